"""Articles and their pictures: added, described, worked on, removed."""

import re
from collections.abc import Collection, Iterable
from dataclasses import replace

from annotator.changes.annotations import remove as removal
from annotator.changes.author import Author
from annotator.changes.change import Change, Edit, Verb
from annotator.changes.cleaning import clean, writable
from annotator.errors import BadAnnotation, BadDescription
from annotator.model.annotation import Annotation, Character, Correction
from annotator.model.article import Article, BlockKind, Figure, Metadata, Progress
from annotator.model.comment import Comment
from annotator.model.draft import ArticleDraft, Blob, FigureDraft
from annotator.model.ids import AnnotationId, ArticleId, FigureId, TagId
from annotator.model.record import Record
from annotator.model.relation import Relation
from annotator.model.span import Span, merged
from annotator.model.tagset import Kind, Tag

_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")

CHARACTER_TAG = Tag(
    id=TagId("character"),
    kind=Kind.CHARACTER,
    label="Character",
    tagset="Archive",
    order=99,
    help="Here the source has a character that XML cannot hold.",
)
"""Comes into a project with the first article that needs it."""

CORRECTION_TAG = Tag(
    id=TagId("correction"),
    kind=Kind.CORRECTION,
    label="Correction",
    tagset="Archive",
    order=98,
    tei="sic",
    help="What should stand here. The text stays as it is.",
)
"""For projects whose tags have none of the kind."""


def add(author: Author, drafts: Iterable[ArticleDraft], tags: Collection[Tag] = ()) -> Change:
    """Take articles in, with their pictures and their original bytes: one step to undo.

    Each character that the reading text cannot hold gets its record. `tags` are the project's.
    """
    edits: list[Edit] = []
    tag = next((tag for tag in tags if tag.kind is Kind.CHARACTER), None)
    blobs: list[Blob] = []
    titles: list[str] = []
    for draft in drafts:
        article = _article(author, draft)
        titles.append(article.title)
        edits.append(Edit(None, article))
        blobs += [draft.original, *draft.page_images]
        for number, found in enumerate(draft.figures, start=1):
            edits.append(Edit(None, _figure(author, article.id, number, found)))
            blobs += [found.image] if found.image else []
        if draft.replaced:
            edits += [] if tag else [Edit(None, CHARACTER_TAG)]
            tag = tag or CHARACTER_TAG
            edits += [Edit(None, made) for made in _characters(author, article, draft, tag)]
        if draft.joined:
            sic = next((one for one in tags if one.kind is Kind.CORRECTION), CORRECTION_TAG)
            known = sic in tags or any(edit.after == sic for edit in edits)
            edits += [] if known else [Edit(None, sic)]
            edits += [Edit(None, made) for made in _corrections(author, article, draft, sic)]
    return Change(Verb.ADD_ARTICLE, tuple(edits), ", ".join(titles), tuple(blobs))


def _corrections(
    author: Author, article: Article, draft: ArticleDraft, tag: Tag
) -> list[Annotation]:
    """Words that the end of a printed line divides, each with what it is in one piece."""
    return [
        Annotation(
            id=AnnotationId(author.new_id()),
            article_id=article.id,
            tag_id=tag.id,
            spans=(span,),
            quotes=(span.quote(article.text),),
            body=Correction(reading=word),
            note="divided at the end of a line",
            stamp=author.stamp(),
        )
        for span, word in draft.joined
    ]


def _article(author: Author, draft: ArticleDraft) -> Article:
    return Article(
        id=ArticleId(author.new_id()),
        text=draft.text,
        blocks=draft.blocks,
        source=writable(draft.source),
        metadata=writable(draft.metadata),
        stamp=author.stamp(),
        pages=draft.pages,
    )


def _characters(
    author: Author, article: Article, draft: ArticleDraft, tag: Tag
) -> list[Annotation]:
    """One annotation for each character that occurs, with all places where it stood."""
    places: dict[str, list[Span]] = {}
    for offset, char in draft.replaced:
        places.setdefault(char, []).append(Span(offset, offset + 1))
    return [
        Annotation(
            id=AnnotationId(author.new_id()),
            article_id=article.id,
            tag_id=tag.id,
            spans=(spans := merged(found)),
            quotes=tuple(span.quote(article.text) for span in spans),
            body=Character(code=f"U+{ord(char):04X}"),
            stamp=author.stamp(),
        )
        for char, found in places.items()
    ]


