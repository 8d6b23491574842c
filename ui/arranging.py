"""Where the parts of the workplace stand: articles, text and search, panels as tabs."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QToolButton, QVBoxLayout, QWidget

from ui.overview.pages import Pages

if TYPE_CHECKING:
    from ui.workplace import Workplace


def arranged(place: "Workplace") -> Pages:
    """From the outside in: what is put into something else later is dressed once more."""
    splitter = _splitter(Qt.Orientation.Horizontal, "sides")
    middle, between = QWidget(), _splitter(Qt.Orientation.Vertical, "text_and_search")
    pages = Pages(splitter, place)
    _as_sides(place.articles, place.tabs)  # before they are dressed, which is once
    for part in (place.articles, middle, place.tabs):
        splitter.addWidget(part)
        splitter.setStretchFactor(splitter.count() - 1, 1 if part is middle else 0)
    column = QVBoxLayout(middle)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(place.tags)
    column.addWidget(place.find_bar)
    column.addWidget(between, 1)
    between.addWidget(place.view)
    between.addWidget(place.search)
    between.setSizes([600, 240])
    _fill_tabs(place)
    place.articles.setMinimumWidth(190)
    place.tabs.setMinimumWidth(280)
    splitter.setSizes([240, 800, 330])
    return pages


def _fill_tabs(place: "Workplace") -> None:
    """The panels at the right; some have no tab until there is something in them."""
    tabs = place.tabs
    panels = (
        place.inspector,
        place.list,
        place.suggested,
        place.register,
        place.tei,
        place.history,
    )
    for panel in (*panels, place.left_open, place.findings, place.page):
        tabs.addTab(panel, panel.title)
    place.suggested.titled.connect(partial(tabs.setTabText, panels.index(place.suggested)))
    last = len(panels) + 1
    for hidden in (last - 1, last, last + 1):
        tabs.setTabVisible(hidden, False)  # until there are any, or they are asked for
    place.tei.found.connect(place.findings.report_live)
    place.findings.filled.connect(partial(tabs.setTabVisible, last))
    place.page.there.connect(partial(tabs.setTabVisible, last + 1))
    tabs.setDocumentMode(True)
    tabs.tabBar().setDrawBase(False)
    tabs.setUsesScrollButtons(True)
    for scroller in tabs.tabBar().findChildren(QToolButton):
        scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # arrows do it, and Tab stayed there


def _splitter(direction: Qt.Orientation, name: str) -> QSplitter:
    """Named, so that its sizes are found again."""
    found = QSplitter(direction)
    found.setObjectName(name)
    found.setHandleWidth(1)
    found.setChildrenCollapsible(False)
    return found


def _as_sides(*panes: QWidget) -> None:
    """Panes beside the text look the same."""
    for side in panes:
        side.setObjectName("side")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
