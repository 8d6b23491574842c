"""The files of translations, `resources/languages/annotator_LANGUAGE.ts`: read, filled, judged."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from tests.languages.collecting import ROOT, Message

FOLDER = ROOT / "resources" / "languages"
LANGUAGES = ("de", "fr", "es")
WHOLE: tuple[str, ...] = ("de", "fr", "es")
"""Languages that are translated to the last word, and are held there by a test."""

FORMS = 2
"""Each of these languages has one form for one and another for many."""

Words = str | list[str]
"""A translation; of what is counted the forms for one and for many."""

_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
_PLACEHOLDER = re.compile(r"\{[^{}]*\}|%n|%\d|(?<!&)&(?=\w)|^\n+|\n+$|(?<=\w)…$")


@dataclass(frozen=True, slots=True)
class Entry:
    """One message of a file, and how it is said in the language; nothing where nobody has yet."""

    message: Message
    said: tuple[str, ...]
    state: str
    """Of the translation: empty, `unfinished`, `obsolete` or `vanished`."""

    @property
    def finished(self) -> bool:
        return not self.state and all(self.said)


def file_of(language: str) -> Path:
    return FOLDER / f"annotator_{language}.ts"


def entries(language: str) -> Iterator[Entry]:
    for context in ElementTree.parse(file_of(language)).getroot().iter("context"):
        for message in context.iter("message"):
            yield _entry(context.findtext("name", ""), message)


def _entry(context: str, message: ElementTree.Element) -> Entry:
    numerus = message.get("numerus") == "yes"
    found = Message(context, message.findtext("source", ""), numerus)
    translation = message.find("translation")
    assert translation is not None
    forms = tuple(form.text or "" for form in translation.iter("numerusform"))
    return Entry(found, forms or (translation.text or "",), translation.get("type", ""))


def fill(language: str, said: dict[str, Words]) -> tuple[int, list[str]]:
    """Put translations in by their English, or by `Context|English` where it differs by place.

    Returns how many messages got another translation, and the English that the program does not
    say: of that nothing is taken.
    """
    tree = ElementTree.parse(file_of(language))
    unused, count = set(said), 0
    for context in tree.getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            source = message.findtext("source", "")
            unused -= {source, f"{name}|{source}"}
            words = said.get(f"{name}|{source}", said.get(source))
            if words is not None:
                count += _put(message, words)
    file_of(language).write_text(
        _HEAD + ElementTree.tostring(tree.getroot(), encoding="unicode") + "\n", encoding="utf-8"
    )
    return count, sorted(unused)


def _put(message: ElementTree.Element, words: Words) -> bool:
    """Whether the translation is another one now."""
    translation = message.find("translation")
    assert translation is not None
    before = ElementTree.tostring(translation)
    if forms := translation.findall("numerusform"):
        for form in forms:
            translation.remove(form)
        for each in [words] * FORMS if isinstance(words, str) else words:
            ElementTree.SubElement(translation, "numerusform").text = each
    else:
        translation.text = words if isinstance(words, str) else words[-1]
    translation.attrib.pop("type", None)
    return ElementTree.tostring(translation) != before


def differing(entry: Entry) -> list[str]:
    """What of placeholders, of the key of a menu or of the dots at its end a translation lacks."""
    wanted = sorted(_PLACEHOLDER.findall(entry.message.source))
    return [
        f"{entry.message.context}: “{entry.message.source}” is said “{words}”"
        for words in entry.said
        if words and sorted(_PLACEHOLDER.findall(words)) != wanted
    ]
