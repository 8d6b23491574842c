"""ALTO, PAGE and hOCR out of the same pages: blocks of lines with their places."""

from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr


@dataclass(frozen=True, slots=True)
class Line:
    """A printed line. `whole`: what its last word is together with the beginning of the next."""

    words: str
    left: int
    top: int
    tall: int = 40
    whole: str = ""

    @property
    def box(self) -> tuple[int, int, int, int]:
        return self.left, self.top, self.left + 18 * len(self.words), self.top + self.tall


@dataclass(frozen=True, slots=True)
class Block:
    kind: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Scan:
    blocks: tuple[Block, ...]
    image: str = ""


def block(words: str, left: int, top: int, kind: str = "paragraph", tall: int = 40) -> Block:
    """Lines are parted by `/`; a word that goes on has its whole in square brackets."""
    lines = []
    for number, line in enumerate(words.split("/")):
        text, _, whole = line.strip().partition("[")
        lines.append(Line(text.strip(), left, top + number * (tall + 15), tall, whole.rstrip("]")))
    return Block(kind, tuple(lines))


def alto(*pages: Scan, named: bool = True) -> bytes:
    """Version 4. Running heads stand in margins."""
    names = "".join(f"<fileName>{escape(page.image)}</fileName>" for page in pages if page.image)
    inside = "".join(_alto_page(page, number) for number, page in enumerate(pages, 1))
    return (
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#"><Description>'
        "<MeasurementUnit>pixel</MeasurementUnit><sourceImageInformation>"
        f"{names}</sourceImageInformation></Description><Tags>"
        '<LayoutTag ID="T1" LABEL="caption"/><LayoutTag ID="T2" LABEL="heading"/></Tags>'
        f"<Layout>{inside}</Layout></alto>"
    ).encode()


def _alto_page(page: Scan, number: int) -> str:
    tags = {"caption": ' TAGREFS="T1"', "heading": ' TAGREFS="T2"'}

    def written(one: Block) -> str:
        lines = []
        for at, line in enumerate(one.lines):
            before = one.lines[at - 1].whole if at else ""
            lines.append(_alto_line(line, before))
        return f"<TextBlock{tags.get(one.kind, '')}>{''.join(lines)}</TextBlock>"

    heads = "".join(written(one) for one in page.blocks if one.kind == "header")
    space = "".join(written(one) for one in page.blocks if one.kind != "header")
    return (
        f'<Page ID="P{number}" PHYSICAL_IMG_NR="{number}" WIDTH="1200" HEIGHT="1800">'
        f"<TopMargin>{heads}</TopMargin><PrintSpace>{space}</PrintSpace></Page>"
    )


def _alto_line(line: Line, whole_before: str) -> str:
    left, top, right, bottom = line.box
    words = line.words.split(" ")
    parts = []
    for number, word in enumerate(words):
        said = ""
        if line.whole and number == len(words) - 1:
            said = f' SUBS_TYPE="HypPart1" SUBS_CONTENT={quoteattr(line.whole)}'
            word = word.removesuffix("-")
        elif whole_before and number == 0:
            said = f' SUBS_TYPE="HypPart2" SUBS_CONTENT={quoteattr(whole_before)}'
        parts.append(f'<String CONTENT={quoteattr(word)}{said} WC="0.9"/>')
    hyphen = '<HYP CONTENT="-"/>' if line.whole else ""
    size = f'HPOS="{left}" VPOS="{top}" WIDTH="{right - left}" HEIGHT="{bottom - top}"'
    return f"<TextLine {size}>{'<SP/>'.join(parts)}{hyphen}</TextLine>"


def page_xml(page: Scan, order: tuple[int, ...] = ()) -> bytes:
    """`order` are the numbers of the blocks as they are read, from 0."""
    refs = "".join(
        f'<RegionRefIndexed index="{at}" regionRef="r{number}"/>' for at, number in enumerate(order)
    )
    reading = f'<ReadingOrder><OrderedGroup id="o">{refs}</OrderedGroup></ReadingOrder>'
    regions = "".join(_region(one, number) for number, one in enumerate(page.blocks))
    return (
        '<?xml version="1.0" encoding="UTF-8"?><PcGts '
        'xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15">'
        f'<Page imageFilename="{escape(page.image)}" imageWidth="1200" imageHeight="1800">'
        f"{reading if order else ''}{regions}</Page></PcGts>"
    ).encode()


def _region(one: Block, number: int) -> str:
    lines = []
    for line in one.lines:
        left, top, right, bottom = line.box
        points = f"{left},{top} {right},{top} {right},{bottom} {left},{bottom}"
        lines.append(
            f'<TextLine><Coords points="{points}"/><TextEquiv index="0"><Unicode>'
            f"{escape(line.words)}</Unicode></TextEquiv></TextLine>"
        )
    return f'<TextRegion id="r{number}" type="{one.kind}">{"".join(lines)}</TextRegion>'


def hocr(*pages: Scan, language: str = "eng") -> bytes:
    inside = []
    for number, page in enumerate(pages):
        blocks = "".join(_paragraph(one, language) for one in page.blocks)
        title = f'image "{page.image}"; bbox 0 0 1200 1800; ppageno {number}'
        inside.append(f"<div class='ocr_page' title={quoteattr(title)}>{blocks}</div>")
    return (
        '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" '
        '"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">'
        '<html xmlns="http://www.w3.org/1999/xhtml"><head><meta name="ocr-system" content="x"/>'
        f"</head><body>{''.join(inside)}</body></html>"
    ).encode()


def _paragraph(one: Block, language: str) -> str:
    name = {"heading": "ocr_header", "caption": "ocr_caption"}.get(one.kind, "ocr_line")
    lines = []
    for line in one.lines:
        left, top, right, bottom = line.box
        box = f"bbox {left} {top} {right} {bottom}"
        words = " ".join(
            f"<span class='ocrx_word' title='{box}; x_wconf 91'>{escape(word)}</span>"
            for word in line.words.split(" ")
        )
        lines.append(f"<span class='{name}' title='{box}'>{words}</span>")
    return f"<div class='ocr_carea'><p class='ocr_par' lang='{language}'>{''.join(lines)}</p></div>"
