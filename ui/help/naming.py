"""What `{action:pick}`, `{menu:packs}`, `{tag:date}` and `{key:Tab}` in a page mean. No Qt."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from annotator import settings
from ui.actions import MENUS, TABLE, Entry
from ui.help.parts import Heading, Run, Table, anchor_of
from ui.projects import default_tags
from ui.spoken import looked_up

PLACEHOLDER = re.compile(r"\{(action|menu|tag|key):([^}\s]+)\}")
_BY_NAME = {entry.name: entry for entry in TABLE}
_TAG = "tag:"


class UnknownPlaceholder(LookupError):
    """A page names an action or tag that is not there; a test holds that none does."""


@dataclass(frozen=True, slots=True)
class Names:
    """Keys and words as somebody sees them in the window.

    `keys_of` gives the keys of an action, or of `tag:person`, for people; none where it has none.
    `said` is what the table's words are in the language of the window.
    """

    keys_of: Callable[[str], tuple[str, ...]]
    said: Callable[[str], str] = str

    def run(self, kind: str, name: str) -> Run:
        """The words for one placeholder. Raises UnknownPlaceholder."""
        asked = f"{kind}:{name}"
        if kind == "key":
            return Run(text=readable(name), key=True, asked=asked)
        if kind == "tag":
            return self._key(f"{_TAG}{name}", asked)
        entry = _BY_NAME.get(name)
        if entry is None:
            raise UnknownPlaceholder(asked)
        if kind == "action" and self.keys_of(name):
            return self._key(name, asked)
        return Run(text=self._way(entry), strong=True, asked=asked)

    def keys(self) -> list[Heading | Table]:
        """All actions that have keys, menu by menu, and the tags of a new project."""
        tags = [
            ((Run(text=keys[0], key=True),), (Run(text=looked_up("Tags", tag.label)),))
            for tag in default_tags()
            if (keys := self.keys_of(f"{_TAG}{tag.id}"))
        ]
        found: list[Heading | Table] = []
        found += _group("Tags of a new project", tags)
        for menu in MENUS:
            rows = [
                (self._all(entry), (Run(text=self.said(entry.words)),))
                for entry in TABLE
                if entry.menu == menu and self.keys_of(entry.name)
            ]
            found += _group(self.said(menu), rows)
        return found

    def _all(self, entry: Entry) -> tuple[Run, ...]:
        runs: list[Run] = []
        for key in dict.fromkeys(self.keys_of(entry.name)):  # both Enters of a keyboard read alike
            runs += [Run(text=", "), Run(text=key, key=True)]
        return tuple(runs[1:])

    def _key(self, name: str, asked: str) -> Run:
        keys = self.keys_of(name)
        return Run(text=keys[0] if keys else "—", key=True, asked=asked)

    def _way(self, entry: Entry) -> str:
        return f"{self.said(entry.menu)}, {self.said(entry.words)}"


def _group(
    title: str, rows: Sequence[tuple[tuple[Run, ...], tuple[Run, ...]]]
) -> list[Heading | Table]:
    if not rows:
        return []
    heading = Heading(level=2, anchor=anchor_of(title), runs=(Run(text=title),))
    head = ((Run(text="Key"),), (Run(text="What it does"),))
    return [heading, Table((head, *rows))]


def usual() -> Names:
    """The keys of whoever changed none."""
    return Names(lambda name: tuple(map(readable, _usual_keys(name))))


def own() -> Names:
    """The keys of whoever sits at this machine, as far as that can be told without a window."""
    chosen = settings.load().settings.keys

    def keys_of(name: str) -> tuple[str, ...]:
        keys = chosen.get(name)
        return tuple(map(readable, _usual_keys(name) if keys is None else keys))

    return Names(keys_of)


def readable(keys: str) -> str:
    """`Ctrl+Return` as it stands on the keys."""
    return keys.replace("Return", "Enter")


def _usual_keys(name: str) -> tuple[str, ...]:
    if name.startswith(_TAG):
        found = [tag.key for tag in default_tags() if tag.id == name.removeprefix(_TAG)]
        if not found:
            raise UnknownPlaceholder(name)
        return tuple(key for key in found if key)
    return _BY_NAME[name].keys
