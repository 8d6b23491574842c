"""Which part of a page is its article: where the prose is, without what stands around and between.

Prose is what is no link. The part that holds most of it is found from the top down; names of parts
only take away, and never the part in which the headline stands.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from annotator.readers.tei.xml import Element
from annotator.readers.web.cues import (
    ASIDE_ROLES,
    ASIDE_TAGS,
    LEADS_AWAY,
    OWNED,
    UTTERED,
    is_aside_name,
    words_of,
)
from annotator.readers.web.pieces import HEADINGS, Piece

_MOST_OF_IT = 0.75
"""The share of prose with which one child stands for all that its parent holds."""
_SEMANTIC = 0.5
_TEASER = 600
"""Characters of prose that the beginning of another article has at most."""
_LEAVES = frozenset(("p", "li", "pre", "blockquote", "figure", "dl", *HEADINGS))
_SURE = frozenset(
    (
        *("comment", "comments", "commentlist", "disqus", "respond", "sidebar", "footer", "nav"),
        *("kommentare", "commentaires", "related", "newsletter", "cookie", "consent", "widget"),
    )
)
_LISTS = ("ul", "ol", "table", "dl", "nav")


@dataclass(slots=True)
class Chosen:
    """What was taken: indexes of pieces from `first` on are the article's own part."""

    pieces: list[Piece] = field(default_factory=list)
    prose: int = 0
    left_out: int = 0
    """Characters of prose outside the article, to say when little was taken."""


class Page:
    """The pieces of a page, and how much prose is in which element."""

    def __init__(self, pieces: Sequence[Piece], headline: Piece | None) -> None:
        self.pieces = pieces
        self._headline = set(headline.holders) if headline is not None else set()
        self._totals: dict[Element, int] = {}
        self._aside: dict[Element, bool] = {}
        self._teasers = set(self._linked_headings(headline))
        for piece in pieces:
            self._add(piece, self._totals)
        self._all = max(self._totals.values(), default=0)
        clean: dict[Element, int] = {}
        for piece in pieces:
            if not self.is_aside(piece):
                self._add(piece, clean)
        self._totals = clean

    def _linked_headings(self, headline: Piece | None) -> Iterator[Element]:
        """What stands under a heading that is a link is the beginning of another article."""
        for piece in self.pieces:
            if piece.tag in HEADINGS and piece.link_share > 0.9 and piece is not headline:
                holder = piece.owner.getparent()
                if holder is not None and holder.tag not in ("body", "main", "article"):
                    yield holder

    def _add(self, piece: Piece, totals: dict[Element, int]) -> None:
        weight = _prose(piece)
        if weight:
            for holder in piece.holders:
                totals[holder] = totals.get(holder, 0) + weight

    def is_aside(self, piece: Piece) -> bool:
        """Whether the piece stands in a part that names itself no part of the article."""
        return any(self._names_itself_aside(holder) for holder in piece.holders)

    def _names_itself_aside(self, element: Element) -> bool:
        known = self._aside.get(element)
        if known is None:
            known = self._aside[element] = self._judged(element)
        return known

    def _judged(self, element: Element) -> bool:
        tag = element.tag
        if tag in ("body", "html", "main") or element in self._headline:
            return False
        if element in self._teasers and self._totals.get(element, 0) < _TEASER:
            return True
        if tag == "article":
            return False
        words = words_of(element)
        named = tag in ASIDE_TAGS or element.get("role", "").lower() in ASIDE_ROLES
        if not named and not is_aside_name(words):
            return False
        large = self._totals.get(element, 0) >= 0.6 * self._all > 0
        return not large or not _SURE.isdisjoint(words) or tag == "nav"

    def main(self, body: Element) -> list[Element]:
        """The element that holds the article, with those beside it that are called the same."""
        node = self._semantic(body) or body
        while True:
            total = self._totals.get(node, 0)
            best = max(node, key=lambda child: self._totals.get(child, 0), default=node)
            if best is node or not total or best.tag in _LEAVES:
                return self._with_likes(node)
            if self._totals.get(best, 0) < _MOST_OF_IT * total:
                return self._with_likes(node)
            node = best

    def _semantic(self, body: Element) -> Element | None:
        total = self._totals.get(body, 0)
        for fits in (_is_body_of_article, _is_article):
            found = [one for one in body.iter() if fits(one)]
            best = max(found, key=lambda one: self._totals.get(one, 0), default=None)
            if best is not None and total and self._totals.get(best, 0) >= _SEMANTIC * total:
                return best
        return None

    def _with_likes(self, node: Element) -> list[Element]:
        parent = node.getparent()
        name = (node.tag, node.get("class"))
        if parent is None or not name[1] or node.tag in ("body", "article"):
            return [node]
        return [one for one in parent if (one.tag, one.get("class")) == name]


