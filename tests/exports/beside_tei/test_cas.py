"""UIMA CAS: opened again by the library that wrote it, and by lxml, which knows nothing of it."""

import os
import re
import subprocess
import sys
from collections import Counter
from importlib import resources
from pathlib import Path
from typing import Any

import pytest
from cassis import (  # type: ignore[import-untyped]  # has no types
    load_cas_from_json,
    load_cas_from_xmi,
    load_typesystem,
)
from lxml import etree

from annotator.jobs import JobContext
from annotator.model import ids
from annotator.plugins import Exported
from exports import FORMATS
from exports.cas.features import features_of, layer_of
from exports.cas.layers import CUSTOM, ENTITY, FEATURES, META, SENTENCE, TOKEN
from exports.gathered import Shared, gathered
from tests.exports.documents import World, a_world
from tests.exports.scene import Scene
from tests.exports.talking_letter import a_talking_letter

ROOT = Path(__file__).resolve().parents[3]
GOLDEN = ROOT / "tests" / "golden" / "cas"
FILES = {"cas": ("letter.1-2.xmi", "TypeSystem.xml"), "cas-json": ("letter.1-2.json",)}


def exported(world: World, folder: Path, name: str) -> Exported:
    [one] = FORMATS[name].load().export(world, world.article_ids(), folder, JobContext())
    assert one.file is not None, one.findings
    return one


def opened(file: Path | None) -> Any:
    """As dkpro-cassis reads it: every type known, every offset a code point."""
    assert file is not None
    if file.suffix == ".json":
        return load_cas_from_json(file.read_text(encoding="utf-8"))
    return load_cas_from_xmi(file, typesystem=load_typesystem(file.with_name("TypeSystem.xml")))


def said_in(structure: Any) -> dict[str, str]:
    names = FEATURES[structure.type.name]
    return {name: value for name in names if (value := getattr(structure, name)) is not None}


@pytest.mark.parametrize("name", ["cas", "cas-json"])
def test_spans_and_features_of_random_documents_come_back(name: str, tmp_path: Path) -> None:
    for seed in range(30):
        world = a_world(seed)
        cas = opened(exported(world, tmp_path / str(seed), name).file)
        assert cas.sofa_string == world.article_.text
        one = gathered(world, world.article_.id, Shared(world))
        for annotation in world.annotations_:
            label = ids.label(annotation.id)
            found = [s for s in cas.select(layer_of(annotation.body)) if s.record == label]
            places = [(s.start, s.end) for s in annotation.spans]
            assert sorted((s.begin, s.end) for s in found) == places
            for structure in found:
                said = said_in(structure)
                part = said.pop("part", "1/1")
                assert said == features_of(annotation, one)
                assert part.endswith(f"/{len(places)}")
        check_segments(cas, world)
        assert len(cas.select(CUSTOM + "Comment")) == len(world.comments_)


def check_segments(cas: Any, world: World) -> None:
    """Tokens hold all that is not blank, once; sentences hold whole tokens; places too."""
    tokens = [(t.begin, t.end) for t in cas.select(TOKEN)]
    text = world.article_.text
    assert "".join(text[a:b] for a, b in tokens) == "".join(text.split())
    begins, ends = {a for a, _ in tokens}, {b for _, b in tokens}
    for sentence in cas.select(SENTENCE):
        assert sentence.begin in begins
        assert sentence.end in ends
    for annotation in world.annotations_:
        for span in annotation.spans:
            assert not any(a < span.start < b or a < span.end < b for a, b in tokens)


@pytest.mark.parametrize("name", ["cas", "cas-json"])
def test_the_letter_is_as_it_was_agreed(name: str, tmp_path: Path) -> None:
    exported(a_talking_letter(), tmp_path, name)
    for file in FILES[name]:
        assert (tmp_path / file).read_bytes() == (GOLDEN / file).read_bytes()


def test_offsets_in_the_files_count_units_of_utf_16(tmp_path: Path) -> None:
    """As UIMA, which is written in Java, wants them: read here without the library."""
    scene = Scene(
        "\U0001f4dc\U00010330 Ada\u2028wrote\tto", "\u202eשלום \U0001f468\u200d\U0001f469"
    )
    scene.mention("Ada")
    scene.claim((3, 24))
    file = exported(scene, tmp_path, "cas").file
    assert file is not None
    root = etree.fromstring(file.read_bytes())
    sofa = root.find("{http:///uima/cas.ecore}Sofa")
    assert sofa is not None
    units = (sofa.get("sofaString") or "").encode("utf-16-le")
    wanted = {"NamedEntity": "Ada", "Claim": scene.article_.text[3:24]}
    for local, words in wanted.items():
        [element] = [e for e in root if etree.QName(e).localname == local]
        begin, end = int(element.get("begin", "")), int(element.get("end", ""))
        assert units[2 * begin : 2 * end].decode("utf-16-le") == words


