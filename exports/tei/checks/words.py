"""The messages of libxml2 about a grammar as sentences, without what only follows from others."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from lxml import etree

from annotator.plugins import Finding
from annotator.readers.tei.xml import Element
from exports.tei.checks.grammar import Grammar, Shape
from exports.tei.checks.places import Places

_FOLLOWS = frozenset(("RELAXNG_ERR_ELEMNAME", "RELAXNG_ERR_EXTRACONTENT", "RELAXNG_ERR_INTEREXTRA"))
"""Said also of elements that are right, after something in or beside them was wrong."""

_SURE = frozenset(("RELAXNG_ERR_TYPEVAL", "RELAXNG_ERR_NOELEM", "RELAXNG_ERR_TEXTWRONG"))
_FEW = 10
_MOST = 200
_QUOTED = re.compile(r"allow value '(.*)'$", re.DOTALL)
Said = tuple[str, str, Element]
"""What is wrong, what to do, and where."""
_TYPES = {
    "dateTime": "a date and time such as 2026-11-22T09:10:14Z",
    "date": "a date such as 2026-11-22",
    "gYear": "a year such as 2026",
    "gYearMonth": "a month such as 2026-11",
    "nonNegativeInteger": "a whole number",
    "decimal": "a number such as 2.5",
    "anyURI": "an address, or a pointer such as #per1",
    "ID": "an identifier: a letter first, then letters, digits, dots and dashes",
    "NCName": "a name without blanks",
    "Name": "a name without blanks",
    "language": "a language such as en or ar",
    "boolean": "true or false",
}


@dataclass(frozen=True, slots=True)
class _Breach:
    """A message of the grammar with the element where."""

    kind: str
    message: str
    path: str
    where: Element


def in_words(log: Any, root: Element, grammar: Grammar, places: Places) -> list[Finding]:
    """Each breach once, in the order of the file; `log` is the error log of libxml2.

    What an element may have at all is looked up in the grammar. From libxml2 come values of a
    wrong type, what is missing, and whatever else is wrong where nothing else was found: after a
    first breach it complains of much that is right.
    """
    breaches = list(_breaches(log, root))
    sure = list(islice(_strange(root, grammar), _MOST))
    sure += [(*_said(b, grammar), b.where) for b in breaches if b.kind in _SURE]
    if not sure:
        wrong = {b.path for b in breaches if b.kind not in _FOLLOWS}
        kept = [b for b in breaches if b.kind not in _FOLLOWS or not _follows(b, wrong)]
        sure = [(*_said(breach, grammar), breach.where) for breach in kept or breaches]
    found: dict[tuple[str, int | None], Finding] = {}
    for message, advice, where in sure[:_MOST]:
        finding = places.finding(message, advice, where)
        found.setdefault((finding.message, finding.line), finding)
    return sorted(found.values(), key=lambda f: (f.line or 0, f.column or 0))


def _strange(root: Element, grammar: Grammar) -> Iterator[Said]:
    """Elements and attributes that stand where the grammar never has them, and their values."""
    roots = grammar.roots
    if roots and _local(root) not in roots:
        wanted = ", ".join(roots)
        yield f"the root is “{_local(root)}”, not “{wanted}”", "check which file it is", root
    for element in root.iter("*"):
        name = _local(element)
        shape = grammar.shape(name)
        if shape is None:
            continue
        yield from _strange_attributes(element, name, shape)
        for child in element.iterchildren("*"):
            if not shape.takes_any and _local(child) not in shape.children:
                message = f"“{_local(child)}” may not stand in “{name}”"
                yield message, _in_it(name, shape.children), child


def _strange_attributes(element: Element, name: str, shape: Shape) -> Iterator[Said]:
    has = [_attribute_name(key) for key in element.attrib]
    for attribute in has:
        if attribute not in shape.attributes:
            if not shape.takes_any:
                may = shape.attributes
                advice = f"take it away; it may have: {_listed(may)}" if may else "take it away"
                yield f"“{name}” may not have the attribute “{attribute}”", advice, element
            continue
        listed = shape.values.get(attribute)
        value = element.get(_clark(attribute), "")
        if listed and value not in listed:
            message = f"“{attribute}” of “{name}” may not be “{value}” here"
            yield message, f"use one of: {_listed(listed)}", element
    for attribute in shape.needed:
        if attribute not in has:
            yield f"“{name}” lacks the attribute “{attribute}”", "put it in", element


def _breaches(log: Any, root: Element) -> Iterator[_Breach]:
    tree = etree.ElementTree(root)
    for entry in log:
        where = root
        if entry.path:
            found = tree.xpath(entry.path)
            if isinstance(found, list) and found and isinstance(found[0], etree._Element):
                where = found[0]
        yield _Breach(entry.type_name, entry.message, tree.getpath(where), where)


def _follows(breach: _Breach, wrong: set[str]) -> bool:
    """Whether something wrong lies beside or below, from which this would follow."""
    above = breach.path.rpartition("/")[0]
    return any(path.startswith(f"{above}/") and path != above for path in wrong)


def _said(breach: _Breach, grammar: Grammar) -> tuple[str, str]:
    """What is wrong, and what to do."""
    say = _WORDS.get(breach.kind)
    return say(breach, grammar) if say is not None else (breach.message, "")


def _local(element: Element | None) -> str:
    return "" if element is None else str(element.tag).rpartition("}")[2]


def _not_here(breach: _Breach, grammar: Grammar) -> tuple[str, str]:
    """An element that may not stand where it stands, or not so often, or not yet."""
    where = breach.where
    found = re.search(r"(?:element|content:|got) (\S+?)(?: there| in interleave)?$", breach.message)
    name = found[1] if found else _local(where)
    parent = _local(where) if name != _local(where) else _local(where.getparent())
    if name == "text":
        return _text_here(breach, grammar)
    may = _children(grammar, parent)
    if name in may:
        return (
            f"“{name}” stands in “{parent}” once too often or in the wrong order",
            "take it away, or put it where its like stand in other files",
        )
    return f"“{name}” may not stand in “{parent}”", _in_it(parent, may)


def _in_it(parent: str, may: list[str]) -> str:
    if not may:
        return f"nothing but words may stand in “{parent}”; take it out and keep its words"
    return f"take it out, or use one of: {_listed(may)}"


def _text_here(breach: _Breach, grammar: Grammar) -> tuple[str, str]:
    name = _local(breach.where)
    may = _children(grammar, name)
    inside = f"put the words into one of: {_listed(may)}" if may else "take the words away"
    return f"words stand directly in “{name}”, where none may", inside


def _missing(breach: _Breach, grammar: Grammar) -> tuple[str, str]:
    name = _local(breach.where)
    wanted = re.search(r"an element (\S+) ?, got", breach.message)
    if wanted and wanted[1]:
        return f"“{wanted[1]}” is missing in “{name}”", "put it in"
    present = {_local(child) for child in breach.where}
    lacking = [one for one in _children(grammar, name) if one not in present]
    message = f"something is missing in “{name}”" if present else f"“{name}” is empty"
    return message, f"it takes: {_listed(lacking)}" if lacking else ""


def _attributes(breach: _Breach, grammar: Grammar) -> tuple[str, str]:
    """Attributes that are right by themselves and not together, or not here."""
    where, name = breach.where, _local(breach.where)
    has = sorted(_attribute_name(key) for key in where.attrib)
    shape = grammar.shape(name)
    advice = f"it may have: {_listed(shape.attributes if shape else [])}"
    if not has:
        return f"“{name}” lacks an attribute here", advice
    pairs = ", ".join(f"{key}=“{where.get(_clark(key))}”" for key in has[:_FEW])
    message = f"“{name}” lacks an attribute here, or has a value that it may not have: {pairs}"
    return message, advice


def _wrong_type(breach: _Breach, grammar: Grammar) -> tuple[str, str]:
    kind = breach.message.partition("Type ")[2].partition(" ")[0]
    quoted = _QUOTED.search(breach.message.strip())
    value = quoted[1] if quoted else ""
    names = breach.where.keys()[:_MOST]
    held = next((name for name in names if breach.where.get(name) == value), "")
    what = f"“{_attribute_name(str(held))}” of “{_local(breach.where)}”" if held else "a value"
    wanted = _TYPES.get(kind, f"of the type {kind}")
    return f"{what} is “{value}”, which is not {wanted}", "correct the value"


def _children(grammar: Grammar, name: str) -> list[str]:
    shape = grammar.shape(name)
    return shape.children if shape else []


def _attribute_name(key: object) -> str:
    name = str(key)
    return f"xml:{name.rpartition('}')[2]}" if name.startswith("{http://www.w3.org/XML") else name


def _clark(name: str) -> str:
    inner = name.removeprefix("xml:")
    return f"{{http://www.w3.org/XML/1998/namespace}}{inner}" if inner != name else name


def _listed(names: list[str]) -> str:
    return ", ".join(names[:_FEW]) + (", …" if len(names) > _FEW else "")


_WORDS: dict[str, Callable[[_Breach, Grammar], tuple[str, str]]] = {
    "RELAXNG_ERR_ELEMWRONG": _not_here,
    "RELAXNG_ERR_ELEMNAME": _not_here,
    "RELAXNG_ERR_EXTRACONTENT": _not_here,
    "RELAXNG_ERR_INTEREXTRA": _not_here,
    "RELAXNG_ERR_TEXTWRONG": _text_here,
    "RELAXNG_ERR_NOTELEM": _text_here,
    "RELAXNG_ERR_NOELEM": _missing,
    "RELAXNG_ERR_INVALIDATTR": _attributes,
    "RELAXNG_ERR_ATTRVALID": _attributes,
    "RELAXNG_ERR_TYPEVAL": _wrong_type,
}
