"""The list of annotations with 100,000 of one article, in a process of its own: `list_cell COUNT`.

Goal 15 of `text-view.md`. Prints one JSON object: CPU milliseconds of T, a warm repaint of the
text, and of the steps of the list, each as it is when its painting is done.
"""

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from annotator.changes import articles
from tests.benchmarks.common import percentile
from tests.benchmarks.storage_bench import fill
from tests.benchmarks.view_documents import LAYERS, page_of, text_of
from tests.builders import a_draft
from ui import projects
from ui.bridge import SessionBridge
from ui.current import Current
from ui.panels.annotations import AnnotationsPanel
from ui.reading.article_view import ArticleView
from ui.reading.page import Colours
from ui.theme import Theme, load_fonts

ROUNDS = 15
EVERY = 44
"""Characters from one annotation that `fill` makes to the next."""


def main() -> None:
    count = int(sys.argv[1])
    app = QApplication([])
    load_fonts(app)
    Theme("light").dress(app)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["ANNOTATOR_HOME"] = folder
        session = projects.found(Path(folder) / "list.annot")
        text = text_of(count * EVERY + 100)
        session.do(articles.add(session.program, [a_draft(text, title="Long")]))
        fill(session, list(session.project.article_ids()), count)
        found = _measured(app, SessionBridge(session), count)
        session.project.close()
    sys.stdout.write(json.dumps(found))
    sys.stdout.flush()
    os._exit(0)


def _measured(app: QApplication, bridge: SessionBridge, count: int) -> dict[str, float]:
    current = Current(bridge)
    panel = AnnotationsPanel(bridge, current)
    panel.resize(420, 900)
    current.show(bridge.project.article_ids()[0])
    panel.show()
    app.processEvents()
    assert panel.rows.rowCount() == count

    def typed(words: str) -> None:
        panel.filter.setText(words)
        panel.list.viewport().repaint()

    def shown() -> None:
        panel.rows.show(list(range_of))
        panel.list.viewport().repaint()

    range_of = [panel.rows.key(row) or 0 for row in range(count)]
    steps: dict[str, Callable[[], object]] = {
        "repaint": panel.list.viewport().repaint,
        "show": shown,
        "filter": lambda: typed("harbour"),
        "unfilter": lambda: typed(""),
    }
    costs: dict[str, list[float]] = {name: [] for name in steps}
    for _ in range(ROUNDS):
        for name, step in steps.items():
            costs[name].append(_ms(step))
    return {"T": _yardstick(app)} | {name: percentile(took, 50) for name, took in costs.items()}


def _yardstick(app: QApplication) -> float:
    view = ArticleView()
    view.set_looks(LAYERS, Colours())
    view.resize(1000, 900)
    view.show()
    view.show_page(page_of(text_of(100_000)))
    for _ in range(20):
        app.processEvents()
    return percentile([_ms(view.viewport().repaint) for _ in range(40)], 50)


def _ms(step: Callable[[], object]) -> float:
    begun = time.process_time_ns()
    step()
    return (time.process_time_ns() - begun) / 1e6


if __name__ == "__main__":
    main()
