"""Fitting whole records from elsewhere into a project, such as those of an exported TEI file.

Ids are kept where they are free, so that an export read into a new project is the same project
again. Where the project already has another record under an id, the newcomer gets a new one and
everything that refers to it follows.
"""

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from typing import Any, TypeVar

from annotator.changes.author import Author
from annotator.changes.change import Change, Edit, Verb
from annotator.model import ids
from annotator.model.about import About, Agent, Contributor
from annotator.model.annotation import (
    Annotation,
    Body,
    Caption,
    Character,
    Claim,
    Correction,
    Evidence,
    Mention,
    Quotation,
)
from annotator.model.article import Article, Figure
from annotator.model.authority import AuthorityRecord
from annotator.model.comment import Comment
from annotator.model.draft import Bundle
from annotator.model.ids import (
    AuthorityId,
    ContributorId,
    TagId,
)
from annotator.model.record import Record
from annotator.model.relation import Bond, Relation
from annotator.model.stamp import Stamp

I = TypeVar("I", bound=int)  # noqa: E741 - an id


def adopt(
    author: Author,
    bundle: Bundle,
    *,
    known: Callable[[type[Record], int], Record | None],
    contributors: Iterable[Contributor],
    tags: Collection[TagId],
    about: About | None = None,
    register: Iterable[AuthorityRecord] = (),
) -> Change:
    """Take the bundle in as one step to undo.

    `known` gives the project's record under an id, or None. Entries of the register that are
    equal to the project's own are shared; contributors are the same when name, kind and version
    are. Numbers of replica 0 are nobody's: such records get ids of their own, and entries among
    them are the `register`'s where that has one that says the same. `about` is the project's own
    description, replaced only while nobody has filled it in.
    """
    fit = _Fit(author, known, register)
    ours = {(c.name, c.agent, c.version): c.id for c in contributors}
    new_tags: list[Record] = [tag for tag in bundle.tags if tag.id not in tags]
    for contributor in bundle.contributors:
        fit.contributor(contributor, ours)
    fit.all_of(bundle)
    edits = [Edit(None, record) for record in (*new_tags, *fit.records)] + fit.edits
    title = ", ".join(article.title for article in bundle.articles)
    if about and bundle.about and _untouched(about) and bundle.about != about:
        edits.append(Edit(about, bundle.about))
    return Change(Verb.ADD_ARTICLE, tuple(edits), title, tuple(bundle.blobs.values()))


def _untouched(about: About) -> bool:
    return replace(about, title="") == About()


