"""Which part of a page is its article: where the prose is, without what stands around and between.

Prose is what is no link. The part that holds most of it is found from the top down; names of parts
only take away, and never the part in which the headline stands.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from annotator.readers.tei.xml import Element
from annotator.readers.web.asking import askers_in
from annotator.readers.web.cues import (
    ASIDE_ROLES,
    ASIDE_TAGS,
    BODIES,
    FEET,
    PICTURE,
    aside_words,
    has_pair,
    is_aside_name,
    words_of,
)
from annotator.readers.web.phrases import COMMENTED, LONGEST_CALL, OPENINGS
from annotator.readers.web.pieces import HEADINGS, Piece, words_in
from annotator.readers.web.shapes import is_card_of_person, is_linked, is_show
from annotator.readers.web.teasers import leads_to_other, titles_of_others

_MOST_OF_IT = 0.75
"""The share of prose with which one child stands for all that its parent holds."""
_SEMANTIC = 0.5
_LARGE = 0.3
"""The share of all prose with which a part is the article, whatever its class says."""
_KICKED = 0.5
"""The share of a link in the heading of a teaser, beside the words above it."""
_HIGHEST, _NEAR, _DIVIDED = 6, 4, 2
_CARD = 10
"""Letters of a link that is the title of another article."""
_TEASER = 600
"""Characters of prose that the beginning of another article has at most."""
_LEAVES = frozenset(("p", "li", "pre", "blockquote", "figure", "dl", *HEADINGS))
_ALWAYS = frozenset(
    (
        *("comment", "comments", "commentlist", "disqus", "respond", "kommentare", "commentaires"),
        *("cookie", "consent"),
    )
)
"""What is no part of an article, however much of the page it is."""
_SURE = _ALWAYS | {"sidebar", "footer", "nav", "related", "newsletter"}
_NUMBER = re.compile(r"\d+$")
_MUCH = 0.6
"""The share of prose under a name with which that name tells nothing."""


class Layout:
    """The pieces of a page, and how much prose is in which element."""

    def __init__(self, pieces: Sequence[Piece], headline: Piece | None) -> None:
        self.pieces = pieces
        self._headline = set(headline.holders) if headline is not None else set()
        self._totals: dict[Element, int] = {}
        self._aside: dict[Element, bool] = {}
        self._plain_headings = [
            piece for piece in pieces if piece.tag in HEADINGS and piece.link_share < _KICKED
        ]
        self._teasers = set(self._linked_headings(headline))
        self._others = titles_of_others(pieces, headline)
        self._common: frozenset[str] = frozenset()
        self._askers = askers_in(pieces[0].owner.getroottree().getroot()) if pieces else set()
        for piece in pieces:
            self._add(piece, self._totals)
        self._all = max(self._totals.values(), default=0)
        self._common = self._words_of_most() | _names_around(headline)
        clean: dict[Element, int] = {}
        for piece in pieces:
            if not self.is_aside(piece):
                self._add(piece, clean)
        self._totals = clean

    def _linked_headings(self, headline: Piece | None) -> Iterator[Element]:
        """What stands under a heading that is a link is the beginning of another article."""
        for number, piece in enumerate(self.pieces):
            opens, titles = _is_opening(piece), _is_title_of_other(piece)
            box = self._opened_by(number) if opens or titles else None
            if box is not None and (opens or self._is_card(box, number)):
                yield box
            if piece is headline or not _is_linked_heading(piece):
                continue
            holder = _card_of(piece)
            if (
                holder is not None
                and not self._has_headings(holder)
                and (holder.tag not in ("body", "main", "article") or _is_within_article(holder))
            ):
                yield holder

    def _has_headings(self, box: Element) -> bool:
        """Whether headings that are no links divide a part, as they divide no teaser."""
        plain = (one for one in self._plain_headings if box in one.holders)
        return len(list(islice(plain, _DIVIDED))) == _DIVIDED

    def _is_card(self, box: Element, number: int) -> bool:
        """A title and a line about it, made as the box beside it is."""
        beyond = self.pieces[number + 2].holders if number + 2 < len(self.pieces) else []
        name = (box.tag, box.get("class"))
        beside = (box.getprevious(), box.getnext())
        alike = (one is not None and (one.tag, one.get("class")) == name for one in beside)
        return box not in beyond and bool(name[1]) and any(alike)

    def _words_of_most(self) -> frozenset[str]:
        """Words of names that nearly all prose of this page stands under, and so tell nothing."""
        counts: dict[str, int] = {}
        for piece in self.pieces:
            if weight := _prose(piece):
                words = {word for holder in piece.holders for word in words_of(holder)}
                for word in aside_words(words) - _ALWAYS:
                    counts[word] = counts.get(word, 0) + weight
        return frozenset(word for word, prose in counts.items() if prose >= _MUCH * self._all)

    def _opened_by(self, number: int) -> Element | None:
        """The largest small box whose first line this is, with other lines in it."""
        before = set(self.pieces[number - 1].holders) if number else set()
        behind = self.pieces[number + 1].holders if number + 1 < len(self.pieces) else []
        for holder in self.pieces[number].holders:
            if holder in before or holder.tag in ("body", "main", "article"):
                return None
            if holder in behind:
                return holder
        return None

    def _add(self, piece: Piece, totals: dict[Element, int]) -> None:
        weight = _prose(piece)
        if weight:
            for holder in piece.holders:
                totals[holder] = totals.get(holder, 0) + weight

    def is_aside(self, piece: Piece) -> bool:
        """Whether the piece stands in a part that names itself no part of the article."""
        said = piece.picture is not None and piece.picture.caption != ""
        return leads_to_other(piece, self._others) or any(
            self._names_itself_aside(holder) and not (said and self._only_shows(holder))
            for holder in piece.holders
        )

    def _only_shows(self, element: Element) -> bool:
        """Whether a part is no more than a picture with its caption: no prose, no way elsewhere."""
        closed = element.tag in ASIDE_TAGS
        closed = closed and (element.tag != "aside" or PICTURE.isdisjoint(words_of(element)))
        if closed or self._totals.get(element, 0):
            return False
        return next(element.iter("a", *HEADINGS), None) is None

    def _names_itself_aside(self, element: Element) -> bool:
        known = self._aside.get(element)
        if known is None:
            known = self._aside[element] = self._judged(element)
        return known

    def _judged(self, element: Element) -> bool:
        tag = element.tag
        if tag in ("body", "html", "main") or element in self._headline:
            return False
        if element in self._askers and self.is_small(element):
            return True
        if is_card_of_person(element):
            return True
        if element in self._teasers and self._totals.get(element, 0) < _TEASER:
            return True
        if tag == "article":
            return _is_within_article(element) and is_linked(element, words_in(element))
        words = [word for word in words_of(element) if word not in self._common]
        if tag == "p":
            words = [word for word in words if word not in FEET]
        named = tag in ASIDE_TAGS or element.get("role", "").lower() in ASIDE_ROLES
        if not named and (not is_aside_name(words) or is_show(element, words)):
            return False
        share = 0.6 if named else _LARGE
        large = self._totals.get(element, 0) >= share * self._all > 0
        return not large or not _SURE.isdisjoint(words) or tag == "nav"

    def is_small(self, element: Element) -> bool:
        """Whether a part holds a call's length of prose, and is not most of a short article."""
        prose = self._totals.get(element, 0)
        return (
            prose <= LONGEST_CALL and prose < _LARGE * self._all and element not in self._headline
        )

    def main(self, body: Element) -> list[Element]:
        """The element that holds the article, with those beside it that are called the same."""
        semantic = self._semantic(body)
        node = body if semantic is None else semantic
        while True:
            total = self._totals.get(node, 0)
            best = max(node, key=lambda child: self._totals.get(child, 0), default=node)
            least = _SEMANTIC if has_pair(words_of(best), BODIES) else _MOST_OF_IT
            ends = best is node or not total or best.tag in _LEAVES
            ends = ends or self._totals.get(best, 0) < least * total
            if ends or _is_list_in_text(best, node):
                return [*self._with_pictures(self._with_likes(node)), *_elements_like(node)]
            node = best

    def _semantic(self, body: Element) -> Element | None:
        total = self._totals.get(body, 0)
        for fits in (_is_body_of_article, _is_article):
            found = [one for one in body.iter() if fits(one)]
            best = max(found, key=lambda one: self._totals.get(one, 0), default=None)
            if best is not None and total and self._totals.get(best, 0) >= _SEMANTIC * total:
                return best
        return None

    def _with_pictures(self, parts: list[Element]) -> list[Element]:
        """The parts, with columns behind them that hold told pictures and nothing else."""
        row = parts[0].getparent()
        shown = [one for one in self.pieces if one.picture is not None]
        boxes = frozenset(one.owner for one in shown)
        told = (one for one in shown if one.picture is not None and one.picture.caption)
        for piece in told:
            column = next((h for h in piece.holders if h.getparent() is row), None)
            if row is None or column is None or column in parts or self.is_aside(piece):
                continue
            behind = row.index(column) > row.index(parts[0])
            if behind and not words_in(column, without=boxes):
                parts.append(column)
        return parts

    def _with_likes(self, node: Element) -> list[Element]:
        parent = node.getparent()
        name = (node.tag, node.get("class"))
        if parent is None or not name[1] or node.tag in ("body", "article"):
            return [node]
        likes = [one for one in parent if (one.tag, one.get("class")) == name]
        return likes if len(likes) > 1 else self._with_components(node)

    def _with_components(self, node: Element) -> list[Element]:
        """A part with those that hold text, too, and stand in a row of wrappers made alike, as
        pages made of components have one for each stretch of text."""
        box, parent, depth = node, node.getparent(), 0
        while parent is not None and parent.tag == "div" and len(parent) == 1:
            box, parent, depth = parent, parent.getparent(), depth + 1
        if parent is None or not depth:
            return [node]
        return [
            one
            for one in parent
            if one is box
            or (
                self._totals.get(one, 0)
                and _is_alike(one, box)
                and _is_alike(_within(one, depth), node)
            )
        ]


