"""The Reconciliation Service API of the W3C community group, as OpenRefine speaks it (0.1, 0.2).

A service says of itself what it lists; asked for names, it answers each with candidates.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from unicodedata import category
from urllib.parse import quote, urlencode

from annotator.errors import NoService
from annotator.model.authority import AuthorityRecord, Identifier
from annotator.model.identifiers import ADDRESS, LOCAL, fault, recognised
from annotator.model.text import legal

MOST_CANDIDATES = 5
_LONGEST = 300
_LARGEST_SCORE = 1e9


@dataclass(frozen=True, slots=True)
class Service:
    """What a service says of itself. `view` is an address with `{{id}}` in place of a number."""

    name: str
    view: str = ""
    space: str = ""


@dataclass(frozen=True, slots=True)
class Candidate:
    """An entry of the service for one of ours. `sure` where the service itself takes it so."""

    identifier: Identifier
    name: str
    description: str
    score: float
    sure: bool


def service(answer: bytes) -> Service:
    """Raises NoService for what is no service of this kind."""
    said = _object(answer)
    view = said.get("view")
    name = said.get("name")
    if not isinstance(name, str) or not isinstance(said.get("identifierSpace"), str):
        raise NoService("what answers at this address is no reconciliation service")
    address = view.get("url") if isinstance(view, dict) else ""
    return Service(_words(name), _words(address), _words(said["identifierSpace"]))


def form(entries: Sequence[AuthorityRecord]) -> bytes:
    """The question about some entries: their names, and nothing else of them."""
    queries = {
        f"q{number}": {"query": entry.name, "limit": MOST_CANDIDATES}
        for number, entry in enumerate(entries)
    }
    return urlencode({"queries": json.dumps(queries, ensure_ascii=False)}).encode("ascii")


def candidates(answer: bytes, count: int, of: Service) -> list[list[Candidate]]:
    """The candidates for each of `count` names, best first. Raises NoService."""
    said = _object(answer)
    found: list[list[Candidate]] = []
    for number in range(count):
        one = said.get(f"q{number}")
        results = one.get("result") if isinstance(one, dict) else None
        rows = [r for r in results if isinstance(r, dict)] if isinstance(results, list) else []
        kept = [c for row in rows[:MOST_CANDIDATES] if (c := _candidate(row, of)) is not None]
        found.append(sorted(kept, key=lambda c: -c.score))
    return found


def _candidate(row: dict[str, Any], of: Service) -> Candidate | None:
    number, name, score = _words(row.get("id")), _words(row.get("name")), row.get("score")
    identifier = _identifier(number, of)
    if identifier is None or not name:
        return None
    kinds = row.get("type")
    some = kinds if isinstance(kinds, list) else []
    told = [_words(k.get("name")) if isinstance(k, dict) else _words(k) for k in some]
    description = _words(row.get("description")) or ", ".join(word for word in told if word)
    return Candidate(identifier, name, description, _number(score), row.get("match") is True)


def _identifier(number: str, of: Service) -> Identifier | None:
    """The number under the list that the service's addresses lead to; else its address."""
    if not number:
        return None
    addresses = [of.view.replace("{{id}}", quote(number, safe="/:")) if "{{id}}" in of.view else ""]
    addresses += [of.space + number, number]
    for address in addresses:
        found = recognised(address) if address else None
        if found is not None and not fault(found):
            return found
    for address in addresses:
        found = Identifier(scheme=ADDRESS, value=address)
        if address and not fault(found):
            return found
    return Identifier(scheme=LOCAL, value=number)


def _object(answer: bytes) -> dict[str, Any]:
    try:
        said = json.loads(answer)
    except (ValueError, RecursionError) as error:
        raise NoService("the service does not answer in JSON") from error
    if not isinstance(said, dict):
        raise NoService("the service answers something else than was asked")
    return said


def _words(value: object) -> str:
    """One line that can be kept, shown and exported."""
    words = " ".join(legal(value).split()) if isinstance(value, str) else ""
    return "".join(char for char in words[:_LONGEST] if category(char) != "Cc")


def _number(value: object) -> float:
    """A score that can be sorted and printed."""
    if isinstance(value, int | float) and abs(value) <= _LARGEST_SCORE:
        return float(value)
    return 0.0
