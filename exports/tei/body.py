"""The text: blocks, figures, and what is marked in them. `string(//body)` is the reading text."""

from annotator.model import ids
from annotator.model.annotation import Annotation, Claim, Mention
from annotator.model.article import Block, BlockKind, Figure
from exports.tei.context import Context, element_of
from exports.tei.markup import element, is_address, language, text, value
from exports.tei.plan import Piece, divided, in_text_order

_TOP = {BlockKind.HEADLINE, BlockKind.STANDFIRST, BlockKind.BYLINE, BlockKind.DATELINE}


def body(context: Context) -> tuple[str, dict[int, str]]:
    """The `text` element, and the xml:id of each piece by its identity.

    Between two blocks stands one line feed and nothing else.
    """
    article = context.article
    planned = divided(context.carriers, article.blocks, context.caption_blocks())
    in_text_order(context.carriers)
    names = _piece_names(context)
    contents = [
        _content(context, block, pieces, names)
        for block, pieces in zip(article.blocks, planned, strict=True)
    ]
    inside = _Writer(context, contents).written()
    main = element("div", inside, xml_id="div1", type="article")
    context.counts.update(("text", "body", "div"))
    whole = f'<body xml:id="body" xml:space="preserve">{main}</body>'
    known = language(article.metadata.language)
    return element("text", whole, xml_id="text", xml_lang=known), names


def _piece_names(context: Context) -> dict[int, str]:
    """xml:id by the piece's own identity: asked for once, used for links in both directions."""
    names: dict[int, str] = {}
    for carrier in context.carriers:
        stem = f"{'k' if carrier.credit else 'm'}{ids.label(carrier.annotation.id)}"
        several = len(carrier.pieces) > 1
        for number, piece in enumerate(carrier.pieces, start=1):
            names[id(piece)] = f"{stem}.{number}" if several else stem
    return names


def _content(context: Context, block: Block, pieces: list[Piece], names: dict[int, str]) -> str:
    """The characters of one block with the elements in it. Pieces come in opening order."""
    source = context.article.text
    parts: list[str] = []
    ends: list[tuple[int, str]] = []
    at = block.start
    for piece in pieces:
        while ends and ends[-1][0] <= piece.start:
            end, close = ends.pop()
            parts += (text(source[at:end]), close)
            at = end
        parts.append(text(source[at : piece.start]))
        at = piece.start
        name, attributes = _tag(context, piece, names)
        context.counts[name] += 1
        parts.append(f"<{name}{attributes}>")
        ends.append((piece.end, f"</{name}>"))
    for end, close in reversed(ends):
        parts += (text(source[at:end]), close)
        at = end
    parts.append(text(source[at : block.end]))
    return "".join(parts)


def _tag(context: Context, piece: Piece, names: dict[int, str]) -> tuple[str, str]:
    """Name and attributes of the element of one piece."""
    annotation = piece.carrier.annotation
    links = f' xml:id="{names[id(piece)]}"' + _links(piece, names)
    if piece.carrier.credit:
        return "seg", f'{links} type="credit"'
    if isinstance(annotation.body, Mention):
        return _mention(context, piece, annotation, links)
    if isinstance(annotation.body, Claim):
        speech, verdict = annotation.body.speech, annotation.body.verdict
        return "seg", f'{links} type="claim" subtype="{speech}" ana="#verdict.{verdict}"'
    return "seg", f'{links} type="caption"'


def _mention(context: Context, piece: Piece, annotation: Annotation, links: str) -> tuple[str, str]:
    assert isinstance(annotation.body, Mention)
    if not piece.carrier.name:
        return "seg", f'{links} type="mention" subtype="{value(annotation.tag_id)}"'
    name = element_of(context, annotation)
    if name in ("rs", "name"):
        links += f' type="{value(annotation.tag_id)}"'
    entry = annotation.body.authority_id
    if entry is not None and name != "date":
        links += f' ref="#{context.register_id(entry)}"'
    if annotation.stamp.certainty:
        links += f' cert="{annotation.stamp.certainty}"'
    return name, links


def _links(piece: Piece, names: dict[int, str]) -> str:
    """`part` within a span that had to be divided; `next` and `prev` between all pieces."""
    pieces = piece.carrier.pieces
    if len(pieces) == 1:
        return ""
    number = next(n for n, p in enumerate(pieces) if p is piece)
    before = pieces[number - 1] if number else None
    after = pieces[number + 1] if number + 1 < len(pieces) else None
    same_before = before is not None and before.span == piece.span
    same_after = after is not None and after.span == piece.span
    found = ""
    if same_before or same_after:
        part = "M" if same_before and same_after else "F" if same_before else "I"
        found += f' part="{part}"'
    if after is not None:
        found += f' next="#{names[id(after)]}"'
    if before is not None:
        found += f' prev="#{names[id(before)]}"'
    return found


