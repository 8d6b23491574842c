"""Where a caption has its credit: “AFP / A. Name”, “Photograph: B/Agency”, “© C” at its end."""

import re
from functools import cache

from annotator.model.folding import fold
from annotator.model.span import Span
from annotator.suggest.text.known import ORGANISATION, known
from annotator.suggest.text.lexicon import lexicon

_AT_MOST = 110
_LANGUAGES = ("en", "de", "fr", "es", "ar", "fa")
_NAMED = (
    "afp",
    "ap",
    "reuters",
    "dpa",
    "epa",
    "ansa",
    "efe",
    "tass",
    "xinhua",
    "pa",
    "upi",
    "getty",
    "getty images",
    "associated press",
    "agence france-presse",
    "kyodo",
    "anadolu",
    "pti",
    "ani",
    "alamy",
    "shutterstock",
    "magnum",
    "imago",
    "picture alliance",
    "rex features",
    "bloomberg",
    "pa media",
    "afp/getty images",
    "maxppp",
    "sipa",
    "hans lucas",
    "europa press",
    "keystone",
    "belga",
    "anp",
    "ntb",
    "ritzau",
    "sputnik",
    "corbis",
    "istock",
    "unsplash",
    "nasa",
    "epd",
)
AGENCIES = frozenset(_NAMED)
"""Folded names of those who sell pictures."""

_WORD = re.compile(r"\w+")
_ENDS = '.!?…”“"’»)]›،؟。:'
_SMALL = frozenset(
    ("van", "von", "de", "der", "den", "del", "della", "di", "da", "la", "le", "bin", "al", "the")
    + ("and", "und", "et", "y", "des", "of", "for", "via", "du", "des", "les", "el", "los", "für")
    + (
        "pour",
        "para",
        "avec",
        "with",
        "file",
        "handout",
        "archive",
        "dpa",
        "imago",
        "epd",
        "ibn",
        "e",
    )
)


def credit_in(text: str, block: Span, language: str) -> Span | None:
    """The credit at the end of a line, without enclosing brackets; None where there is none."""
    line = text[block.start : block.end]
    tail = line[-2 * _AT_MOST :].lower()
    if not any(c in tail for c in "©ⓒ/|") and _hints().isdisjoint(_WORD.findall(tail)):
        return None
    parted = any(c in tail for c in "/|") or " via " in tail
    for form in _forms(language) if parted else _forms(language)[:3] + _forms(language)[4:]:
        found = form.search(line, max(0, len(line) - 2 * _AT_MOST))
        while found is not None:
            start, end = found.span("credit")
            if (
                end - start <= _AT_MOST
                and (_stands_apart(line, start) or _labelled(line, start))
                and _names(line[start:end], language)
            ):
                return Span(block.start + start, block.start + end)
            found = form.search(line, found.start() + 1)
    return None


@cache
def every_label() -> frozenset[str]:
    """What credits begin with, in all languages that we have words of."""
    return frozenset(label for name in _LANGUAGES for label in lexicon(name).credit_labels)


@cache
def _hints() -> frozenset[str]:
    """Words without which, or a sign, no line has a credit."""
    return frozenset(w for phrase in (*every_label(), *_NAMED) for w in phrase.split()[:1]) | {
        "via",
        "c",
    }


@cache
def _forms(language: str) -> tuple[re.Pattern[str], ...]:
    """With a label; of a known agency; with a slash between two names; an agency alone."""
    own = lexicon(language).credit_labels
    every = every_label() | own
    labels = "|".join(sorted(map(re.escape, every), key=len, reverse=True))
    agencies = "|".join(sorted(map(re.escape, _NAMED), key=len, reverse=True))
    by = r"\s?(?::|by\b|von\b|par\b|de\b|of\b|/|-)?\s?"
    tail = r"[^\[\]()]*?"
    close = r"\s*[)\]]?\.?\s*$"
    word = r"[^\W\d_][\w.’'-]*"
    names = rf"{word}(?:[ \u00a0]{word}){{0,4}}"
    return (
        re.compile(
            rf"(?P<credit>(?:(?:ap|afp|epa|reuters)\s)?(?:{labels}){by}{tail}){close}", re.I
        ),
        re.compile(rf"(?P<credit>(?:©|\(c\)|ⓒ)\s?{tail}){close}", re.I),
        re.compile(rf"(?P<credit>(?:{agencies})\s?[/|–-]\s?{tail}){close}", re.I),
        re.compile(rf"(?P<credit>{names}(?:,\s{names})*\s?(?:/|\bvia\b|\|)\s?{names}){close}"),
        re.compile(rf"(?P<credit>(?i:{agencies})){close}"),
    )


def _stands_apart(line: str, start: int) -> bool:
    """Whether a credit can begin here: at the start, in brackets, or after a sentence."""
    before = line[:start].rstrip()
    if not before:
        return True
    if line[start - 1] in "([":
        return True
    return line[start - 1].isspace() and (before[-1] in _ENDS or before[-1] in "|–—-([/•")


def _labelled(line: str, start: int) -> bool:
    """A sign that begins nothing but a credit, wherever it stands after a blank."""
    rest = line[start : start + 24].lower()
    sign = rest.startswith("©") or re.match(r"[\w ]{3,12}(?::| by )", rest) is not None
    return sign and line[start - 1].isspace()


def _names(credit: str, language: str) -> bool:
    """Whether all but labels and small words has a capital, where the script knows them."""
    labels = {w for label in every_label() for w in label.split()}
    words = [w.strip("():.,/|©&–-") for w in re.split(r"[\s/|]+", credit)]
    kept = [w for w in words if w and w.lower() not in labels and w.lower() not in _SMALL]
    if not kept and "©" not in credit:
        return bool(words) and any(fold(w) in AGENCIES for w in words)
    return all(not w[0].islower() or w in ("by", "par") for w in kept)


def is_agency(name: str) -> bool:
    """Whether a name in a credit is that of a body and not of a photographer."""
    key = fold(name)
    return key in AGENCIES or known().names.get(key) == ORGANISATION
