"""Faults put into the program on purpose: a campaign that misses its own is worth nothing.

Which one is read from the environment here and nowhere in the program.
"""

import os
from importlib import import_module

VARIABLE = "CAMPAIGN_PLANTED"

CAUGHT_BY = {
    "acknowledged_before_commit": "kill",
    "export_without_part": "kill",
    "log_instead_of_journal": "power",
    "no_rollback": "faults",
    "recovering_parser": "mutants",
    "path_for_parser": "mutants",
    "no_schema_check": "damage",
    "utf16_offsets": "offsets",
    "no_count": "machine",
    "swallowed_exception": "window",
}
"""By each fault the campaign that is for it."""


def plant() -> None:
    """Put the fault in that the environment names; none otherwise. Once a process."""
    name = os.environ.get(VARIABLE)
    if name and name not in _planted:
        _planted.append(name)
        import_module(f"tests.campaigns.planted.{name}").plant()


_planted: list[str] = []