class _Writer:
    """Puts blocks into the structure that TEI asks for: sections, lists, figures, turns."""

    def __init__(self, context: Context, contents: list[str]) -> None:
        self._context, self._contents = context, contents
        self._blocks = context.article.blocks
        self._figures = self._by_first_block()
        self._out: list[str] = []
        self._closing: list[str] = []
        self._top = True
        self._section_open = False

    def written(self) -> str:
        number = 0
        while number < len(self._blocks):
            number = self._next(number)
        while self._closing:
            self._out.append(self._closing.pop())
        return "".join(self._out)

    def _by_first_block(self) -> dict[int, Figure]:
        placed = self._context.placed
        return {
            min(n for n in placed[figure.id] if n is not None): figure
            for figure in self._context.figures
            if figure.id in placed
        }

    def _next(self, number: int) -> int:
        """Write the block, or the group of blocks, that begins here. Returns what comes next."""
        kind = self._blocks[number].kind
        if kind is BlockKind.SUBHEADING:
            self._section(number)
            return number + 1
        self._feed(number)
        if number in self._figures:
            return self._figure(number, self._figures[number])
        if kind in _TOP and self._top:
            self._put(number, *_top_element(kind))
            return number + 1
        if kind is BlockKind.ITEM or self._heads_a_list(number):
            self._top = False
            return self._list(number)
        self._top = False
        self._plain(number, kind)
        return number + 1

    def _feed(self, number: int) -> None:
        if number:
            self._out.append("\n")

    def _plain(self, number: int, kind: BlockKind) -> None:
        if kind is BlockKind.PARAGRAPH:
            self._put(number, "p")
        elif kind is BlockKind.QUOTE:
            self._wrapped(number, "quote")
        elif kind is BlockKind.TURN:
            self._wrapped(number, "sp")
        else:
            self._put(number, "ab", kind.value)

    def _wrapped(self, number: int, name: str) -> None:
        self._context.counts[name] += 1
        self._out.append(f"<{name}>")
        self._put(number, "p")
        self._out.append(f"</{name}>")

    def _section(self, number: int) -> None:
        """A subheading closes the section before it and opens the next."""
        if self._section_open:
            self._out.append(self._closing.pop())
        self._feed(number)
        self._section_open, self._top = True, False
        self._context.counts["div"] += 1
        self._out.append('<div type="section">')
        self._closing.append("</div>")
        self._put(number, "head")

    def _heads_a_list(self, number: int) -> bool:
        following = self._blocks[number + 1 : number + 2]
        headed = self._blocks[number].kind is BlockKind.LIST_HEADING
        return headed and bool(following) and following[0].kind is BlockKind.ITEM

    def _list(self, number: int) -> int:
        self._context.counts["list"] += 1
        marker = next((b.marker for b in self._blocks[number : number + 2] if b.marker), "")
        self._out.append(f'<list rend="{"numbered" if marker[:1].isdigit() else "bulleted"}">')
        first = number
        while number < len(self._blocks):
            kind = self._blocks[number].kind
            heading = kind is BlockKind.LIST_HEADING and number == first
            if not heading and (kind is not BlockKind.ITEM or number in self._figures):
                break
            if number > first:
                self._out.append("\n")
            self._put(number, "head" if heading else "item")
            number += 1
        self._out.append("</list>")
        return number

    def _figure(self, number: int, figure: Figure) -> int:
        """Image, alt text and caption. Its place in the text is that of its lines."""
        alt, caption = self._context.placed[figure.id]
        label = ids.label(figure.id)
        self._context.counts["figure"] += 1
        self._out.append(
            f'<figure xml:id="fig{label}" corresp="#img{label}">{self._graphic(figure)}'
        )
        if alt is not None:
            self._put(alt, "figDesc")
            number = alt + 1
        if caption is not None:
            if alt is not None:
                self._out.append("\n")
            self._put(caption, "head", "caption")
            number = caption + 1
        self._out.append("</figure>")
        return number

    def _graphic(self, figure: Figure) -> str:
        address = self._context.image_files.get(figure.image, figure.link)
        if not address or not is_address(address):
            return ""
        self._context.counts["graphic"] += 1
        return element("graphic", url=address, mimeType=figure.media_type or None)

    def _put(self, number: int, name: str, kind: str | None = None) -> None:
        block = self._blocks[number]
        self._context.counts[name] += 1
        source = f"src:{block.source[0]},{block.source[1]}" if block.source else None
        self._out.append(
            element(
                name,
                self._contents[number],
                xml_id=f"b{number + 1}",
                type=kind,
                n=block.marker or None,
                source=source,
            )
        )


def _top_element(kind: BlockKind) -> tuple[str, str | None]:
    match kind:
        case BlockKind.HEADLINE:
            return "head", "main"
        case BlockKind.STANDFIRST:
            return "head", "sub"
    return kind.value, None
