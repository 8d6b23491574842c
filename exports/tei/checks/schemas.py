"""Grammars that a person names, or that a file names and that lie beside it."""

import re
from pathlib import Path
from urllib.parse import unquote

from lxml import etree

from annotator.errors import UnreadableFile
from annotator.readers.tei.xml import Element, parsed
from exports.tei.checks.grammar import RNG

_HREF = re.compile(r"""\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_ELSEWHERE = (f"{{{RNG}}}include", f"{{{RNG}}}externalRef")


def grammar_in(data: bytes, name: str) -> Element:
    """The root of a RELAX NG grammar that is whole in one file. Raises UnreadableFile."""
    try:
        root = parsed(data)
    except etree.XMLSyntaxError as error:
        compact = name.endswith(".rnc") or b"start" in data[:4000] and b"<" not in data[:40]
        raise UnreadableFile(
            f"{name}: this is RELAX NG in its compact form; turn it into XML with trang, and name "
            "that file"
            if compact
            else f"{name}: this is no RELAX NG grammar ({error.msg})"
        ) from error
    if not str(root.tag).startswith(f"{{{RNG}}}"):
        raise UnreadableFile(f"{name}: this is no RELAX NG grammar, but “{root.tag}”")
    elsewhere = next(root.iter(*_ELSEWHERE), None)
    if elsewhere is not None:
        raise UnreadableFile(
            f"{name}: it takes parts from another file, {elsewhere.get('href')}, which is not "
            "read; make one file of them (jing -s does) and name that"
        )
    return root


def compiled(root: Element, name: str) -> etree.RelaxNG:
    """Raises UnreadableFile."""
    try:
        return etree.RelaxNG(root)
    except etree.RelaxNGParseError as error:
        raise UnreadableFile(f"{name}: this is no RELAX NG grammar ({error})") from error


def named_beside(data: bytes, file: Path) -> Path | None:
    """The RELAX NG grammar that the file itself names, if it lies in the same folder or below.

    An address elsewhere is never followed: nothing is read but what the person named, and what
    they laid beside it.
    """
    folder = file.parent.resolve()
    for href in _associated(data):
        path = (folder / unquote(href)).resolve()
        if path.suffix == ".rng" and path.is_relative_to(folder) and path.is_file():
            return path
    return None


def _associated(data: bytes) -> list[str]:
    """The addresses in `xml-model` before the root that are paths and no URLs."""
    head = data[:16_384].decode("utf-8", "replace")
    found = []
    for instruction in re.findall(r"<\?xml-model\s(.*?)\?>", head, re.DOTALL):
        if match := _HREF.search(instruction):
            href = match[1] or match[2] or ""
            if href and ":" not in href and not href.startswith(("/", "\\")):
                found.append(href)
    return found
