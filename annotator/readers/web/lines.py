"""From pieces of a page to lines of an article: what kind each is."""

import re
from dataclasses import replace

from annotator.model.article import BlockKind
from annotator.readers.tei.xml import XML_LANG
from annotator.readers.web.drafting import Line
from annotator.readers.web.head import plain
from annotator.readers.web.parting import parted
from annotator.readers.web.pieces import HEADINGS, Picture, Piece

_SHORT = 20
"""Characters of a headline that may well name what a picture shows."""
_SHOWN = re.compile(r"\W*(?:images?|photos?|pictures?|fotos?|bild|imagen)?\W*", re.IGNORECASE)


def line_of(piece: Piece, headline: Piece | None) -> Line:
    """The line of a piece; `headline` is the piece that is the headline."""
    if piece.picture is not None:
        return Line("", picture=_described(piece.picture, headline))
    language = _language(piece)
    if piece is headline:
        return Line(piece.text, BlockKind.HEADLINE, language=language)
    kind = _kind(piece)
    marker = "•" if kind is BlockKind.ITEM else ""
    return Line(_words(piece), kind, marker=marker, language=language)


def _described(picture: Picture, headline: Piece | None) -> Picture:
    """A picture without the words in which its page says the headline again."""
    title = "" if headline is None else headline.text
    said = len(title) > _SHORT and picture.alt.startswith(title)
    again = said and _SHOWN.fullmatch(picture.alt, len(title)) is not None
    return replace(picture, alt="") if again else picture


def _words(piece: Piece) -> str:
    """The text, of a caption without a picture with its credit behind it."""
    if piece.owner.tag != "figcaption":
        return piece.text
    caption, credit = parted(piece.owner, "")
    return f"{caption} {credit}" if caption and credit else piece.text


def _kind(piece: Piece) -> BlockKind:
    holders = [one.tag for one in piece.holders[:6]]
    if piece.tag in HEADINGS:
        return BlockKind.SUBHEADING
    if "figcaption" in holders[:3]:
        return BlockKind.CAPTION  # of a film, a chart, or a frame that no script filled
    if "li" in holders[:3] or piece.tag in ("dd", "dt"):
        return BlockKind.ITEM
    if "blockquote" in holders:
        return BlockKind.QUOTE
    if piece.bold and len(piece.text) <= 100 and not piece.text.endswith((".", ",", ";")):
        return BlockKind.SUBHEADING
    return BlockKind.PARAGRAPH


def _language(piece: Piece) -> str:
    """Of a part of the page that says another language than the page itself."""
    for one in piece.holders:
        if one.tag in ("html", "body"):
            break
        if said := one.get("lang") or one.get(XML_LANG):
            html = one.getroottree().getroot().get("lang", "")
            return "" if plain(said) == plain(html) else said[:35]
    return ""
