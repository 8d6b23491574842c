"""What stands not in the element of an article but beside it, or at the head of its corpus."""

from collections.abc import Iterator
from copy import deepcopy

from annotator.readers.tei.xml import XML_ID, Element, tei

REGISTER = "register.xml"
"""The file of the register that articles share: `register.xml#per1-4` is an entry of it."""
REGISTER_ID = "register"
"""The identifier of its root."""

_POINTING = (
    *("target", "ref", "who", "source", "active", "passive", "mutual", "rendition"),
    "corresp",
)


def texts_of(corpus: Element) -> list[Element]:
    return list(corpus.iterchildren(tei("TEI")))


def head_of(corpus: Element) -> Element:
    """A corpus without its texts."""
    head = corpus.makeelement(str(corpus.tag))
    for child in corpus:
        if child.tag in (tei("teiHeader"), tei("standOff")):
            head.append(deepcopy(child))
    return head


def make_local(text: Element) -> None:
    """Take away what begins identifiers and pointers in a corpus, so that the text is as alone."""
    own = f"{text.get(XML_ID)}."
    for element in text.iter("*"):
        name = element.get(XML_ID)
        if name is not None and name.startswith(own):
            element.set(XML_ID, name.removeprefix(own))
        for key in _POINTING:
            value = element.get(key)
            if value is not None and own in value:
                kept = value.replace(f"#{own}", "#").replace(f"({own}", "(")
                element.set(key, kept)


def into_register(text: Element) -> Iterator[tuple[str, Element]]:
    """Every pointer into the register that lies beside, with its element."""
    for element in text.iter("*"):
        for key in _POINTING:
            for token in (element.get(key) or "").split():
                if _leads(token):
                    yield token, element


def lead_here(text: Element) -> bool:
    """Let pointers into the register lead into the text's own file. Whether there were any."""
    led = list(into_register(text))
    for _, element in led:
        for key in _POINTING:
            tokens = (element.get(key) or "").split()
            if any(_leads(token) for token in tokens):
                own = [t.removeprefix(REGISTER) if _leads(t) else t for t in tokens]
                element.set(key, " ".join(own))
    return bool(led)


def _leads(token: str) -> bool:
    return token.startswith(f"{REGISTER}#")
