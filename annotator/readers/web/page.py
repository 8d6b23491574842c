"""A web page as it was saved: with a folder of its files beside it, or whole in one file."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from annotator.errors import UnreadableFile
from annotator.model.article import BlockKind
from annotator.model.draft import ArticleDraft
from annotator.readers.guarded.given import Choices, Given
from annotator.readers.tei.xml import Element
from annotator.readers.web.addresses import Addresses, Fetch
from annotator.readers.web.choosing import Layout, inside
from annotator.readers.web.cues import FEATURED, has_pair, words_of
from annotator.readers.web.describing import described, told_by
from annotator.readers.web.drafting import File, Line, drafted
from annotator.readers.web.figures import pictures_of
from annotator.readers.web.head import Told, headline_in, is_text, kinds_of_head, plain
from annotator.readers.web.initials import with_initials
from annotator.readers.web.known import Known, known_of
from annotator.readers.web.lines import line_of
from annotator.readers.web.linked_data import ImageWords
from annotator.readers.web.owed import with_owed
from annotator.readers.web.parsing import Page, parsed
from annotator.readers.web.pieces import HEADINGS, Piece, pieces_of
from annotator.readers.web.sifting import without_asides
from annotator.readers.whole_numbers import whole
from annotator.sentences import counted

_THIN = 200
_HEAD_LINES = 12
_HEAD_KINDS = (BlockKind.BYLINE, BlockKind.DATELINE)
_AROUND = 3
"""So many lines above the headline, and at the end, may say who wrote, and when."""
_STANDFIRSTS = 2
"""So many lines of prose may stand between a headline and the byline."""
_TITLE = 15
"""Characters of a headline that a picture is called by."""
_WIDE = 300
_NEAR, _FEW = 3, 2
"""Boxes around a picture of which one may be the headline's too, and links in such a box."""
_LARGE = ("html", "body", "main", "article", "table", "td", "tr", "tbody", "center")
MEDIA_TYPE = "text/html"


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """The bytes of a page and what its container knows of it."""

    name: str
    data: bytes = field(repr=False)
    beside: Fetch
    address: str = ""
    encoding: str = ""
    """What a server said."""
    media_type: str = MEDIA_TYPE
    original: bytes | None = field(default=None, repr=False)
    """What is kept, where that is more than the page itself."""
    retrieved: str = ""
    recipe: str = ""
    warnings: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    """What the container calls the page."""


def read(given: Given) -> list[ArticleDraft]:
    """The reader of HTML files. Raises UnreadableFile."""
    saved = Saved(name=given.name, data=given.data, beside=given.beside)
    return [article_of(saved, given.choices)]


def article_of(saved: Saved, choices: Choices) -> ArticleDraft:
    """The article of a page. Raises UnreadableFile, also where it has no words."""
    page = parsed(saved.data, saved.name, choices.encoding, saved.encoding)
    body = next(page.root.iter("body", "frameset"), page.root)
    known = known_of(page.root, page.source, saved.address)
    told = told_by(known, saved.titles)
    base = next((one.get("href", "") for one in page.root.iter("base")), "") or saved.address
    addresses = Addresses(saved.beside, base, saved.name.rsplit(".", 1)[0])
    pictures = pictures_of(body, addresses, ImageWords(known.nodes))
    pieces = with_initials(pieces_of(body, pictures))
    lines, head, warnings = _lines(pieces, body, told, whole=choices.whole_page)
    return _draft(
        saved, page, known, lines, head, [*saved.warnings, *page.warnings, *warnings], choices
    )


def _draft(
    saved: Saved,
    page: Page,
    known: Known,
    lines: list[Line],
    head: list[str],
    warnings: list[str],
    choices: Choices,
) -> ArticleDraft:
    if not any(line.text or (line.picture and line.picture.caption) for line in lines):
        raise UnreadableFile(f"{saved.name}: there are no words of an article in this page")
    text = "\n".join(line.text for line in lines)
    headline = next((line.text for line in lines if line.kind is BlockKind.HEADLINE), "")
    metadata = described(known, headline, head, text, choices.language)
    if saved.retrieved:
        metadata = replace(metadata, retrieved=saved.retrieved)
    lost = sum(line.picture is not None and line.picture.image is None for line in lines)
    if lost:
        warnings.append(
            counted(
                lost,
                "1 picture is not in the file or beside it; only the words came along",
                "{n} pictures are not in the file or beside it; only the words came along",
            )
        )
    file = File(
        name=saved.name,
        data=saved.data if saved.original is None else saved.original,
        media_type=saved.media_type,
        encoding=page.encoding,
        characters=len(page.source),
        recipe=saved.recipe,
    )
    return drafted(lines, file, metadata, warnings)