def test_an_entity_is_what_inception_links_to_a_knowledge_base(tmp_path: Path) -> None:
    cas = opened(exported(a_talking_letter(), tmp_path, "cas").file)
    first, *_ = [e for e in cas.select(ENTITY) if e.get_covered_text() == "Cal South"]
    assert (first.value, first.identifier) == ("person", "http://www.wikidata.org/entity/Q5838")
    [about] = cas.select(META)
    assert (about.language, about.documentTitle) == ("en", "The mill")
    [arc] = cas.select(CUSTOM + "Relation")
    assert (arc.relation, arc.Governor.record, arc.Dependent.record) == ("repeats", "1-11", "1-12")
    assert (arc.begin, arc.end) == (arc.Dependent.begin, arc.Dependent.end)
    [cue] = cas.select(CUSTOM + "Cue")
    assert (cue.get_covered_text(), cue.record) == ("told", "1-11")


def test_types_are_named_as_inception_wants_and_fit_those_of_dkpro(tmp_path: Path) -> None:
    exported(a_talking_letter(), tmp_path, "cas")
    ours = load_typesystem(tmp_path / "TypeSystem.xml")
    for name, features in FEATURES.items():
        assert re.fullmatch(
            r"(webanno\.custom|de\.tudarmstadt\.ukp\.dkpro\.core\..+)\.[A-Z]\w+", name
        )
        assert all(re.fullmatch(r"[a-z][A-Za-z]*", feature) for feature in features)
    with (resources.files("cassis.resources") / "dkpro-core-types.xml").open("rb") as file:
        dkpro = load_typesystem(file)
    known = dkpro.get_type(ENTITY)
    assert {"value", "identifier"} <= {feature.name for feature in known.all_features}
    for name in (SENTENCE, TOKEN, ENTITY):  # as UIMA merges: by kinds, not descriptions
        theirs, mine = dkpro.get_type(name), ours.get_type(name)
        assert theirs.supertype.name == mine.supertype.name
        kinds = {f.name: f.rangeType.name for f in mine.features}
        assert all(kinds.get(f.name, f.rangeType.name) == f.rangeType.name for f in theirs.features)


def test_words_that_xml_cannot_hold_are_replaced_and_that_is_told(tmp_path: Path) -> None:
    scene = Scene("Ada wrote.", title="a\x0bb")
    for name in ("cas", "cas-json"):
        one = exported(scene, tmp_path, name)
        [about] = opened(one.file).select(META)
        assert about.documentTitle == "a\ufffdb"
        assert "characters in a note or name that XML cannot hold were replaced" in one.notes


def test_pieces_are_feature_structures_of_one_record(tmp_path: Path) -> None:
    cas = opened(exported(a_talking_letter(), tmp_path, "cas-json").file)
    pieces = [c for c in cas.select(CUSTOM + "Claim") if c.record == "1-11"]
    assert [(c.get_covered_text(), c.part) for c in pieces] == [
        ("the mill, ", "1/2"),
        ("will run", "2/2"),
    ]


def test_an_article_without_words_is_a_file_too(tmp_path: Path) -> None:
    for name in ("cas", "cas-json", "conll", "brat", "webanno"):
        assert exported(Scene(""), tmp_path, name).valid


def test_the_same_project_gives_the_same_bytes_in_any_process(tmp_path: Path) -> None:
    """Whatever order sets have there."""
    code = (
        "import sys, pathlib\n"
        "from tests.exports.beside_tei.test_cas import exported\n"
        "from tests.exports.documents import a_world\n"
        "for name in ('webanno', 'brat', 'conll', 'cas', 'cas-json'):\n"
        "    exported(a_world(11), pathlib.Path(sys.argv[1]) / name, name)\n"
    )
    for seed in ("1", "2"):
        subprocess.run(
            [sys.executable, "-c", code, str(tmp_path / seed)],
            check=True,
            cwd=ROOT,
            env=os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)},
        )
    files = [f for f in (tmp_path / "1").rglob("*") if f.is_file()]
    assert Counter(f.suffix for f in files)[".ann"] == 1
    for file in files:
        again = tmp_path / "2" / file.relative_to(tmp_path / "1")
        assert file.read_bytes() == again.read_bytes()
