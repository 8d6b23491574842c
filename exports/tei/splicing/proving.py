"""One proof for a file of others: read back, compared with the project and with the original."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from annotator.errors import UnreadableFile
from annotator.model import ids
from annotator.model.annotation import Annotation
from annotator.model.article import Article
from annotator.model.authority import AuthorityRecord
from annotator.model.draft import Bundle
from annotator.model.ids import AuthorityId
from annotator.plugins import Finding, ProjectView
from annotator.readers.tei_others.file import read_other
from annotator.readers.tei_others.original import decoded
from annotator.readers.tei_others.parting import parted
from exports.tei.proof.proving import Counts, Proof
from exports.tei.splicing.linking import content
from exports.tei.splicing.sameness import others_changed
from exports.tei.splicing.schema import broken_schema
from exports.tei.splicing.splice import Spliced, spliced

Said = tuple[object, ...]


def proved_splice(project: ProjectView, article: Article, folder: Path) -> tuple[Spliced, Proof]:
    """The file, and in what it is not the project or not the original.

    A schema that the file names and that lies in `folder` is asked too.
    """
    made = spliced(project, article)
    original = project.blob(article.source.sha256).data
    if made.data == original and not made.staying:
        counts = {"bytes of the original": (len(original), len(made.data))}
        return made, Proof(counts=counts, findings=())
    try:
        back = read_other(made.data, article.source.name)
    except UnreadableFile as error:
        return made, Proof(counts={}, findings=(Finding(message=str(error)),))
    check = _Check(project, article, back, made)
    findings = [*check.findings(), *_untouched(made, original, article.source.name)]
    findings += broken_schema(made.data, original, folder / article.source.name)
    return made, Proof(counts=check.counts(), findings=tuple(findings))


def _untouched(made: Spliced, original: bytes, name: str) -> Iterator[Finding]:
    """Taken apart again, by what its records say, the file is the original but for known tags."""
    left, _ = parted(decoded(made.data, name), name)
    before = decoded(original, name)
    if (left.mark, left.encoding) != (before.mark, before.encoding):
        yield Finding(message="the encoding of the file is another one than that of the original")
    place = others_changed(before.text, left.text, made.touched)
    if place is not None:
        yield Finding(
            message="something of the original was changed that nobody asked to change",
            line=before.text.count("\n", 0, place) + 1,
        )


class _Check:
    """The project against what was read back."""

    def __init__(self, project: ProjectView, article: Article, back: Bundle, made: Spliced) -> None:
        self._project, self._article, self._back, self._made = project, article, back, made
        self._here = {entry.id: entry for entry in project.authorities()}
        self._there = {entry.id: entry for entry in back.authorities}
        self._annotations = project.annotations(article.id)

    def counts(self) -> Counts:
        [article] = self._back.articles
        back, staying = self._back, self._made.staying
        remarks = len(self._project.comments(self._article.id))
        said = len(self._annotations) + remarks
        return {
            "characters": (len(self._article.text), len(article.text)),
            "blocks": (len(self._article.blocks), len(article.blocks)),
            "annotations and comments": (
                said,
                len(back.annotations) + len(back.comments) - staying,
            ),
            "relations": (
                len(self._project.relations(self._article.id)),
                len(back.relations),
            ),
        }

    def findings(self) -> Iterator[Finding]:
        [article] = self._back.articles
        if article.text != self._article.text:
            yield Finding(message="the reading text of the file is another one than the project's")
        if article.blocks != self._article.blocks:
            yield Finding(message="the blocks of the file are others than the project's")
        if article.metadata != self._article.metadata:
            yield Finding(message="the file describes the article otherwise than the project")
        yield from self._of_annotations()
        for what, (here, there) in self.counts().items():
            if here != there:
                yield Finding(message=f"{what}: {here} in the project, {there} in the file")

    def _of_annotations(self) -> Iterator[Finding]:
        there = Counter(_said(a, self._there) for a in self._back.annotations)
        for annotation in self._annotations:
            said = _said(annotation, self._here)
            if not there[said]:
                yield Finding(
                    message=f"the annotation {ids.label(annotation.id)} is not in the file as it "
                    "is in the project",
                    annotation_id=annotation.id,
                )
            there[said] -= 1


def _said(annotation: Annotation, entries: dict[AuthorityId, AuthorityRecord]) -> Said:
    """All that an annotation says, without numbers, which are others in another project."""
    named = tuple((role, content(entries[number])) for role, number in annotation.authorities)
    stamp = annotation.stamp
    return (
        *(annotation.spans, annotation.quotes, annotation.tag_id, named, annotation.note),
        *(repr(_bare(annotation)), stamp.status, stamp.certainty),
    )


def _bare(annotation: Annotation) -> object:
    """The body without the numbers in it."""
    body = annotation.body
    numbers = {
        name: (() if isinstance(getattr(body, name), tuple) else None)
        for name in ("authority_id", "claimants", "reporter", "figure_id", "agency", "creators")
        if hasattr(body, name)
    }
    numbers |= {name: None for name in ("speaker", "work") if hasattr(body, name)}
    return replace(body, **numbers)  # type: ignore[arg-type]
