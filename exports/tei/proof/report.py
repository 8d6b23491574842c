"""The report of an export, beside its files: `proof.json` for programs, `proof.txt` for people.

Nothing in it depends on the day or the machine: two exports of one project give one report.
"""

import json
from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any

from annotator.model import ids
from annotator.model.article import Article
from annotator.plugins import Finding
from annotator.version import VERSION
from exports.files import write_whole
from exports.tei.proof.proving import COMPARED, Proof

JSON, PAGE = "proof.json", "proof.txt"
_RULE = "-" * 72
Row = dict[str, Any]
"""What is reported of one article, as it stands in `proof.json`."""


def row_of(article: Article, name: str, data: bytes, beside: dict[str, bytes], proof: Proof) -> Row:
    """What is reported of one article; `name` is its file."""
    return {
        "article": ids.label(article.id),
        "title": article.title,
        "file": name,
        "in_place": not proof.findings,
        "judged": proof.judged,
        "size_bytes": len(data),
        "sha256": sha256(data).hexdigest(),
        "reading_text_sha256": article.sha256,
        "counts": {
            what: {"project": here, "file": there} for what, (here, there) in proof.counts.items()
        },
        "beside": [
            {"file": name, "size_bytes": len(data), "sha256": sha256(data).hexdigest()}
            for name, data in sorted(beside.items())
        ],
        "findings": [finding_row(finding) for finding in proof.findings],
    }


def finding_row(finding: Finding) -> Row:
    """A finding for programs; what is not known is left out."""
    about = finding.annotation_id
    row = {
        "message": finding.message,
        "line": finding.line,
        "annotation": None if about is None else ids.label(about),
    }
    return {key: value for key, value in row.items() if value is not None}


def write_report(folder: Path, rows: list[Row]) -> None:
    """Put both beside the files. Raises ExportFailed."""
    write_whole(folder / JSON, as_json(rows))
    write_whole(folder / PAGE, as_page(rows))


def kept_rows(folder: Path) -> dict[str, Row]:
    """What an earlier export reported, by article; nothing where nobody can read it."""
    with suppress(OSError, ValueError, TypeError, KeyError):
        read = json.loads((folder / JSON).read_text(encoding="utf-8"))
        return {row["article"]: row for row in read["articles"]}
    return {}


def as_json(rows: list[Row]) -> bytes:
    whole = {
        "program": f"Annotator {VERSION}",
        "whole": all(row["in_place"] for row in rows),
        "compared": list(COMPARED),
        "articles": rows,
    }
    return (json.dumps(whole, ensure_ascii=False, indent=2) + "\n").encode("utf-8")


def as_page(rows: list[Row]) -> bytes:
    """The same for reading and printing."""
    good = sum(row["in_place"] for row in rows)
    lines = [
        "Proof of this export",
        "=" * 20,
        "",
        f"Written by Annotator {VERSION}. Whole here: {good} of {len(rows)} articles.",
        "Every file was read back before it was put in place, and compared with the project:",
        *(f"  - {what}" for what in COMPARED),
    ]
    for row in rows:
        lines += ["", _RULE, *_article(row)]
    return ("\n".join(lines) + "\n").encode("utf-8")


def _found(row: Row) -> str:
    judged = row.get("judged", True)
    return "whole and valid" if judged else "whole, and the file it came as but for what was marked"


def _article(row: Row) -> Iterator[str]:
    yield f"{row['article']}  {' '.join(row['title'].split())}"
    if row["in_place"]:
        yield f"  {row['file']}: {_found(row)}, {row['size_bytes']:,} bytes"
        yield f"  SHA-256 of the file          {row['sha256']}"
        yield f"  SHA-256 of the reading text  {row['reading_text_sha256']}"
    else:
        yield f"  {row['file']}: NOT put in place, because:"
        for finding in row["findings"]:
            yield f"    - {' '.join(finding['message'].split())}"
    for beside in row["beside"]:
        yield f"  beside: {beside['file']}, {beside['size_bytes']:,} bytes"
        yield f"    SHA-256 {beside['sha256']}"
    if row["counts"]:
        yield f"  {'':<44}{'project':>10}{'file':>10}"
    for what, count in row["counts"].items():
        differs = "  DIFFERS" if count["project"] != count["file"] else ""
        yield f"  {what:<44}{count['project']:>10,}{count['file']:>10,}{differs}"
