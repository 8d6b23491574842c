"""White space that other programs put into a file when they format it, taken out again."""

from annotator.readers.tei.places import BLOCK
from annotator.readers.tei.xml import XML_ID, Element, tei

_HOLDERS = [tei(name) for name in ("body", "div", "list", "figure", "quote", "sp")]
"""What holds blocks: between them stands one line feed, and nothing else."""


def _holders(body: Element) -> list[Element]:
    """A quotation in the middle of a text has an identifier, one that is a block has none."""
    quote = tei("quote")
    return [e for e in body.iter(_HOLDERS) if e.tag != quote or e.get(XML_ID) is None]


def is_block(element: Element) -> bool:
    return BLOCK.fullmatch(element.get(XML_ID, "")) is not None


def blocks_in(body: Element) -> list[Element]:
    """The elements that are blocks, in the order of the text."""
    return [element for element in body.iter("*") if is_block(element)]


def tidy(body: Element) -> bool:
    """Put white space as the exporter writes it. Tells whether anything had to be changed.

    Only white space is touched: text outside of blocks stays where it is, for the reader to see.
    """
    blocks = blocks_in(body)
    changed = _without_line_feeds(blocks)
    found = "".join(_between(holder) for holder in _holders(body))
    if found == "\n" * max(0, len(blocks) - 1):
        return changed
    for holder in _holders(body):
        holder.text = _words_only(holder.text)
        for child in holder:
            child.tail = _words_only(child.tail)
    for block in blocks[1:]:
        _put_before(block, "\n")
    return True


def _between(holder: Element) -> str:
    return (holder.text or "") + "".join(child.tail or "" for child in holder)


def _words_only(words: str | None) -> str | None:
    return words if words and words.strip(" \t\r\n") else None


def _put_before(block: Element, words: str) -> None:
    before, parent = block.getprevious(), block.getparent()
    if before is not None:
        before.tail = (before.tail or "") + words
    elif parent is not None:
        parent.text = (parent.text or "") + words


def _without_line_feeds(blocks: list[Element]) -> bool:
    """A line that was broken to fit a page is one line again."""
    changed = False
    for block in blocks:
        for element in block.iter():
            if element.text and "\n" in element.text and isinstance(element.tag, str):
                element.text, changed = element.text.replace("\n", " "), True
            if element is not block and element.tail and "\n" in element.tail:
                element.tail, changed = element.tail.replace("\n", " "), True
    return changed
