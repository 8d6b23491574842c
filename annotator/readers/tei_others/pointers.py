"""Pointers and identifiers in a stretch of markup of ours, changed one by one."""

import re
from collections.abc import Callable

_TAG = re.compile(r"<[^>]*>")
_POINTERS = re.compile(
    r" (?P<name>target|ref|ana|resp|who|source|corresp|next|prev|active|passive|mutual|xml:id)"
    r"=\"(?P<value>[^\"]*)\""
)


def repointed(markup: str, change: Callable[[str, str], str]) -> str:
    """The markup with the value of every pointer and identifier changed.

    `change` gets the name of the attribute and its value. Characters between tags stay as they
    are: no text can be taken for a pointer.
    """

    def attribute(found: "re.Match[str]") -> str:
        return f' {found["name"]}="{change(found["name"], found["value"])}"'

    def tag(found: "re.Match[str]") -> str:
        return _POINTERS.sub(attribute, found.group())

    return _TAG.sub(tag, markup)
