"""What must hold in a file beyond its grammar: pointers lead somewhere, records are whole.

The checks 2, 4, 5, 7 and 8 of the encoding's acceptance list, which its ODD says in Schematron.
"""

from collections.abc import Iterator

from lxml import etree

from annotator.readers.tei.xml import RANGE as _RANGE
from annotator.readers.tei.xml import XML_ID as _XML_ID
from annotator.readers.tei.xml import extents, marked, pairs
from annotator.readers.tei.xml import tei as _tei

_POINTING = (
    *("target", "ref", "ana", "resp", "who", "source", "corresp", "next", "prev", "scheme"),
    *("active", "passive", "mutual", "rendition"),
)
_CARRIERS = frozenset(
    _tei(name)
    for name in (
        *("persName", "orgName", "placeName", "eventName", "title", "date", "time", "roleName"),
        *("name", "rs", "seg", "sic", "said", "measure"),
    )
)
Broken = tuple[str, etree._Element]


def broken_rules(root: etree._Element, text: str | None) -> Iterator[Broken]:
    """Each rule that is broken, in words, with the element where."""
    body = root.find(f".//{_tei('body')}")
    if body is None:
        yield "there is no body", root
        return
    words = "".join(str(part) for part in body.itertext())
    if text is not None and words != text:
        yield "the text of the body is not the reading text of the article", body
    known = {name: e for e in root.iter("*") if (name := e.get(_XML_ID)) is not None}
    yield from _pointers(root, known, len(words))
    yield from _carriers(body, root, known)
    yield from _records(root, body, words, known)


def _pointers(
    root: etree._Element, known: dict[str, etree._Element], length: int
) -> Iterator[Broken]:
    for e in root.iter("*"):
        for name in _POINTING:
            for token in (e.get(name) or "").split():
                if token.startswith("#string-range("):
                    if not _inside(token, length):
                        yield f"{token} is not a range of the text", e
                elif token.startswith("#") and token[1:] not in known:
                    yield f"the pointer {token} leads nowhere", e


def _inside(token: str, length: int) -> bool:
    match = _RANGE.fullmatch(token)
    return match is not None and all(
        size > 0 and start + size <= length for start, size in pairs(match.group(1))
    )


def _carriers(
    body: etree._Element, root: etree._Element, known: dict[str, etree._Element]
) -> Iterator[Broken]:
    """What is marked has exactly one record; pieces that are linked point at each other."""
    targets: dict[str, int] = {}
    for record in root.iter(_tei("annotation")):
        for token in (record.get("target") or "").split():
            targets[token] = targets.get(token, 0) + 1
    for e in body.iter("*"):
        quoted = e.tag == _tei("quote") and e.get(_XML_ID) is not None
        if e.tag not in _CARRIERS and not quoted:
            continue
        name = e.get(_XML_ID, "")
        if targets.get(f"#{name}", 0) != 1:
            yield f"the element {name or e.tag} has {targets.get(f'#{name}', 0)} records", e
        for there, back in (("next", "prev"), ("prev", "next")):
            other = known.get((e.get(there) or "#")[1:])
            if e.get(there) and (other is None or other.get(back) != f"#{name}"):
                yield f"the {there} of {name} does not point back", e


def _records(
    root: etree._Element,
    body: etree._Element,
    words: str,
    known: dict[str, etree._Element],
) -> Iterator[Broken]:
    """Position, quotes and marked extent of each record say the same."""
    places = extents(body)
    for record in root.iter(_tei("annotation")):
        name = record.get(_XML_ID, "")
        if record.get("motivation") in ("commenting", "replying"):
            continue
        position = record.find(f"{_tei('ptr')}[@type='position']")
        match = _RANGE.fullmatch(position.get("target", "")) if position is not None else None
        if match is None:
            yield f"the record {name} has no position", record
            continue
        spans = [(start, start + size) for start, size in pairs(match.group(1))]
        quotes = [note.text or "" for note in record.iterfind(f"{_tei('note')}[@type='quote']")]
        if quotes != [words[start:end] for start, end in spans]:
            yield f"the quotes of {name} are not the text at its position", record
        tokens = (record.get("target") or "").split()
        if not tokens[:1] or "(" in tokens[0]:
            continue
        status = record.find(_tei("revisionDesc"))
        if status is not None and status.get("status") in ("proposed", "withdrawn"):
            yield f"{name} is not accepted and must not be marked in the text", record
        if marked(tokens, known, places) != spans:
            yield f"the elements of {name} do not cover its position", record
