"""Exporters. Each reads a project and writes files; this is the register of ours."""

from collections.abc import Callable
from dataclasses import dataclass

from annotator.plugins import Exporter


@dataclass(frozen=True, slots=True)
class Format:
    """What people choose from. `load` brings the exporter, with whatever libraries it needs."""

    title: str
    load: Callable[[], Exporter]
    takes_wishes: bool = False
    """Whether what it brings is one of `exports/wishes.py`."""
    makes: tuple[str, ...] = ()
    """How the files are called that it writes, as an `Export` has it."""


def _tei() -> Exporter:
    from exports.tei.exporter import TeiExporter

    return TeiExporter()


def _own_tei() -> Exporter:
    from exports.tei.exporter import OwnTeiExporter

    return OwnTeiExporter()


def _corpus() -> Exporter:
    from exports.tei.corpus import CorpusExporter

    return CorpusExporter()


def _csv() -> Exporter:
    from exports.csv.exporter import CsvExporter

    return CsvExporter()


def _xlsx() -> Exporter:
    from exports.xlsx.exporter import XlsxExporter

    return XlsxExporter()


def _html() -> Exporter:
    from exports.html.exporter import HtmlExporter

    return HtmlExporter()


def _webanno() -> Exporter:
    from exports.webanno.exporter import WebAnnotationExporter

    return WebAnnotationExporter()


def _brat() -> Exporter:
    from exports.brat.exporter import BratExporter

    return BratExporter()


def _conll() -> Exporter:
    from exports.conll.exporter import ConllExporter

    return ConllExporter()


def _cas() -> Exporter:
    from exports.cas.exporter import CasExporter

    return CasExporter()


def _cas_json() -> Exporter:
    from exports.cas.exporter import CasJsonExporter

    return CasJsonExporter()


def _plain() -> Exporter:
    from exports.plain.exporter import PlainExporter

    return PlainExporter()


ARTICLE = "*.[0-9]*-[0-9]*"
"""Names that `stem_of` gives, before their ending."""
_TEI = ("*.tei.xml", "register.xml", "proof.txt", "proof.json", "manifest.json", "annotator.rng")
_TABLES = ("articles.csv", "annotations.csv", "register.csv", "claims.csv")
_PLAIN = ("README.txt", "SHA256SUMS", "project.json", "*.jsonl", f"texts/{ARTICLE}.txt")
_BRAT = (f"{ARTICLE}.txt", f"{ARTICLE}.ann", "annotation.conf", "visual.conf")

FORMATS: dict[str, Format] = {
    "tei": Format("TEI P5 XML", _tei, takes_wishes=True, makes=_TEI),
    "tei-own": Format(
        "TEI P5 XML, every article in our own encoding", _own_tei, takes_wishes=True, makes=_TEI
    ),
    "teicorpus": Format("TEI P5 XML, one file for all", _corpus, makes=_TEI),
    "csv": Format("CSV tables", _csv, makes=_TABLES),
    "xlsx": Format("Excel workbook", _xlsx, makes=("annotator.xlsx",)),
    "webanno": Format("W3C Web Annotation (JSON-LD)", _webanno, makes=(f"{ARTICLE}.jsonld",)),
    "brat": Format("brat standoff", _brat, makes=_BRAT),
    "conll": Format("CoNLL columns", _conll, makes=(f"{ARTICLE}.conll",)),
    "cas": Format("UIMA CAS (XMI)", _cas, makes=(f"{ARTICLE}.xmi", "TypeSystem.xml")),
    "cas-json": Format("UIMA CAS (JSON)", _cas_json, makes=(f"{ARTICLE}.json",)),
    "html": Format(
        "Reading copy (HTML)", _html, makes=(f"{ARTICLE}.html", "index.html", "register.html")
    ),
    "plain": Format("Everything in plain files (text, JSON Lines, pictures)", _plain, makes=_PLAIN),
}
"""By the name that `annotator export --format` takes."""
