"""Whatever a file of others looks like and whatever is done: it comes back, and so do we."""

from pathlib import Path
from random import Random

import pytest

from annotator.model.draft import Bundle
from annotator.readers import read
from annotator.readers.tei_others.original import decoded
from annotator.readers.tei_others.parting import parted
from annotator.session import Session
from exports.files import write_once
from exports.tei.splicing.proof.proving import proved_splice
from exports.tei.splicing.splice import spliced
from tests.exports.others.documents import a_foreign_file, work_on
from ui import projects

FEW, MANY = 16, 1500


def opened(file: Path, project: Path) -> Session:
    """A project of its own that holds the file."""
    session = projects.found(project)
    bundle = read(file)
    assert isinstance(bundle, Bundle)
    session.adopt(bundle)
    return session


def content(session: Session) -> list[tuple[object, ...]]:
    """All annotations and pictures without their numbers."""
    [number] = session.project.article_ids()
    pictures = [
        (f.number, f.image, f.link, f.rights, f.description)
        for f in session.project.figures(number)
    ]
    return pictures + sorted(
        (str(a.spans), a.tag_id, a.quotes, a.note, a.stamp.status, a.stamp.certainty or "")
        for a in session.project.annotations(number)
    )


def check(seed: int, folder: Path, *, edits: bool) -> None:
    random = Random(seed)
    folder.mkdir()
    file = folder / "harbour.xml"
    file.write_bytes(a_foreign_file(random))
    first = opened(file, folder / "first.annot")
    [number] = first.project.article_ids()
    assert spliced(first.project, first.project.article(number)).data == file.read_bytes()
    work_on(first, random, random.randint(1, 12), edits=edits)
    article = first.project.article(number)
    made, proof = proved_splice(first.project, article, folder)
    assert proof.findings == ()
    out = folder / "out.xml"
    out.write_bytes(made.data)
    for address, data in made.beside.items():
        write_once(folder / address, data)
    if not edits:
        left, _ = parted(decoded(made.data, ""), "")
        assert left.encoded(left.text) == file.read_bytes()
    second = opened(out, folder / "second.annot")
    assert not [w for w in read(out).warnings if "since the export" in w or "has moved" in w]
    again = second.project.article(second.project.article_ids()[0])
    if not made.staying:
        assert content(first) == content(second)
        if not edits:
            assert spliced(second.project, again).data == made.data
    first.project.close()
    second.project.close()


@pytest.mark.parametrize("first", range(0, FEW, 8))
def test_taking_ours_out_gives_the_original_and_reading_gives_ours(
    first: int, tmp_path: Path
) -> None:
    for seed in range(first, first + 8):
        check(seed, tmp_path / str(seed), edits=False)


@pytest.mark.parametrize("first", range(0, FEW, 8))
def test_what_the_file_marked_itself_can_be_changed(first: int, tmp_path: Path) -> None:
    for seed in range(first, first + 8):
        check(seed, tmp_path / str(seed), edits=True)


@pytest.mark.campaign
@pytest.mark.parametrize("edits", [False, True])
def test_many_random_files(tmp_path: Path, edits: bool) -> None:
    for seed in range(MANY):
        check(seed, tmp_path / str(seed), edits=edits)
