"""Figures that are no pictures of an article but ways to others, set between its paragraphs."""

from annotator.readers.tei.xml import Element
from annotator.readers.web.phrases import UTTERED
from annotator.readers.web.pieces import HEADINGS, words_in

_LINKED = 0.9


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
    return next(said.iter(*HEADINGS), None) is not None or any(
        words_in(one).lower().strip(" \u00a0") in UTTERED for one in said.iter("span", "a")
    )
