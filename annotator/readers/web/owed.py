"""Whom the one picture of an article is owed to, where a line far from it says so."""

import re
from collections.abc import Sequence

from annotator.readers.web.pieces import HEADINGS, Piece
from annotator.readers.web.shapes import is_slight
from annotator.readers.web.tails import bare, split

_LONGEST = 120
_OWED = re.compile(
    r"[(\[]?(?i:(?:titel|archiv|symbol|beitrags)?(?:fotos?|photos?|bild(?:er)?|images?|pictures?|"
    r"zdjęci[ea]|φωτογραφίες?|φωτογραφία|фото)(?: ?(?:credit|quelle|nachweis|by|de|di))?) ?: ?"
    r"(?=[^\Wa-zß-öø-ÿ]|©)"
)
"""The beginning of a line that is about a picture and nothing else; `Source:` may be the text's."""


def with_owed(pieces: Sequence[Piece], above: Sequence[Piece]) -> list[Piece]:
    """The pieces, without the line that says whom the only picture is owed to, which it has;
    `above` stands before the headline."""
    pictures = [piece.picture for piece in (*above, *pieces) if piece.picture is not None]
    if len(pictures) != 1 or pictures[0].credit:
        return list(pieces)
    owed = [(piece, said) for piece in pieces if (said := _said(piece)) is not None]
    if len(owed) != 1 or (owed[0][1][0] and pictures[0].caption):
        return list(pieces)
    line, (caption, credit) = owed[0]
    pictures[0].caption, pictures[0].credit = pictures[0].caption or caption, credit
    return [piece for piece in pieces if piece is not line]


def _said(piece: Piece) -> tuple[str, str] | None:
    """Caption and credit in a line: a credit alone, or both in small letters."""
    if piece.picture is not None or piece.tag in HEADINGS or len(piece.text) > _LONGEST:
        return None
    if _OWED.match(piece.text):
        return "", bare(piece.text)
    caption, credit = split(piece.text, "") if is_slight(piece.owner, piece.text) else ("", "")
    return (caption, credit) if _OWED.match(credit) else None
