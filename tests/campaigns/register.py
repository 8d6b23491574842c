"""All campaigns, in the order in which they are run."""

from tests.campaigns import damage, faults, kill, machine, mutants, power
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
            name="damage",
            goals=("G4", "G9"),
            title="damaged and strange project files, and single flipped bits",
            run=damage.run,
        ),
    )
}
