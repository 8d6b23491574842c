"""Candidates of an import in words."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from annotator.intake.doubles import Double
from annotator.intake.looking import Candidate
from ui.spoken import spoken
from ui.strings import grouped, several

_FORMATS = {
    "text": "plain text",
    "tei": "TEI or our own",
    "html": "web page",
    "mhtml": "web page (MHTML)",
    "docx": "Word document",
    "odt": "OpenDocument text",
    "rtf": "rich text",
    "pdf": "PDF",
    "epub": "book (EPUB)",
    "eml": "letter",
    "mbox": "box of mail",
    "warc": "web capture",
    "wacz": "web capture",
    "markdown": "Markdown",
    "alto": "printed page (ALTO)",
    "page xml": "printed page (PAGE)",
    "hocr": "printed page (hOCR)",
}


def tr(words: str) -> str:
    """In the language of the window."""
    return QCoreApplication.translate("Intake", words)


def kind(candidate: Candidate) -> str:
    """What sort of file it is."""
    return tr(_FORMATS.get(candidate.format, candidate.format))


def title(candidate: Candidate) -> str:
    """What it will be called; of an export of ours how much it brings."""
    if candidate.draft is not None:
        return candidate.draft.metadata.title or candidate.draft.source.name
    if candidate.bundle is not None:
        articles = candidate.bundle.articles
        if len(articles) == 1:
            return articles[0].title
        if not articles:
            count = len(candidate.bundle.authorities)
            return several(
                "Intake", count, "1 entry of the register", "{n} entries of the register"
            )
        return several("Intake", len(articles), "1 article", "{n} articles")
    return ""


def name(candidate: Candidate) -> str:
    """The file, and which part of it."""
    part = f" · {candidate.part}" if candidate.part else ""
    return f"{candidate.path.name}{part}"


def size(count: int) -> str:
    """Bytes as people say them."""
    for unit, bytes_ in (("MB", 1_000_000), ("kB", 1_000)):
        if count >= bytes_:
            return f"{grouped(count / bytes_, 1)} {unit}"
    return f"{count} B"


def double(found: Double, called: Callable[[Double], str]) -> str:
    """Why it is perhaps not wanted. `called` names the other one."""
    other = called(found)
    if found.same_file:
        return tr("the same file as {other}").format(other=other)
    if found.exact:
        return tr("the same text as {other}").format(other=other)
    percent = min(99, round(found.part * 100))
    if found.shorter:
        return tr("{n} % of it stands in {other}").format(n=percent, other=other)
    return tr("has {n} % of {other}").format(n=percent, other=other)


def reason(error: str, path: Path) -> str:
    """A refusal without the name of the file, which stands beside it."""
    said = spoken(error)
    for colon in (":", "\u202f:"):  # French has a thin blank before it
        said = said.removeprefix(f"{path.name}{colon} ")
    return said
