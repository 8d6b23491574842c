"""What each action does: the other half of the table in `ui/actions.py`."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from annotator.model.annotation import Caption
from annotator.model.article import Progress
from annotator.model.tagset import Kind
from ui import describing, project_files, tagsets, unsaved
from ui.backups.mending import show_recovery
from ui.backups.putting_back import save_elsewhere, show_backups
from ui.checking import check, show_findings
from ui.dialogs.pace import PacePanel
from ui.help.places import FIRST_HOUR, START
from ui.live_packs import live_packs
from ui.panels.forms.caption import CaptionForm
from ui.same_words import same_words
from ui.theme import system_wants_contrast
from ui.workplace import Workplace

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.preferences.sheet import SettingsSheet

Calls = dict[str, Callable[[], object]]

_GESTURES = (
    *("pick", "claim", "caption", "quote", "correct", "repeat", "add_part", "change_link"),
    *("relate", "follow_relation", "describe_block", "lock"),
    *("choose_start_edge", "choose_end_edge", "grow", "shrink"),
    *("cycle_stance", "cycle_certainty", "cycle_verdict", "accept", "reject", "delete"),
    *("next_annotation", "previous_annotation", "cycle_overlap"),
    *("next_suggestion", "previous_suggestion", "leave"),
    *("apply_to_all", "accept_all", "reject_because", "delete_all"),
    *("next_open", "previous_open"),
)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Calls", words)


def calls_of(window: "MainWindow", place: Workplace | None) -> Calls:
    """The calls of the window, and those of a workplace while a project is open."""
    calls: Calls = {
        "new": lambda: project_files.ask_new(window),
        "open": lambda: project_files.ask_open(window),
        "backups": partial(show_backups, window),
        "quit": window.close,
        "go_to_anything": window.palette_sheet.open,
        "theme": window.switch_theme,
        "high_contrast": lambda: _contrast(window),
        "licences": lambda: _licences(window),
        "settings": lambda: _settings(window),
        "change_keys": lambda: _settings(window).show_keys(),
        "pace": lambda: PacePanel(window.keystrokes, window).show(),
        "about": lambda: _about(window),
        "sample": lambda: project_files.open_sample(window),
        "help": window.help.here,
        "help_contents": lambda: window.help.show(START),
        "first_hour": lambda: window.help.show(FIRST_HOUR),
    }
    if place is None:
        return calls
    of_place = _of_project(window, place) | _of_text(window, place)
    calls |= {name: _in_the_text(place, name, call) for name, call in of_place.items()}
    return calls | {"show_overview": lambda: _overview(window, place)}


_ANYWHERE = ("undo", "redo", "export", "close_project", "help", "describe_project", "packs")
"""What can be done without leaving the overview."""


def _in_the_text(place: Workplace, name: str, call: Callable[[], object]) -> Callable[[], object]:
    """Whatever is done to a text or beside it is seen: the overview gives way."""

    def do() -> None:
        place.pages.show_work()
        call()

    return call if name in _ANYWHERE else do


def _of_project(window: "MainWindow", place: Workplace) -> Calls:
    panels = {
        "show_inspector": place.inspector,
        "show_list": place.list,
        "show_register": place.register,
        "show_tei": place.tei,
        "show_history": place.history,
        "show_suggestions": place.suggested,
        "show_page": place.page,
    }
    shown: Calls = {
        name: lambda panel=panel: place.show_panel(panel)  # type: ignore[misc]  # bound now
        for name, panel in panels.items()
    }
    found = shown | _of_register(window, place) | _of_search(place)
    found |= _of_articles(window, place) | _of_files(window, place) | unsaved.calls(window)
    return found | {
        "export": window.exporting.ask,
        "check": partial(check, window, place),
        "back_up": place.backing_up.ask,
        "save_copy": partial(save_elsewhere, window),
        "recovery": partial(show_recovery, window),
        "packs": lambda: _packs(window, place),
        "describe_project": lambda: describing.describe_project(window, place),
        "describe_article": lambda: describing.describe_article(window, place),
        "undo": place.stepping.undo,
        "redo": place.stepping.redo,
        "edit_annotation": place.edit_annotation,
        "comment": lambda: _comment(place),
        "relate_entry": place.register.relate,
        "show_findings": partial(show_findings, place),
        "next_finding": place.findings.next,
        "previous_finding": place.findings.previous,
        "next_article": place.next_article,
        "previous_article": place.previous_article,
        "article_done": place.article_done,
        "next_pane": place.next_pane,
        "previous_pane": place.previous_pane,
    }


def _of_register(window: "MainWindow", place: Workplace) -> Calls:
    """What is done to the entries that are chosen in the register, or to the one in hand."""
    panel = place.register
    calls: Calls = {
        "where_mentioned": panel.gestures.where,
        "merge_entries": panel.gestures.merge,
        "split_entry": panel.gestures.split,
        "same_entries": panel.gestures.same,
        "perhaps_same_entries": panel.gestures.perhaps_same,
        "not_same_entries": panel.gestures.not_same,
        "unsay_same_entries": panel.gestures.unsay,
    }

    def with_entry(call: Callable[[], object]) -> Callable[[], object]:
        def do() -> None:
            panel.take_in_hand()
            place.show_panel(panel)
            call()

        return do

    found: Calls = {name: with_entry(call) for name, call in calls.items()}

    def show_doubles() -> None:
        place.show_panel(panel)
        panel.filter.show_doubles()

    show_left_open = partial(place.show_panel, place.left_open)
    return found | {
        "show_doubles": show_doubles,
        "dossier": window.dossiers.ask_of_whom_is_meant,
        "show_left_open": show_left_open,
        "export_register": lambda: _export_register(window),
        "same_words": partial(same_words, window, place),
        "reconcile": lambda: _reconcile(window, place),
    }


def _of_search(place: Workplace) -> Calls:
    panel = place.search
    return {
        "search": panel.open,
        "next_hit": panel.next_hit,
        "previous_hit": panel.previous_hit,
        "mark_hits": panel.mark,
        "export_hits": panel.export,
        "keep_query": panel.kept.keep,
        "go_back": lambda: _go_back(place),
    }


def _of_files(window: "MainWindow", place: Workplace) -> Calls:
    desk = place.importing
    return {
        "tags_in": partial(tagsets.ask_in, window),
        "tags_out": partial(tagsets.ask_out, window),
        "import": desk.ask_files,
        "import_folder": desk.ask_folder,
        "reimport": desk.read_again,
    }


def _of_articles(window: "MainWindow", place: Workplace) -> Calls:
    batch = place.articles.batch
    states: Calls = {
        f"make_{state.replace(' ', '_')}": partial(batch.set_progress, state) for state in Progress
    }
    return states | {
        "set_status": batch.ask_progress,
        "set_language": batch.ask_language,
        "add_keywords": batch.ask_keyword,
        "export_selected": window.exporting.ask_selected,
    }


def _go_back(place: Workplace) -> None:
    """To the place that was left last for a hit."""
    if not place.search.returning.back():
        place.told.emit(_tr("There is nowhere to go back to."))


def _of_text(window: "MainWindow", place: Workplace) -> Calls:
    calls: Calls = {name: getattr(place.gestures, name) for name in _GESTURES}
    view, bar = place.view, place.find_bar
    return calls | {
        "copy": view.copy,
        "find": bar.open,
        "find_next": bar.next_hit,
        "find_previous": bar.previous_hit,
        "open_entry": place.open_entry,
        "describe_image": lambda: _describe_image(place),
        "zoom_in": view.zoom_in,
        "zoom_out": view.zoom_out,
        "zoom_reset": view.zoom_reset,
        "keys": window.show_keys,
    }


def _describe_image(place: Workplace) -> None:
    """To the field of the caption in hand; of a picture without one, a question."""
    annotation = place.current.annotation
    body = annotation.body if annotation is not None else None
    if isinstance(body, Caption) and body.figure_id is not None:
        place.tabs.setCurrentWidget(place.inspector)
        place.inspector.form_for(CaptionForm).description.setFocus()
    else:
        place.gestures.describe_image()


def _comment(place: Workplace) -> None:
    """The keyboard goes to the line for a comment on what is in hand."""
    place.tabs.setCurrentWidget(place.inspector)
    place.inspector.talk.comments.line.setFocus()


def _overview(window: "MainWindow", place: Workplace) -> None:
    from ui.overview.opening import show_overview  # drawing and files that only it needs

    show_overview(window, place)


def overview_ahead(window: "MainWindow", place: Workplace) -> None:
    """Made before it is asked for: with its first showing it would take longer than a frame."""
    from ui.overview.opening import overview

    overview(window, place)


def _packs(window: "MainWindow", place: Workplace) -> None:
    from ui.dialogs.packs import Packs  # readers of files that only it needs

    tags = [tag for tag in place.bridge.project.tags() if tag.kind is Kind.ENTITY]
    dialog = Packs(window.jobs, tags, window)
    dialog.about_to_change.connect(live_packs(place.bridge).let_go)
    dialog.open()


def _export_register(window: "MainWindow") -> None:
    from ui.register_out import ask  # writers of files that only it needs

    ask(window)


def _reconcile(window: "MainWindow", place: Workplace) -> None:
    from ui.reconciling import reconcile  # whoever never asks a service never loads this

    place.register.take_in_hand()
    place.show_panel(place.register)
    reconcile(window, place)


def _settings(window: "MainWindow") -> "SettingsSheet":
    """The sheet of settings; the one that is open already comes to the front."""
    from ui.preferences.opening import show_settings  # few open it

    return show_settings(window)


def _contrast(window: "MainWindow") -> None:
    """High contrast, and back to the look of the desktop, or to light where that is it."""
    plain = "light" if system_wants_contrast() else "system"
    window.wear(plain if window.theme.contrast else "contrast")


def _about(window: "MainWindow") -> None:
    from ui.dialogs.about import About  # asks every library for its version

    About(window).open()


def _licences(window: "MainWindow") -> None:
    from ui.dialogs.licences import Licences  # reads all texts

    Licences(window).open()
