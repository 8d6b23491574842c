"""Exporters. Each reads a project and writes files; this is the register of ours."""

from annotator.plugins import Exporter
from exports.tei.exporter import TeiExporter

BUILT_IN: tuple[Exporter, ...] = (TeiExporter(),)
