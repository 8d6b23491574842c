"""What the three formats have in common: pages, blocks of lines, and the words of each line."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from statistics import median

from annotator.errors import UnreadableFile
from annotator.model.article import BlockKind
from annotator.model.draft import ArticleDraft, Blob
from annotator.model.page import Page
from annotator.readers.credits import credit_of
from annotator.readers.guarded.given import Given
from annotator.readers.manuscripts.drafting import File, draft
from annotator.readers.manuscripts.manuscript import Manuscript, Spot
from annotator.readers.office.told import listed
from annotator.readers.pdf.hyphens import Hyphens
from annotator.readers.pictures import media_type
from annotator.sentences import counted

Box = tuple[int, int, int, int]
"""Left, top, right, bottom."""
HYPHENS = ("-", "‐", "¬", "⸗", "\u00ad", "=")
_ENDS = re.compile(r"[.!?…:؟][\"”’»)\]]*$")
_TALL = 1.45
_HEADING_LONGEST, _CAPTION_LONGEST = 160, 400
_HEAD = 4
"""Blocks at the top of the first page, one of which is the headline."""


@dataclass(frozen=True, slots=True)
class ScanLine:
    """A printed line. `whole` is what the source says its last word is with the next line's."""

    text: str
    box: Box
    whole: str = ""


@dataclass(slots=True)
class ScanBlock:
    """Lines that stand together; of a kind where the source says one."""

    lines: list[ScanLine]
    kind: BlockKind | None = None
    language: str = ""
    credit: bool = False


@dataclass(slots=True)
class ScanPage:
    """A page as the source describes it. `around` are heads, feet and numbers, left out."""

    label: str
    width: int = 0
    height: int = 0
    link: str = ""
    blocks: list[ScanBlock] = field(default_factory=list)
    around: list[str] = field(default_factory=list)
    unsure: int = 0
    """Words that the program which read them was not sure of."""


def article_of(pages: Sequence[ScanPage], given: Given, kind: str) -> ArticleDraft:
    """The article, with the picture of each page that lies beside the file. `kind`: media type."""
    if not any(block.lines for page in pages for block in page.blocks):
        raise UnreadableFile(f"{given.name}: no line of text was recognised on its pages")
    manuscript = Manuscript(given.name)
    hyphens = Hyphens()
    hyphens.learn(line.text for page in pages for block in page.blocks for line in block.lines)
    _write(pages, manuscript, hyphens)
    kept, blobs, missing = _pictures(pages, given)
    _tell(manuscript, pages, missing)
    file = File(data=given.data, media_type=kind, encoding="xml", pages=kept, images=blobs)
    return draft(manuscript, file, given.choices.language or None)


def _write(pages: Sequence[ScanPage], manuscript: Manuscript, hyphens: Hyphens) -> None:
    """Each block is a line of the text, unless it goes on where the one before broke off."""
    tall = _tall(pages)
    _find_headline(pages[0].blocks if pages else [], tall)
    for number, page in enumerate(pages):
        for block in page.blocks:
            if block.lines:
                _block(block, number, tall, manuscript, hyphens)


def _block(
    block: ScanBlock, page: int, tall: float, manuscript: Manuscript, hyphens: Hyphens
) -> None:
    text, spots, joins = _together(block.lines, page, hyphens)
    before = manuscript.lines[-1] if manuscript.lines else None
    kind = block.kind or _kind(block, tall)
    if (
        before is not None
        and kind is before.kind is BlockKind.PARAGRAPH
        and (before.text.endswith(HYPHENS) or not _ENDS.search(before.text))
        and text[:1].islower()
    ):
        start = len(before.text) + 1
        if joined := _joined(before.text, text, "", hyphens):
            begin = start - 1 - len(before.text.split(" ")[-1])
            before.joins.append((begin, start + len(text.split(" ")[0]), joined))
        before.text = f"{before.text} {text}"
        before.spots += [replace(s, start=s.start + start, end=s.end + start) for s in spots]
        before.joins += [(a + start, b + start, word) for a, b, word in joins]
        return
    line = manuscript.add(text, kind, language=block.language)
    if line is not None:
        line.spots, line.joins, line.credit = spots, joins, block.credit


def _together(
    lines: Sequence[ScanLine], page: int, hyphens: Hyphens
) -> tuple[str, list[Spot], list[tuple[int, int, str]]]:
    """The lines of a block with blanks between them; the place of each; the words they divide.

    The hyphen at the end of a line stays, since it is printed; what the word is without it is told
    as a correction.
    """
    text, spots = "", list[Spot]()
    joins: list[tuple[int, int, str]] = []
    for at, line in enumerate(lines):
        words = " ".join(line.text.split())
        start = len(text) + bool(text)
        if at and (joined := _joined(text, words, lines[at - 1].whole, hyphens)):
            begin = start - 1 - len(text.split(" ")[-1])
            joins.append((begin, start + len(words.split(" ")[0]), joined))
        text = f"{text} {words}" if text else words
        left, top, right, bottom = line.box
        spots.append(Spot(start, len(text), page, left, top, right, bottom))
    return text, spots, joins


