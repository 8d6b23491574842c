"""The picker: how long after the key its rows are painted, with a register of thousands.

`interaction.md` asks for 50 ms: `python -m tests.benchmarks.picker_bench`.
"""

import os
import time
from random import Random

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QApplication, QWidget

from annotator.model.authority import AuthorityRecord
from annotator.model.ids import AuthorityId, ContributorId, TagId
from annotator.model.stamp import Stamp
from annotator.model.tagset import Kind
from annotator.suggest.register.context import Context
from annotator.suggest.register.index import RegisterIndex
from annotator.suggest.register.ranking import Candidate, ranked
from tests.benchmarks.common import Figure, options, percentile, report
from ui.picker.choice import Question
from ui.picker.picker import Picker
from ui.projects import default_tags

GATE_MS = 50.0
SYLLABLES = ["ka", "lo", "mi", "re", "tan", "dor", "vel", "sha", "ber", "gis", "nor", "pal"]
PERSON = TagId("person")


def register(size: int) -> RegisterIndex:
    """Entries with two words each and one variant, the same ones every time."""
    chance, stamp = Random(1), Stamp(maker=ContributorId(1), at="")

    def word() -> str:
        return "".join(chance.choice(SYLLABLES) for _ in range(chance.randint(2, 4))).title()

    return RegisterIndex(
        AuthorityRecord(
            id=AuthorityId(number),
            kind=TagId(chance.choice(("person", "place", "organisation"))),
            name=f"{word()} {word()}",
            variants=(word(),),
            stamp=stamp,
        )
        for number in range(1, size + 1)
    )


def openings(size: int, rounds: int) -> list[float]:
    """Milliseconds from the question to painted rows, for names known, half known and unknown."""
    app = QApplication.instance() or QApplication([])
    window = QWidget()
    window.resize(1200, 900)
    window.show()
    index, context = register(size), Context()
    tags = [tag for tag in default_tags() if tag.kind is Kind.ENTITY]
    picker, place = Picker(window), QRect(QPoint(200, 200), QSize(2, 20))

    def rank(name: str, tag_id: TagId) -> list[Candidate]:
        return ranked(name, tag_id, index, context)

    known = [record.name for record in index][:rounds]
    took: list[float] = []
    for name in [n for k in known for n in (k, k.split()[1], k[:2], f"{k}x", "")]:
        picker.close_sheet()
        app.processEvents()
        begun = time.perf_counter()
        picker.ask(Question(name, PERSON), tags, rank, place)
        picker.repaint()
        took.append((time.perf_counter() - begun) * 1000)
    return took


def main() -> None:
    wanted = options(__doc__ or "")
    sizes, rounds = ((5_000,), 5) if wanted.quick else ((5_000, 20_000), 40)
    figures = []
    for size in sizes:
        took = openings(size, rounds)
        what = f"picker open and painted, {size:,} entries, p95 of {len(took)}"
        measured = percentile(took, 95)
        figures.append(Figure(goal="50 ms", what=what, measured=measured, gate=GATE_MS, unit="ms"))
    report("picker", figures, as_json=wanted.json)


if __name__ == "__main__":
    main()
