"""Describing the project, or the article that is shown, in a form."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from annotator.changes import articles as article_changes
from annotator.changes import project as project_changes
from annotator.model.article import Article
from ui import header_fields
from ui.dialogs.describe_header import DescribeHeader
from ui.header_fields import Field, Group
from ui.workplace import Workplace

if TYPE_CHECKING:
    from ui.main_window import MainWindow

_YOU = "contributor"
_ABOUT_YOU = Group(
    "You",
    (Field(_YOU, "Your name", "It stands beside what you make, from the next opening on."),),
)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Describing", words)


def describe_project(window: "MainWindow", place: Workplace) -> DescribeHeader:
    """Everything that exports say of the project, and whose name goes on new annotations."""
    about = place.bridge.project.about()
    values = header_fields.filled(about) | {_YOU: window.settings.contributor}
    groups = (*header_fields.PROJECT, _ABOUT_YOU)

    def save(said: dict[str, str]) -> None:
        if _YOU in said:
            window.keep_settings(contributor=said.pop(_YOU).strip())
        now = place.bridge.project.about()
        typed: dict[str, Any] = said | {"title": said.get("title") or now.title}
        place.bridge.do(project_changes.describe(now, replace(now, **typed)))
        window.top.show_project(typed["title"])

    form = DescribeHeader(_tr("About this project"), groups, values, save, window)
    form.open()
    return form


def describe_article(window: "MainWindow", place: Workplace) -> DescribeHeader | None:
    """Everything that exports say of the article that is shown; None where none is."""
    shown = place.current.article
    if shown is None:
        return None
    values = header_fields.filled(shown.metadata)

    def save(said: dict[str, str]) -> None:
        now = place.bridge.project.record(Article, shown.id)
        if now is None:
            place.told.emit(_tr("That article is not there any more."))
            return
        typed: dict[str, Any] = {n: header_fields.typed(n, words) for n, words in said.items()}
        place.bridge.do(article_changes.describe((now, replace(now.metadata, **typed))))

    form = DescribeHeader(_tr("About this article"), header_fields.ARTICLE, values, save, window)
    form.open()
    return form
