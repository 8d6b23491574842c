"""Several random articles of one project, which share register, tags and contributors."""

from collections.abc import Collection
from dataclasses import replace
from random import Random

from annotator.errors import ProjectDamaged, UnknownArticle
from annotator.model.about import About, Contributor
from annotator.model.annotation import Annotation
from annotator.model.article import Article, Figure
from annotator.model.authority import AuthorityRecord
from annotator.model.comment import Comment
from annotator.model.draft import Blob
from annotator.model.ids import AnnotationId, ArticleId, AuthorityId, ContributorId
from annotator.model.relation import Bond, Relation
from annotator.model.stamp import Event
from annotator.model.tagset import Tag
from tests.exports.documents import World, _Maker


class Collected:
    """Answers as a project would; `worlds` are what it holds, article by article."""

    def __init__(self, seed: int, number: int = 3) -> None:
        maker = _Maker(Random(seed))
        self.worlds = [maker.world(12) for _ in range(number)]
        self.now = f"{seed}:0"
        self._maker = maker
        self._about = self.worlds[0].about_
        entries = {entry.id: entry for world in self.worlds for entry in world.authorities_}
        unused = maker.entry(self.worlds[0].tags_)
        self.register = sorted([*entries.values(), unused], key=lambda entry: entry.id)

    @property
    def relations_(self) -> list[Relation]:
        return [relation for world in self.worlds for relation in world.relations_]

    def about(self) -> About:
        return self._about

    def state(self) -> str:
        return self.now

    def changed(self, number: int) -> None:
        """As if somebody had described one of the articles."""
        world = self.worlds[number]
        known = replace(world.article_.metadata, note=f"read again after {self.now}")
        world.article_ = replace(world.article_, metadata=known)
        self.now += "+"

    def removed(self, number: int) -> World:
        self.now += "-"
        return self.worlds.pop(number)

    def article_ids(self) -> list[ArticleId]:
        return [world.article_.id for world in self.worlds]

    def _of(self, article_id: ArticleId) -> World:
        found = [world for world in self.worlds if world.article_.id == article_id]
        if not found:
            raise UnknownArticle("there is no such article")
        return found[0]

    def article(self, article_id: ArticleId) -> Article:
        return self._of(article_id).article_

    def figures(self, article_id: ArticleId) -> list[Figure]:
        return self._of(article_id).figures_

    def annotations(self, article_id: ArticleId) -> list[Annotation]:
        return self._of(article_id).annotations_

    def comments(self, article_id: ArticleId) -> list[Comment]:
        return self._of(article_id).comments_

    def relations(self, article_id: ArticleId) -> list[Relation]:
        return self._of(article_id).relations_

    def register_relations(self) -> list[Relation]:
        return [relation for relation in self.relations_ if relation.bond is Bond.ENTRIES]

    def history(self, article_id: ArticleId) -> dict[AnnotationId, tuple[Event, ...]]:
        return self._of(article_id).history_

    def authorities(self, among: Collection[AuthorityId] | None = None) -> list[AuthorityRecord]:
        return [entry for entry in self.register if among is None or entry.id in among]

    def contributors(self) -> list[Contributor]:
        known: dict[ContributorId, Contributor] = {c.id: c for c in self._maker.contributors}
        return sorted(known.values(), key=lambda one: one.id)

    def tags(self) -> list[Tag]:
        return self.worlds[0].tags_

    def blob(self, sha256: str) -> Blob:
        for world in self.worlds:
            if sha256 in world.blobs:
                return world.blobs[sha256]
        raise ProjectDamaged(f"the file {sha256[:12]}… is missing from the project")
