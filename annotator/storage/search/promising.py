"""What of a query the index of words is asked for: it says in which articles the words may stand.

For words that begin so the index puts together all the lists of such words before it tells the
first article, 0.3 s for `the*` of a gigabyte. A beginning that most articles have tells nothing
anyway, so some texts are looked at first, and of such a one the index is not asked.
"""

from collections.abc import Iterable

from sqlite_utils import Database

from annotator.model.folding import fold, is_in_word
from annotator.search.query import Query, Term
from annotator.storage.search.word_index import as_indexed

_SOME = 16
"""Texts that are looked at."""
_CHARACTERS = 20_000
"""Of each, from its beginning."""
_DRAWN = f"""
    select substr(body, 1, {_CHARACTERS}) from text where sha256 >= ? order by sha256 limit 1
"""  # noqa: S608 - our own number
_LOTS = tuple(f"{lot:x}" for lot in range(_SOME))


def asked_of_index(db: Database, query: Query) -> str:
    """The query in the language of FTS5; empty where some alternative has nothing for the index."""
    groups = [[words for term in group if (words := _term(db, term))] for group in query.groups]
    if not groups or not all(groups):
        return ""
    return " OR ".join(f"({' AND '.join(group)})" for group in groups)


def _term(db: Database, term: Term) -> str:
    """Of exact characters the words that are whole in them; nothing where none is sure to be."""
    if term.loose:
        return ""
    words = _whole_words(term.exact) if term.exact else list(term.words)
    prefix = term.prefix
    if prefix and _in_most(db, words[-1]):
        words, prefix = words[:-1], False
    return f'"{as_indexed(" ".join(words))}"' + (" *" if prefix else "") if words else ""


def _in_most(db: Database, beginning: str) -> bool:
    """Whether most texts have a word that begins so, by a few of them."""
    return 2 * sum(_is_begun(fold(text), beginning) for text in _drawn(db)) > _SOME


def _is_begun(folded: str, beginning: str) -> bool:
    """Whether a word of a text begins so."""
    at = folded.find(beginning)
    while at > 0 and is_in_word(folded[at - 1]):
        at = folded.find(beginning, at + 1)
    return at >= 0


def _drawn(db: Database) -> Iterable[str]:
    """Some texts by lot: that is what the first digit of a checksum is."""
    for lot in _LOTS:
        if found := db.execute(_DRAWN, (lot,)).fetchone():
            yield found[0]


def _whole_words(characters: str) -> list[str]:
    """Those that begin and end within."""
    spaced = "".join(c if is_in_word(c) else " " for c in fold(characters))
    found = spaced.split()
    found = found if spaced.startswith(" ") else found[1:]
    return found if spaced.endswith(" ") else found[:-1]
