"""How tall things will probably be: from lengths and faces alone, without any layout."""

from ui.reading.laying import PICTURE_GAP
from ui.reading.page import Paragraph
from ui.reading.pieces import Pieces
from ui.reading.styles import Setting, Styles


def estimates(pieces: Pieces, styles: Styles, width: int) -> list[int]:
    """A height in pixels for every piece, in one sweep."""
    looks = {kind: _look(styles.of(kind), width) for kind in set(pieces.kinds)}
    found = [
        (length // (look := looks[kind])[0] + 1) * look[1] + look[2]
        for length, kind in zip(pieces.lengths, pieces.kinds, strict=True)
    ]
    for index, whole in enumerate(pieces.whole) if 0 in pieces.whole else ():
        if not whole:
            found[index] += _beyond(pieces, index, styles, width)
    return found


def picture_height(paragraph: Paragraph, width: int) -> int:
    """Pixels of the picture above a paragraph, or of the box that stands for it; 0 for none."""
    if paragraph.picture is not None and not paragraph.picture.isNull():
        size = paragraph.picture.size()
        return min(round(size.height() * width / max(1, size.width())), round(width * 0.6))
    return round(width * 0.12) if paragraph.has_figure else 0


def _look(setting: Setting, width: int) -> tuple[int, int, int]:
    """Characters that fit a line, height of a line, space around a paragraph."""
    fitting = (width - setting.indent) / setting.advance * 0.97
    return max(1, int(fitting)), setting.line_height, setting.before + setting.after


def _beyond(pieces: Pieces, index: int, styles: Styles, width: int) -> int:
    """What a piece of a cut paragraph, or one with a picture, is taller than usual."""
    piece = pieces[index]
    setting = styles.of(piece.paragraph.kind)
    missing = (0 if piece.first else setting.before) + (0 if piece.last else setting.after)
    picture = picture_height(piece.paragraph, width) if piece.first else 0
    return (picture + PICTURE_GAP if picture else 0) - missing
