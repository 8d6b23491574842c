"""Validation: the project's own grammar, and the rules that no grammar can say.

`tei_all.rng` is never loaded here: libxml2 needs half a minute for it. Ours implies it.
"""

from functools import cache
from pathlib import Path

from lxml import etree

from annotator.errors import UnreadableFile
from annotator.plugins import Finding
from annotator.readers.tei.beside import REGISTER, into_register
from annotator.readers.tei.xml import Element, by_id, parsed, path, tei
from exports.tei.checks.grammar import Grammar
from exports.tei.checks.places import Places
from exports.tei.checks.rules import doubled, general_rules, lost_pointers
from exports.tei.checks.schemas import compiled, grammar_in, named_beside
from exports.tei.checks.wellformed import malformed
from exports.tei.checks.words import in_words
from exports.tei.rules import broken_rules
from resources import resource

LARGEST_BYTES = 200_000_000
MOST = 200
"""Findings of one file: whoever has more has one cause for them."""


def validate(data: bytes, text: str | None = None) -> list[Finding]:
    """What is wrong with a file of ours; `text` is the reading text that it must hold."""
    try:
        root = parsed(data)
    except etree.XMLSyntaxError as error:
        return [malformed(error)]
    places = Places(data, root)
    findings = _against(_grammar(), _own(), root, places)
    findings += [places.finding(*broken) for broken in broken_rules(root, text)]
    return findings[:MOST]


def breaches(data: bytes) -> list[Finding]:
    """What our grammar alone says of well-formed bytes."""
    root = parsed(data)
    return _against(_grammar(), _own(), root, Places(data, root))


def validate_file(file: Path, schema: Path | None = None) -> list[Finding]:
    """A TEI file of ours against our grammar and rules; of another hand against the general rules
    and the grammar that it names, if that lies beside it. With `schema`, any XML file against
    that grammar alone.

    Raises UnreadableFile when file or grammar cannot be read.
    """
    data = _read(file)
    try:
        root = parsed(data)
    except etree.XMLSyntaxError as error:
        return [malformed(error)]
    places = Places(data, root)
    if schema is not None:
        return by_schema(schema, root, places)[:MOST]
    if written_by_us(root):
        return [*validate(data), *_into_the_register(file, root, places)][:MOST]
    findings = [places.finding(*broken) for broken in _of_another_hand(root)]
    beside = named_beside(data, file)
    return (findings + (by_schema(beside, root, places) if beside else []))[:MOST]


def _into_the_register(file: Path, root: Element, places: Places) -> list[Finding]:
    """Pointers into the register that articles share, which lies beside."""
    tokens = list(into_register(root))
    if not tokens:
        return []
    beside = file.with_name(REGISTER)
    if not beside.is_file():
        advice = "put it into the same folder, or export the articles anew"
        broken = (f"{REGISTER} is not beside the file, which points into it", advice, root)
        return [places.finding(*broken)]
    try:
        known = by_id(parsed(_read(beside)))
    except etree.XMLSyntaxError as error:
        return [Finding(message=f"{REGISTER}: {malformed(error)}")]
    lost = [(token, e) for token, e in tokens if token.partition("#")[2] not in known]
    advice = "export the articles anew, so that register and articles are of one day"
    return [places.finding(f"{token} leads nowhere", advice, e) for token, e in lost]


def written_by_us(root: Element) -> bool:
    """Whether the header names this program as what made the file."""
    programs = root.iterfind(f".//{path('appInfo', 'application')}")
    return any(program.get("ident") == "annotator" for program in programs)


def foreign_grammar(file: Path) -> Path | None:
    """The grammar by which a file of another hand would be checked besides the general rules."""
    try:
        data = _read(file)
        return None if written_by_us(parsed(data)) else named_beside(data, file)
    except (UnreadableFile, etree.XMLSyntaxError):
        return None


def _of_another_hand(root: Element) -> list[tuple[str, str, Element]]:
    name = str(root.tag)
    if name not in (tei("TEI"), tei("teiCorpus")):
        local = name.rpartition("}")[2]
        if local not in ("TEI", "teiCorpus"):
            return [(f"the root is “{local}”, not “TEI”", "this is no TEI P5 file", root)]
        advice = f'say xmlns="{tei("")[1:-1]}" at the root'
        return [("the root is not in the namespace of TEI", advice, root)]
    found = [*doubled(root), *general_rules(root)]
    for attribute, token, element in lost_pointers(root, by_id(root)):
        advice = f"correct “{attribute}”, or give that identifier to what it should lead to"
        found.append((f"the pointer {token} leads nowhere", advice, element))
    return found


def by_schema(schema: Path, root: Element, places: Places) -> list[Finding]:
    """What a grammar of others says of a document. Raises UnreadableFile for no grammar."""
    grammar = grammar_in(_read(schema), schema.name)
    return _against(compiled(grammar, schema.name), Grammar(grammar), root, places)


def _against(
    rules: etree.RelaxNG, grammar: Grammar, root: Element, places: Places
) -> list[Finding]:
    """The findings of a grammar, in words."""
    if rules.validate(root):
        return []
    return in_words(rules.error_log, root, grammar, places)


@cache
def _grammar() -> etree.RelaxNG:
    return etree.RelaxNG(_grammar_root())


@cache
def _own() -> Grammar:
    return Grammar(_grammar_root())


@cache
def _grammar_root() -> Element:
    return parsed(resource("schemas", "annotator.rng").read_bytes())


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST_BYTES:
            raise UnreadableFile(f"{path.name}: more than 200 MB; split the file")
        return path.read_bytes()
    except OSError as error:
        raise UnreadableFile(f"{path.name}: {error.strerror}; check the name") from error
