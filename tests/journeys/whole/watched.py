"""The real window, which tells a test on request what a person sees in it: eyes, no hands."""

import json
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, Slot
from PySide6.QtWidgets import QApplication

from annotator.model.article import Article
from annotator.model.span import Span
from annotator.suggest.claims.attributions import ClaimProposal
from annotator.suggest.deciding.suggestion import Naming, Suggestion
from ui import project_files
from ui.app import make_window
from ui.dialogs.checklist import Checklist
from ui.gestures.proposing import Pending
from ui.main_window import MainWindow
from ui.tidying import settle_memory
from ui.workplace import Workplace


class Eyes(QObject):
    """Answers each line on the input with one line of JSON on the output."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._asked = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._asked.activated.connect(self._look)
        self._spoken = -1
        self._place: Workplace | None = None

    @Slot()
    def _look(self) -> None:
        if not sys.stdin.readline():
            self._asked.setEnabled(False)
            return
        print(json.dumps(self._seen(), ensure_ascii=False), flush=True)  # noqa: T201 - the answer

    def _seen(self) -> dict[str, Any]:
        place, pace = self._window.place, self._window.keystrokes.pace
        seen: dict[str, Any] = {"keys": pace.keys, "costs": pace.costs, "median": pace.median}
        article = place.current.article if place else None
        if place is None or article is None:
            return seen
        number, annotation = place.suggestions.in_hand, place.current.annotation
        picker = next((p for p in place.gestures.pickers if p.isVisible()), None)
        return seen | {
            "told": self._window.bar.words,
            "calm": place.suggestions.calm,
            "caret": place.view.caret,
            "selection": _pair(place.view.selection),
            "suggested": _suggestion(article, place.suggestions.all[number]) if number else None,
            "marked": [list(s) for s in spans_of(annotation)] if annotation else None,
            "listed": [_suggestion(article, s) for s in place.suggestions.listed.values()],
            "rows": [_row(row) for row in picker.rows.rows] if picker else None,
            "bar": _bar(place.gestures.pending),
            "list": _ticked(self._window),
        }


def _pair(span: Span | None) -> tuple[int, int] | None:
    return (span.start, span.end) if span else None


def spans_of(thing: Any) -> list[tuple[int, int]]:
    return [(span.start, span.end) for span in thing.spans]


def _suggestion(article: Article, found: Suggestion) -> dict[str, Any]:
    """What is dotted in the text, and what the panel says of it."""
    said: dict[str, Any] = {"kind": found.kind.value, "tag": found.tag_id}
    said["spans"] = [list(span) for span in spans_of(found)]
    match found.proposal:
        case Naming(name=name):
            said["entity"] = name
        case ClaimProposal(speaker=speaker):
            said["entity"] = speaker.name if speaker else None
    return said


def _bar(pending: Pending | None) -> dict[str, Any] | None:
    if pending is None:
        return None
    claim = pending.proposal if isinstance(pending.proposal, ClaimProposal) else None
    spans = claim.spans if claim else ()
    return {
        "names": [who.name for who in pending.names],
        "speaker": claim.speaker.name if claim and claim.speaker else "",
        "spans": [[span.start, span.end] for span in spans],
    }


def _row(row: Any) -> dict[str, Any]:
    return {"title": row.title, "digit": row.digit, "choice": type(row.choice).__name__}


def _ticked(window: MainWindow) -> dict[str, Any] | None:
    sheet = next((s for s in window.findChildren(Checklist) if s.isVisible()), None)
    if sheet is None:
        return None
    rows = [sheet.rows.item(n).text() for n in range(sheet.rows.rowCount())]
    return {"rows": rows, "ticked": sheet.ticked, "at": sheet.list.currentIndex().row()}


def main() -> int:
    application = QApplication(["annotator"])
    window = make_window(application)
    window.show()
    settle_memory()
    if paths := [Path(name) for name in sys.argv[2:]]:
        project_files.take(window, paths)
    eyes = Eyes(window)
    code = application.exec()
    del eyes
    return code


if __name__ == "__main__":
    sys.exit(main())
