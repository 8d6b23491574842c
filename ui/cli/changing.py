"""Commands that bring something into a project: import, annotate."""

import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from annotator.changes import articles
from annotator.changes.change import Change
from annotator.changes.risk import MANY_ARTICLES
from annotator.errors import AnnotatorError
from annotator.intake.folders import gathered
from annotator.intake.inventory import Inventory, described, inventory_of
from annotator.lines.others.placing import take_over
from annotator.lines.reading import change_of
from annotator.model import ids
from annotator.model.article import Article
from annotator.model.draft import ArticleDraft, Bundle
from annotator.model.text import fingerprint
from annotator.portions import Step
from annotator.readers.guarded.given import Choices
from annotator.readers.reading import Found, Reading, warnings_of
from annotator.readers.sheets.file import read_sheet
from annotator.readers.webanno.file import parsed
from annotator.sentences import counted
from annotator.session import Session
from ui import projects
from ui.cli.common import FILE, PROJECT, complain, fail, guard, say, sitting, tell
from ui.spoken import spoken


@click.command("import")
@click.argument("project", type=PROJECT)
@click.argument("files", nargs=-1, required=True, type=FILE)
@click.option("--encoding", help="of text files; by default it is found out, and a guess is said")
@click.option("--language", help="of the articles, as in BCP 47: en, de, ar")
@click.option(
    "--before-changes", is_flag=True, help="read the text as it was before its tracked changes"
)
@click.option("--chapters", is_flag=True, help="make each chapter of a book an article")
@click.option(
    "--record", "records", multiple=True, help="of a capture or a box of mail: see `records`"
)
@click.option("--whole-page", is_flag=True, help="take all of a web page for its article")
@click.option("--patient", is_flag=True, help="give large volumes minutes, and more memory")
@click.option(
    "--inventory", type=FILE, help="a CSV or XLSX sheet that says what is known of each file"
)
@click.option(
    "--new-only", is_flag=True, help="leave out files and texts that the project has already"
)
@click.option("--json", "as_json", is_flag=True, help="one JSON object an article")
def import_command(
    project: Path,
    files: tuple[Path, ...],
    as_json: bool,
    inventory: Path | None,
    new_only: bool,
    **chosen: Any,
) -> None:
    """Take articles into PROJECT, which is made if it is not there. Of folders all articles in
    and below them are taken.

    All of it is one step to undo; each file is on disk when its line is printed.

    An inventory has a row a file: a column headed `file`, and others headed as the fields that
    `annotator describe` lists (title, author, date, publisher, shelfmark, repository, fonds …).
    Rows without a file and columns that are no field are listed.
    """
    desk = _Imports(project, Choices(**{key: word for key, word in chosen.items() if word}))
    desk.new_only = new_only
    try:
        if inventory is not None:
            desk.inventory = inventory_of(read_sheet(inventory), inventory.name)
        every = gathered(files)
        desk.many = len(every.files) > MANY_ARTICLES
        for note in every.left_out:
            complain(project.name, note)
        rows = [desk.take(file, as_json=as_json) for file in every.files]
        rows.append(desk.compared(every.files))
    except AnnotatorError as error:
        fail(project.name, error)
    finally:
        desk.close()
    sys.exit(0 if all(rows) else 1)


class _Imports:
    """Reads files one by one; the project is founded when the first of them was read."""

    def __init__(self, path: Path, choices: Choices) -> None:
        self._path, self._choices, self._reading = path, choices, Reading()
        self._session: Session | None = None
        self._step: Step | None = None
        self.inventory: Inventory | None = None
        self.new_only = self.many = False

    def compared(self, files: Sequence[Path]) -> bool:
        """Say what of the inventory was of no use. False when rows of it have no file."""
        if self.inventory is None:
            return True
        for column in self.inventory.unknown_columns:
            complain(self.inventory.name, f"the column “{column}” is no field of a header")
        unmatched = self.inventory.unmatched(files)
        for words in (*self.inventory.complaints, *unmatched):
            complain(self.inventory.name, words)
        return not unmatched

    def _described(self, file: Path, found: Found) -> Found:
        """With what the inventory says of the file; of an export of ours nothing is changed."""
        entry = self.inventory.of(file) if self.inventory is not None else None
        if entry is None or isinstance(found, Bundle):
            return found
        return tuple(replace(d, metadata=described(d.metadata, entry)) for d in found)

    def _new(self, session: Session, file: Path, found: Found) -> Found:
        """Without what the project has, where that is wished; what is left out is said."""
        if not self.new_only or isinstance(found, Bundle):
            return found
        new: list[ArticleDraft] = []
        for draft in found:
            sums = (draft.source.sha256, fingerprint(draft.text))
            there = session.project.same_as(sums[len(found) > 1 :])
            if there:
                number = ids.label(next(iter(there.values())))
                complain(file.name, f"“{draft.metadata.title}” is there already, as {number}")
            else:
                new.append(draft)
        return tuple(new)

    def take(self, file: Path, *, as_json: bool) -> bool:
        """Import one file, and say how it went. False when it could not be read."""
        if self._session is None and self._path.exists():
            self._session = self._opened()
        try:
            found = self._described(file, self._reading.read(file, self._choices))
        except AnnotatorError as error:
            complain(file.name, error)
            if as_json:
                say(_row(file, None, (), str(error)))
            return False
        self._session = self._session or projects.found(self._path)
        found = self._new(self._session, file, found)
        taken = self._take_in(self._session, found)
        _say_register(file, found, as_json=as_json)
        warnings = warnings_of(found)
        for article in taken:
            if as_json:
                say(_row(file, article, warnings, None))
            else:
                _say_article(file, article, _brought(found))
        if not as_json:
            for warning in warnings:
                complain(file.name, warning)
        return True

    def _opened(self) -> Session:
        """The project that is there, backed up where many files come in."""
        session = projects.opened(self._path)
        guard(session)
        if self.many:
            session.about_to_risk()
        return session

    def _take_in(self, session: Session, found: Found) -> list[Article]:
        if isinstance(found, Bundle):
            change: Change = session.adopting(found)
        else:
            change = articles.add(session.program, found, session.project.tags())
        self._step = self._step or Step(session)
        self._step.do(change)
        return [edit.after for edit in change.edits if isinstance(edit.after, Article)]

    def close(self) -> None:
        self._reading.close()
        if self._session is not None:
            self._session.project.close()


