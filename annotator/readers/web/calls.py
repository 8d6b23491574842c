"""How a page asks its readers to do something: between paragraphs to follow it elsewhere, below
the last words of an article also to take, to give or to order."""

import re
from collections.abc import Sequence
from itertools import islice

from annotator.readers.tei.xml import Element
from annotator.readers.web.phrases import JOIN
from annotator.readers.web.pieces import Piece, letters_of, words_in

_NETWORKS = re.compile(
    r"(?:our |nuestr[ao] |notre |unser(?:en|em)? |la |наш )?"
    r"(?:(?:canal (?:de |do )?|canale |chaîne )?"
    r"(?:facebook|twitter|instagram|telegram|whatsapp|youtube|linkedin|bluesky|mastodon|threads|"
    r"google news|google ?\+|x|@\w+)"
    r"(?:[- ](?:channel|kanaal|kanal|page|канал))?|rss|(?:\w+ )?newsletter(?: \w+)?)",
    re.IGNORECASE,
)
_FOLLOW_US = "follow us|síguenos|siga-nos|seguici|folgen sie uns|liken sie uns|folgt uns|volg ons"
_FOLLOW = re.compile(
    rf"\b(?:{_FOLLOW_US}|join (?:us|our)|like us on|follow our|s[uú]mate a|seguinos|"
    r"(?:puedes|puede|podés) seguir(?:nos)?|(?:du kannst|sie können) uns|"
    r"suivez[- ]nous|rejoignez|folge uns|følg os|följ oss)\b|"
    r"ακολουθήστε|підписуйтесь|подписывайтесь|تابعونا",
    re.IGNORECASE,
)
_CALL = re.compile(
    rf"\b(?:{_FOLLOW_US}|free to republish|republish (?:this|our)|"
    r"(?:download|get) (?:our|the) (?:free )?app|"
    r"(?:click|tap) here to |read more (?:from|about|of)|support (?:our|us)|"
    r"download dan|download (?:de|onze)|op de hoogte blijven|"
    r"(?:heft|ausgabe|buch) bestellen|jetzt bestellen|app herunterladen|"
    r"segui (?:tutti|tutte|ci|la|il)|scarica (?:la|l['’])|"
    r"téléchargez|suivez-nous|retrouvez (?:toute|tous)|recevez (?:notre|la)|"
    r"sigue (?:toda|todas|las)|descarga (?:nuestra|la)|únete a|"
    r"if you (?:enjoyed|liked|appreciated) this|"
    r"consider (?:becoming|subscribing|supporting|joining)|"
    r"submit (?:your )?comments?|send (?:me|us) (?:your )?comments?|"
    r"tipsa oss|tips oss|skriv til oss|siga o nosso|subscreva|receba (?:a|as))",
    re.IGNORECASE,
)
_SLOT = re.compile(r"^[^.!?]* \| [^.!?]* \| .*\d{1,2}[:.]\d{2}\b[^.!?]*$")
"""When something was broadcast: `Küstenfunk | Abendmagazin | 12.09.2018 | 19:30 Uhr`."""
_FOLLOW_AUTHOR = re.compile(
    r"follow [^.!?@]{2,60} on (?:twitter|instagram|facebook|bluesky|mastodon|x)"
    r"(?:[ :]*(?:at )?@\w{1,40})?\.?",
    re.IGNORECASE,
)
_FEW = 24
_MOST = 0.6
"""The share of links to networks in a line that asks to follow somebody there."""
_LONGEST, _LABEL = 220, 60
"""Characters of a call, and of the line before it."""


def asks_to_follow(piece: Piece) -> bool:
    """All links lead to networks or letters, of a line that says so or is set in slanting words."""
    links = [words for link in piece.owner.iter("a") if (words := words_in(link))]
    known = [words for words in links if _NETWORKS.fullmatch(words)]
    if not known or len(known) < _MOST * len(links):
        return False
    slanting = _slanting(piece.owner) == letters_of(piece.text)
    if len(known) < len(links):
        return slanting and piece.text.startswith("Follow ")
    return (slanting and len(links) > 1) or _FOLLOW.search(piece.text) is not None


def asks_in_italics(piece: Piece) -> bool:
    """A call to subscribe or to write that is set in slanting words from end to end."""
    if not piece.linked or len(piece.text) > _LONGEST:
        return False
    if next(piece.owner.iter("em", "i", "small"), None) is None or not JOIN.search(piece.text):
        return False
    return _slanting(piece.owner) == letters_of(piece.text)


def _slanting(element: Element) -> str:
    """Letters that are set in slanting or small type, whatever number of elements that takes."""
    inner = dict.fromkeys(islice(element.iter("em", "i", "small"), _FEW))
    whole = [one for one in inner if not any(holder in inner for holder in one.iterancestors())]
    return letters_of("".join(map(words_in, whole)))


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
    if _FOLLOW_AUTHOR.fullmatch(text):
        return True
    return piece.linked > 0 and bool(_CALL.search(text) or JOIN.search(text))
