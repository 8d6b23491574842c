"""The project itself, and who works on it."""

from dataclasses import dataclass
from enum import StrEnum

from annotator.model.ids import ContributorId

ABOUT_ID = 1


class Agent(StrEnum):
    """What kind of contributor made a record."""

    PERSON = "person"
    PROGRAM = "program"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contributor:
    """A person or a program that makes records. `version` is a program's."""

    id: ContributorId
    name: str
    agent: Agent = Agent.PERSON
    version: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What the header of every export says of the project. Empty fields are left out there.

    `ui/header_fields.py` says in words what each means; the comments name its element in TEI.
    """

    id: int = ABOUT_ID
    title: str = ""
    publisher: str = ""
    licence: str = ""
    """Terms under which the annotations may be used, in words."""
    licence_address: str = ""
    place: str = ""  # publicationStmt/pubPlace
    date: str = ""  # publicationStmt/date
    edition: str = ""  # editionStmt
    funder: str = ""  # titleStmt/funder
    purpose: str = ""  # projectDesc
    sampling: str = ""  # samplingDecl
    editorial: str = ""  # editorialDecl
