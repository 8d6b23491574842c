"""XML of others, one record at a time: in bounded memory, and nothing outside the file is read."""

from collections.abc import Callable, Iterable, Iterator

from lxml import etree

from annotator.errors import UnreadableFile
from annotator.readers.packs.counted import Counted
from annotator.readers.tei.xml import XML_LANG, Element, words

LARGEST_RECORD = 50_000
"""Elements of one record. No entry has as many; a file that is one record is not read on."""


def records(file: Counted, is_record: Callable[[Element], bool]) -> Iterator[Element]:
    """The outermost elements that are records, each whole, and gone after the next step.

    Raises UnreadableFile, with the line, where the file is not well-formed, names entities
    outside itself or blows itself up.
    """
    events = etree.iterparse(
        file,
        events=("start", "end"),
        resolve_entities="internal",
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    inside: Element | None = None
    held = 0
    try:
        for event, element in events:
            held += event == "start"
            if event == "start":
                if inside is None and is_record(element):
                    inside, held = element, 0
            elif inside is not None and element is inside:
                yield inside
                inside = None
            if inside is None and event == "end":
                _let_go(element)
                held = 0
            elif held > LARGEST_RECORD:
                raise UnreadableFile(
                    f"{file.name}, line {element.sourceline}: a record of more than "
                    f"{LARGEST_RECORD:,} elements is not read"
                )
    except etree.XMLSyntaxError as error:
        raise UnreadableFile(
            f"{file.name}, line {error.lineno}: this is no well-formed XML ({error.msg}); nothing "
            "was taken from it"
        ) from error


def _let_go(element: Element) -> None:
    """Free an element that has been read, and its elder siblings with it."""
    element.clear()
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]


def in_language(labels: list[Element], wanted: str = "en") -> list[Element]:
    """The same labels, those of the language first, then those of none, in their order."""

    def distance(label: Element) -> int:
        language = label.get(XML_LANG, "")
        return 0 if language.split("-")[0] == wanted else 1 if not language else 2

    return sorted(labels, key=distance)


def line_of(element: Element) -> int:
    """The line on which an element begins; 0 where libxml2 does not know."""
    line: int | None = element.sourceline  # type: ignore[assignment]  # a gap in the stubs
    return 0 if line is None else line


def paragraphs(elements: Iterable[Element]) -> str:
    """What elements say, a line each."""
    return "\n".join(line for e in elements if (line := " ".join(words(e).split())))
