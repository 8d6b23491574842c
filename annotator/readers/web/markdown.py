"""Markdown (CommonMark with tables): made a page of, and read as one that is all article."""

import re
from dataclasses import replace
from html import escape
from typing import TYPE_CHECKING

from annotator.errors import UnreadableFile
from annotator.model.article import BlockKind, Metadata
from annotator.model.draft import ArticleDraft
from annotator.readers.encoding import Decoded, decode
from annotator.readers.guarded.given import Given
from annotator.readers.metadata import date_in, guessed_language, shortened
from annotator.readers.web.addresses import Addresses
from annotator.readers.web.drafting import File, Line, drafted
from annotator.readers.web.figures import pictures_of
from annotator.readers.web.head import Told, headline_in
from annotator.readers.web.lines import line_of
from annotator.readers.web.linked_data import ImageWords
from annotator.readers.web.parsing import tree_of
from annotator.readers.web.pieces import pieces_of

if TYPE_CHECKING:
    from markdown_it.rules_core import StateCore

MEDIA_TYPE = "text/markdown"
_DEEPEST = 100
_DEEPEST_IN_LINE = 20
"""Within a line nothing is left out, and what looks like links in links takes long."""
_FRONT = re.compile(r"\A---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_FIELD = re.compile(r"[ \t]|-[ \t]|#|[\w.'\"-]+[ \t]*:(?:[ \t]|$)|[]})]|[ \t]*$")
"""A line of YAML: a field, what belongs to the one above, a comment, or nothing."""


def read(given: Given) -> list[ArticleDraft]:
    """The reader of Markdown files. Raises UnreadableFile."""
    decoded = decode(given.data, given.name, given.choices.encoding or None)
    source = decoded.text.replace("\r\n", "\n").replace("\r", "\n")
    front = _front(source)
    said = _entries(front[1]) if front else {}
    words = source[front.end() :] if front else source
    if not words.strip():
        raise UnreadableFile(f"{given.name}: there are no words in the file")
    page = tree_of(Decoded(text=_as_page(words), encoding=decoded.encoding), given.name)
    addresses = Addresses(given.beside, stem=given.name.rsplit(".", 1)[0])
    pieces = pieces_of(page.root, pictures_of(page.root, addresses, ImageWords(())))
    headline = headline_in(pieces, Told(titles=(said["title"],) if "title" in said else ()))
    lines = [line_of(piece, headline) for piece in pieces]
    if not any(line.text for line in lines):
        raise UnreadableFile(f"{given.name}: there are no words in the file")
    file = File(
        name=given.name,
        data=given.data,
        media_type=MEDIA_TYPE,
        encoding=decoded.encoding,
        characters=len(source),
    )
    known = _known(said, lines)
    language = given.choices.language or said.get("lang", said.get("language", ""))
    known = replace(known, language=language or guessed_language(words))
    return [drafted(lines, file, known, [*decoded.warnings, *page.warnings])]


def _front(source: str) -> re.Match[str] | None:
    """Fields at the head of the file; what stands between two lines may be words of it as well."""
    found = _FRONT.match(source)
    rows = found[1].split("\n") if found else []
    return found if all(_FIELD.match(row) for row in rows) else None


def _as_page(words: str) -> str:
    """HTML. Raises RecursionError where parts are nested so deeply that the parser would leave the
    words in them out."""
    from markdown_it import MarkdownIt

    def look(state: "StateCore") -> None:
        if any(token.level >= _DEEPEST - 1 for token in state.tokens):
            raise RecursionError
        parser.options["maxNesting"] = _DEEPEST_IN_LINE

    parser = MarkdownIt("commonmark", {"maxNesting": _DEEPEST}).enable("table")
    parser.core.ruler.after("block", "depth", look)
    parser.core.ruler.after("inline", "captions", _caption)
    return str(parser.render(words))


def _caption(state: "StateCore") -> None:
    """The title of a picture that stands alone is its caption: as an attribute it would be lost."""
    from markdown_it.token import Token

    for opens, inline, closes in zip(
        state.tokens, state.tokens[1:], state.tokens[2:], strict=False
    ):
        children = inline.children or []
        if opens.type != "paragraph_open" or opens.hidden or len(children) != 1:
            continue
        title = str(children[0].attrs.get("title", "")).strip()
        if children[0].type == "image" and title:
            opens.tag = closes.tag = "figure"
            words = Token("html_inline", "", 0, content=f"<figcaption>{escape(title)}</figcaption>")
            inline.children = [*children, words]


def _entries(front: str) -> dict[str, str]:
    """Lines such as `author: Ada`; what is deeper is not looked into."""
    rows = (line.partition(":") for line in front.split("\n"))
    return {
        key.lower(): _unquoted(word.strip())
        for key, colon, word in rows
        if colon and key == key.strip()
    }


def _unquoted(word: str) -> str:
    return word[1:-1] if len(word) > 1 and word[0] == word[-1] and word[0] in "\"'" else word


def _known(said: dict[str, str], lines: list[Line]) -> Metadata:
    headline = next((line.text for line in lines if line.kind is BlockKind.HEADLINE), "")
    first = next((line.text for line in lines if line.text), "")
    day = said.get("date", "")
    return Metadata(
        title=shortened(headline or said.get("title", "") or first),
        byline=said.get("author", said.get("authors", "")).strip("[]"),
        date=date_in(day) or day[:10],
        subtitle=said.get("subtitle", ""),
        url=said.get("url", said.get("canonical", "")),
    )
