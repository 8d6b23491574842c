"""Writing XML as text: escaping, elements, identifiers. Nothing is ever pretty-printed."""

import re
from urllib.parse import quote

from annotator.model import ids
from annotator.model.text import replaced

TEI_NS = "http://www.tei-c.org/ns/1.0"

_WORD = re.compile(r"[^\s\x00-\x1f\ufffe\uffff]+")
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9/?#\[\]@!$&'()*+,;=._~%:-]+")
_PATH = re.compile(r"[A-Za-z0-9/._~-]+")
_LANGUAGE = re.compile(r"[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*")
_UNSAFE = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_SPECIAL = re.compile("[^\t\n\u0020-%'-;=?-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What cannot stand in content as it is: that, `&`, `<`, `>` and CR. Most words have none."""
_SPECIAL_IN_VALUE = re.compile("[^ !#-%'-;=?-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_XML = {"xml_id": "xml:id", "xml_lang": "xml:lang"}
_IN_TEXT = {ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;", ord("\r"): "&#13;"}
_IN_VALUE = _IN_TEXT | {ord('"'): "&quot;", ord("\t"): "&#9;", ord("\n"): "&#10;"}


def needs_care(words: str) -> bool:
    """Whether anything in it cannot stand in content as it is."""
    return _SPECIAL.search(words) is not None


def text(words: str) -> str:
    """Characters as content. What XML cannot hold becomes U+FFFD, one for one."""
    if _SPECIAL.search(words) is None:
        return words
    return _UNSAFE.sub("\ufffd", words).translate(_IN_TEXT)


def value(words: str) -> str:
    """Characters as the value of an attribute, line feeds and tabs kept."""
    if words.isalnum() or _SPECIAL_IN_VALUE.search(words) is None:
        return words
    return _UNSAFE.sub("\ufffd", words).translate(_IN_VALUE)


def element(name: str, content: str = "", /, **attributes: str | None) -> str:
    """An element; `content` is markup already. `xml_id` and `xml_lang` mean the xml: ones."""
    pairs = _attributes(attributes)
    return f"<{name}{pairs}>{content}</{name}>" if content else f"<{name}{pairs}/>"


def attributes(**given: str | None) -> str:
    """Attributes as they stand in a start tag, each after a blank; those of None are left out."""
    return _attributes(given)


def _attributes(given: dict[str, str | None]) -> str:
    found = ""
    for key, words in given.items():
        if words is not None:
            found += f' {_XML.get(key, key)}="{value(words)}"'
    return found


def is_word(words: str) -> bool:
    """Whether it can be the value of @type (teidata.word)."""
    return bool(_WORD.fullmatch(words)) and not replaced(words)


def is_address(words: str) -> bool:
    """Whether it can be the value of @target as it stands."""
    return bool(_ADDRESS.fullmatch(words) or _PATH.fullmatch(words))


def located(words: str) -> str:
    """A file name or address as the value of @url, percent-encoded where it has to be."""
    return words if is_address(words) else quote(words, safe="/:", errors="replace")


def language(words: str) -> str:
    """The value of @xml:lang: `und` for what is not BCP 47."""
    return words if _LANGUAGE.fullmatch(words) else "und"


def pointer(prefix: str, number: int) -> str:
    return f"#{prefix}{ids.label(number)}"


def string_range(spans: "list[tuple[int, int]]") -> str:
    """All ranges as one pointer: offset and length, in code points from the start of the body."""
    if len(spans) == 1:
        [(start, end)] = spans
        return f"#string-range(body,{start},{end - start})"
    pairs = ",".join(f"{start},{end - start}" for start, end in spans)
    return f"#string-range(body,{pairs})"
