"""An RTF file as an article, with all that is not in its text told."""

import re
from datetime import date

from annotator.errors import UnreadableFile
from annotator.model.article import BlockKind, Metadata
from annotator.model.draft import ArticleDraft
from annotator.model.text import canonical
from annotator.readers.guarded.given import Given
from annotator.readers.manuscripts.describing import of_the_file
from annotator.readers.manuscripts.drafting import File, draft
from annotator.readers.manuscripts.manuscript import Manuscript
from annotator.readers.office.rtf.parsing import Parser
from annotator.readers.office.rtf.sinks import Aside
from annotator.readers.office.told import (
    comments_left,
    footnotes_after,
    listed,
    passages_left,
    readings_left,
)
from annotator.sentences import counted

MEDIA_TYPE = "application/rtf"
_PAIRS = re.compile("[\ud800-\udbff][\udc00-\udfff]")


def read(given: Given) -> list[ArticleDraft]:
    """What the guarded child calls."""
    chosen = given.choices
    taken = not chosen.before_changes
    return [read_rtf(given.data, given.name, chosen.language or None, changes_taken=taken)]


def read_rtf(
    data: bytes, name: str, language: str | None = None, *, changes_taken: bool = True
) -> ArticleDraft:
    """The article of an RTF file. Raises UnreadableFile."""
    if not data.lstrip().startswith(b"{\\rtf"):
        raise UnreadableFile(f"{name}: this is no RTF file; it may be damaged")
    manuscript = Manuscript(name)
    parser = Parser(manuscript, changes_taken=changes_taken)
    parser.read(data)
    _notes(manuscript, parser.sinks.aside)
    _tell(manuscript, parser.sinks.aside, changes_taken=changes_taken)
    for line in manuscript.lines:
        line.text = _whole(line.text)
    manuscript.warnings = [canonical(_whole(words)) for words in manuscript.warnings]
    known = _known(parser.sinks.aside)
    file = File(data=data, media_type=MEDIA_TYPE, encoding=parser.page, known=known)
    return draft(manuscript, file, language)


def _whole(text: str) -> str:
    """Pairs of surrogates, which RTF writes one by one, as the characters that they are."""

    def one(pair: "re.Match[str]") -> str:
        return pair.group().encode("utf-16-le", "surrogatepass").decode("utf-16-le")

    return _PAIRS.sub(one, text)


def _notes(manuscript: Manuscript, aside: Aside) -> None:
    for number, note in enumerate(aside.notes, start=1):
        marker = str(number)
        for line in note.lines:
            manuscript.add(line.text, BlockKind.OTHER, marker)
            marker = ""
    if aside.notes:
        manuscript.warn(footnotes_after(len(aside.notes)))


def _tell(manuscript: Manuscript, aside: Aside, *, changes_taken: bool) -> None:
    if changes_taken and aside.inserted:
        manuscript.warn("tracked insertions were taken as text")
    if aside.deleted:
        manuscript.warn(passages_left(aside.deleted, changes_taken=changes_taken))
    if aside.hidden:
        manuscript.warn(f"hidden text was left out: {listed(aside.hidden)}")
    if aside.comments:
        manuscript.warn(comments_left(aside.comments))
    if aside.beside:
        manuscript.warn(readings_left(aside.beside))
    if aside.around:
        found = listed(sorted(set(aside.around)))
        manuscript.warn(f"heads and feet of pages were left out: {found}")
    _tell_of_bytes(manuscript, aside)


def _tell_of_bytes(manuscript: Manuscript, aside: Aside) -> None:
    if aside.lost:
        manuscript.warn(
            counted(
                aside.lost,
                "1 byte is no character of the code page that the file names",
                "{n} bytes are no characters of the code page that the file names",
            )
        )
    if aside.cut:
        manuscript.warn("the file is cut off: what it holds was read, its end is missing")


def _day(words: str) -> str:
    """A day that there is: some programs write the year 0."""
    try:
        return date.fromisoformat(words).isoformat()
    except ValueError:
        return ""


def _known(aside: Aside) -> Metadata:
    said = {key: canonical(_whole(" ".join(words.split()))) for key, words in aside.said.items()}
    words = said.get("keywords", "").replace(";", ",").split(",")
    known = Metadata(
        title=said.get("title", ""),
        byline=said.get("author", ""),
        genre=said.get("category", ""),
        keywords=tuple(word.strip() for word in words if word.strip()),
        note=said.get("doccomm", ""),
    )
    return of_the_file(known, _day(said.get("creatim", "")[:10]))
