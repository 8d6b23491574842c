"""The exporter: every record of the articles asked for, and the bytes that came with them."""

import json
import re
from collections.abc import Callable, Iterable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

from annotator.errors import AnnotatorError
from annotator.jobs import JobContext
from annotator.model.annotation import Annotation
from annotator.model.ids import ArticleId
from annotator.plugins import Exported, Finding, ProjectView
from annotator.version import VERSION
from exports.beside import Beside, settle_all
from exports.files import stem_of, sweep, write_once, write_pieces, write_whole
from exports.gathered import Gathered, Shared, findings, gathered
from exports.plain.readme import README
from exports.plain.rows import row

_Rows = Iterator[dict[str, Any]]
_NO_TEXT = frozenset({"text"})
_TEXTS = "texts"
_ENDS = re.compile("[\x85\u2028\u2029]")


class PlainExporter:
    """Texts, JSON Lines, originals and pictures, which any program reads in fifty years.

    Nothing is refused here that the project can give: what other formats leave out, such as an
    article whose quotes are not in its text, is written as it is, and told.
    """

    name = "plain"
    title = "Everything in plain files (text, JSON Lines, pictures)"

    def export(
        self, project: ProjectView, articles: list[ArticleId], folder: Path, job: JobContext
    ) -> list[Exported]:
        """Write the files, each whole or not at all. Raises Cancelled, ExportFailed."""
        sweep(folder)
        return _Writing(project, articles, folder, job).done()


class _Writing:
    """One export: the files it has written, by name, with their checksums."""

    def __init__(
        self, project: ProjectView, articles: list[ArticleId], folder: Path, job: JobContext
    ) -> None:
        self._project, self._articles, self._folder, self._job = project, articles, folder, job
        self._shared = Shared(project)
        self._exported: dict[ArticleId, Exported] = {}
        self._sums: dict[str, str] = {}

    def done(self) -> list[Exported]:
        self._whole("README.txt", README.encode())
        self._pieces("articles.jsonl", self._described())
        self._pieces("annotations.jsonl", self._of_each(self._annotations))
        self._pieces("comments.jsonl", self._of_each(self._comments))
        self._pieces("relations.jsonl", self._relations())
        self._pieces("register.jsonl", map(row, self._shared.register.values()))
        self._whole("project.json", _dumped(self._about(), indent=2).encode())
        lines = (f"{self._sums[name]}  {name}\n" for name in sorted(self._sums))
        write_whole(self._folder / "SHA256SUMS", "".join(lines).encode())
        settle_all(self._folder)
        self._job.progress(len(self._articles), len(self._articles))
        return [self._exported[article_id] for article_id in self._articles]

    def _described(self) -> _Rows:
        """What is known of each article; its text, its original and its pictures are written."""
        for number, article_id in enumerate(self._articles):
            self._job.progress(number, len(self._articles))
            try:
                one = gathered(self._project, article_id, self._shared)
            except AnnotatorError as error:
                failed = Exported.failed(article_id, Finding(message=str(error)))
                self._exported[article_id] = failed
                continue
            yield self._article(one)

    def _article(self, one: Gathered) -> dict[str, Any]:
        text = f"{_TEXTS}/{stem_of(one.article)}.txt"
        self._whole(text, one.article.text.encode())
        beside = Beside(self._project, one.article, one.figures)
        for name, data in beside.files.items():
            write_once(self._folder / name, data, one_of_many=True)
            self._sums[name] = sha256(data).hexdigest()
        lacking = () if beside.original else ("the project does not hold its original",)
        told = (*lacking, *(f"written as it is, though {found}" for found in findings(one)))
        file = self._folder / text
        self._exported[one.article.id] = Exported(article_id=one.article.id, file=file, notes=told)
        return {
            **row(one.article, _NO_TEXT),
            "text_file": text,
            "text_sha256": one.article.sha256,
            "original_file": beside.original,
            "figures": [
                {**row(figure), "image_file": beside.images.get(figure.image, "")}
                for figure in one.figures
            ],
            "page_images": [beside.images.get(page.image, "") for page in one.article.pages],
        }

    def _of_each(self, rows: Callable[[ArticleId], Iterable[dict[str, Any]]]) -> _Rows:
        for article_id in self._written():
            yield from rows(article_id)

    def _written(self) -> Iterator[ArticleId]:
        for article_id in self._articles:
            self._job.stop_if_asked()
            if self._exported[article_id].file is not None:
                yield article_id

    def _annotations(self, article_id: ArticleId) -> _Rows:
        history = self._project.history(article_id)
        for annotation in self._project.annotations(article_id):
            happened = history.get(annotation.id, ())
            found = {
                **row(annotation),
                "names": self._names(annotation),
                "history": [row(event) for event in happened],
            }
            yield {name: value for name, value in found.items() if value}

    def _names(self, annotation: Annotation) -> list[dict[str, str]]:
        """Who is named in which role, for a reader who does not look into the register."""
        known = self._shared.register
        return [
            {"role": role, "name": known[entry].name}
            for role, entry in annotation.authorities
            if entry in known
        ]

    def _comments(self, article_id: ArticleId) -> _Rows:
        return map(row, self._project.comments(article_id))

    def _relations(self) -> _Rows:
        yield from map(row, self._project.register_relations())
        yield from self._of_each(lambda one: map(row, self._project.relations(one)))

    def _about(self) -> dict[str, Any]:
        return {
            "written_by": f"Annotator {VERSION}",
            "state": self._project.state(),
            "about": row(self._shared.about),
            "contributors": [row(one) for one in self._shared.contributors.values()],
            "tags": [row(tag) for tag in self._shared.tags.values()],
        }

    def _pieces(self, name: str, rows: Iterable[dict[str, Any]]) -> None:
        checked = sha256()

        def lines() -> Iterator[bytes]:
            for one in rows:
                line = _dumped(one).encode() + b"\n"
                checked.update(line)
                yield line

        write_pieces(self._folder / name, lines())
        self._sums[name] = checked.hexdigest()

    def _whole(self, name: str, data: bytes) -> None:
        write_whole(self._folder / name, data, one_of_many=True)
        self._sums[name] = sha256(data).hexdigest()


def _dumped(value: object, indent: int | None = None) -> str:
    """JSON on one line, also for programs that end a line at characters other than U+000A."""
    return _ENDS.sub(
        lambda end: f"\\u{ord(end[0]):04x}", json.dumps(value, ensure_ascii=False, indent=indent)
    )
