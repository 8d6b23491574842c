"""What joins a run of capitals beyond the plain rule: nicknames, articles, months, two places."""

from annotator.suggest.text.known import PLACE, known, place_words
from annotator.suggest.text.lexicon import Lexicon
from annotator.suggest.text.tokens import Token

_BLANKS = (" ", "\u00a0")
_OPENED = (' "', " “", " ‘", " '", " „", " «")
_CLOSED = ('" ', "” ", "’ ", "' ", "“ ", "» ")
_OWN_ARTICLES = frozenset(("Le", "La", "Les", "El", "Los", "Las", "L"))


def is_own_article(words: list[Token], index: int) -> bool:
    """`Le` of `Le Progrès` within a sentence: an article that has a capital is the name's."""
    own = words[index].text in _OWN_ARTICLES and not words[index].opens
    following = words[index + 1] if own and index + 1 < len(words) else None
    return following is not None and following.cap and following.gap in (*_BLANKS, "")


def is_first_name(words: list[Token], index: int) -> bool:
    """`June` of `June Carter`, which is no date: see the rule for dates."""
    following = words[index + 1] if index + 1 < len(words) else None
    if following is None or not following.cap or following.gap != " ":
        return False
    return words[index].key in known().given and not following.text[0].isdigit()


def nicknamed(words: list[Token], last: int) -> bool:
    """`Wilhelmina "Mina" Dahl`: a first name, another in marks, and the surname."""
    if last + 2 >= len(words):
        return False
    nick, surname = words[last + 1], words[last + 2]
    if known().given.isdisjoint((words[last].key, nick.key)):
        return False
    marked = nick.gap in _OPENED and surname.gap in _CLOSED
    return marked and nick.cap and surname.cap


def shared_body(words: list[Token], at: int, lexical: Lexicon) -> bool:
    """`Devon and Cornwall Police`: the second of two places, and a body of both."""
    if at + 1 >= len(words) or not is_place(words[at].key):
        return False
    body = words[at + 1]
    return body.cap and body.gap in _BLANKS and body.text.lower() in lexical.bodies


def is_place(key: str) -> bool:
    return bool(place_words(key)) or known().names.get(key) == PLACE
