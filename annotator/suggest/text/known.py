"""What the program knows by itself: first names, bodies, regions, events, and the gazetteer."""

import gzip
import tomllib
from dataclasses import dataclass
from functools import cache

from annotator.model.folding import fold
from annotator.model.ids import TagId
from resources import resource

PERSON, ORGANISATION, PLACE = TagId("person"), TagId("organisation"), TagId("place")
DATE, EVENT, WORK = TagId("date"), TagId("event"), TagId("work")


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A line of the gazetteer. `thousands` of inhabitants; coordinates empty for countries."""

    name: str
    country: str
    thousands: int
    coordinates: str
    geonames: str
    sort: str
    """`C` country, `S` state, `T` town."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """Sets of folded names. `common` first names are ordinary words too.

    Of the first names `women` are women's, `either` say nothing, and the others are men's.
    """

    given: frozenset[str]
    women: frozenset[str]
    either: frozenset[str]
    common: frozenset[str]
    places_too: frozenset[str]
    names: dict[str, TagId]
    """Bodies, regions and events by their folded names."""
    first_words: dict[str, int]
    """First words of `names` of several words, with how many words the longest has."""


@cache
def known() -> Known:
    """The lists of `resources/words`, read once."""
    people = tomllib.loads(resource("words", "names.toml").read_text(encoding="utf-8"))
    bodies = tomllib.loads(resource("words", "known.toml").read_text(encoding="utf-8"))
    names: dict[str, TagId] = {}
    for kind, tag in (("organisations", ORGANISATION), ("places", PLACE), ("events", EVENT)):
        for name in bodies[kind].replace("\n", "|").split("|"):
            if name.strip():
                names[fold(name.strip()).rstrip(".")] = tag
    longest: dict[str, int] = {}
    for name in names:
        first, *others = name.split()
        longest[first] = max(longest.get(first, 1), 1 + len(others))
    given = frozenset(fold(people["given"]).split())
    women = {name for name in given if name.endswith("a")} - set(people["not_women"].split())
    return Known(
        given=given,
        women=frozenset(women | set(people["women"].split())),
        either=frozenset(people["either"].split()),
        common=frozenset(fold(people["common"]).split()),
        places_too=frozenset(fold(people["places_too"]).split()),
        names=names,
        first_words=longest,
    )


@cache
def _gazetteer() -> dict[str, str]:
    """Folded name to the line of its place. 60,000 names, read in about 0.1 s."""
    data = gzip.decompress(resource("places", "places.gz").read_bytes()).decode("utf-8")
    names, _, rows = data.partition("\n\n")
    return dict(zip(fold(names).split("\n"), rows.split("\n"), strict=True))


@cache
def _first_words() -> dict[str, int]:
    longest: dict[str, int] = {}
    for name in _gazetteer():
        first, _, rest = name.partition(" ")
        if rest:
            longest[first] = max(longest.get(first, 1), 2 + rest.count(" "))
    return longest


def place(key: str) -> Place | None:
    """The place of a folded name, the largest of those that bear it."""
    line = _gazetteer().get(key)
    if line is None:
        return None
    name, country, thousands, north, east, number, sort = line.split("|")
    return Place(
        name=name,
        country=country,
        thousands=int(thousands),
        coordinates=f"{north} {east}" if north else "",
        geonames=number,
        sort=sort,
    )


def place_words(first: str) -> int:
    """How many words the longest place name that begins with this folded word has; 0 for none."""
    return _first_words().get(first, 1 if first in _gazetteer() else 0)
