"""Files that a careless hand, a broken disk or a malicious one could give us, by what ails them."""

import gzip
import zlib
from collections.abc import Callable

NS = "http://www.tei-c.org/ns/1.0"
HEADER = (
    "<teiHeader><fileDesc><titleStmt><title>T</title></titleStmt><publicationStmt><p/>"
    "</publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader>"
)


def tei(body: str = "<p>Some words.</p>", *, before: str = "", behind: str = "") -> str:
    return (
        f'{before}<TEI xmlns="{NS}" xmlns:xi="http://www.w3.org/2001/XInclude">{HEADER}'
        f"<text><body>{body}</body></text>{behind}</TEI>"
    )


def declared(encoding: str, text: str | None = None) -> str:
    whole = tei() if text is None else text
    return f'<?xml version="1.0" encoding="{encoding}"?>\n{whole}'


def subset(entities: str, body: str = "<p>Some &a; words.</p>") -> bytes:
    return tei(body, before=f"<!DOCTYPE TEI [{entities}]>").encode()


def billion_laughs() -> bytes:
    rows = ['<!ENTITY a0 "ha">'] + [f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10)]
    return subset("".join(rows), "<p>&a9;</p>")


def quadratic() -> bytes:
    return subset(f'<!ENTITY a "{"x" * 50_000}">', f"<p>{'&a;' * 50_000}</p>")


def of_our_records(inside: str, target: str = "#m1-2") -> bytes:
    """A file that says to hold records of this program."""
    record = (
        f'<annotation xml:id="a1-2" target="{target}" ana="#kind.entity #tag.person">{inside}'
        "</annotation>"
    )
    behind = (
        '<standOff xml:id="annotator"><listBibl type="article"><bibl xml:id="art1-1">'
        '<idno type="filename">x.xml</idno></bibl></listBibl>'
        f"<listAnnotation>{record}</listAnnotation></standOff>"
    )
    return tei('<p>Some <seg xml:id="m1-2">words</seg>.</p>', behind=behind).encode()


