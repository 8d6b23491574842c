"""TEI beside other programs, in one run, with the same texts and annotations that do not cross.

Goals G7 and G11 of `data.md`. All sides must hold the same spans at the end, which is checked.
standoffconverter puts inline elements into a tree; dkpro-cassis writes and reads stand-off of its
own; flattentei reads flat references out of paragraphs; stam keeps stand-off in Rust. Ours writes
header, registers, records and both forms of the extent, and checks that it is well-formed.

Peers are not part of the program. `pip install --group bench-peers`; whoever may use flattentei,
which is not free for commercial use, or stam, which is under the GPL, installs it by hand. They may
be in an environment of their own: the variable PEERS then names its `site-packages`. What is not
there is passed over.
`python -m tests.benchmarks.peers_bench`.
"""

import io
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from lxml import etree

from annotator.model.annotation import Mention
from annotator.readers.tei import read_tei
from annotator.readers.tei.xml import TEI_NS, extents, parsed, tei
from exports.tei.exporter import preview
from tests.benchmarks.common import Figure, median, milliseconds, options, race, ratio, report, room
from tests.benchmarks.tei_bench import annotated
from tests.exports.documents import World

Spans = list[tuple[int, int]]


@dataclass(frozen=True)
class Heat:
    """One comparison: `measured` is our time as a part of theirs."""

    what: str
    ours: Callable[[], object]
    theirs: Callable[[], object]
    goal: str
    gate: float
    sizes: tuple[int, int]
    """Bytes that we write or read, and that they do."""


def main() -> None:
    wanted = options(__doc__ or "")
    sys.path += filter(None, [os.environ.get("PEERS")])  # at the end: our own libraries are ours
    figures: list[Figure] = []
    for count in (100, 1000) if wanted.quick else (10, 100, 1000):
        for heat in _heats(count):
            costs = race({"ours": heat.ours, "theirs": heat.theirs}, 3 if count > 10 else 7)
            ours, theirs = (milliseconds(median(costs[name])) for name in ("ours", "theirs"))
            figures.append(
                Figure(
                    goal=heat.goal,
                    what=f"{heat.what}, {count:,} annotations",
                    measured=ratio(costs, "ours", "theirs"),
                    gate=heat.gate,
                    note=(
                        f"theirs takes {1 / ratio(costs, 'ours', 'theirs'):,.1f} times as long; "
                        f"ours is {heat.sizes[0]:,} bytes, theirs {heat.sizes[1]:,}"
                    ),
                    ours=ours,
                    reference=theirs,
                )
            )
    for name in ("standoffconverter", "cassis", "flattentei", "stam"):
        if find_spec(name) is None:
            print(
                f"TEI beside others: {name} is not installed and was passed over", file=sys.stderr
            )
    report("TEI beside others", figures, as_json=wanted.json)


def _heats(count: int) -> list[Heat]:
    world = nested(count)
    expected = sorted((s.start, s.end) for one in world.annotations_ for s in one.spans)
    assert _ours_read(preview(world, world.article_)) == expected
    found: list[Heat] = []
    if find_spec("standoffconverter") and count <= 100:
        found.append(_standoffconverter(world, expected))
    if find_spec("cassis"):
        found += _cassis(world, expected)
    if find_spec("flattentei"):
        found.append(_flattentei(world))
    if find_spec("stam"):
        found += _stam(world, expected)
    return found


def nested(count: int) -> World:
    """As `annotated`, but each claim holds the name that it crossed."""
    world = annotated(count)
    text = world.article_.text
    moved = []
    for one in world.annotations_:
        [span] = one.spans
        if not isinstance(one.body, Mention):
            span = replace(span, start=span.start - 7)
        moved.append(replace(one, spans=(span,), quotes=(span.quote(text),)))
    moved.sort(key=lambda a: (a.start, -a.end, a.id))
    return replace(world, annotations_=moved)


def _ours(world: World) -> bytes:
    data = preview(world, world.article_)
    parsed(data)
    return data


def _ours_read(data: bytes) -> Spans:
    found = read_tei(data, "bench", lambda address: None).annotations
    return sorted((span.start, span.end) for one in found for span in one.spans)


def _bare(world: World, content: Callable[[str, int], str]) -> bytes:
    """The text alone, a paragraph a block; `content` makes markup of a block that begins there."""
    text = world.article_.text
    paragraphs = [
        f"<p>{content(text[block.start : block.end], block.start)}</p>"
        for block in world.article_.blocks
    ]
    body = "\n".join(paragraphs)
    head = "<teiHeader><fileDesc><titleStmt><title>A</title></titleStmt></fileDesc></teiHeader>"
    div = f"<text><body><div>{body}</div></body></text>"
    return f'<TEI xmlns="{TEI_NS}">{head}{div}</TEI>'.encode()


def _standoffconverter(world: World, expected: Spans) -> Heat:
    module: Any = import_module("standoffconverter")
    bare = _bare(world, lambda words, start: words)

    def convert() -> bytes:
        both = module.Standoff(etree.fromstring(bare), namespaces={"tei": TEI_NS})
        for one in world.annotations_:
            [span] = one.spans
            name = tei("persName") if isinstance(one.body, Mention) else tei("seg")
            both.add_inline(begin=span.start, end=span.end, tag=name, attrib={"n": str(one.id)})
        return etree.tostring(both.tree)

    data = convert()
    body = etree.fromstring(data).find(f".//{tei('body')}")
    assert body is not None
    places = extents(body)
    assert sorted(places[e] for e in body.iter(tei("persName"), tei("seg"))) == expected
    what = "written and checked, against standoffconverter"
    return Heat(what, lambda: _ours(world), convert, "G11", 1 / 500, (len(_ours(world)), len(data)))


