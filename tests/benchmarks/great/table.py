"""One table of all goals: ours, the reference, their ratio, the goal, and whether it is met."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from math import isinf

from tests.benchmarks.common import Figure

_FORM = "  {:<6} {:<70} {:>12} {:>12} {:>10} {:>10}  {}"


def rows(figures: Sequence[Figure]) -> str:
    """As text. Of what has no goal only what was measured is told."""
    lines = [_FORM.format("goal", "what", "ours", "reference", "ratio", "at most", "")]
    for figure in figures:
        is_ratio = figure.unit == "x"
        lines.append(
            _FORM.format(
                figure.goal,
                figure.what[:70],
                figure.ours or ("" if is_ratio else _with_unit(figure, figure.measured)),
                figure.reference,
                f"{figure.measured:.3g}" if is_ratio else "",
                "" if isinf(figure.gate) else _with_unit(figure, figure.gate),
                _verdict(figure) + (f"   {figure.note}" if figure.note else ""),
            )
        )
    return "\n".join(lines) + "\n"


def summary(figures: Sequence[Figure]) -> str:
    judged = [figure for figure in figures if not isinf(figure.gate)]
    short = [figure for figure in judged if not figure.met]
    names = "; ".join(f"{figure.goal} {figure.what}" for figure in short)
    return f"  {len(judged) - len(short)} met, {len(short)} short{': ' + names if names else ''}\n"


def of_suite(name: str, *more: str) -> list[Figure]:
    """The figures of another benchmark, in a process of its own."""
    command = [sys.executable, "-m", f"tests.benchmarks.{name}", "--json", *more]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False, env=os.environ)
    if done.returncode:
        sys.stderr.write(f"{name}: ended with {done.returncode}; its figures are missing\n")
    return [_figure(line) for line in done.stdout.splitlines() if line.startswith("{")]


def _figure(line: str) -> Figure:
    values = json.loads(line)
    return Figure(**{name: values[name] for name in Figure.__dataclass_fields__})


def _with_unit(figure: Figure, value: float) -> str:
    return f"{value:.4g} {figure.unit}".strip()


def _verdict(figure: Figure) -> str:
    return "told" if isinf(figure.gate) else "met" if figure.met else "SHORT"
