"""The text: blocks, figures, and what is marked in them. `string(//body)` is the reading text."""

from annotator.model import ids
from annotator.model.article import Block, BlockKind, Figure
from exports.tei.context import Context
from exports.tei.direction import against_language
from exports.tei.dress import dress
from exports.tei.markup import attributes, element, is_word, language, located, text
from exports.tei.plan import Piece, divided

_TOP = {BlockKind.HEADLINE, BlockKind.STANDFIRST, BlockKind.BYLINE, BlockKind.DATELINE}


def body(context: Context) -> str:
    """The `text` element. Between two blocks stands one line feed and nothing else."""
    article = context.article
    planned = divided(context.carriers, article.blocks, context.caption_blocks())
    dress(context)
    contents = [
        _content(context, block, pieces)
        for block, pieces in zip(article.blocks, planned, strict=True)
    ]
    inside = _Writer(context, contents).written()
    main = element("div", inside, xml_id="div1", type="article")
    context.counts.update(("text", "body", "div"))
    whole = f'<body xml:id="body" xml:space="preserve">{main}</body>'
    known = language(article.metadata.language)
    return element("text", whole, xml_id="text", xml_lang=known)


def _content(context: Context, block: Block, pieces: list[Piece]) -> str:
    """The characters of one block with the elements in it. Pieces come in opening order."""
    if not pieces:
        return context.say(block.start, block.end)
    words, at = context.article.text, block.start
    parts: list[str] = []  # words and tags by turns
    ends: list[Piece] = []
    for piece in pieces:
        start = piece.start
        while ends and ends[-1].end <= start:
            done = ends.pop()
            parts += words[at : done.end], f"</{done.carrier.element}>"
            at = done.end
        parts += words[at:start], piece.opening
        at = start
        ends.append(piece)
    for done in reversed(ends):
        parts += words[at : done.end], f"</{done.carrier.element}>"
        at = done.end
    parts.append(words[at : block.end])
    if not context.plain:
        parts[::2] = [text(part) for part in parts[::2]]
    return "".join(parts)


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
        if kind is BlockKind.SPEAKER:
            return self._speech(number)
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

    def _speech(self, number: int) -> int:
        """A line that names the speaker, and all turns that follow it."""
        following = self._blocks[number + 1 : number + 2]
        if not following or following[0].kind is not BlockKind.TURN:
            self._put(number, "ab", BlockKind.SPEAKER.value)
            return number + 1
        self._context.counts["sp"] += 1
        self._out.append("<sp>")
        self._put(number, "speaker")
        number += 1
        while number < len(self._blocks) and self._blocks[number].kind is BlockKind.TURN:
            self._out.append("\n")
            self._put(number, "p")
            number += 1
        self._out.append("</sp>")
        return number

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
        if not address:
            return ""
        self._context.counts["graphic"] += 1
        kind = figure.media_type if is_word(figure.media_type) else None
        return element("graphic", url=located(address), mimeType=kind)

    def _put(self, number: int, name: str, kind: str | None = None) -> None:
        block = self._blocks[number]
        self._context.counts[name] += 1
        said = f' type="{kind}"' if kind else ""
        if block.marker or block.language or self._context.mixed:
            said += self._further(block)
        if block.source:
            said += f' source="src:{block.source[0]},{block.source[1]}"'
        content = self._contents[number]
        end = f">{content}</{name}>" if content else "/>"
        self._out.append(f'<{name} xml:id="b{number + 1}"{said}{end}')

    def _further(self, block: Block) -> str:
        """What few blocks have: a marker, a language of their own, a direction against it."""
        return attributes(
            n=block.marker or None,
            xml_lang=language(block.language) if block.language else None,
            rendition=_rendition(self._context, block),
        )


def _rendition(context: Context, block: Block) -> str | None:
    """`#rtl` or `#ltr` where the script of a block runs against its language."""
    if not context.mixed:
        return None
    against = against_language(
        context.article.text[block.start : block.end],
        block.language or context.article.metadata.language,
    )
    if against:
        context.renditions.add(against)
    return f"#{against}" if against else None


def _top_element(kind: BlockKind) -> tuple[str, str | None]:
    match kind:
        case BlockKind.HEADLINE:
            return "head", "main"
        case BlockKind.STANDFIRST:
            return "head", "sub"
    return kind.value, None
