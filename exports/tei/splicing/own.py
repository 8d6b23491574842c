"""The program's own encoding of what is new, taken apart so that its pieces can be put elsewhere.

So the records in the files of others are made by what makes them for our own.
"""

from collections.abc import Iterator

from annotator.model.article import Article
from annotator.plugins import ProjectView
from annotator.readers.tei_others.tree import Element, Tree
from exports.tei.context import gathered
from exports.tei.document import document


class OwnDocument:
    """The file that the article would be in our own encoding."""

    def __init__(self, project: ProjectView, article: Article, images: dict[str, str]) -> None:
        """`images` are the addresses of pictures beside the file, by checksum."""
        self._tree = Tree(document(gathered(project, article, images)).decode("utf-8"), "")
        self._text = self._tree.text

    def ids(self) -> set[str]:
        """All identifiers in it but those of its blocks."""
        return set(self._tree.by_id)

    def element(self, xml_id: str) -> Element | None:
        return self._tree.by_id.get(xml_id)

    def source(self, element: Element) -> str:
        """The element as it is written."""
        return self._text[element.start : element.end]

    def start_tag(self, element: Element) -> str:
        return self._text[element.start : element.open_end]

    def inside(self, element: Element) -> str:
        return self._text[element.open_end : element.close_start]

    def contributors(self) -> Iterator[Element]:
        """Persons and programs that have an identifier, but for the writer of the file."""
        for element in self._tree.all("respStmt", "application"):
            if element.get("xml:id") not in ("", "app0"):
                yield element

    def lists(self) -> Iterator[Element]:
        """The lists of the stand-off part, in their order."""
        stand_off = self._tree.root.find("standOff")
        yield from stand_off.elements if stand_off is not None else ()

    def changes(self) -> Iterator[Element]:
        """When and by whom article, entries, pictures and relations were made."""
        life = self._tree.root.find("teiHeader", "revisionDesc")
        yield from life.elements if life is not None else ()
