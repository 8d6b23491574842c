"""Files with one thing wrong, or only other, somewhere in them."""

from collections.abc import Callable
from copy import deepcopy
from random import Random

from lxml import etree

from annotator.readers.tei.xml import XML_ID, Element, tei

VALUES = (
    *("", " ", "x", "#nowhere", "a b", "#text", "1", "-1", "0", "é", "a\nb", "http://[", "%zz"),
    *("#string-range(body,0,1)", "#string-range(body,5,2,0,1)", "#string-range(body,0,99999999)"),
    *("claim", "main", "approved", "M", "2026-02-30", "2026-11-22T09:10:14.250Z", "per9-9"),
)
NAMES = ("type", "subtype", "n", "ana", "ref", "part", "next", "when", "cert", "unit", "rend")


def mutated(data: bytes, seed: int) -> bytes:
    """The same seed gives the same mutant of the same file."""
    random = Random(seed)
    root = etree.fromstring(data)
    element = random.choice([e for e in root.iter("*") if e.getparent() is not None])
    random.choice(_WAYS)(random, root, element)
    return etree.tostring(root)


def _delete(random: Random, root: Element, element: Element) -> None:
    parent = element.getparent()
    assert parent is not None
    parent.remove(element)


def _rename(random: Random, root: Element, element: Element) -> None:
    element.tag = random.choice([str(other.tag) for other in root.iter("*")])


def _double(random: Random, root: Element, element: Element) -> None:
    copy = deepcopy(element)
    if random.random() < 0.8:
        for inner in copy.iter("*"):
            inner.attrib.pop(XML_ID, "")
    element.addnext(copy)


def _move(random: Random, root: Element, element: Element) -> None:
    target = random.choice([e for e in root.iter("*") if e not in element.iter("*")])
    target.insert(random.randint(0, len(target)), element)


def _wrap(random: Random, root: Element, element: Element) -> None:
    around = etree.Element(random.choice([str(other.tag) for other in root.iter("*")]))
    element.addprevious(around)
    around.append(element)


def _unwrap(random: Random, root: Element, element: Element) -> None:
    etree.strip_tags(root, str(element.tag))


def _attribute(random: Random, root: Element, element: Element) -> None:
    if element.attrib:
        name = random.choice(list(element.attrib))
        element.set(name, random.choice([*VALUES, str(random.choice(_values(root)))]))


def _more(random: Random, root: Element, element: Element) -> None:
    element.set(random.choice(NAMES), random.choice(VALUES))


def _less(random: Random, root: Element, element: Element) -> None:
    if element.attrib:
        del element.attrib[random.choice(list(element.attrib))]


def _text(random: Random, root: Element, element: Element) -> None:
    element.text = random.choice([None, "", " ", "\n", "word", f"{element.text or ''}x"])


def _stranger(random: Random, root: Element, element: Element) -> None:
    element.append(etree.Element(tei(random.choice(["p", "hi", "lb", "anchor", "said", "note"]))))


def _values(root: Element) -> list[str]:
    return [str(value) for element in root.iter("*") for value in element.attrib.values()]


_WAYS: tuple[Callable[[Random, Element, Element], None], ...] = (
    *(_delete, _rename, _double, _move, _wrap, _unwrap),
    *(_attribute, _attribute, _attribute, _more, _less, _text, _stranger),
)