def _names_around(headline: Piece | None) -> frozenset[str]:
    """Words of names that a headline stands under, such as `banner`, and so tell nothing."""
    around = [] if headline is None else headline.holders[1:_HIGHEST]
    return frozenset(aside_words(w for one in around for w in words_of(one)) - _SURE)


def _is_alike(element: Element, other: Element) -> bool:
    """Whether all words of one's class are among those of the other's."""
    words, own = (set((one.get("class") or "").split()) for one in (element, other))
    return element.tag == other.tag and bool(words and own) and (words <= own or own <= words)


def _within(element: Element, depth: int) -> Element:
    """What so many elements wrap; the element where they hold more than that."""
    inner = element
    for _ in range(depth):
        if len(inner) != 1:
            return element
        inner = inner[0]
    return inner


def _elements_like(node: Element) -> list[Element]:
    """Articles beside that around a part, numbered alike, that neither begin nor lead to another.

    Some systems for pages make an article of every paragraph or picture of a page.
    """
    article = node if node.tag == "article" else next(node.iterancestors("article"), None)
    name = "" if article is None else article.get("id", "")
    number = _NUMBER.sub("", name)
    if article is None or number in ("", name):
        return []
    holder = next(article.iterancestors("section", "main"), None)
    return [
        one
        for one in (() if holder is None else holder.iter("article"))
        if one is not article
        and _NUMBER.sub("", one.get("id", "")) == number
        and next(one.iter("a", *HEADINGS), None) is None
    ]


