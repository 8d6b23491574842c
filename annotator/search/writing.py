"""Hits as a table or as JSON, for whoever works on with them elsewhere."""

import csv
import io
import json
from collections.abc import Iterable, Mapping
from typing import Any

from annotator.model import ids
from annotator.model.ids import TagId
from annotator.search.hit import Hit

COLUMNS = ("article", "title", "start", "end", "left", "words", "right", "annotation", "tag")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def row_of(hit: Hit, labels: Mapping[TagId, str]) -> dict[str, Any]:
    """A hit as it is printed and exported; offsets are code points of the reading text."""
    found = {
        "article": ids.label(hit.article_id),
        "title": hit.title,
        "start": hit.span.start,
        "end": hit.span.end,
        "left": hit.left,
        "words": hit.words,
        "right": hit.right,
    }
    if hit.annotation_id is not None and hit.tag_id is not None:
        found["annotation"] = ids.label(hit.annotation_id)
        found["tag"] = labels.get(hit.tag_id, hit.tag_id)
    return found


def as_json_lines(hits: Iterable[Hit], labels: Mapping[TagId, str]) -> str:
    """One object a line."""
    rows = (json.dumps(row_of(hit, labels), ensure_ascii=False) for hit in hits)
    return "".join(f"{row}\n" for row in rows)


def as_csv(hits: Iterable[Hit], labels: Mapping[TagId, str]) -> str:
    """Begins with the byte-order mark that Excel wants to see.

    An apostrophe stands before what a spreadsheet would take for a formula.
    """
    lines = io.StringIO()
    table = csv.DictWriter(lines, COLUMNS, restval="", lineterminator="\r\n")
    table.writeheader()
    for hit in hits:
        table.writerow({key: _guarded(value) for key, value in row_of(hit, labels).items()})
    return "\ufeff" + lines.getvalue()


def _guarded(value: object) -> object:
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value
