"""Founding and opening projects, alike from the window and from the command line. No Qt."""

from pathlib import Path

from annotator.errors import NoProject, ProjectDamaged
from annotator.jobs import JobContext
from annotator.kept_open import SUFFIX, is_project
from annotator.model.about import About
from annotator.model.tagset import Tag, parse
from annotator.session import SOMEBODY, Session
from annotator.storage.project import Project
from resources import resource


def default_tags() -> tuple[Tag, ...]:
    """The vocabulary that every new project starts with."""
    return parse(resource("tagsets", "default.toml").read_text(encoding="utf-8"))


def is_one(path: Path) -> bool:
    """Whether a file is to be opened as a project rather than imported: by name or by content."""
    return path.suffix.lower() == SUFFIX or (path.is_file() and is_project(path))


def found(path: Path, contributor: str = SOMEBODY) -> Session:
    """A sitting with a new project named after its file. Raises NoProject or NotAProject."""
    if not path.absolute().parent.is_dir():
        raise NoProject(f"{path.name}: the folder “{path.absolute().parent.name}” does not exist")
    about = About(title=path.stem)
    return Session(Project.create(path, default_tags(), about), contributor)


def opened(
    path: Path,
    contributor: str = SOMEBODY,
    *,
    read_only: bool = False,
    job: JobContext | None = None,
) -> Session:
    """A sitting with a project that exists. Raises one of the ProjectErrors, and what a `job` that
    is stopped raises."""
    project = Project.open(path, read_only=read_only, job=job)
    try:
        if project.unreadable:
            raise ProjectDamaged(project.ailments[0].message)
        return Session(project, contributor)
    except ProjectDamaged as error:
        found = project.ailments or project.check()
        project.close()
        raise ProjectDamaged(
            f"{path.name}: {error}; `annotator check` lists what differs, and a backup can be "
            "restored",
            [ailment.message for ailment in found],
        ) from error
