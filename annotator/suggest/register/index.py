"""The register kept ready for look-up by name, as fast as typing asks."""

import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator

from annotator.changes.change import Change
from annotator.model.authority import AuthorityRecord, Identifier
from annotator.model.folding import fold
from annotator.model.ids import AuthorityId
from annotator.model.span import Span
from annotator.suggest.register.vocabulary import NOBODY, Vocabulary
from annotator.suggest.text.words import WORD

LONGEST_NAME_WORDS = 8
LONGEST_NAME = 1_000
"""Characters. Whatever is longer is compared by its beginning, and is nobody's name."""

_LEFT_OUT = ".'"
_BLANKS = "-–/"
_MARKS = str.maketrans(dict.fromkeys(_LEFT_OUT, "") | dict.fromkeys(_BLANKS, " "))


def folded(name: str) -> str:
    """A name as it is compared: without case, accents, vowel signs and punctuation."""
    bare = fold(name[:LONGEST_NAME]).translate(_MARKS)
    if not bare.replace(" ", "").isalnum():
        bare = "".join(c for c in bare if unicodedata.category(c)[0] in "LNZ" or c == "&")
    return " ".join(bare.split())


def acronym(name: str) -> str:
    """The first letters of the capitalised words: `nrf` of “National Resistance Front”."""
    initials = [word[0] for word in WORD.findall(name) if word[0].isupper()]
    return "".join(initials).casefold() if len(initials) > 1 else ""


class RegisterIndex:
    """Every entry of a register under its folded names, the words of these, and acronyms."""

    def __init__(self, records: Iterable[AuthorityRecord] = ()) -> None:
        self._known: dict[AuthorityId, tuple[AuthorityRecord, tuple[str, ...]]] = {}
        """Entries with their folded names. In one table: two grow at the same entry, and in one
        turn."""
        self._by_name: dict[str, set[AuthorityId]] = defaultdict(set)
        self.words = Vocabulary()
        self._by_identifier: dict[Identifier, set[AuthorityId]] = defaultdict(set)
        self._longest: dict[str, int] = {}
        for record in records:
            self.add(record)

    def __len__(self) -> int:
        return len(self._known)

    def __iter__(self) -> Iterator[AuthorityRecord]:
        return (record for record, _ in self._known.values())

    def ids(self) -> Iterable[AuthorityId]:
        return self._known.keys()

    def get(self, authority_id: AuthorityId | None) -> AuthorityRecord | None:
        if authority_id is None or authority_id not in self._known:
            return None
        return self._known[authority_id][0]

    def names(self, authority_id: AuthorityId) -> tuple[str, ...]:
        """The folded names of an entry, the preferred one first."""
        return self._known[authority_id][1]

    def follow(self, change: Change) -> bool:
        """Take in what a change did to the register. Returns whether it did anything."""
        touched = False
        for edit in change.edits:
            if isinstance(edit.before, AuthorityRecord):
                self.discard(edit.before.id)
                touched = True
            if isinstance(edit.after, AuthorityRecord):
                self.add(edit.after)
                touched = True
        return touched

    def add(self, record: AuthorityRecord) -> None:
        self.discard(record.id)
        names = tuple(dict.fromkeys(filter(None, map(folded, record.names))))
        self._known[record.id] = record, names
        for name in names:
            self._by_name[name].add(record.id)
            first, _, rest = name.partition(" ")
            length = 2 + rest.count(" ") if rest else 1
            self._longest[first] = max(self._longest.get(first, 0), min(length, LONGEST_NAME_WORDS))
        self.words.add(self._words(record, names), record.id)
        for identifier in record.identifiers:
            self._by_identifier[identifier].add(record.id)

    def discard(self, authority_id: AuthorityId) -> None:
        known = self._known.pop(authority_id, None)
        if known is None:
            return
        record, names = known
        for name in names:
            self._by_name[name].discard(authority_id)
        self.words.discard(self._words(record, names), authority_id)
        for identifier in record.identifiers:
            self._by_identifier[identifier].discard(authority_id)

    def exactly(self, name: str) -> set[AuthorityId]:
        """The entries one of whose names is `name`."""
        return set(self._by_name.get(folded(name), ()))

    def having(self, identifier: Identifier) -> Collection[AuthorityId]:
        """The entries with this identifier."""
        return self._by_identifier.get(identifier, ())

    def sharing(self, record: AuthorityRecord) -> Iterator[tuple[str, Collection[AuthorityId]]]:
        """Identifiers and names of an entry, surest first, each with all entries that have it."""
        for identifier in record.identifiers:
            words = f"{identifier.scheme} {identifier.value}"
            yield words, self._by_identifier.get(identifier, ())
        for name in record.names:
            yield name, self._by_name.get(folded(name), ())

    def shared(self) -> Iterator[tuple[str, Collection[AuthorityId]]]:
        """Every identifier and then every name that more than one entry has."""
        for identifier, ids in self._by_identifier.items():
            if len(ids) > 1:
                yield f"{identifier.scheme} {identifier.value}", ids
        for name, ids in self._by_name.items():
            if len(ids) > 1:
                yield name, ids

    def longest(self, word: str) -> int:
        """How many words a name may have that begins with this folded word; 0 where none does."""
        return self._longest.get(word, 0)

    def called(self, name: str) -> Collection[AuthorityId]:
        """As `exactly`, of a name that is folded already."""
        return self._by_name.get(name) or NOBODY

    def with_words(self, name: str) -> set[AuthorityId]:
        """The entries that have every word of `name` as a word, or `name` as an acronym."""
        return self.words.having(folded(name).split())

    def alias_at(self, text: str, offset: int, block: Span) -> Span | None:
        """The longest words about `offset` within `block` that are a name in the register."""
        found = [Span(m.start(), m.end()) for m in WORD.finditer(text, block.start, block.end)]
        at = [i for i, w in enumerate(found) if w.start <= offset <= w.end]
        for length in range(min(LONGEST_NAME_WORDS, len(found)), 0, -1):
            for index in at:
                for first in range(max(0, index - length + 1), index + 1):
                    if first + length > len(found):
                        break
                    span = Span(found[first].start, found[first + length - 1].end)
                    if self._by_name.get(folded(span.quote(text))):
                        return span
        return None

    @staticmethod
    def _words(record: AuthorityRecord, names: Iterable[str]) -> set[str]:
        short = (acronym(name) for name in record.names)
        return {word for name in names for word in name.split()} | {s for s in short if s}