def _lines(
    pieces: Sequence[Piece], body: Element, told: Told, *, whole: bool
) -> tuple[list[Line], list[str], list[str]]:
    """The lines of the article, those of its head again, and what must be said."""
    headline = headline_in(pieces, told)
    if whole:
        return [line_of(p, headline) for p in pieces], [p.text for p in pieces[:_HEAD_LINES]], []
    layout = Layout(pieces, headline)
    parts = layout.main(body)
    own = [piece for piece in pieces if inside(piece, parts)]
    found = _with_head(pieces, own, headline, layout, told)
    kept = sum(len(line.text) for line in found[0])
    warnings = []
    if kept < _THIN and sum(len(piece.text) for piece in pieces if is_text(piece)) > 3 * kept:
        warnings.append("little of the page was taken for the article; --whole-page takes it all")
    return (*found, warnings)


def _with_head(
    pieces: Sequence[Piece],
    own: Sequence[Piece],
    headline: Piece | None,
    layout: Layout,
    told: Told,
) -> tuple[list[Line], list[str]]:
    """The headline, what stands between it and the text, and the text."""
    places = {id(piece): index for index, piece in enumerate(pieces)}
    start = places[id(own[0])] if own else len(pieces)
    at = places[id(headline)] if headline is not None else start
    inner = headline is not None and any(piece is headline for piece in own)
    above_it = _above(pieces[:at], own if inner else [], headline)
    if inner:
        rest = [p for p in own if places[id(p)] > at]
        before: list[Piece] = []
    else:
        rest = list(own)
        before = [p for p in pieces[at + 1 : start] if not layout.is_aside(p)] if at < start else []
    text = with_owed(without_asides(rest, layout), above_it)
    headed = any(kind in _HEAD_KINDS for _, kind in kinds_of_head(before, told))
    first = _at_begin_of_row(text, _first_of_text(text, told, headed=headed))
    first = _at_heading(text, first, told)
    headings = (p.owner.get("class", "") for p in text[first:] if p.tag in HEADINGS)
    zone = kinds_of_head([*before, *text[:first]], told, frozenset(filter(None, headings)))
    lines = [Line(headline.text, BlockKind.HEADLINE)] if headline is not None else []
    lines += [line_of(p, headline) for p in above_it if not layout.is_aside(p)]
    lines += [line_of(p, headline) if kind is None else Line(p.text, kind) for p, kind in zone]
    lines += [line_of(p, headline) for p in text[first:]]
    head = [p.text for p, kind in zone if kind in _HEAD_KINDS]
    around = [*pieces[max(0, at - _AROUND) : at], *text[max(first, len(text) - _AROUND) :]]
    return lines, head + [p.text for p, kind in kinds_of_head(around, told) if kind in _HEAD_KINDS]


def _above(before: Sequence[Piece], own: Sequence[Piece], headline: Piece | None) -> list[Piece]:
    """Pictures before the headline: of the article's own part, told, or shown with it."""
    if headline is None:
        return []
    mine = {id(piece) for piece in own}
    far = len(before) - _HEAD_LINES
    return [
        piece
        for number, piece in enumerate(before)
        if (id(piece) in mine and piece.picture is not None)
        or (number >= far and (_is_told(piece) or _is_featured(piece, headline)))
        or (number >= far and not own and _is_shown_with(piece, headline))
        or (piece is before[-1] and _is_wide_above(piece, headline))
    ]


