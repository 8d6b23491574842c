"""How a page asks its readers to follow it elsewhere, between the paragraphs of an article."""

import re

from annotator.readers.web.pieces import Piece, words_in

_NETWORKS = re.compile(
    r"(?:our |nuestr[ao] |notre |unser(?:en|em)? |la |наш )?"
    r"(?:(?:canal (?:de |do )?|canale |chaîne )?"
    r"(?:facebook|twitter|instagram|telegram|whatsapp|youtube|linkedin|bluesky|mastodon|threads|"
    r"google news|x)"
    r"(?:[- ](?:channel|kanaal|kanal|page|канал))?|rss|(?:\w+ )?newsletter(?: \w+)?)",
    re.IGNORECASE,
)
_FOLLOW = re.compile(
    r"\b(?:(?:join|follow) (?:us|our)|s[uú]mate a|síguenos|seguinos|siga-nos|seguici|"
    r"suivez[- ]nous|rejoignez|folgen sie uns|folge uns|volg ons|følg os|följ oss)\b|"
    r"ακολουθήστε|підписуйтесь|подписывайтесь|تابعونا",
    re.IGNORECASE,
)


def asks_to_follow(piece: Piece) -> bool:
    """All links lead to networks or letters, of a line that says so or is set in slanting words."""
    links = [words_in(link) for link in piece.owner.iter("a")]
    if not links or not all(map(_NETWORKS.fullmatch, links)):
        return False
    slanting = any(words_in(one) == piece.text for one in piece.owner.iter("em", "i", "small"))
    return (slanting and len(links) > 1) or _FOLLOW.search(piece.text) is not None
