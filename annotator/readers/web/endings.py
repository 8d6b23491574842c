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
    r"tipsa oss|tips oss|skriv til oss|siga-nos|siga o nosso|subscreva|receba (?:a|as))",
    re.IGNORECASE,
)
_SLOT = re.compile(r"^[^.!?]* \| [^.!?]* \| .*\d{1,2}[:.]\d{2}\b[^.!?]*$")
"""When something was broadcast: `Küstenfunk | Abendmagazin | 12.09.2018 | 19:30 Uhr`."""
_LONGEST, _LABEL = 220, 60
"""Characters of a call, and of the line before it."""


def without_calls(kept: Sequence[Piece]) -> Sequence[Piece]:
    """Without the short lines at the very end which ask readers for something and lead there, or
    say when it is broadcast.

    Only there: within a text the same words may be what somebody said.
    """
    last = len(kept)
    while last and (_calls(kept[last - 1]) or (last < len(kept) and _leads(kept[last - 1]))):
        last -= 1
    return kept[:last]


def _leads(piece: Piece) -> bool:
    """A line before what was left out, to which its colon leads."""
    return piece.picture is None and piece.text.endswith(":") and len(piece.text) <= _LABEL


def _calls(piece: Piece) -> bool:
    text = piece.text
    if piece.picture is not None or len(text) > _LONGEST:
        return False
    if piece.tag == "p" and _SLOT.search(text):
        return True
    return piece.linked > 0 and bool(_CALL.search(text) or JOIN.search(text))
