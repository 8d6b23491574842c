"""Which boxes of a page ask its readers for something: to write an address, an answer, a letter."""

import re
from itertools import islice

from annotator.readers.tei.xml import Element

_LETTERS = re.compile(r"newsletter|/subscribe|/abonne|infolett", re.IGNORECASE)
"""Parts of addresses under which letters of a paper are ordered."""
_HIGH = 5


def askers_in(root: Element) -> set[Element]:
    """What directly holds a form, and sections of which all links lead to a paper's letters."""
    forms = {form.getparent() for form in root.iter("form")}
    links = (a for a in root.iter("a") if _LETTERS.search(a.get("href", "")))
    offers = {box for box in map(_section_of, links) if box is not None and _only_offers(box)}
    return {
        one
        for one in forms | offers
        if one is not None and one.tag not in ("body", "main", "article")
    }


def _section_of(link: Element) -> Element | None:
    holders = islice(link.iterancestors(), _HIGH)
    return next((one for one in holders if one.tag in ("section", "aside")), None)


def _only_offers(box: Element) -> bool:
    return all(_LETTERS.search(a.get("href", "")) for a in box.iter("a") if a.get("href"))