def _is_list_in_text(element: Element, holder: Element) -> bool:
    """A list with headings or paragraphs beside it, which no layout has."""
    beside = any(one.tag in ("p", *HEADINGS) and words_in(one) for one in holder)
    return element.tag in ("ul", "ol") and beside


def _is_within_article(element: Element) -> bool:
    """An article in an article, as teasers are marked up."""
    return element.tag == "article" and next(element.iterancestors("article"), None) is not None


def _is_title_of_other(piece: Piece) -> bool:
    """Whether a line is a link to another page, and more than a time or a number."""
    if piece.link_share <= 0.9 or len(piece.text) < _CARD or not piece.text[:1].isalpha():
        return False
    link = next(piece.owner.iter("a"), None)
    return link is not None and "#" not in link.get("href", "#")


def _is_opening(piece: Piece) -> bool:
    text = piece.text.lower().strip(" :-–")
    return piece.picture is None and (text in OPENINGS or _is_of_comments(piece))


def _is_of_comments(piece: Piece) -> bool:
    """The heading of what readers say, with or without their number."""
    if len(piece.text) > _CARD * 8 or COMMENTED.fullmatch(piece.text) is None:
        return False
    inner = (piece.owner, *piece.owner.iter("span"))
    return piece.tag in HEADINGS or any(
        word.startswith("comment") for one in inner for word in words_of(one)
    )


def _is_linked_heading(piece: Piece) -> bool:
    """Whether a heading is a link, or holds one behind its kicker in a box that is one of a row."""
    if piece.tag not in HEADINGS or piece.link_share <= _KICKED or _leads_to_itself(piece):
        return False
    holder = piece.owner.getparent()
    return piece.link_share > 0.9 or (holder is not None and _is_of_row(holder))


def _card_of(piece: Piece) -> Element | None:
    """The box of a heading; of one that stands within a link, the card that recurs beside it."""
    holder = piece.owner.getparent()
    link = next((one for one in piece.holders[1:_NEAR] if one.tag == "a"), None)
    if link is None:
        return holder
    holder = link
    for box in piece.holders[2:_HIGHEST]:
        if box.tag in ("body", "main", "article") or _is_of_row(box):
            return box if _is_of_row(box) else holder
    return holder


def _is_of_row(box: Element) -> bool:
    """Whether a box beside this one begins its class alike and leads somewhere, too."""
    name = (box.get("class") or "").split()[:1]
    return bool(name) and any(
        one is not None
        and one.tag == box.tag
        and (one.get("class") or "").split()[:1] == name
        and next(one.iter("a"), None) is not None
        for one in (box.getprevious(), box.getnext())
    )


def _leads_to_itself(piece: Piece) -> bool:
    """Whether the link of a heading is its own address, as each post of a thread has one."""
    links = [link.get("href", "") for link in piece.owner.iter("a")]
    return bool(links) and all(link.startswith("#") for link in links)


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
