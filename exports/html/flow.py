"""The text as an element `article`, whose text content is the reading text to the letter."""

from annotator.model.article import BlockKind
from exports.html.markup import element
from exports.html.pictures import picture
from exports.html.weaving import woven
from exports.reading.copy import Copy
from exports.reading.strokes import strokes
from exports.tei.markup import language

_ELEMENTS = {
    BlockKind.HEADLINE: "h2",
    BlockKind.ITEM: "li",
}


def flow(copy: Copy) -> str:
    """Between two blocks stands one line feed, and nothing else has characters of its own."""
    return _Flow(copy).written()


class _Flow:
    def __init__(self, copy: Copy) -> None:
        self._copy, self._blocks = copy, copy.article.blocks
        rows = strokes(copy.marks, self._blocks)
        self._contents = [woven(copy, b, row) for b, row in zip(self._blocks, rows, strict=True)]
        self._headed = False
        """Whether a heading of the second level has been: none is ever skipped."""

    def written(self) -> str:
        parts, number = [], 0
        while number < len(self._blocks):
            found, number = self._next(number)
            parts.append(found)
        known = self._copy.article.metadata.language
        return element(
            "article",
            "\n".join(parts),
            id="text",
            aria_label="Text of the article",
            lang=_language(known),
            dir=self._copy.direction,
        )

    def _next(self, number: int) -> tuple[str, int]:
        """What begins here, and the number of the block after it."""
        if number in self._copy.figures:
            return self._figure(number)
        if self._blocks[number].kind is BlockKind.ITEM:
            return self._list(number)
        found = self._block(number)
        if self._blocks[number].kind is BlockKind.QUOTE:
            found = element("blockquote", found)
        return found, number + 1

    def _figure(self, number: int) -> tuple[str, int]:
        shown, after = self._copy.figures[number]
        lines = [self._block(n) for n in range(number, after)]
        lines[-1] = element("figcaption", lines[-1])
        return element("figure", picture(shown) + "\n".join(lines), id=shown.anchor), after

    def _list(self, number: int) -> tuple[str, int]:
        first = number
        while number < len(self._blocks) and self._blocks[number].kind is BlockKind.ITEM:
            if number in self._copy.figures:
                break
            number += 1
        return element("ul", "\n".join([self._block(n) for n in range(first, number)])), number

    def _block(self, number: int) -> str:
        block = self._blocks[number]
        name = _ELEMENTS.get(block.kind, "p")
        if block.kind is BlockKind.SUBHEADING:
            name = "h3" if self._headed else "h2"
        self._headed = self._headed or name == "h2"
        return element(
            name,
            self._contents[number],
            id=f"b{number + 1}",
            class_=f"b {block.kind.value}",
            data_marker=block.marker or None,
            lang=_language(block.language) if block.language else None,
            dir=self._direction(number),
        )

    def _direction(self, number: int) -> str | None:
        own = self._copy.directions[number]
        return own if own != self._copy.direction else None


def _language(known: str) -> str:
    """Empty for one that nobody said, so that the text is not taken for that of the page."""
    return known if known and language(known) == known else ""
