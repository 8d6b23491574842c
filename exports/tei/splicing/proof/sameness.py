"""Whether a file is the original but for tags that had to change: part by part, not by trust."""

from collections.abc import Iterator, Mapping

from annotator.readers.tei_others.tree import Tree


def others_changed(before: str, after: str, touched: Mapping[int, bool]) -> int | None:
    """Where the original was changed outside of the tags of `touched` elements; None nowhere.

    These are known by their place, and by whether they have tags at all any more: those may say
    something else, and nothing between them may.
    """
    if not touched:
        return None if before == after else _first_difference(before, after)
    at = 0
    for start, end, tagged in _stretches(Tree(before, ""), touched):
        if tagged is not None:
            at = _end_of_tag(after, at) if tagged and after[at : at + 1] == "<" else at
            continue
        if after[at : at + end - start] != before[start:end]:
            return start
        at += end - start
    return None if at == len(after) else len(before)


def _stretches(tree: Tree, touched: Mapping[int, bool]) -> Iterator[tuple[int, int, bool | None]]:
    """The file in pieces; for a tag that may be another one, whether there is one."""
    at = 0
    for start, end, tagged in sorted(_tags(tree, touched)):
        yield at, start, None
        yield start, end, tagged
        at = end
    yield at, len(tree.text), None


def _tags(tree: Tree, touched: Mapping[int, bool]) -> Iterator[tuple[int, int, bool]]:
    for element in tree.all():
        if element.start in touched:
            tagged = touched[element.start]
            yield element.start, element.open_end, tagged
            if element.open_end < element.end:
                yield element.close_start, element.end, tagged


def _end_of_tag(text: str, at: int) -> int:
    quote = ""
    while at < len(text) and (quote or text[at] != ">"):
        char = text[at]
        if quote:
            quote = "" if char == quote else quote
        elif char in "\"'":
            quote = char
        at += 1
    return at + 1


def _first_difference(before: str, after: str) -> int:
    same = zip(before, after, strict=False)
    return next((n for n, (a, b) in enumerate(same) if a != b), min(len(before), len(after)))
