"""Exporters. Each reads a project and writes files; this is the register of ours."""

from collections.abc import Callable
from dataclasses import dataclass

from annotator.plugins import Exporter


@dataclass(frozen=True, slots=True)
class Format:
    """What people choose from. `load` brings the exporter, with whatever libraries it needs."""

    title: str
    load: Callable[[], Exporter]


def _tei() -> Exporter:
    from exports.tei.exporter import TeiExporter

    return TeiExporter()


FORMATS: dict[str, Format] = {
    "tei": Format("TEI P5 XML", _tei),
}
"""By the name that `annotator export --format` takes."""
