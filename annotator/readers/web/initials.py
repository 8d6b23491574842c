"""A first letter that a page sets large, in a box of its own before the paragraph."""

from collections.abc import Sequence

from annotator.readers.web.pieces import Piece

_BOXES = ("div", "span", "p")


def with_initials(pieces: Sequence[Piece]) -> list[Piece]:
    """Such letters as what they are: the beginning of the word behind them."""
    found: list[Piece] = []
    for piece in pieces:
        before = found[-1] if found else None
        if before is not None and _is_initial(before) and _goes_on(piece):
            piece.text = before.text + piece.text
            found.pop()
        found.append(piece)
    return found


def _is_initial(piece: Piece) -> bool:
    letter = len(piece.text) == 1 and piece.text.isupper()
    return letter and piece.picture is None and piece.tag in _BOXES


def _goes_on(piece: Piece) -> bool:
    """Whether a paragraph begins within a word."""
    return piece.picture is None and piece.tag == "p" and piece.text[:1].islower()
