"""The register as one table in CSV, which spreadsheets and `register import` read."""

import csv
import io
from collections.abc import Iterator

from annotator.model import ids
from annotator.model.authority import Identifier
from annotator.model.identifiers import SCHEMES
from annotator.readers.packs.numbers import UNKNOWN_LIST
from annotator.readers.packs.tables import kept_together
from exports.csv.cells import guarded
from exports.register.gathering import Register

COLUMNS = (
    *("register id", "name", "kind", "variants", "identifiers", "dates", "coordinates", "note"),
    *("mentions", "relations"),
)
_KNOWN = frozenset(scheme.name for scheme in SCHEMES)


def written(register: Register) -> Iterator[bytes]:
    """UTF-8 with a byte-order mark, which Excel wants to see; rows end with CR LF."""
    yield "\ufeff".encode()
    yield _line(COLUMNS)
    for entry in register.entries:
        ties = (tie for tie in register.ties.get(entry.id, ()) if tie.outward)
        cells = (
            *(ids.label(entry.id), entry.name, entry.kind),
            " | ".join(map(kept_together, entry.variants)),
            " | ".join(kept_together(_number(i)) for i in entry.identifiers),
            *(entry.dates, entry.coordinates, entry.note),
            str(register.uses.get(entry.id, 0)),
            " | ".join(f"{tie.name} {tie.other.name}" for tie in ties),
        )
        yield _line([str(guarded(cell)) for cell in cells])


def _number(identifier: Identifier) -> str:
    """`gnd:118540238`; of a list that this program does not know `list = number`."""
    if identifier.scheme in _KNOWN:
        return f"{identifier.scheme}:{identifier.value}"
    return UNKNOWN_LIST.format(scheme=identifier.scheme, value=identifier.value)


def _line(cells: tuple[str, ...] | list[str]) -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\r\n").writerow(cells)
    return out.getvalue().encode()
