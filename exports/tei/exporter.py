"""The exporter of one file an article: order of work, and nothing else."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from annotator.errors import ExportFailed
from annotator.jobs import JobContext
from annotator.model import ids
from annotator.model.article import Article
from annotator.model.ids import ArticleId
from annotator.plugins import Exported, Finding, Outcome, ProjectView
from annotator.readers.tei.beside import REGISTER
from annotator.version import VERSION
from exports.batch import each
from exports.beside import settle_all
from exports.file_names import Names, checked
from exports.files import sweep, write_once
from exports.tei.collection import directory_of, register_file
from exports.tei.context import gathered
from exports.tei.document import GRAMMAR, document, grammar
from exports.tei.making import Made, Order, make
from exports.tei.manifest import Manifest
from exports.tei.proof.around import Around, Shared, shared_read
from exports.tei.proof.report import kept_rows, write_report
from exports.wishes import Registers, Wishes


class TeiExporter:
    """One TEI file an article, with its pictures and its original file beside it.

    An article that came as a TEI file of another program goes out as that file again, with what
    was annotated put into it.
    """

    name = "tei"
    title = "TEI P5 XML"
    as_it_came = True

    def __init__(self, wishes: Wishes | None = None) -> None:
        """Raises BadTemplate."""
        self._wishes = wishes or Wishes()
        checked(self._wishes.names)

    def wishing(self, wishes: Wishes) -> "TeiExporter":
        return type(self)(wishes)

    def export(
        self, project: ProjectView, articles: list[ArticleId], folder: Path, job: JobContext
    ) -> list[Exported]:
        """Write each article whole, valid and proved, or not at all. Raises Cancelled.

        What was proved of each file stands beside them, in `proof.json` and `proof.txt`; what was
        written of which state of the project, in `manifest.json`.
        """
        sweep(folder)
        before, shared = Manifest.beside(folder), self._wishes.registers is Registers.SHARED
        try:
            around = _shared_register(project, folder) if shared else None
        except ExportFailed as error:
            finding = Finding(message=str(error))
            return [Exported.failed(article_id, finding) for article_id in articles]
        state = project.state()
        order = Order(
            folder=folder,
            names=Names(project, articles, self._wishes.names),
            before=before,
            around=around,
            only_changed=self._wishes.only_changed,
            as_it_came=self.as_it_came,
            made_of=state and f"{state} {self._wishes.registers} {VERSION}",
        )
        return _exported(project, articles, order, Manifest(dict(before.files)), job)


class OwnTeiExporter(TeiExporter):
    """Every article in the program's own encoding, also those that came as TEI."""

    name = "tei-own"
    title = "TEI P5 XML, every article in our own encoding"
    as_it_came = False


def _exported(
    project: ProjectView,
    articles: list[ArticleId],
    order: Order,
    after: Manifest,
    job: JobContext,
) -> list[Exported]:
    """All articles; whatever was written is in the report and the manifest, also when cancelled."""
    done: list[Made] = []
    folder = order.folder
    try:
        for made in each(project, articles, partial(make, order), job):
            done.append(made)
            if made.kept is not None:
                after.files[ids.label(made.exported.article_id)] = made.kept
    finally:
        settle_all(folder)
        _report(folder, done, only_changed=order.only_changed)
        gone = list(_gone(project, order, after))
        if after.files:
            after.write(folder)
    return [made.exported for made in done] + gone


def _report(folder: Path, done: list[Made], *, only_changed: bool) -> None:
    """Of files that were left alone, what was proved when they were written."""
    older = kept_rows(folder) if only_changed else {}
    rows = []
    for made in done:
        row = made.row or older.get(ids.label(made.exported.article_id))
        rows += [row] if row else []
    if rows:
        write_report(folder, rows)


def _gone(project: ProjectView, order: Order, after: Manifest) -> Iterator[Exported]:
    """Files of articles that are no longer in the project: named, and left where they are."""
    there = {ids.label(number) for number in project.article_ids()}
    for label in sorted(set(after.files) - there):
        file = order.folder / after.files[label].file
        if not file.is_file():
            del after.files[label]
        elif order.only_changed:
            note = "the article is not in the project any more; its file was left where it is"
            number = ArticleId(ids.parse(label))
            yield Exported(article_id=number, file=file, outcome=Outcome.GONE, notes=(note,))


def _shared_register(project: ProjectView, folder: Path) -> Around | None:
    """Write and prove it; None where it has no entries. Raises ExportFailed."""
    directory, relations = directory_of(project), project.register_relations()
    if not directory.authorities:
        return None
    data = register_file(directory, relations)
    shared = Shared(
        about=project.about(),
        entries={entry.id: entry for entry in project.authorities()},
        tags={tag.id: tag for tag in project.tags()},
        relations=[replace(relation, sources=()) for relation in relations],
    )
    back, findings = shared_read(data, shared)
    from exports.tei.validate import breaches  # lxml, at the first export

    findings = findings or breaches(data)
    if findings:
        raise ExportFailed(f"{REGISTER}: {findings[0]}")
    write_once(folder / REGISTER, data)
    write_once(folder / GRAMMAR, grammar())
    return Around(back)


def preview(project: ProjectView, article: Article) -> bytes:
    """The file as it would be written, without what lies beside it."""
    return document(gathered(project, article, {}))
