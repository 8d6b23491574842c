"""What an exporter must be, what it may ask of a project, and what it says when done."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from annotator.jobs import JobContext
from annotator.model.about import About, Contributor
from annotator.model.annotation import Annotation
from annotator.model.article import Article, Figure
from annotator.model.authority import AuthorityRecord
from annotator.model.comment import Comment
from annotator.model.draft import Blob
from annotator.model.ids import AnnotationId, ArticleId, AuthorityId
from annotator.model.relation import Relation
from annotator.model.stamp import Event
from annotator.model.tagset import Tag


class ProjectView(Protocol):
    """The read-only face of a project: all that an exporter may ask for."""

    def about(self) -> About: ...
    def state(self) -> str: ...
    def article_ids(self) -> list[ArticleId]: ...
    def article(self, article_id: ArticleId) -> Article: ...
    def figures(self, article_id: ArticleId) -> list[Figure]: ...
    def annotations(self, article_id: ArticleId) -> list[Annotation]: ...
    def comments(self, article_id: ArticleId) -> list[Comment]: ...
    def relations(self, article_id: ArticleId) -> list[Relation]: ...
    def register_relations(self) -> list[Relation]: ...
    def history(self, article_id: ArticleId) -> Mapping[AnnotationId, tuple[Event, ...]]: ...
    def authorities(
        self, among: Collection[AuthorityId] | None = None
    ) -> list[AuthorityRecord]: ...
    def contributors(self) -> list[Contributor]: ...
    def tags(self) -> list[Tag]: ...
    def blob(self, sha256: str) -> Blob: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something a check found, in words, and in words what to do about it (`advice`).

    `line` and `column` count from 1 in the file; `annotation_id` is what to look at, where known.
    """

    message: str
    advice: str = ""
    line: int | None = None
    column: int | None = None
    annotation_id: AnnotationId | None = None

    @property
    def place(self) -> str:
        """Where in the file, in words; empty where nobody can say."""
        if self.line is None:
            return ""
        return f"line {self.line}" + (f", column {self.column}" if self.column else "")

    def __str__(self) -> str:
        """Place, message and advice in one line, as the command line says it."""
        whole = f"{self.place}: {self.message}" if self.place else self.message
        return f"{whole}; {self.advice}" if self.advice else whole


class Outcome(StrEnum):
    """What an export did about the file of an article."""

    WRITTEN = "written"
    UNCHANGED = "unchanged"
    """It was there, as it would be written again."""
    GONE = "gone"
    """The article is not in the project any more; its file was left where it is."""
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """What became of one article. `file` is None when nothing was put in place.

    `notes` are sentences on what the format could not hold; the file is valid all the same.
    """

    article_id: ArticleId
    file: Path | None
    outcome: Outcome = Outcome.WRITTEN
    findings: tuple[Finding, ...] = ()
    notes: tuple[str, ...] = ()
    judged: bool = False
    """Whether a grammar found the file valid. A file of others that comes back as it was is not
    judged: what was wrong with it is still wrong."""

    @classmethod
    def failed(cls, article_id: ArticleId, *findings: Finding) -> "Exported":
        """Of an article nothing was put in place, for these reasons."""
        return cls(article_id=article_id, file=None, outcome=Outcome.FAILED, findings=findings)

    @property
    def valid(self) -> bool:
        return self.file is not None and not self.findings


class Exporter(Protocol):
    """Turns articles into files. It knows nothing of Qt or of SQLite."""

    @property
    def name(self) -> str:
        """What the command line calls the format: `tei`."""

    @property
    def title(self) -> str:
        """What the window calls it."""

    def export(
        self,
        project: ProjectView,
        articles: list[ArticleId],
        folder: Path,
        job: JobContext,
    ) -> list[Exported]:
        """Write each article into `folder`, whole or not at all. Raises Cancelled, ExportFailed."""
