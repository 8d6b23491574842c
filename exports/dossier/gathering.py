"""What a project says about one entry, article by article, so that no number is too large."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Protocol

from annotator.jobs import JobContext
from annotator.model import ids
from annotator.model.authority import AuthorityRecord
from annotator.model.comment import Comment
from annotator.model.ids import AnnotationId, ArticleId, AuthorityId
from annotator.model.relation import Relation
from annotator.plugins import ProjectView
from exports.dossier.part import Part, as_name, named_by
from exports.gathered import Gathered, Shared, findings


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
    broken: list[str] = field(default_factory=list)
    """Articles that `parts` left out, and why: a quote that is not in the text, for instance."""

    def parts(self, job: JobContext) -> Iterator[Part]:
        """What each article says, one in memory at a time. Raises Cancelled."""
        total = len(self.articles)
        self.broken.clear()
        for number, article_id in enumerate(self.articles):
            job.progress(number, total)
            project, article = self.project, self.project.article(article_id)
            annotations = project.annotations(article_id)
            one = Gathered(article, project.figures(article_id), annotations, self.shared)
            if found := findings(one):
                self.broken.append(f"{ids.label(article_id)}: {found[0]}")
                continue
            yield self._part(one)
        job.progress(total, total)

    def _part(self, one: Gathered) -> Part:
        article, annotations = one.article, one.annotations
        comments: dict[AnnotationId | None, list[Comment]] = defaultdict(list)
        for comment in self.project.comments(article.id) if self.comments else ():
            comments[comment.annotation_id].append(comment)
        return Part(
            article=article,
            shared=self.shared,
            entry_id=self.entry.id,
            names=frozenset(as_name(name) for name in self.entry.names),
            annotations=[a for a in annotations if a.stands],
            rejected=sum(not a.stands and self.entry.id in named_by(a) for a in annotations),
            figures=one.figures,
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
