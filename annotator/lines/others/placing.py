"""From remarks to one change: what can be placed is placed, and of the rest it is said why."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from annotator.changes import annotations, authorities, comments
from annotator.changes.author import Author
from annotator.changes.change import Change, Edit, Verb
from annotator.errors import BadAnnotation
from annotator.lines.articles import Articles
from annotator.lines.others.anchoring import Ground
from annotator.lines.others.remarks import Remark, remarks_of
from annotator.model.about import Agent, Contributor
from annotator.model.annotation import (
    Annotation,
    Body,
    Caption,
    Claim,
    Correction,
    Mention,
    Quotation,
)
from annotator.model.article import Article
from annotator.model.authority import AuthorityRecord, Identifier
from annotator.model.comment import Comment
from annotator.model.ids import AuthorityId, ContributorId, TagId
from annotator.model.stamp import Status
from annotator.model.tagset import Kind, Tag
from annotator.plugins import ProjectView

About = Annotation | Article | Comment

OTHER = "other"
"""The tag of the default tagset for any name worth finding again."""


@dataclass(frozen=True, slots=True)
class Placed:
    """What a file comes to. `left_out` are sentences, one for each remark that is not in it."""

    change: Change
    left_out: tuple[str, ...]

    @property
    def marked(self) -> int:
        return sum(isinstance(edit.after, Annotation) for edit in self.change.edits)

    @property
    def said(self) -> int:
        return sum(isinstance(edit.after, Comment) for edit in self.change.edits)


def take_over(
    root: object, project: ProjectView, author: Author, article: str | None, tag: str | None
) -> Placed:
    """The annotations in a file of any program, as one step to undo.

    `article` is the id or file of the one that they are about; where nobody says, each is found by
    the address that it gives. `tag` is for what has none that the project knows: it comes in as a
    suggestion, with its own tags in the note. Raises BadAnnotation where nothing can be placed.
    """
    articles = Articles(project)
    wanted = None if article is None else articles.named(article)
    desk = _Desk(project, author, wanted, articles, _fallback(project, tag))
    waiting = list(desk.sorted_out(remarks_of(root)))
    while waiting:  # what answers others waits until these are there
        names = {one.name for one in waiting}
        ready = [one for one in waiting if not names.intersection(one.awaited)] or waiting
        for remark in ready:
            desk.take(remark)
        taken = {id(remark) for remark in ready}
        waiting = [one for one in waiting if id(one) not in taken]
    if not any(isinstance(edit.after, Annotation | Comment) for edit in desk.edits):
        why = desk.left_out[0] if desk.left_out else "there is no annotation in the file"
        raise BadAnnotation(f"nothing could be placed: {why}")
    count = sum(isinstance(edit.after, Annotation) for edit in desk.edits)
    change = Change(Verb.ADD_ANNOTATIONS, tuple(desk.edits), f"{count} annotations")
    return Placed(change, tuple(desk.left_out))


def _fallback(project: ProjectView, tag: str | None) -> Tag:
    """The tag that was asked for; else the one for any other name."""
    tags = {one.id: one for one in project.tags() if one.kind is not Kind.CHARACTER}
    if tag is not None and tag not in tags:
        raise BadAnnotation(f"“{tag}” is not a tag: {', '.join(tags)}")
    found = tags.get(TagId(tag or OTHER)) or next(iter(tags.values()), None)
    if found is None:
        raise BadAnnotation("the project has no tags")
    return found


class _Desk:
    """Where remarks become records."""

    def __init__(
        self,
        project: ProjectView,
        author: Author,
        wanted: Article | None,
        articles: Articles,
        fallback: Tag,
    ) -> None:
        self._author, self._fallback = author, fallback
        self._wanted, self._articles = wanted, articles
        self._tags = {word.casefold(): t for t in project.tags() for word in (t.id, t.label)}
        self._people = {
            one.name: one.id for one in project.contributors() if one.agent is Agent.PERSON
        }
        self._register = {
            address: entry.id
            for entry in project.authorities()
            for one in entry.identifiers
            for address in (one.value, f"{one.scheme}:{one.value}")
        }
        self._grounds: dict[int, Ground] = {}
        self._there: dict[str, About] = {}
        self.edits: list[Edit] = []
        self.left_out: list[str] = []

    def sorted_out(self, remarks: Iterable[Remark | BadAnnotation]) -> Iterable[Remark]:
        for remark in remarks:
            if isinstance(remark, Remark):
                yield remark
            else:
                self.left_out.append(str(remark))

    def take(self, remark: Remark) -> None:
        try:
            about = self._there.get(remark.sources[0]) if remark.sources else None
            if about is not None and not remark.anchors:
                self._say(remark, about)
            elif remark.anchors:
                self._mark(remark)
            else:
                self._say(remark, self._article(remark))
        except BadAnnotation as error:
            self.left_out.append(f"{remark.name}: {error}")

    def _article(self, remark: Remark) -> Article:
        return self._wanted or self._articles.at(next(iter(remark.sources), ""))

    def _mark(self, remark: Remark) -> None:
        article = self._article(remark)
        ground = self._grounds.setdefault(article.id, Ground(article.text))
        spans = [ground.find(anchor) for anchor in remark.anchors]
        author = self._by(remark)
        known = [t for word in remark.tags if (t := self._tags.get(word.strip().casefold()))]
        tag = known[0] if known else self._correction(remark) or self._fallback
        others = [
            word for word in remark.tags if word.strip().casefold() not in (tag.id, *_of(tag))
        ]
        note = "\n".join((*remark.notes, *((f"tags: {', '.join(others)}",) if others else ())))
        sure = bool(known) or tag is not self._fallback
        change = annotations.annotate(
            author,
            article,
            spans,
            tag,
            self._body(remark, tag, author, " ".join(ground.text[s.start : s.end] for s in spans)),
            note=note,
            status=Status.ACCEPTED if sure else Status.SUGGESTED,
        )
        [edit] = change.edits
        self.edits.append(edit)
        assert isinstance(edit.after, Annotation)
        self._there[remark.name] = edit.after
        for words in remark.comments:
            self._add(comments.comment(author, edit.after, words))

    def _say(self, remark: Remark, about: About) -> None:
        """A remark without a place of its own: a comment on the article, or an answer."""
        said = (*remark.comments, *remark.notes, *remark.tags)
        if not said:
            raise BadAnnotation("it has no place in the text, and says nothing")
        for words in said:
            author = self._by(remark)
            if isinstance(about, Comment):
                made = self._add(comments.reply(author, about, words))
            else:
                made = self._add(comments.comment(author, about, words))
            self._there.setdefault(remark.name, made)

    def _add(self, change: Change) -> Comment:
        [edit] = change.edits
        self.edits.append(edit)
        assert isinstance(edit.after, Comment)
        return edit.after

    def _by(self, remark: Remark) -> Author:
        """Who said it and when, as far as the file knows."""
        author = self._author
        if remark.created:
            author = replace(author, clock=lambda: remark.created)
        if not remark.creator:
            return author
        if remark.creator not in self._people:
            made = Contributor(id=ContributorId(author.new_id()), name=remark.creator)
            self.edits.append(Edit(None, made))
            self._people[made.name] = made.id
        return author.acting_as(self._people[remark.creator])

    def _correction(self, remark: Remark) -> Tag | None:
        if remark.reading is None:
            return None
        return next((t for t in self._tags.values() if t.kind is Kind.CORRECTION), None)

    def _body(self, remark: Remark, tag: Tag, author: Author, words: str) -> Body:
        match tag.kind:
            case Kind.ENTITY:
                return Mention(authority_id=self._entry(remark, tag, author, words))
            case Kind.CLAIM:
                return Claim()
            case Kind.CAPTION:
                return Caption()
            case Kind.CORRECTION:
                return Correction(reading=remark.reading or "")
            case Kind.QUOTATION:
                return Quotation()
            case Kind.CHARACTER:
                raise BadAnnotation("replaced characters are known from the source alone")

    def _entry(self, remark: Remark, tag: Tag, author: Author, words: str) -> AuthorityId | None:
        """The entry that has one of the addresses; a new one named by the words, if none has."""
        for address in remark.entities:
            for key in (address, f"{_scheme(address)}:{address.rpartition('/')[2]}"):
                if key in self._register:
                    return self._register[key]
        if not remark.entities:
            return None
        numbers = tuple(Identifier(scheme=_scheme(a), value=a) for a in remark.entities)
        entry: AuthorityRecord = authorities.new_record(author, tag.id, words, identifiers=numbers)
        self.edits.append(Edit(None, entry))
        self._register |= {address: entry.id for address in remark.entities}
        return entry.id


def _of(tag: Tag) -> tuple[str, str]:
    return tag.id.casefold(), tag.label.casefold()


def _scheme(address: str) -> str:
    """The list that an address belongs to, by its host: `wikidata` of www.wikidata.org."""
    host = address.partition("://")[2].partition("/")[0].rpartition("@")[2].partition(":")[0]
    parts = [part for part in host.split(".") if part not in ("www", "")]
    return parts[-2] if len(parts) > 1 else host
