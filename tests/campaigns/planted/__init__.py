"""Faults put into the program on purpose: a campaign that misses its own is worth nothing.

Which one is read from the environment here and nowhere in the program.
"""

import os
from importlib import import_module

VARIABLE = "CAMPAIGN_PLANTED"


def plant() -> None:
    """Put the fault in that the environment names; none otherwise."""
    if name := os.environ.get(VARIABLE):
        import_module(f"tests.campaigns.planted.{name}").plant()
