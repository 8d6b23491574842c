"""What is going on when a fault comes: a project, and commands that a driver is told."""

import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from annotator.changes import annotations
from annotator.errors import NotAProject
from annotator.jobs import JobContext
from annotator.model.annotation import Mention
from annotator.model.span import Span
from annotator.session import Session
from exports.files import PART
from tests.builders import a_tag, add_article, tagging, the_article
from tests.campaigns.calls import watched
from tests.campaigns.campaign import Given, demand
from tests.campaigns.driver import state_of
from tests.campaigns.judging import acknowledged, judge
from tests.campaigns.nursery import Nursery
from tests.corpus.small import box, letter, page
from tests.older import made_older
from ui import projects
from ui.formats import Asked, carried_out

PROJECT = "p.annot"
LINES = "\n".join(f"Ada keeps ledger number {n}a." for n in range(24))
TAGS = tuple(f"tag {start} {start + 3}" for start in range(0, 400, 40))


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """`commands` are told after `before` was done to a fresh project of one article."""

    name: str
    commands: tuple[str, ...]
    before: Callable[[Path, Nursery], None] = lambda folder, nursery: None
    exports: bool = False
    reopens: bool = True
    """Whether the first of the commands is to open the project."""

    def told(self, folder: Path) -> list[str]:
        """The commands in words, for a folder."""
        opening = [f"open {folder / PROJECT}"] if self.reopens else []
        return [*opening, *(one.format(folder=folder) for one in self.commands), "close"]


def _older(folder: Path, nursery: Nursery) -> None:
    made_older(folder / PROJECT, 8)


def _exported(folder: Path, nursery: Nursery) -> None:
    """An export is there, of the project as it was; since then it went on."""
    session = projects.opened(folder / PROJECT)
    export(session.project, folder / "out")
    session.do(tagging(session, "ledger", "object"))
    session.project.close()


def _nothing(folder: Path, nursery: Nursery) -> None:
    (folder / PROJECT).unlink()


def _crashed(folder: Path, nursery: Nursery) -> None:
    """Killed in the midst of a commit, so that the next opening rolls back."""
    born = nursery.bear(folder, [f"open {folder / PROJECT}", *TAGS])
    kill = "inject=pwrite64:signal=SIGKILL:when=30"
    with watched(born, folder / "log", "-e", "trace=pwrite64", "-e", kill):
        nursery.ended()
    journal = folder / f"{PROJECT}-journal"
    assert journal.stat().st_size, "the kill did not come in the midst of a commit"


SCENES = {
    scene.name: scene
    for scene in (
        Scene(name="tagging", commands=TAGS),
        Scene(
            name="editing",
            commands=(
                *("tag 5 9", "retag 1 place", "note 1 why", "comment 1 who", "undo", "undo"),
                *("redo", "tag 30 33", "delete 1", "undo", "redo", "tag 50 60"),
            ),
        ),
        Scene(name="import", commands=("import {folder}/letters.mbox", "import {folder}/a.txt")),
        Scene(name="export", commands=("export {folder}/out",), before=_exported, exports=True),
        Scene(name="migration", commands=("tag 5 9",), before=_older),
        Scene(
            name="founding",
            commands=("found {folder}/p.annot", "import {folder}/page.html", "tag 1 3"),
            before=_nothing,
            reopens=False,
        ),
        Scene(name="recovery", commands=("tag 2 5", "undo", "tag 4 6"), before=_crashed),
        Scene(name="backup", commands=("tag 2 5", "backup", "tag 7 9", "backup")),
        Scene(
            name="sittings",
            commands=("tag 2 5", "close", "open {folder}/p.annot", "undo", "tag 4 6"),
        ),
    )
}


