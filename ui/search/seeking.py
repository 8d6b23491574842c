"""A search at work: some milliseconds a turn of the event loop, so that keys go between."""

from collections.abc import Iterator
from time import monotonic

from PySide6.QtCore import QObject, Signal, Slot

from annotator.errors import AnnotatorError
from annotator.search.hit import Hit
from annotator.search.line import read
from annotator.search.query import BadQuery
from annotator.storage.project import Project
from ui.spoken import spoken
from ui.turns import Turns

MOST = 20_000
"""Hits in one list; whoever has more asks more closely, or exports from the command line."""
_TURN_SECONDS = 0.006


class Seeking(QObject):
    """One search at a time; a new one ends that before it."""

    found = Signal(object)
    """A list of `Hit`, in the order of articles and places."""

    ended = Signal(bool)
    """Whether all there is was found, or only as many as a list takes."""

    refused = Signal(str)
    """The query cannot be read, or what it asks for, in words."""

    def __init__(self, project: Project, parent: QObject) -> None:
        super().__init__(parent)
        self._project = project
        self._steps: Iterator[list[Hit]] = iter(())
        self._number = 0
        self._turns = Turns(self._turn, self)

    @property
    def busy(self) -> bool:
        return self._turns.active

    def begin(self, line: str) -> None:
        self.stop()
        try:
            self._steps, self._number = self._project.hits(read(line)), 0
        except BadQuery as error:
            self.refused.emit(spoken(error))
            return
        self._turns.start()

    @Slot()
    def stop(self) -> None:
        self._turns.stop()
        self._steps = iter(())

    @Slot()
    def _turn(self) -> None:
        """What is done with the hits is part of the turn, so they are told step by step."""
        until = monotonic() + _TURN_SECONDS
        while self.busy and monotonic() < until:
            try:
                step = next(self._steps, None)
            except AnnotatorError as error:
                self.stop()
                self.refused.emit(spoken(error))
                return
            found = (step or [])[: MOST - self._number]
            self._number += len(found)
            full = self._number >= MOST
            if step is None or full:
                self._turns.stop()
            if found:
                self.found.emit(found)
            if step is None or full:
                self.ended.emit(not full)
