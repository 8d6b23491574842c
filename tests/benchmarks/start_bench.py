"""Start-up: an empty project's window painted, against an empty window of Qt alone.

Goal 14 of `text-view.md`: CPU at most 1.8 times, memory at most 1.4 times that of the yardstick.
`python -m tests.benchmarks.start_bench`.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.common import Figure, median, options, report
from ui import projects

_EMPTY = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1320, 860)
window.show()
app.processEvents()
window.repaint()
"""
_OURS = """
import gc, sys
gc.disable()  # as the command does
from pathlib import Path
from PySide6.QtWidgets import QApplication
from ui.app import make_window
app = QApplication([])
window = make_window(app)
window.show()
window.open_project(Path(sys.argv[1]))
app.processEvents()
window.place.view.viewport().repaint()
assert window.place.view.painter.painted > 0
"""
_TELL = """
import json, os, resource, sys
used = resource.getrusage(resource.RUSAGE_SELF)
names = ('numpy', 'lxml', 'asyncio', 'urllib.request')
late = [name for name in names if name in sys.modules]
print(json.dumps([used.ru_utime + used.ru_stime, used.ru_maxrss, late]))
sys.stdout.flush()
os._exit(0)
"""


def main() -> None:
    wanted = options(__doc__ or "")
    rounds = 5 if wanted.quick else 21
    with tempfile.TemporaryDirectory() as folder:
        os.environ["ANNOTATOR_HOME"] = folder
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        project = Path(folder) / "empty.annot"
        projects.found(project).project.close()
        ours, empty = [], []
        for _ in range(rounds):
            empty.append(measured(_EMPTY, project))
            ours.append(measured(_OURS, project))
    late = {name for _, _, names in ours for name in names}
    cpu = median([c for c, _, _ in ours]) / median([c for c, _, _ in empty])
    memory = median([m for _, m, _ in ours]) / median([m for _, m, _ in empty])
    told = f"{median([c for c, _, _ in ours]) * 1e3:.0f} ms CPU"
    told += f" against {median([c for c, _, _ in empty]) * 1e3:.0f} ms"
    figures = [
        Figure(
            goal="14", what="start with an empty project, CPU", measured=cpu, gate=1.8, note=told
        ),
        Figure(goal="14", what="the same, memory", measured=memory, gate=1.4),
        Figure(
            goal="14",
            what="modules that only exports need, loaded at start",
            measured=len(late),
            gate=0,
            unit="",
            note=", ".join(sorted(late)),
        ),
    ]
    report("start", figures, as_json=wanted.json)


def measured(code: str, project: Path) -> tuple[float, int, list[str]]:
    """CPU seconds, peak memory in KiB and modules of one fresh process."""
    done = subprocess.run(
        [sys.executable, "-c", code + _TELL, str(project)],
        capture_output=True,
        text=True,
        check=True,
    )
    cpu, memory, late = json.loads(done.stdout.splitlines()[-1])
    return cpu, memory, late


if __name__ == "__main__":
    main()
