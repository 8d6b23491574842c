"""A new project of what a damaged one still holds: never a repair in place.

Records keep their numbers. What refers to something that is lost goes without the reference, and
what cannot stand without it is left out; all of it is counted. What happened to an annotation comes
along as its past, as from a TEI file. The steps themselves are not taken over, for they would tell
of records that are not there: they lie in the damaged project.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from annotator.changes.change import Change, Edit, Verb
from annotator.errors import ProjectDamaged
from annotator.model.about import About, Contributor
from annotator.model.annotation import Annotation, Body, Caption, Claim, Mention, Quotation
from annotator.model.article import Article, Figure
from annotator.model.authority import AuthorityRecord
from annotator.model.comment import Comment
from annotator.model.draft import Bundle
from annotator.model.relation import Bond, Relation
from annotator.model.saved_query import SavedQuery
from annotator.model.tagset import Tag
from annotator.session import Session
from annotator.storage.ailments import SEARCH
from annotator.storage.backups.salvage_reading import Readable, readable
from annotator.storage.project import Project

MARK = "salvaged"


@dataclass(frozen=True, slots=True, kw_only=True)
class Salvaged:
    """What came of it: how many records by kind, and what of each is known to be lost."""

    project: Path
    kept: Mapping[str, int]
    lost: Mapping[str, int]


def salvage(damaged: Path, target: Path, default_tags: Iterable[Tag]) -> Salvaged:
    """Make a new project at `target`. Raises NoBackup, NotAProject where the name is taken, or
    ProjectDamaged where what was made does not hold together; then there is no new file.

    `default_tags` stand in for tags that are lost. The damaged project must be closed.
    """
    found = readable(damaged)
    bundle, lost = whole(found, {tag.id: tag for tag in (*default_tags, *found.of(Tag))})
    about = next(iter(found.of(About)), About(title=damaged.stem))
    marked = replace(about, title=f"{about.title or damaged.stem} ({MARK})")
    project = Project.create(target, bundle.tags, marked)
    try:
        session = Session(project)
        session.adopt(bundle)
        queries = tuple(Edit(None, query) for query in found.of(SavedQuery))
        session.do(Change(Verb.KEEP_QUERY, queries, MARK))
        wrong = [a for a in project.check() if a.harmful and a.check != SEARCH]
        if wrong:
            raise ProjectDamaged(f"{target.name}: {wrong[0].message}; nothing was made")
    except BaseException:
        project.close()
        target.unlink(missing_ok=True)
        raise
    project.close()
    kept = {
        "articles": len(bundle.articles),
        "annotations": len(bundle.annotations),
        "entries of the register": len(bundle.authorities),
        "comments": len(bundle.comments),
        "relations": len(bundle.relations),
        "pictures and files": len(bundle.blobs),
        "events in the history of annotations": sum(len(one.past) for one in bundle.annotations),
    }
    return Salvaged(project=target, kept=kept, lost={k: n for k, n in lost.items() if n})


def whole(found: Readable, tags: Mapping[str, Tag]) -> tuple[Bundle, Counter[str]]:
    """The records that can stand together, and how many of each kind cannot or are gone."""
    lost = Counter(found.lost)
    articles = {article.id: article for article in found.of(Article)}
    entries = {entry.id: entry for entry in found.of(AuthorityRecord) if entry.kind in tags}
    figures = {one.id: one for one in found.of(Figure) if one.article_id in articles}
    annotations = {one.id: one for one in found.of(Annotation) if _stands(one, articles, tags)}
    claims = {one.id for one in annotations.values() if isinstance(one.body, Claim)}
    for number, one in annotations.items():
        body = _without_lost(one.body, entries, figures, claims)
        lost["link"] += body != one.body
        annotations[number] = replace(one, body=body, past=(*one.past, *found.past.get(number, ())))
    comments = _comments(found.of(Comment), articles, annotations)
    relations = [
        replace(one, sources=tuple(s for s in one.sources if s in annotations))
        for one in found.of(Relation)
        if _ties(one, entries, annotations, articles)
    ]
    for kind, before, after in (
        ("authority", found.of(AuthorityRecord), entries),
        ("figure", found.of(Figure), figures),
        ("annotation", found.of(Annotation), annotations),
        ("comment", found.of(Comment), comments),
        ("relation", found.of(Relation), relations),
    ):
        lost[kind] += len(before) - len(after)
    bundle = Bundle(
        articles=tuple(articles.values()),
        figures=tuple(figures.values()),
        annotations=tuple(annotations.values()),
        comments=tuple(comments),
        relations=tuple(relations),
        authorities=tuple(entries.values()),
        contributors=tuple(found.of(Contributor)),
        tags=tuple(tags.values()),
        blobs=found.blobs,
    )
    return bundle, lost


def _stands(one: Annotation, articles: Mapping[Any, Article], tags: Collection[str]) -> bool:
    """Whether its article is there, and says what its quotes say."""
    article = articles.get(one.article_id)
    if article is None or one.tag_id not in tags:
        return False
    text = article.text
    quotes = [text[span.start : span.end] for span in one.spans]
    return tuple(quotes) == tuple(one.quotes) and all(s.end <= len(text) for s in one.spans)


def _without_lost(
    body: Body, entries: Collection[Any], figures: Collection[Any], claims: Collection[Any]
) -> Body:
    def kept(number: Any) -> Any:
        return number if number in entries else None

    match body:
        case Mention():
            return replace(body, authority_id=kept(body.authority_id))
        case Claim():
            evidence = tuple(
                one if one.claim is None or one.claim in claims else replace(one, claim=None)
                for one in body.evidence
            )
            return replace(
                body,
                claimants=tuple(c for c in body.claimants if c in entries),
                reporter=kept(body.reporter),
                evidence=tuple(e for e in evidence if e.claim or e.citation or e.address),
            )
        case Caption():
            return replace(
                body,
                figure_id=body.figure_id if body.figure_id in figures else None,
                agency=kept(body.agency),
                creators=tuple(c for c in body.creators if c in entries),
            )
        case Quotation():
            return replace(body, speaker=kept(body.speaker), work=kept(body.work))
        case _:
            return body


def _comments(
    found: list[Comment], articles: Collection[Any], annotations: Collection[Any]
) -> list[Comment]:
    """Replies to what is lost stand alone; comments on a lost annotation are about the article."""
    kept = {one.id: one for one in found if one.article_id in articles}
    return [
        replace(
            one,
            annotation_id=one.annotation_id if one.annotation_id in annotations else None,
            answers=one.answers if one.answers in kept else None,
        )
        for one in kept.values()
    ]


def _ties(
    one: Relation,
    entries: Collection[Any],
    annotations: Collection[Any],
    articles: Collection[Any],
) -> bool:
    ends = entries if one.bond is Bond.ENTRIES else annotations
    there = one.active in ends and one.passive in ends
    return there and (one.article_id is None or one.article_id in articles)
