"""kill -9: at random moments, and before every single call that writes."""

import time
from pathlib import Path

from tests.campaigns.calls import WRITING, counted, watched
from tests.campaigns.campaign import Figures, Given, Tally, demand
from tests.campaigns.nursery import Nursery
from tests.campaigns.scenes import PROJECT, SCENES, Stage, staged

QUICK_SCENES = ("tagging", "import", "export", "migration")
GATE_POINTS = 24
"""Kills at a call, of each scene."""
RANDOM = {"tagging": 200, "import": 200, "export": 150, "migration": 150, "recovery": 100}
WHILE_TAGGING = (20, 60, 200)


def run(given: Given) -> Figures:
    """Every kill point of the scenes, then random kills of a driver that goes on tagging."""
    at_calls = random_kills = 0
    with Nursery() as nursery:
        for name in SCENES if given.long else QUICK_SCENES:
            stage = staged(SCENES[name], given, nursery)
            at_calls += _at_every_call(stage, given, nursery)
            kills = RANDOM.get(name, 0) if given.long else 0
            _at_random(stage, given, nursery, kills)
            random_kills += kills
        stage = staged(SCENES["tagging"], given, nursery)
        kills = given.many(*WHILE_TAGGING)
        marks = _while_tagging(stage, given, nursery, kills)
    return {
        "kills at a call": at_calls,
        "random kills": random_kills + kills,
        "acknowledged marks of the latter": marks,
        "lost": 0,
        "half commands": 0,
    }


def points(stage: Stage, given: Given, nursery: Nursery) -> list[tuple[str, int]]:
    """Every call that writes in a run unharmed: its name, and which of its kind it is."""
    folder = stage.copied(given)
    born = nursery.bear(folder, stage.scene.told(folder))
    with watched(born, folder / "log", "-e", f"trace={','.join(WRITING)}"):
        assert nursery.ended() == 0, born.complaint
    calls = sorted(counted(folder / "log").items())
    return [(call, number) for call, times in calls for number in range(1, times + 1)]


def _at_every_call(stage: Stage, given: Given, nursery: Nursery) -> int:
    """Die before the first call of each kind, the second, …"""
    some = given.share(points(stage, given, nursery), GATE_POINTS)
    tally = Tally()
    for call, number in some:
        with tally.counting():
            die_before(stage, given, nursery, call, number)
    tally.told()
    return len(some)


def die_before(stage: Stage, given: Given, nursery: Nursery, call: str, number: int) -> None:
    """Killed there, the project is as it was or one step on. Raises Broken."""
    folder = stage.copied(given)
    born = nursery.bear(folder, stage.scene.told(folder))
    options = ("-e", f"trace={call}", "-e", f"inject={call}:signal=SIGKILL:when={number}")
    with watched(born, folder / "log", *options):
        nursery.ended()
    stage.judge(folder, born.said, f"{stage.scene.name}, killed before {call} {number}")


def _at_random(stage: Stage, given: Given, nursery: Nursery, kills: int) -> None:
    """Within the time that the commands take unharmed."""
    if not kills:
        return
    random = given.random(stage.scene.name)
    folder = stage.copied(given)
    started = time.monotonic()
    nursery.run(folder, stage.scene.told(folder))
    most = time.monotonic() - started
    for number in range(kills):
        folder = stage.copied(given)
        born = nursery.bear(folder, stage.scene.told(folder))
        born.go_on()
        time.sleep(random.uniform(0, most))
        born.kill()
        nursery.ended()
        stage.judge(folder, born.said, f"{stage.scene.name}, random kill {number}")


def _while_tagging(stage: Stage, given: Given, nursery: Nursery, kills: int) -> int:
    """One project through many kills, each after at least one mark. Returns what was said."""
    random, marks = given.random("while tagging"), 0
    folder = stage.copied(given)
    before = stage.before
    for number in range(kills):
        born = nursery.bear(folder, [f"open {folder / PROJECT}", "tagging"])
        born.go_on()
        _wait_for(born.folder / "said", lines=2)
        time.sleep(random.uniform(0, 0.03))
        born.kill()
        nursery.ended()
        marks += len(born.said) - 1
        stage = Stage(stage.scene, stage.template, before, {}, {})
        stage.judge(folder, born.said, f"tagging on, random kill {number}")
        before = born.said[-1].split()[2]
    demand(marks >= kills, "nothing was acknowledged between the kills")
    return marks


def _wait_for(file: Path, lines: int) -> None:
    end = time.monotonic() + 20
    while file.read_bytes().count(b"\n") < lines:
        assert time.monotonic() < end, "the driver says nothing"
        time.sleep(0.0005)