def _joined(before: str, after: str, whole: str, hyphens: Hyphens) -> str:
    """The word that the end of one line and the beginning of the next make up, if they do."""
    first, second = before.split(" ")[-1], after.split(" ")[0]
    if not first.endswith(HYPHENS) or not second:
        return ""
    if whole:
        tail = re.sub(r"^[\w’'-]+", "", second)
        front = (re.match(r"^\W*", first) or [""])[0]
        return f"{front}{whole}{tail}"
    made = hyphens.join(first[:-1] + "-", second)
    return made if made != first + second and "-" not in made[: len(first)] else ""


def _tall(pages: Sequence[ScanPage]) -> float:
    """How tall a line of the text is, as most are."""
    heights = [line.box[3] - line.box[1] for page in pages for b in page.blocks for line in b.lines]
    return float(median(heights))


def _kind(block: ScanBlock, tall: float) -> BlockKind:
    """A block of few and tall lines is a heading and one that ends with whom a picture is owed to
    is a caption, where the source says nothing."""
    height = _height(block)
    size = sum(len(line.text) for line in block.lines)
    if tall and height > _TALL * tall and size <= _HEADING_LONGEST:
        return BlockKind.SUBHEADING
    credit = credit_of(" ".join(texts_of([block]))) if size <= _CAPTION_LONGEST else None
    return BlockKind.CAPTION if credit is not None and credit.creators else BlockKind.PARAGRAPH


def _find_headline(blocks: Sequence[ScanBlock], tall: float) -> None:
    """Of the lines above the text the tallest by far is the headline; the name of a paper or the
    number of a page may stand before it."""
    top = [block for block in blocks if block.lines][:_HEAD]
    tallest = max(top, key=_height, default=None)
    if tallest is None or any(block.kind is BlockKind.HEADLINE for block in blocks):
        return
    before = top[: top.index(tallest)]
    size = sum(len(line.text) for line in tallest.lines)
    if not before or size > _HEADING_LONGEST or _height(tallest) <= _TALL * tall:
        return
    if all(_height(tallest) > _TALL * _height(block) for block in before):
        tallest.kind = BlockKind.HEADLINE


def _height(block: ScanBlock) -> float:
    """Of its lines, as most are."""
    return float(median(line.box[3] - line.box[1] for line in block.lines))


def _pictures(
    pages: Sequence[ScanPage], given: Given
) -> tuple[tuple[Page, ...], tuple[Blob, ...], list[str]]:
    """The pages with the pictures that lie beside the file, and the names of those that do not."""
    blobs: dict[str, Blob] = {}
    missing: list[str] = []
    kept = []
    for page in pages:
        data = given.beside(page.link) if page.link else None
        kind = media_type(data) if data else ""
        digest = sha256(data).hexdigest() if data and kind else ""
        if data and digest:
            blobs[digest] = Blob(sha256=digest, media_type=kind, data=data)
        elif page.link:
            missing.append(page.link)
        kept.append(
            Page(
                label=page.label,
                width=page.width,
                height=page.height,
                image=digest,
                media_type=kind if digest else "",
                link=page.link,
            )
        )
    return tuple(kept), tuple(blobs.values()), missing


def _tell(manuscript: Manuscript, pages: Sequence[ScanPage], missing: Sequence[str]) -> None:
    around = Counter(words for page in pages for words in page.around if words.strip())
    if around:
        manuscript.warn(f"heads, feet and numbers of pages were left out: {listed(list(around))}")
    if missing:
        manuscript.warn(
            f"pictures of pages are not beside the file: {listed(missing)}; put them there and "
            "import it again to see them beside the text"
        )
    if unsure := sum(page.unsure for page in pages):
        manuscript.warn(
            counted(
                unsure,
                "1 word was recognised with a certainty below one half: check it",
                "{n} words were recognised with a certainty below one half: check them",
            )
        )
    divided = sum(len(line.joins) for line in manuscript.lines)
    if divided:
        manuscript.warn(
            counted(
                divided,
                "1 word divided at the end of a line stands as it is printed; what it is in one "
                "piece is marked as a correction",
                "{n} words divided at the end of a line stand as they are printed; what they are "
                "in one piece is marked as a correction",
            )
        )


def texts_of(blocks: Sequence[ScanBlock]) -> Iterator[str]:
    """The words of each block on one line, for what is told and not taken."""
    for block in blocks:
        yield " ".join(line.text for line in block.lines)
