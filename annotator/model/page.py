"""Pages of a scanned source: the picture of each, and where on it every line of the text stands."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PageLine:
    """A printed line: its words are `start` to `end` of the reading text, its box is on the page.

    The box counts from the upper left corner, in the unit of the page's own width and height.
    """

    start: int
    end: int
    left: int
    top: int
    right: int
    bottom: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page. `image` is the SHA-256 of its picture, empty where only its name is known.

    `width` and `height` are those that the boxes are measured in, which a smaller copy of the
    picture does not have; 0 where the source names none.
    """

    label: str
    width: int = 0
    height: int = 0
    image: str = ""
    media_type: str = ""
    link: str = ""
    """Where a reader found the picture: the name of a file."""
    lines: tuple[PageLine, ...] = ()


def line_at(pages: tuple[Page, ...], offset: int) -> tuple[Page, PageLine] | None:
    """The printed line that holds an offset, or the last one before it; None without pages."""
    before: tuple[Page, PageLine] | None = None
    for page in pages:
        for line in page.lines:
            if line.start <= offset < line.end:
                return page, line
            if line.end <= offset and (before is None or before[1].end <= line.end):
                before = page, line
    return before
