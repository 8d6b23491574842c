"""An article with all that its annotations refer to, checked before anything is written."""

from collections.abc import Iterator
from dataclasses import dataclass

from annotator.model import ids
from annotator.model.about import About, Contributor
from annotator.model.annotation import Annotation, Caption, Claim
from annotator.model.article import Article, Figure
from annotator.model.authority import AuthorityRecord
from annotator.model.ids import ArticleId, AuthorityId, ContributorId, TagId
from annotator.model.span import Span
from annotator.model.tagset import Tag
from annotator.plugins import Finding, ProjectView
from exports.naming import called


class Shared:
    """What the articles of a project have in common: read once an export."""

    def __init__(self, project: ProjectView) -> None:
        self.about: About = project.about()
        self.tags: dict[TagId, Tag] = {tag.id: tag for tag in project.tags()}
        self.register: dict[AuthorityId, AuthorityRecord] = {
            entry.id: entry for entry in sorted(project.authorities(), key=lambda e: e.id)
        }
        self.contributors: dict[ContributorId, Contributor] = {
            one.id: one for one in sorted(project.contributors(), key=lambda c: c.id)
        }

    def maker(self, contributor_id: ContributorId) -> str:
        """The name of a contributor, or the id where nobody knows the name."""
        known = self.contributors.get(contributor_id)
        return known.name if known else ids.label(contributor_id)

    def name(self, authority_id: AuthorityId | None) -> str:
        return "" if authority_id is None else self.register[authority_id].name


@dataclass(frozen=True, slots=True)
class Gathered:
    """One article with its figures and annotations, in reading order."""

    article: Article
    figures: list[Figure]
    annotations: list[Annotation]
    shared: Shared


def gathered(project: ProjectView, article_id: ArticleId, shared: Shared) -> Gathered:
    """Raises AnnotatorError where the project cannot give the article."""
    article = project.article(article_id)
    return Gathered(article, project.figures(article_id), project.annotations(article_id), shared)


def findings(one: Gathered) -> tuple[Finding, ...]:
    """What keeps an article from being written: a quote that is not in the text, a lost record."""
    found = []
    for annotation in one.annotations:
        name = called(annotation, one.shared.tags.get(annotation.tag_id))
        for breach, advice in _breaches(annotation, one):
            message = f"{name} {breach}"
            found.append(Finding(message=message, advice=advice, annotation_id=annotation.id))
    return tuple(found)


def _breaches(annotation: Annotation, one: Gathered) -> Iterator[tuple[str, str]]:
    """What is wrong, and what to do."""
    text = one.article.text
    pairs = zip(annotation.spans, annotation.quotes, strict=True)
    if any(text[span.start : span.end] != quote for span, quote in pairs):
        yield "quotes other words than stand at its place", "mark the words anew"
    if any(span.end > len(text) for span in _further(annotation)):
        yield "names a place after the end of the text", "mark its cue or its credit anew"
    if annotation.tag_id not in one.shared.tags:
        yield "has a tag that the project does not know", "give it another tag"
    if any(entry not in one.shared.register for _, entry in annotation.authorities):
        yield "names an entry that is not in the register", "choose the entry anew (Q)"


def _further(annotation: Annotation) -> tuple[Span, ...]:
    """Spans beside those of the annotation itself."""
    match annotation.body:
        case Claim(cue=cue):
            return cue
        case Caption(credit=Span() as credit):
            return (credit,)
    return ()
