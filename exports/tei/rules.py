"""What must hold in a file of ours beyond its grammar: pointers lead somewhere, records are whole.

The checks 2, 4, 5, 7 and 8 of the encoding's acceptance list, which its ODD says in Schematron.
"""

from collections.abc import Iterator
from itertools import chain

from annotator.readers.tei.beside import REGISTER_ID, head_of, make_local, texts_of
from annotator.readers.tei.xml import (
    RANGE,
    XML_ID,
    Element,
    by_id,
    extents,
    marked,
    pairs,
    path,
    tei,
)
from exports.naming import shortened
from exports.tei.checks.rules import Broken, doubled, general_rules, lost_pointers, unresolved

_SAID_ALONE = (
    ("encodingDesc", "editorialDecl"),
    ("encodingDesc", "tagsDecl"),
    ("encodingDesc", "classDecl"),
    ("profileDesc", "textClass"),
    ("revisionDesc",),
)
_CARRIERS = frozenset(
    tei(name)
    for name in (
        *("persName", "orgName", "placeName", "eventName", "title", "date", "time", "roleName"),
        *("name", "rs", "seg", "sic", "said", "measure"),
    )
)
_ENTRY_OF = {
    tei("persName"): tei("person"),
    tei("orgName"): tei("org"),
    tei("placeName"): tei("place"),
    tei("eventName"): tei("event"),
}
_HOLDERS = frozenset(
    tei(name) for name in ("body", "div", "list", "figure", "sp", "graphic", "quote")
)
_ANEW = "export the article anew; the text of a TEI file must never be changed by hand"
_REMARK = "mark the words anew, or undo what changed the text"


def broken_rules(root: Element, text: str | None) -> Iterator[Broken]:
    """Each rule that is broken, in words, with what to do and the element where."""
    if root.tag == tei("teiCorpus"):
        yield from _corpus(root)
        return
    yield from _header(root)
    yield from _text(root, text, {})


def _corpus(root: Element) -> Iterator[Broken]:
    """The head, then each text as if it stood alone, but for what the head says for all."""
    yield from doubled(root)
    texts = texts_of(root)
    around = by_id(head_of(root))
    inside = around | {name: root for one in texts for name in by_id(one)}
    for name, token, element in lost_pointers(head_of(root), inside):
        yield _lost(name, token, element)
    for one in texts:
        make_local(one)
        yield from _text(one, None, around)


def _header(root: Element) -> Iterator[Broken]:
    """What the head of a corpus may say for a text, a text that stands alone says itself."""
    for names in _SAID_ALONE if root.get(XML_ID) != REGISTER_ID else ():
        if root.find(path("teiHeader", *names)) is None:
            yield f"the header has no “{names[-1]}”", "export the article anew", root


def _text(root: Element, text: str | None, around: dict[str, Element]) -> Iterator[Broken]:
    body = root.find(f".//{tei('body')}")
    if body is None:
        if root.get(XML_ID) != REGISTER_ID:
            yield "there is no body", "export the article anew", root
        else:
            yield from _pointers(root, None, by_id(root), 0)
        return
    words = "".join(str(part) for part in body.itertext())
    if text is not None and words != text:
        yield "the text of the body is not the reading text of the article", _ANEW, body
    known = around | by_id(root)
    yield from chain(
        general_rules(root),
        _pointers(root, body, known, len(words)),
        _blocks(body),
        _carriers(body, root, known),
        _records(root, body, words, known),
    )


def _pointers(
    root: Element, body: Element | None, known: dict[str, Element], length: int
) -> Iterator[Broken]:
    for name, token, element in unresolved(root, known):
        if not token.startswith("#string-range("):
            yield _lost(name, token, element)
        elif not _inside(token, length):
            yield f"{token} is not a range of the text", _REMARK, element
    for element in body.iter(*_ENTRY_OF) if body is not None else ():
        entry = known.get((element.get("ref") or "#")[1:])
        if entry is not None and entry.tag != _ENTRY_OF[str(element.tag)]:
            local, wanted = (str(e).rpartition("}")[2] for e in (entry.tag, _ENTRY_OF[element.tag]))
            yield (
                f"its entry {element.get('ref')} is in the list of “{local}”, not “{wanted}”",
                "choose another entry, or another tag",
                element,
            )


