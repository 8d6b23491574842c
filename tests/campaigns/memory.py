"""Memory that does not suffice: while a project is opened, worked on, imported into, exported.

The system gives no more (`RLIMIT_AS`), and what is free is held but for some kilobytes: how many,
the seed says. So requests of Python and of SQLite fail, which of them cannot be chosen.
"""

from tests.campaigns.campaign import Figures, Given, Tally, demand
from tests.campaigns.faults import is_a_sentence
from tests.campaigns.nursery import Nursery
from tests.campaigns.scenes import SCENES, Stage, staged

NAMES = ("tagging", "editing", "import", "export", "migration", "backup", "sittings")
GATE_LIMITS, QUICK_LIMITS, LONG_LIMITS = 2, 6, 30
"""Of each scene."""
MOST_KILOBYTES = 4_000


def run(given: Given) -> Figures:
    """Each limit from before the project is opened, or from after it."""
    points = messages = 0
    tally, random = Tally(), given.random()
    with Nursery() as nursery:
        for name in NAMES:
            stage = staged(SCENES[name], given, nursery)
            for number in range(given.many(GATE_LIMITS, QUICK_LIMITS, LONG_LIMITS)):
                kilobytes = int(MOST_KILOBYTES * random.random() ** 3)
                with tally.counting():
                    messages += _suffer(stage, given, nursery, kilobytes, after=number % 2)
                points += 1
    tally.told()
    demand(messages > 0, "memory never was too little")
    return {"limits": points, "messages": messages, "lost": 0, "crashes": 0}


def _suffer(stage: Stage, given: Given, nursery: Nursery, kilobytes: int, *, after: int) -> int:
    """Returns how many commands were answered with a message."""
    folder = stage.copied(given)
    told = stage.scene.told(folder)
    limited = [*told[:after], f"memory {kilobytes}", *told[after:-1], "memory -1", told[-1]]
    born = nursery.bear(folder, limited)
    born.go_on()
    code = nursery.ended()
    when = f"{stage.scene.name}, {kilobytes} kB from command {after} on"
    demand(code == 0, f"{when}: a crash after {born.said[-3:]}:\n{born.complaint[-1500:]}")
    refused = [line for line in born.said if line.startswith("NO ")]
    for line in refused:
        demand(is_a_sentence(line), f"{when}: no message for a person: {line}")
    stage.judge(folder, born.said, when)
    return len(refused)
