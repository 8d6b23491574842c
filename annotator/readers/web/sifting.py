"""What of the article's part of a page is its text: no calls, no lists of links, no lines that are
said twice, no headings of what was left out.
"""

import re
from collections.abc import Iterator, Sequence

from annotator.readers.metadata import date_in
from annotator.readers.tei.xml import Element
from annotator.readers.web.calls import without_calls
from annotator.readers.web.choosing import Layout
from annotator.readers.web.cues import PULLED, words_of
from annotator.readers.web.leading_away import leads_away
from annotator.readers.web.phrases import JOIN, LONGEST_CALL
from annotator.readers.web.pieces import HEADINGS, Piece, letters_of, words_in

_CLAUSES = re.compile(r"[,;:.!?…–—]+")
_RESERVED = re.compile(r"(?:copyright\b|©|\(c\) ).{0,80}\ball rights reserved", re.IGNORECASE)
"""To whom a page belongs; what else its small box says are the terms of its use."""
_FOOT = 0.3
"""The share of all words that the foot of a page has at most."""
_HEADING = 60
"""Characters of a line that may be a heading, though no tag says so."""
_PULLED, _NEAR, _FAR = 15, 4, 12
"""Letters of a line that was pulled out; how far off its paragraph is, and of one named so."""
_SENTENCE = 40
"""Characters of a sentence before and behind a list that is of the text."""
_LISTS = ("ul", "ol", "table", "dl", "nav")


def without_asides(pieces: Sequence[Piece], layout: Layout) -> list[Piece]:
    """Of the pieces of the article's part, those that are its text and its pictures."""
    lists = _link_lists(pieces)
    pulled = {id(piece) for piece in _pulled_out(pieces)}
    feet = _feet(pieces)
    kept = [
        piece
        for piece in pieces
        if not layout.is_aside(piece)
        and not leads_away(piece, among_text=_is_item_of_text(piece, lists))
        and not _asks_to_join(piece, layout)
        and id(piece) not in pulled
        and (piece.picture is not None or feet.isdisjoint(piece.holders))
        and (piece.picture is not None or _nearest_list(piece) not in lists)
    ]
    return _without_lone_headings(without_calls(kept), pieces)


def _feet(pieces: Sequence[Piece]) -> set[Element]:
    """Boxes that begin with whose a page is, and hold little beside the article."""
    whole = sum(len(one.text) for one in pieces)
    found = {one.owner for one in pieces if _RESERVED.match(one.text)}
    held = {box: sum(len(one.text) for one in pieces if box in one.holders) for box in found}
    return {box for box, within in held.items() if within < whole * _FOOT}


def _asks_to_join(piece: Piece, layout: Layout) -> bool:
    """A call to subscribe which has a small box of its own."""
    if piece.picture is not None or len(piece.text) > LONGEST_CALL or not JOIN.search(piece.text):
        return False
    box = piece.owner.getparent() if piece.tag == "p" else piece.owner
    return box is not None and layout.is_small(box)


