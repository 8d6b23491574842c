"""What a project says about one entry, article by article, so that no number is too large."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from annotator.jobs import JobContext
from annotator.model.authority import AuthorityRecord
from annotator.model.comment import Comment
from annotator.model.ids import AnnotationId, ArticleId, AuthorityId
from annotator.model.relation import Relation
from annotator.model.stamp import Status
from annotator.plugins import ProjectView
from exports.dossier.part import Part, as_name, named_by
from exports.gathered import Shared


class DossierView(ProjectView, Protocol):
    """The read-only face of a project, with what a dossier asks besides."""

    def articles_by_date(self, authority_id: AuthorityId) -> list[ArticleId]: ...
    def relations_of(self, authority_id: AuthorityId) -> list[Relation]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """One entry, and where to find what is said about it. `made` is when, in UTC (ISO 8601)."""

    project: DossierView
    shared: Shared
    entry: AuthorityRecord
    relations: tuple[Relation, ...]
    articles: tuple[ArticleId, ...]
    """Those that name it, by date; those of unknown date come last."""
    made: str
    comments: bool = False
    """Whether what contributors say to each other goes along."""

    def parts(self, job: JobContext) -> Iterator[Part]:
        """What each article says, one in memory at a time. Raises Cancelled."""
        total = len(self.articles)
        for number, article_id in enumerate(self.articles):
            job.progress(number, total)
            yield self._part(article_id)
        job.progress(total, total)

    def _part(self, article_id: ArticleId) -> Part:
        project, annotations = self.project, self.project.annotations(article_id)
        comments: dict[AnnotationId | None, list[Comment]] = defaultdict(list)
        for comment in project.comments(article_id) if self.comments else ():
            comments[comment.annotation_id].append(comment)
        return Part(
            article=project.article(article_id),
            shared=self.shared,
            entry_id=self.entry.id,
            names=frozenset(as_name(name) for name in self.entry.names),
            annotations=[a for a in annotations if a.stamp.status is not Status.REJECTED],
            rejected=sum(
                a.stamp.status is Status.REJECTED and self.entry.id in named_by(a)
                for a in annotations
            ),
            figures=project.figures(article_id),
            comments=comments,
        )


def dossier_of(
    project: DossierView,
    entry: AuthorityRecord,
    made: str,
    shared: Shared | None = None,
    *,
    comments: bool = False,
) -> Dossier:
    """`shared` is what several dossiers of one project have in common, where it is known."""
    return Dossier(
        project=project,
        shared=shared or Shared(project),
        entry=entry,
        relations=tuple(project.relations_of(entry.id)),
        articles=tuple(project.articles_by_date(entry.id)),
        made=made,
        comments=comments,
    )
