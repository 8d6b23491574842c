"""Figures that are no pictures of an article but ways to others, set between its paragraphs."""

import re

from annotator.readers.tei.xml import Element
from annotator.readers.web.phrases import UTTERED
from annotator.readers.web.pieces import HEADINGS, words_in

_LINKED = 0.9
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