@dataclass(frozen=True, slots=True)
class Stage:
    """A scene made ready once: copied for each fault."""

    scene: Scene
    template: Path
    before: str
    """The state of the project at its beginning; empty where there is none."""
    old: dict[str, bytes]
    new: dict[str, bytes]

    def copied(self, given: Given) -> Path:
        """A folder as it is before the first command."""
        folder = given.new_folder("now")
        shutil.copytree(self.template, folder, dirs_exist_ok=True)
        return folder

    def judge(self, folder: Path, said: Sequence[str], after: str) -> None:
        """All that was acknowledged is there, nothing is half, what is left over goes."""
        project, state = folder / PROJECT, acknowledged(list(said), self.before)
        if not state:
            self._judge_nothing(project, after)
            return
        session = judge(project, state, after)
        try:
            if self.scene.exports:
                self._judge_export(folder / "out", after)
                export(session.project, folder / "out")
                demand(files_in(folder / "out") == self.new, f"{after}: the next export is another")
            _go_on(session)
        finally:
            session.project.close()
        left = {file.name for file in folder.glob(f"*{PROJECT}*")} - {PROJECT}
        demand(not left, f"{after}: left over: {left}")

    def _judge_nothing(self, project: Path, after: str) -> None:
        """Nothing was promised: a project that is there is one, or is refused in words."""
        if not project.exists():
            return
        try:
            session = projects.opened(project)
        except NotAProject:
            return
        demand(session.project.check() == [], f"{after}: half a project")
        session.project.close()

    def _judge_export(self, folder: Path, after: str) -> None:
        for name, data in files_in(folder).items():
            if name.endswith(PART):
                continue
            known = (self.old.get(name), self.new.get(name))
            demand(data in known, f"{after}: {name} is neither old nor new")
        missing = set(self.old) - set(files_in(folder))
        demand(not missing, f"{after}: gone from the export: {missing}")


def staged(scene: Scene, given: Given, nursery: Nursery) -> Stage:
    """Found the project, do what comes before, and try once how the commands end unharmed."""
    template = given.new_folder(f"{scene.name}-template")
    _files(template)
    session = projects.found(template / PROJECT)
    add_article(session, LINES)
    session.do(tagging(session, "Ada"))
    before = state_of(session)
    session.project.close()
    scene.before(template, nursery)
    old = files_in(template / "out")
    if scene.exports:
        before = _state_in(template, given)
    elif scene.name == "recovery":
        before = acknowledged((template / "said").read_text().split("\n")[:-1], before)
    stage = Stage(scene, template, before if (template / PROJECT).exists() else "", old, {})
    folder = stage.copied(given)
    nursery.run(folder, scene.told(folder))
    return Stage(scene, template, stage.before, old, files_in(folder / "out"))


def _go_on(session: Session) -> None:
    """After whatever happened, there is work that can be done."""
    if not session.project.article_ids():
        add_article(session, LINES)
    article, person = the_article(session), session.person
    span = Span(len(article.text) - 3, len(article.text))
    session.do(annotations.annotate(person, article, [span], a_tag(session), Mention()))


def _state_in(template: Path, given: Given) -> str:
    """Of a project that went on: asked of a copy, so that nothing is written."""
    copy = given.new_folder("asked") / PROJECT
    copy.write_bytes((template / PROJECT).read_bytes())
    session = projects.opened(copy, read_only=True)
    try:
        return state_of(session)
    finally:
        session.project.close()


def _files(folder: Path) -> None:
    words = "The harbour froze on Tuesday."
    (folder / "a.txt").write_text(LINES, encoding="utf-8")
    (folder / "page.html").write_bytes(page(words))
    (folder / "letters.mbox").write_bytes(box(*(letter(f"{words} {n}") for n in range(3))))


def export(project: object, folder: Path) -> None:
    """Everything, as TEI."""
    from annotator.storage.project import Project

    assert isinstance(project, Project)
    done = carried_out(Asked(format="tei", target=folder), project, JobContext())
    assert all(one.valid for one in done)


def files_in(folder: Path) -> dict[str, bytes]:
    """All files in and below a folder, by name."""
    found = (file for file in sorted(folder.rglob("*")) if file.is_file())
    return {str(file.relative_to(folder)): file.read_bytes() for file in found}
