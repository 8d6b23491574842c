"""An inventory: a sheet that says, file by file, what an archive knows of the articles.

One column holds file names; each further column is a field of the header, by its name in this
program or by what archives call it. What fits nothing is listed, never guessed.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import PurePath
from typing import Any

from annotator.errors import UnreadableFile
from annotator.model.article import DateBasis, Metadata

_FILE = "file|file name|filename|files|path|dateiname|datei|fichier|nom du fichier|archivo"
_HEADS = {
    "title": "titel|titre|título|titulo|headline|unit title|unittitle",
    "subtitle": "untertitel|sous titre|subtítulo",
    "byline": "author|authors|creator|verfasser|autor|autorin|auteur|by",
    "date": "datum|dates|date of publication|publication date|published|unit date|unitdate",
    "publisher": "newspaper|paper|journal|source|zeitung|verlag|éditeur|editor",
    "language": "sprache|langue|idioma|lang",
    "reference": "shelfmark|call number|signature|signatur|archival reference|reference code"
    "|unit id|unitid|identifier|cote|signatura",
    "rights": "licence|license|copyright|rechte|droits|derechos",
    "rights_address": "licence address|rights url",
    "dating": "date basis",
    "dating_note": "about the date",
    "place": "ort|lieu|lugar|place of publication",
    "url": "address|link|web address|uri",
    "retrieved": "accessed|access date|abgerufen",
    "institution": "owner|institut",
    "repository": "archive|library|archiv|bibliothek|dépôt|depot",
    "collection": "fonds|series|bestand|sammlung|fondo",
    "genre": "type|form|gattung",
    "keywords": "subjects|subject|schlagworte|schlagwörter|mots clés|tags",
    "missing": "gaps",
    "note": "notes|remark|remarks|bemerkung|anmerkung|comment",
}
_BY_HEAD = {
    **{head: field for field, heads in _HEADS.items() for head in heads.split("|")},
    **{field.name.replace("_", " "): field.name for field in fields(Metadata)},
    **dict.fromkeys(_FILE.split("|"), "file"),
}
_GUARDED = re.compile(r"'+[=+\-@\t\r]")
_SEVERAL = re.compile(r"\s*[;|]\s*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What a row says of a file. `line` is its row in the sheet, from 1."""

    line: int
    file: str
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Inventory:
    """The rows of a sheet, what of it fits no field, and what cannot be read, in words."""

    name: str
    entries: tuple[Entry, ...]
    unknown_columns: tuple[str, ...] = ()
    complaints: tuple[str, ...] = ()

    def of(self, path: PurePath) -> Entry | None:
        """The row of a file: by its path as far as the sheet tells it, by name, or by stem.

        None where there is none, or where two rows fit as well.
        """
        for fits in (_same_path, _same_name, _same_stem):
            found = [entry for entry in self.entries if fits(entry.file, path)]
            if found:
                return found[0] if len(found) == 1 else None
        return None

    def unmatched(self, paths: Iterable[PurePath]) -> tuple[str, ...]:
        """The rows that no file has, each in words."""
        used = {entry.line for path in paths if (entry := self.of(path)) is not None}
        return tuple(
            f"{self.name}: row {entry.line}, “{entry.file}”: there is no such file in the import, "
            "or two rows name it"
            for entry in self.entries
            if entry.line not in used
        )


def described(known: Metadata, entry: Entry) -> Metadata:
    """The header with what the sheet says; empty cells leave it as it is."""
    return replace(known, **entry.values)


def inventory_of(rows: Sequence[Sequence[str]], name: str) -> Inventory:
    """The inventory that the rows of a sheet make. The first row with words names the columns.

    Raises UnreadableFile where no column holds file names.
    """
    first = next((n for n, row in enumerate(rows) if any(cell.strip() for cell in row)), len(rows))
    heads = [cell.strip() for cell in rows[first]] if first < len(rows) else []
    columns = [_field(head) for head in heads]
    if "file" not in columns:
        raise UnreadableFile(
            f"{name}: no column holds file names; write “file” over the one that does"
        )
    unknown = tuple(h for h, c in zip(heads, columns, strict=True) if h and not c)
    entries: list[Entry] = []
    complaints: list[str] = []
    for line, row in enumerate(rows[first + 1 :], start=first + 2):
        cells = _cells(columns, row)
        file = cells.pop("file", "")
        if not file and not cells:
            continue
        values, refused = _values(cells)
        complaints += [f"{name}: row {line}: {why}" for why in refused]
        if file:
            entries.append(Entry(line=line, file=file, values=values))
        else:
            complaints.append(f"{name}: row {line}: it names no file")
    return Inventory(
        name=name,
        entries=tuple(entries),
        unknown_columns=unknown,
        complaints=tuple(complaints),
    )


def _field(head: str) -> str:
    spaced = re.sub(r"[_\-/]+|(?<=[a-z])(?=[A-Z])", " ", head).casefold()
    words = " ".join(spaced.split())
    return _BY_HEAD.get(words, "")


def _cells(columns: Sequence[str], row: Sequence[str]) -> dict[str, str]:
    """The filled cells by field; of two columns of one field the first that is filled."""
    found: dict[str, str] = {}
    for field, held in zip(columns, row, strict=False):
        cell = (held[1:] if _GUARDED.match(held) else held).strip()
        if field and cell:
            found.setdefault(field, cell)
    return found


def _values(cells: Mapping[str, str]) -> tuple[dict[str, Any], list[str]]:
    found: dict[str, Any] = {}
    refused: list[str] = []
    for field, cell in cells.items():
        if field == "keywords":
            found[field] = tuple(filter(None, _SEVERAL.split(cell)))
        elif field == "dating":
            if cell.casefold() in set(DateBasis):
                found[field] = DateBasis(cell.casefold())
            else:
                refused.append(f"“{cell}” is no way of knowing a date: {', '.join(DateBasis)}")
        elif field == "language" and not re.fullmatch(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", cell):
            refused.append(f"“{cell}” is no language tag: write de, ar or pt-BR")
        else:
            found[field] = cell
    return found, refused


def _parts(file: str) -> tuple[str, ...]:
    return tuple(part for part in file.replace("\\", "/").split("/") if part not in ("", "."))


def _same_path(file: str, path: PurePath) -> bool:
    """The sheet's path is the end of the file's path."""
    parts = _parts(file)
    return len(parts) > 1 and path.parts[-len(parts) :] == parts


def _same_name(file: str, path: PurePath) -> bool:
    parts = _parts(file)
    return len(parts) == 1 and parts[0] == path.name


def _same_stem(file: str, path: PurePath) -> bool:
    parts = _parts(file)
    return len(parts) == 1 and parts[0].casefold() in (path.stem.casefold(), path.name.casefold())