def _say_register(file: Path, found: Found, *, as_json: bool) -> None:
    """What came of a file that holds entries of a register, and no article."""
    if not isinstance(found, Bundle) or found.articles:
        return
    if as_json:
        say(_row(file, None, found.warnings, None))
    else:
        tell(
            counted(
                len(found.authorities),
                "{name}: 1 entry of the register",
                "{name}: {n} entries of the register",
                name=file.name,
            )
        )


def _say_article(file: Path, article: Article, brought: str) -> None:
    name, number = file.name, ids.label(article.id)
    if brought:
        tell(f"{name}: {number} “{article.title}”, with {brought}")
    else:
        click.echo(f"{name}: {number} “{article.title}”")


def _brought(found: Found) -> str:
    """What came with an article, in numbers; nothing for one that came alone."""
    if not isinstance(found, Bundle) or len(found.articles) != 1:
        return ""
    annotations, entries = len(found.annotations), len(found.authorities)
    comments = len(found.comments)
    told = (
        counted(annotations, "1 annotation", "{n} annotations") if annotations else "",
        counted(entries, "1 entry of the register", "{n} entries of the register")
        if entries
        else "",
        counted(comments, "1 comment", "{n} comments") if comments else "",
    )
    return ", ".join(spoken(words) for words in told if words)


def _row(
    file: Path, article: Article | None, warnings: tuple[str, ...], error: str | None
) -> dict[str, Any]:
    return {
        "file": file.name,
        "ok": error is None,
        "article": ids.label(article.id) if article else None,
        "title": article.title if article else None,
        "characters": len(article.text) if article else None,
        "blocks": len(article.blocks) if article else None,
        "warnings": list(warnings),
        "error": error,
    }


@click.command("annotate")
@click.argument("project", type=PROJECT)
@click.argument("file", type=FILE)
@click.option("--article", help="the id of the article that Web Annotations are about")
@click.option("--tag", help="of Web Annotations that have none of the project's; by default other")
def annotate_command(project: Path, file: Path, article: str | None, tag: str | None) -> None:
    """Add the annotations of FILE, one JSON object a line: all or none, one step to undo.

    A FILE whose name ends in .jsonld or .json holds W3C Web Annotations of any program, which are
    found again by their words; those that are not found are listed.

    \b
    {"article": ID, "kind": "entity|claim|caption|correction|quotation", "tag": "person",
     "ranges": [[start, end], …], "quote": ["…"], "entity": "name in the register or new",
     "naming": "name|description", "value": "2024-05-12", "claimant": "…", "reporter": "…",
     "speech": "direct|indirect|authorial", "verdict": "unverified|supported|…",
     "stance": "asserted|hedged|alleged|predicted|denied",
     "certainty": "high|medium|low|unknown", "credit": [start, end], "note": "…",
     "status": "draft|suggested|accepted|rejected"}
    Also: claimants, source_certainty, cue, paraphrase, evidence, figure, agency, creators; and
    reading, which a correction says should stand there; speaker and work of a quotation.
    """
    with sitting(project, to_change=True) as session:
        if file.suffix.lower() in (".jsonld", ".json"):
            _take_over(session, file, article, tag)
            return
        try:
            change = change_of(_lines(file), session.project, session.person)
        except AnnotatorError as error:
            fail(file.name, error)
        session.do(change)
        marked = sum(1 for edit in change.edits if hasattr(edit.record, "spans"))
        tell(f"annotated {marked}")


def _take_over(session: Session, file: Path, article: str | None, tag: str | None) -> None:
    """Web Annotations of another program; what cannot be placed is said, with exit code 1."""
    try:
        root = parsed(_bytes(file), file.name)
        done = take_over(root, session.project, session.person, article, tag)
    except AnnotatorError as error:
        fail(file.name, error)
    session.do(done.change)
    for why in done.left_out:
        complain(file.name, why)
    tell(f"annotated {done.marked}, commented {done.said}")
    sys.exit(1 if done.left_out else 0)


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        fail(file.name, f"{error.strerror}; check the name and that you may read it")


def _lines(file: Path) -> list[str]:
    try:
        return _bytes(file).decode("utf-8-sig").split("\n")
    except UnicodeDecodeError as error:
        fail(file.name, f"the file is not UTF-8 (byte {error.start})")


COMMANDS = (import_command, annotate_command)