def _is_wide_above(piece: Piece, headline: Piece) -> bool:
    """A picture directly above the headline, as wide as a column of text, in a box with it."""
    images = piece.owner.iter("img") if piece.picture is not None else iter(())
    wide = any(whole(one.get("width", "").removesuffix("px")) >= _WIDE for one in images)
    box = next((one for one in piece.holders[:_NEAR] if one in headline.holders), None)
    return wide and box is not None and box.tag not in _LARGE


def _leads_through_site(box: Element) -> bool:
    """Whether a part has a menu, or so many links that they are one."""
    return next(box.iter("nav", "ul", "form"), None) is not None or len(list(box.iter("a"))) > _FEW


def _at_begin_of_row(text: Sequence[Piece], first: int) -> int:
    """Text that begins within a row of a table begins with that row: who speaks, and when."""
    row = _row_of(text[first]) if first < len(text) else None
    while row is not None and first and _row_of(text[first - 1]) is row:
        first -= 1
    return first


def _at_heading(text: Sequence[Piece], first: int, told: Told) -> int:
    """Text that is divided by headings may begin with one of them."""
    if not 0 < first < len(text) or text[first - 1].tag not in HEADINGS[1:]:
        return first
    heading = text[first - 1]
    again = any(one.tag == heading.tag and one.picture is None for one in text[first:])
    found = kinds_of_head([heading], told)
    return first - 1 if again and not (found and found[0][1]) else first


def _row_of(piece: Piece) -> Element | None:
    """The row of a table of words that a piece is a cell of; none of a table that lays out."""
    row = piece.owner.getparent() if piece.tag in ("td", "th") else None
    plain = row is not None and next(row.iter("br", "p", "div", "table", "img", "h1"), None) is None
    return row if plain else None


def _is_told(piece: Piece) -> bool:
    """A picture with words of its own is of the article, though it stand above the headline."""
    return piece.picture is not None and (piece.picture.caption or piece.picture.credit) != ""


def _is_featured(piece: Piece, headline: Piece) -> bool:
    """The picture that a publishing system shows with a post, in the same post as its headline."""
    if piece.picture is None:
        return False
    post = next((one for one in headline.holders if _is_post(one)), None)
    around = piece.holders[: _NEAR - 1]
    if any("wp-post-image" in one.get("class", "") for one in piece.owner.iter("img")):
        return post in piece.holders or not _is_in_link(piece)
    return post in piece.holders and any(has_pair(words_of(one), FEATURED) for one in around)


def _is_in_link(piece: Piece) -> bool:
    """Whether a picture leads elsewhere, as one of a teaser does."""
    inner = next(piece.owner.iter("a"), None) is not None
    return inner or any(one.tag == "a" for one in piece.holders)


def _is_post(element: Element) -> bool:
    return element.tag == "article" or "hentry" in element.get("class", "").split()


def _is_shown_with(piece: Piece, headline: Piece) -> bool:
    """A figure in the same article or main part as the headline, though it has no words; any
    picture in a box with the headline that is no head of a site."""
    if piece.picture is None:
        return False
    if len(headline.text) > _TITLE and plain(headline.text) in plain(piece.picture.alt):
        return True
    if piece.tag != "figure":
        box = next((one for one in piece.holders[:_NEAR] if one in headline.holders), None)
        return box is not None and box.tag not in _LARGE and not _leads_through_site(box)
    return any(one.tag in ("article", "main") for one in headline.holders if one in piece.holders)


def _first_of_text(text: Sequence[Piece], told: Told, *, headed: bool) -> int:
    """Where the head ends: behind the last byline or date near the top, else before the prose.

    `headed` says that one stood above already, so that a heading begins the text.
    """
    prose, last = None, -1
    for number, piece in enumerate(text[:_HEAD_LINES]):
        found = kinds_of_head([piece], told) if piece.picture is None else []
        if (headed or last >= 0) and piece.tag in HEADINGS and not (found and found[0][1]):
            break
        if found and found[0][1] in _HEAD_KINDS:
            if prose is not None and number - max(prose, last) > _STANDFIRSTS:
                break
            last = number
        elif found and found[0][1] is None and piece.tag not in HEADINGS and prose is None:
            prose = number
    return last + 1 if last >= 0 else prose or 0
