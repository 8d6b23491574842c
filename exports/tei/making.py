"""Making the file of one article: written, proved, put in place, or left alone."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from pathlib import Path

from annotator.errors import AnnotatorError, NotAsItCame
from annotator.model import ids
from annotator.model.article import TEI_MEDIA_TYPE, Article
from annotator.model.ids import ArticleId
from annotator.plugins import Exported, Finding, Outcome, ProjectView
from exports.beside import Beside
from exports.file_names import Names
from exports.files import write_once, write_whole
from exports.tei.context import gathered
from exports.tei.directory import RegisterAt
from exports.tei.document import GRAMMAR, document, grammar
from exports.tei.manifest import Kept, Manifest, on_disk
from exports.tei.proof.around import Around
from exports.tei.proof.proving import Proof, proved
from exports.tei.proof.report import Row, row_of

SUFFIX = ".tei.xml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What all articles of an export have in common. Other processes are given it."""

    folder: Path
    names: Names
    before: Manifest
    around: Around | None
    """The register that they share."""
    only_changed: bool
    as_it_came: bool
    """Whether what came as a TEI file of others goes out as that file again."""
    made_of: str
    """What decides what is written; empty where nobody can tell."""


@dataclass(frozen=True, slots=True)
class Made:
    """What became of an article, what was proved, and what the manifest says of it."""

    exported: Exported
    row: Row | None = None
    kept: Kept | None = None


def make(order: Order, project: ProjectView, article_id: ArticleId) -> Made:
    """Whole, valid and proved, or not at all."""
    try:
        return _Making(order, project, article_id).made()
    except AnnotatorError as error:
        return Made(Exported.failed(article_id, Finding(message=str(error))))


@dataclass(frozen=True, slots=True)
class _Written:
    """The bytes of a file and of those beside it, and the way to prove them."""

    data: bytes
    beside: dict[str, bytes]
    prove: Callable[[], Proof]
    notes: tuple[str, ...] = ()


class _Making:
    def __init__(self, order: Order, project: ProjectView, article_id: ArticleId) -> None:
        self._order, self._project, self._id = order, project, article_id
        self._article = project.article(article_id)
        self._file = order.names.of(self._article) + SUFFIX
        self._kept = order.before.files.get(ids.label(article_id))

    def made(self) -> Made:
        path, only_changed = self._order.folder / self._file, self._order.only_changed
        there = on_disk(path) if only_changed else ""
        ours, made_of = self._is_ours(there), self._order.made_of
        if only_changed and ours and self._kept and self._kept.made_of == made_of != "":
            return self._unchanged(self._kept)
        article, written = self._article, self._written(self._article)
        digest = sha256(written.data).hexdigest()
        now = Kept(self._file, digest, made_of)
        if only_changed and ours and there == digest:
            return self._unchanged(now)
        if only_changed and there not in ("", digest) and not ours:
            return Made(Exported.failed(self._id, self._edited()), kept=self._kept)
        proof = written.prove()
        row = row_of(article, self._file, written.data, written.beside, proof)
        if proof.findings:
            return Made(Exported.failed(self._id, *proof.findings), row, self._kept)
        for address, content in written.beside.items():
            write_once(self._order.folder / address, content, one_of_many=True)
        file = write_whole(path, written.data, one_of_many=True)
        notes = (*written.notes, *self._moved())
        done = Exported(article_id=self._id, file=file, notes=notes, judged=proof.judged)
        return Made(done, row, now)

    def _written(self, article: Article) -> _Written:
        """As it came, where it came as TEI; else in our own encoding."""
        if self._order.as_it_came and article.source.media_type == TEI_MEDIA_TYPE:
            try:
                return self._spliced(article)
            except NotAsItCame as error:
                why = f"{error}; it was written in the program's own encoding instead"
                return self._own(article, why)
        return self._own(article)

    def _own(self, article: Article, *notes: str) -> _Written:
        project, around = self._project, self._order.around
        beside = Beside(project, article, project.figures(self._id))
        beside.files[GRAMMAR] = grammar()
        at = RegisterAt.BESIDE if around else RegisterAt.HERE
        data = document(gathered(project, article, beside.images, beside.original, at))
        prove = partial(checked, project, article, data, beside.files, around)
        return _Written(data, beside.files, prove, notes)

    def _spliced(self, article: Article) -> _Written:
        from exports.tei.splicing.proof.proving import (
            proved_splice,  # lxml, for files of others only
        )

        made, proof = proved_splice(self._project, article, self._order.folder)
        return _Written(made.data, made.beside, lambda: proof, made.notes)

    def _is_ours(self, there: str) -> bool:
        """Whether the file is as the last export left it, under the name it has now."""
        kept = self._kept
        return kept is not None and (kept.file, kept.sha256) == (self._file, there)

    def _unchanged(self, kept: Kept) -> Made:
        file = self._order.folder / self._file
        exported = Exported(article_id=self._id, file=file, outcome=Outcome.UNCHANGED)
        return Made(exported, kept=kept)

    def _edited(self) -> Finding:
        return Finding(
            message=f"{self._file} is not as the last export left it, and was not written over",
            advice="import it or move it away, or export without leaving unchanged files alone",
        )

    def _moved(self) -> tuple[str, ...]:
        """The file of an article that has another name now stays where it was."""
        kept = self._kept
        if kept is None or kept.file == self._file:
            return ()
        if not (self._order.folder / kept.file).is_file():
            return ()
        return (f"its file was {kept.file} before, which was left where it is",)


def checked(
    project: ProjectView,
    article: Article,
    data: bytes,
    beside: dict[str, bytes],
    around: Around | None = None,
) -> Proof:
    """Grammar and proof. Where anything is wrong, the rules say besides in which line."""
    from exports.tei.validate import breaches, validate  # lxml, at the first export

    proof = proved(project, article, data, beside, around)
    if not proof.findings and not breaches(data):
        return proof
    findings = validate(data, text=article.text)
    known = [finding.message for finding in findings]
    findings += [f for f in proof.findings if not any(one.endswith(f.message) for one in known)]
    return Proof(counts=proof.counts, findings=tuple(findings))
