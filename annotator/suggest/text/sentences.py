"""Sentences and clauses of a block, by punctuation and a list of abbreviations."""

import re
from bisect import bisect_left

from annotator.model.span import Span
from annotator.suggest.text.lexicon import Lexicon

_STOP = re.compile(r"[.!?…؟۔।。！？]+[\"'”’“»)\]]*(?=\s|$)|[。！？]")
_LAST_WORD = re.compile(r"[\w.]+$")
_AHEAD, _LONGEST_WORD = 400, 40
"""Characters that are looked at beyond a stop, and before it."""
_MARK = re.compile(r"[“”„«»\"'‘’]")
_CLOSED_BY = {"“": '”"', "„": '“”"', "«": "»", '"': '"”', "‘": "’", "'": "'"}
"""What may close what each mark opens."""


def sentences(text: str, start: int, end: int, lexicon: Lexicon) -> list[Span]:
    """The sentences of [start, end) without the blanks between them."""
    found: list[Span] = []
    begin = start
    for stop in _STOP.finditer(text, start, end):
        if not _ends_sentence(text, begin, stop, end, lexicon):
            continue
        _keep(found, text, begin, stop.end())
        begin = stop.end()
    _keep(found, text, begin, end)
    return found


def clauses(text: str, sentence: Span, lexicon: Lexicon) -> list[Span]:
    """Parts of a sentence between commas, semicolons, colons, dashes and joining words."""
    joints = "|".join(sorted(map(re.escape, lexicon.joints), key=len, reverse=True)) or "(?!)"
    cut = re.compile(rf"[,;:؛،](?=\s)|\s[–—-]\s|[—]|\s(?=(?:{joints})\s)", re.IGNORECASE)
    found: list[Span] = []
    begin = sentence.start
    for place in cut.finditer(text, sentence.start, sentence.end):
        _keep(found, text, begin, place.start())
        begin = place.end()
    _keep(found, text, begin, sentence.end)
    return found


def quotations(text: str, start: int, end: int, *, unclosed: bool = False) -> list[Span]:
    """What stands between quotation marks in [start, end), without the marks.

    A typographic opening mark may be closed by a straight one, as careless typists do. With
    `unclosed` what a mark opens that nothing closes counts up to the end.
    """
    found: list[Span] = []
    opened: int | None = None
    closing = ""
    for mark in _MARK.finditer(text, start, end):
        character, at = mark.group(), mark.start()
        if opened is None:
            if character in _CLOSED_BY and _may_open(text, start, at):
                opened, closing = at + 1, _CLOSED_BY[character]
        elif character in closing and _may_close(text, end, at):
            if opened < at:
                found.append(Span(opened, at))
            opened = None
    if opened is not None and unclosed and opened < end:
        found.append(Span(opened, end))
    return found


def unbalanced(text: str, start: int, end: int) -> bool:
    """Whether a quotation that begins in [start, end) is not closed there."""
    return len(quotations(text, start, end, unclosed=True)) > len(quotations(text, start, end))


def _may_open(text: str, start: int, at: int) -> bool:
    """An apostrophe opens nothing after a letter, and nothing that a blank follows."""
    if text[at] not in "'‘’":
        return True
    before = text[at - 1] if at > start else " "
    after = text[at + 1 : at + 2]
    return not before.isalnum() and before not in ".,”" and after.isalpha()


def _may_close(text: str, end: int, at: int) -> bool:
    if text[at] not in "'’" or at + 1 >= end:
        return True
    after = text[at + 1]
    return not after.isalnum() and not (text[at - 1] in "sS" and after == " ")


def holding(spans: list[Span], offset: int) -> Span | None:
    """The first of the spans that holds `offset` or ends there. They stand in order, apart."""
    at = bisect_left(spans, offset, key=lambda s: s.end)
    return spans[at] if at < len(spans) and spans[at].start <= offset else None


def _ends_sentence(text: str, begin: int, stop: re.Match[str], end: int, lexicon: Lexicon) -> bool:
    """Whether a stop is the end of a sentence and not of an abbreviation or an initial."""
    rest = text[stop.end() : min(end, stop.end() + _AHEAD)].lstrip()
    if not rest:
        return True
    following = next((c for c in rest if c.isalnum()), "")
    if following.islower():
        return False
    if not stop.group().startswith(".") or len(stop.group()) > 1:
        return True
    last = _LAST_WORD.search(text, max(begin, stop.start() - _LONGEST_WORD), stop.start())
    word = last.group().lower() if last else ""
    if word in lexicon.abbreviations or (len(word) == 1 and word.isalpha()):
        return False
    return not ("." in word and all(len(part) <= 1 for part in word.split(".")))


def _keep(found: list[Span], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        found.append(Span(start, end))
