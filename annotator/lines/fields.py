"""One line of JSON, checked: every field of the right type, no field unknown.

The fields are those of `annotator annotate --help`. Offsets are code points of the reading text,
half-open. Raises BadAnnotation, whose sentence names the field.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeVar

from annotator.errors import BadAnnotation
from annotator.model import ids
from annotator.model.annotation import Bearing, Evidence, Naming, Speech, Stance, Verdict
from annotator.model.ids import AnnotationId
from annotator.model.span import Span
from annotator.model.stamp import Certainty, Status
from annotator.model.tagset import Kind
from annotator.model.text import legal

E = TypeVar("E", bound=StrEnum)

PRINTED_ONLY = frozenset({"id", "maker", "created", "rule", "why", "score"})
"""What `annotator annotations` and `suggest` print and `annotate` passes over."""

LARGEST_OFFSET = 1 << 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Fields:
    """What a line says, with names of the register still as words."""

    article: str
    kind: Kind
    tag: str
    spans: tuple[Span, ...]
    quotes: tuple[str, ...] | None
    entity: str | None
    naming: Naming
    value: str
    claimants: tuple[str, ...]
    reporter: str | None
    speech: Speech
    stance: Stance | None
    verdict: Verdict
    source_certainty: Certainty | None
    cue: tuple[Span, ...]
    paraphrase: str
    evidence: tuple[Evidence, ...]
    figure: int | None
    credit: Span | None
    agency: str | None
    creators: tuple[str, ...]
    reading: str
    speaker: str | None
    work: str | None
    certainty: Certainty | None
    status: Status
    note: str


def parsed(line: str) -> Fields:
    """Read one line. Raises BadAnnotation."""
    try:
        row = json.loads(line, object_pairs_hook=_object, parse_constant=_no_number)
    except json.JSONDecodeError as error:
        raise BadAnnotation(f"not valid JSON: {error.msg} at column {error.colno}") from error
    except ValueError as error:
        raise BadAnnotation("not valid JSON: a number has far too many digits") from error
    except RecursionError as error:
        raise BadAnnotation("not valid JSON: too many brackets inside each other") from error
    if not isinstance(row, dict):
        raise BadAnnotation("a line is one JSON object in curly brackets")
    return _Row(row).fields()


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    row = dict(pairs)
    if len(row) < len(pairs):
        raise BadAnnotation("a key is there twice")
    return row


def _no_number(word: str) -> float:
    raise BadAnnotation(f"{word} is not a number that JSON knows")


class _Row:
    """A JSON object whose fields are taken out one by one."""

    def __init__(self, row: dict[str, Any]) -> None:
        self._row = {key: value for key, value in row.items() if value is not None}
        self._known = set(PRINTED_ONLY)

    def fields(self) -> Fields:
        kind = self._choice("kind", Kind)
        if kind is None:
            raise BadAnnotation(f"“kind” is missing: {', '.join(Kind)}")
        claimant = self._text("claimant")
        found = Fields(
            article=self._needed("article"),
            kind=kind,
            tag=self._text("tag") or (kind.value if kind is not Kind.ENTITY else ""),
            spans=self._ranges("ranges", needed=True),
            quotes=self._texts("quote") if self._mine("quote") else None,
            entity=self._text("entity"),
            naming=self._choice("naming", Naming) or Naming.NAME,
            value=self._text("value") or "",
            claimants=self._texts("claimants") or ((claimant,) if claimant else ()),
            reporter=self._text("reporter"),
            speech=self._choice("speech", Speech) or Speech.INDIRECT,
            stance=self._choice("stance", Stance),
            verdict=self._choice("verdict", Verdict) or Verdict.UNVERIFIED,
            source_certainty=self._choice("source_certainty", Certainty),
            cue=self._ranges("cue"),
            paraphrase=self._text("paraphrase") or "",
            evidence=tuple(_evidence(row) for row in self._list("evidence")),
            figure=self._number("figure"),
            credit=next(iter(_spans("credit", [self._row["credit"]])), None)
            if self._mine("credit")
            else None,
            agency=self._text("agency"),
            creators=self._texts("creators"),
            reading=self._text("reading") or "",
            speaker=self._text("speaker"),
            work=self._text("work"),
            certainty=self._choice("certainty", Certainty),
            status=self._choice("status", Status) or Status.ACCEPTED,
            note=self._text("note") or "",
        )
        if unknown := sorted(set(self._row) - self._known):
            raise BadAnnotation(f"“{unknown[0]}” is not a field of an annotation")
        return found

    def _mine(self, key: str) -> bool:
        self._known.add(key)
        return key in self._row

    def _needed(self, key: str) -> str:
        found = self._text(key)
        if not found:
            raise BadAnnotation(f"“{key}” is missing")
        return found

    def _text(self, key: str) -> str | None:
        return _text(key, self._row[key]) if self._mine(key) else None

    def _texts(self, key: str) -> tuple[str, ...]:
        """A list of words, or one word."""
        if not self._mine(key):
            return ()
        value = self._row[key]
        values = value if isinstance(value, list) else [value]
        return tuple(_text(key, item) for item in values)

    def _list(self, key: str) -> list[Any]:
        if not self._mine(key):
            return []
        if not isinstance(self._row[key], list):
            raise BadAnnotation(f"“{key}” is not a list")
        found: list[Any] = self._row[key]
        return found

    def _number(self, key: str) -> int | None:
        if not self._mine(key):
            return None
        if type(self._row[key]) is not int or not 0 < self._row[key] < 1_000_000:
            raise BadAnnotation(f"“{key}” is not a whole number from 1")
        return int(self._row[key])

    def _choice(self, key: str, choices: type[E]) -> E | None:
        word = self._text(key)
        if word is None:
            return None
        try:
            return choices(word)
        except ValueError as error:
            known = ", ".join(choice.value for choice in choices)
            raise BadAnnotation(f"“{word}” is not a {key}: {known}") from error

    def _ranges(self, key: str, *, needed: bool = False) -> tuple[Span, ...]:
        spans = _spans(key, self._list(key))
        if needed and not spans:
            raise BadAnnotation(f"“{key}” is missing: [[start, end], …]")
        ordered = sorted(spans)
        if any(a.end > b.start for a, b in zip(ordered, ordered[1:], strict=False)):
            raise BadAnnotation(f"“{key}” has ranges that overlap")
        return tuple(ordered)


def _text(key: str, value: object) -> str:
    if not isinstance(value, str):
        raise BadAnnotation(f"“{key}” is not a text")
    value = value.replace("\r\n", "\n").replace("\r", "\n")
    if legal(value) != value:  # an export to TEI would have another character in its place
        raise BadAnnotation(f"“{key}” holds a character that no text may have")
    return value


def _spans(key: str, pairs: list[Any]) -> list[Span]:
    found: list[Span] = []
    for pair in pairs:
        two = isinstance(pair, list) and len(pair) == 2
        if not two or any(type(n) is not int or abs(n) > LARGEST_OFFSET for n in pair):
            raise BadAnnotation(f"“{key}” does not hold pairs of whole numbers [start, end]")
        start, end = pair
        if not 0 <= start < end:
            raise BadAnnotation(f"the range [{start}, {end}] is empty, reversed or negative")
        found.append(Span(start, end))
    return found


def _evidence(row: object) -> Evidence:
    if not isinstance(row, dict) or set(row) - {"bearing", "citation", "address", "claim"}:
        raise BadAnnotation(
            "“evidence” does not hold objects of bearing, citation, address and claim"
        )
    words: Callable[[str], str] = lambda key: _text(key, row.get(key, ""))  # noqa: E731 - a field
    try:
        bearing = Bearing(words("bearing"))
    except ValueError as error:
        known = ", ".join(choice.value for choice in Bearing)
        raise BadAnnotation(f"“{words('bearing')}” is not a bearing: {known}") from error
    try:
        claim = AnnotationId(ids.parse(words("claim"))) if words("claim") else None
    except ids.BadId as error:
        raise BadAnnotation(f"“claim”: {error}") from error
    return Evidence(
        bearing=bearing, citation=words("citation"), address=words("address"), claim=claim
    )
