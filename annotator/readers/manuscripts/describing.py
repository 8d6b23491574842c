"""The head of a document and what is known of it: its lines first, then its own properties."""

from collections.abc import Sequence
from dataclasses import replace

from annotator.model.article import BlockKind, DateBasis, Metadata
from annotator.readers.blocks import BYLINE, DATELINE, HEADLINE_LONGEST
from annotator.readers.manuscripts.manuscript import Line
from annotator.readers.metadata import date_in, guessed_language, shortened

_HEAD = 8
"""In how many lines a byline or a dateline may come after the headline."""
_SOFTWARE = ("", "unknown", "user", "admin", "python-docx", "microsoft office user", "author")
_NO_TITLES = ("", "untitled", "document", "microsoft word -", "word document", "powerpoint")


def head_recognised(lines: Sequence[Line], *, named: bool = False) -> None:
    """Give headline, byline and dateline their kinds, where the document has no style for them."""
    written = [line for line in lines if line.text and line.picture is None][:_HEAD]
    if not named and not any(line.kind is BlockKind.HEADLINE for line in lines):
        _headline(written, lines)
    for line in written:
        if line.kind is not BlockKind.PARAGRAPH:
            continue
        if BYLINE.match(line.text):
            line.kind = BlockKind.BYLINE
        elif len(line.text) <= 70 and DATELINE.match(line.text):
            line.kind = BlockKind.DATELINE


def _headline(written: Sequence[Line], lines: Sequence[Line]) -> None:
    """The first line, where it is a heading or reads like one, and something follows it."""
    first = next((n for n, line in enumerate(written) if line.kind is not BlockKind.ALT), None)
    if first is None or len(lines) < 2:
        return
    line = written[first]
    if line.kind is BlockKind.SUBHEADING or (
        line.kind is BlockKind.PARAGRAPH
        and len(line.text) <= HEADLINE_LONGEST
        and not line.text.endswith((".", ",", ";", ":", "،"))
        and not BYLINE.match(line.text)
        and not DATELINE.match(line.text)
    ):
        line.kind = BlockKind.HEADLINE


def described(
    lines: Sequence[Line], text: str, known: Metadata, language: str | None, *, named: bool = False
) -> Metadata:
    """What the text says comes before what the properties say, which are often left from others."""
    byline = _of(lines, BlockKind.BYLINE)
    found = replace(
        known,
        title=known.title if named and known.title else _title(lines, known.title),
        byline=(_person(known.byline) if named else "") or byline or _person(known.byline),
        language=language or guessed_language(text) or known.language,
    )
    if not named and (date := _date(lines)):
        return replace(found, date=date, dating=None, dating_note="")
    return found


def of_the_file(known: Metadata, day: str) -> Metadata:
    """With the day on which a file was made, said as what it is."""
    if known.date or not day:
        return known
    note = "the day on which the file was made, as its properties say"
    return replace(known, date=day, dating=DateBasis.EXTERNAL, dating_note=note)


def _title(lines: Sequence[Line], said: str) -> str:
    headline = _of(lines, BlockKind.HEADLINE)
    if headline:
        return shortened(headline)
    if said.strip().lower() not in _NO_TITLES and not said.lower().startswith(_NO_TITLES[3]):
        return said.strip()
    return shortened(lines[0].text if lines else "")


def _of(lines: Sequence[Line], kind: BlockKind) -> str:
    return next((line.text for line in lines if line.kind is kind), "")


def _person(name: str) -> str:
    """Who is named as the author of a file, unless it is a program's own word."""
    return "" if name.strip().lower() in _SOFTWARE else name.strip()


def _date(lines: Sequence[Line]) -> str:
    """A whole date in a byline, a dateline or a short line near the top, as ISO 8601."""
    for line in [line for line in lines if line.picture is None][:_HEAD]:
        dated = line.kind in (BlockKind.DATELINE, BlockKind.BYLINE) or len(line.text) <= 60
        if dated and (found := date_in(line.text)):
            return found
    return ""
