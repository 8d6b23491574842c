"""A TEI file that was sent without its pictures and its original."""

from pathlib import Path

from annotator.jobs import JobContext
from annotator.model.draft import Bundle
from annotator.readers import read
from annotator.storage.backups.copying import examined
from annotator.storage.owner import note_path
from exports.tei.exporter import TeiExporter
from resources import resource
from ui import projects
from ui.sample import make_sample


def test_it_comes_in_with_warnings_and_goes_out_again(tmp_path: Path) -> None:
    assert resource("samples", "harbour-press.txt").is_file()
    sample = projects.opened(make_sample(tmp_path))
    first = sample.project.article_ids()[:1]
    [one] = TeiExporter().export(sample.project, first, tmp_path / "tei", JobContext())
    assert one.file is not None
    alone = tmp_path / "alone" / one.file.name
    alone.parent.mkdir()
    alone.write_bytes(one.file.read_bytes())
    sample.project.close()

    bundle = read(alone)
    assert isinstance(bundle, Bundle)
    assert len(bundle.warnings) == 3
    session = projects.found(tmp_path / "again.annot")
    session.adopt(bundle)
    [again] = TeiExporter().export(session.project, first, tmp_path / "tei2", JobContext())
    assert again.valid
    assert {ailment.check for ailment in session.project.check()} == {"D14"}
    session.project.close()

    assert examined(session.project.path) == [], "backups of it are made"
    note_path(session.project.path).write_text("{}")
    after_a_bad_end = projects.opened(session.project.path)
    assert after_a_bad_end.project.ailments == []
    assert not after_a_bad_end.project.read_only
    after_a_bad_end.project.close()
