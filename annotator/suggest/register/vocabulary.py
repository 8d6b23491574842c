"""The words of all names of a register: found whole, by their beginning, and by their sound."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import islice

from annotator.model.ids import AuthorityId
from annotator.suggest.register.spelling import a_letter_apart, likeness, sound

_SAME_SOUND, _NEAR_SOUND = 0.68, 0.78
_SHORTEST = 3
"""Consonants; of fewer, a letter more or less makes another word."""
_MOST_WORDS = 300

NOBODY: frozenset[AuthorityId] = frozenset()


class Vocabulary:
    """Folded words with the entries that have them.

    How words sound is worked out when it is asked for, or, `in_portions`, whenever `hear` is
    called: a hundred thousand names would keep their first reader waiting. What is not heard yet
    is then not found by its sound.
    """

    def __init__(self) -> None:
        self.in_portions = False
        self._bearers: dict[str, set[AuthorityId]] = defaultdict(set)
        self._by_head: dict[str, dict[str, None]] = defaultdict(dict)
        self._by_sound: dict[str, dict[str, None]] = defaultdict(dict)
        self._sounds: dict[tuple[str, int], dict[str, None]] = defaultdict(dict)
        self._unheard: dict[str, None] = {}

    def add(self, words: Iterable[str], bearer: AuthorityId) -> None:
        for word in words:
            if word not in self._bearers:
                self._by_head[word[:2]][word] = None
                self._unheard[word] = None
            self._bearers[word].add(bearer)

    def discard(self, words: Iterable[str], bearer: AuthorityId) -> None:
        """Forget who bears some words; words that nobody bears are forgotten whole."""
        for word in words:
            bearers = self._bearers.get(word, set())
            bearers.discard(bearer)
            if not bearers and word in self._bearers:
                del self._bearers[word], self._by_head[word[:2]][word]
                if self._unheard.pop(word, self) is self:
                    self._by_sound[sound(word)].pop(word, None)

    def bearers(self, word: str) -> Collection[AuthorityId]:
        return self._bearers.get(word, NOBODY)

    def having(
        self, words: Sequence[str], among: Collection[AuthorityId] | None = None
    ) -> set[AuthorityId]:
        """The entries that have every one of the words, of some or of all."""
        sets = [self._bearers.get(word, NOBODY) for word in words]
        if among is not None:
            sets.append(set(among))
        sets.sort(key=len)
        return set(sets[0]).intersection(*sets[1:]) if words else set()

    def beginning(self, head: str) -> Iterator[str]:
        """The words that begin so, in the order in which they came."""
        if len(head) < 2:
            found = (words for at, words in self._by_head.items() if at.startswith(head))
            yield from (word for words in found for word in words)
            return
        yield from (word for word in self._by_head.get(head[:2], ()) if word.startswith(head))

    def hear(self, portion: int | None = None) -> bool:
        """Work out how so many further words sound, by default all. False when none is left."""
        for word in list(islice(self._unheard, portion)):
            del self._unheard[word]
            key = sound(word)
            self._by_sound[key][word] = None
            self._sounds[key[:1], len(key)][key] = None
        return bool(self._unheard)

    def alike(self, word: str, *, nearly: bool) -> dict[str, float]:
        """Words that sound the same, and `nearly` so, each with its likeness, nearest first."""
        if not self.in_portions:
            self.hear()
        key = sound(word)
        found = {w: of for w in self._by_sound.get(key, ()) if (of := likeness(word, w))}
        kept = {w: of for w, of in found.items() if of >= _SAME_SOUND}
        if nearly and len(key) >= _SHORTEST:
            for near in self._near(key):
                for other in self._by_sound.get(near, ()):
                    of = likeness(word, other)
                    if of >= _NEAR_SOUND:
                        kept[other] = of
        ordered = sorted(kept, key=lambda w: (-kept[w], w))[:_MOST_WORDS]
        return {w: kept[w] for w in ordered}

    def _near(self, key: str) -> Iterator[str]:
        for length in (len(key) - 1, len(key), len(key) + 1):
            for other in self._sounds.get((key[:1], length), ()):
                if a_letter_apart(key, other):
                    yield other
