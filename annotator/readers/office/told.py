"""What a reader of documents leaves out or finds, told in sentences a person can check."""

from collections.abc import Sequence

MOST = 20
_SHORT = 160


def cut(words: str) -> str:
    """Words on one line, shortened where they are many."""
    line = " ".join(words.split())
    return line if len(line) <= _SHORT else line[:_SHORT].rsplit(" ", 1)[0] + "…"


def listed(words: Sequence[str]) -> str:
    """Quotations in one sentence; how many more there are, where there are too many."""
    found = [f"“{cut(one)}”" for one in words if one.strip()]
    more = f" and {len(found) - MOST} more" if len(found) > MOST else ""
    return ", ".join(found[:MOST]) + more


def counted(number: int, one: str, many: str) -> str:
    return f"1 {one}" if number == 1 else f"{number} {many}"
