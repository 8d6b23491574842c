"""Lines that are no text of an article: ways to other pages, and what a screen says."""

import re

from annotator.readers.web.calls import asks_in_italics, asks_to_follow
from annotator.readers.web.phrases import (
    COMMENTED,
    JOIN,
    LEADS_AWAY,
    LONGEST_CALL,
    OWNED,
    PRINTED,
    TO_READ,
    UTTERED,
    WALL,
)
from annotator.readers.web.pieces import HEADINGS, Piece

_MAIL = re.compile(r"(?:(?:[^\W\d_]+ ){0,2}[^\W\d_]+: ?)?[^\s@:]+@[^\s@]+\.[a-z]{2,12}|@\w{2,30}")
_SHARED = re.compile(r"(?:share ?)?\d[\d.,k]* ?(?:shares?|likes?|views?)", re.IGNORECASE)
_LIKED = re.compile(r"\S+ (?:(?:liked|reblogged|posted) this|reblogged this from \S+)")
_ON_NETWORK = re.compile(
    r"(?:follow|add|like|find|join) us (?:on|at) (?:twitter|facebook|instagram|youtube)"
    r"(?:\.com/\w{2,40})?[.!]?",
    re.IGNORECASE,
)
_LOADING = re.compile(
    r"loading(?: (?:the )?(?:photo|image|video|comments?|map|player|gallery)){1,3} ?…?", re.I
)
_PRIVATE = re.compile(r"\b(?:we|i) (?:respect|value) your privacy\b", re.I)
_LABELLED_LINKS = re.compile(r"[^\W\d_][^.:]{2,24}: ?")
_FRAMED = frozenset(("image", "photo", "video", "bild", "foto", "imagen", "immagine"))
"""What a screen reader says of a frame that shows nothing."""
_BRACKETED = re.compile(
    r"\[[^][]*\b(?:inbox|newsletters?|sign up|subscribe|postfach|boîte mail|correo)\b[^][]*\]\.?",
    re.I,
)
"""A paragraph that is an offer in brackets."""
_LINE = 200
"""Characters of a line that is mostly links or says whose a page is."""
_LABEL, _TIMED, _WALLED, _COUNT = 30, 40, 120, 3
"""Characters of a label, of a line that says how long an article takes to read, of one that keeps
the rest back, and of a number of comments."""
_COUNTED = ("li", "div", "span")
_RULES = re.compile(
    r"privacy|privacidad|datenschutz|confidentialit|terms|conditions|condiciones|bedingungen|"
    r"guidelines|netiquette|charte",
    re.IGNORECASE,
)
_SEVERAL = 2
"""So many links to the rules of a site make a line one of its notices."""


def leads_away(piece: Piece, *, among_text: bool = False) -> bool:
    """A line that is a way to another page, or what a screen says.

    `among_text` says that it is one of several of which most are no links, as items may be.
    """
    if piece.picture is not None:
        return False
    if not among_text and _is_of_links(piece):
        return True
    return any(says(piece) for says in (is_uttered, _asks, _tells_of_page, _sends))


def is_uttered(piece: Piece) -> bool:
    """What a screen says; an address or a number alone."""
    text = piece.text
    if _MAIL.fullmatch(text) or (piece.tag != "pre" and not any(c.isalnum() for c in text)):
        return True
    if piece.tag in _COUNTED and text.isdigit() and len(text) <= _COUNT:
        return True
    if piece.linked and COMMENTED.fullmatch(text):
        return True
    if text.casefold() in _FRAMED and any(one.tag == "figure" for one in piece.holders):
        return True
    if _SHARED.fullmatch(text) or _LIKED.fullmatch(text) or _LOADING.fullmatch(text):
        return True
    if _ON_NETWORK.fullmatch(text):
        return True
    parts = text.lower().split(" | ")
    return all(one.strip(" ,:.…»›→>-–—") in UTTERED for one in parts)


def _asks(piece: Piece) -> bool:
    text = piece.text
    if len(text) < _WALLED and WALL.search(text):
        return True
    if text.startswith("+++") and JOIN.search(text):
        return True
    if piece.linked and len(text) <= LONGEST_CALL and _BRACKETED.fullmatch(text):
        return True
    return len(text) <= LONGEST_CALL and (asks_to_follow(piece) or asks_in_italics(piece))


def _tells_of_page(piece: Piece) -> bool:
    text = piece.text
    cites = piece.linked or text.endswith(":")
    if cites and len(text) <= LONGEST_CALL and PRINTED.search(text):
        return True
    if len(text) < _LINE and (OWNED.match(text) or _is_promise(text)):
        return True
    if piece.linked and _links_to_rules(piece) >= _SEVERAL:
        return True
    return len(text) < _TIMED and TO_READ.search(text) is not None


def _is_promise(text: str) -> bool:
    return "your privacy" in text and _PRIVATE.search(text) is not None


def _links_to_rules(piece: Piece) -> int:
    return sum(_RULES.search(link.get("href", "")) is not None for link in piece.owner.iter("a"))


def _sends(piece: Piece) -> bool:
    text = piece.text
    if LEADS_AWAY.match(text) and (piece.link_share > 0.2 or len(text) < _LABEL):
        return True
    return len(text) < _LINE and text.count(" > ") > 1 and piece.linked > 0


def _is_of_links(piece: Piece) -> bool:
    text = piece.text
    if len(text) >= _LINE:
        return False
    if piece.link_share > 0.5 and _LABELLED_LINKS.match(text) and text[-1] not in ".!?":
        return True
    return piece.link_share > 0.8 and piece.tag not in HEADINGS and not _is_sentence(piece)


def _is_sentence(piece: Piece) -> bool:
    """Whether somebody set a full stop behind a link, as in running text."""
    link = next(piece.owner.iter("a"), None) if piece.tag == "p" else None
    return link is not None and piece.text[-1] == "." and (link.tail or "").strip() == "."
