"""Changing one tag of a file: one attribute or the name, and no other character of it."""

import re

from exports.tei.markup import value as escaped

_NAME = re.compile(r"(?P<open></?)(?P<name>[^\s/>]+)")


def with_attribute(tag: str, name: str, value: str | None) -> str:
    """The start tag with another value of an attribute, or without it where `value` is None."""
    known = re.search(rf"\s+{re.escape(name)}\s*=\s*(?P<value>\"[^\"]*\"|'[^']*')", tag)
    if value is None:
        return tag if known is None else tag[: known.start()] + tag[known.end() :]
    if known is not None:
        quote = known["value"][0]
        words = escaped(value).replace("'", "&#39;") if quote == "'" else escaped(value)
        start, end = known.span("value")
        return f"{tag[:start]}{quote}{words}{quote}{tag[end:]}"
    closing = re.search(r"\s*/?>$", tag)
    assert closing is not None
    at = closing.start()
    return f'{tag[:at]} {name}="{escaped(value)}"{tag[at:]}'


def renamed(tag: str, name: str) -> str:
    """The start or end tag with another name under the same prefix."""
    found = _NAME.match(tag)
    assert found is not None
    prefix, colon, _ = found["name"].rpartition(":")
    return f"{found['open']}{prefix}{colon}{name}{tag[found.end() :]}"
