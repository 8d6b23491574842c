"""OpenDocument texts out of paragraphs that are written as XML."""

from xml.sax.saxutils import escape

from tests.corpus_documents.making.zips import zipped

_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
_SPACES = " ".join(
    f'xmlns:{short}="{_OASIS}:{name}:1.0"'
    for short, name in (
        *(("office", "office"), ("text", "text"), ("table", "table"), ("draw", "drawing")),
        *(("style", "style"), ("meta", "meta"), ("svg", "svg-compatible")),
        ("fo", "xsl-fo-compatible"),
    )
)
_SPACES += ' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"'
_AUTOMATIC = (
    '<style:style style:name="P1" style:family="paragraph" '
    'style:parent-style-name="Illustration"/>'
    '<style:style style:name="P2" style:family="paragraph" style:parent-style-name="Standard">'
    '<style:text-properties fo:font-weight="bold"/></style:style>'
    '<text:list-style style:name="L1"><text:list-level-style-bullet text:level="1" '
    'text:bullet-char="•"/></text:list-style>'
    '<text:list-style style:name="L2"><text:list-level-style-number text:level="1" '
    'style:num-format="1" style:num-suffix="."/></text:list-style>'
)
_NAMED = (
    '<style:style style:name="Heading_20_1" style:display-name="Heading 1"/>'
    '<style:style style:name="Title"/><style:style style:name="Subtitle"/>'
    '<style:style style:name="Quotations"/>'
    '<style:style style:name="Illustration" style:parent-style-name="Caption"/>'
)


def p(*inside: str, style: str = "Standard", tag: str = "p") -> str:
    words = "".join(one if one.startswith("<") else escape(one) for one in inside)
    return f'<text:{tag} text:style-name="{style}">{words}</text:{tag}>'


def frame(number: int, alt: str = "") -> str:
    said = f"<svg:desc>{escape(alt)}</svg:desc>" if alt else ""
    return (
        f'<draw:frame draw:name="F{number}"><draw:image xlink:href="Pictures/{number}.png"/>'
        f"{said}</draw:frame>"
    )


def captioned(number: int, words: str) -> str:
    """A picture with its caption in a box, as LibreOffice makes it."""
    inside = p(frame(number), words, style="P1")
    return f"<draw:frame><draw:text-box>{inside}</draw:text-box></draw:frame>"


def items(style: str, *words: str) -> str:
    inside = "".join(f"<text:list-item>{p(one)}</text:list-item>" for one in words)
    return f'<text:list text:style-name="{style}">{inside}</text:list>'


def note(number: int, words: str) -> str:
    return (
        f'<text:note text:note-class="footnote"><text:note-citation>{number}</text:note-citation>'
        f"<text:note-body>{p(words)}</text:note-body></text:note>"
    )


def rows(*rows: tuple[str, ...]) -> str:
    cells = (
        "".join(f"<table:table-cell>{p(one)}</table:table-cell>" for one in row) for row in rows
    )
    inside = "".join(f"<table:table-row>{row}</table:table-row>" for row in cells)
    return f'<table:table table:name="T">{inside}</table:table>'


def region(name: str, kind: str, *deleted: str) -> str:
    inside = "".join(p(one) for one in deleted)
    return (
        f'<text:changed-region xml:id="{name}" text:id="{name}"><text:{kind}>'
        f"<office:change-info/>{inside}</text:{kind}></text:changed-region>"
    )


def odt(
    *body: str,
    images: tuple[bytes, ...] = (),
    changes: str = "",
    meta: str = "",
    objects: tuple[str, ...] = (),
) -> bytes:
    tracked = f"<text:tracked-changes>{changes}</text:tracked-changes>" if changes else ""
    parts: dict[str, bytes | str] = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": (
            f"<office:document-content {_SPACES}><office:automatic-styles>{_AUTOMATIC}"
            f"</office:automatic-styles><office:body><office:text>{tracked}{''.join(body)}"
            "</office:text></office:body></office:document-content>"
        ),
        "styles.xml": (
            f"<office:document-styles {_SPACES}><office:styles>{_NAMED}</office:styles>"
            "</office:document-styles>"
        ),
        "meta.xml": (
            f"<office:document-meta {_SPACES}><office:meta>{meta}</office:meta>"
            "</office:document-meta>"
        ),
        "META-INF/manifest.xml": "<manifest/>",
    }
    for number, data in enumerate(images, start=1):
        parts[f"Pictures/{number}.png"] = data
    for number, content in enumerate(objects, start=1):
        parts[f"Object {number}/content.xml"] = content
    return zipped(parts, stored="mimetype")
