"""What stands below the last words of an article and is no word of it: calls to do something."""

import re
from collections.abc import Sequence

from annotator.readers.web.cues import JOIN
from annotator.readers.web.pieces import Piece

_CALL = re.compile(
    r"\b(?:free to republish|republish (?:this|our)|(?:download|get) (?:our|the) (?:free )?app|"
    r"follow us|read more (?:from|about|of)|support (?:our|us)|"
    r"download dan|download (?:de|onze)|op de hoogte blijven|volg ons|"
    r"(?:heft|ausgabe|buch) bestellen|jetzt bestellen|folgen sie uns|app herunterladen|"
    r"segui (?:tutti|tutte|ci|la|il)|seguici|scarica (?:la|l['’])|"
    r"téléchargez|suivez-nous|retrouvez (?:toute|tous)|recevez (?:notre|la)|"
    r"síguenos|sigue (?:toda|todas|las)|descarga (?:nuestra|la)|únete a|"
    r"siga-nos|siga o nosso|subscreva|receba (?:a|as))",
    re.IGNORECASE,
)
_LONGEST = 220


def without_calls(kept: Sequence[Piece]) -> Sequence[Piece]:
    """Without the short lines at the very end which ask readers for something and lead there.

    Only there: within a text the same words may be what somebody said.
    """
    last = len(kept)
    while last and _calls(kept[last - 1]):
        last -= 1
    return kept[:last]


def _calls(piece: Piece) -> bool:
    if piece.picture is not None or not piece.linked or len(piece.text) > _LONGEST:
        return False
    return bool(_CALL.search(piece.text) or JOIN.search(piece.text))