def _cassis(world: World, expected: Spans) -> list[Heat]:
    module: Any = import_module("cassis")
    types = module.TypeSystem()
    kind = types.create_type("bench.Annotation", supertypeName="uima.tcas.Annotation")
    for feature in ("tag", "entity", "maker", "at"):
        types.create_feature(kind, feature, "uima.cas.String")

    def build() -> Any:
        cas = module.Cas(typesystem=types)
        cas.sofa_string = world.article_.text
        for one in world.annotations_:
            [span] = one.spans
            stamp = one.stamp
            values = {"tag": one.tag_id, "entity": "1-3", "maker": "1-1", "at": stamp.at}
            cas.add(kind(begin=span.start, end=span.end, **values))
        return cas

    def held(cas: Any) -> Spans:
        return sorted((one.begin, one.end) for one in cas.select("bench.Annotation"))

    xmi, data = build().to_xmi().encode(), preview(world, world.article_)
    assert held(module.load_cas_from_xmi(io.BytesIO(xmi), typesystem=types)) == expected
    assert held(module.load_cas_from_json(io.StringIO(build().to_json()))) == expected

    def load() -> Any:
        return module.load_cas_from_xmi(io.BytesIO(xmi), typesystem=types)

    write, what = (lambda: _ours(world)), "written and checked, against dkpro-cassis"
    sizes, in_json = (len(data), len(xmi)), (len(data), len(build().to_json()))
    return [
        Heat(f"{what} XMI", write, lambda: build().to_xmi(), "G11", 1 / 8, sizes),
        Heat(f"{what} JSON", write, lambda: build().to_json(), "G11", 1 / 4, in_json),
        Heat("read, against dkpro-cassis XMI", lambda: _ours_read(data), load, "G11", 1, sizes),
    ]


def _flattentei(world: World) -> Heat:
    """It knows flat references only, so that both read mentions without claims."""
    module: Any = import_module("flattentei.tei_to_text_and_standoff")
    starts = {a.start: a.end for a in world.annotations_ if isinstance(a.body, Mention)}

    def content(words: str, offset: int) -> str:
        found, at = "", 0
        for start in sorted(s for s in starts if offset <= s < offset + len(words)):
            end = starts[start] - offset
            name = words[start - offset : end]
            found += f'{words[at : start - offset]}<ref type="bibr" target="#p">{name}</ref>'
            at = end
        return found + words[at:]

    bare = _bare(world, content)

    def theirs() -> tuple[str, dict[str, list[dict[str, int]]]]:
        tree = etree.ElementTree(etree.fromstring(bare))
        extracted: tuple[str, Any] = module.TeiExtractor(tree, sentences=False).extract()
        return extracted

    def ours() -> tuple[str, Spans]:
        body = parsed(bare).find(f".//{tei('body')}")
        assert body is not None
        places = extents(body)
        text = "".join(str(part) for part in body.itertext())
        return text, [places[e] for e in body.iter(tei("ref"))]

    assert ours() == _told(*theirs()) == (world.article_.text, sorted(starts.items()))
    what, sizes = "read to text and ranges, against flattentei", (len(bare), len(bare))
    return Heat(what, ours, theirs, "G7", 0.8, sizes)


def _stam(world: World, expected: Spans) -> list[Heat]:
    """Its own JSON. It keeps a string for each fact, as ours does."""
    stam: Any = import_module("stam")
    folder = room()
    file = folder / "bench.store.stam.json"

    def build() -> str:
        store = stam.AnnotationStore(id="bench")
        text = store.add_resource(id="article", text=world.article_.text)
        for one in world.annotations_:
            [span] = one.spans
            values = {"tag": one.tag_id, "entity": "1-3", "maker": "1-1", "at": one.stamp.at}
            store.annotate(
                id=f"a{one.id}",
                target=stam.Selector.textselector(text, stam.Offset.simple(span.start, span.end)),
                data=[{"set": "bench", "key": k, "value": str(v)} for k, v in values.items()],
            )
        return str(store.to_json_string())

    def load() -> Spans:
        store = stam.AnnotationStore(file=str(file))
        places = [part for one in store.annotations() for part in one.textselections()]
        return sorted((part.begin(), part.end()) for part in places)

    file.write_text(build(), encoding="utf-8")
    assert load() == expected
    data = preview(world, world.article_)
    sizes = (len(data), file.stat().st_size)
    return [
        Heat(
            "written and checked, against stam",
            lambda: _ours(world),
            build,
            "G11",
            1.0,
            sizes,
        ),
        Heat("read, against stam", lambda: _ours_read(data), load, "G11", 1.0, sizes),
    ]


def _told(text: str, notes: dict[str, list[dict[str, int]]]) -> tuple[str, Spans]:
    """What flattentei found, without the blank that it puts before a reference at the start."""
    lines: list[str] = []
    spans: Spans = []
    at = 0
    for paragraph in sorted(notes["Paragraph"], key=lambda note: note["begin"]):
        words = text[paragraph["begin"] : paragraph["end"]]
        line = words.lstrip()
        shift = at - paragraph["begin"] - len(words) + len(line)
        for note in notes["ReferenceToBib"]:
            if paragraph["begin"] <= note["begin"] < paragraph["end"]:
                spans.append((note["begin"] + shift, note["end"] + shift))
        lines.append(line)
        at += len(line) + 1
    return "\n".join(lines), sorted(spans)


if __name__ == "__main__":
    main()
