"""Words that are looked up by what stands in a record, not by a literal: each table whole."""

from dataclasses import fields
from functools import cache

import click

from annotator.model.article import Progress
from annotator.model.stamp import Status
from annotator.overview.charts import claims, counts
from annotator.overview.charts.making import PICTURES
from annotator.overview.periods import Unit
from annotator.settings import Settings
from tests.languages.collecting import OVERVIEW, Message
from ui import header_fields, hints
from ui.actions import MENUS, TABLE
from ui.cli.language import TERMINAL, helps
from ui.commands import annotator
from ui.dossier_forms import FORMS
from ui.formats import FORMATS
from ui.panels import words
from ui.projects import default_tags

TABLES = {
    "annotator/overview/charts/",
    "ui/acting.py",
    "ui/dialogs/dossier.py",
    "ui/exporting.py",
    "ui/strings.py",
    "ui/backups/mending.py",
    "ui/dialogs/describe_header.py",
    "ui/help/key_sheet.py",
    "ui/hints.py",
    "ui/keymap/keyset.py",
    "ui/menus.py",
    "ui/overview/asking.py",
    "ui/overview/page.py",
    "ui/panels/words.py",
}
"""Modules that may look up what is no literal, since it is one of these words."""


_KEPT = (
    *("articles", "annotations", "entries of the register", "comments", "relations"),
    *(
        "pictures and files",
        "events in the history of annotations",
        "history",
        "article",
        "annotation",
        "authority",
        "blob",
        "comment",
    ),
    *("contributor", "figure", "link", "relation", "tag"),
)
"""What `annotator.salvage` counts, in the plural; what is lost it counts by its tables."""


@cache
def tabled() -> frozenset[Message]:
    found: dict[str, list[str]] = {
        "Actions": [*(entry.words for entry in TABLE), *MENUS, "Undo", "Redo"],
        "HeaderFields": [*header_fields.BASES.values(), *_of_headers()],
        "Hints": [words for name, words in vars(hints).items() if _is_hint(name, words)],
        "Words": list(words._WORDS.values()),
        "Formats": [
            *(one.title for one in FORMATS.values()),
            *(one.title for one in FORMS.values()),
        ],
        "Mending": [*_KEPT],
        "Settings": [each.metadata["help"] for each in fields(Settings)],
        TERMINAL: _of_commands(),
        "Tags": [text for tag in default_tags() for text in (tag.label, tag.help) if text],
        OVERVIEW: [
            *(words for offer in PICTURES.values() for words in (offer.title, *offer.ways)),
            *(each.value for kind in (Progress, Status, Unit) for each in kind),
            *(words for words in claims.FILLS if words),
            *(words for ways in (counts._TITLES,) for words in ways),
        ],
    }
    return frozenset(Message(context, each) for context in found for each in found[context])


def _is_hint(name: str, words: object) -> bool:
    return name.startswith("_N") and isinstance(words, str)


def _of_commands() -> list[str]:
    context = click.Context(annotator)
    for name in annotator.list_commands(context):
        annotator.get_command(context, name)
    return helps(annotator)


def _of_headers() -> list[str]:
    found: list[str] = []
    for groups in (header_fields.ARTICLE, header_fields.PROJECT):
        for group in groups:
            found.append(group.title)
            found += [words for one in group.fields for words in (one.title, one.meaning)]
    return [words for words in found if words]
