"""Word documents out of paragraphs that are written as XML."""

from xml.sax.saxutils import escape, quoteattr

from tests.corpus_documents.making.zips import zipped

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACK = "http://schemas.openxmlformats.org/package/2006"
_SPACES = (
    f'xmlns:w="{W}" xmlns:r="{_R}" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
_STYLES = {
    "Title": "Title",
    "Subtitle": "Subtitle",
    "Heading1": "heading 1",
    "berschrift2": "heading 2",
    "Caption": "caption",
    "Beschriftung": "caption",
    "Credit": "Photo Credit",
    "Quote": "Quote",
    "ListBullet": "List Bullet",
    "TOC1": "toc 1",
    "FootnoteText": "footnote text",
    "Author": "Author",
}
_STYLES_XML = (
    f'<w:styles xmlns:w="{W}"><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="LANGUAGE"/>'
    "</w:rPr></w:rPrDefault></w:docDefaults>"
    + "".join(
        f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/></w:style>'
        for key, name in _STYLES.items()
    )
    + '<w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="House head"/>'
    '<w:basedOn w:val="berschrift2"/></w:style></w:styles>'
)
_NUMBERING = (
    f'<w:numbering xmlns:w="{W}">'
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
    '<w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl></w:abstractNum>'
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
    '<w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/>'
    '<w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>'
)


def run(text: str, *, bold: bool = False, hidden: bool = False) -> str:
    looks = ("<w:b/>" if bold else "") + ("<w:vanish/>" if hidden else "")
    looks = f"<w:rPr>{looks}</w:rPr>" if looks else ""
    return f'<w:r>{looks}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def p(*inside: str, style: str = "", number: tuple[int, int] | None = None, mark: str = "") -> str:
    """A paragraph; words that are no XML yet become a run. `mark` is the tracking of its end."""
    properties = f'<w:pStyle w:val="{style}"/>' if style else ""
    if number:
        properties += (
            f'<w:numPr><w:ilvl w:val="{number[1]}"/><w:numId w:val="{number[0]}"/></w:numPr>'
        )
    properties += f"<w:rPr>{mark}</w:rPr>" if mark else ""
    runs = "".join(one if one.startswith("<") else run(one) for one in inside)
    return f"<w:p><w:pPr>{properties}</w:pPr>{runs}</w:p>"


def inserted(*inside: str) -> str:
    runs = "".join(one if one.startswith("<") else run(one) for one in inside)
    return f'<w:ins w:id="9" w:author="E" w:date="2026-02-01T00:00:00Z">{runs}</w:ins>'


def deleted(text: str) -> str:
    words = f'<w:r><w:delText xml:space="preserve">{escape(text)}</w:delText></w:r>'
    return f'<w:del w:id="8" w:author="E" w:date="2026-02-01T00:00:00Z">{words}</w:del>'


def image(number: int, alt: str = "") -> str:
    return (
        f'<w:r><w:drawing><wp:inline><wp:docPr id="{number}" name="P" descr={quoteattr(alt)}/>'
        f'<a:graphic><a:graphicData><a:blip r:embed="img{number}"/></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing></w:r>"
    )


def box(*paragraphs: str) -> str:
    """A text box, as Word writes it twice: for itself and for its older versions."""
    words = "".join(paragraphs)
    return (
        "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:anchor><wps:txbx>"
        f"<w:txbxContent>{words}</w:txbxContent></wps:txbx></wp:anchor></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox><w:txbxContent>{words}</w:txbxContent></v:textbox>"
        "</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )


def note(number: int, kind: str = "footnote") -> str:
    return f'<w:r><w:{kind}Reference w:id="{number}"/></w:r>'


def table(*rows: tuple[str, ...]) -> str:
    cells = (
        "".join(f"<w:tc>{one if one.startswith('<') else p(one)}</w:tc>" for one in row)
        for row in rows
    )
    return "<w:tbl><w:tblPr/>" + "".join(f"<w:tr>{row}</w:tr>" for row in cells) + "</w:tbl>"


def docx(
    *body: str,
    images: tuple[bytes, ...] = (),
    footnotes: tuple[str, ...] = (),
    endnotes: tuple[str, ...] = (),
    comments: tuple[str, ...] = (),
    header: str = "",
    core: str = "",
    language: str = "en-US",
    strict: bool = False,
    further: dict[str, bytes] | None = None,
) -> bytes:
    """A whole document. `core` is the inside of its properties."""
    kinds = {"styles": "styles.xml", "numbering": "numbering.xml"}
    parts: dict[str, bytes | str] = {
        "[Content_Types].xml": f'<Types xmlns="{_PACK}/content-types"/>',
        "_rels/.rels": _rels(
            ("officeDocument", "word/document.xml", "d1"),
            (f"{_PACK}/relationships/metadata/core-properties", "docProps/core.xml", "d2"),
        ),
        "docProps/core.xml": (
            f'<cp:coreProperties xmlns:cp="{_PACK}/metadata/core-properties" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/" '
            f'xmlns:dcterms="http://purl.org/dc/terms/">{core}</cp:coreProperties>'
        ),
        "word/document.xml": f"<w:document {_SPACES}><w:body>{''.join(body)}"
        "<w:sectPr/></w:body></w:document>",
        "word/styles.xml": _STYLES_XML.replace("LANGUAGE", language),
        "word/numbering.xml": _NUMBERING,
    }
    for kind, texts in (("footnote", footnotes), ("endnote", endnotes), ("comment", comments)):
        if texts:
            kinds[f"{kind}s"] = f"{kind}s.xml"
            inside = "".join(
                f'<w:{kind} w:id="{n}" w:author="R. Holm">{p(words)}</w:{kind}>'
                for n, words in enumerate(texts, start=1)
            )
            parts[f"word/{kind}s.xml"] = f"<w:{kind}s {_SPACES}>{inside}</w:{kind}s>"
    if header:
        kinds["header"] = "header1.xml"
        parts["word/header1.xml"] = f"<w:hdr {_SPACES}>{p(header)}</w:hdr>"
    rels = [(kind, target, kind) for kind, target in kinds.items()]
    for number, data in enumerate(images, start=1):
        rels.append(("image", f"media/image{number}.png", f"img{number}"))
        parts[f"word/media/image{number}.png"] = data
    parts["word/_rels/document.xml.rels"] = _rels(*rels)
    if strict:
        parts = {name: _strict(words) for name, words in parts.items()}
    return zipped({**parts, **(further or {})})


def _rels(*rels: tuple[str, str, str]) -> str:
    made = "".join(
        f'<Relationship Id="{name}" Target="{target}" '
        f'Type="{kind if "/" in kind else f"{_R}/{kind}"}"/>'
        for kind, target, name in rels
    )
    return f'<Relationships xmlns="{_PACK}/relationships">{made}</Relationships>'


def _strict(words: bytes | str) -> bytes | str:
    if isinstance(words, bytes):
        return words
    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    words = words.replace(W, strict)
    return words.replace(_R, "http://purl.oclc.org/ooxml/officeDocument/relationships")
