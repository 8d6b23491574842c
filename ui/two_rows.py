"""Controls beside each other where there is room, and in two rows where there is none."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QWidget

_GAP = 8
"""Pixels between controls."""


class TwoRows(QWidget):
    """Of the first row, the first control takes what is left over."""

    def __init__(self, first: Sequence[QWidget], second: Sequence[QWidget]) -> None:
        super().__init__()
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._both.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(_GAP)
        self._rows = QHBoxLayout(), QHBoxLayout()
        for row, widgets in zip(self._rows, (first, second), strict=True):
            row.setSpacing(_GAP)
            for widget in widgets:
                row.addWidget(widget)
            self._both.addLayout(row)
        self._rows[0].setStretchFactor(first[0], 1)
        self._rows[1].insertStretch(0)
        self._both.setStretchFactor(self._rows[0], 1)

    def minimumSizeHint(self) -> QSize:
        widest = max(row.minimumSize().width() for row in self._rows)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose()

    def event(self, event: QEvent) -> bool:
        """A control that says more needs more room."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._choose()
        return super().event(event)

    def _choose(self) -> None:
        beside = sum(row.minimumSize().width() for row in self._rows) + _GAP <= self.width()
        way = QBoxLayout.Direction
        self._both.setDirection(way.LeftToRight if beside else way.TopToBottom)
