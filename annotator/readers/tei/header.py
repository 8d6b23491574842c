"""The article and its header, contributors and tagsets."""

from annotator.model.about import Agent, Contributor
from annotator.model.article import Article, Block, BlockKind, Progress
from annotator.model.article import Source as SourceFile
from annotator.model.ids import ArticleId, ContributorId, TagId
from annotator.model.tagset import Kind, Tag
from annotator.readers.tei.bibliography import metadata_of, one, said
from annotator.readers.tei.facsimile import pages_of
from annotator.readers.tei.source import Source, number_of
from annotator.readers.tei.xml import XML_ID, XML_LANG, Element, path, tei, words


def article_of(source: Source) -> Article:
    name = source.root.get(XML_ID, "")
    return Article(
        id=ArticleId(number_of(name)),
        text=source.text,
        blocks=tuple(_blocks(source)),
        source=_file(source),
        metadata=metadata_of(source),
        stamp=source.stamps[name],
        progress=_progress(source),
        pages=pages_of(source),
    )


def _file(source: Source) -> SourceFile:
    bibl = ("fileDesc", "sourceDesc", "bibl")
    size = one(source, *bibl, "extent", "measure", rest="[@unit='byte']")
    characters = one(source, *bibl, "extent", "measure", rest="[@unit='character']")
    return SourceFile(
        name=said(source, *bibl, "idno", rest="[@type='filename']"),
        sha256=said(source, *bibl, "idno", rest="[@type='sha256']"),
        size_bytes=int(size.get("quantity", "0")) if size is not None else 0,
        characters=int(characters.get("quantity", "0")) if characters is not None else 0,
        encoding=said(source, *bibl, "note", rest="[@n='encoding']"),
        media_type=said(source, *bibl, "note", rest="[@n='media-type']"),
        recipe=said(source, *bibl, "note", rest="[@n='recipe']"),
    )


def _progress(source: Source) -> Progress:
    category = one(source, "profileDesc", "textClass", "catRef")
    name = "" if category is None else category.get("target", "")
    return Progress(name.removeprefix("#progress.").replace("-", " "))


_BY_ELEMENT = {
    ("head", "main"): BlockKind.HEADLINE,
    ("head", "sub"): BlockKind.STANDFIRST,
    ("head", "caption"): BlockKind.CAPTION,
    ("byline", ""): BlockKind.BYLINE,
    ("speaker", ""): BlockKind.SPEAKER,
    ("dateline", ""): BlockKind.DATELINE,
    ("item", ""): BlockKind.ITEM,
    ("figDesc", ""): BlockKind.ALT,
}
_BY_PARENT = {
    ("head", "list"): BlockKind.LIST_HEADING,
    ("head", "div"): BlockKind.SUBHEADING,
    ("p", "quote"): BlockKind.QUOTE,
    ("p", "sp"): BlockKind.TURN,
    ("p", "div"): BlockKind.PARAGRAPH,
}


def _blocks(source: Source) -> list[Block]:
    """Blocks in the order of the text. Raises ValueError unless they are all of the text."""
    found = [_block(element, place.start, place.end) for element, place in source.places.blocks]
    expected = 0
    for block in found:
        if block.start != expected:
            raise ValueError(f"there is text outside of the blocks before {block.start}")
        expected = block.end + 1
    if expected - 1 != len(source.text) and (found or source.text):
        raise ValueError("there is text outside of the blocks at the end")
    return found


def _block(element: Element, start: int, end: int) -> Block:
    place = element.get("source")
    numbers = place.removeprefix("src:").split(",") if place else None
    return Block(
        kind=_kind(element),
        start=start,
        end=end,
        source=(int(numbers[0]), int(numbers[1])) if numbers else None,
        marker=element.get("n", ""),
        language=element.get(XML_LANG, ""),
    )


def _kind(element: Element) -> BlockKind:
    name, kind = _local(element), element.get("type", "")
    if name == "ab":
        return BlockKind(kind)
    if (name, kind) in _BY_ELEMENT:
        return _BY_ELEMENT[name, kind]
    parent = element.getparent()
    return _BY_PARENT[name, _local(parent) if parent is not None else ""]


def _local(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]


def contributors_of(source: Source) -> list[Contributor]:
    found = [
        Contributor(
            id=ContributorId(number_of(person.get(XML_ID, ""))),
            name=words(person.find(tei("name"))),
            version=person.get("n", ""),
        )
        for person in source.root.iterfind(path("teiHeader", "fileDesc", "titleStmt", "respStmt"))
    ]
    programs = path("teiHeader", "encodingDesc", "appInfo", "application")
    found += [
        Contributor(
            id=ContributorId(number_of(program.get(XML_ID, ""))),
            name=words(program.find(tei("label"))),
            agent=Agent.PROGRAM,
            version=program.get("n", program.get("version", "")),
        )
        for program in source.root.iterfind(programs)
        if program.get("ident") != "annotator"
    ]
    return found


_GLOSS, _DESC = tei("gloss"), tei("desc")


def tags_of(source: Source) -> list[Tag]:
    """The tags of all tagsets that the file declares."""
    found: list[Tag] = []
    for taxonomy in source.root.iterfind(
        path("teiHeader", "encodingDesc", "classDecl", "taxonomy")
    ):
        title = words(taxonomy.find(tei("desc")))
        for category in taxonomy.iterfind(tei("category")):
            if category.get(XML_ID, "").startswith("tag."):
                found.append(_tag(category, title))
    return found


def _tag(category: Element, title: str) -> Tag:
    said = {child.get("n", ""): words(child) for child in category if child.tag == _GLOSS}
    return Tag(
        id=TagId(category.get(XML_ID, "").removeprefix("tag.")),
        kind=Kind(category.get("ana", "").removeprefix("#kind.")),
        label=said.get("", ""),
        tagset=title,
        order=int(category.get("n", "0")),
        tei=said.get("element", ""),
        key=said.get("key", ""),
        colour=said.get("colour", ""),
        help=words(next(category.iterchildren(_DESC), None)),
    )
