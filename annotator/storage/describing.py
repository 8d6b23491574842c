"""What is known of an article or a project beyond the columns of the first schema, as JSON.

Fields that nobody filled in are left out, so that most rows hold `{}`.
"""

import json
from collections.abc import Mapping
from typing import Any

from annotator.model.about import About
from annotator.model.article import DateBasis, Metadata, Source

ABOUT_FIRST = ("id", "title", "publisher", "licence", "licence_address")
METADATA_FIRST = ("title", "byline", "date", "publisher", "language", "reference", "rights")
FURTHER = "further"
"""The column that holds all other fields."""
RECIPE = "recipe"
"""Beside the fields of an article's header: how its file was read (`Source.recipe`)."""


def about_further(about: About) -> str:
    return _dumped(_further(about, ABOUT_FIRST))


def article_further(known: Metadata, source: Source) -> str:
    """The header, and how the file was read."""
    recipe = {RECIPE: source.recipe} if source.recipe else {}
    return _dumped(_further(known, METADATA_FIRST) | recipe)


def recipe_of(row: Mapping[str, Any]) -> str:
    return str(json.loads(row.get(FURTHER, "{}")).get(RECIPE, ""))


def about_of(row: Mapping[str, Any]) -> About:
    first = {name: row[name] for name in ABOUT_FIRST}
    return About(**first, **json.loads(row.get(FURTHER, "{}")))  # rows of an older journal lack it


def metadata_of(row: Mapping[str, Any]) -> Metadata:
    values = {name: row[name] for name in METADATA_FIRST} | json.loads(row.get(FURTHER, "{}"))
    values.pop(RECIPE, None)
    if basis := values.get("dating"):
        values["dating"] = DateBasis(basis)
    return Metadata(**values | {"keywords": tuple(values.get("keywords", ()))})


def _further(record: About | Metadata, first: tuple[str, ...]) -> dict[str, Any]:
    names = [name for name in type(record).__slots__ if name not in first]
    return {name: value for name in names if (value := getattr(record, name))}


def _dumped(kept: dict[str, Any]) -> str:
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":"))