def _prose(piece: Piece) -> int:
    if piece.picture is not None or piece.tag in HEADINGS:
        return 0
    free = len(piece.text) - piece.linked
    if piece.link_share > 0.5 or (free < 25 and not piece.text.endswith((".", "!", "?", "”", "»"))):
        return 0
    return free


def _is_body_of_article(element: Element) -> bool:
    return "articlebody" in element.get("itemprop", "").lower().split()


def _is_article(element: Element) -> bool:
    return element.tag in ("article", "main") or element.get("role") in ("main", "article")


def inside(piece: Piece, parts: Iterable[Element]) -> bool:
    wanted = set(parts)
    return any(holder in wanted for holder in piece.holders)


def without_asides(pieces: Sequence[Piece], page: Page) -> list[Piece]:
    """Of the pieces of the article's part, those that are its text and its pictures."""
    lists = _link_lists(pieces)
    kept = [
        piece
        for piece in pieces
        if not page.is_aside(piece)
        and not leads_away(piece)
        and (piece.picture is not None or _nearest_list(piece) not in lists)
    ]
    return _without_lone_headings(kept, pieces)


def leads_away(piece: Piece) -> bool:
    """A line that is a way to another page, or what a screen says."""
    text = piece.text
    if piece.picture is not None:
        return False
    if text.lower().strip(" :.…»›→>") in UTTERED or not any(c.isalnum() for c in text):
        return True
    if LEADS_AWAY.match(text) and (piece.link_share > 0.2 or len(text) < 30):
        return True
    if OWNED.match(text) and len(text) < 200:
        return True
    return piece.link_share > 0.8 and len(text) < 200 and piece.tag not in HEADINGS


def _nearest_list(piece: Piece) -> Element | None:
    return next((one for one in piece.holders if one.tag in _LISTS), None)


def _link_lists(pieces: Sequence[Piece]) -> set[Element | None]:
    """Lists whose lines are mostly links."""
    counts: dict[Element, tuple[int, int]] = {}
    for piece in pieces:
        holder = _nearest_list(piece)
        if holder is not None and piece.picture is None:
            linked, whole = counts.get(holder, (0, 0))
            counts[holder] = linked + piece.linked, whole + len(piece.text)
    return {one for one, (linked, whole) in counts.items() if linked > 0.6 * whole}


def _without_lone_headings(kept: Sequence[Piece], before: Sequence[Piece]) -> list[Piece]:
    """A heading goes with all that stood under it, and so does one at the very end."""
    places = {id(piece): index for index, piece in enumerate(before)}
    found = []
    for number, piece in enumerate(kept):
        following = kept[number + 1] if number + 1 < len(kept) else None
        if piece.tag in HEADINGS and piece.tag != "h1":
            at = places[id(piece)]
            lost = at + 1 < len(before) and before[at + 1] is not following
            if following is None or (following.tag in HEADINGS[: int(piece.tag[1])] and lost):
                continue
        found.append(piece)
    return found