class _Fit:
    """New ids for old ones, and the records that come in under them."""

    def __init__(
        self,
        author: Author,
        known: Callable[[type[Record], int], Record | None],
        register: Iterable[AuthorityRecord],
    ) -> None:
        self._author = author
        self._known = known
        self._register = {_content(entry): entry.id for entry in register}
        self._now = author.clock()
        self._new: dict[tuple[type[Record], int], int] = {}
        self.records: list[Record] = []
        self.edits: list[Edit] = []
        """Records that the project has already and that learn something."""

    def all_of(self, bundle: Bundle) -> None:
        """Everything but contributors and tags: what is referred to before what refers to it."""
        for comment in bundle.comments:  # one may be numbered after its answer
            self._place(Comment, comment.id)
        for annotation in bundle.annotations:  # and a claim after the one whose evidence it is
            self._place(Annotation, annotation.id)
        steps: tuple[tuple[Iterable[Any], Callable[[Any], None]], ...] = (
            (bundle.authorities, self.authority),
            (bundle.articles, self.article),
            (bundle.figures, self.figure),
            (bundle.annotations, self.annotation),
            (bundle.comments, self.comment),
            (bundle.relations, self.relation),
        )
        for records, take in steps:
            for record in records:
                take(record)
        self._find_origins()

    def _find_origins(self) -> None:
        """An article remembers which records came of its markup, under the ids they have here."""
        new = {old: number for (_, old), number in self._new.items() if _is_nobodys(old)}
        for place, record in enumerate(self.records):
            if isinstance(record, Article) and record.origins:
                kept = tuple((at, new.get(number, number)) for at, number in record.origins)
                self.records[place] = replace(record, origins=kept)

    def contributor(
        self, contributor: Contributor, ours: dict[tuple[str, Agent, str], ContributorId]
    ) -> None:
        same = ours.get((contributor.name, contributor.agent, contributor.version))
        if same is not None:
            self._new[Contributor, contributor.id] = same
        else:
            kept = self._place(Contributor, contributor.id)
            self.records.append(replace(contributor, id=kept))

    def authority(self, entry: AuthorityRecord) -> None:
        same = self._register.get(_content(entry)) if _is_nobodys(entry.id) else None
        if same is not None:
            self._new[AuthorityRecord, entry.id] = same
            return
        moved = replace(entry, stamp=self._stamp(entry.stamp))
        if self._known(AuthorityRecord, entry.id) == moved:
            return
        self.records.append(replace(moved, id=self._place(AuthorityRecord, entry.id)))

    def article(self, article: Article) -> None:
        kept = self._place(Article, article.id)
        self.records.append(replace(article, id=kept, stamp=self._stamp(article.stamp)))

    def figure(self, figure: Figure) -> None:
        self.records.append(
            replace(
                figure,
                id=self._place(Figure, figure.id),
                article_id=self._moved(Article, figure.article_id),
                stamp=self._stamp(figure.stamp),
            )
        )

    def annotation(self, annotation: Annotation) -> None:
        self.records.append(
            replace(
                annotation,
                id=self._moved(Annotation, annotation.id),
                article_id=self._moved(Article, annotation.article_id),
                body=self._body(annotation.body),
                stamp=self._stamp(annotation.stamp),
                past=tuple(
                    replace(event, by=self._moved(Contributor, event.by))
                    for event in annotation.past
                ),
            )
        )

    def comment(self, comment: Comment) -> None:
        about, answers = comment.annotation_id, comment.answers
        self.records.append(
            replace(
                comment,
                id=self._moved(Comment, comment.id),
                article_id=self._moved(Article, comment.article_id),
                annotation_id=None if about is None else self._moved(Annotation, about),
                answers=None if answers is None else self._moved(Comment, answers),
                stamp=self._stamp(comment.stamp),
            )
        )

    def relation(self, relation: Relation) -> None:
        """One that is known already gains the sources that this file knows of."""
        kind = AuthorityRecord if relation.bond is Bond.ENTRIES else Annotation
        article = relation.article_id
        moved = replace(
            relation,
            active=self._moved(kind, relation.active),
            passive=self._moved(kind, relation.passive),
            article_id=None if article is None else self._moved(Article, article),
            sources=tuple(self._moved(Annotation, source) for source in relation.sources),
            stamp=self._stamp(relation.stamp),
        )
        known = self._known(Relation, relation.id)
        if isinstance(known, Relation) and replace(known, sources=moved.sources) == moved:
            further = [source for source in moved.sources if source not in known.sources]
            if further:
                after = replace(known, sources=(*known.sources, *further))
                self.edits.append(Edit(known, after))
            return
        self.records.append(replace(moved, id=self._place(Relation, relation.id)))

    def _place(self, kind: type[Record], old: I) -> I:
        """The id under which a newcomer lives: its own where that is free."""
        free = not _is_nobodys(old) and self._known(kind, old) is None
        new: I = old if free else type(old)(self._author.new_id())
        self._author.mint.keep_clear_of(new)
        self._new[kind, old] = new
        return new

    def _moved(self, kind: type[Record], old: I) -> I:
        return type(old)(self._new.get((kind, old), old))

    def _stamp(self, stamp: Stamp) -> Stamp:
        """One without a time is of now."""
        at = stamp.at or self._now
        return replace(stamp, maker=self._moved(Contributor, stamp.maker), at=at)

    def _body(self, body: Body) -> Body:
        match body:
            case Mention():
                return replace(body, authority_id=self._entry(body.authority_id))
            case Claim():
                claimants = tuple(self._moved(AuthorityRecord, c) for c in body.claimants)
                evidence = tuple(e for one in body.evidence if (e := self._evidence(one)))
                reporter = self._entry(body.reporter)
                return replace(body, claimants=claimants, reporter=reporter, evidence=evidence)
            case Caption(figure_id=figure_id):
                figure = None if figure_id is None else self._moved(Figure, figure_id)
                creators = tuple(self._moved(AuthorityRecord, c) for c in body.creators)
                agency = self._entry(body.agency)
                return replace(body, figure_id=figure, agency=agency, creators=creators)
            case Correction() | Character():
                return body
            case Quotation(speaker=speaker, work=work):
                return replace(body, speaker=self._entry(speaker), work=self._entry(work))

    def _evidence(self, evidence: Evidence) -> Evidence | None:
        """None for a claim that neither comes along nor is here, when nothing else is cited."""
        claim = evidence.claim
        if claim is None:
            return evidence
        if (Annotation, claim) in self._new:
            return replace(evidence, claim=self._moved(Annotation, claim))
        here = self._known(Annotation, claim)
        if isinstance(here, Annotation) and isinstance(here.body, Claim):
            return evidence
        found = replace(evidence, claim=None)
        return found if found.citation or found.address else None

    def _entry(self, authority_id: AuthorityId | None) -> AuthorityId | None:
        return None if authority_id is None else self._moved(AuthorityRecord, authority_id)


def _is_nobodys(number: int) -> bool:
    """Whether a reader gave the number only to tell its records apart."""
    return ids.parts(number)[0] == 0


def _content(entry: AuthorityRecord) -> tuple[object, ...]:
    """All that an entry says, but for who made it when."""
    return (
        *(entry.kind, entry.name, entry.variants, entry.identifiers),
        *(entry.dates, entry.coordinates, entry.note),
    )
