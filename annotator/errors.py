"""Errors a person can act on. Anything else that is raised is a bug.

Each message is one sentence in plain words that says what is wrong and, where it can, what to do.
"""

from collections.abc import Iterable


class AnnotatorError(Exception):
    """Base of every error that is shown as a message rather than as a crash."""


class NoHome(AnnotatorError):
    """The system does not say where this person's own folders are."""


class NoMemory(AnnotatorError):
    """The computer gave no more memory, so what was asked for was not done."""


def no_memory(_: MemoryError) -> NoMemory:
    """In words: whoever meets a MemoryError where errors end says this."""
    return NoMemory(
        "the computer has no memory left for this, so it was not done; all that was saved is safe: "
        "close other programs, then try again"
    )


class BadTagset(AnnotatorError):
    """The tagset file cannot be read."""


class BadSetting(AnnotatorError):
    """There is no such setting, or it cannot have this value."""


class BadAnnotation(AnnotatorError):
    """An annotation does not fit its article, the tagset or the register."""


class BadDescription(AnnotatorError):
    """What was typed into a field of a header is not what the field holds."""


class BadTemplate(AnnotatorError):
    """No file names can be made of what was asked for."""


class UnknownArticle(AnnotatorError):
    """No article of the project has this id."""


class ArticleLocked(AnnotatorError):
    """The article is closed for changes until somebody unlocks it."""


class Occupied(AnnotatorError):
    """Something long is being written; what else is to be done waits for its end."""


class UnreadableFile(AnnotatorError):
    """A file cannot be imported: it is missing, of an unknown kind, damaged or empty."""


class BadPack(AnnotatorError):
    """An authority pack cannot be made, found, read or removed."""


class NoService(AnnotatorError):
    """A reconciliation service cannot be asked, or does not answer as one."""


class ProjectError(AnnotatorError):
    """Base of what can be wrong with a project file."""


class NoProject(ProjectError):
    """There is no such file."""


class NotAProject(ProjectError):
    """The file is not a project of ours, or it holds what none of ours does."""


class ProjectTooNew(ProjectError):
    """The project was written by a newer version of Annotator."""


class ProjectLocked(ProjectError):
    """Somebody else has the project open."""


class ProjectDamaged(ProjectError):
    """The file is ours but does not hold together; `annotator check` lists what differs.

    `findings` are sentences of the doctor, where it could look.
    """

    def __init__(self, words: str, findings: Iterable[str] = ()) -> None:
        super().__init__(words)
        self.findings = tuple(findings)


class NoBackup(ProjectError):
    """A backup could not be made, found, read or put back; the project is as it was."""


class DiskTrouble(ProjectError):
    """The disk refuses to read or write the project: it is full, broken or no longer there."""


class NotSaved(ProjectError):
    """The change could not be written; the project is as it was before."""


class ReadingOnly(NotSaved):
    """The project is open for reading only, so nothing in it is changed."""


class StaleChange(AnnotatorError):
    """The record is no longer what this change expected to find."""


class ExportFailed(AnnotatorError):
    """The exporter could not write a whole and valid file."""


class NotAsItCame(ExportFailed):
    """The article cannot go out as the file it came as; in our own encoding it can."""


def topic_of(error: AnnotatorError) -> str:
    """The name of the class of this module that an error is of: the help has an entry on each."""
    kinds = (kind for kind in type(error).__mro__ if kind.__module__ == __name__)
    name = next(kinds).__name__
    return "" if name == AnnotatorError.__name__ else name
