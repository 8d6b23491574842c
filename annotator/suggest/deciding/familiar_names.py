"""Names that the register holds, or that were marked before, wherever they stand in an article.

Words are looked up, not letters: the rules need the words anyway, an index of words follows every
change of the register at once, and building it takes a sixth of the time that a search automaton
takes (measured with 79,000 names: 63 against 398 ms; a million characters: 96 against 65 ms, of
which the automaton's hits are not yet words).
"""

from collections.abc import Iterator, Sequence

from annotator.model.authority import AuthorityRecord
from annotator.model.span import Span
from annotator.suggest.deciding.memory import Memory
from annotator.suggest.names.found import Found
from annotator.suggest.register.context import Context
from annotator.suggest.register.index import RegisterIndex, folded
from annotator.suggest.text.manuscript import Manuscript, Passage
from annotator.suggest.text.words import caseless

_GAPS = frozenset((" ", "\u00a0", "", "-", "‑", "–", ". ", ".", "/", " & "))
_SURE, _DOUBTFUL, _BEFORE = 0.95, 0.7, 0.85


class FamiliarNames:
    """Looks names up for one article."""

    def __init__(
        self, manuscript: Manuscript, register: RegisterIndex, context: Context, memory: Memory
    ) -> None:
        self._manuscript, self._register = manuscript, register
        self._context, self._memory = context, memory

    def all(self) -> list[Found]:
        """Every name that is known, the longest at each place."""
        return [f for passage in self._manuscript.passages for f in self._within(passage)]

    def _within(self, passage: Passage) -> Iterator[Found]:
        keys, places = _units(passage)
        at = 0
        while at < len(keys):
            reach = max(self._register.longest(keys[at]), self._memory.longest(keys[at]))
            found, length = self._at(passage, keys, places, at, reach) if reach else (None, 1)
            if found is not None:
                yield found
            at += length

    def _at(
        self, passage: Passage, keys: Sequence[str], places: Sequence[int], at: int, reach: int
    ) -> tuple[Found | None, int]:
        words = passage.words
        for length in range(min(reach, len(keys) - at), 0, -1):
            first, last = places[at], places[at + length - 1]
            whole = (at == 0 or places[at - 1] != first) and (
                at + length == len(keys) or places[at + length] != last
            )
            if not whole or any(w.gap not in _GAPS for w in words[first + 1 : last + 1]):
                continue
            form = " ".join(keys[at : at + length])
            span = Span(words[first].start, words[last].end)
            found = self._named(passage, first, form, span)
            if found is not None:
                return found, length
        return None, 1

    def _named(self, passage: Passage, first: int, form: str, span: Span) -> Found | None:
        entries = [r for a in sorted(self._register.called(form)) if (r := self._register.get(a))]
        entries = [r for r in entries if self._may_stand(passage, first, form, r.names)]
        if entries:
            return self._of_register(entries, span)
        remembered = self._memory.meaning(form)
        quote = span.quote(self._manuscript.text)
        marked = (form,) if self._memory.small(form) else ()
        if remembered is None or not self._may_stand(passage, first, form, marked):
            return None
        (tag_id, authority_id), times = remembered
        entry = self._register.get(authority_id)
        name = entry.name if entry else quote
        often = f", {times} times" if times > 1 else ""
        why = f"marked as {tag_id} before{often}"
        return Found(
            span=span,
            tag=tag_id,
            name=name,
            rule="memory",
            why=why,
            score=_BEFORE,
            authority_id=authority_id,
        )

    def _of_register(self, entries: list[AuthorityRecord], span: Span) -> Found:
        """The entry meant here before, else the only one; of several none is chosen."""
        meant = self._context.meant_by(span.quote(self._manuscript.text))
        chosen = max(entries, key=lambda r: (meant.get(r.id, 0), -r.id))
        sure = len(entries) == 1 or chosen.id in meant
        why = f"in the register: {chosen.name}"
        if not sure:
            why = f"{len(entries)} entries of the register are called so"
        return Found(
            span=span,
            tag=chosen.kind,
            name=chosen.name,
            rule="register",
            why=why,
            score=_SURE if sure else _DOUBTFUL,
            authority_id=chosen.id if sure else None,
        )

    def _may_stand(self, passage: Passage, first: int, form: str, names: Sequence[str]) -> bool:
        """A name with a capital is meant only where one stands, and not where any word has it."""
        word = passage.words[first]
        if caseless(word.text):
            return True
        small = any(folded(n) == form and n[:1].islower() for n in names)
        if not word.cap:
            return small or word.text[0].isdigit()
        ordinary = word.key in self._manuscript.small or word.text.lower() in (
            self._manuscript.lexical.function_words
        )
        alone = " " not in form
        return not (alone and ordinary and word.opens and word.key not in self._manuscript.amid)


def _units(passage: Passage) -> tuple[list[str], list[int]]:
    """Folded words, two of a word with a hyphen, and which word of the passage each is of."""
    keys: list[str] = []
    places: list[int] = []
    for index, word in enumerate(passage.words):
        if word.key.isalnum():
            keys.append(word.key)
            places.append(index)
            continue
        for key in folded(word.text).split():
            keys.append(key)
            places.append(index)
    return keys, places
