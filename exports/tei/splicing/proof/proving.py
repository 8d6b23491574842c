"""One proof for a file of others: read back, compared with the project and with the original."""

from collections.abc import Iterator
from pathlib import Path

from annotator.errors import UnreadableFile
from annotator.model.article import Article
from annotator.plugins import Finding, ProjectView
from annotator.readers.tei_others.file import read_other
from annotator.readers.tei_others.original import Original, decoded
from annotator.readers.tei_others.parting import parted
from exports.tei.proof.proving import Proof
from exports.tei.splicing.proof.comparing import Comparison
from exports.tei.splicing.proof.sameness import others_changed
from exports.tei.splicing.proof.schema import broken_schema
from exports.tei.splicing.proof.soundness import unsound
from exports.tei.splicing.splice import Spliced, spliced

_NAMELESS = "the file"
"""So that what it is called comes from its records, not from us."""


def proved_splice(project: ProjectView, article: Article, folder: Path) -> tuple[Spliced, Proof]:
    """The file, and in what it is not the project or not the original.

    A schema that the file names and that lies in `folder` is asked too.
    """
    made = spliced(project, article)
    return made, proved(project, article, made, folder)


def proved(project: ProjectView, article: Article, made: Spliced, folder: Path) -> Proof:
    """In what the file is not the project or not the original."""
    original = project.blob(article.source.sha256).data
    if made.data == original and not made.staying and not made.told:
        counts = {"bytes of the original": (len(original), len(made.data))}
        return Proof(counts=counts, findings=(), judged=False)
    try:
        back = read_other(made.data, _NAMELESS, made.beside.get)
    except UnreadableFile as error:
        return Proof(counts={}, findings=(Finding(message=str(error)),), judged=False)
    check = Comparison(project, article, back, made)
    left, ours = parted(decoded(made.data, _NAMELESS), _NAMELESS)
    findings = [*check.findings(), *_untouched(made, left, decoded(original, _NAMELESS))]
    if ours is not None:
        findings += unsound(ours, article, project.annotations(article.id))
    findings += broken_schema(made.data, original, folder / article.source.name)
    return Proof(counts=check.counts(), findings=tuple(findings), judged=False)


def _untouched(made: Spliced, left: Original, before: Original) -> Iterator[Finding]:
    """Taken apart again, by what its records say, the file is the original but for known tags."""
    if (left.mark, left.encoding) != (before.mark, before.encoding):
        yield Finding(message="the encoding of the file is another one than that of the original")
    place = others_changed(before.text, left.text, made.touched)
    if place is not None:
        yield Finding(
            message="something of the original was changed that nobody asked to change",
            line=before.text.count("\n", 0, place) + 1,
        )
