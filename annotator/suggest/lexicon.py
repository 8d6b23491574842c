"""Words of a language that proposals go by: titles, months, verbs of saying."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from annotator.model.annotation import Stance
from resources import resource

FALLBACK = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """The word list of one language, lower-cased but for `agencies`."""

    titles: frozenset[str] = frozenset()
    doubtful_titles: frozenset[str] = frozenset()
    before_titles: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    heads: frozenset[str] = frozenset()
    function_words: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    he: frozenset[str] = frozenset()
    they: frozenset[str] = frozenset()
    complements: frozenset[str] = frozenset()
    adverbs: frozenset[str] = frozenset()
    months: frozenset[str] = frozenset()
    weekdays: frozenset[str] = frozenset()
    days: frozenset[str] = frozenset()
    abbreviations: frozenset[str] = frozenset()
    events: frozenset[str] = frozenset()
    joints: frozenset[str] = frozenset()
    agencies: frozenset[str] = frozenset()
    credit_labels: frozenset[str] = frozenset()
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
    if not name.isalpha() or not file.is_file():
        file = resource("words", f"{FALLBACK}.toml")
    data: dict[str, Any] = tomllib.loads(file.read_text(encoding="utf-8"))
    verbs: dict[str, list[str]] = data.pop("reporting", {})
    return Lexicon(
        reporting={verb: Stance(stance) for stance, words in verbs.items() for verb in words},
        **{key: frozenset(words) for key, words in data.items()},
    )
