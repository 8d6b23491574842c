"""What each element is to a reader: block, part of a line, or no reading text at all.

Sources: the Guidelines' classes model.divLike, model.pLike, model.listLike and model.global, and
how TEI's own stylesheets show them. Any element that is not named here is part of a line.
"""

from annotator.model.article import BlockKind
from annotator.readers.tei_others.tree import Element


def words(listed: str) -> frozenset[str]:
    """The names in a list that is written as people write it."""
    return frozenset(listed.split())


NOT_READ = words(
    """
    teiHeader standOff facsimile sourceDoc fsdDecl xenoData fw del note noteGrp index gap
    desc listPerson listOrg listPlace listEvent listNym listRelation listObject particDesc
    settingDesc biblStruct biblFull msDesc interp interpGrp span spanGrp link linkGrp join
    joinGrp timeline alt altGrp fs fvLib fLib certainty precision respons annotation
    listAnnotation substJoin metamark graphic media binaryObject notatedMusic anchor ptr
    relation listChange revisionDesc listTranspose redo undo state egXML
    """
)
"""Kept in the file, and no part of the reading text."""

HOLDERS = words(
    """
    TEI teiCorpus text group floatingText front body back div div1 div2 div3 div4 div5 div6
    div7 lg list listBibl table row sp spGrp figure titlePage castList castGroup epigraph
    argument postscript set prologue epilogue performance docTitle listApp cit
    """
)
"""What holds blocks; words that stand in one of them by themselves make a block."""

BLOCKS = words(
    """
    p ab head l item cell figDesc speaker salute signed opener closer byline dateline
    titlePart docAuthor docEdition docImprint docDate imprimatur trailer castItem u entry
    entryFree sense headItem headLabel caption view
    """
)
"""Blocks wherever they stand."""

EITHER = words(
    """
    q quote said cit bibl stage label floatingText incident kinesic
    """
)
"""Blocks where they stand among blocks or hold some; parts of a line elsewhere."""

BREAKS = frozenset(("lb", "pb", "cb", "gb"))
"""A blank, unless `break="no"` says that the word goes on."""

_CHOSEN = ("sic", "orig", "abbr")
"""Of a choice what stands in the source: the text is evidence."""

_BY_NAME = {
    "speaker": BlockKind.SPEAKER,
    "u": BlockKind.TURN,
    "item": BlockKind.ITEM,
    "figDesc": BlockKind.ALT,
    "byline": BlockKind.BYLINE,
    "docAuthor": BlockKind.BYLINE,
    "dateline": BlockKind.DATELINE,
    "quote": BlockKind.QUOTE,
}
_PLAIN = frozenset(("p", "ab", "u", "q", "said", "opener", "closer", "postscript"))


def is_block(element: Element) -> bool:
    """Whether the words before and after it stand on other lines than its own."""
    if not element.tei:
        return False
    name = element.local
    if name in BLOCKS or name in HOLDERS and name not in EITHER:
        return True
    if name not in EITHER:
        return False
    above = element.parent
    among = above is not None and above.local in HOLDERS
    return among or any(e.local in BLOCKS or e.local in HOLDERS for e in element.elements)


def is_read(element: Element) -> bool:
    """Whether its words belong to the reading text, as far as the element itself decides."""
    if not element.tei or element.local in NOT_READ:
        return False
    above = element.parent
    if above is None:
        return True
    if above.local == "choice" and above.tei:
        return element is chosen(above)
    if element.local in ("lem", "rdg", "rdgGrp") and above.local in ("app", "rdgGrp"):
        return element is _reading_of(above)
    return True


def chosen(choice: Element) -> Element | None:
    """Which of the alternatives is read: what stands in the source, else the first."""
    alternatives = list(choice.elements)
    source = (e for e in alternatives if e.local in _CHOSEN)
    return next(source, alternatives[0] if alternatives else None)


def _reading_of(app: Element) -> Element | None:
    """The lemma; where there is none, the first reading."""
    readings = [e for e in app.elements if e.local in ("lem", "rdg", "rdgGrp")]
    return next((e for e in readings if e.local == "lem"), readings[0] if readings else None)


def kind_of(blocks: list[Element], *, at_top: bool) -> BlockKind:
    """Of the words that stand in these elements, outermost first; `at_top` before any paragraph."""
    inner = blocks[-1] if blocks else None
    if inner is None:
        return BlockKind.PARAGRAPH
    above = blocks[-2].local if len(blocks) > 1 else ""
    name = inner.local
    if name == "head":
        return _heading(above, inner, at_top=at_top)
    if name == "titlePart":
        return BlockKind.HEADLINE if at_top else BlockKind.OTHER
    if name == "label" and above == "list":
        return BlockKind.OTHER
    if name in _PLAIN | {"l"}:
        return _within({e.local for e in blocks[:-1]}, name)
    return _BY_NAME.get(name, BlockKind.PARAGRAPH if name in HOLDERS else BlockKind.OTHER)


def _within(around: set[str], name: str) -> BlockKind:
    """A paragraph or a line of verse, by what it stands in."""
    for outer, kind in (
        ("sp", BlockKind.TURN),
        ("figure", BlockKind.CAPTION),
        ("quote", BlockKind.QUOTE),
        ("item", BlockKind.ITEM),
        ("cell", BlockKind.OTHER),
    ):
        if outer in around:
            return kind
    return BlockKind.OTHER if name == "l" else BlockKind.PARAGRAPH


def _heading(above: str, head: Element, *, at_top: bool) -> BlockKind:
    if above == "list":
        return BlockKind.LIST_HEADING
    if above == "figure":
        return BlockKind.CAPTION
    if at_top:
        return BlockKind.STANDFIRST if head.get("type") == "sub" else BlockKind.HEADLINE
    return BlockKind.SUBHEADING
