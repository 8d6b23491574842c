"""The checks themselves, for any exported file. Nothing of the exporter's own checks is used."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from lxml import etree

from annotator.model import ids
from annotator.model.annotation import Annotation
from annotator.model.draft import Bundle
from annotator.readers import read
from annotator.readers.tei.xml import XML_ID, Element, tei
from tests.exports.acceptance.subjects import OUR_GRAMMAR, Subject, exported
from tests.exports.documents import World

POINTING = (
    *("target", "ref", "ana", "resp", "who", "source", "corresp", "next", "prev"),
    *("active", "passive", "mutual", "scheme", "rendition"),
)
RANGE = re.compile(r"#string-(?:range|index)\(body,([0-9,]+)\)")
CARRIERS = frozenset(
    tei(name)
    for name in (
        *("persName", "orgName", "placeName", "eventName", "title", "date", "time", "measure"),
        *("roleName", "name", "rs", "seg", "sic", "said", "anchor"),
    )
)
ENTRIES = {"persName": "person", "orgName": "org", "placeName": "place", "eventName": "event"}
NAMES = (*ENTRIES, "title", "date", "time", "measure", "roleName", "name", "rs", "sic")
Ranges = list[tuple[int, int]]


def words(element: Element) -> str:
    return "".join(str(part) for part in element.itertext())


def local(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]


def valid(subject: Subject) -> None:
    grammar = etree.RelaxNG(etree.parse(str(OUR_GRAMMAR)))
    assert grammar.validate(subject.root), grammar.error_log


def text_is_whole(subject: Subject) -> None:
    text = str(subject.root.xpath("string(//t:body)", namespaces={"t": tei("")[1:-1]}))
    assert text == subject.article.text
    [stored] = [e for e in subject.root.iter(tei("idno")) if e.get("subtype") == "reading-text"]
    assert stored.text == sha256(text.encode()).hexdigest()


def source_is_accounted_for(subject: Subject) -> None:
    """All of the source that stands in no block is white space or a marker of an item."""
    if subject.source is None:
        return
    [stored] = [
        e for e in subject.root.findall(f".//{tei('sourceDesc')}//{tei('idno')}[@type='sha256']")
    ]
    assert sha256(subject.project.blob(str(stored.text)).data).hexdigest() == stored.text
    at, rest = 0, ""
    for block in subject.blocks:
        if block.get("source") is None:
            assert words(block) == ""
            continue
        start, end = map(int, block.get("source", "").removeprefix("src:").split(","))
        assert start >= at
        taken, there = subject.source[start:end], words(block)
        assert len(taken) == len(there)
        assert all(a == b or b == "\ufffd" for a, b in zip(taken, there, strict=True))
        rest += subject.source[at:start].replace(block.get("n", ""), "", 1)
        at = end
    assert (rest + subject.source[at:]).strip() == ""


def one_line_feed_between_blocks(subject: Subject) -> None:
    inside = {e for block in subject.blocks for e in block.iter("*")}
    between = [str(piece) for piece, owner in texts_of(subject.body) if owner not in inside]
    assert set(between) <= {"\n"}
    assert len(between) == max(0, len(subject.blocks) - 1)
    assert not any("\n" in words(block) for block in subject.blocks)


def texts_of(body: Element) -> Iterator[tuple[str, Element]]:
    """Every piece of text with the element whose own it is."""
    for e in body.iter("*"):
        if e.text:
            yield e.text, e
        above = e.getparent()
        if e.tail and e is not body and above is not None:
            yield e.tail, above


def offsets_and_quotes(subject: Subject) -> None:
    text, places = words(subject.body), places_of(subject.body)
    for record in subject.records:
        position = position_of(record)
        quotes = [words(n) for n in record.iterfind(f"{tei('note')}[@type='quote']")]
        assert [text[start:end] for start, end in position] == quotes
        assert ranges_of(record, subject, places) == position


def round_trip(subject: Subject, folder: Path) -> None:
    """Every record comes back; what was read back exports to the same bytes."""
    bundle = read(subject.file)
    assert isinstance(bundle, Bundle)
    project, article = subject.project, subject.article
    history = project.history(article.id)
    assert bundle.warnings == ()
    assert bundle.articles == (article,)
    assert _sorted(bundle.figures) == _sorted(project.figures(article.id))
    assert _sorted(bundle.annotations) == _sorted(
        _with_history(a, history) for a in project.annotations(article.id)
    )
    assert _sorted(bundle.comments) == _sorted(project.comments(article.id))
    assert _sorted(bundle.tags) == _sorted(project.tags())
    here = {entry.id: entry for entry in project.authorities()}
    assert all(here[entry.id] == entry for entry in bundle.authorities)
    named = {e for a in project.annotations(article.id) for _, e in a.authorities}
    assert named <= {entry.id for entry in bundle.authorities}
    assert bundle.about == project.about()
    again = World(
        article_=bundle.articles[0],
        figures_=list(bundle.figures),
        annotations_=sorted(bundle.annotations, key=lambda a: (a.start, -a.end, a.id)),
        authorities_=sorted(bundle.authorities, key=lambda e: e.id),
        contributors_=list(bundle.contributors),
        tags_=list(bundle.tags),
        about_=project.about(),
        blobs=dict(bundle.blobs),
        comments_=list(bundle.comments),
        relations_=list(bundle.relations),
    )
    assert exported(again, again.article_, folder).read_bytes() == subject.data


def _sorted(records: Any) -> list[Any]:
    return sorted(records, key=lambda record: record.id)


def _with_history(annotation: Annotation, history: Any) -> Annotation:
    events = history.get(annotation.id, ())
    return replace(annotation, past=(*annotation.past, *events)) if events else annotation


def pointers(subject: Subject) -> None:
    length = len(words(subject.body))
    for e in subject.root.iter("*"):
        for name in POINTING:
            for token in (e.get(name) or "").split():
                if match := RANGE.fullmatch(token):
                    numbers = [int(n) for n in match[1].split(",")]
                    pairs = zip(numbers[::2], numbers[1::2], strict=True)
                    assert all(start + size <= length for start, size in pairs)
                elif token.startswith("#"):
                    assert token[1:] in subject.known, (token, local(e))
    for e in subject.body.iter("*"):
        if local(e) in ENTRIES and e.get("ref"):
            assert local(subject.known[e.get("ref", "")[1:]]) == ENTRIES[local(e)]


def records_and_carriers(subject: Subject) -> None:
    named: Counter[str] = Counter(
        token for record in subject.records for token in record.get("target", "").split()
    )
    for e in carriers(subject):
        assert named[f"#{e.get(XML_ID)}"] == 1, e.attrib
    bare = next(subject.body.iter(tei("figDesc")), None) is not None
    for record in subject.records:
        status = record.find(tei("revisionDesc"))
        assert status is not None
        marked = "(" not in record.get("target", "")
        if status.get("status") in ("proposed", "withdrawn"):
            assert not marked
        elif not marked:
            kind = record.get("ana", "").split()[0]
            assert kind == "#kind.character" or bare or _deep(subject)


def _deep(subject: Subject) -> bool:
    return max(sum(1 for _ in e.iterancestors()) for e in subject.body.iter("*")) > 60


def crossing(subject: Subject) -> None:
    """Links point at each other, parts follow on, names are whole."""
    for e in carriers(subject):
        assert local(e) == "seg" or not (e.get("part") or e.get("next") or e.get("prev"))
        for there, back in (("next", "prev"), ("prev", "next")):
            if e.get(there):
                assert subject.known[e.get(there, "")[1:]].get(back) == f"#{e.get(XML_ID)}"
        assert e.get("part") not in ("I", "M") or e.get("next")
        assert e.get("part") not in ("M", "F") or e.get("prev")
    undivided = _undivided_mentions(subject)
    names = [e for e in carriers(subject) if local(e) in NAMES and local(e) != "sic"]
    assert len(names) == undivided


def _undivided_mentions(subject: Subject) -> int:
    """Mentions that one element marks, as their records say."""
    found = 0
    for record in subject.records:
        tokens = record.get("target", "").split()
        if record.get("ana", "").startswith("#kind.entity") and "(" not in tokens[0]:
            found += len(tokens) == 1 and local(subject.known[tokens[0][1:]]) != "seg"
    return found


def discontinuous(subject: Subject) -> None:
    """As many ranges as the project has; a piece that begins a range continues none."""
    by_label = {ids.label(a.id): a for a in subject.project.annotations(subject.article.id)}
    places = places_of(subject.body)
    for record in subject.records:
        name = record.get(XML_ID, "")
        if name[0] == "a":
            spans = [(s.start, s.end) for s in by_label[name[1:]].spans]
            assert ranges_of(record, subject, places) == spans


def across_blocks(subject: Subject) -> None:
    """Pieces of one range in several blocks hold the line feeds between them."""
    blocks = {e: n for n, block in enumerate(subject.blocks) for e in block.iter("*")}
    places = places_of(subject.body)
    for record in subject.records:
        tokens = record.get("target", "").split()
        if "(" in tokens[0]:
            continue
        pieces = [subject.known[token[1:]] for token in tokens]
        for one, other in zip(pieces, pieces[1:], strict=False):
            if other.get("part") in ("M", "F") and blocks[one] != blocks[other]:
                assert words(subject.body)[places[one][1] : places[other][0]].strip("\n") == ""


def where_seg_may_not_stand(subject: Subject) -> None:
    for figure in subject.body.iter(tei("figDesc")):
        assert not any(local(e) in ("seg", "anchor", "said", "quote") for e in figure.iter("*"))
    for quotation in subject.body.iter(tei("said"), tei("quote")):
        if quotation.get(XML_ID):
            above = {local(e) for e in quotation.iterancestors()}
            assert above.isdisjoint(NAMES)


def nesting_by_number(subject: Subject) -> None:
    """Of names on one range the outer has the lower number; all else is outside of names."""
    for e in carriers(subject):
        inner = next(iter(e), None)
        alone = inner is not None and not e.text and not inner.tail and len(e) == 1
        if inner is None or not alone or {local(e), local(inner)}.difference(NAMES):
            continue
        if inner.get(XML_ID) and "." not in f"{e.get(XML_ID)}{inner.get(XML_ID)}":
            first, second = (ids.parse(x.get(XML_ID, "")[1:]) for x in (e, inner))
            assert first < second


def bad_characters(subject: Subject) -> None:
    """No character that XML or Qt cannot hold; each that was replaced has its record."""
    text = words(subject.body)
    assert not re.search("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]", text)
    if subject.source is None:
        return
    told = {
        place
        for record in subject.records
        if record.get("ana", "").startswith("#kind.character")
        for start, end in position_of(record)
        for place in range(start, end)
    }
    assert told == {place for place, char in enumerate(text) if char == "\ufffd"}


def determinism_and_honesty(subject: Subject, folder: Path) -> None:
    again = exported(subject.project, subject.article, folder)
    assert again.read_bytes() == subject.data
    for private in (str(folder), str(Path.home()), "/tmp/"):
        assert private.encode() not in subject.data
    [text] = subject.root.iter(tei("text"))
    counted = Counter(local(e) for e in text.iter("*"))
    said = {e.get("gi"): int(e.get("occurs", "")) for e in subject.root.iter(tei("tagUsage"))}
    assert said == counted
    for name in ("title", "publisher", "p", "language", "resp", "name", "idno"):
        header = subject.root.find(tei("teiHeader"))
        assert header is not None
        empty = [e for e in header.iter(tei(name)) if not words(e) and name != "language"]
        assert empty == []


def carriers(subject: Subject) -> Iterator[Element]:
    for e in subject.body.iter("*"):
        if e.tag in CARRIERS or (e.tag == tei("quote") and e.get(XML_ID)):
            yield e


def position_of(record: Element) -> Ranges:
    [pointer] = record.iterfind(f"{tei('ptr')}[@type='position']")
    match = RANGE.fullmatch(pointer.get("target", ""))
    assert match is not None
    numbers = [int(n) for n in match[1].split(",")]
    return [(s, s + n) for s, n in zip(numbers[::2], numbers[1::2], strict=True)]


def places_of(body: Element) -> dict[Element, tuple[int, int]]:
    """Where each element lies in the string value of the body."""
    found: dict[Element, tuple[int, int]] = {}

    def walk(element: Element, at: int) -> int:
        start, at = at, at + len(element.text or "")
        for child in element:
            at = walk(child, at) + len(child.tail or "")
        found[element] = start, at
        return at

    walk(body, 0)
    return found


def ranges_of(record: Element, subject: Subject, places: dict[Element, tuple[int, int]]) -> Ranges:
    """What the elements of a record cover; what its string-range says where there are none."""
    target = record.get("target", "")
    if RANGE.fullmatch(target):
        return position_of(record)
    found: Ranges = []
    for token in target.split():
        e = subject.known[token[1:]]
        start, end = places[e]
        if e.get("part") in ("M", "F"):
            found[-1] = found[-1][0], end
        else:
            found.append((start, end))
    return found


def every_check(subject: Subject, folder: Path) -> None:
    """All that can be asked of any file; jing is asked for many at once."""
    for check in (
        *(valid, text_is_whole, source_is_accounted_for, one_line_feed_between_blocks),
        *(offsets_and_quotes, pointers, records_and_carriers, crossing, discontinuous),
        *(across_blocks, where_seg_may_not_stand, nesting_by_number, bad_characters),
    ):
        check(subject)
    round_trip(subject, folder / "again")
    determinism_and_honesty(subject, folder / "twice")
