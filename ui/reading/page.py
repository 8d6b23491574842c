"""What the reading view is given to show. It knows no records of the project, only these."""

from dataclasses import dataclass, field
from enum import Enum
from typing import NamedTuple

from PySide6.QtGui import QColor, QImage


class Paragraph(NamedTuple):
    """One block of the article, `text[start:end]`, without its line feed.

    `marker` is shown in the margin of an item and is no part of the text. A `picture`, or a box
    with `figure_label` where there is a figure and no picture, stands above the paragraph.
    """

    start: int
    end: int
    kind: str
    marker: str = ""
    picture: QImage | None = None
    has_figure: bool = False
    figure_label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A reading text and its paragraphs, which cover it but for one line feed between two."""

    text: str = field(repr=False)
    paragraphs: tuple[Paragraph, ...]


class Form(Enum):
    """How the marks of a layer are drawn."""

    ENTITY = "entity"
    """Tint, and a line under the words."""
    CLAIM = "claim"
    """A bar in the margin, a light tint and a dashed line."""
    CAPTION = "caption"
    """A bar in the margin only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """How the marks of one tag look. `dash` is a pen's pattern, so that colour is not alone."""

    key: str
    label: str
    colour: QColor
    form: Form = Form.ENTITY
    dash: tuple[float, ...] = ()


class Mark(NamedTuple):
    """One range of one annotation. `layer` is an index into the view's layers."""

    start: int
    end: int
    annotation_id: int
    layer: int
    part: int = 0
    parts: int = 1
    dotted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """The colours of the page itself."""

    paper: QColor = field(default_factory=lambda: QColor("#fffff8"))
    ink: QColor = field(default_factory=lambda: QColor("#1c1f23"))
    muted: QColor = field(default_factory=lambda: QColor("#6b7280"))
    rule: QColor = field(default_factory=lambda: QColor("#d6d6cc"))
    selection: QColor = field(default_factory=lambda: QColor("#b9d3f2"))
    found: QColor = field(default_factory=lambda: QColor("#f6e58d"))
    found_now: QColor = field(default_factory=lambda: QColor("#f5a742"))
    caret: QColor = field(default_factory=lambda: QColor("#1c1f23"))
    tint: float = 0.15
    """Share of a layer's colour in the tint behind its words."""
