"""The exporter of one file for all articles: a corpus with a head, one register and its texts."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO

from annotator.errors import AnnotatorError, ExportFailed
from annotator.jobs import JobContext
from annotator.model import ids
from annotator.model.ids import AnnotationId, ArticleId
from annotator.model.relation import Relation
from annotator.plugins import Exported, Finding, Outcome, ProjectView
from exports.batch import each
from exports.beside import Beside, settle_all
from exports.files import safe_name, sweep, unwritten, write_once, write_pieces
from exports.tei.collection import CORPUS_END, Counted, corpus_head, directory_of
from exports.tei.context import gathered
from exports.tei.directory import Directory, RegisterAt
from exports.tei.document import GRAMMAR, grammar, text_of
from exports.tei.local import made_its_own
from exports.tei.proof.around import Around, Shared, shared_read
from exports.tei.proof.proving import Proof, proved
from exports.tei.proof.reading import ReadBack
from exports.tei.proof.report import Row, row_of, write_report

SUFFIX = ".corpus.tei.xml"
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Text:
    """What became of one article: its element, or why it is not in the corpus."""

    exported: Exported
    row: Row | None = None
    data: bytes = b""
    characters: int = 0
    languages: frozenset[str] = frozenset()
    annotations: tuple[AnnotationId, ...] = ()


class CorpusExporter:
    """One `teiCorpus`. An article that fails its proof is left out, and that is said."""

    name = "teicorpus"
    title = "TEI P5 XML, one file for all (teiCorpus)"

    def export(
        self, project: ProjectView, articles: list[ArticleId], folder: Path, job: JobContext
    ) -> list[Exported]:
        """Write one file, whole, valid and proved, or none. Raises Cancelled, ExportFailed."""
        sweep(folder)
        writing = _Writing(project, folder)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with TemporaryFile(dir=folder) as kept:
                for text in each(project, articles, partial(_made, folder, writing.around), job):
                    writing.take(text, kept)
                return writing.finished(kept)
        except OSError as error:
            raise unwritten(writing.file, error) from error


class _Writing:
    def __init__(self, project: ProjectView, folder: Path) -> None:
        self._folder = folder
        self.file = folder / (safe_name(project.about().title or "corpus") + SUFFIX)
        self._directory: Directory = directory_of(project)
        self._relations: list[Relation] = project.register_relations()
        self._shared = Shared(
            about=project.about(),
            entries={entry.id: entry for entry in project.authorities()},
            tags={tag.id: tag for tag in project.tags()},
            relations=self._relations,
        )
        self._counted, self._rows, self._done = Counted(), list[Row](), list[Exported]()
        self.around = self._head()[1]

    def take(self, text: Text, kept: IO[bytes]) -> None:
        """Keep the element of one article until all are there."""
        self._done.append(text.exported)
        if text.row is not None:
            self._rows.append(text.row | {"file": self.file.name})
        if not text.data:
            return
        kept.write(text.data)
        self._counted.texts += 1
        self._counted.characters += text.characters
        self._counted.languages |= text.languages
        self._counted.annotations.update(text.annotations)

    def finished(self, kept: IO[bytes]) -> list[Exported]:
        """The head, which counts, then the texts. Where no text is left, no file is written."""
        if self._counted.texts:
            head, _ = self._head()
            write_once(self._folder / GRAMMAR, grammar())
            settle_all(self._folder)
            pieces = _Told(_pieces(head, kept))
            write_pieces(self.file, pieces)
            self._rows = [row | pieces.known if row["in_place"] else row for row in self._rows]
        if self._rows:
            write_report(self._folder, self._rows)
        return [self._placed(one) for one in self._done]

    def _placed(self, one: Exported) -> Exported:
        failed = one.outcome is Outcome.FAILED
        return one if failed else replace(one, file=self.file)

    def _head(self) -> tuple[bytes, ReadBack]:
        """Raises ExportFailed when it is not what the project holds."""
        head = corpus_head(self._directory, self._relations, self._counted)
        shared = replace(self._shared, here=self._counted.annotations)
        back, findings = shared_read(head + CORPUS_END, shared)
        if findings:
            raise ExportFailed(f"{self.file.name}: {findings[0]}")
        return head, back


class _Told:
    """The pieces of a file; once they have been written, how long the whole is and its checksum."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces, self._size, self._digest = pieces, 0, sha256()

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces:
            self._size += len(piece)
            self._digest.update(piece)
            yield piece

    @property
    def known(self) -> Row:
        """As a row of the report says it."""
        return {"size_bytes": self._size, "sha256": self._digest.hexdigest()}


def _pieces(head: bytes, kept: IO[bytes]) -> Iterator[bytes]:
    yield head
    kept.seek(0)
    while piece := kept.read(_CHUNK):
        yield piece
    yield CORPUS_END


def _made(folder: Path, around: ReadBack, project: ProjectView, article_id: ArticleId) -> Text:
    try:
        return _text(folder, around, project, article_id)
    except AnnotatorError as error:
        return Text(Exported.failed(article_id, Finding(message=str(error))))


def _text(folder: Path, around: ReadBack, project: ProjectView, article_id: ArticleId) -> Text:
    article = project.article(article_id)
    beside = Beside(project, article, project.figures(article_id))
    at = RegisterAt.ABOVE
    context = gathered(project, article, beside.images, beside.original, at)
    name = f"art{ids.label(article_id)}"
    data = f"{made_its_own(text_of(context), name)}\n".encode()
    proof = proved(project, article, data, beside.files, Around(around, name))
    proof = proof if proof.findings else _valid(data, proof)
    row = row_of(article, "", data, beside.files, proof)
    if proof.findings:
        return Text(Exported.failed(article_id, *proof.findings), row)
    for address, content in beside.files.items():
        write_once(folder / address, content, one_of_many=True)
    languages = {article.metadata.language, *(block.language for block in article.blocks)}
    return Text(
        Exported(article_id=article_id, file=None, judged=True),
        row,
        data,
        len(article.text),
        frozenset(languages - {""}),
        tuple(annotation.id for annotation in context.annotations),
    )


def _valid(data: bytes, proof: Proof) -> Proof:
    """By the grammar, as a text among others."""
    from exports.tei.validate import breaches  # lxml, at the first export

    return replace(proof, findings=tuple(breaches(data)))