def _figure(author: Author, article_id: ArticleId, number: int, found: FigureDraft) -> Figure:
    return Figure(
        id=FigureId(author.new_id()),
        article_id=article_id,
        number=number,
        image=found.image.sha256 if found.image else "",
        media_type=found.image.media_type if found.image else "",
        link=writable(found.link),
        alt=found.alt,
        caption=found.caption,
        credit=found.credit,
        stamp=author.stamp(),
    )


def describe(*pairs: tuple[Article, Metadata]) -> Change:
    """Say what is known of some articles: one step to undo. Those that stay the same are left out.

    Raises BadDescription for a language that is no BCP 47 tag.
    """
    edits = []
    for article, metadata in pairs:
        known = clean(metadata)
        language = known.language
        if language not in ("", article.metadata.language) and not _LANGUAGE.fullmatch(language):
            raise BadDescription(f"“{language}” is not a language tag: write de, ar or pt-BR")
        if known != article.metadata:
            edits.append(Edit(article, replace(article, metadata=known)))
    about = ", ".join(edit.record.title for edit in edits if isinstance(edit.record, Article))
    return Change(Verb.DESCRIBE_ARTICLE, tuple(edits), about)


def set_progress(article: Article, progress: Progress) -> Change:
    return set_progress_of([article], progress)


def set_progress_of(articles: Iterable[Article], progress: Progress) -> Change:
    """Say how far the work on some articles has come: one step to undo."""
    edits = tuple(
        Edit(article, replace(article, progress=progress))
        for article in articles
        if article.progress is not progress
    )
    about = ", ".join(edit.record.title for edit in edits if isinstance(edit.record, Article))
    return Change(Verb.SET_PROGRESS, edits, about)


def add_keywords(keywords: Iterable[str], *articles: Article) -> Change:
    """File some articles under keywords, besides those that they have."""
    wanted = tuple(keywords)
    return describe(
        *(
            (a, replace(a.metadata, keywords=tuple(dict.fromkeys((*a.metadata.keywords, *wanted)))))
            for a in articles
        )
    )


def set_language(language: str, *articles: Article) -> Change:
    """Say in which language some articles are. Raises BadDescription."""
    return describe(*((a, replace(a.metadata, language=language)) for a in articles))


def set_blocks(
    article: Article,
    numbers: Collection[int],
    *,
    kind: BlockKind | None = None,
    language: str | None = None,
) -> Change:
    """Say what some blocks are, counted from 0, or in which language; None leaves it as it is.

    Raises BadAnnotation for a language that is no BCP 47 tag.
    """
    if language and not _LANGUAGE.fullmatch(language):
        raise BadAnnotation(f"“{language}” is not a language tag: write de, ar or pt-BR")
    blocks = tuple(
        replace(
            block,
            kind=block.kind if kind is None else kind,
            language=block.language if language is None else language,
        )
        if number in numbers
        else block
        for number, block in enumerate(article.blocks)
    )
    first = article.blocks[min(numbers)] if numbers else None
    about = article.text[first.start : first.end][:80] if first else article.title
    edits = (Edit(article, replace(article, blocks=blocks)),) if blocks != article.blocks else ()
    return Change(Verb.SET_BLOCKS, edits, about)


def attach_image(figure: Figure, image: Blob, link: str) -> Change:
    """Give a picture its image file; `link` is the file's name."""
    link = writable(link)
    after = replace(figure, image=image.sha256, media_type=image.media_type, link=link)
    return Change(Verb.ATTACH_IMAGE, (Edit(figure, after),), link, (image,))


def describe_image(
    figure: Figure, rights: str | None = None, *, description: str | None = None
) -> Change:
    """Say who holds the rights of a picture and what they allow, or what it shows, for those who
    cannot see it; None leaves it as it is."""
    after = replace(
        figure,
        rights=figure.rights if rights is None else writable(rights),
        description=figure.description if description is None else writable(description),
    )
    edits = (Edit(figure, after),) if after != figure else ()
    return Change(Verb.DESCRIBE_IMAGE, edits, figure.link)


def remove(
    article: Article,
    figures: Iterable[Figure],
    annotations: Iterable[Annotation],
    comments: Iterable[Comment] = (),
    relations: Iterable[Relation] = (),
) -> Change:
    """Remove an article with all that hangs on it."""
    with_annotations = removal(annotations, comments, relations)
    hanging: list[Record] = [*figures, article]
    edits = tuple(Edit(record, None) for record in hanging)
    return Change(Verb.REMOVE_ARTICLE, with_annotations.edits + edits, article.title)
