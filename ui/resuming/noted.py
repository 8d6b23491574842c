"""Values out of a note that any program may have written: of the kind that is wanted, or none."""

from typing import Any


def number(noted: dict[str, Any], name: str) -> int:
    """A number that an offset or an id can be; 0 for anything else."""
    found = noted.get(name)
    return found if type(found) is int and abs(found) < 2**63 else 0


def words(noted: dict[str, Any], name: str) -> str:
    found = noted.get(name)
    return found if isinstance(found, str) else ""


def part(noted: dict[str, Any], name: str) -> dict[str, Any]:
    found = noted.get(name)
    return found if isinstance(found, dict) else {}


def numbers(noted: dict[str, Any], name: str) -> list[int]:
    found = noted.get(name)
    whole = isinstance(found, list) and all(type(n) is int and 0 <= n < 2**31 for n in found)
    return list(found) if whole and isinstance(found, list) else []
