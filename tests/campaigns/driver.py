"""A program without a window that is told what to do, and says what is on the disk.

`python -m tests.campaigns.driver [PROJECT]`. Commands come on standard input, one a line, and go
through the same `Session` as the window's. After the COMMIT of each `ACK what state` is written,
with a fingerprint of all that the project then says; where a person would be told something,
`NO sentence`. Whatever else happens ends it with a traceback.
"""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

from annotator.backups import Backups
from annotator.changes import annotations, comments
from annotator.errors import AnnotatorError, NoProject, UnknownArticle, no_memory
from annotator.jobs import JobContext
from annotator.model.annotation import Annotation, Mention
from annotator.model.article import Article
from annotator.model.draft import Bundle
from annotator.model.span import Span
from annotator.portions import Portions
from annotator.readers.reading import Reading
from annotator.session import Session
from annotator.storage.backups.names import Reason
from tests.builders import a_tag, the_article
from tests.campaigns.hoarding import all_memory_but
from tests.campaigns.planted import plant
from ui import projects
from ui.formats import Asked, carried_out


def state_of(session: Session) -> str:
    """A fingerprint of everything that a person can see in the project."""
    project = session.project
    said: list[object] = [project.about(), project.authorities(), project.tags()]
    for number in project.article_ids():
        said += [project.article(number), project.figures(number), project.annotations(number)]
        said += [project.comments(number), project.relations(number)]
    return sha256(repr(said).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def acknowledge(words: str) -> None:
    """At once, and past every buffer: whoever reads it may kill this process then."""
    os.write(1, f"{words}\n".encode())


NOW: list[Session] = []
"""The sitting that is going on, for faults that are planted to look at."""


class Driver:
    """One sitting after the other, with one project at a time."""

    def __init__(self) -> None:
        self._session: Session | None = None
        self._kilobytes = -1
        self._commands: dict[str, Callable[..., None]] = {
            "open": self._open,
            "found": self._found,
            "close": self._close,
            "tag": self._tag,
            "retag": self._retag,
            "note": self._note,
            "comment": self._comment,
            "delete": self._delete,
            "undo": self._undo,
            "redo": self._redo,
            "import": self._import,
            "export": self._export,
            "backup": self._backup,
            "tagging": self._go_on_tagging,
            "memory": self._memory,
        }

    @property
    def session(self) -> Session:
        if self._session is None:
            raise NoProject("driver: no project is open, since it could not be opened")
        return self._session

    def obey(self, line: str) -> None:
        """Do it, and say so."""
        name, *words = line.split()
        try:
            with self._limited():
                self._commands[name](*words)
            state = state_of(self._session) if self._session else "-"
        except (AnnotatorError, MemoryError) as error:
            told = no_memory(error) if isinstance(error, MemoryError) else error
            acknowledge(f"NO {' '.join(str(told).split())}")
            return
        acknowledge(f"ACK {name} {state}")

    def _open(self, path: str) -> None:
        self._session = projects.opened(Path(path))
        NOW[:] = [self._session]

    def _found(self, path: str) -> None:
        self._session = projects.found(Path(path))

    def _close(self) -> None:
        session, self._session = self.session, None
        NOW.clear()
        session.project.close()

    def _article(self) -> Article:
        """The first; where an import failed there may be none."""
        if not self.session.project.article_ids():
            raise UnknownArticle("driver: there is no article in the project")
        return the_article(self.session)

    def _tag(self, start: str, end: str) -> None:
        article, span = self._article(), Span(int(start), int(end))
        tag, person = a_tag(self.session), self.session.person
        self.session.do(annotations.annotate(person, article, [span], tag, Mention()))

    def _go_on_tagging(self) -> None:
        """Until it is killed."""
        length = len(self._article().text) - 4
        for number in range(1_000_000):
            self.obey(f"tag {number % length} {number % length + 3}")

    def _memory(self, kilobytes: str) -> None:
        """From now on commands have so much of it; below 0 as much as they want."""
        self._kilobytes = int(kilobytes)

    @contextmanager
    def _limited(self) -> Iterator[None]:
        """Only while a command is done: looking at what came of it is not meant."""
        if self._kilobytes < 0:
            yield
            return
        with all_memory_but(self._kilobytes * 1000):
            yield

    def _some(self, number: str) -> Annotation:
        """Counted from the end."""
        found = self.session.project.annotations(self._article().id)
        return sorted(found, key=lambda one: one.id)[-int(number)]

    def _retag(self, number: str, tag: str) -> None:
        self.session.do(annotations.retag(self._some(number), a_tag(self.session, tag)))

    def _note(self, number: str, words: str) -> None:
        self.session.do(annotations.edit_note(self._some(number), words))

    def _comment(self, number: str, words: str) -> None:
        self.session.do(comments.comment(self.session.person, self._some(number), words))

    def _delete(self, number: str) -> None:
        self.session.do(annotations.remove([self._some(number)]))

    def _undo(self) -> None:
        self.session.undo()

    def _redo(self) -> None:
        self.session.redo()

    def _import(self, name: str) -> None:
        """As the window does: in portions, which are one step."""
        with Reading() as reading:
            found = reading.read(Path(name))
        bundles, drafts = ([found], ()) if isinstance(found, Bundle) else ([], found)
        portions = Portions(self.session, drafts, bundles)
        while portions.take():
            pass

    def _export(self, folder: str) -> None:
        asked = Asked(format="tei", target=Path(folder))
        for one in carried_out(asked, self.session.project.snapshot(), JobContext()):
            if not one.valid:
                raise AnnotatorError(" ".join(finding.message for finding in one.findings))

    def _backup(self) -> None:
        backups = Backups(self.session.project)
        backups.sweep()
        backups.make(Reason.HAND)


def main() -> None:
    plant()
    driver = Driver()
    if sys.argv[1:]:
        driver.obey(f"open {sys.argv[1]}")
    for line in sys.stdin:
        driver.obey(line)


if __name__ == "__main__":
    main()
