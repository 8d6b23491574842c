"""Words of a language that proposals go by: titles, months, verbs of saying."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from annotator.model.annotation import Stance
from resources import resource

FALLBACK = "en"

_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """The word list of one language, lower-cased but for `agencies`.

    The word files say of each list what it is for. `month_order` and `weekday_order` hold the
    forms of each month from January and of each day from Monday, apart by blanks.
    """

    language: str
    titles: frozenset[str] = _NONE
    doubtful_titles: frozenset[str] = _NONE
    before_titles: frozenset[str] = _NONE
    particles: frozenset[str] = _NONE
    heads: frozenset[str] = _NONE
    lower_heads: frozenset[str] = _NONE
    function_words: frozenset[str] = _NONE
    prepositions: frozenset[str] = _NONE
    locatives: frozenset[str] = _NONE
    he: frozenset[str] = _NONE
    they: frozenset[str] = _NONE
    of_women: frozenset[str] = _NONE
    of_men: frozenset[str] = _NONE
    complements: frozenset[str] = _NONE
    adverbs: frozenset[str] = _NONE
    months: frozenset[str] = _NONE
    month_order: tuple[str, ...] = ()
    weekdays: frozenset[str] = _NONE
    weekday_order: tuple[str, ...] = ()
    days: frozenset[str] = _NONE
    abbreviations: frozenset[str] = _NONE
    events: frozenset[str] = _NONE
    joints: frozenset[str] = _NONE
    conjunctions: frozenset[str] = _NONE
    agencies: frozenset[str] = _NONE
    credit_labels: frozenset[str] = _NONE
    roles: frozenset[str] = _NONE
    role_endings: frozenset[str] = _NONE
    bodies: frozenset[str] = _NONE
    body_endings: frozenset[str] = _NONE
    body_starts: frozenset[str] = _NONE
    grounds: frozenset[str] = _NONE
    ground_endings: frozenset[str] = _NONE
    ground_starts: frozenset[str] = _NONE
    works: frozenset[str] = _NONE
    media: frozenset[str] = _NONE
    according: frozenset[str] = _NONE
    articles: frozenset[str] = _NONE
    press: frozenset[str] = _NONE
    companies: frozenset[str] = _NONE
    settlements: frozenset[str] = _NONE
    laws: frozenset[str] = _NONE
    possessions: frozenset[str] = _NONE
    workplaces: frozenset[str] = _NONE
    recipients: frozenset[str] = _NONE
    calling: frozenset[str] = _NONE
    quoting: frozenset[str] = _NONE
    judging: frozenset[str] = _NONE
    born: frozenset[str] = _NONE
    demonyms: frozenset[str] = _NONE
    capitalised: frozenset[str] = _NONE
    dating: Mapping[str, tuple[str, ...]]
    """Words of relative dates by what they do. A colon leads to a number, a day or a month-day."""
    reporting: Mapping[str, Stance]
    """Verbs of saying, and how each puts what is said."""

    @property
    def pronouns(self) -> frozenset[str]:
        return self.he | self.they


@cache
def lexicon(language: str) -> Lexicon:
    """The words for a BCP 47 language; those of English where we ship none for it."""
    name = language.partition("-")[0].lower() or FALLBACK
    file = resource("words", f"{name}.toml")
    if len(name) > 3 or not name.isalpha() or not file.is_file():
        name, file = FALLBACK, resource("words", f"{FALLBACK}.toml")
    data: dict[str, Any] = tomllib.loads(file.read_text(encoding="utf-8"))
    verbs: dict[str, list[str]] = data.pop("reporting", {})
    dating: dict[str, list[str]] = data.pop("dating", {})
    lists: dict[str, Any] = {
        k: tuple(v) if k.endswith("_order") else frozenset(v) for k, v in data.items()
    }
    return Lexicon(
        language=name,
        dating={what: tuple(words) for what, words in dating.items()},
        reporting={verb: Stance(stance) for stance, words in verbs.items() for verb in words},
        **lists,
    )
