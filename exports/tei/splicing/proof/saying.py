"""All that records say, without numbers: these are others in another project."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from annotator.model.about import Contributor
from annotator.model.annotation import Annotation, Caption
from annotator.model.article import Article, Figure
from annotator.model.authority import AuthorityRecord
from annotator.model.comment import Comment
from annotator.model.draft import Bundle
from annotator.model.ids import AnnotationId, AuthorityId, ContributorId, TagId
from annotator.model.relation import Bond, Relation
from annotator.model.stamp import Event, Stamp
from annotator.model.tagset import Tag
from annotator.plugins import ProjectView
from exports.tei.splicing.linking import content

Said = tuple[object, ...]
_POINTERS = (
    *("authority_id", "claimants", "reporter", "figure_id", "agency", "creators"),
    *("speaker", "work"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """One article with all that hangs on it: of the project, or as it was read back."""

    article: Article
    figures: list[Figure]
    annotations: list[Annotation]
    comments: list[Comment]
    relations: list[Relation]
    entries: Mapping[AuthorityId, AuthorityRecord]
    contributors: Mapping[ContributorId, Contributor]
    tags: Mapping[TagId, Tag]
    history: Mapping[AnnotationId, tuple[Event, ...]]

    def annotation(self, annotation: Annotation) -> Said:
        """All of it, with what happened to it."""
        events = (*annotation.past, *self.history.get(annotation.id, ()))
        past = [(self._maker(e.by), e.at, e.deed, e.status) for e in events]
        return *self.marking(annotation), self.stamp(annotation.stamp), past

    def marking(self, annotation: Annotation) -> Said:
        """What the tags of a file of others can say of it."""
        body, stamp = annotation.body, annotation.stamp
        named = [(role, self._entry(number)) for role, number in annotation.authorities]
        picture = body.figure_id if isinstance(body, Caption) else None
        number = next((f.number for f in self.figures if f.id == picture), None)
        return (
            *(annotation.spans, annotation.quotes, annotation.tag_id, str(named), number),
            *(annotation.note, repr(_bare(annotation)), stamp.status, stamp.certainty),
        )

    def comment(self, comment: Comment) -> Said:
        stamp = self.stamp(comment.stamp)
        return comment.text, comment.annotation_id, comment.answers, stamp

    def remark(self, comment: Comment) -> Said:
        """What a note of a file of others can say: its words, and about which words."""
        about = [a.spans for a in self.annotations if a.id == comment.annotation_id]
        return (comment.text, *about)

    def picture(self, figure: Figure, told: frozenset[int]) -> Said:
        """Who knows of it counts where it has a record."""
        stamp = self.stamp(figure.stamp) if figure.id in told else ()
        spans = figure.alt, figure.caption, figure.credit
        known = figure.image, figure.media_type, figure.link, figure.rights
        return (figure.number, *known, figure.description, *spans, stamp)

    def relation(self, relation: Relation) -> Said:
        ends = [self._end(relation, number) for number in (relation.active, relation.passive)]
        kind = relation.name, relation.bond, relation.mutual
        return (*kind, ends, relation.sources, self.stamp(relation.stamp))

    def sourced(self, relation: Relation) -> Relation:
        """With those of its sources that are annotations of this article."""
        here = {annotation.id for annotation in self.annotations}
        return replace(relation, sources=tuple(s for s in relation.sources if s in here))

    def entry(self, number: AuthorityId) -> Said:
        entry = self.entries[number]
        return content(entry), self.stamp(entry.stamp)

    def stamp(self, stamp: Stamp) -> Said:
        return self._maker(stamp.maker), stamp.at, stamp.status, stamp.certainty

    def _maker(self, number: ContributorId) -> Said:
        maker = self.contributors[number]
        return maker.name, maker.agent, maker.version

    def _entry(self, number: AuthorityId) -> Said:
        return content(self.entries[number])

    def _end(self, relation: Relation, number: int) -> object:
        return self._entry(AuthorityId(number)) if relation.bond is Bond.ENTRIES else number


def of_project(project: ProjectView, article: Article) -> Saying:
    return Saying(
        article=article,
        figures=project.figures(article.id),
        annotations=project.annotations(article.id),
        comments=project.comments(article.id),
        relations=project.relations(article.id),
        entries={entry.id: entry for entry in project.authorities()},
        contributors={one.id: one for one in project.contributors()},
        tags={tag.id: tag for tag in project.tags()},
        history=project.history(article.id),
    )


def of_bundle(bundle: Bundle) -> Saying:
    [article] = bundle.articles
    return Saying(
        article=article,
        figures=list(bundle.figures),
        annotations=list(bundle.annotations),
        comments=list(bundle.comments),
        relations=list(bundle.relations),
        entries={entry.id: entry for entry in bundle.authorities},
        contributors={one.id: one for one in bundle.contributors},
        tags={tag.id: tag for tag in bundle.tags},
        history={},
    )


def _bare(annotation: Annotation) -> object:
    """The body without the numbers in it."""
    body = annotation.body
    numbers = {
        name: (() if isinstance(getattr(body, name), tuple) else None)
        for name in _POINTERS
        if hasattr(body, name)
    }
    return replace(body, **numbers)  # type: ignore[arg-type]
