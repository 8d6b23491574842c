"""The records that a file brings by itself, joined with ours that were written into it."""

from dataclasses import replace

from annotator.model.annotation import Annotation, Body, Mention, Quotation
from annotator.model.article import Article, Block, BlockKind, Figure, Progress
from annotator.model.authority import AuthorityRecord
from annotator.model.comment import Comment
from annotator.model.draft import Bundle
from annotator.model.ids import AnnotationId, AuthorityId
from annotator.readers.tei_others.describing import about_of, described
from annotator.readers.tei_others.ours import Records


def joined(theirs: Bundle, records: Records) -> Bundle:
    """One bundle in which what both say stands once, as we say it."""
    ours = records.bundle
    join = _Join(theirs, records)
    tags = {tag.id: tag for tag in (*theirs.tags, *ours.tags)}
    return Bundle(
        articles=(join.article(),),
        figures=tuple(join.figures()),
        annotations=tuple(join.annotations()),
        comments=tuple(join.comments()),
        relations=tuple(
            replace(r, article_id=r.article_id and ours.articles[0].id) for r in ours.relations
        ),
        authorities=tuple(join.authorities()),
        contributors=(*theirs.contributors, *ours.contributors),
        tags=tuple(tags.values()),
        about=about_of(records.project),
        blobs={**theirs.blobs, **ours.blobs},
        warnings=(*theirs.warnings, *ours.warnings),
    )


class _Join:
    def __init__(self, theirs: Bundle, records: Records) -> None:
        self._theirs, self._ours = theirs, records.bundle
        self._notes, self._ties = records.notes, dict(records.ties)
        self._ties |= self._same_addresses(records.entries)
        self._article = self._ours.articles[0]

    def article(self) -> Article:
        """The file's article under our number, with what is said of it here."""
        [article] = self._theirs.articles
        metadata = described(article.metadata, self._notes)
        blocks, progress = list(article.blocks), article.progress
        for name, words in self._notes:
            if name == "progress":
                progress = Progress(words.replace("-", " "))
            elif name == "block":
                number, kind, *language = words.split(" ")
                blocks[int(number)] = _described(blocks[int(number)], kind, language)
        origins = tuple((at, self._moved(number)) for at, number in article.origins)
        return replace(
            article,
            id=self._article.id,
            stamp=self._article.stamp,
            metadata=metadata,
            blocks=tuple(blocks),
            progress=progress,
            origins=origins,
        )

    def annotations(self) -> list[Annotation]:
        here = self._article.id
        found = [
            replace(a, article_id=here, body=self._body(a.body))
            for a in self._theirs.annotations
            if a.id not in self._ties
        ]
        return found + [replace(a, article_id=here) for a in self._ours.annotations]

    def comments(self) -> list[Comment]:
        found = [
            replace(
                comment,
                article_id=self._article.id,
                annotation_id=comment.annotation_id
                and AnnotationId(self._moved(comment.annotation_id)),
            )
            for comment in self._theirs.comments
            if comment.id not in self._ties
        ]
        return found + list(self._ours.comments)

    def figures(self) -> list[Figure]:
        here = self._article.id
        found = [
            replace(f, article_id=here) for f in self._theirs.figures if f.id not in self._ties
        ]
        return sorted([*found, *self._ours.figures], key=lambda figure: figure.number)

    def authorities(self) -> list[AuthorityRecord]:
        found = [e for e in self._theirs.authorities if e.id not in self._ties]
        return found + list(self._ours.authorities)

    def _same_addresses(self, pointers: dict[str, int]) -> dict[int, int]:
        """An entry made of an address is ours where ours has that address, or is meant by it."""
        ours = {i.value: int(e.id) for e in self._ours.authorities for i in e.identifiers}
        ours |= pointers
        listed = set(self._ties)
        found: dict[int, int] = {}
        for entry in self._theirs.authorities:
            known = next((ours[i.value] for i in entry.identifiers if i.value in ours), None)
            if known is not None and entry.id not in listed:
                found[entry.id] = known
        return found

    def _body(self, body: Body) -> Body:
        match body:
            case Mention(authority_id=entry):
                return replace(body, authority_id=self._entry(entry))
            case Quotation(speaker=speaker, work=work):
                return replace(body, speaker=self._entry(speaker), work=self._entry(work))
        return body

    def _entry(self, entry: AuthorityId | None) -> AuthorityId | None:
        return None if entry is None else AuthorityId(self._moved(entry))

    def _moved(self, number: int) -> int:
        return self._ties.get(number, number)


def _described(block: Block, kind: str, language: list[str]) -> Block:
    return replace(block, kind=BlockKind(kind), language="".join(language))
