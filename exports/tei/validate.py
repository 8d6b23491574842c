"""Validation: the project's own grammar, and the rules that no grammar can say.

`tei_all.rng` is never loaded here: libxml2 needs half a minute for it. Ours implies it.
"""

from functools import cache
from pathlib import Path
from typing import cast

from lxml import etree

from annotator.errors import UnreadableFile
from annotator.model import ids
from annotator.model.ids import AnnotationId, BadId
from annotator.plugins import Finding
from annotator.readers.tei.xml import XML_ID, parsed
from exports.tei.rules import broken_rules
from resources import resource

LARGEST_BYTES = 200_000_000
_MOST = 200


def validate(data: bytes, text: str | None = None) -> list[Finding]:
    """What is wrong with a file of ours; `text` is the reading text that it must hold."""
    try:
        root = parsed(data)
    except etree.XMLSyntaxError as error:
        return [Finding(message=f"not well-formed: {error.msg}", line=error.lineno)]
    findings = against(_grammar(), root)
    findings += [_located(message, where) for message, where in broken_rules(root, text)]
    return findings[:_MOST]


def breaches(data: bytes) -> list[Finding]:
    """What our grammar alone says of well-formed bytes."""
    return against(_grammar(), parsed(data))


def validate_file(path: Path, schema: Path | None = None) -> list[Finding]:
    """Any XML file against our grammar and rules, or against another RELAX NG grammar alone.

    Raises UnreadableFile when file or grammar cannot be read.
    """
    data = _read(path)
    if schema is None:
        return validate(data)
    try:
        grammar = etree.RelaxNG(parsed(_read(schema)))
    except (etree.XMLSyntaxError, etree.RelaxNGParseError) as error:
        raise UnreadableFile(f"{schema.name}: this is no RELAX NG grammar ({error})") from error
    try:
        root = parsed(data)
    except etree.XMLSyntaxError as error:
        return [Finding(message=f"not well-formed: {error.msg}", line=error.lineno)]
    return against(grammar, root)[:_MOST]


def against(grammar: etree.RelaxNG, root: etree._Element) -> list[Finding]:
    """The messages of the grammar, each with its line."""
    if grammar.validate(root):
        return []
    return [
        Finding(message=entry.message, line=entry.line)
        for entry in grammar.error_log
        if "Extra element" not in entry.message or len(grammar.error_log) == 1
    ]


@cache
def _grammar() -> etree.RelaxNG:
    data = resource("schemas", "annotator.rng").read_bytes()
    return etree.RelaxNG(parsed(data))


def _located(message: str, where: etree._Element) -> Finding:
    """A finding that knows which annotation it is about, where it is about one."""
    name = where.get(XML_ID, "")
    try:
        number = AnnotationId(ids.parse(name[1:])) if name[:1] in ("a", "c") else None
    except BadId:
        number = None
    return Finding(message=message, line=cast(int | None, where.sourceline), annotation_id=number)


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST_BYTES:
            raise UnreadableFile(f"{path.name}: more than 200 MB; split the file")
        return path.read_bytes()
    except OSError as error:
        raise UnreadableFile(f"{path.name}: {error.strerror}; check the name") from error
