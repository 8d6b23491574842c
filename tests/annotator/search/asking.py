"""Asking a project by words."""

from annotator.search.hit import Hit
from annotator.search.line import read
from annotator.session import Session


def indexed(session: Session) -> Session:
    """The same sitting, with its index up to date."""
    while session.project.index.catch_up():
        pass
    return session


def found(session: Session, line: str) -> list[Hit]:
    return [hit for step in session.project.hits(read(line)) for hit in step]
