"""A project that holds nothing of an article but what its file does not say yet."""

from collections.abc import Collection, Mapping

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
from annotator.plugins import ProjectView


class PartView:
    """Answers as the project does, for some annotations, comments and pictures of one article."""

    def __init__(
        self,
        project: ProjectView,
        annotations: list[Annotation],
        comments: list[Comment],
        figures: list[Figure],
    ) -> None:
        self._project = project
        self._annotations, self._comments, self._figures = annotations, comments, figures

    def about(self) -> About:
        return self._project.about()

    def state(self) -> str:
        return self._project.state()

    def article_ids(self) -> list[ArticleId]:
        return self._project.article_ids()

    def article(self, article_id: ArticleId) -> Article:
        return self._project.article(article_id)

    def figures(self, article_id: ArticleId) -> list[Figure]:
        return self._figures

    def annotations(self, article_id: ArticleId) -> list[Annotation]:
        return self._annotations

    def comments(self, article_id: ArticleId) -> list[Comment]:
        return self._comments

    def relations(self, article_id: ArticleId) -> list[Relation]:
        return self._project.relations(article_id)

    def register_relations(self) -> list[Relation]:
        return self._project.register_relations()

    def history(self, article_id: ArticleId) -> Mapping[AnnotationId, tuple[Event, ...]]:
        return self._project.history(article_id)

    def authorities(self, among: Collection[AuthorityId] | None = None) -> list[AuthorityRecord]:
        return self._project.authorities(among)

    def contributors(self) -> list[Contributor]:
        return self._project.contributors()

    def tags(self) -> list[Tag]:
        return self._project.tags()

    def blob(self, sha256: str) -> Blob:
        return self._project.blob(sha256)
