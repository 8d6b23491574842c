"""Backups under kills and full disks, and ten bad starts that push no good one out."""

from pathlib import Path

from annotator.backups import Backups, backups_of
from annotator.errors import ProjectDamaged
from annotator.session import Session
from annotator.storage.backups.copying import examined
from annotator.storage.backups.names import Reason
from annotator.storage.backups.restoring import restore
from tests.builders import add_article, tagging
from tests.campaigns import faults, kill
from tests.campaigns.campaign import Figures, Given, Tally, demand
from tests.campaigns.driver import state_of
from tests.campaigns.nursery import Nursery
from tests.campaigns.scenes import PROJECT, SCENES, Stage, staged
from ui import projects

BAD_STARTS = 10


def run(given: Given) -> Figures:
    """Each fault while a backup is made; then a damaged project, started again and again."""
    tally, points = Tally(), 0
    with Nursery() as nursery:
        stage = staged(SCENES["backup"], given, nursery)
        for call, number in given.share(kill.points(stage, given, nursery), 10):
            with tally.counting():
                kill.die_before(stage, given, nursery, call, number)
                _whole(given.folder / "now", stage, f"killed before {call} {number}")
            points += 1
        for fault in faults.some(stage, given, nursery)[: given.many(6, 25, 1000)]:
            with tally.counting():
                faults.suffer(stage, given, nursery, fault)
                _whole(given.folder / "now", stage, fault.words)
            points += 1
    tally.told()
    _bad_starts(given)
    return {"kills and faults": points, "bad starts": BAD_STARTS, "good backups pushed out": 0}


def _whole(folder: Path, stage: Stage, after: str) -> None:
    """Whatever has the name of a backup is one."""
    for file in (folder / "home").rglob(f"{Path(PROJECT).stem}.*.annot"):
        ailing = examined(file)
        demand(ailing == [], f"{after}: {file.name} is no whole backup: {ailing[:2]}")


def _bad_starts(given: Given) -> None:
    session = _project(given)
    Backups(session.project).make(Reason.WORK)
    state, path = state_of(session), session.project.path
    session.project.close()
    whole = path.read_bytes()
    at = whole.index(b"keeps ledger")
    path.write_bytes(whole[:at] + b"kEeps" + whole[at + 5 :])
    for number in range(BAD_STARTS):
        with projects.opened(path).project as project:
            backups = Backups(project)
            try:
                backups.make(Reason.WORK)
                made = True
            except ProjectDamaged:
                made = False
            demand(not made, f"start {number}: a damaged project was backed up")
    [good] = backups_of(path)
    demand(examined(good.path) == [], "the good backup is not whole any more")
    restore(path, good.path)
    session = projects.opened(path)
    demand(state_of(session) == state, "what was restored is not what was backed up")
    session.project.close()


def _project(given: Given) -> Session:
    session = projects.found(given.new_folder("bad") / PROJECT)
    add_article(session, "Ada keeps ledger number one.")
    session.do(tagging(session, "Ada"))
    return session
