"""Figures that are no pictures of an article but ways to others, set between its paragraphs."""

import re
from collections.abc import Iterable
from itertools import islice

from annotator.readers.tei.xml import Element
from annotator.readers.web.phrases import UTTERED
from annotator.readers.web.pieces import HEADINGS, Piece, words_in

_PRESSED = re.compile(
    r"\b(?:click|tap) here\b|\bhier klicken\b|\bcliquez ici\b|\bhaga clic\b|\bclicca qui\b|"
    r"^(?:advertisement|anzeige|werbung|publicité|publicidad|reklama|reklame)$",
    re.IGNORECASE,
)
"""What the picture of a call says."""
_LINKED = 0.9
_HIGH = 4
_TO_PICTURE = re.compile(r"\.(?:jpe?g|png|gif|webp|avif|tiff?|svg)$|/(?:photos?|file:)", re.I)


def leads_elsewhere(figure: Element) -> bool:
    """Whether all that a figure says is a link: the title of another article, or a word to it."""
    said = next(figure.iter("figcaption"), None)
    words = words_in(said) if said is not None else ""
    if said is None or not words:
        return False
    links = [one for one in said.iter("a") if one.get("href")]
    if sum(len(words_in(link)) for link in links) < _LINKED * len(words):
        return False
    if any("#" in link.get("href", "") for link in links):
        return False
    if _is_listed(figure) and _ways(figure) == {links[0].get("href")}:
        return _TO_PICTURE.search(links[0].get("href", "")) is None
    return next(said.iter(*HEADINGS), None) is not None or any(
        words_in(one).lower().strip(" \u00a0") in UTTERED for one in said.iter("span", "a")
    )


def _ways(figure: Element) -> set[str | None]:
    """Where the picture and the words of a figure lead."""
    return {one.get("href") for one in figure.iter("a")}


def _is_listed(figure: Element) -> bool:
    """Whether a figure is an item of a list, among others which are figures, too."""
    item = figure.getparent()
    if item is None or item.tag != "li" or next(figure.iter("a"), None) is None:
        return False
    near = (item.getprevious(), item.getnext())
    linked = next(figure.iter("img"), None)
    return any(one is not None and one.find("figure") is not None for one in near) and (
        linked is not None and any(one.tag == "a" for one in linked.iterancestors())
    )


def asks_to_press(words: str) -> bool:
    """Whether words are a call to press something, or say that somebody paid for a picture."""
    return _PRESSED.search(words) is not None


def titles_of_others(pieces: Iterable[Piece], headline: Piece | None) -> frozenset[str]:
    """Where headings lead that are links, but for the headline's own address."""
    found: set[str] = set()
    for piece in pieces:
        if piece is not headline and piece.tag in HEADINGS and piece.linked:
            found |= _addresses(piece.owner)
    return frozenset(found - (_addresses(headline.owner) if headline is not None else set()))


def leads_to_other(piece: Piece, others: frozenset[str]) -> bool:
    """Whether a picture without a caption leads where the title of another article does, or asks
    its readers to press it."""
    if piece.picture is None or piece.picture.caption:
        return False
    if asks_to_press(piece.picture.alt):
        return True
    around = (one for one in piece.holders[:_HIGH] if one.tag == "a")
    ways = {one.get("href", "") for one in (*around, *piece.owner.iter("a"))}
    return not others.isdisjoint(ways)


def _addresses(element: Element) -> set[str]:
    around = (one for one in (element, *islice(element.iterancestors(), _HIGH)) if one.tag == "a")
    ways = {one.get("href", "") for one in (*around, *element.iter("a"))}
    return {way for way in ways if way and not way.startswith("#")}
