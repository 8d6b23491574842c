"""What of its own words speaks for a run being a person, a body, a place, an event or a work."""

import re
from collections.abc import Iterator

from annotator.suggest.names.runs import Run, Vote
from annotator.suggest.names.surroundings import Surroundings
from annotator.suggest.text.known import (
    EVENT,
    ORGANISATION,
    PERSON,
    PLACE,
    WORK,
    Known,
    Place,
    known,
    place,
)
from annotator.suggest.text.lexicon import Lexicon
from annotator.suggest.text.manuscript import Manuscript

_INITIAL = re.compile(r"[^\W\d_]\.?")
_ACRONYM = re.compile(r"(?:[A-ZÄÖÜ][A-ZÄÖÜ0-9&]{1,6}|(?:[A-Z]\.){2,})$")
_OF_PLACES = frozenset(
    ("north", "south", "east", "west", "upper", "lower", "little", "great", "fort", "new", "san")
    + ("santa", "são", "puerto", "bad", "los", "las")
)
_BEFORE_SURNAMES = ("van", "von", "de", "le", "o'", "mc")


def votes(run: Run, manuscript: Manuscript) -> list[Vote]:
    """All reasons, each rule at most once."""
    about = Surroundings(run, manuscript)
    found = [
        *_Words(run, manuscript).votes(),
        *about.before(),
        *about.after(),
        *about.of_block(),
    ]
    return list({(vote.tag, vote.rule): vote for vote in found}.values())


class _Words:
    """Looks at the words of one run."""

    def __init__(self, run: Run, manuscript: Manuscript) -> None:
        self._run = run
        self._lexical: Lexicon = manuscript.lexical
        self._known: Known = known()
        self._words = run.words
        self._low = [w.text.lower() for w in self._words]
        self._keys = [w.key for w in self._words]

    def votes(self) -> Iterator[Vote]:
        low, events = self._low, self._lexical.events
        if self._acronym():
            yield Vote(ORGANISATION, 4, "capitals only")
        if len(low) > 1 and (low[-1] in events or low[0] in events):
            yield Vote(EVENT, 6, f"“{low[-1]}” names an event")
        if len(low) > 1 and low[-1] in self._lexical.laws:
            yield Vote(WORK, 7, f"“{low[-1]}” ends a law’s name")
        yield from self._as_ground()
        yield from self._as_body()
        yield from self._as_person()
        yield from self._as_known()

    def _as_ground(self) -> Iterator[Vote]:
        lexical, low, many = self._lexical, self._low, len(self._low) > 1
        last, first = low[-1], low[0]
        english = lexical.language == "en"
        if many and last in lexical.grounds:
            doubtful = last in lexical.bodies
            yield Vote(PLACE, 2 if doubtful else 5, f"“{last}” ends a place")
        if many and (first in lexical.ground_starts or (english and first in lexical.grounds)):
            yield Vote(PLACE, 4.5, f"“{first}” begins a place")
        if many and first in _OF_PLACES:
            yield Vote(PLACE, 2.4, f"“{first}” stands before names of places")
        endings = tuple(lexical.ground_endings)
        if endings and not many and last.endswith(endings) and len(last) > 5:
            yield Vote(PLACE, 1.5, f"ends as places do: “{last}”")

    def _as_body(self) -> Iterator[Vote]:
        lexical, low, many = self._lexical, self._low, len(self._low) > 1
        last, first = low[-1].rstrip("."), low[0]
        if many and last in lexical.bodies:
            yield Vote(ORGANISATION, 5, f"“{last}” ends a body’s name")
        if many and first in lexical.body_starts:
            yield Vote(ORGANISATION, 5, f"“{first}” begins a body’s name")
        elif many and any(h in lexical.bodies or h in lexical.body_starts for h in low[1:]):
            yield Vote(ORGANISATION, 2.5, "holds a word of bodies")
        endings = tuple(lexical.body_endings)
        if endings and (last.endswith(endings) or first.endswith(endings)) and len(first) > 6:
            yield Vote(ORGANISATION, 3.5, "ends as bodies do")
        if any(w.gap == " & " for w in self._words[1:]) or "&" in low:
            yield Vote(ORGANISATION, 5, "joined by &")
        yield from self._with_other_names()
        short = many and self._words[-1].text.isupper() and 1 < len(last) < 4
        if short and not all(w.text.isupper() for w in self._words):
            yield Vote(ORGANISATION, 4, "ends with an acronym")

    def _with_other_names(self) -> Iterator[Vote]:
        """`BBC Alba`, `Bank Indonesia`: an acronym before, or a country behind."""
        lead = self._words[0].text
        if len(self._words) < 2:
            return
        shouted = all(w.text.isupper() for w in self._words)
        if len(lead) > 2 and lead.isalpha() and lead.isupper() and not shouted:
            yield Vote(ORGANISATION, 4, "begins with an acronym")
        country = place(" ".join(self._keys[1:]))
        if country is not None and country.sort == "C" and self._low[0] not in _OF_PLACES:
            yield Vote(ORGANISATION, 2.4, f"“{country.name}” follows within the name")

    def _as_person(self) -> Iterator[Vote]:
        low, many = self._low, len(self._low) > 1
        yield from self._first_name()
        initials = any(_INITIAL.fullmatch(w.text) for w in self._words[:-1])
        if initials and any(w.gap.startswith(".") for w in self._words[1:]):
            yield Vote(PERSON, 5, "initials")
        if any(p in self._lexical.particles for p in low[1:-1]) and len(low) < 6:
            yield Vote(PERSON, 2, "particle of a surname")
        if self._lexical.language == "en" and many and low[0] in _BEFORE_SURNAMES:
            yield Vote(PERSON, 3, "particle of a surname")
        if 2 <= len(low) <= 3 and all(len(w.text) > 1 for w in self._words):
            yield Vote(PERSON, 1.2, "two or three words with capitals")

    def _first_name(self) -> Iterator[Vote]:
        first, said, many = self._keys[0].split("-")[0], self._words[0].text, len(self._low) > 1
        if many and first in self._known.given:
            yield Vote(PERSON, 5, f"“{said}” is a first name")
        elif many and first in self._known.common:
            yield Vote(PERSON, 3.5, f"“{said}” is a first name")
        elif not many and first in self._known.given:
            yield Vote(PERSON, 1.5 if first in self._known.places_too else 3.5, "a first name")

    def _as_known(self) -> Iterator[Vote]:
        key = " ".join(self._keys).rstrip(".")
        tag = self._known.names.get(key)
        if tag is not None:
            yield Vote(tag, 8, "known to the program")
        if key in self._lexical.demonyms or key in self._lexical.capitalised:
            return
        found = place(key)
        if found is not None:
            yield Vote(PLACE, self._size(found), f"gazetteer: {found.name}, {found.country}")

    def _size(self, found: Place) -> float:
        """How much a line of the gazetteer says: less of small towns and of first names."""
        if found.sort == "C":
            return 7
        if found.sort == "S" or found.thousands >= 800:
            return 5
        if self._keys[0] in self._known.given and len(self._keys) == 1:
            return 1.5 if found.thousands < 300 else 3
        if self._acronym() and self._run.first > 0:
            return 0.5
        return 4 if found.thousands >= 80 else 2.5

    def _acronym(self) -> bool:
        return len(self._words) == 1 and bool(_ACRONYM.fullmatch(self._words[0].text))
