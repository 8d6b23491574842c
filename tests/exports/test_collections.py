"""A collection in one file, or in many that share a register: proved, read back, told apart."""

import json
import re
import shutil
from collections.abc import Iterable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from annotator.jobs import Cancelled, JobContext
from annotator.model.draft import Bundle
from annotator.plugins import Exported
from annotator.readers import read
from annotator.readers.tei.xml import XML_ID
from annotator.version import VERSION
from exports.tei.corpus import CorpusExporter
from exports.tei.exporter import TeiExporter
from exports.tei.local import made_its_own
from exports.tei.validate import validate_file
from exports.wishes import Registers, Wishes
from tests.exports.collected import Collected
from tests.exports.documents import World
from tests.exports.scene import found
from tests.exports.test_document import a_letter
from tests.exports.test_round_trip import accepted_by_tei_all

GOLDEN = Path(__file__).resolve().parents[1] / "golden"
SHARED = Wishes(registers=Registers.SHARED)


def as_corpus(project: Collected, folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    done = CorpusExporter().export(project, project.article_ids(), folder, JobContext())
    assert [one.findings for one in done if not one.valid] == []
    [file] = {one.file for one in done}
    assert file is not None
    return file


def with_register(project: Collected | World, folder: Path) -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    done = TeiExporter(SHARED).export(project, project.article_ids(), folder, JobContext())
    assert [one.findings for one in done if not one.valid] == []
    return [one.file for one in done if one.file is not None]


def same(one: Iterable[Any], other: Iterable[Any]) -> bool:
    """The same records, in whatever order."""
    return sorted(one, key=lambda r: str(r.id)) == sorted(other, key=lambda r: str(r.id))


def read_back(file: Path) -> Bundle:
    bundle = read(file)
    assert isinstance(bundle, Bundle)
    assert bundle.warnings == ()
    return bundle


SEEDS = range(24)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_corpus_comes_back_as_the_same_articles(seed: int, tmp_path: Path) -> None:
    project = Collected(seed)
    bundle = read_back(as_corpus(project, tmp_path))
    assert list(bundle.articles) == [world.article_ for world in project.worlds]
    for kept in ("figures", "annotations", "comments", "relations"):
        held = [record for world in project.worlds for record in getattr(world, f"{kept}_")]
        assert same(getattr(bundle, kept), held), kept
    assert same(bundle.authorities, project.register)
    assert same(bundle.tags, project.tags())
    assert same(bundle.contributors, project.contributors())
    assert bundle.about == project.about()


@pytest.mark.parametrize("seed", SEEDS)
def test_articles_with_a_register_beside_come_back_the_same(seed: int, tmp_path: Path) -> None:
    project = Collected(seed)
    for world, file in zip(project.worlds, with_register(project, tmp_path), strict=True):
        bundle = read_back(file)
        assert bundle.articles == (world.article_,)
        for kept in ("figures", "annotations", "comments", "relations", "authorities"):
            assert same(getattr(bundle, kept), getattr(world, f"{kept}_")), kept
        assert {c.id for c in bundle.contributors} >= {c.id for c in world.contributors_}
        assert bundle.about == project.about()
    register = read_back(tmp_path / "register.xml")
    assert same(register.authorities, project.register)
    bound = [replace(relation, sources=()) for relation in project.register_relations()]
    assert same(register.relations, bound)
    assert (register.articles, register.about) == ((), project.about())


def test_every_file_of_collections_is_valid_twice(tmp_path: Path) -> None:
    files = []
    for seed in range(12):
        project = Collected(seed)
        files.append(as_corpus(project, tmp_path / f"c{seed}"))
        files += with_register(project, tmp_path / f"r{seed}")
        files.append(tmp_path / f"r{seed}" / "register.xml")
    assert [finding for file in files for finding in validate_file(file)] == []
    accepted_by_tei_all(files)


def test_no_identifier_is_there_twice_and_every_pointer_leads_somewhere(tmp_path: Path) -> None:
    for seed in range(8):
        root = etree.parse(as_corpus(Collected(seed), tmp_path / str(seed))).getroot()
        names = [e.get(XML_ID) for e in root.iter("*") if e.get(XML_ID)]
        assert len(names) == len(set(names))
        for element in root.iter("*"):
            for key, value in element.attrib.items():
                for token in str(value).split():
                    inside = re.fullmatch(r"#string-range\((.*?),.*\)|#(\S+)", token)
                    if inside and key not in ("matchPattern", "replacementPattern"):
                        assert (inside[1] or inside[2]) in names, token


def test_words_of_the_text_that_look_like_markup_are_left_alone() -> None:
    words = '<p xml:id="b1" n="#rtl">See xml:id="b1" and target="#text" and (body,0,1)</p>'
    assert made_its_own(words, "art1-2") == words.replace('<p xml:id="b1"', '<p xml:id="art1-2.b1"')


def test_corpus_and_register_are_written_as_it_was_agreed(tmp_path: Path) -> None:
    letter = a_letter()
    [one] = CorpusExporter().export(letter, [letter.article_.id], tmp_path, JobContext())
    with_register(letter, tmp_path)
    assert one.file is not None
    golden = {one.file: "letter.corpus.tei.xml", tmp_path / "register.xml": "register.xml"}
    for file, name in golden.items():
        told = file.read_text(encoding="utf-8").replace(f'version="{VERSION}"', 'version="0"')
        assert told == (GOLDEN / name).read_text(encoding="utf-8"), name


def test_names_lead_into_the_register_beside(tmp_path: Path) -> None:
    [file] = with_register(a_letter(), tmp_path)
    root = etree.parse(file).getroot()
    assert found(root, "//t:body//t:persName/@ref") == ["register.xml#per1-5"]
    assert found(root, "//t:listPerson | //t:listPlace") == []
    assert found(root, "//t:said/@who") == ["register.xml#per1-5"]


def test_without_its_register_a_file_says_what_is_missing(tmp_path: Path) -> None:
    [file] = with_register(a_letter(), tmp_path / "a")
    alone = shutil.copy(file, tmp_path)
    [finding, *_] = validate_file(Path(alone))
    assert "register.xml is not beside the file" in finding.message
    bundle = read(Path(alone))
    assert isinstance(bundle, Bundle)
    assert bundle.warnings[0].startswith("register.xml, to which the file points, is not beside")
    assert bundle.articles == (a_letter().article_,)


def test_a_pointer_into_the_register_that_leads_nowhere_is_found(tmp_path: Path) -> None:
    [file] = with_register(a_letter(), tmp_path)
    data = file.read_bytes().replace(b"register.xml#per1-5", b"register.xml#per9-9", 1)
    file.write_bytes(data)
    assert "register.xml#per9-9 leads nowhere" in " ".join(str(f) for f in validate_file(file))


def test_an_article_that_fails_is_left_out_of_the_corpus(tmp_path: Path) -> None:
    project = Collected(3)
    broken = project.worlds[1]
    lost = broken.article_.id
    broken.article_ = replace(broken.article_, text=broken.article_.text + "!")
    done = CorpusExporter().export(project, project.article_ids(), tmp_path, JobContext())
    assert [one.article_id for one in done if not one.valid] == [lost]
    [file] = {one.file for one in done if one.file}
    assert validate_file(file) == []
    assert [a.id for a in read_back(file).articles] == [
        world.article_.id for world in project.worlds if world is not broken
    ]


def test_the_report_of_a_corpus_tells_the_checksum_of_the_file_that_is_there(
    tmp_path: Path,
) -> None:
    file = as_corpus(Collected(3), tmp_path)
    report = json.loads((tmp_path / "proof.json").read_text(encoding="utf-8"))
    told = {(row["file"], row["size_bytes"], row["sha256"]) for row in report["articles"]}
    data = file.read_bytes()
    assert told == {(file.name, len(data), sha256(data).hexdigest())}


def test_a_corpus_that_is_stopped_leaves_nothing(tmp_path: Path) -> None:
    project, job = Collected(1), JobContext()
    job.cancel()
    with pytest.raises(Cancelled):
        CorpusExporter().export(project, project.article_ids(), tmp_path, job)
    assert list(tmp_path.iterdir()) == []


def exported_again(project: Collected, folder: Path, **wishes: Any) -> list[Exported]:
    asked = Wishes(only_changed=True, **wishes)
    return TeiExporter(asked).export(project, project.article_ids(), folder, JobContext())


def outcomes(done: list[Exported]) -> list[str]:
    return [one.outcome.value for one in done]


@pytest.mark.parametrize("registers", list(Registers))
def test_only_what_changed_is_written_again(registers: Registers, tmp_path: Path) -> None:
    project = Collected(5)
    assert outcomes(exported_again(project, tmp_path, registers=registers)) == ["written"] * 3
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*.tei.xml")}
    assert outcomes(exported_again(project, tmp_path, registers=registers)) == ["unchanged"] * 3
    project.changed(1)
    done = exported_again(project, tmp_path, registers=registers)
    assert outcomes(done) == ["unchanged", "written", "unchanged"]
    now = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*.tei.xml")}
    assert [path for path in now if now[path] != before[path]] == [done[1].file]
    report = (tmp_path / "proof.txt").read_text(encoding="utf-8")
    assert "Whole here: 3 of 3 articles" in report


def test_what_left_the_project_is_named_and_stays(tmp_path: Path) -> None:
    project = Collected(6)
    exported_again(project, tmp_path)
    gone = project.removed(0).article_.id
    done = exported_again(project, tmp_path)
    assert outcomes(done) == ["unchanged", "unchanged", "gone"]
    assert done[-1].article_id == gone
    assert done[-1].file is not None
    assert done[-1].file.is_file()
    done[-1].file.unlink()
    assert outcomes(exported_again(project, tmp_path)) == ["unchanged", "unchanged"]


def test_a_file_that_somebody_edited_is_not_written_over(tmp_path: Path) -> None:
    project = Collected(7)
    file = exported_again(project, tmp_path)[0].file
    assert file is not None
    file.write_bytes(file.read_bytes() + b"<!-- mine -->")
    edited = file.read_bytes()
    done = exported_again(project, tmp_path)
    assert outcomes(done) == ["failed", "unchanged", "unchanged"]
    assert "is not as the last export left it" in done[0].findings[0].message
    assert file.read_bytes() == edited


def test_an_article_with_another_name_says_where_its_file_was(tmp_path: Path) -> None:
    project = Collected(8)
    [old, *_] = [one.file for one in exported_again(project, tmp_path)]
    assert old is not None
    done = exported_again(project, tmp_path, names="{id}")
    assert old.name in done[0].notes[0]
    assert old.is_file()


OUTSIDE = b'{"files": [{"article": "1-2", "file": "../x", "sha256": "", "made_of": ""}]}'


def test_a_damaged_manifest_is_as_none(tmp_path: Path) -> None:
    project = Collected(9)
    exported_again(project, tmp_path)
    for damage in (b"", b"[]", b'{"files": [{"article": "x"}]}', b'{"files": [3]}', OUTSIDE):
        (tmp_path / "manifest.json").write_bytes(damage)
        for file in tmp_path.glob("*.tei.xml"):
            file.unlink()
        assert outcomes(exported_again(project, tmp_path)) == ["written"] * 3
