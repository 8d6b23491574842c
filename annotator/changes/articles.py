"""Articles and their pictures: added, described, worked on, removed."""

from collections.abc import Iterable
from dataclasses import replace

from annotator.changes.author import Author
from annotator.changes.change import Change, Edit, Verb
from annotator.model.annotation import Annotation
from annotator.model.article import Article, Figure, Metadata, Progress
from annotator.model.draft import ArticleDraft, Blob, FigureDraft
from annotator.model.ids import ArticleId, FigureId
from annotator.model.record import Record


def add(author: Author, drafts: Iterable[ArticleDraft]) -> Change:
    """Take articles in, with their pictures and their original bytes: one step to undo."""
    edits: list[Edit] = []
    blobs: list[Blob] = []
    titles: list[str] = []
    for draft in drafts:
        article = _article(author, draft)
        titles.append(article.title)
        edits.append(Edit(None, article))
        blobs.append(draft.original)
        for number, found in enumerate(draft.figures, start=1):
            edits.append(Edit(None, _figure(author, article.id, number, found)))
            blobs += [found.image] if found.image else []
    return Change(Verb.ADD_ARTICLE, tuple(edits), ", ".join(titles), tuple(blobs))


def _article(author: Author, draft: ArticleDraft) -> Article:
    return Article(
        id=ArticleId(author.new_id()),
        text=draft.text,
        blocks=draft.blocks,
        source=draft.source,
        metadata=draft.metadata,
        stamp=author.stamp(),
    )


def _figure(author: Author, article_id: ArticleId, number: int, found: FigureDraft) -> Figure:
    return Figure(
        id=FigureId(author.new_id()),
        article_id=article_id,
        number=number,
        image=found.image.sha256 if found.image else "",
        media_type=found.image.media_type if found.image else "",
        link=found.link,
        alt=found.alt,
        caption=found.caption,
        credit=found.credit,
        stamp=author.stamp(),
    )


def describe(article: Article, metadata: Metadata) -> Change:
    edit = Edit(article, replace(article, metadata=metadata))
    return Change(Verb.DESCRIBE_ARTICLE, (edit,), metadata.title or article.title)


def set_progress(article: Article, progress: Progress) -> Change:
    edit = Edit(article, replace(article, progress=progress))
    return Change(Verb.SET_PROGRESS, (edit,), article.title)


def attach_image(figure: Figure, image: Blob, link: str) -> Change:
    """Give a picture its image file; `link` is the file's name."""
    after = replace(figure, image=image.sha256, media_type=image.media_type, link=link)
    return Change(Verb.ATTACH_IMAGE, (Edit(figure, after),), link, (image,))


def remove(
    article: Article, figures: Iterable[Figure], annotations: Iterable[Annotation]
) -> Change:
    """Remove an article with all that hangs on it."""
    hanging: list[Record] = [*annotations, *figures, article]
    edits = tuple(Edit(record, None) for record in hanging)
    return Change(Verb.REMOVE_ARTICLE, edits, article.title)
