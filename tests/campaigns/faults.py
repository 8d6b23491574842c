"""A full disk, a broken disk, a forbidden file: at the first call, the second, … of each kind."""

import re
from dataclasses import dataclass
from pathlib import Path

from tests.campaigns.calls import OPENING, WRITING, watched
from tests.campaigns.campaign import Figures, Given, Tally, demand
from tests.campaigns.nursery import Nursery
from tests.campaigns.scenes import PROJECT, SCENES, Stage, staged

ERRORS = {
    "openat": ("EACCES", "ENOSPC", "EIO"),
    "write": ("ENOSPC", "EIO"),
    "pwrite64": ("ENOSPC", "EIO"),
    "ftruncate": ("ENOSPC", "EIO"),
    "fsync": ("EIO", "ENOSPC"),
    "fdatasync": ("EIO", "ENOSPC"),
    "unlink": ("EACCES", "EIO"),
    "rename": ("EACCES", "ENOSPC", "EIO"),
}
QUICK_SCENES = ("editing", "import", "export", "migration")
GATE_POINTS, QUICK_POINTS, LONG_POINTS = 25, 40, 400
"""Faults of each scene."""
_CALL = re.compile(r"^([a-z0-9]+)\(.*?\) += (-?\d+)")


@dataclass(frozen=True, slots=True)
class Fault:
    """`when` as strace takes it: `3` for the third call, `3+` for all from it on."""

    call: str
    error: str
    when: str

    @property
    def words(self) -> str:
        return f"{self.call} {self.when} fails with {self.error}"


def run(given: Given) -> Figures:
    """Each fault comes once or for good; the driver says what it could not do, and goes on."""
    points = messages = 0
    tally = Tally()
    with Nursery() as nursery:
        for name in SCENES if given.long else QUICK_SCENES:
            stage = staged(SCENES[name], given, nursery)
            for fault in some(stage, given, nursery):
                with tally.counting():
                    messages += suffer(stage, given, nursery, fault)
                points += 1
    tally.told()
    return {"faults": points, "messages": messages, "lost": 0, "crashes": 0}


def some(stage: Stage, given: Given, nursery: Nursery) -> list[Fault]:
    """Some of all that can be, whichever the seed says."""
    folder = stage.copied(given)
    born = nursery.bear(folder, stage.scene.told(folder))
    options = ("-e", f"trace={','.join(WRITING + OPENING)}", *_paths(stage, folder))
    with watched(born, folder / "log", *options):
        assert nursery.ended() == 0, born.complaint
    times: dict[str, int] = {}
    for line in (folder / "log").read_text(encoding="utf-8").splitlines():
        if match := _CALL.match(line):
            times[match[1]] = times.get(match[1], 0) + 1
    every = [
        Fault(call, error, f"{number}{for_good}")
        for call, most in sorted(times.items())
        for number in range(1, most + 1)
        for error in ERRORS[call]
        for for_good in ("", "+")
    ]
    given.random(stage.scene.name).shuffle(every)
    return every[: given.many(GATE_POINTS, QUICK_POINTS, LONG_POINTS)]


def suffer(stage: Stage, given: Given, nursery: Nursery, fault: Fault) -> int:
    """Returns how many commands were answered with a message."""
    folder = stage.copied(given)
    born = nursery.bear(folder, stage.scene.told(folder))
    inject = f"inject={fault.call}:error={fault.error}:when={fault.when}"
    options = ("-e", f"trace={fault.call}", "-e", inject, *_paths(stage, folder))
    with watched(born, folder / "log", *options):
        code = nursery.ended()
    after = f"{stage.scene.name}, {fault.words}"
    demand(code == 0, f"{after}: a crash after {born.said[-3:]}:\n{born.complaint[-1500:]}")
    refused = [line for line in born.said if line.startswith("NO ")]
    for line in refused:
        demand(is_a_sentence(line), f"{after}: no message for a person: {line}")
    stage.judge(folder, born.said, after)
    return len(refused)


def is_a_sentence(line: str) -> bool:
    """It names something, and says why: `NO p.annot: the change was not saved (…)`."""
    return ":" in line and len(line.split()) > 4 and "Traceback" not in line


def _paths(stage: Stage, folder: Path) -> list[str]:
    """The files that calls must be about: the driver's own pipes and modules are not meant."""
    names = [PROJECT, f"{PROJECT}-journal", f".{PROJECT}.open", ".", "a.txt", "letters.mbox"]
    files = [folder / name for name in names]
    out = folder / "out"
    for name in stage.new:
        files += [out / name, out / f"{name}.annotator-part"]
    folders = {file.parent for file in files} | {out}
    found = [*files, *folders]
    return [word for file in dict.fromkeys(found) for word in ("-P", str(file))]
