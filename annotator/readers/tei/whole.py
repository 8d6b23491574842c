"""Whole files: an article that stands alone, a register, a corpus."""

from dataclasses import replace

from annotator.model.draft import Bundle
from annotator.model.relation import Bond
from annotator.readers.bundles import whole
from annotator.readers.tei.article import Fetch, article_in
from annotator.readers.tei.beside import REGISTER, head_of, lead_here, make_local, texts_of
from annotator.readers.tei.bibliography import about_of
from annotator.readers.tei.header import contributors_of, tags_of
from annotator.readers.tei.records import Record
from annotator.readers.tei.registers import authorities_of
from annotator.readers.tei.source import Source
from annotator.readers.tei.talk import relations_of
from annotator.readers.tei.xml import Element, parsed


def alone(root: Element, taken: list[Record], images: Fetch, *, apart: bool) -> Bundle:
    """An article; entries that stand in a register beside it, as they may if the register is
    `apart`, are looked up there.
    """
    leads_out = apart and lead_here(root)
    shared = _register_beside(images) if leads_out else None
    source = Source.of(root, taken, shared)
    if leads_out and shared is None:
        source.warn(f"{REGISTER}, to which the file points, is not beside it")
    found = article_in(source, images)
    entries, contributors = authorities_of(source), contributors_of(source)
    if shared is not None:
        named = _named_in(found)
        borrowed = [entry for entry in authorities_of(shared) if entry.id in named]
        entries += borrowed
        known = {one.id for one in contributors}
        makers = {entry.stamp.maker for entry in borrowed} - known
        contributors += [one for one in contributors_of(shared) if one.id in makers]
    return whole(
        replace(
            found,
            authorities=tuple(entries),
            contributors=tuple(contributors),
            tags=tuple(tags_of(source)),
            about=about_of(source),
        )
    )


def register(source: Source) -> Bundle:
    """All entries with the relations between them, and no article."""
    return whole(
        Bundle(
            authorities=tuple(authorities_of(source)),
            relations=tuple(relations_of(source, None, [])),
            contributors=tuple(contributors_of(source)),
            tags=tuple(tags_of(source)),
            about=about_of(source),
            warnings=tuple(source.warnings),
        )
    )


def corpus(root: Element, images: Fetch) -> Bundle:
    """All articles, with what the head says for all of them."""
    head, texts = Source.of(head_of(root)), texts_of(root)
    parts = []
    for text in texts:
        make_local(text)
        parts.append(article_in(Source.of(text, around=head), images))
    annotations = [annotation for part in parts for annotation in part.annotations]
    common = register(head)
    bound = [r for r in relations_of(head, None, annotations) if r.bond is Bond.ENTRIES]
    blobs = {digest: blob for part in parts for digest, blob in part.blobs.items()}
    return whole(
        replace(
            common,
            articles=tuple(article for part in parts for article in part.articles),
            figures=tuple(figure for part in parts for figure in part.figures),
            annotations=tuple(annotations),
            comments=tuple(comment for part in parts for comment in part.comments),
            relations=(*bound, *(relation for part in parts for relation in part.relations)),
            blobs=blobs,
            warnings=tuple(warning for part in parts for warning in part.warnings),
        )
    )


def _register_beside(images: Fetch) -> Source | None:
    data = images(REGISTER)
    return Source.of(parsed(data)) if data is not None else None


def _named_in(bundle: Bundle) -> set[int]:
    """The entries that annotations name, and those that are related to them."""
    found = {int(entry) for one in bundle.annotations for _, entry in one.authorities}
    for relation in bundle.relations:
        if relation.bond is Bond.ENTRIES:
            found |= {relation.active, relation.passive}
    return found
