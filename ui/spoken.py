"""What the core says, in the person's language: errors, findings, warnings, losses.

The core says whole English sentences and knows of no other language; they come from other
processes, from files and from other sentences that they stand in. So they are not marked, but
recognised: a translation is kept by the template of its sentence, `{name}: the file is empty`, and
what stands at its places goes over as it is, or is such a sentence itself. What no template fits
stays English.
"""

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from annotator import settings
from resources import resource
from ui.languages import ENGLISH, chosen
from ui.qm import Translated, messages

CORE = "Core"
_WORDS = ("Words", "Blocks", "Progress")
"""Tables of single words that stand in sentences, as values of records."""
_PLACE = re.compile(r"\{(\w+)\}")
_COUNT = r"(\d[\d,]*)"
"""At a place called `n`: else “{n} comments” would be found in each name that ends so."""
_NUMBER = re.compile(r"\d{1,3}(,\d{3})+")
_GROUPS = {"de": ".", "es": ".", "fr": "\u202f"}
_DEEPEST = 4


def spoken(said: object) -> str:
    """A sentence of the core for a person. What is no such sentence stays as it is."""
    sentences = _sentences(_language())
    return sentences.say(str(said)) if sentences else str(said)


def looked_up(context: str, words: str) -> str:
    """A sentence that is looked up by itself alone, as Qt does."""
    sentences = _sentences(_language())
    return sentences.of(context, words) if sentences else words


def speak(language: str) -> None:
    """In this language from now on."""
    _spoken_now[:] = [language]


_spoken_now: list[str] = []


def _language() -> str:
    if not _spoken_now:
        speak(chosen(settings.newest(settings.Settings()).language))
    return _spoken_now[0]


@cache
def _sentences(language: str) -> "Sentences | None":
    """Those of a language; none of English, or where its file is missing."""
    file = resource("languages", f"annotator_{language}.qm")
    if language == ENGLISH or not file.is_file():
        return None
    return Sentences(messages(file.read_bytes()), _GROUPS.get(language, ","))


class _Template:
    """A sentence with places, what it is in the language, and which words must be in it."""

    def __init__(self, source: str, said: str) -> None:
        parts = _PLACE.split(source)
        self.said, self.places = said, parts[1::2]
        literal = parts[0::2]
        self.rarest = max(literal, key=len)
        self.weight = sum(map(len, literal))
        self.quoted = {
            name for name, left in zip(self.places, literal, strict=False) if left[-1:] == "“"
        }
        pattern = re.escape(literal[0])
        for name, after in zip(self.places, literal[1:], strict=True):
            pattern += (_COUNT if name == "n" else "(.+?)") + re.escape(after)
        self._pattern = re.compile(pattern, re.DOTALL)

    def values(self, words: str) -> tuple[str, ...] | None:
        """What stands at the places of a sentence, where it is one of these."""
        found = self._pattern.fullmatch(words) if self.rarest in words else None
        return found.groups() if found else None


class Sentences:
    """The templates of one language, the most telling first."""

    def __init__(self, translated: Iterable[Translated], group: str) -> None:
        self._group = group
        self._whole: dict[str, str] = {}
        self._words: dict[str, str] = {}
        self._others: dict[tuple[str, str], str] = {}
        found = []
        for one in translated:
            self._others[one.context, one.source] = one.said[-1]
            if one.context == CORE and _PLACE.search(one.source):
                found.append(_Template(one.source, one.said[0]))
            elif one.context == CORE:
                self._whole[one.source] = one.said[0]
            elif one.context in _WORDS:
                self._words[one.source] = one.said[0]
        self._templates = sorted(found, key=lambda one: -one.weight)
        self.say = lru_cache(2_000)(self._say)

    def of(self, context: str, words: str) -> str:
        return self._others.get((context, words), words)

    def _say(self, words: str, depth: int = 0) -> str:
        if words in self._whole:
            return self._whole[words]
        if depth < _DEEPEST:
            for template in self._templates:
                if (values := template.values(words)) is not None:
                    return self._filled(template, values, depth)
        return self._in_parts(words, depth)

    def _filled(self, template: _Template, values: tuple[str, ...], depth: int) -> str:
        by_name = {
            name: value if name in template.quoted else self._value(value, depth)
            for name, value in zip(template.places, values, strict=True)
        }
        return _PLACE.sub(lambda place: by_name.get(place[1], place[0]), template.said)

    def _value(self, words: str, depth: int) -> str:
        if _NUMBER.fullmatch(words):
            return words.replace(",", self._group)
        return self._words.get(words) or self._say(words, depth + 1)

    def _in_parts(self, words: str, depth: int) -> str:
        """Two sentences in one: `NAME: reason`, or one after a semicolon."""
        for between in (": ", "; "):
            first, found, rest = words.partition(between)
            if found and depth < _DEEPEST:
                parts = self._say(first, depth + 1), self._say(rest, depth + 1)
                if parts != (first, rest):
                    return between.join(parts)
        return words
