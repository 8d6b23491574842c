"""Articles and entries of a project, as the palette offers them."""

from collections.abc import Callable, Iterator
from heapq import nlargest

from PySide6.QtCore import QCoreApplication

from annotator.model.ids import ArticleId, AuthorityId
from ui.live_register import live_register
from ui.palette import Target
from ui.strings import called
from ui.workplace import Workplace

MOST_TARGETS = 3_000
"""Articles, and entries, that the palette offers: reading more would be felt."""


def targets(place: Workplace) -> list[Target]:
    """Of very many the newest. All are in the list of articles and in the register, each with a
    filter."""
    return [*_articles(place), *_entries(place)]


def _articles(place: Workplace) -> Iterator[Target]:
    project = place.bridge.project
    what = QCoreApplication.translate("Workplace", "article")
    for line in project.article_lines(project.newest_articles(MOST_TARGETS)):
        yield Target(line.title, what, str(line.annotations), _opener(place, line.id))


def _entries(place: Workplace) -> Iterator[Target]:
    labels = {tag.id: called(tag) for tag in place.bridge.project.tags()}
    index = live_register(place.bridge).index
    newest = (index.get(number) for number in nlargest(MOST_TARGETS, index.ids()))
    entries = [entry for entry in newest if entry is not None]
    for entry in sorted(entries, key=lambda entry: entry.name.casefold()):
        yield Target(entry.name, labels[entry.kind], "", _finder(place, entry.id))


def _opener(place: Workplace, article_id: ArticleId) -> Callable[[], object]:
    def go() -> None:
        place.pages.show_work()
        place.current.show(article_id)

    return go


def _finder(place: Workplace, authority_id: AuthorityId) -> Callable[[], object]:
    def go() -> None:
        place.pages.show_work()
        place.tabs.setCurrentWidget(place.register)
        place.register.choose(authority_id)
        place.register.list.setFocus()

    return go
