"""Where a project lies: read-only places, shares, folders of services, several names."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.errors import ProjectLocked, ReadingOnly
from annotator.session import Session
from annotator.storage import whereabouts as module
from annotator.storage.backups.copying import examined
from annotator.storage.beside import copy_beside_its_owner
from annotator.storage.owner import note_path
from annotator.storage.project import Project
from annotator.storage.whereabouts import whereabouts
from tests.builders import add_article, tagging
from ui import projects

ROOT = Path(__file__).resolve().parents[2]
MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
server:/all /rooms nfs4 rw 0 0
/dev/sdb1 /rooms/scratch ext4 rw 0 0
//nas/archive /media/the\\040archive cifs rw 0 0
tmpfs /media/stick vfat rw 0 0
"""


@pytest.mark.parametrize(
    ("path", "share"),
    [
        ("/var/p.annot", ""),
        ("/rooms/ada/p.annot", "nfs4"),
        ("/rooms/scratch/p.annot", ""),
        ("/media/the archive/1951/p.annot", "cifs"),
        ("/media/stick/p.annot", ""),
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="paths of another system")
def test_a_share_is_known_by_its_file_system(path: str, share: str) -> None:
    assert whereabouts(Path(path), lambda: MOUNTS).share == share


@pytest.mark.parametrize(
    ("folder", "cloud"),
    [
        ("Documents", ""),
        ("OneDrive - County Archive", "OneDrive - County Archive"),
        ("Dropbox (Private)", "Dropbox (Private)"),
        ("Nextcloud", "Nextcloud"),
        ("Google Drive", "Google Drive"),
        ("CloudStorage", "CloudStorage"),
        ("Mobile Documents", "Mobile Documents"),
        ("Dropboxes of the 1950s", ""),
    ],
)
def test_a_folder_of_a_service_is_known_by_its_name(
    tmp_path: Path, folder: str, cloud: str
) -> None:
    found = whereabouts(tmp_path / folder / "letters" / "p.annot", lambda: "")
    assert found.cloud == cloud
    assert bool(found.warnings) is bool(cloud)


def test_a_second_name_of_the_same_file_is_told(session: Session) -> None:
    path = session.project.path
    session.project.close()
    other = path.with_name("other.annot")
    other.hardlink_to(path)
    assert "2 names" in whereabouts(path, lambda: "").warnings[0]
    with Project.open(path) as project:
        assert project.whereabouts.names == 2
        with pytest.raises(ProjectLocked):
            Project.open(other)


def test_a_link_is_the_file_it_leads_to(session: Session) -> None:
    path = session.project.path
    link = path.with_name("link.annot")
    link.symlink_to(path)
    with pytest.raises(ProjectLocked):
        Project.open(link)
    session.project.close()
    with Project.open(link) as project:
        assert project.path == path


class TestShares:
    @pytest.fixture
    def on_a_share(self, session: Session, monkeypatch: pytest.MonkeyPatch) -> Path:
        table = "server:/all / nfs4 rw 0 0\n"
        monkeypatch.setattr(module, "_mounts", lambda: table)
        monkeypatch.setattr("sys.platform", "linux")
        session.project.close()
        return session.project.path

    def _note(self, path: Path, host: str) -> None:
        words = {"user": "ada", "host": host, "process": 7, "since": "2026-01-01T10:00:00+00:00"}
        note_path(path).write_text(json.dumps(words))

    def test_it_is_worked_on_there(self, on_a_share: Path) -> None:
        with Project.open(on_a_share) as project:
            assert project.whereabouts.share == "nfs4"
            assert not project.read_only

    def test_whom_another_computer_notes_is_not_written_over(self, on_a_share: Path) -> None:
        """A lock that the server does not keep lets both in; the note still tells."""
        self._note(on_a_share, "reading-room-2")
        with Project.open(on_a_share) as project:
            assert project.read_only
            assert "ada on reading-room-2" in project.why_read_only
        assert note_path(on_a_share).exists(), "it is not ours to remove"
        sitting = projects.opened(on_a_share)
        with pytest.raises(ReadingOnly, match="it is open by ada on reading-room-2"):
            sitting.do(tagging(sitting, "Ada"))
        sitting.project.close()

    def test_of_two_who_come_at_once_one_has_it(
        self, on_a_share: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The other's note comes up between our look for one and our own."""
        look = module.why_only_read

        def then_the_other(path: Path, here: module.Whereabouts) -> str:
            found = look(path, here)
            self._note(path, "reading-room-2")
            return found

        monkeypatch.setattr("annotator.storage.project.why_only_read", then_the_other)
        with pytest.raises(ProjectLocked, match="just opened by ada on reading-room-2"):
            Project.open(on_a_share)
        assert "reading-room-2" in note_path(on_a_share).read_text(), "it is not ours"

    def test_a_note_of_a_local_disk_is_only_a_bad_end(self, session: Session) -> None:
        session.project.close()
        self._note(session.project.path, "reading-room-2")
        with Project.open(session.project.path) as project:
            assert not project.read_only
            assert project.ended_unclean


class TestReadOnly:
    """Root may write anywhere, so these ask as somebody else."""

    @pytest.fixture
    def folder(self) -> Iterator[Path]:
        with tempfile.TemporaryDirectory() as name:
            Path(name).chmod(0o755)
            yield Path(name)

    def _asked(self, path: Path, words: str) -> str:
        child = f"""
import os, sys
from pathlib import Path
from annotator.errors import AnnotatorError
from ui import projects
from tests.builders import tagging
if hasattr(os, "geteuid") and os.geteuid() == 0:
    os.setuid(65534)
sitting = projects.opened(Path(sys.argv[1]))
project = sitting.project
try:
    {words}
except AnnotatorError as error:
    print(type(error).__name__, error)
project.close()
"""
        home = {"ANNOTATOR_HOME": str(path.parent / "nobody"), "PYTHONDONTWRITEBYTECODE": "1"}
        run = subprocess.run(
            [sys.executable, "-c", child, str(path)],
            capture_output=True,
            text=True,
            check=False,
            cwd=ROOT,
            env={**os.environ, **home},
        )
        assert run.returncode == 0, run.stderr
        return run.stdout

    def _made(self, folder: Path) -> Path:
        path = folder / "p.annot"
        sitting = projects.found(path)
        add_article(sitting)
        sitting.project.close()
        return path

    @pytest.mark.skipif(sys.platform == "win32", reason="rights of another system")
    @pytest.mark.parametrize(
        ("file", "above", "why"),
        [
            (0o444, 0o755, "the file may not be written to"),
            (0o666, 0o555, "nothing may be written in"),
        ],
    )
    def test_it_is_read_searched_and_not_changed(
        self, folder: Path, file: int, above: int, why: str
    ) -> None:
        path = self._made(folder)
        path.chmod(file)
        folder.chmod(above)
        before = path.read_bytes()
        told = self._asked(path, "print(project.why_read_only, len(project.article_ids()))")
        assert told.startswith(why)
        assert told.endswith(" 1\n")
        told = self._asked(path, "print(project.check(), project.snapshot().article_ids())")
        assert told.startswith("[] [")
        told = self._asked(path, "sitting.do(tagging(sitting, 'Ada'))")
        assert told.startswith("ReadingOnly p.annot:")
        assert "work on a copy" in told
        folder.chmod(0o755)
        assert path.read_bytes() == before
        assert {each.name for each in folder.iterdir()} <= {"p.annot", "nobody"}


class TestBesideItsOwner:
    def test_a_copy_is_one_state_and_whole(self, session: Session, tmp_path: Path) -> None:
        session.do(tagging(session, "Ada"))
        child = (
            "import sys; from pathlib import Path\n"
            "from annotator.storage.beside import copy_beside_its_owner\n"
            "copy_beside_its_owner(Path(sys.argv[1]), Path(sys.argv[2]))"
        )
        copy = tmp_path / "copy.annot"
        subprocess.run(
            [sys.executable, "-c", child, str(session.project.path), str(copy)],
            check=True,
            cwd=ROOT,
        )
        assert examined(copy) == []
        with Project.open(copy, read_only=True) as project:
            assert project.annotation_count() == 1
        session.do(tagging(session, "ledger", "object"))  # the owner has its lock as before
        with pytest.raises(ProjectLocked):
            Project.open(session.project.path)

    def test_in_the_midst_of_a_change_nothing_is_copied(
        self, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        session.project.close()
        path = session.project.path
        journal = path.with_name(path.name + "-journal")
        journal.write_bytes(bytes.fromhex("d9d505f920a163d7"))
        monkeypatch.setattr("annotator.storage.beside.PATIENCE_SECONDS", 0.2)
        with pytest.raises(ProjectLocked, match="changed all the time"):
            copy_beside_its_owner(path, tmp_path / "copy.annot")
        assert not (tmp_path / "copy.annot").exists()
