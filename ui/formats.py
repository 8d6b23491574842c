"""Every format that can be exported: those of `exports`, and the one that needs Qt."""

from annotator.plugins import Exporter
from exports import FORMATS as WITHOUT_QT
from exports import Format


def _pdf() -> Exporter:
    from ui.pdf.exporter import PdfExporter  # Qt, which no other format needs

    return PdfExporter()


FORMATS: dict[str, Format] = {**WITHOUT_QT, "pdf": Format("Reading copy (PDF)", _pdf)}
"""By the name that `annotator export --format` takes."""
