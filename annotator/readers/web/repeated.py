"""Pictures that a page has twice in a row: for another width, or to be made larger."""

from collections.abc import Sequence
from itertools import takewhile

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
        if _stand_together(before, image):
            found.add(image)
    return found


def _stand_together(before: Element, image: Element) -> bool:
    """Whether no words stand between two pictures, and those beside each are the same."""
    first, second = ([one, *holders_of(one, _NEAR)] for one in (before, image))
    shared = next((one for one in second[1:] if one in first), None)
    if shared is None or shared.tag in _LARGE:
        return False
    part, last = first[first.index(shared) - 1], second[second.index(shared) - 1]
    said = [words for one in (part, last) if (words := words_in(one))]
    if len(set(said)) > 1 or (len(said) == 1 and (_has_prose(part) or _has_prose(last))):
        return False
    between = list(takewhile(lambda one: one is not last, part.itersiblings()))
    parted = any((one.tail or "").strip() for one in (part, *between))
    return not parted and not any(map(words_in, between))


def _has_prose(holder: Element) -> bool:
    """Whether it holds running text, which may show one picture in two places."""
    return any(len(words_in(one)) >= _OF_PROSE for one in holder.iter("p"))