BAD: dict[str, Callable[[], bytes]] = {
    "empty": lambda: b"",
    "blanks": lambda: b" \n\n ",
    "one bracket": lambda: b"<",
    "a declaration only": lambda: b'<?xml version="1.0"?>',
    "truncated in the text": lambda: tei().encode()[:-30],
    "truncated in a tag": lambda: tei('<p n="').encode()[: tei('<p n="').index('n="') + 3],
    "truncated in a character": lambda: tei("<p>é</p>").encode()[
        : tei("<p>é").encode().find(b"\xc3") + 1
    ],
    "tags that cross": lambda: tei("<p>a<hi>b</p></hi>").encode(),
    "two roots": lambda: (tei() + tei()).encode(),
    "an attribute twice": lambda: tei('<p n="1" n="2">a</p>').encode(),
    "an attribute without quotes": lambda: tei("<p n=1>a</p>").encode(),
    "a prefix of nobody": lambda: tei("<q:p>a</q:p>").encode(),
    "no namespace": lambda: tei().replace(f'xmlns="{NS}" ', "").encode(),
    "another namespace": lambda: tei().replace(NS, "urn:other").encode(),
    "P4": lambda: b"<TEI.2><text><body><p>a</p></body></text></TEI.2>",
    "no text": lambda: f'<TEI xmlns="{NS}">{HEADER}</TEI>'.encode(),
    "a text without words": lambda: tei("<p/>").encode(),
    "words in CDATA everywhere": lambda: tei(
        "<p><![CDATA[a]]><![CDATA[<b>]]>c<![CDATA[ & d]]></p>"
    ).encode(),
    "places of too many digits": lambda: tei(
        "<p xml:id='p'>Words.</p></body></text><standOff><listAnnotation>"
        + "".join(
            f"<annotation target='{place.format(n=number)}'/>"
            for number in ("9" * 5_000, "\u00b2", "1 2", "")
            for place in ("#string-range(p,{n},{n})", "/TEI/text/body/p[{n}]::{n}")
        )
        + "</listAnnotation></standOff><text><body><p/>"
    ).encode(),
    "our records of too many digits": lambda: of_our_records(
        "", target=f"#string-range(//text,{'9' * 5_000},5)"
    ),
    "an external entity": lambda: subset('<!ENTITY a SYSTEM "file:///etc/passwd">'),
    "an entity of the network": lambda: subset('<!ENTITY a SYSTEM "http://127.0.0.1:9/a">'),
    "an external parameter entity": lambda: subset(
        '<!ENTITY % p SYSTEM "file:///etc/passwd"> %p;', "<p>Some words.</p>"
    ),
    "an external document type": lambda: tei(
        before='<!DOCTYPE TEI SYSTEM "file:///dev/zero">'
    ).encode(),
    "an entity in itself": lambda: subset('<!ENTITY a "&b;"><!ENTITY b "&a;">'),
    "an entity in an attribute of itself": lambda: subset(
        '<!ENTITY a "&a;">', '<p n="&a;">Some words.</p>'
    ),
    "an entity with a tag": lambda: subset('<!ENTITY a "<p>">'),
    "an entity of nobody": lambda: tei("<p>&who;</p>").encode(),
    "a billion laughs": billion_laughs,
    "a square of laughs": quadratic,
    "a bomb in an attribute": lambda: billion_laughs().replace(
        b"<p>&a9;</p>", b'<p n="&a9;">a</p>'
    ),
    "a default of every attribute": lambda: subset(
        f'<!ATTLIST p n CDATA "{"x" * 20_000}">', "<p>a</p>" * 5_000
    ),
    "levels": lambda: tei(f"{'<ab>' * 60_000}a{'</ab>' * 60_000}").encode(),
    "brackets that never close": lambda: b"<TEI " + b"<" * 300_000,
    "a quote that never closes": lambda: tei('<p n="' + "a='b' " * 60_000).encode(),
    "comments that never close": lambda: tei("<p>" + "<!-- " * 60_000).encode(),
    "a document type that never closes": lambda: b"<!DOCTYPE TEI [" + b'<!ENTITY a "' * 30_000,
    "declarations without end": lambda: b"<!DOCTYPE TEI [" + b"<!x " * 60_000 + b"<TEI/>",
    "a giant attribute": lambda: tei(f'<p n="{"x" * 5_000_000}">a</p>').encode(),
    "many attributes": lambda: tei(
        "<p" + "".join(f" a{n}='1'" for n in range(50_000)) + ">a</p>"
    ).encode(),
    "a giant line": lambda: tei(f"<p>{'word ' * 800_000}</p>").encode(),
    "a giant name": lambda: tei(f"<{'x' * 500_000}>a</{'x' * 500_000}>").encode(),
    "many namespaces": lambda: tei(
        "".join(f'<p xmlns:n{n}="urn:{n}">' for n in range(200)) + "a" + "</p>" * 200
    ).encode(),
    "gzip": lambda: gzip.compress(tei().encode(), mtime=0),
    "zlib": lambda: zlib.compress(tei().encode()),
    "zip": lambda: b"PK\x03\x04" + tei().encode(),
    "PDF": lambda: b"%PDF-1.7\n" + tei().encode(),
    "NUL": lambda: tei("<p>a\0b</p>").encode(),
    "NUL at the end": lambda: tei().encode() + b"\0" * 4096,
    "a control character": lambda: tei("<p>a\x01b</p>").encode(),
    "a reference to NUL": lambda: tei("<p>a&#0;b</p>").encode(),
    "a reference to a surrogate": lambda: tei("<p>a&#xD800;b</p>").encode(),
    "a reference without end": lambda: tei(f"<p>&#{'9' * 10_000};</p>").encode(),
    "UTF-16 without a mark": lambda: declared("UTF-16").encode("utf-16-le"),
    "UTF-16 without mark and declaration": lambda: tei().encode("utf-16-be"),
    "UTF-16 that is UTF-8": lambda: declared("UTF-16").encode(),
    "UTF-8 that is UTF-16": lambda: b"\xff\xfe" + declared("UTF-8").encode("utf-16-le"),
    "UTF-16 of an odd length": lambda: declared("UTF-16").encode("utf-16")[:-1],
    "half a surrogate": lambda: tei("<p>a\ud800b</p>").encode("utf-16", "surrogatepass"),
    "a surrogate in UTF-8": lambda: tei("<p>a\ud800b</p>").encode("utf-8", "surrogatepass"),
    "UTF-32": lambda: declared("UTF-32").encode("utf-32"),
    "UTF-8 that is Latin-1": lambda: declared("UTF-8", tei("<p>é</p>")).encode("latin-1"),
    "an encoding of nobody": lambda: declared("klingon-8").encode(),
    "an encoding that is no encoding": lambda: declared("base64").encode(),
    "an encoding of Python": lambda: declared("unicode_escape").encode(),
    "UTF-7": lambda: declared("UTF-7").encode(),
    "an encoding with shifts": lambda: declared("ISO-2022-JP", tei("<p>日本</p>")).encode(
        "iso2022_jp"
    ),
    "a declaration twice": lambda: (declared("UTF-8", declared("UTF-8"))).encode(),
    "XML 1.1": lambda: tei(before='<?xml version="1.1"?>').encode(),
    "pointers to nowhere": lambda: tei(
        '<p><persName ref="#nobody">Bo</persName><said who="#b c">a</said>'
        '<ref target="x.xml#y">b</ref></p>',
        behind='<standOff><annotation target="#no #where"/>'
        '<listRelation><relation name="x" active="#a" passive="#b"/></listRelation></standOff>',
    ).encode(),
    "pointers in a circle": lambda: tei(
        '<p><seg xml:id="a" next="#b">a</seg> <seg xml:id="b" next="#a" prev="#b">b</seg>'
        '<persName xml:id="c" corresp="#c" sameAs="#c" copyOf="#c" ref="#c">c</persName></p>'
        '<spanGrp type="person"><span from="#a" to="#a">x</span></spanGrp>'
        '<note xml:id="n" target="#n">n</note>',
        behind='<standOff><listAnnotation><annotation xml:id="x" target="#x"/>'
        '<annotation xml:id="y" target="#z"/><annotation xml:id="z" target="#y"/>'
        "</listAnnotation></standOff>",
    ).encode(),
    "an identifier twice": lambda: tei(
        '<p><persName xml:id="a" ref="#a">A</persName><persName xml:id="a">B</persName></p>',
        behind='<standOff><listPerson><person xml:id="a"><persName>C</persName></person>'
        "</listPerson></standOff>",
    ).encode(),
    "an inclusion": lambda: tei(
        '<p>a</p><xi:include href="file:///etc/passwd" parse="text"/>'
        '<xi:include href="b.xml"><xi:fallback><p>c</p></xi:fallback></xi:include>'
    ).encode(),
    "instructions": lambda: tei(
        "<?php system('x')?><p>a<?x?><?y z?>b</p><?xml-stylesheet href='file:///etc/passwd'?>",
        before='<?xml-model href="file:///etc/passwd" type="application/xml"?>'
        '<?xml-stylesheet type="text/xsl" href="http://127.0.0.1:9/x.xsl"?>',
    ).encode(),
    "ranges to nowhere": lambda: tei(
        behind="<standOff><listAnnotation>"
        '<annotation target="#string-range(//text,5,99999999999999999999)"/>'
        '<annotation target="#string-range(body,-1,3)"/><annotation target="char=7,3"/>'
        '<annotation target="#xpath(//p[1])"/></listAnnotation></standOff>'
    ).encode(),
    "dates of nobody": lambda: tei(
        '<p><date when="the day" from="&#10;" to="">x</date><measure quantity="NaN" unit="">y'
        '</measure><date when="99999-99-99T99:99:99"/></p>'
    ).encode(),
    "our records without anything": lambda: of_our_records(""),
    "our records without a maker": lambda: of_our_records(
        '<revisionDesc status="approved"/><ptr type="position" target="#string-range(//text,5,5)"/>'
        '<note type="quote">words</note>'
    ),
    "our records of a far place": lambda: of_our_records(
        '<revisionDesc status="approved"><change status="created" when="x" who="#agt1-1"/>'
        '</revisionDesc><ptr type="position" target="#string-range(//text,5000,5)"/>',
        target="#string-range(//text,5000,5)",
    ),
    "a standOff of ours in the text": lambda: tei(
        '<p>a</p><standOff xml:id="annotator"><listBibl type="article"><bibl xml:id="art1-1"/>'
        "</listBibl></standOff>"
    ).encode(),
    "our application only": lambda: (
        tei()
        .replace(
            "</fileDesc>",
            '</fileDesc><encodingDesc><appInfo><application ident="annotator"/>'
            "</appInfo></encodingDesc>",
        )
        .encode()
    ),
    "many attributes in a file of ours": lambda: BAD["our application only"]().replace(
        b"<p>", b"<p" + b"".join(b" a%d='1'" % n for n in range(50_000)) + b">"
    ),
}
