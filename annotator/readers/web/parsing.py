"""From the bytes of a page to its tree: decoded by us, whole or refused."""

import re
from dataclasses import dataclass

import webencodings  # type: ignore[import-untyped]
from lxml import etree

from annotator.errors import UnreadableFile
from annotator.model.text import canonical, replaced
from annotator.readers.cut_short import is_cut_short
from annotator.readers.encoding import MARKS, Decoded, decode
from annotator.readers.tei.xml import Element
from annotator.sentences import counted

_META = re.compile(rb"""<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE)
_XML = re.compile(rb"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})""")
_DECLARATION = re.compile(r"\s*<\?xml[^>]*\?>")
_UNCLOSED = re.compile(r"(<p(?: [^<>]{0,200})?>[^<>]{1,300})(</h[1-6]>)", re.IGNORECASE)
"""A paragraph within a heading that ends with it, which the parser would go on with."""
_SNIFFED_BYTES = 4096
_IN_UTF_8 = re.compile(rb"[\xc3-\xf4][\x80-\xbf]+")
_SURE, _SAMPLE = 3, 1_000_000
_OF_ONE_BYTE = ("windows-", "iso-8859-")
_PYTHON_NAMES = {"x-user-defined": "windows-1252", "iso-8859-8-i": "iso8859-8"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page as a tree, and the characters that the tree came of."""

    name: str
    source: str
    encoding: str
    root: Element
    warnings: tuple[str, ...] = ()


def parsed(data: bytes, name: str, asked: str = "", told: str = "") -> Page:
    """`asked` is the encoding that a person chose, `told` what a server said.

    Raises UnreadableFile.
    """
    return tree_of(_decoded(data, name, asked, told), name)


def tree_of(decoded: Decoded, name: str) -> Page:
    """A page of characters. Raises UnreadableFile."""
    source = decoded.text.replace("\r\n", "\n").replace("\r", "\n")
    lost = replaced(source)
    words = _DECLARATION.sub("", canonical(source), count=1)
    if not words.strip():
        raise UnreadableFile(f"{name}: there are no words in the file")
    warnings = list(decoded.warnings)
    if lost:
        first = ", ".join(f"U+{ord(char):04X}" for _, char in lost[:5])
        warnings.append(
            counted(
                len(lost),
                "1 character that no text may hold ({first}) is U+FFFD now",
                "{n} characters that no text may hold ({first}) are U+FFFD now",
                first=first,
            )
        )
    return Page(
        name=name,
        source=source,
        encoding=decoded.encoding,
        root=_tree(_UNCLOSED.sub(r"\1</p>\2", words), name),
        warnings=tuple(warnings),
    )


def _tree(words: str, name: str) -> Element:
    parser = etree.HTMLParser(
        encoding="utf-8", huge_tree=True, no_network=True, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(words.encode("utf-8"), parser)
    except etree.XMLSyntaxError as error:
        raise UnreadableFile(f"{name}: this is no web page ({error.msg})") from error
    if is_cut_short(parser):
        raise UnreadableFile(
            f"{name}: the page goes beyond what can be read whole: its parts are nested too "
            "deeply, or one of them is too long; nothing of it was taken"
        )
    if root is None:
        raise UnreadableFile(f"{name}: there are no words in the file")
    return _without_frames(root, parser)


def _without_frames(root: Element, parser: etree.HTMLParser) -> Element:
    """In place of frames, whose files are elsewhere, the page for browsers that know none."""
    frames = next(root.iter("frameset"), None)
    holder = frames.getparent() if frames is not None else None
    plain = next((one for one in root.iter("noframes") if "<" in (one.text or "")), None)
    if frames is None or holder is None or plain is None:
        return root
    inner = etree.fromstring((plain.text or "").encode("utf-8"), parser)
    body = None if inner is None else next(inner.iter("body"), None)
    if body is not None:
        holder.replace(frames, body)
    return root


def _decoded(data: bytes, name: str, asked: str, told: str) -> Decoded:
    """A person's word, a byte-order mark, what server or page declare if it fits; else a guess."""
    if asked or any(data.startswith(mark) for mark, _ in MARKS):
        return decode(data, name, asked or None)
    label = told or declared(data)
    found = webencodings.lookup(label) if label else None
    if found is None or found.name.startswith("utf-16") or found.name == "replacement":
        return decode(data, name)
    if found.name.startswith(_OF_ONE_BYTE) and _is_utf_8(data):
        return Decoded(text=data.decode("utf-8"), encoding="utf-8")
    codec = _PYTHON_NAMES.get(found.name, found.name)
    try:
        return Decoded(text=data.decode(codec), encoding=codec)
    except (UnicodeDecodeError, LookupError):
        pass
    if codec in ("windows-1252", "utf-8"):
        return decode(data, name)
    guessed = decode(data, name)
    words = f"the page says that it is {label}, which it is not; {guessed.encoding} was taken"
    return Decoded(text=guessed.text, encoding=guessed.encoding, warnings=(words,))


def declared(data: bytes) -> str:
    """The label of the encoding that a page declares in its first bytes, or nothing."""
    start = data[:_SNIFFED_BYTES]
    found = _XML.match(start) or _META.search(start)
    return found[1].decode("ascii", "replace") if found else ""


def _is_utf_8(data: bytes) -> bool:
    """Whether a page that declares a byte a letter has some letters of several, and no byte that
    does not fit: nothing else looks so by chance. Programs that save pages leave the label as it
    was."""
    if len(_IN_UTF_8.findall(data, 0, _SAMPLE)) < _SURE:
        return False
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
