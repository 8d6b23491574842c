"""A document and what must be read of it."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A file with its expectations. `held_out` ones are only counted, never looked into.

    `unwanted` are words of running heads, deleted passages and the like: boilerplate when read.
    `pictures` is how many images must come with their bytes.
    """

    name: str
    data: bytes = field(repr=False)
    paragraphs: tuple[str, ...]
    title: str = ""
    byline: str = ""
    date: str = ""
    language: str = ""
    captions: tuple[str, ...] = ()
    credits: tuple[str, ...] = ()
    pictures: int = 0
    unwanted: tuple[str, ...] = ()
    told: tuple[str, ...] = ()
    """Words that the warnings must hold."""
    held_out: bool = False
