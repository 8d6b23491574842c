"""The whole of a caption that a page shows cut short, where the picture or its link has it."""

from annotator.readers.tei.xml import Element
from annotator.readers.web.parting import holders_of
from annotator.readers.web.pieces import collapsed

_CUT = ("...", "…")
_LEAST = 15
"""Characters that a whole caption and the one shown have in common."""
_WHERE = ("data-caption", "data-title", "title", "alt")


def uncut(caption: str, credit: str, image: Element) -> str:
    """The caption as it was written, without the credit before or behind it."""
    begin = caption.rstrip(" .…")
    if not caption.endswith(_CUT) or len(begin) < _LEAST:
        return caption
    for one in (image, *holders_of(image, 2)):
        for key in _WHERE:
            words = collapsed(one.get(key, ""))
            at = words.find(begin)
            if at >= 0 and "<" not in words:
                return words[at:].removesuffix(credit).rstrip(" -–—|")
    return caption
