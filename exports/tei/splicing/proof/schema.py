"""The schema that a file names, where it lies beside it: the export must not break what held."""

from pathlib import Path

from annotator.errors import UnreadableFile
from annotator.plugins import Finding
from annotator.readers.tei.xml import parsed
from exports.tei.checks.places import Places
from exports.tei.checks.schemas import named_beside
from exports.tei.validate import by_schema


def broken_schema(data: bytes, original: bytes, file: Path) -> list[Finding]:
    """What the grammar beside `file` says against it and did not say against the original."""
    grammar = named_beside(original, file)
    if grammar is None:
        return []
    try:
        if _findings(grammar, original):
            return []
        return _findings(grammar, data)
    except UnreadableFile:  # no grammar, which is no fault of the file
        return []


def _findings(grammar: Path, data: bytes) -> list[Finding]:
    root = parsed(data)
    return by_schema(grammar, root, Places(data, root))
