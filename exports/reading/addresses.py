"""Which words may be a link: an address on the web, and nothing that a browser would run."""

import re

_WEB = re.compile(r"https?://[A-Za-z0-9.\-\[\]:]+(?:[/?#][A-Za-z0-9/?#\[\]@!$&'()*+,;=._~%:-]*)?")
_LISTS = {
    "wikidata": ("https://www.wikidata.org/wiki/", re.compile(r"[QPL]\d+")),
    "viaf": ("https://viaf.org/viaf/", re.compile(r"\d+")),
    "gnd": ("https://d-nb.info/gnd/", re.compile(r"[\dX-]+")),
    "geonames": ("https://www.geonames.org/", re.compile(r"\d+")),
    "isni": ("https://isni.org/isni/", re.compile(r"\d{15}[\dX]")),
    "loc": ("https://id.loc.gov/authorities/", re.compile(r"[a-z]+\d+")),
    "orcid": ("https://orcid.org/", re.compile(r"(?:\d{4}-){3}\d{3}[\dX]")),
}
"""Where the lists that archives use publish their numbers."""

_CONCEPTS = {
    "wikidata": ("http://www.wikidata.org/entity/", re.compile(r"[QPL]\d+")),
    "geonames": ("https://sws.geonames.org/", re.compile(r"\d+")),
}
"""Where the address of the thing is not that of the page about it."""


def web(words: str) -> str:
    """The words where they are an address of http or https; else nothing."""
    return words if _WEB.fullmatch(words) else ""


def published(scheme: str, value: str) -> str:
    """The address of an identifier; nothing where none is known."""
    address, form = _LISTS.get(scheme.lower(), ("", None))
    return f"{address}{value}" if form is not None and form.fullmatch(value) else web(value)


def concept(scheme: str, value: str) -> str:
    """The address that stands for the thing itself, as linked data has it; else `published`."""
    address, form = _CONCEPTS.get(scheme.lower(), ("", None))
    if form is not None and form.fullmatch(value):
        return f"{address}{value}"
    return published(scheme, value)
