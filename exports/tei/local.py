"""Identifiers that every article has, made its own where many stand in one file.

Numbers of records are never the same within a project; `body`, `b1` and the like are. In a corpus
they begin with the identifier of their text: `art1-2.body`. Only tags are touched: in the words of
a file no `<` stands as it is.
"""

import re

_ATTRIBUTES = r'(?: [A-Za-z:]+="[^"<]*")*?'
_IDS = re.compile(r'(<[A-Za-z]+ xml:id=")(?=(?:b\d+|body|text|div1|source1|standOff|rtl|ltr)")')
_TEXTS = re.compile(
    rf'(<(?:annotation|ptr|ref|zone){_ATTRIBUTES} (?:target|corresp)="#(?:string-range\()?)'
    r'(?=body,|text")'
)
_WAYS = re.compile(rf'(<[A-Za-z]+{_ATTRIBUTES} rendition="#)(?=rtl"|ltr")')


def made_its_own(markup: str, name: str) -> str:
    """The same text, with `name` and a dot before what other texts have too."""
    found = _IDS.sub(rf"\g<1>{name}.", markup)
    found = _TEXTS.sub(rf"\g<1>{name}.", found)
    return _WAYS.sub(rf"\g<1>{name}.", found)
