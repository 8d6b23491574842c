"""The form of each campaign that fits into `dev.py test`: a share of its faults, or few of them."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.campaigns.calls import can_trace
from tests.campaigns.campaign import Campaign, Given, Size
from tests.campaigns.nursery import ROOT
from tests.campaigns.places import in_memory
from tests.campaigns.planted import CAUGHT_BY
from tests.campaigns.register import CAMPAIGNS

IN_THE_GATE = [one for one in CAMPAIGNS.values() if one.in_gate and not one.long_only]


@pytest.fixture
def folder() -> Iterator[Path]:
    with TemporaryDirectory(prefix="campaign-", dir=in_memory()) as name:
        yield Path(name)


@pytest.mark.parametrize("campaign", IN_THE_GATE, ids=lambda one: one.name)
def test_nothing_is_lost_and_nothing_gets_in(campaign: Campaign, folder: Path) -> None:
    if campaign.missing:
        pytest.skip(f"not installed: {', '.join(campaign.missing)}")
    if "strace" in campaign.needs and not can_trace():
        pytest.skip("strace may not look at processes here")
    figures = campaign.run(Given(folder=folder, size=Size.GATE))
    assert figures.get("lost", 0) == 0
    assert any(isinstance(value, int) and value > 0 for value in figures.values())


def test_every_fault_can_still_be_planted() -> None:
    """Each changes something by its name, which may have been given another."""
    script = "from importlib import import_module\n" + "".join(
        f"import_module('tests.campaigns.planted.{fault}').plant()\n" for fault in CAUGHT_BY
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr[-1_000:]
