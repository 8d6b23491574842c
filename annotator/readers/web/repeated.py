"""Pictures that a page has twice in a row: for another width, or to be made larger."""

from collections.abc import Sequence

from annotator.readers.tei.xml import Element
from annotator.readers.web.addresses import addresses_of
from annotator.readers.web.parting import holders_of
from annotator.readers.web.pieces import words_in

_NEAR = 8
"""Elements around a picture of which one holds both."""
_OF_PROSE = 60
"""Characters of a paragraph."""
_LARGE = frozenset(("body", "html", "article", "main", "section", "ul", "ol", "form", "nav"))


def shown_again(images: Sequence[Element]) -> set[Element]:
    """Those of some pictures, in the order of the page, that show what the one before shows."""
    found = set()
    for before, image in zip(images, images[1:], strict=False):
        where = addresses_of(image)
        if not where or image.get("alt") != before.get("alt") or where != addresses_of(before):
            continue
        near = set(holders_of(before, _NEAR))
        both = next((one for one in holders_of(image, _NEAR) if one in near), None)
        if both is not None and both.tag not in _LARGE and not _has_prose(both):
            found.add(image)
    return found


def _has_prose(holder: Element) -> bool:
    """Whether what holds both is running text, which may show one picture in two places."""
    return any(len(words_in(one)) >= _OF_PROSE for one in holder.iter("p"))
