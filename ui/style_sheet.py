"""The style sheet of the window, written once for all looks."""

from collections.abc import Mapping
from string import Template

from resources import resource

_SHEET = Template("""
QMainWindow, QWidget#workplace { background: $paper; }
QWidget#side, QWidget#side QScrollArea, QWidget#side QScrollArea > QWidget > QWidget {
    background: $panel; }
QWidget#top_bar { background: $raised; border-bottom: 1px solid $rule; }
QLabel#project_title { font-weight: 600; font-size: 13px; }
QLabel#faint, QLabel#section { color: $muted; }
QLabel#section { font-size: 11px; letter-spacing: 0.5px; }
QLabel#lamp[state="good"] { color: $good; }
QLabel#lamp[state="bad"] { color: $bad; font-weight: 600; }
QLabel#lamp[state="idle"] { color: $muted; }
QPushButton, QToolButton { background: $raised; color: $ink; border: 1px solid $rule;
    border-radius: 6px; padding: 5px 12px; }
QFileDialog QToolButton { padding: 2px; }
QTabBar QToolButton { padding: 0; border: none; border-radius: 0; background: $panel; }
QTabBar::scroller { width: 44px; }
QToolButton#small { background: transparent; border-color: transparent; color: $muted;
    padding: 1px 5px; font-size: 11px; }
QPushButton:hover, QToolButton:hover { border-color: $accent; }
QPushButton:focus, QToolButton:focus { border: 1px solid $accent; }
QPushButton:disabled, QToolButton:disabled { color: $muted; }
QPushButton#primary { background: $accent; color: $on_accent; border: none; font-weight: 600;
    padding: 7px 16px; }
QPushButton#primary:disabled { background: $rule; color: $muted; }
QPushButton#primary:focus { background: $raised; color: $accent; border: 2px solid $accent;
    padding: 5px 14px; }
QToolButton#small:focus { border-color: $accent; }
QPushButton#palette_button { text-align: left; color: $muted; padding: 6px 12px;
    background: $panel; }
QPushButton#chip:checked { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton#tag { border-radius: 12px; padding: 3px 9px; }
QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox { background: $raised; color: $ink;
    border: 1px solid $rule; border-radius: 5px; padding: 4px 7px;
    selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
    border: 1px solid $accent; }
QLineEdit, QPlainTextEdit { placeholder-text-color: $muted; }
QListView, QTreeView { background: $panel; border: 1px solid transparent; outline: none; }
QListView:focus, QTreeView:focus, QTableView#chart_table:focus { border: 1px solid $accent; }
QFrame#picker QListView, QFrame#sheet QListView { background: $raised; }
QTableView#chart_table { background: $raised; border: none; gridline-color: $rule; outline: none;
    selection-background-color: $chosen; selection-color: $ink; }
QTableView#chart_table QHeaderView { background: $panel; }
QTableView#chart_table QHeaderView::section { background: $panel; color: $muted; border: none;
    border-bottom: 1px solid $rule; padding: 4px 6px; }
QListView#pictures { padding: 8px 6px; }
QListView#pictures::item { padding-left: 8px; border-radius: 6px; }
QWidget#overview { background: $raised; }
QListView::item { border-radius: 6px; }
QListView::item:selected { background: $chosen; color: $ink; }
QTreeView#help_contents::item { padding: 4px 2px; }
QTreeView#help_contents::item:selected { background: $chosen; color: $ink; }
QTextEdit#help_page { background: $paper; color: $ink; border: none;
    border-top: 1px solid $rule; selection-background-color: $selection; selection-color: $ink; }
QTabWidget::pane { border: none; }
QTabBar { background: $panel; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QCheckBox { spacing: 7px; }
QCheckBox::indicator { width: 13px; height: 13px; border: 1px solid $muted; border-radius: 3px;
    background: $raised; }
QCheckBox::indicator:focus, QCheckBox::indicator:hover { border: 1px solid $accent; }
QCheckBox::indicator:checked { background: $accent; border: 1px solid $accent; image: url($tick); }
QCheckBox::indicator:disabled { background: $rule; border: 1px solid $rule; }
QLabel#locked { color: $accent; font-weight: 600; padding: 0 4px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url($down); width: 10px; height: 10px; }
QTabBar::tab { background: transparent; color: $muted; padding: 7px 9px; border: none; }
QTabBar::tab:selected { color: $accent; font-weight: 600; border-bottom: 2px solid $accent; }
QTabBar::tab:selected:focus { background: $accent; color: $on_accent; }
QStatusBar { background: $raised; color: $muted; border-top: 1px solid $rule; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $muted; padding: 0 6px; }
QMenuBar { background: $raised; color: $ink; }
QMenuBar::item:selected, QMenu::item:selected { background: $chosen; color: $ink; }
QMenu { background: $raised; color: $ink; border: 1px solid $rule; padding: 4px; }
QMenu::item { padding: 5px 26px 5px 14px; border-radius: 4px; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $rule; margin: 4px 8px; }
QSplitter::handle { background: $rule; }
QToolTip { background: $raised; color: $ink; border: 1px solid $rule; padding: 3px; }
QFrame#message { background: $chosen; border: none; border-bottom: 1px solid $rule; }
QFrame#message[bad="true"] { border-left: 4px solid $bad; }
QFrame#recovery { background: $raised; border: none; border-bottom: 1px solid $rule;
    border-left: 4px solid $good; }
QFrame#unsaved { background: $raised; border: none; border-bottom: 1px solid $rule;
    border-left: 4px solid $bad; }
QLabel#recovery_title { font-weight: 600; font-size: 14px; }
QFrame#picker, QFrame#confirm_bar, QFrame#sheet { background: $raised;
    border: 1px solid $accent; border-radius: 8px; }
QFrame#sheet QScrollArea, QWidget#key_columns { background: transparent; border: none; }
QLabel#picker_hint { color: $muted; }
QLabel#confirm_kind { font-weight: 600; color: $accent; }
QLabel#chip { background: $panel; border-radius: 8px; padding: 2px 8px; }
QLabel#key { background: $panel; border: 1px solid $rule; border-radius: 4px; padding: 1px 6px; }
QLabel#setting_group { color: $accent; font-weight: 600; padding-top: 10px; }
QLabel#welcome_title { font-size: 26px; font-weight: 600; }
QPlainTextEdit#tei { font-family: "JetBrains Mono", "DejaVu Sans Mono", Menlo, Consolas, monospace;
    font-size: 11px; border: none; background: transparent; }
QProgressBar { border: 1px solid $rule; border-radius: 4px; text-align: center; }
QProgressBar::chunk { background: $accent; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar::handle:vertical { background: $rule; border-radius: 5px; min-height: 36px; }
QScrollBar::handle:vertical:hover { background: $muted; }
QScrollBar:horizontal { background: transparent; height: 11px; }
QScrollBar::handle:horizontal { background: $rule; border-radius: 5px; min-width: 36px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


_STRONG = Template("""
QPushButton:focus, QToolButton:focus { border: 2px solid $accent; padding: 4px 11px; }
QToolButton#small:focus { border: 2px solid $accent; padding: 0px 4px; }
QPushButton#palette_button:focus { border: 2px solid $accent; padding: 5px 11px; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
    border: 2px solid $accent; padding: 3px 6px; }
QCheckBox:focus { color: $accent; }
QCheckBox::indicator:focus { border: 2px solid $accent; }
""")


def style_sheet(names: Mapping[str, str], *, strong: bool = False) -> str:
    """The sheet in the colours of one look. `strong`: the focus has a thicker edge."""
    dark = names["on_accent"] != "#ffffff"
    tick = _picture("tick-dark.png" if dark else "tick-light.png")
    sheet = _SHEET.substitute(names, down=_picture("down.png"), tick=tick)
    return sheet + _STRONG.substitute(names) if strong else sheet


def _picture(name: str) -> str:
    """Its path as style sheets write it."""
    return str(resource("icons", name)).replace("\\", "/")
