"""Why bytes are no XML at all, in words."""

import re

from lxml import etree

from annotator.plugins import Finding

_PLACE = re.compile(r", line \d+, column \d+.*$", re.DOTALL)

_SAYINGS: tuple[tuple[str, str, str], ...] = (
    (
        r"Opening and ending tag mismatch: (\S+) line (\d+) and (\S+)",
        "“{0}”, which begins in line {1}, is closed by “{2}”",
        "close it where it ends",
    ),
    (r"Premature end of data", "the file ends in the middle", "get the whole file again"),
    (r"Document is empty|Start tag expected", "this is no XML file", "check which file it is"),
    (
        r"Entity '(\S+)' not defined",
        "“&{0};” is explained nowhere",
        "write the character itself, or a number such as &#233;",
    ),
    (
        r"xmlParseEntityRef: no name|EntityRef: expecting ';'",
        "a single & stands in the text",
        "write &amp; for it",
    ),
    (r"ID (\S+) already defined", "the identifier “{0}” is there twice", "give one another"),
    (
        r"[Mm]aximum entity amplification|Detected an entity reference loop|entity loop",
        "entities inside entities would make it endless",
        "the file is broken or hostile: do not use it",
    ),
    (r"Excessive depth", "elements stand in each other more than 256 deep", "flatten it"),
    (
        r"not proper UTF-8|[Ii]nvalid bytes in character encoding|Input is not proper",
        "its bytes are not in the encoding that it names",
        "save it as UTF-8",
    ),
    (
        r"PCDATA invalid Char value|invalid xmlChar value|Char 0x\w+ out of allowed range",
        "there is a character that no XML can hold",
        "take it out",
    ),
    (
        r"attribute value (.*) is not an NCName",
        "the identifier “{0}” is no name",
        "begin it with a letter, and use letters, digits, dots and dashes only",
    ),
    (r"Namespace prefix (\S+)", "the prefix “{0}:” is declared nowhere", "declare it (xmlns)"),
    (
        r"Unescaped '<' not allowed|StartTag: invalid element name",
        "a < stands where no tag begins",
        "write &lt; for it",
    ),
    (r"Attribute (\S+) redefined", "the attribute “{0}” is there twice", "take one away"),
    (r"Extra content at the end", "more follows after the end", "a file has one root"),
)


def malformed(error: etree.XMLSyntaxError) -> Finding:
    """The finding for bytes that could not be parsed: where the parser stopped, and why."""
    said = _PLACE.sub("", error.msg or "")
    line, column = error.lineno, getattr(error, "offset", None)
    message, advice = _in_words(said)
    return Finding(message=f"not well-formed: {message}", advice=advice, line=line, column=column)


def _in_words(said: str) -> tuple[str, str]:
    for pattern, words, advice in _SAYINGS:
        if found := re.search(pattern, said):
            return words.format(*found.groups()), advice
    return said, "correct it in an XML editor"
