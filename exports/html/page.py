"""A whole page: its head, which forbids whatever is not in it, its landmarks and its look."""

from base64 import b64encode
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256

from exports.html.markup import element, line
from exports.html.sections import facts
from exports.reading.copy import Fact, Words, own, said
from exports.reading.looks import Look
from resources import resource


@dataclass(frozen=True, slots=True)
class Page:
    """What differs from page to page. `inside` is the markup of `main`."""

    title: str
    above: Words
    """What the page is part of."""
    inside: str = ""
    contents: tuple[Words, ...] = ()
    known: tuple[Fact, ...] = ()
    looks: Iterable[Look] = ()


CLOSING = "</main></body></html>\n"
"""What follows `opening` and whatever is inside, for pages that are written piece by piece."""


def page(one: Page) -> bytes:
    """The page as it is written: UTF-8, no script, no address that a browser would load."""
    return "".join([opening(one), one.inside, CLOSING]).encode()


def opening(one: Page) -> str:
    """All that stands before the inside."""
    head = _head(one.title, _style(one.looks))
    skip = element("a", "To the text", class_="skip", href="#main")
    body = "\n".join([skip, _header(one), '<main id="main">'])
    return f'<!DOCTYPE html>\n<html lang="en">{head}\n<body>{body}'


def _head(title: str, style: str) -> str:
    """The policy names the style sheet by its checksum, so that nothing else can set a style."""
    known = b64encode(sha256(style.encode()).digest()).decode("ascii")
    policy = (
        f"default-src 'none'; style-src 'sha256-{known}'; img-src data:; base-uri 'none'; "
        "form-action 'none'"
    )
    parts = (
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=policy),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="referrer", content="no-referrer"),
        element("meta", name="color-scheme", content="light dark"),
        element("title", line((own(title),))),
        f"<style>{style}</style>",
    )
    return element("head", "\n".join(parts))


def _header(one: Page) -> str:
    above = element("p", line((one.above,)), class_="above") if one.above.text else ""
    title = element("h1", line((said(one.title),)))
    items = "".join([element("li", line((words,))) for words in one.contents])
    nav = element("nav", element("ul", items), aria_label="Contents") if items else ""
    return element("header", "\n".join([above, title, facts(one.known), nav]))


def _style(looks: Iterable[Look]) -> str:
    """The style sheet that ships, and the looks of the project's tags."""
    shipped = resource("styles", "reading.css").read_text(encoding="utf-8")
    light, dark = [], []
    for number, look in enumerate(looks):
        heavy = ";text-decoration-thickness:3px" if look.heavy else ""
        light.append(f".t{number}{{--c:{look.light}}}")
        light.append(f".m.t{number}{{text-decoration-style:{look.line}{heavy}}}")
        dark.append(f".t{number}{{--c:{look.dark}}}")
    night = "@media screen and (prefers-color-scheme:dark){" + "".join(dark) + "}"
    return "\n".join(["", shipped.strip(), *light, night if dark else "", ""])
