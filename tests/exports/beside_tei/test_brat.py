"""brat standoff: every line as brat reads it, and the places back as they were."""

import re
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from annotator.jobs import JobContext
from annotator.model import ids
from annotator.model.annotation import Annotation, Caption, Claim, Mention
from annotator.model.span import Span
from annotator.plugins import Exported
from exports import FORMATS
from exports.brat.fragments import escaped, fragments, joined
from tests.exports.documents import World, a_world
from tests.exports.scene import Scene
from tests.exports.talking_letter import a_talking_letter

GOLDEN = Path(__file__).resolve().parents[2] / "golden" / "brat"
NAMES = ("letter.1-2.ann", "letter.1-2.txt", "annotation.conf", "visual.conf")
_LINE = re.compile(
    r"(T\d+)\t([\w-]+) (\d+ \d+(?:;\d+ \d+)*)\t(.+)"
    r"|(A\d+)\t([\w-]+) (T\d+) ([\w-]+)"
    r"|(N\d+)\tReference (T\d+) ([\w-]+):(\S+)\t(.+)"
    r"|(R\d+)\t([\w-]+) Arg1:(T\d+) Arg2:(T\d+)"
    r"|(#\d+)\t(\w+) (T\d+)\t(.*)"
)


@dataclass
class Place:
    """A text-bound annotation with what is said about it."""

    kind: str
    spans: tuple[Span, ...]
    attributes: dict[str, str] = field(default_factory=dict)
    references: list[str] = field(default_factory=list)
    notes: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    tied: dict[str, str] = field(default_factory=dict)

    @property
    def record(self) -> str:
        return self.notes["Record"][0].partition(" ")[0]


def exported(world: World, folder: Path) -> Exported:
    [one] = FORMATS["brat"].load().export(world, world.article_ids(), folder, JobContext())
    assert one.file is not None, one.findings
    return one


def places_of(file: Path) -> dict[str, Place]:
    """As a reader that splits at line ends of any kind would have it."""
    text = file.with_suffix(".txt").read_bytes().decode("utf-8")
    found: dict[str, Place] = {}
    seen: set[str] = set()
    for line in file.read_bytes().decode("utf-8").splitlines():
        match = _LINE.fullmatch(line)
        assert match, line
        name = line.partition("\t")[0]
        assert name not in seen
        seen.add(name)
        if match[1]:
            pieces = [Span(*map(int, piece.split())) for piece in match[3].split(";")]
            assert match[4] == " ".join(text[p.start : p.end] for p in pieces)
            found[name] = Place(match[2], joined(pieces, text))
        elif match[5]:
            found[match[7]].attributes[match[6]] = match[8]
        elif match[9]:
            found[match[10]].references.append(f"{match[11]}:{match[12]}")
        elif match[14]:
            found[match[16]].tied[match[15]] = match[17]
        else:
            found[match[20]].notes[match[19]].append(match[21])
    return found


def unescaped(words: str) -> str:
    codes = {"n": "\n", "t": "\t", "\\": "\\"}
    return re.sub(r"\\(u[0-9a-f]{4}|.)", lambda m: codes.get(m[1]) or chr(int(m[1][1:], 16)), words)


@pytest.mark.parametrize("first", range(0, 80, 40))
def test_random_documents_come_back_but_for_what_is_told(first: int, tmp_path: Path) -> None:
    for seed in range(first, first + 40):
        world = a_world(seed)
        one = exported(world, tmp_path / str(seed))
        assert one.file is not None
        found = places_of(one.file)
        by_record = {place.record: place for place in found.values() if "Record" in place.notes}
        told = " ".join(one.notes)
        for annotation in world.annotations_:
            check(annotation, by_record.get(ids.label(annotation.id)), found, told)


def check(annotation: Annotation, place: Place | None, found: dict[str, Place], told: str) -> None:
    if place is None:
        assert "places without words" in told
        return
    assert place.kind == annotation.tag_id
    assert place.spans == annotation.spans or "at a line end only" in told
    assert place.attributes.get("Status", "accepted") == annotation.stamp.status
    assert place.attributes.get("Certainty") == annotation.stamp.certainty
    assert [unescaped(n) for n in place.notes.get("AnnotatorNotes", [])] == (
        [annotation.note] if annotation.note else []
    )
    body = annotation.body
    if isinstance(body, Mention) and body.authority_id is not None:
        assert place.references[0] == f"Register:{ids.label(body.authority_id)}"
    if isinstance(body, Claim):
        assert place.attributes.get("Verdict", "unverified") == body.verdict
        assert place.attributes.get("Stance") == body.stance
    if isinstance(body, Claim) and body.cue and "cue" in place.tied:
        assert found[place.tied["cue"]].kind == "cue"
    if isinstance(body, Caption) and body.credit and "credit" in place.tied:
        assert found[place.tied["credit"]].kind == "credit"


@pytest.mark.parametrize("name", NAMES)
def test_the_letter_is_as_it_was_agreed(name: str, tmp_path: Path) -> None:
    exported(a_talking_letter(), tmp_path)
    assert (tmp_path / name).read_bytes() == (GOLDEN / name).read_bytes()
    assert {file.name for file in tmp_path.iterdir()} == set(NAMES)


def test_all_that_is_used_is_declared(tmp_path: Path) -> None:
    for seed in range(12):
        one = exported(a_world(seed), tmp_path / str(seed))
        assert one.file is not None
        conf = (one.file.parent / "annotation.conf").read_text(encoding="utf-8")
        declared = {re.split(r"[\t ]", line)[0] for line in conf.splitlines()}
        for place in places_of(one.file).values():
            assert {place.kind, *place.attributes, *place.tied} <= declared
        visual = (one.file.parent / "visual.conf").read_text(encoding="utf-8")
        assert "ship | S & T" in visual


def test_a_span_over_line_ends_tabs_and_separators_is_in_fragments(tmp_path: Path) -> None:
    scene = Scene("\U0001f4dc Ada\tL\u2028x", "\u202eשלום T1\t# no")
    scene.mention((2, 16))
    scene.claim((5, 6))
    one = exported(scene, tmp_path)
    assert one.file is not None
    first, *rest = one.file.read_text(encoding="utf-8").split("\n")
    assert first == "T1\tperson 2 5;6 7;8 9;10 16\tAda L x \u202eשלום "
    assert all(line.startswith(("A", "#", "")) for line in rest)
    assert "places without words are left out (1 annotation: 1-5)" in one.notes
    [place] = places_of(one.file).values()
    assert place.spans == (Span(2, 16),)


@pytest.mark.parametrize("words", ["a\nb\tc\\n", "\u2028\\u2028\x85", "", "\r\x0b"])
def test_notes_stay_on_one_line_and_come_back(words: str) -> None:
    line = escaped(words)
    assert len(line.splitlines()) <= 1
    assert unescaped(line) == words


def test_spans_that_only_a_line_end_parts_are_told(tmp_path: Path) -> None:
    scene = Scene("Ada", "Bo")
    scene.mention((0, 3), (4, 6))
    one = exported(scene, tmp_path)
    assert one.notes[0].startswith("a place begins, ends or is parted at a line end only (1 ")
    assert fragments([Span(0, 6)], "Ada\nBo") == [Span(0, 3), Span(4, 6)]
