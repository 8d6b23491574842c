"""Which images a page shows, beside those that only keep a place until a script has run."""

from annotator.readers.tei.xml import Element
from annotator.readers.web.addresses import addresses_of
from annotator.readers.web.shapes import is_icon

_PLACES, _PLACE = ("data:image/svg", "data:image/gif"), 260
"""How a small picture within the page begins that only keeps a place, and its most characters."""


def may_show(image: Element) -> bool:
    """No icon, and no place that a script keeps for a picture."""
    source, others = image.get("src"), addresses_of(image)
    if source and source.startswith(_PLACES) and len(source) < _PLACE:
        return not is_icon(image) and any(one[:5].lower() != "data:" for one in others)
    return not is_icon(image) and (source != "" or others != [])