def _lost(name: str, token: str, element: Element) -> Broken:
    advice = f"correct “{name}”, or put back what it led to"
    return f"the pointer {token} leads nowhere", advice, element


def _inside(token: str, length: int) -> bool:
    match = RANGE.fullmatch(token)
    return match is not None and all(
        size > 0 and start + size <= length for start, size in pairs(match.group(1))
    )


def _blocks(body: Element) -> Iterator[Broken]:
    """A block is one line with an identifier; between two stands one line feed, nothing else."""
    for element in body.iter("*"):
        above = element.getparent()
        if element.tag in _HOLDERS or above is None or above.tag not in _HOLDERS:
            continue
        if above.tag == tei("quote") and above.get(XML_ID) is not None:
            continue
        if element.get(XML_ID) is None:
            yield "a block has no identifier", "give it an “xml:id”", element
        if "\n" in "".join(str(part) for part in element.itertext()):
            yield "a block runs over more than one line", _ANEW, element


def _carriers(body: Element, root: Element, known: dict[str, Element]) -> Iterator[Broken]:
    """What is marked has exactly one record; pieces that are linked point at each other."""
    targets: dict[str, int] = {}
    for record in root.iter(tei("annotation")):
        for token in (record.get("target") or "").split():
            targets[token] = targets.get(token, 0) + 1
    for e in body.iter("*"):
        quoted = e.tag == tei("quote") and e.get(XML_ID) is not None
        if e.tag in _CARRIERS or quoted:
            yield from _carrier(e, targets, known)


def _carrier(e: Element, targets: dict[str, int], known: dict[str, Element]) -> Iterator[Broken]:
    name = e.get(XML_ID, "")
    records = targets.get(f"#{name}", 0)
    if records != 1:
        quote = shortened("".join(str(part) for part in e.itertext()))
        one = f"the element {name or e.tag} on “{quote}”"
        yield (
            f"{records} records name {one}" if records else f"no record names {one}",
            "let one record name it in its “target”, or take the element away and keep its words",
            e,
        )
    for there, back in (("next", "prev"), ("prev", "next")):
        other = known.get((e.get(there) or "#")[1:])
        if e.get(there) and (other is None or other.get(back) != f"#{name}"):
            yield f"the {there} of {name} does not point back", f"correct “{there}”", e
    part = e.get("part", "")
    for there, parts in (("next", "IM"), ("prev", "MF")):
        if part and part in parts and not e.get(there):
            yield f"the piece {name} has no {there}", f"say in “{there}” which piece it is", e


def _records(
    root: Element, body: Element, words: str, known: dict[str, Element]
) -> Iterator[Broken]:
    """Position, quotes and marked extent of each record say the same."""
    places = extents(body)
    for record in root.iter(tei("annotation")):
        kinds = [k for k in record.get("ana", "").split() if k.startswith("#kind.")]
        if len(kinds) != 1:
            yield f"it has {len(kinds)} kinds", "let “ana” name exactly one #kind.…", record
        if record.get("motivation") not in ("commenting", "replying"):
            yield from _record(record, words, known, places)


def _record(
    record: Element,
    words: str,
    known: dict[str, Element],
    places: dict[Element, tuple[int, int]],
) -> Iterator[Broken]:
    name = record.get(XML_ID, "")
    position = record.find(f"{tei('ptr')}[@type='position']")
    match = RANGE.fullmatch(position.get("target", "")) if position is not None else None
    if match is None:
        yield f"the record {name} has no position", _REMARK, record
        return
    spans = [(start, start + size) for start, size in pairs(match.group(1))]
    quotes = [note.text or "" for note in record.iterfind(f"{tei('note')}[@type='quote']")]
    if quotes != [words[start:end] for start, end in spans]:
        yield f"the quotes of {name} are not the text at its position", _REMARK, record
    tokens = (record.get("target") or "").split()
    if not tokens[:1] or "(" in tokens[0]:
        return
    status = record.find(tei("revisionDesc"))
    if status is not None and status.get("status") in ("proposed", "withdrawn"):
        yield (
            f"{name} is not accepted and must not be marked in the text",
            "accept it, or take its elements out and keep their words",
            record,
        )
    if marked(tokens, known, places) != spans:
        yield f"the elements of {name} do not cover its position", _REMARK, record
