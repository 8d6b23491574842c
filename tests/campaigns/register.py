"""All campaigns, in the order in which they are run."""

from tests.campaigns import (
    backups,
    damage,
    faults,
    fuzz,
    kill,
    machine,
    memory,
    mutants,
    offsets,
    packets,
    planting,
    power,
    size,
    suites,
    two,
    versions,
    window,
)
from tests.campaigns.campaign import Campaign

STRACE = ("strace",)

CAMPAIGNS: dict[str, Campaign] = {
    one.name: one
    for one in (
        Campaign(
            name="kill",
            goals=("G1",),
            title="kill -9 at random and before every call that writes",
            run=kill.run,
            needs=STRACE,
        ),
        Campaign(
            name="power",
            goals=("G2",),
            title="loss of power: recorded writes, replayed in part",
            run=power.run,
            needs=STRACE,
        ),
        Campaign(
            name="faults",
            goals=("G3",),
            title="full disk, broken disk, forbidden files at each call, once and for good",
            run=faults.run,
            needs=STRACE,
        ),
        Campaign(
            name="memory",
            goals=("G3",),
            title="memory that does not suffice: opening, gestures, import, export, migration",
            run=memory.run,
            in_gate=False,
        ),
        Campaign(
            name="machine",
            goals=("G6",),
            title="gestures in any order beside a model in plain Python",
            run=machine.run,
        ),
        Campaign(
            name="mutants",
            goals=("G4",),
            title="files with something wrong in them, by the thousand for each reader",
            run=mutants.run,
        ),
        Campaign(
            name="fuzz",
            goals=("G4",),
            title="readers in Python under atheris, which watches which lines are reached",
            run=fuzz.run,
            modules=("atheris",),
            long_only=True,
        ),
        Campaign(
            name="damage",
            goals=("G4", "G9"),
            title="damaged and strange project files, and single flipped bits",
            run=damage.run,
        ),
        Campaign(
            name="offsets",
            goals=("G5",),
            title="odd texts through Qt's positions, the store and TEI",
            run=offsets.run,
        ),
        Campaign(
            name="two",
            goals=("G7",),
            title="several programs want one project",
            run=two.run,
        ),
        Campaign(
            name="packets",
            goals=("G4",),
            title="no packet leaves: import, exports, the window",
            run=packets.run,
            needs=STRACE,
        ),
        Campaign(
            name="versions",
            goals=("G12",),
            title="older projects, and migrations that fail at each statement",
            run=versions.run,
        ),
        Campaign(
            name="backups",
            goals=("G13",),
            title="backups under kills and full disks; ten bad starts",
            run=backups.run,
            needs=STRACE,
        ),
        Campaign(
            name="window",
            goals=("G8",),
            title="keys in any order, exceptions on purpose, closings while jobs run",
            run=window.run,
        ),
        Campaign(
            name="soak",
            goals=("G10",),
            title="twenty minutes at twenty marks a second",
            run=window.soak,
            long_only=True,
        ),
        Campaign(
            name="size",
            goals=("G11",),
            title="200,000 annotations: opened, and looked at whole; 200 MB that come in: stopped",
            run=size.run,
            long_only=True,
        ),
        Campaign(
            name="suites",
            goals=("G4", "G5", "G8"),
            title="the long tests of the suite: hostile documents, round trips, keys in any order",
            run=suites.run,
            long_only=True,
        ),
        Campaign(
            name="planted",
            goals=("G14",),
            title="ten faults put into the program, each to be caught",
            run=planting.run,
            needs=STRACE,
            in_gate=False,
        ),
    )
}
