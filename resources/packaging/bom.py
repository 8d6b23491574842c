"""The bill of materials: what is in the bundle, in CycloneDX, Python packages and shared libraries.

Made from the bundle itself, not from the environment that built it, which holds tools besides.
"""

import hashlib
import uuid
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from cyclonedx.factory.license import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

from resources import licensing
from resources.packaging.libraries import SystemPackage, programs_in
from resources.packaging.product import DIST, NAME, VERSION, epoch

_SPACE = uuid.UUID("8f0f4b52-3f6a-4d0a-9d6e-6a1f0c7a5e11")
"""Of our own: the serial number of a bill follows from what is in it."""


def make(folder: Path, packages: Iterable[SystemPackage]) -> Path:
    """Write the bill of a bundle beside the installers."""
    bom = Bom()
    bom.metadata.timestamp = datetime.fromtimestamp(epoch(), UTC)
    whole = _component(NAME, VERSION, "MIT", ComponentType.APPLICATION)
    bom.metadata.component = whole
    for part in licensing.components():
        if part.kind != "ours":
            bom.components.add(_of_ours(part))
    for package in packages:
        bom.components.add(_of_system(package))
    for path in programs_in(folder):
        bom.components.add(_file(folder, path))
    bom.register_dependency(whole, bom.components)
    listed = sorted(str(component.bom_ref) for component in bom.components)
    bom.serial_number = uuid.uuid5(_SPACE, f"{VERSION} {' '.join(listed)}")
    file = DIST / f"{NAME}-{VERSION}.cdx.json"
    file.write_text(JsonV1Dot6(bom).output_as_string(indent=1), encoding="utf-8")
    return file


def _of_ours(part: licensing.Component) -> Component:
    kind = ComponentType.LIBRARY if "package" in part.kind else ComponentType.DATA
    url = PackageURL("pypi", name=part.name.lower(), version=part.version)
    return _component(
        part.name, part.version, part.licence, kind, url if "package" in part.kind else None
    )


def _of_system(package: SystemPackage) -> Component:
    url = PackageURL("deb", "debian", package.name, package.version)
    return _component(package.name, package.version, package.licence, ComponentType.LIBRARY, url)


def _file(folder: Path, path: Path) -> Component:
    place = path.relative_to(folder).as_posix()
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return Component(
        name=place,
        type=ComponentType.FILE,
        bom_ref=f"file:{place}",
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=digest)],
    )


def _component(
    name: str, version: str, licence: str, kind: ComponentType, url: PackageURL | None = None
) -> Component:
    return Component(
        name=name,
        version=version,
        type=kind,
        bom_ref=str(url) if url else f"{kind.value}:{name}@{version}",
        purl=url,
        licenses=[LicenseFactory().make_from_string(licence)],
    )
