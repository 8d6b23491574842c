"""The design's annotated sample as JSON Lines: what its author marked, in our own vocabulary."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

from lxml import etree

from annotator.readers.tei.xml import Element, by_id, extents, marked, ranges, tei, words

TAGS = {
    "person": "person",
    "organisation": "organisation",
    "place": "place",
    "event": "event",
    "work": "work",
    "date": "date",
}
STATUS = {"approved": "accepted", "proposed": "suggested", "withdrawn": "rejected"}


def lines_of(file: Path, article: str) -> tuple[list[str], Counter[str]]:
    """JSON Lines about `article`, and how many records of which kind have no tag of ours."""
    sample = _Sample(etree.fromstring(file.read_bytes()), article)
    return [json.dumps(row, ensure_ascii=False) for row in sample.rows()], sample.left_out


class _Sample:
    def __init__(self, root: Element, article: str) -> None:
        self.root, self.article = root, article
        self.known = by_id(root)
        body = root.find(f".//{tei('body')}")
        assert body is not None
        self.places = extents(body)
        self.text = words(body)
        self.left_out: Counter[str] = Counter()

    def rows(self) -> list[dict[str, Any]]:
        found = []
        for record in self.root.iter(tei("annotation")):
            row = self._row(record)
            if row is not None:
                found.append(row)
        return found

    def _row(self, record: Element) -> dict[str, Any] | None:
        kinds = self._kinds(record)
        row: dict[str, Any] = {"article": self.article, **self._place(record), **_common(record)}
        match kinds.get("kind", ""):
            case "entity" if kinds.get("ent") in TAGS:
                return row | self._entity(record, kinds)
            case "claim":
                return row | self._claim(record, kinds)
            case "caption":
                return row | self._caption(record)
            case "credit":
                return None
        self.left_out[kinds.get("ent") or kinds.get("kind", "other")] += 1
        return None

    def _kinds(self, record: Element) -> dict[str, str]:
        parts = (t.removeprefix("#").partition(".") for t in record.get("ana", "").split())
        return {name: rest for name, _, rest in parts}

    def _spans(self, record: Element) -> list[tuple[int, int]]:
        tokens = record.get("target", "").split()
        if "(" in tokens[0]:
            return ranges(tokens[0]) or []
        return marked(tokens, self.known, self.places) or []

    def _place(self, record: Element) -> dict[str, Any]:
        spans = self._spans(record)
        quotes = [self.text[start:end] for start, end in spans]
        return {"ranges": [list(span) for span in spans], "quote": quotes}

    def _name(self, target: str) -> str:
        """The main name of the register's entry that a pointer names."""
        entry = self.known[target.removeprefix("#")]
        main = next((e for e in entry if e.get("type") in ("main", "supplied")), None)
        return words(main if main is not None else entry.find(tei("title")))

    def _pointers(self, record: Element, kind: str) -> list[Element]:
        return list(record.iterfind(f"{tei('ptr')}[@type='{kind}']"))

    def _names(self, record: Element, kind: str) -> list[str]:
        return [self._name(ptr.get("target", "")) for ptr in self._pointers(record, kind)]

    def _entity(self, record: Element, kinds: dict[str, str]) -> dict[str, Any]:
        element = self.known.get(record.get("target", "").split()[0].removeprefix("#"))
        by_description = element is not None and element.tag == tei("rs")
        names = self._names(record, "entity")
        found: dict[str, Any] = {"kind": "entity", "tag": TAGS[kinds["ent"]]}
        if names:
            found["entity"] = names[0]
        if by_description:
            found["naming"] = "description"
        return found

    def _claim(self, record: Element, kinds: dict[str, str]) -> dict[str, Any]:
        found: dict[str, Any] = {
            "kind": "claim",
            "speech": kinds["attr"],
            "verdict": kinds["verdict"],
            "stance": kinds.get("mod"),
            "claimants": self._names(record, "claimant"),
            "reporter": next(iter(self._names(record, "reporter")), None),
            "evidence": [self._evidence(ptr) for ptr in self._pointers(record, "evidence")],
        }
        paraphrase = record.find(f"{tei('note')}[@type='paraphrase']")
        if paraphrase is not None:
            found["paraphrase"] = words(paraphrase)
        return found

    def _evidence(self, ptr: Element) -> dict[str, str]:
        target = ptr.get("target", "")
        cited = self.known.get(target.removeprefix("#"))
        citation = words(cited)[:200] if cited is not None else target
        return {"bearing": ptr.get("subtype", "context"), "citation": citation}

    def _caption(self, record: Element) -> dict[str, Any]:
        credit = self.known[self._pointers(record, "credit")[0].get("target", "")[1:]]
        spans = self._spans(credit)
        return {
            "kind": "caption",
            "credit": list(spans[0]),
            "agency": next(iter(self._names(credit, "agency")), None),
            "creators": self._names(credit, "creator"),
        }


def _common(record: Element) -> dict[str, Any]:
    life = record.find(tei("revisionDesc"))
    rationale = record.find(f"{tei('note')}[@type='rationale']")
    found: dict[str, Any] = {
        "status": STATUS.get(life.get("status", "") if life is not None else "", "draft"),
        "certainty": record.get("cert") if record.get("cert") in _WORDS else None,
        "note": words(rationale) or None,
    }
    return {key: value for key, value in found.items() if value is not None}


_WORDS = ("high", "medium", "low", "unknown")
