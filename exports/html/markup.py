"""Writing HTML as text: elements, links, words of which nobody knows which way they run."""

from exports.reading.copy import Line, Words
from exports.tei.markup import text, value

_VOID = frozenset(("meta", "img", "br", "link"))
_NAMES = {"class_": "class", "aria_label": "aria-label", "aria_labelledby": "aria-labelledby"}


def element(tag: str, content: str = "", /, **attributes: str | None) -> str:
    """An element; `content` is markup already. An attribute of None is left out."""
    pairs = "".join(
        [
            f' {_NAMES.get(key, key.replace("_", "-"))}="{value(given)}"'
            for key, given in attributes.items()
            if given is not None
        ]
    )
    return f"<{tag}{pairs}>" if tag in _VOID else f"<{tag}{pairs}>{content}</{tag}>"


def line(words: Line) -> str:
    """Words with their links. Those of the project run their own way (`bdi`)."""
    return "".join([run(one) for one in words])


def run(words: Words) -> str:
    """Links lead into the page, to a page beside it, or to the web: whoever made them saw to it."""
    if not words.text:
        return ""
    shown = text(words.text) if words.own else f"<bdi>{text(words.text)}</bdi>"
    if not words.to:
        return shown
    if words.to.startswith(("http://", "https://")):
        away = None if words.text == words.to else "away"
        return element("a", shown, class_=away, href=words.to, rel="external noreferrer")
    return element("a", shown, href=words.to)