def _pulled_out(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Lines in larger letters that a paragraph close by says again, word for word."""
    said = ["" if one.picture is not None else letters_of(one.text) for one in pieces]
    for number, piece in enumerate(pieces):
        set_apart = piece.tag not in ("p", "li", *HEADINGS) or _in_quote(piece) or _is_large(piece)
        if not set_apart or not _PULLED <= len(said[number]) <= LONGEST_CALL:
            continue
        reach = _FAR if _is_large(piece) else _NEAR
        near = range(max(0, number - reach), min(len(pieces), number + reach + 1))
        whole = (said[at] for at in near if pieces[at].tag == "p" and at != number)
        if any(_says_again(piece.text, one) for one in whole):
            yield from pieces[number - _is_labelled(pieces, number) : number + 1]


def _is_labelled(pieces: Sequence[Piece], number: int) -> bool:
    """Whether the line before is a label, such as `Summary:`."""
    before = pieces[number - 1] if number else None
    return (
        before is not None
        and before.tag == "div"
        and before.text.endswith(":")
        and len(before.text) <= _HEADING
    )


def _says_again(line: str, paragraph: str) -> bool:
    """Whether a longer paragraph has the clauses of a line, in this order, whoever says them."""
    at = 0
    for clause in filter(None, (letters_of(one) for one in _CLAUSES.split(line))):
        found = paragraph.find(clause, at)
        if found < 0:
            return False
        at = found + len(clause)
    return len(paragraph) > len(letters_of(line))


def _is_large(piece: Piece) -> bool:
    """What calls itself a quotation, which running text never needs to."""
    return piece.tag not in HEADINGS and not PULLED.isdisjoint(words_of(piece.owner))


def _in_quote(piece: Piece) -> bool:
    return piece.tag == "p" and any(one.tag in ("blockquote", "aside") for one in piece.holders[:4])


def _nearest_list(piece: Piece) -> Element | None:
    return next((one for one in piece.holders if one.tag in _LISTS), None)


def _is_item_of_text(piece: Piece, lists: set[Element | None]) -> bool:
    """Whether a line is an item among others that are no links."""
    return piece.tag == "li" and _nearest_list(piece) not in lists


def _link_lists(pieces: Sequence[Piece]) -> set[Element | None]:
    """Lists whose lines are mostly links."""
    counts: dict[Element, tuple[int, int]] = {}
    for piece in pieces:
        holder = _nearest_list(piece)
        if holder is not None and piece.picture is None and not _is_told(holder):
            linked, whole = counts.get(holder, (0, 0))
            counts[holder] = linked + piece.linked, whole + len(piece.text)
    return {one for one, (linked, whole) in counts.items() if linked > 0.6 * whole}


def _is_told(links: Element) -> bool:
    """Whether a sentence with a colon leads to a list, behind which the text goes on."""
    before, behind = links.getprevious(), links.getnext()
    if before is None or behind is None or before.tag != "p" or behind.tag != "p":
        return False
    said = words_in(before)
    return said.endswith(":") and min(len(said), len(words_in(behind))) >= _SENTENCE


def _without_lone_headings(kept: Sequence[Piece], before: Sequence[Piece]) -> list[Piece]:
    """A heading goes with all that stood under it, and so does one at the very end."""
    places = {id(piece): index for index, piece in enumerate(before)}
    found = []
    for number, piece in enumerate(kept):
        following = kept[number + 1] if number + 1 < len(kept) else None
        at = places[id(piece)]
        if piece.bold and len(piece.text) <= _HEADING and _opens_links(before, at + 1, following):
            continue
        if (_is_label(piece) or piece.tag in HEADINGS[1:]) and _ends_with_links(
            piece, before, at + 1, following
        ):
            continue
        if piece.tag in HEADINGS and piece.tag != "h1":
            lost = at + 1 < len(before) and before[at + 1] is not following
            if following is None or (following.tag in HEADINGS[: int(piece.tag[1])] and lost):
                continue
        found.append(piece)
    return found


def _is_label(piece: Piece) -> bool:
    """A line that may be the heading of links, as no date is."""
    short = piece.tag == "div" and len(piece.text) <= _HEADING
    return short and piece.text[-1:].isalnum() and not date_in(piece.text)


def _opens_links(pieces: Sequence[Piece], at: int, following: Piece | None) -> bool:
    """Whether the piece at `at` is a link to another page, which was left out."""
    return at < len(pieces) and pieces[at] is not following and pieces[at].link_share > 0.8


def _ends_with_links(
    piece: Piece, pieces: Sequence[Piece], at: int, following: Piece | None
) -> bool:
    """Whether a heading has a part of its own in which only such links stood."""
    box = piece.owner.getparent()
    return _opens_links(pieces, at, following) and box not in (
        following.holders if following else ()
    )
