"""Looking for letters that have no typeface: `python -m tests.benchmarks.glyphs_bench`.

No turn of the event loop may take 20 ms of CPU, whatever the article. Texts are a million
characters of one kind; the frequencies of ideographs fall as they do in prose. The first trial of
a face, which loads it, is left out: painting has loaded it by then.
"""

import os
import random
from collections.abc import Callable, Iterable
from time import process_time

from tests.benchmarks.common import Figure, median, options, report

CHARACTERS = 1_000_000
KINDS = {
    "English prose": "abcdefghijklmnopqrstuvwxyz      .,“”’—éüñ",
    "Arabic": "".join(map(chr, range(0x621, 0x64B))) + "     ،.",
    "Greek, Cyrillic, Hebrew": "".join(map(chr, (*range(0x391, 0x44F), *range(0x5D0, 0x5EB)))),
    "20,900 ideographs": "".join(map(chr, range(0x4E00, 0x9FA6))),
}


def main() -> None:
    wanted = options(__doc__ or "")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_LOGGING_RULES"] = "qt.text.font.db=false"
    from PySide6.QtWidgets import QApplication

    from ui.missing_glyphs import SLICE, without_face
    from ui.theme import load_fonts

    application = QApplication([])
    load_fonts(application)
    figures = []
    for kind, letters in KINDS.items():
        weights = [1 / (1 + rank) for rank in range(len(letters))]
        text = "".join(random.Random(1).choices(letters, weights, k=CHARACTERS))
        slices = [text[n : n + SLICE] for n in range(0, CHARACTERS, SLICE)]
        found = set(text)
        without_face(found)
        rounds = range(3 if wanted.quick else 9)
        looks = [max(_taken(set, each) for each in slices) for _ in rounds]
        trials = [_taken(without_face, found) for _ in rounds]
        for what, times in (("a slice", looks), ("the trial", trials)):
            figures.append(
                Figure(
                    goal="hint",
                    what=f"{kind}: {what}",
                    measured=median(times),
                    gate=20,
                    unit="ms",
                )
            )
    report("missing typefaces", figures, as_json=wanted.json)


def _taken(work: Callable[[Iterable[str]], object], letters: Iterable[str]) -> float:
    """Milliseconds of CPU."""
    begun = process_time()
    work(letters)
    return (process_time() - begun) * 1e3


if __name__ == "__main__":
    main()
