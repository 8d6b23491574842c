"""Reading a file of ours back in one pass, to see what it says: expat, because it is fastest.

Nothing of the writer is used here, so that a mistake of the writer is not made twice. Records that
stand as they should are read by the reader's pattern, all others and all the rest as XML.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from xml.parsers import expat

from annotator.readers.tei.lines import Line, changes_in, lines_in, notes_in, pointers_in
from exports.tei.proof.header import HeaderReading, Said

ENTRY_LISTS = ("person", "org", "place", "event", "bibl", "item")
_POINTING = frozenset(
    ("target", "ref", "ana", "resp", "who", "corresp", "next", "prev", "scheme")
    + ("active", "passive", "mutual")
)
_ID = "xml:id"
_UTF_8 = b'<?xml version="1.0" encoding="UTF-8"?>'
_DECLARED = b"<classDecl>", b"</classDecl>"
_AROUND_DECLARED = (
    b"<TEI><teiHeader><encodingDesc>",
    b"</encodingDesc></teiHeader></TEI>",
)


class NotRead(Exception):
    """The bytes are no XML at all."""

    def __init__(self, message: str, line: int) -> None:
        super().__init__(message)
        self.line = line


@dataclass(slots=True)
class Record:
    """What the file says of one annotation, or of one credit line."""

    targets: str
    kinds: str
    maker: str
    certainty: str
    status: str = ""
    at: str = ""
    changes: Sequence[tuple[str, str, str, str]] = ()
    """What happened since it was made, newest first: deed, state, time, who."""
    pointers: list[tuple[str, str]] = field(default_factory=list)
    bearings: Sequence[str] = ()
    """What each piece of evidence does to the claim."""
    quotes: list[str] = field(default_factory=list)
    notes: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Image:
    """What the file says of one picture."""

    sha256: str = ""
    spans: list[tuple[str, str]] = field(default_factory=list)


@dataclass(slots=True)
class ReadBack:
    """Everything that a proof compares. Offsets are code points of the text of the body."""

    text: str = ""
    places: dict[str, tuple[int, int]] = field(default_factory=dict)
    parts: dict[str, str] = field(default_factory=dict)
    links: dict[str, tuple[str, str]] = field(default_factory=dict)
    """Of an element that has them: `next` and `prev`."""
    records: dict[str, Record] = field(default_factory=dict)
    entries: dict[str, tuple[str, list[str]]] = field(default_factory=dict)
    """By identifier: the element of the entry, and its names."""
    cited: dict[str, list[str]] = field(default_factory=dict)
    """By identifier of a piece of evidence: its words, one after the other."""
    images: dict[str, Image] = field(default_factory=dict)
    relations: dict[str, dict[str, str]] = field(default_factory=dict)
    """By identifier: the attributes."""
    tags: set[str] = field(default_factory=set)
    ids: set[str] = field(default_factory=set)
    pointing: set[str] = field(default_factory=set)
    """The values of all attributes that point somewhere."""
    files: set[str] = field(default_factory=set)
    """Addresses of files beside this one."""
    figures: int = 0
    fingerprints: dict[str, str] = field(default_factory=dict)
    header: Said = field(default_factory=dict)

    def know(self, declared: "ReadBack") -> None:
        """What stands in the part of the header that declares categories."""
        self.ids |= declared.ids
        self.tags |= declared.tags
        self.pointing |= declared.pointing
        self.header |= declared.header


def read_back(data: bytes) -> ReadBack:
    """Raises NotRead."""
    rest, declared = _categories_apart(data)
    rest, lines = lines_in(rest)
    back = ReadBack()
    try:
        _hear(rest, back)
        if declared:
            back.know(_declared(declared))
    except NotRead:
        back = ReadBack()
        _hear(data, back)  # which says in which line of the whole file
        return back
    _take(lines, back)
    return back


def _categories_apart(data: bytes) -> tuple[bytes, bytes]:
    """The file without the categories that it declares, and these, which many files share."""
    end = data.find(b"</teiHeader>")
    begin = data.find(_DECLARED[0], 0, end)
    last = data.find(_DECLARED[1], begin, end) + len(_DECLARED[1])
    plain = data.startswith(_UTF_8) and b"<!" not in data[: max(end, 0)]
    if not plain or begin < 0 or last <= begin:
        return data, b""
    return data[:begin] + data[last:], data[begin:last]


@lru_cache(maxsize=4)
def _declared(categories: bytes) -> ReadBack:
    """Read as in a file. The same bytes say the same, whichever file they stand in."""
    back, (before, after) = ReadBack(), _AROUND_DECLARED
    _hear(before + categories + after, back)
    return back


def _hear(data: bytes, back: ReadBack) -> None:
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.buffer_size = 1 << 16
    _Around(parser, back).listen_to_header()
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise NotRead(expat.ErrorString(error.code), error.lineno) from error


def _take(lines: list[Line], back: ReadBack) -> None:
    """The records that were no XML. What many of them point at is looked at once; positions are
    not looked at here, since each is compared with that in the project.
    """
    found = back.records
    for name, target, _, kinds, maker, sure, state, earlier, when, _, *rest in lines:
        pointers, position, quote, notes = rest
        there = pointers_in(pointers)
        record = found[name] = Record(
            *(target, kinds, maker, sure or "", state, when, changes_in(earlier)),
            [(kind, to) for kind, _, to in there] + [("position", position)],
            [bearing for _, bearing, _ in there if bearing],
            *([quote], {}),
        )
        if notes:
            _further(record, notes)
    back.ids.update([line.name for line in lines])
    back.pointing.update([line.target for line in lines])
    for line in {(one.kinds, one.maker, one.earlier, one.who, one.pointers): one for one in lines}:
        kinds, maker, earlier, who, pointers = line
        back.pointing.update((kinds, maker, who))
        back.pointing.update([agent for *_, agent in changes_in(earlier)])
        back.pointing.update([to for *_, to in pointers_in(pointers)])


def _further(record: Record, notes: str) -> None:
    for kind, words in notes_in(notes):
        if kind == "quote":
            record.quotes.append(words)
        else:
            record.notes[kind] = words


class _Around:
    """Header and stand-off. The body has handlers of its own, because it has most of the text."""

    def __init__(self, parser: expat.XMLParserType, back: ReadBack) -> None:
        self._parser, self._back = parser, back
        self._body = _Body(parser, back, self.listen)
        self._words: list[str] = []
        self._attributes: dict[str, str] = {}
        self._record: Record | None = None
        self._names: list[str] | None = None
        self._image: Image | None = None
        self._cited: list[str] | None = None

    def listen_to_header(self) -> None:
        header = HeaderReading(self._back.header, self._start, self._end, self.listen)
        header.listen(self._parser, self._words.append)

    def listen(self) -> None:
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._words.append

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        back = self._back
        if attributes:
            for key in _POINTING.intersection(attributes):
                back.pointing.add(attributes[key])
            xml_id = attributes.get(_ID)
            if xml_id is not None:
                back.ids.add(xml_id)
                self._named(name, xml_id, attributes)
        self._words.clear()
        self._attributes = attributes
        if self._record is not None:
            self._within(self._record, name, attributes)
        elif name == "body":
            self._body.listen()

    def _named(self, name: str, xml_id: str, attributes: dict[str, str]) -> None:
        if name == "annotation":
            self._record = self._back.records[xml_id] = Record(
                attributes.get("target", ""),
                attributes.get("ana", ""),
                attributes.get("resp", ""),
                attributes.get("cert", ""),
            )
        elif name == "relation":
            self._back.relations[xml_id] = attributes
        elif name == "bibl" and xml_id.startswith("bib"):
            self._cited = self._back.cited[xml_id] = []
        elif name == "category" and xml_id.startswith("tag."):
            self._back.tags.add(xml_id)
        elif name in ENTRY_LISTS and attributes.get("ana", "").startswith("#tag."):
            self._names = []
            self._back.entries[xml_id] = name, self._names
        elif name == "bibl" and attributes.get("type") == "image":
            self._image = self._back.images[xml_id] = Image()

    def _within(self, record: Record, name: str, attributes: dict[str, str]) -> None:
        if name == "ptr":
            record.pointers.append((attributes.get("type", ""), attributes.get("target", "")))
            if "subtype" in attributes:
                record.bearings = (*record.bearings, attributes["subtype"])
        elif name == "revisionDesc":
            record.status = attributes.get("status", "")
        elif name == "change":
            self._changed(record, attributes)

    def _changed(self, record: Record, attributes: dict[str, str]) -> None:
        """The change without a deed is the making."""
        when, deed = attributes.get("when", ""), attributes.get("type")
        if deed is None:
            record.at = when
            return
        state, who = attributes.get("status", ""), attributes.get("who", "")
        record.changes = (*record.changes, (deed, state, when, who))

    def _end(self, name: str) -> None:
        if self._record is not None:
            self._end_in_record(self._record, name)
        elif self._names is not None:
            self._end_in_entry(self._names, name)
        elif self._cited is not None:
            self._end_in_evidence(self._cited, name)
        elif name == "idno":
            self._identified(self._attributes, "".join(self._words))
        elif name == "ref":
            self._referred(self._attributes)
        elif name == "bibl":
            self._image = None
        self._attributes = {}

    def _end_in_evidence(self, cited: list[str], name: str) -> None:
        """Citation, address, and the claim by its pointer or its label."""
        if name == "bibl":
            self._cited = None
        else:
            words = "".join(self._words)
            kind = self._attributes.get("type")
            cited.append(self._attributes.get("target", words) if kind == "claim" else words)

    def _end_in_record(self, record: Record, name: str) -> None:
        if name == "note":
            self._noted(record, self._attributes.get("type", ""), "".join(self._words))
        elif name == "corr":
            record.notes["corr"] = "".join(self._words)
        elif name == "annotation":
            self._record = None

    def _end_in_entry(self, names: list[str], name: str) -> None:
        if self._attributes.get("type") in ("main", "variant"):
            names.append("".join(self._words))
        if name in ENTRY_LISTS:
            self._names = None

    def _noted(self, record: Record, kind: str, words: str) -> None:
        if kind == "quote":
            record.quotes.append(words)
        else:
            record.notes[kind] = words

    def _identified(self, attributes: dict[str, str], words: str) -> None:
        if attributes.get("type") == "sha256":
            if self._image is not None:
                self._image.sha256 = words
            else:
                self._back.fingerprints[attributes.get("subtype", "source")] = words

    def _referred(self, attributes: dict[str, str]) -> None:
        kind, target = attributes.get("type", ""), attributes.get("target", "")
        if kind == "file":
            self._back.files.add(target)
        elif self._image is not None:
            self._image.spans.append((kind, target))


class _Body:
    """The text, and where each element of it begins and ends."""

    def __init__(
        self, parser: expat.XMLParserType, back: ReadBack, done: Callable[[], None]
    ) -> None:
        self._parser, self._back, self._done = parser, back, done
        self._at = 0
        self._words: list[str] = []
        self._open: list[tuple[str, int]] = []

    def listen(self) -> None:
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._say

    def _say(self, words: str) -> None:
        self._words.append(words)
        self._at += len(words)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        xml_id = attributes.get(_ID, "")
        self._open.append((xml_id, self._at))
        back = self._back
        if "ref" in attributes:
            back.pointing.add(attributes["ref"])
        if "ana" in attributes:
            back.pointing.add(attributes["ana"])
        if "next" in attributes or "prev" in attributes:
            back.links[xml_id] = attributes.get("next", ""), attributes.get("prev", "")
        if "part" in attributes:
            back.parts[xml_id] = attributes["part"]
        if name == "figure":
            back.figures += 1
            back.pointing.add(attributes.get("corresp", ""))

    def _end(self, name: str) -> None:
        if not self._open:
            self._back.text = "".join(self._words)
            self._back.ids.update(self._back.places)
            self._done()
            return
        xml_id, start = self._open.pop()
        if xml_id:
            self._back.places[xml_id] = start, self._at
