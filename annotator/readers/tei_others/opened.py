"""A foreign file as it was read: all that becomes records, tied to the elements it came from."""

from collections.abc import Collection
from dataclasses import dataclass
from functools import cache

from annotator.errors import UnreadableFile
from annotator.model.article import Metadata
from annotator.model.ids import ArticleId, TagId
from annotator.model.tagset import Tag, parse
from annotator.readers.tei.xml import TEI_NS
from annotator.readers.tei_others.header import metadata_of
from annotator.readers.tei_others.kinds import NOT_READ, words
from annotator.readers.tei_others.ledger import Ledger
from annotator.readers.tei_others.marks import Mark, Marks
from annotator.readers.tei_others.notes import Picture, Remark, pictures_of, remarks_of
from annotator.readers.tei_others.original import Original
from annotator.readers.tei_others.reading import Reading, reading_of
from annotator.readers.tei_others.registers import Register, register_of
from annotator.readers.tei_others.standoff import stand_off_marks
from annotator.readers.tei_others.tree import Element, Tree
from resources import resource

_COUNTED = words(
    """note noteGrp index gap desc anchor graphic ptr interp interpGrp span spanGrp fs fvLib fLib
    listPerson listOrg listPlace listEvent listObject annotation listAnnotation relation
    listRelation"""
)
"""What is read in another way, or has no words."""


@dataclass(frozen=True, slots=True)
class Opened:
    """The same file gives the same, in whatever project it is opened."""

    original: Original
    tree: Tree
    reading: Reading
    article: ArticleId
    metadata: Metadata
    register: Register
    marks: list[Mark]
    remarks: list[Remark]
    pictures: list[Picture]
    tags: list[Tag]
    warnings: tuple[str, ...]


def opened(original: Original, name: str, known: Collection[str] = ()) -> Opened:
    """Read the characters of a file. `known` are pointers that lead to records of ours.

    Raises UnreadableFile for what is no TEI P5, or no text.
    """
    tree = Tree(original.text, name)
    _is_tei(tree, name)
    metadata = metadata_of(tree)
    ledger = Ledger(tree, frozenset(known))
    try:
        reading = reading_of(tree, metadata.language)
    except UnreadableFile as error:
        raise UnreadableFile(f"{name}: {error}") from error
    if not reading.blocks:
        raise UnreadableFile(f"{name}: there are no words in the text of the file")
    article = ArticleId(ledger.new())
    register = register_of(ledger)
    marks = Marks(ledger, reading, register, article)
    marks.collect()
    stand_off_marks(ledger, reading, marks)
    remarks = remarks_of(ledger, reading, marks.found, article)
    pictures = pictures_of(ledger, reading, marks, article)
    _tell(ledger)
    return Opened(
        original=original,
        tree=tree,
        reading=reading,
        article=article,
        metadata=metadata,
        register=register,
        marks=marks.found,
        remarks=remarks,
        pictures=pictures,
        tags=_tags(marks, register, ledger),
        warnings=_warnings(tree, ledger),
    )


@cache
def default_tags() -> tuple[Tag, ...]:
    return parse(resource("tagsets", "default.toml").read_text(encoding="utf-8"))


def _is_tei(tree: Tree, name: str) -> None:
    root = tree.root
    if root.local == "TEI.2":
        raise UnreadableFile(
            f"{name}: line {tree.line(root.start)}: this is TEI P4; convert it to P5 first"
        )
    if not root.tei and root.local in ("TEI", "teiCorpus"):
        raise UnreadableFile(
            f"{name}: line {tree.line(root.start)}: the root “{root.name}” is in another namespace "
            f"than that of TEI P5, which is {TEI_NS}"
        )
    if not root.tei or root.local not in ("TEI", "teiCorpus"):
        raise UnreadableFile(
            f"{name}: line {tree.line(root.start)}: the root is “{root.name}”, not TEI; only TEI "
            "files and plain texts can be opened"
        )


def _tags(marks: Marks, register: Register, ledger: Ledger) -> list[Tag]:
    """Of the default tagset and of the file's own what the records use."""
    known: dict[TagId, Tag] = {tag.id: tag for tag in default_tags()} | ledger.tags
    used = dict.fromkeys(mark.annotation.tag_id for mark in marks.found)
    used |= dict.fromkeys(entry.kind for entry in register.entries.values())
    return [known[tag] for tag in used]


def _tell(ledger: Ledger) -> None:
    """Words of the text that are kept and not read."""
    tree = ledger.tree
    for element in tree.all(*(NOT_READ - _COUNTED)):
        if _outermost(element) and tree.words(element):
            ledger.leave(f"the words in a {element.local} are not read", element)
    for app in tree.all("app"):
        ledger.leave("of an app the lemma is read; other readings are kept as they are", app)
    for element in (e for e in tree.elements if not e.tei and e.local == "include"):
        ledger.leave("an inclusion: the other file was not read", element)
    for element in (e for others in tree.doubled.values() for e in others):
        ledger.leave("an identifier that stands before: pointers may lead to either", element)
    for relation in tree.all("relation"):
        ledger.leave("a relation between entries was left as it is", relation)


def _outermost(element: Element) -> bool:
    """Whether it stands in the text, and in nothing else that is not read."""
    around = [e.local for e in element.ancestors()]
    return "text" in around and NOT_READ.isdisjoint(around)


def _warnings(tree: Tree, ledger: Ledger) -> tuple[str, ...]:
    found: list[str] = []
    if tree.bare:
        found.append("the file declares no namespace; it was read as if it were that of TEI")
    texts = sum(1 for _ in tree.all("TEI"))
    if texts > 1 or tree.root.local == "teiCorpus":
        found.append(f"the corpus holds {texts} texts; they are one article here, in their order")
    found += [f"the entity {name} {how}" for name, how in sorted(tree.entities.oddities.items())]
    return (*found, *ledger.warnings())
