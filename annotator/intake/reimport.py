"""The file of an article is read anew: a new article with another text, annotations moved to it.

The text of an article never changes, so what a new reading gives is an article of its own. Its
recipe names the one before, which stays with whatever nobody moved.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, fields, replace
from difflib import SequenceMatcher
from typing import Any

from annotator.changes import articles
from annotator.changes.author import Author
from annotator.changes.change import Change, Edit, Verb
from annotator.errors import UnreadableFile
from annotator.intake.likeness import passages_of, shared
from annotator.intake.moving import Move, Moving
from annotator.jobs import JobContext
from annotator.model import ids
from annotator.model.annotation import Annotation, Caption
from annotator.model.article import TEI_MEDIA_TYPE, Article, Figure, Metadata, Source
from annotator.model.comment import Comment
from annotator.model.draft import ArticleDraft, Blob
from annotator.model.ids import AnnotationId, FigureId
from annotator.model.relation import Relation
from annotator.model.stamp import Event
from annotator.model.tagset import Tag
from annotator.readers.guarded.given import Choices
from annotator.readers.guarded.guard import File
from annotator.readers.reading import Reading
from annotator.storage.reading import ProjectReading

_FLAGS = ("whole_page", "before_changes", "chapters", "patient")


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """All that the project has of one article, with which a reader can work without it."""

    article: Article
    original: Blob
    figures: tuple[Figure, ...]
    images: tuple[tuple[str, bytes], ...]
    annotations: tuple[Annotation, ...]
    comments: tuple[Comment, ...]
    relations: tuple[Relation, ...]
    history: dict[AnnotationId, tuple[Event, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reread:
    """What a new reading gives, before anybody agreed to it."""

    kept: Kept
    draft: ArticleDraft
    moves: tuple[Move, ...]

    @property
    def same_text(self) -> bool:
        return self.draft.text == self.kept.article.text

    def diff(self) -> list[str]:
        """Lines that went with `-`, that came with `+`, and one around them.

        Where as many came as went, each stands below the one in whose place it is.
        """
        old, new = self.kept.article.text.split("\n"), self.draft.text.split("\n")
        told: list[str] = []
        for group in SequenceMatcher(None, old, new, autojunk=False).get_grouped_opcodes(1):
            told.append(f"@@ {group[0][1] + 1} @@")
            for tag, i1, i2, j1, j2 in group:
                went = [f" {line}" if tag == "equal" else f"-{line}" for line in old[i1:i2]]
                came = [] if tag == "equal" else [f"+{line}" for line in new[j1:j2]]
                if len(went) == len(came):
                    told += [line for pair in zip(went, came, strict=True) for line in pair]
                else:
                    told += went + came
        return told


def kept_of(project: ProjectReading, article: Article) -> Kept:
    """Raises UnreadableFile for an article whose text is its markup, ProjectDamaged."""
    if article.source.media_type == TEI_MEDIA_TYPE or article.origins:
        raise UnreadableFile(
            f"{article.source.name}: this article came as TEI, whose text is its markup; import "
            "the other version of the file as an article of its own"
        )
    figures = tuple(project.figures(article.id))
    annotations = tuple(project.annotations(article.id))
    images = [(f.link, project.blob(f.image).data) for f in figures if f.image and f.link]
    return Kept(
        article=article,
        original=project.blob(article.source.sha256),
        figures=figures,
        images=tuple(images),
        annotations=annotations,
        comments=tuple(project.comments(article.id)),
        relations=tuple(project.relations(article.id)),
        history=dict(project.history(article.id)),
    )


def choices_of(article: Article) -> Choices:
    """How the file was read, as its recipe tells."""
    said = dict(
        part.split("=", 1) for part in article.source.recipe.split("; ") if part.count("=") == 1
    )
    flags: dict[str, Any] = {name: said.get(name) == "True" for name in _FLAGS}
    encoding = said.get("encoding", "") if article.source.recipe else article.source.encoding
    return Choices(encoding=encoding, language=said.get("language", ""), **flags)


def reread(kept: Kept, choices: Choices, job: JobContext) -> Reread:
    """Read the kept file as it is now wanted, and say where the annotations would be.

    Fields of the header that a person changed stay as they are; others follow the new reading.
    Raises UnreadableFile, Cancelled.
    """
    with Reading() as reading:
        new = read_again(reading, kept, choices, job)
        try:
            before: ArticleDraft | None = read_again(reading, kept, choices_of(kept.article), job)
        except UnreadableFile:  # the reader has become stricter: then nobody knows who said what
            before = None
    job.stop_if_asked()
    metadata = _metadata(kept.article.metadata, before, new.metadata)
    draft = replace(new, metadata=metadata, source=_naming(kept.article, new))
    moving = Moving(kept.article.text, new.text, _figures(kept, draft))
    return Reread(kept=kept, draft=draft, moves=tuple(moving.moves(kept.annotations)))


def taken(
    author: Author, found: Reread, chosen: Collection[AnnotationId], tags: list[Tag]
) -> Change:
    """The new article, and the annotations that were chosen with what hangs on them: one step.

    Relations of which one end stays go, since annotations are related within an article.
    """
    added = articles.add(author, [found.draft], tags)
    article = next(e.after for e in added.edits if isinstance(e.after, Article))
    figures = [e.after for e in added.edits if isinstance(e.after, Figure)]
    kept = found.kept
    moved = {
        move.before.id: move.after
        for move in found.moves
        if move.before.id in chosen and move.after is not None
    }
    edits = list(added.edits)
    for annotation in kept.annotations:
        after = moved.get(annotation.id)
        if after is not None:
            past = (*annotation.past, *kept.history.get(annotation.id, ()))
            placed = replace(_with_figures(after, figures), article_id=article.id, past=past)
            edits.append(Edit(annotation, placed))
    edits += [
        Edit(comment, replace(comment, article_id=article.id))
        for comment in kept.comments
        if comment.annotation_id in moved
    ]
    edits += _relations(kept.relations, moved, article)
    return Change(Verb.REIMPORT, tuple(edits), kept.article.title, added.blobs)


def lost_relations(found: Reread, chosen: Collection[AnnotationId]) -> int:
    """How many relations would go, having one end on either side."""
    return sum((r.active in chosen) != (r.passive in chosen) for r in found.kept.relations)


def _relations(
    relations: Iterable[Relation], moved: Collection[AnnotationId], article: Article
) -> list[Edit]:
    found = []
    for relation in relations:
        ends = (relation.active in moved) + (relation.passive in moved)
        if ends:
            after = replace(relation, article_id=article.id) if ends == 2 else None
            found.append(Edit(relation, after))
    return found


def read_again(reading: Reading, kept: Kept, choices: Choices, job: JobContext) -> ArticleDraft:
    """Of a file with several articles the one that is most like this one."""
    source = kept.article.source
    pictures = dict(kept.images)
    numbered = {
        f.number: (f.link, Blob(sha256=f.image, media_type=f.media_type, data=pictures[f.link]))
        for f in kept.figures
        if f.image and f.link
    }
    file = File(source.name, kept.original.data, pictures.get)
    drafts = reading.again(file, choices, numbered, job)
    if len(drafts) == 1:
        return drafts[0]
    wanted = passages_of(kept.article.text).sketch
    return max(drafts, key=lambda draft: shared(passages_of(draft.text).sketch, wanted).part)


def _naming(article: Article, new: ArticleDraft) -> Source:
    """The recipe of the new reading, with the article that it stands for."""
    source = article.source
    recipe = new.source.recipe or f"text 1; encoding={new.source.encoding}"
    parts = [p for p in source.recipe.split("; ") if p.startswith(("record=", "message=", "part="))]
    known = [part for part in parts if part not in recipe]
    before = f"instead of={ids.label(article.id)} (text sha256 {article.sha256})"
    return replace(new.source, name=source.name, recipe="; ".join([recipe, *known, before]))


def _metadata(now: Metadata, before: ArticleDraft | None, new: Metadata) -> Metadata:
    """Where the header is still what the first reading said, what the new one says."""
    if before is None:
        return now
    names = [field.name for field in fields(Metadata)]
    follows = [n for n in names if getattr(now, n) == getattr(before.metadata, n)]
    return replace(now, **{name: getattr(new, name) for name in follows})


def _figures(kept: Kept, draft: ArticleDraft) -> dict[FigureId, FigureId | None]:
    """Old pictures to places in the draft, as numbers below zero: by content, address or place."""
    found: dict[FigureId, FigureId | None] = {}
    for old in kept.figures:
        for number, new in enumerate(draft.figures, start=1):
            same = new.image is not None and new.image.sha256 == old.image
            if same or (old.link and new.link == old.link):
                found[old.id] = FigureId(-number)
                break
        else:
            alike = len(draft.figures) == len(kept.figures)
            found[old.id] = FigureId(-old.number) if alike else None
    return found


def _with_figures(annotation: Annotation, figures: list[Figure]) -> Annotation:
    """With the pictures as they are now numbered in the project."""
    body = annotation.body
    if not isinstance(body, Caption) or body.figure_id is None:
        return annotation
    return replace(annotation, body=replace(body, figure_id=figures[-body.figure_id - 1].id))
