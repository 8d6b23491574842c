"""What of a page Qt can set in a field without making anybody wait."""

from ui.reading.pieces import Pieces

_WHOLE = 12_000
"""Characters of a paragraph that is set as it is: a quarter of a second."""
_LONGEST = 50_000


def words_of(pieces: Pieces) -> str | None:
    """The page's text for a field that sets each line of text as a whole.

    A paragraph of very many pages is cut where the page is: a line feed stands for the blank at
    which it was. None where there is a stretch without a blank that would take seconds.
    """
    page = pieces.page
    if all(each.end - each.start <= _WHOLE for each in page.paragraphs):
        return page.text
    found, at = [], 0
    for piece in (pieces[number] for number in range(len(pieces))):
        length = piece.paragraph.end - piece.paragraph.start
        cut = piece.end - 1
        if length > _WHOLE and not piece.last and page.text[cut] == " ":
            found += [page.text[at:cut], "\n"]
            at = piece.end
    words = "".join([*found, page.text[at:]])
    return words if max(map(len, words.split("\n"))) <= _LONGEST else None
