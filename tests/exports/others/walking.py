"""Every record of a project with every field, so that two projects can be compared or counted."""

from collections.abc import Iterator
from dataclasses import MISSING, fields, is_dataclass
from typing import Any

from annotator.model.annotation import Annotation
from annotator.model.article import Article
from annotator.model.record import Record
from annotator.session import Session

_POINTING = {
    **dict.fromkeys(("authority_id", "claimants", "reporter", "agency", "creators"), "entry"),
    **dict.fromkeys(("speaker", "work"), "entry"),
    **dict.fromkeys(("annotation_id", "claim", "sources"), "annotation"),
    **dict.fromkeys(("maker", "by"), "contributor"),
    **{"article_id": "article", "figure_id": "figure", "answers": "comment"},
}
"""Which field leads to what: numbers are others in another project."""
_ENDS = {"entity": "entry", "annotation": "annotation"}


def records(session: Session) -> list[Record]:
    """All of the first article, and what is of the whole project."""
    project = session.project
    [here] = project.article_ids()
    found: list[Record] = [project.about(), project.article(here), *project.figures(here)]
    found += [*project.annotations(here), *project.comments(here), *project.relations(here)]
    return [*found, *project.authorities(), *project.tags(), *project.contributors()]


def set_fields(value: Any) -> Iterator[tuple[str, str]]:
    """Class and field of all that says something other than when nobody says anything."""
    if isinstance(value, tuple):
        for one in value:
            yield from set_fields(one)
    if not is_dataclass(value):
        return
    for one in fields(value):
        inside = getattr(value, one.name)
        nothing = one.default if one.default is not MISSING else None
        if inside != nothing and inside not in ("", None, ()):
            yield type(value).__name__, one.name
        yield from set_fields(inside)


def all_fields(value: Any) -> Iterator[tuple[str, str]]:
    """Class and field of all dataclasses that are in there."""
    if isinstance(value, tuple):
        for one in value:
            yield from all_fields(one)
    if is_dataclass(value):
        for one in fields(value):
            yield type(value).__name__, one.name
            yield from all_fields(getattr(value, one.name))


class Telling:
    """What a project holds, without the numbers that it gave."""

    def __init__(self, session: Session) -> None:
        self._all = records(session)
        [here] = session.project.article_ids()
        self._history = session.project.history(here)
        self._names: dict[tuple[str, int], str] = {}
        for record in self._all:
            self._names[_kind(record), int(record.id) if _numbered(record) else 0] = _name(record)

    def told(self) -> dict[str, dict[str, Any]]:
        """By what a record is called: its fields."""
        found: dict[str, dict[str, Any]] = {}
        for record in self._all:
            row = dict(self._plain(record))
            if isinstance(record, Annotation):
                events = self._history.get(record.id, ())
                row["past"] += self._value("", tuple(events))
            name = f"{_kind(record)} {_name(record)}"
            assert name not in found, name
            found[name] = row
        return found

    def _plain(self, record: Any) -> Iterator[tuple[str, Any]]:
        for one in fields(record):
            value = getattr(record, one.name)
            kind = _POINTING.get(one.name, "")
            if one.name in ("active", "passive"):
                kind = _ENDS[record.bond]
            if one.name == "id" and _numbered(record):
                continue
            if isinstance(record, Article) and one.name == "origins":
                value = len(value)
            yield one.name, self._value(kind, value)

    def _value(self, kind: str, value: Any) -> Any:
        if isinstance(value, tuple):
            return tuple(self._value(kind, one) for one in value)
        if is_dataclass(value):
            return (type(value).__name__, *self._plain(value))
        return self._names[kind, int(value)] if kind and value is not None else value


def _numbered(record: object) -> bool:
    return isinstance(getattr(record, "id", None), int)


def _kind(record: Record) -> str:
    name = type(record).__name__.lower()
    return {"authorityrecord": "entry"}.get(name, name)


def _name(record: Any) -> str:
    match _kind(record):
        case "annotation":
            return f"{record.tag_id} {record.quotes}"
        case "entry" | "relation":
            return str(record.name)
        case "contributor":
            return " ".join((record.name, record.agent, record.version))
        case "comment":
            return str(record.text)
        case "figure" | "tag":
            return str(getattr(record, "number", record.id))
    return ""
