"""What many texts share: a register that stands by itself, and the head of a corpus."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from annotator.model.ids import AnnotationId
from annotator.model.relation import Relation
from annotator.plugins import ProjectView
from annotator.readers.tei.beside import REGISTER_ID
from exports.tei.bibliography import dated, licence, optional, people, publisher
from exports.tei.directory import Directory
from exports.tei.document import PROLOGUE
from exports.tei.header import declared, register_revisions, used
from exports.tei.markup import TEI_NS, element, language, text
from exports.tei.registers import entry_lists
from exports.tei.talk import relation_lists

CORPUS = "corpus"
"""The identifier of the root."""

_TEXTS = "Each text says in its own header what it was taken from."
_REGISTER = "Drawn up while the texts of the collection were annotated."


@dataclass(slots=True)
class Counted:
    """What is known of a corpus when all its texts are written."""

    texts: int = 0
    characters: int = 0
    annotations: set[AnnotationId] = field(default_factory=set)
    languages: set[str] = field(default_factory=set)


def directory_of(project: ProjectView) -> Directory:
    """The whole register with everybody who ever made anything."""
    entries = sorted(project.authorities(), key=lambda entry: entry.id)
    return Directory(
        about=project.about(),
        authorities={entry.id: entry for entry in entries},
        contributors=sorted(project.contributors(), key=lambda c: c.id),
        tags={tag.id: tag for tag in project.tags()},
    )


def register_file(directory: Directory, relations: Iterable[Relation]) -> bytes:
    """The register as a TEI file. What says so of a relation stands in the texts."""
    bound = list(relations)
    header = _header(
        directory, bound, REGISTER_ID, {"entry": len(directory.authorities)}, _REGISTER
    )
    root = f'<TEI xmlns="{TEI_NS}" xml:id="{REGISTER_ID}">'
    lists = _stand_off(directory, bound, ())
    return f"{PROLOGUE}\n{root}\n{header}\n{lists}\n</TEI>\n".encode()


def corpus_head(directory: Directory, relations: Iterable[Relation], counted: Counted) -> bytes:
    """A corpus from its first character to its first text."""
    bound = list(relations)
    counts = {
        "text": counted.texts,
        "character": counted.characters,
        "annotation": len(counted.annotations),
        "entry": len(directory.authorities),
    }
    header = _header(directory, bound, CORPUS, counts, _TEXTS, counted.languages)
    root = f'<teiCorpus xmlns="{TEI_NS}" xml:id="{CORPUS}">'
    lists = _stand_off(directory, bound, counted.annotations)
    parts = [PROLOGUE, root, header, *([lists] if lists else []), ""]
    return "\n".join(parts).encode()


CORPUS_END = b"</teiCorpus>\n"


def _header(
    directory: Directory,
    relations: list[Relation],
    name: str,
    counts: Mapping[str, int],
    source: str,
    languages: Collection[str] = (),
) -> str:
    encoding = "\n".join([*declared(directory), *used(directory)])
    parts = (
        _file(directory, name, counts, source),
        element("encodingDesc", f"\n{encoding}\n"),
        _profile(languages),
        register_revisions(directory, relations),
    )
    return element("teiHeader", "\n" + "\n".join(part for part in parts if part) + "\n")


def _file(directory: Directory, name: str, counts: Mapping[str, int], source: str) -> str:
    about = directory.about
    title = optional("title", about.title, type="project")
    title = title or element("title", "[collection without a title]", type="supplied")
    titles = title + optional("funder", about.funder) + people(directory)
    edition = element("editionStmt", optional("edition", about.edition)) if about.edition else ""
    measures = [element("measure", unit=unit, quantity=str(n)) for unit, n in counts.items()]
    published = publisher(about.publisher) + optional("pubPlace", about.place) + dated(about.date)
    published += element("idno", name, type="local")
    terms = licence("annotations", about.licence, about.licence_address)
    published += element("availability", terms) if terms else ""
    parts = (
        element("titleStmt", titles),
        edition,
        element("extent", "".join(measures)),
        element("publicationStmt", published),
        element("sourceDesc", element("p", source)),
    )
    return element("fileDesc", "".join(parts))


def _profile(languages: Collection[str]) -> str:
    tags = sorted({language(one) for one in languages})
    spoken = "".join(element("language", text(tag), ident=tag) for tag in tags)
    return element("profileDesc", element("langUsage", spoken)) if spoken else ""


def _stand_off(
    directory: Directory, relations: list[Relation], here: Collection[AnnotationId]
) -> str:
    lists = [*entry_lists(directory), *relation_lists(directory, relations, here)]
    inside = "\n".join(lists)
    return f'<standOff xml:id="standOff">\n{inside}\n</standOff>' if lists else ""
