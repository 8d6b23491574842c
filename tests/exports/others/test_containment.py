"""The table of what may stand where says what the schema of TEI says."""

import pytest
from lxml import etree

from exports.tei.splicing.containment import may_hold, may_stand_in
from tests.conftest import DESIGN

SCHEMA = DESIGN / "tei" / "tei_all.rng"
RNG = "{http://relaxng.org/ns/structure/1.0}"
NEW = "persName orgName placeName eventName title date time measure roleName name rs seg sic said"


class Grammar:
    """Which elements each element may have as children, in whatever order, and which hold words."""

    def __init__(self) -> None:
        self._definitions: dict[str, list[etree._Element]] = {}
        for one in etree.parse(SCHEMA).getroot().iter(f"{RNG}define"):
            self._definitions.setdefault(one.get("name", ""), []).append(one)
        self.children: dict[str, set[str]] = {}
        self.mixed: set[str] = set()
        for definitions in self._definitions.values():
            for element in (e for one in definitions for e in one.iterfind(f"{RNG}element")):
                self._read(element)

    def _read(self, element: etree._Element) -> None:
        name, seen, waiting = element.get("name", ""), set[str](), [element]
        found = self.children.setdefault(name, set())
        while waiting:
            for part in waiting.pop().iterchildren(f"{RNG}*"):
                if part.tag == f"{RNG}text":
                    self.mixed.add(name)
                elif part.tag != f"{RNG}ref":
                    waiting += [] if part.tag == f"{RNG}attribute" else [part]
                elif (target := part.get("name", "")) not in seen:
                    seen.add(target)
                    for definition in self._definitions.get(target, ()):
                        inner = definition.find(f"{RNG}element")
                        if inner is not None:
                            found.add(inner.get("name", ""))
                        else:
                            waiting.append(definition)


def test_the_table_agrees_with_the_schema() -> None:
    if not SCHEMA.exists():
        pytest.skip("the shared schema tei_all.rng is not here")
    grammar = Grammar()
    assert len(grammar.children) > 500
    for name in (*NEW.split(), "quote"):
        holding = {p for p in grammar.mixed if name in grammar.children[p]}
        assert {p for p in grammar.children if may_hold(p, name)} <= holding, name
        assert len({p for p in holding if not may_hold(p, name)}) <= 1, name
        held = {c for c in grammar.children if may_stand_in(c, name)}
        assert held == grammar.children[name], name
