"""What a reader of documents leaves out or finds, told in sentences a person can check."""

from collections.abc import Sequence

from annotator.sentences import counted

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


def insertions(number: int) -> str:
    return counted(
        number,
        "1 tracked insertion was taken as text",
        "{n} tracked insertions were taken as text",
    )


def passages_left(found: Sequence[str], *, changes_taken: bool) -> str:
    """Of tracked changes what is no text: what they delete, or what they insert."""
    if changes_taken:
        return f"tracked changes: deleted passages were left out: {listed(found)}"
    return f"tracked changes: inserted passages were left out: {listed(found)}"


def readings_left(found: Sequence[str]) -> str:
    """Of ruby: how words are pronounced, which is no text of its own."""
    return f"readings beside words were left out: {listed(found)}"


def comments_left(found: Sequence[str]) -> str:
    return counted(
        len(found),
        "1 comment was left out: {listed}",
        "{n} comments were left out: {listed}",
        listed=listed(found),
    )


def footnotes_after(number: int) -> str:
    return counted(
        number,
        "1 footnote stands after the text, with its number",
        "{n} footnotes stand after the text, with their numbers",
    )
