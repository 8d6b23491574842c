"""Which articles an overview counts."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """What must hold of an article; empty asks for nothing.

    Each field is what the key of that name asks for in a query (`annotator.search.query`), so that
    what was counted can be found.
    """

    date_from: str = ""
    date_to: str = ""
    progress: str = ""
    language: str = ""
    publisher: str = ""

    @property
    def is_empty(self) -> bool:
        return self == Scope()

    @property
    def keys(self) -> str:
        """The same as keys of a query."""
        dates = (("from", self.date_from), ("to", self.date_to))
        return joined(*(key(name, value) for name, value in dates if value), self._rest)

    def within(self, period: str) -> str:
        """The same for one period of it, such as `1914-05`."""
        ends_within = self.date_to.startswith(period) and self.date_to
        first, last = max(period, self.date_from), self.date_to if ends_within else period
        return joined(key("from", first), key("to", last), self._rest)

    @property
    def _rest(self) -> str:
        names = ("progress", "language", "publisher")
        return joined(*(key(name, getattr(self, name)) for name in names if getattr(self, name)))


def key(name: str, value: str) -> str:
    """A key of a query with its value, in quotation marks where it needs them.

    A value with a quotation mark of its own cannot be asked for whole: what stands before it is.
    """
    whole = value.partition('"')[0]
    plain = whole and whole.isascii() and whole.replace("-", "").isalnum()
    return f"{name}:{whole}" if plain else f'{name}:"{whole}"'


def joined(*keys: str) -> str:
    """Keys as one query, each once."""
    return " ".join(dict.fromkeys(part for part in keys if part))
