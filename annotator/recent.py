"""Projects that were opened before: which, when, and which of them stay above the others."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from annotator.settings import MOST_RECENT, Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A project of the list. `day` is when it was opened last, where that is known."""

    path: Path
    day: date | None
    pinned: bool

    @property
    def is_there(self) -> bool:
        """Whether the file can be reached just now."""
        try:
            return self.path.is_file()
        except OSError:
            return False


def projects(settings: Settings) -> list[Opened]:
    """Pinned ones first, then the one opened last."""
    names = dict.fromkeys((*settings.pinned, *settings.recent))
    return [
        Opened(path=Path(name), day=_day(settings.opened.get(name)), pinned=name in settings.pinned)
        for name in names
    ]


def opened(settings: Settings, path: Path, day: date) -> Settings:
    """The settings with `path` as the project opened last.

    A name that is no text in any encoding cannot be written down, and is not remembered.
    """
    name = str(path)
    if not can_be_noted(name):
        return settings
    recent = (name, *(other for other in settings.recent if other != name))[:MOST_RECENT]
    known = {*recent, *settings.pinned}
    days = {other: when for other, when in settings.opened.items() if other in known}
    return replace(settings, recent=recent, opened=days | {name: day.isoformat()})


def can_be_noted(name: str) -> bool:
    """Whether it is text; a name of another system may be bytes that are none."""
    return not any("\ud800" <= char <= "\udfff" for char in name)


def pinned(settings: Settings, path: Path, *, stays: bool) -> Settings:
    """With a project that stays above the others, or does so no more."""
    others = tuple(name for name in settings.pinned if name != str(path))
    return replace(settings, pinned=((str(path), *others) if stays else others)[:MOST_RECENT])


def forgotten(settings: Settings, path: Path) -> Settings:
    """Without a project in the list. Its file is not touched."""
    name = str(path)
    return replace(
        settings,
        recent=tuple(other for other in settings.recent if other != name),
        pinned=tuple(other for other in settings.pinned if other != name),
        opened={other: day for other, day in settings.opened.items() if other != name},
    )


def _day(written: str | None) -> date | None:
    try:
        return date.fromisoformat(written) if written else None
    except ValueError:
        return None
