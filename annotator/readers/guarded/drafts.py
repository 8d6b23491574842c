"""Drafts of articles as JSON and bytes, and back; what comes back is looked at, not believed."""

from collections.abc import Sequence
from hashlib import sha256
from typing import Any

from annotator.model.article import Block, Metadata, Source
from annotator.model.draft import ArticleDraft, Blob, FigureDraft
from annotator.model.page import Page
from annotator.model.span import Span
from annotator.model.text import legal
from annotator.readers.guarded.given import Part
from annotator.readers.guarded.wire import Message, Node
from annotator.readers.webanno.nodes import (
    Unfit,
    node_of,
    possible,
    record_of,
    rows_of,
    text_of,
    whole_number,
)

_IMAGE = frozenset(("image",))


class _Blobs:
    """The bytes of a message, each once, by their number."""

    def __init__(self) -> None:
        self.data: list[bytes] = []
        self._numbers: dict[str, int] = {}

    def number(self, blob: Blob | None) -> int | None:
        if blob is None:
            return None
        if blob.sha256 not in self._numbers:
            self._numbers[blob.sha256] = len(self.data)
            self.data.append(blob.data)
        return self._numbers[blob.sha256]


def message_of(drafts: Sequence[ArticleDraft], given: bytes) -> tuple[Node, list[bytes]]:
    """What the child says. `given` are the bytes that it got, which need not go back."""
    blobs = _Blobs()
    rows = []
    for draft in drafts:
        same = draft.original.data is given
        rows.append(
            {
                "text": draft.text,
                "blocks": [node_of(block) for block in draft.blocks],
                "source": _possible(node_of(draft.source)),
                "media_type": draft.original.media_type,
                "original": None if same else blobs.number(draft.original),
                "metadata": _possible(node_of(draft.metadata)),
                "figures": [
                    {
                        **_possible(node_of(figure, without=_IMAGE)),
                        "image": blobs.number(figure.image),
                        "image_type": figure.image.media_type if figure.image else "",
                    }
                    for figure in draft.figures
                ],
                "replaced": [{"at": at, "code": ord(char)} for at, char in draft.replaced],
                "warnings": _possible(list(draft.warnings)),
                "pages": [node_of(page) for page in draft.pages],
                "page_images": [
                    {"image": blobs.number(one), "image_type": one.media_type}
                    for one in draft.page_images
                ],
                "joined": [
                    {"start": span.start, "end": span.end, "word": word}
                    for span, word in draft.joined
                ],
            }
        )
    return {"drafts": rows}, blobs.data


def _possible(said: Any) -> Any:
    """What a file says of itself, such as its title, without characters that no project holds."""
    if isinstance(said, str):
        return possible(said)
    if isinstance(said, list):
        return [_possible(one) for one in said]
    return {key: _possible(one) for key, one in said.items()} if isinstance(said, dict) else said


def drafts_of(message: Message, given: bytes) -> list[ArticleDraft]:
    """What the parent takes. Raises ValueError, LookupError or TypeError where it does not fit."""
    return [_draft(row, message.blobs, given) for row in rows_of(message.node, "drafts")]


def parts_of(message: Message) -> list[Part]:
    """What a container holds. Raises ValueError, LookupError or TypeError as `drafts_of`."""
    return [
        Part(
            number=whole_number(row["number"], "number"),
            **{key: text_of(row[key], key) for key in ("record", "title", "address", "date")},
        )
        for row in rows_of(message.node, "parts")
    ]


def _draft(row: Node, blobs: Sequence[bytes], given: bytes) -> ArticleDraft:
    text = text_of(row["text"], "text")
    if legal(text) != text:
        raise Unfit("a text holds what no reading text may hold")
    source = record_of(Source, row["source"])
    data = given if row["original"] is None else blobs[whole_number(row["original"], "original")]
    original = _blob(data, row["media_type"])
    if (source.sha256, source.size_bytes) != (original.sha256, len(data)):
        raise Unfit("an original is not the one that is spoken of")
    return ArticleDraft(
        text=text,
        blocks=_blocks(rows_of(row, "blocks"), text),
        source=source,
        original=original,
        metadata=record_of(Metadata, row["metadata"]),
        figures=tuple(_figure(one, blobs, len(text)) for one in rows_of(row, "figures")),
        replaced=tuple(_replaced(one, text) for one in rows_of(row, "replaced")),
        warnings=tuple(text_of(one, "warnings") for one in rows_of(row, "warnings")),
        pages=tuple(_page(one, len(text)) for one in rows_of(row, "pages")),
        page_images=tuple(_page_image(one, blobs) for one in rows_of(row, "page_images")),
        joined=tuple(_word(one, len(text)) for one in rows_of(row, "joined")),
    )


def _page(row: Node, length: int) -> Page:
    page = record_of(Page, row)
    if any(not 0 <= line.start < line.end <= length for line in page.lines):
        raise Unfit("a line of a page lies after the end of the text")
    return page


def _page_image(row: Node, blobs: Sequence[bytes]) -> Blob:
    return _blob(blobs[whole_number(row["image"], "image")], row["image_type"])


def _word(row: Node, length: int) -> tuple[Span, str]:
    span = Span(whole_number(row["start"], "start"), whole_number(row["end"], "end"))
    if span.end > length:
        raise Unfit("a place lies after the end of the text")
    return span, text_of(row["word"], "word")


def _blocks(rows: Sequence[object], text: str) -> tuple[Block, ...]:
    """They must be the lines of the text, one after the other."""
    found = tuple(record_of(Block, row) for row in rows)
    start = 0
    for block, line in zip(found, text.split("\n"), strict=True):
        if (block.start, block.end) != (start, start + len(line)):
            raise Unfit("the blocks are not the lines of the text")
        start = block.end + 1
    return found


def _figure(row: Node, blobs: Sequence[bytes], length: int) -> FigureDraft:
    number = row["image"]
    kind = row["image_type"]
    image = None if number is None else _blob(blobs[whole_number(number, "image")], kind)
    figure = record_of(FigureDraft, row, image=image)
    spans: list[Span | None] = [figure.alt, figure.caption, figure.credit]
    if any(span is not None and span.end > length for span in spans):
        raise Unfit("a place lies after the end of the text")
    return figure


def _blob(data: bytes, media_type: object) -> Blob:
    kind = text_of(media_type, "media_type")
    return Blob(sha256=sha256(data).hexdigest(), media_type=kind, data=data)


def _replaced(row: Any, text: str) -> tuple[int, str]:
    at = whole_number(row["at"], "at")
    if not 0 <= at < len(text) or text[at] != "\ufffd":
        raise Unfit("a character was replaced where none is")
    return at, chr(whole_number(row["code"], "code"))
