"""Whatever the model holds goes out as valid TEI and comes back exactly (acceptance 1 to 13)."""

import shutil
import subprocess
from pathlib import Path

import pytest

from annotator.jobs import JobContext
from annotator.model.draft import Bundle
from annotator.readers import read
from exports.tei.exporter import TeiExporter, preview
from exports.tei.validate import validate
from tests.conftest import DESIGN
from tests.exports.documents import World, a_world
from tests.exports.mutants import mutated

TEI_ALL = DESIGN / "tei" / "tei_all.rng"
FEW, MANY = 150, 3000


def exported(world: World, folder: Path) -> Path:
    [one] = TeiExporter().export(world, [world.article_.id], folder, JobContext())
    assert one.file is not None, [finding.message for finding in one.findings]
    return one.file


def check_round_trip(seed: int, folder: Path) -> Path:
    """Export, read back, compare every record, export again. Returns the file."""
    world = a_world(seed)
    file = exported(world, folder / "1")
    found = read(file)
    assert isinstance(found, Bundle)
    assert found.warnings == ()
    assert found.articles == (world.article_,)
    assert found.figures == tuple(world.figures_)
    assert sorted(found.annotations, key=lambda a: a.id) == sorted(
        world.annotations_, key=lambda a: a.id
    )
    assert sorted(found.authorities, key=lambda a: a.id) == world.authorities_
    assert sorted(found.comments, key=lambda c: c.id) == sorted(world.comments_, key=lambda c: c.id)
    assert sorted(found.relations, key=lambda r: r.id) == sorted(
        world.relations_, key=lambda r: r.id
    )
    assert list(found.contributors) == world.contributors_
    assert sorted(found.tags, key=lambda t: t.id) == sorted(world.tags_, key=lambda t: t.id)
    assert found.about == world.about_
    again = World(
        article_=found.articles[0],
        figures_=list(found.figures),
        annotations_=list(found.annotations),
        authorities_=list(found.authorities),
        contributors_=list(found.contributors),
        tags_=list(found.tags),
        about_=world.about_,
        blobs=dict(found.blobs),
        comments_=list(found.comments),
        relations_=list(found.relations),
    )
    assert exported(again, folder / "2").read_bytes() == file.read_bytes()
    return file


@pytest.mark.parametrize("first", range(0, FEW, 10))
def test_random_documents_come_back_exactly(first: int, tmp_path: Path) -> None:
    for seed in range(first, first + 10):
        check_round_trip(seed, tmp_path / str(seed))


@pytest.mark.campaign
def test_three_thousand_documents_come_back_exactly(tmp_path: Path) -> None:
    for seed in range(MANY):
        check_round_trip(seed, tmp_path / str(seed))
    accepted_by_tei_all(sorted(tmp_path.glob("*/1/*.xml")))


def accepted_by_tei_all(files: list[Path]) -> None:
    """One call of jing for many files."""
    jing = shutil.which("jing")
    if jing is None or not TEI_ALL.exists():
        pytest.skip("jing or the shared schema tei_all.rng is not here")
    for start in range(0, len(files), 200):
        batch = [str(file) for file in files[start : start + 200]]
        done = subprocess.run(
            [jing, str(TEI_ALL), *batch], capture_output=True, text=True, check=False
        )
        assert (done.returncode, done.stdout[:2000]) == (0, "")


def test_tei_all_accepts_random_documents(tmp_path: Path) -> None:
    accepted_by_tei_all([exported(a_world(seed), tmp_path / str(seed)) for seed in range(60)])


def test_two_exports_are_the_same_bytes(tmp_path: Path) -> None:
    world = a_world(11)
    first, second = exported(world, tmp_path / "a"), exported(world, tmp_path / "b")
    assert first.read_bytes() == second.read_bytes()
    assert str(tmp_path).encode() not in first.read_bytes()
    assert str(Path.home()).encode() not in first.read_bytes()


def mutants_accepted(count: int, folder: Path) -> list[Path]:
    """Mutants that our grammar and rules let through: what they may not do is be bad TEI."""
    passed: list[Path] = []
    for seed in range(count):
        world = a_world(seed % 40)
        data = mutated(preview(world, world.article_), seed)
        if not validate(data):
            file = folder / f"{seed}.xml"
            file.write_bytes(data)
            passed.append(file)
    return passed


def test_what_our_grammar_accepts_tei_all_accepts(tmp_path: Path) -> None:
    accepted_by_tei_all(mutants_accepted(300, tmp_path))


@pytest.mark.campaign
def test_what_our_grammar_accepts_of_many_mutants_tei_all_accepts(tmp_path: Path) -> None:
    accepted_by_tei_all(mutants_accepted(8000, tmp_path))
