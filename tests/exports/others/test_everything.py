"""Whatever a project holds of a file of others is in the exported file, or a note says that not."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.jobs import JobContext
from annotator.model.draft import Bundle
from annotator.plugins import Exported
from annotator.readers import read
from annotator.session import Session
from exports.tei.exporter import TeiExporter
from tests.builders import the_article
from tests.exports.others.filled import PICTURE, a_blob, filled, imported
from tests.exports.others.walking import Telling, all_fields, records, set_fields

NOT_OURS = {
    ("About", "id"): "there is one only",
    ("Article", "pages"): "pages with lines come of scans only",
    ("Source", "recipe"): "these files are read in one way, without choices",
    ("Block", "source"): "files of others are not read line by line",
    ("Block", "marker"): "as above",
    ("Figure", "credit"): "no reader of such files finds one, and nobody can set it",
}
"""What no gesture can fill in on an article that came so."""


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    found = filled(tmp_path_factory.mktemp("filled"))
    yield found
    found.project.close()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("out")


@pytest.fixture(scope="module")
def exported(session: Session, folder: Path) -> Exported:
    here = session.project.article_ids()
    [one] = TeiExporter().export(session.project, here, folder, JobContext())
    assert one.file is not None, one.findings
    return one


def test_no_field_is_left_empty(session: Session) -> None:
    """A field that the model gains has to be filled in here, and then to come back."""
    everything = tuple(records(session))
    empty = set(all_fields(everything)) - set(set_fields(everything))
    assert empty - NOT_OURS.keys() == set()


def test_all_of_it_comes_back(session: Session, exported: Exported, tmp_path: Path) -> None:
    """But when a name was imported that nobody has touched: the file says it by itself."""
    assert exported.file is not None
    again = imported(exported.file, tmp_path / "again.annot")
    here, there = Telling(session).told(), Telling(again).told()
    del here["annotation person ('Liv',)"]["stamp"]
    lost = {
        f"{name}: {field} is {there.get(name, {}).get(field)!r}, not {value!r}"
        for name, row in here.items()
        for field, value in row.items()
        if there.get(name, {}).get(field) != value
    }
    assert lost == set()
    assert again.project.blob(a_blob(PICTURE).sha256).data == PICTURE
    assert exported.notes == ()
    again.project.close()


def test_pictures_lie_beside_under_their_checksums(
    session: Session, exported: Exported, folder: Path
) -> None:
    wanted = {f.image[:16] for f in session.project.figures(the_article(session).id)}
    assert {file.stem for file in (folder / "images").iterdir()} == wanted


def test_a_picture_that_is_not_beside_is_told_and_the_rest_comes(
    exported: Exported, tmp_path: Path
) -> None:
    assert exported.file is not None
    alone = tmp_path / "alone.xml"
    alone.write_bytes(exported.file.read_bytes())
    bundle = read(alone)
    assert isinstance(bundle, Bundle)
    told = [warning for warning in bundle.warnings if "is not beside the TEI file" in warning]
    assert len(told) == 2
    assert all(figure.image for figure in bundle.figures)
