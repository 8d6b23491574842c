"""From the work to the overview, and from a number of it to what was counted."""

from functools import partial
from typing import TYPE_CHECKING

from ui.overview.page import OverviewPage
from ui.workplace import Workplace

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def show_overview(window: "MainWindow", place: Workplace) -> OverviewPage:
    """The overview of the project that is open, as it was left."""
    page = overview(window, place)
    place.pages.show_other(page)
    return page


def overview(window: "MainWindow", place: Workplace) -> OverviewPage:
    """Its page, made where there is none yet."""
    page = place.pages.findChild(OverviewPage)
    if not isinstance(page, OverviewPage):
        page = OverviewPage(place.bridge, window.jobs, place.pages)
        page.hide()
        page.told.connect(place.told)
        page.closed.connect(partial(_back, place))
        page.wanted.connect(partial(_search, place))
    return page


def _back(place: Workplace) -> None:
    place.pages.show_work()
    place.view.setFocus()


def _search(place: Workplace, query: str) -> None:
    """The hits come up under the text, as of a query that was typed."""
    place.pages.show_work()
    panel = place.search
    panel.show()
    panel.line.setText(query)
    panel.line.setCursorPosition(0)
    panel.line.setFocus()
    panel.search()
