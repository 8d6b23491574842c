"""The package of a book: what it says of itself, and in which order its pages are read."""

import posixpath
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from annotator.errors import UnreadableFile
from annotator.model.article import Metadata
from annotator.readers.containers.parts import root_of
from annotator.readers.containers.zips import Archive
from annotator.readers.tei.xml import Element, words

_CONTAINER = "META-INF/container.xml"
_RIGHTS = "META-INF/encryption.xml"
_FONTS_ONLY = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
_PAGES = (
    *("application/xhtml+xml", "text/html", "application/x-dtbook+xml"),
    *("application/xml", "text/xml", ""),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A document of the spine. `linear` ones belong to the text that runs on."""

    path: str
    linear: bool


@dataclass(frozen=True, slots=True)
class Package:
    """`pages` in reading order, without the page of contents; `missing` are named, and not there,
    `others` are pages of another kind, such as pictures."""

    known: Metadata
    pages: tuple[Page, ...]
    missing: tuple[str, ...] = ()
    others: int = 0


def package_of(archive: Archive) -> Package:
    """Raises UnreadableFile for a book that is locked, or none."""
    _refuse_locked(archive)
    root = root_of(archive.read(_CONTAINER), _CONTAINER, archive.name)
    paths = (one.get("full-path", "") for one in root.iter("{*}rootfile"))
    path = next((path for path in paths if path in archive), None)
    if path is None:
        raise UnreadableFile(f"{archive.name}: it names no book; the file is damaged")
    opf = root_of(archive.read(path), path, archive.name, with_doctype=True)
    package = _package(opf, posixpath.dirname(path), archive)
    if not package.pages:
        raise UnreadableFile(f"{archive.name}: the book has no pages; the file is damaged")
    return package


def _refuse_locked(archive: Archive) -> None:
    if _RIGHTS not in archive:
        return
    root = root_of(archive.read(_RIGHTS), _RIGHTS, archive.name)
    methods = {one.get("Algorithm", "") for one in root.iter("{*}EncryptionMethod")}
    if methods - set(_FONTS_ONLY):
        raise UnreadableFile(
            f"{archive.name}: its pages are locked by a shop or a library (DRM); get a copy without"
        )


def _package(opf: Element, folder: str, archive: Archive) -> Package:
    """What the spine names, in its order."""
    items = {one.get("id", ""): one for one in opf.iter("{*}item")}
    pages, missing, others = list[Page](), list[str](), 0
    for one in opf.iter("{*}itemref"):
        item = items.get(number := one.get("idref", ""))
        if item is not None and "nav" in item.get("properties", "").split():
            continue
        address = number if item is None else item.get("href", "")
        path = _member(folder, address, archive) if item is not None else ""
        if not path:
            missing.append(address)
        elif item is not None and item.get("media-type", "") in _PAGES:
            pages.append(Page(path=path, linear=one.get("linear", "yes") != "no"))
        else:
            others += 1
    return Package(_known(opf), tuple(pages), tuple(missing), others)


def _member(folder: str, address: str, archive: Archive) -> str:
    """The member of this address, also where it has its percent signs in the archive, too."""
    paths = (joined(folder, address), posixpath.normpath(posixpath.join(folder, address)))
    return next((path for path in paths if path and path in archive), "")


def joined(folder: str, address: str) -> str:
    """The member that an address in a page of a folder names; empty for one outside the file."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    if parts.scheme or parts.netloc or not parts.path:
        return ""
    return posixpath.normpath(posixpath.join(folder, unquote(parts.path))).lstrip("/")


_UNNAMED = ("unknown title", "unknown author", "unknown", "untitled", "[unknown]")
"""What programs write where nobody said it."""


def _known(opf: Element) -> Metadata:
    def all_of(name: str) -> list[str]:
        found = (" ".join(words(one).split()) for one in opf.iter(f"{{*}}{name}"))
        return [one for one in found if one and one.lower() not in _UNNAMED]

    def first(name: str) -> str:
        return next(iter(all_of(name)), "")

    return Metadata(
        title=first("title"),
        byline=", ".join(all_of("creator")),
        date=first("date")[:10],
        publisher=first("publisher"),
        language=first("language"),
        rights=first("rights"),
        reference="",
        keywords=tuple(all_of("subject")),
        note=first("description"),
        url=next((one for one in all_of("source") if one.startswith("http")), ""),
    )
