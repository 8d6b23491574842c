"""The table of goals (`reliability.md`, section 7) with what was measured last, from `build`."""

import json
from datetime import UTC, datetime
from pathlib import Path

from tests.campaigns.campaign import Campaign, Figures

FOLDER = Path(__file__).resolve().parents[2] / "build" / "campaigns"

GOALS = {
    "G1": "kill -9: nothing acknowledged lost, no half command",
    "G2": "power loss: nothing lost, nothing corrupt",
    "G3": "faults of the disk: nothing lost, always a message",
    "G4": "bad input: read or refused in words, within limits",
    "G5": "offsets: through editor, store and TEI unmoved",
    "G6": "commands: a model equals the project after every step",
    "G7": "two at once: never two writers",
    "G8": "interface: no uncaught exception, clean end",
    "G9": "damage is found: at least 99 % of flipped bits",
    "G10": "soak: memory, handles, time of acknowledgement",
    "G11": "size: 200,000 annotations open in 2 s",
    "G12": "versions: older projects open, whole",
    "G13": "backups: never older than 30 min of work, always open",
    "G14": "campaigns work: planted faults are caught",
}


def keep(one: Campaign, figures: Figures, *, seconds: float, long: bool, seed: int) -> None:
    """Write down what a campaign came to, for the table."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    row = {"seed": seed, "seconds": round(seconds), "at": _now(), "figures": figures}
    name = f"{one.name}{'-long' if long else ''}.json"
    (FOLDER / name).write_text(json.dumps(row), encoding="utf-8")


def table() -> str:
    """A row for each goal, and below it the campaigns that speak for it."""
    from tests.campaigns.register import CAMPAIGNS

    lines = [""]
    for goal, words in GOALS.items():
        lines.append(f"{goal:<4} {words}")
        for one in CAMPAIGNS.values():
            if goal in one.goals:
                lines += _rows(one)
    return "\n".join([*lines, ""])


def _rows(one: Campaign) -> list[str]:
    found = []
    for form in ("", "-long"):
        file = FOLDER / f"{one.name}{form}.json"
        if file.is_file():
            row = json.loads(file.read_text(encoding="utf-8"))
            said = ", ".join(f"{what} {value}" for what, value in row["figures"].items())
            long = " --long" if form else ""
            found.append(f"       {said}")
            found.append(
                f"         dev.py campaign {one.name}{long} --seed {row['seed']} "
                f"({row['seconds']} s, {row['at']})"
            )
    form = " --long" if one.long_only else ""
    return found or [f"       not run yet: dev.py campaign {one.name}{form}"]


def _now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC")
