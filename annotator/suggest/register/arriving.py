"""A register that is still being read: portion by portion, and before that what is asked for."""

from collections.abc import Collection

from annotator.model.authority import AuthorityRecord
from annotator.model.ids import AuthorityId
from annotator.storage.register_reading import RegisterReading
from annotator.suggest.register.index import RegisterIndex, folded

_MOST_ASKED = 200
"""Entries that are fetched for one name: a short one stands in every entry."""


class ArrivingRegister(RegisterIndex):
    """As any index of the register once it is `complete`.

    Until then an entry is fetched when it is asked for by its id, and so are those that are
    written like a name when this is looked up. Other spellings are found when their turn comes.
    What reads the project, and so this until it is complete, belongs to one thread.
    """

    def __init__(self, project: RegisterReading) -> None:
        super().__init__()
        self.words.in_portions = True
        self._project = project
        self._read_to: tuple[str, int] = ("", -1)
        self._asked: set[str] = set()
        self.total = project.authority_count()
        """Entries when reading began."""
        self.complete = False

    def read(self, most: int) -> list[AuthorityRecord]:
        """Take in so many further entries, in the order of their names, and return them."""
        come = self._project.authorities_after(*self._read_to, most)
        self._take(come)
        if come:
            self._read_to = (come[-1].name, come[-1].id)
        self.complete = len(come) < most
        return come

    def get(self, authority_id: AuthorityId | None) -> AuthorityRecord | None:
        found = super().get(authority_id)
        if found is None and authority_id is not None and not self.complete:
            self._take(self._project.authorities([authority_id]))
            found = super().get(authority_id)
        return found

    def exactly(self, name: str) -> set[AuthorityId]:
        self._fetch(folded(name))
        return super().exactly(name)

    def called(self, name: str) -> Collection[AuthorityId]:
        self._fetch(name)
        return super().called(name)

    def with_words(self, name: str) -> set[AuthorityId]:
        self._fetch(folded(name))
        return super().with_words(name)

    def _fetch(self, name: str) -> None:
        if self.complete or not name or name in self._asked:
            return
        self._asked.add(name)
        self._take(self._project.authorities_like(name.split(), _MOST_ASKED))

    def _take(self, come: list[AuthorityRecord]) -> None:
        """What is here already is no older: it came from the project, or from a later change."""
        for record in come:
            if record.id not in self._known:
                self.add(record)
