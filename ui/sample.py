"""The sample project: articles, pictures and annotations that show every feature. No Qt."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from annotator.changes import articles
from annotator.errors import AnnotatorError, NoProject, NotAProject
from annotator.kept_open import SUFFIX
from annotator.lines.reading import change_of
from annotator.model.draft import ArticleDraft
from annotator.places import documents_folder
from annotator.readers import read
from annotator.session import Session
from resources import resource
from ui import projects
from ui.spoken import spoken

NAME = "annotator-sample"
STEMS = ("harbour-press", "gespraech-lehmann", "souk-al-waraq")


def make_sample(folder: Path) -> Path:
    """The sample project in `folder`: the one that is there, or a new one. Raises ProjectErrors."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        why = error.strerror or "it cannot be made"
        raise NoProject(f"{folder.name}: no folder for the sample can be made ({why})") from error
    path = folder / f"{NAME}{SUFFIX}"
    if path.exists():
        return path
    session = projects.found(path)
    try:
        with TemporaryDirectory() as shipped:
            unpack(Path(shipped))
            fill(session, Path(shipped))
    finally:
        session.project.close()
    return path


def unpack(folder: Path) -> None:
    """Put the shipped texts, pictures and annotations into a folder, as files."""
    for item in resource("samples").iterdir():
        if item.is_file():
            (folder / item.name).write_bytes(item.read_bytes())


def fill(session: Session, folder: Path) -> None:
    """Import the articles of a folder, then mark them, each as one step."""
    for stem in STEMS:
        draft = read(folder / f"{stem}.txt")
        if not isinstance(draft, ArticleDraft):
            raise NotAProject(f"{stem}.txt: the sample is not an article")
        session.do(articles.add(session.program, [draft], session.project.tags()))
    for stem in STEMS:
        lines = (folder / f"{stem}.jsonl").read_text(encoding="utf-8").splitlines()
        session.do(change_of(lines, session.project, session.person))


def main() -> int:
    """Open the window on the sample, which is made in the documents folder at the first time."""
    from ui.app import open_window  # Qt, which making the sample does not need

    try:
        return open_window([str(make_sample(documents_folder()))])
    except AnnotatorError as error:
        sys.stderr.write(f"annotator: {spoken(error)}\n")
        return 1


if __name__ == "__main__":
    sys.exit(main())
