"""What stands around the text: panels, their widths, their filters, and what was looked for."""

from typing import Any

from PySide6.QtWidgets import QComboBox, QLineEdit, QSplitter, QWidget

from ui.resuming.noted import number, numbers, part, words
from ui.search.panel import SearchPanel
from ui.workplace import Workplace

_LONGEST = 2_000


def noted(place: Workplace, before: dict[str, Any]) -> dict[str, Any]:
    """As it is now; the width of what is out of sight as it was `before`."""
    shown = place.tabs.currentWidget()
    sizes = {
        splitter.objectName(): splitter.sizes()
        if all(splitter.sizes())
        else numbers(part(before, "sizes"), splitter.objectName())
        for splitter in splitters(place)
    }
    return {
        "tab": type(shown).__name__ if shown else "",
        "sizes": sizes,
        "filters": {name: _value(field) for name, field in _filters(place).items()},
        "search": _search(place.search),
    }


def restore(place: Workplace, was: dict[str, Any]) -> None:
    for splitter in splitters(place):
        sizes = numbers(part(was, "sizes"), splitter.objectName())
        if len(sizes) == splitter.count():
            splitter.setSizes(sizes)
    _turn_to(place, words(was, "tab"))
    filters = part(was, "filters")
    for name, field in _filters(place).items():
        _put(field, filters, name)
    place.articles.refresh()
    place.register.refresh()
    _search_again(place.search, part(was, "search"))


def splitters(place: Workplace) -> list[QSplitter]:
    """Those that have a name; what else there is stands inside a panel."""
    return [found for found in place.findChildren(QSplitter) if found.objectName()]


def _turn_to(place: Workplace, name: str) -> None:
    """A panel that comes only when asked for was asked for; one that is empty now is left."""
    for index in range(place.tabs.count()):
        panel = place.tabs.widget(index)
        if type(panel).__name__ == name:
            place.tabs.setTabVisible(
                index, place.tabs.isTabVisible(index) or panel is place.left_open
            )
            if place.tabs.isTabVisible(index):
                place.tabs.setCurrentIndex(index)


def _filters(place: Workplace) -> dict[str, QWidget]:
    """By names that stay, whatever becomes of the widgets."""
    register = place.register.filter
    return {
        "articles": place.articles.filter,
        "articles_state": place.articles.state,
        "list": place.list.filter,
        "list_kind": place.list.kind,
        "register": register.line,
        "register_kinds": register.kinds,
        "register_scope": register.scope,
        "register_order": register.order,
    }


def _value(field: QWidget) -> str | int:
    if isinstance(field, QLineEdit):
        return field.text()[:_LONGEST]
    assert isinstance(field, QComboBox), "filters are lines and choices"
    return field.currentIndex()


def _put(field: QWidget, filters: dict[str, Any], name: str) -> None:
    if isinstance(field, QLineEdit):
        field.setText(words(filters, name)[:_LONGEST])
    elif isinstance(field, QComboBox) and 0 < number(filters, name) < field.count():
        field.setCurrentIndex(number(filters, name))


def _search(panel: SearchPanel) -> dict[str, Any]:
    hit = panel.rows.hit(panel.list.currentIndex().row())
    return {
        "line": panel.line.text()[:_LONGEST],
        "order": panel.order.currentIndex(),
        "shown": int(not panel.isHidden()),
        "hit": list(hit.place) if hit else [],
    }


def _search_again(panel: SearchPanel, was: dict[str, Any]) -> None:
    """The same query, with the bar on the same hit; the text keeps the keyboard."""
    panel.line.setText(words(was, "line")[:_LONGEST])
    _put(panel.order, was, "order")
    if number(was, "shown") and panel.line.text():
        panel.show()
        panel.search_for(_hit(was))


def _hit(was: dict[str, Any]) -> tuple[int, int] | None:
    found = was.get("hit")
    whole = isinstance(found, list) and all(type(n) is int for n in found)
    return (found[0], found[1]) if whole and isinstance(found, list) and len(found) == 2 else None  # noqa: PLR2004 - article and place
