"""Several programs want one project: never do two write, and what each said is there is there."""

import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

from annotator.closing import Closing
from tests.builders import add_article
from tests.campaigns.campaign import Figures, Given, demand
from tests.campaigns.nursery import ROOT
from tests.campaigns.scenes import LINES
from ui import projects

PROGRAMS = 3


def run(given: Given) -> Figures:
    """Starts, in which all want the project at once; its owner tags, and closes or is killed."""
    starts, random = given.many(20, 20, 1000), given.random()
    path = given.new_folder("two") / "p.annot"
    session = projects.found(path)
    add_article(session, LINES)
    session.project.close()
    programs = [_Program(given.folder) for _ in range(PROGRAMS)]
    kills = marks = 0
    for start in range(starts):
        owner = _one_of(programs, path, f"start {start}")
        for _ in range(3):
            at = LINES.index("ledger", random.randrange(len(LINES) // 2))
            said = programs[owner].told(f"tag {at} {at + 1}")
            demand(said.startswith("ACK "), f"start {start}: the owner cannot write: {said}")
            marks += 1
        for number, other in enumerate(programs):
            if number != owner:
                said = other.told(f"open {path}")
                demand(said.startswith("NO "), f"start {start}: two have it: {said}")
        if start % 4 == 2:
            kills += 1
            programs[owner].kill()
            programs[owner] = _Program(given.folder)
        else:
            demand(programs[owner].told("close").startswith("ACK"), f"start {start}: no closing")
    for program in programs:
        program.close()
    with projects.opened(path).project as project:
        there = len(project.annotations(project.article_ids()[0]))
        demand(there == marks, f"{there} marks are there of {marks} that were acknowledged")
        demand(project.check() == [], f"the doctor: {project.check()[:3]}")
    return {"starts": starts, "programs at once": PROGRAMS, "kills": kills, "lost": marks - there}


def _one_of(programs: "list[_Program]", path: Path, when: str) -> int:
    """All ask at once. Exactly one gets the project; the others are told who has it."""
    for program in programs:
        program.tell(f"open {path}")
    said = [program.heard() for program in programs]
    owners = [number for number, words in enumerate(said) if words.startswith("ACK ")]
    demand(len(owners) <= 1, f"{when}: {len(owners)} opened it at once")
    for words in said:
        demand(words.startswith("ACK ") or "it is open" in words, f"{when}: {words}")
    if owners:
        return owners[0]
    demand(programs[0].told(f"open {path}").startswith("ACK "), f"{when}: nobody can open it")
    return 0


@dataclass
class _Program(Closing):
    """A driver in a process of its own."""

    folder: Path
    _process: "subprocess.Popen[str]" = field(init=False)

    def __post_init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.campaigns.driver"],
            cwd=ROOT,
            env={**os.environ, "ANNOTATOR_HOME": str(self.folder / "home")},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def tell(self, command: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{command}\n")
        self._process.stdin.flush()

    def heard(self) -> str:
        assert self._process.stdout is not None
        words = self._process.stdout.readline()
        demand(bool(words), "a program ended without a word")
        return words.strip()

    def told(self, command: str) -> str:
        """Tell it, and hear what it says."""
        self.tell(command)
        return self.heard()

    def kill(self) -> None:
        self._process.kill()
        self.close()

    def close(self) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()
