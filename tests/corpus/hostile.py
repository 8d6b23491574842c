"""Files that mean harm, or were harmed: pages, letters and captures, each a few lines of code.

Every one of them ends within the limits as an article without the canary, or as one sentence.
"""

import gzip
import zlib
from collections.abc import Callable, Iterator
from functools import partial
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from tests.corpus.small import ADDRESS, box, letter, mhtml, packed, page, record, wacz

CANARY = "CANARY-IN-THE-COAL-MINE"
WORDS = "The harbour of Norderhaven froze on Tuesday, and nobody could remember when it last had."
Make = Callable[[], bytes]
Files = Iterator[tuple[str, Make]]


def files() -> dict[str, Make]:
    """All of them by name; each is made when it is wanted."""
    return dict([*_trees(), *_sizes(), *_lies(), *_data(), *_outside(), *_mail(), *_captures()])


def _in_body(inner: str, head: str = "") -> bytes:
    return (
        f"<!DOCTYPE html><html><head><title>T</title>{head}</head><body><h1>T</h1>{inner}"
        f"<p>{WORDS}</p></body></html>"
    ).encode("utf-8", "surrogatepass")


def _trees() -> Files:
    for tag in ("div", "b", "font", "table", "blockquote", "ul", "figure", "span", "a", "p"):
        for depth in (300, 3_000, 100_000):
            yield f"deep-{tag}-{depth}.html", partial(_deep, tag, depth)
    yield "deep-list-closed.html", lambda: _in_body("<ul><li>" * 900 + WORDS + "</li></ul>" * 900)
    yield "never-closed.html", lambda: b"<html><body><p>" + WORDS.encode() + b"<p" * 50_000
    yield "open-comment.html", lambda: _in_body("<!-- " + "x" * 100_000)
    yield "open-quote.html", lambda: _in_body('<a href="' + "x" * 100_000)
    yield "plaintext.html", lambda: _in_body("<plaintext>" + WORDS)
    yield (
        "frames.html",
        lambda: b"<html><frameset cols='*,*'>" + b"<frame src='frames.html'>" * 2 + b"</frameset>",
    )
    yield "iframes.html", lambda: _in_body("<iframe src='iframes.html'></iframe>" * 5_000)
    yield (
        "figures-in-figures.html",
        lambda: _in_body("<figure><img src='a.png'><figcaption>" * 1_000 + WORDS),
    )


def _deep(tag: str, depth: int) -> bytes:
    return _in_body(f"<{tag}>" * depth + WORDS)


def _sizes() -> Files:
    yield "attribute-10mb.html", lambda: _in_body(f"<p title='{'x' * 10_000_000}'>{WORDS}</p>")
    yield "attribute-100mb.html", lambda: _in_body(f"<p title='{'x' * 100_000_000}'>{WORDS}</p>")
    yield "class-1mb.html", lambda: _in_body(f"<p class='{'ad ' * 300_000}'>{WORDS}</p>")
    yield "class-one-word.html", lambda: _in_body(f"<p class='{'a' * 1_000_000}'>{WORDS}</p>")
    yield "style-1mb.html", lambda: _in_body(f"<p style='{'a:b;' * 250_000}'>{WORDS}</p>")
    yield (
        "many-attributes.html",
        lambda: _in_body("<p " + " ".join(f"a{n}='1'" for n in range(100_000)) + f">{WORDS}</p>"),
    )
    yield "text-12mb.html", lambda: _in_body(f"<p>{'word ' * 2_400_000}</p>")
    yield "word-2mb.html", lambda: _in_body(f"<p>{'w' * 2_000_000}</p>")
    yield "paragraphs-100k.html", lambda: _in_body(f"<p>{WORDS}</p>" * 100_000)
    yield "breaks-500k.html", lambda: _in_body("<br>" * 500_000)
    yield "links-100k.html", lambda: _in_body("<a href='/x'>x</a> " * 100_000)
    yield "images-50k.html", lambda: _in_body("<img src='data:image/png;base64,AAAA'>" * 50_000)
    yield (
        "images-apart-20k.html",
        lambda: _in_body(
            "<div class='photo'><img src='a.png'><p class='caption'>x</p></div>" * 20_000
        ),
    )
    yield "srcset.html", lambda: _in_body(f"<img srcset='{'a,' * 500_000}'>")
    yield "srcset-spaces.html", lambda: _in_body(f"<img srcset='{'a ' * 500_000}'>")
    yield "srcset-one-word.html", lambda: _in_body(f"<img srcset='{'a' * 1_000_000} b'>")
    yield "title-5mb.html", lambda: f"<title>{'t' * 5_000_000}</title><p>{WORDS}</p>".encode()
    yield "headline-1mb.html", lambda: _in_body(f"<h1>{'head ' * 200_000}</h1>")
    yield (
        "caption-1mb.html",
        lambda: _in_body(
            f"<figure><img src=x><figcaption>{'Photo: A B / ' * 80_000}</figcaption></figure>"
        ),
    )
    yield "metas-100k.html", lambda: _in_body("", "<meta name='a' content='b'>" * 100_000)
    yield "brackets.html", lambda: b"<html><p>" + WORDS.encode() + b"<" * 2_000_000


def _lies() -> Files:
    for label in ("utf-7", "utf-16", "klingon", "x-user-defined", "iso-2022-jp", "", "\u2603"):
        head = f"<meta charset='{label}'>"
        yield f"charset-{label or 'none'}.html", partial(_in_body, "<p>Grüße</p>", head)
    yield "half-utf-8.html", lambda: page("Gr") + b"\xc3" + WORDS.encode() + b"\xe2\x82"
    yield "utf-16-half.html", lambda: page(WORDS).decode().encode("utf-16")[:-1]
    yield "nul.html", lambda: _in_body("<p>a\0b\x01c\x0b\ufdd0\uffff</p>")
    yield (
        "references.html",
        lambda: _in_body("<p>&#0;&#xD800;&#x110000;&#99999999999999999999;&#x1;&nope;</p>"),
    )
    yield "empty.html", lambda: b""
    yield "blanks.html", lambda: b" \n" * 1_000
    yield "no-words.html", lambda: _in_body("").replace(WORDS.encode(), b"").replace(b"T", b"")
    yield "picture.html", lambda: b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 50
    yield "packed.html", lambda: _zipped(page(WORDS))
    yield "packed-twice.html", lambda: _zipped(_zipped(page(WORDS)))
    yield "program.html", lambda: b"\x7fELF" + bytes(5_000)
    yield "override.html", lambda: _in_body("<p>\u202eevil\u202c \u200b\u200d" + WORDS + "</p>")
    yield "marks.html", lambda: _in_body(f"<p>e{chr(0x301) * 200_000}</p>")
    yield "language.html", lambda: page(WORDS).replace(b'"en"', b'"' + b"x-" * 5_000 + b'"')
    yield "base.html", lambda: _in_body("<img src='a'>", "<base href='http://[::1'>")
    yield (
        "addresses.html",
        lambda: _in_body(
            "<img src='http://[bad'><img src='//'><img src='\\\\x\\c$'><img src='con'><img src='?'>"
        ),
    )
    yield (
        "dates.html",
        lambda: _in_body("<time datetime='9999-99-99'></time><time datetime='0000-00-00T'></time>"),
    )


def _data() -> Files:
    def script(words: str) -> bytes:
        return _in_body("", f"<script type='application/ld+json'>{words}</script>")

    yield "json-deep.html", lambda: script("[" * 200_000)
    yield "json-deep-objects.html", lambda: script('{"a":' * 50_000 + "1" + "}" * 50_000)
    yield "json-wide.html", lambda: script("[" + '{"@type":"Article"},' * 50_000 + "{}]")
    yield "json-number.html", lambda: script('{"@type":"Article","headline":' + "9" * 10_000 + "}")
    for value in ("5", "null", "[]", "{}", "[[[]]]", "true", '{"name":{"name":{"name":[]}}}'):
        words = f'{{"@type":"Article","headline":{value},"author":{value},"datePublished":{value}}}'
        yield f"json-{value[:6]}.html".replace('"', "'"), partial(script, words)
    yield "json-types.html", lambda: script('{"@type":{"@type":[1]},"url":[[]],"publisher":[1]}')
    for address in ("data:,", "data:image/png;base64,%%%", "data:" + "x" * 1_000_000, "data"):
        yield (
            f"uri-{address[:12]}.html".replace("/", "-"),
            partial(_in_body, f"<img src='{address}'>"),
        )


def _outside() -> Files:
    yield (
        "script.html",
        lambda: _in_body(
            f"<script>document.write('{CANARY}')</script><noscript>{CANARY}</noscript>"
            f"<template>{CANARY}</template><style>{CANARY}</style><p hidden>{CANARY}</p>"
        ),
    )
    yield (
        "entities.xhtml",
        lambda: (
            f'<?xml version="1.0"?><!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">'
            f"]><html><body><h1>T</h1><p>{WORDS}&x;</p></body></html>"
        ).encode(),
    )
    yield (
        "laughs.xhtml",
        lambda: (
            "<!DOCTYPE html ["
            + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10 if n else "ha"}">' for n in range(10))
            + f"]><html><body><p>{WORDS}&a9;</p></body></html>"
        ).encode(),
    )
    yield (
        "climbing.html",
        lambda: _in_body(
            "<img src='../../../../etc/passwd'><img src='file:///etc/passwd'>"
            "<img src='/etc/passwd'>"
            "<img src='..%2f..%2f..%2fetc%2fpasswd'><img src='climbing_files/../../x'>"
        ),
    )
    yield (
        "remote.html",
        lambda: _in_body(
            "<img src='http://127.0.0.1:9/x.png'><link rel=stylesheet href='http://127.0.0.1:9/c'>"
        ),
    )

    for odd in ("\u00b2", "9" * 5_000):
        yield f"width-{ord(odd[0])}.html", partial(_in_body, f"<img src=a.png width='{odd}'>")


def _mail() -> Files:
    whole = mhtml(page(WORDS), {"a.png": ("image/png", b"\x89PNG\r\n\x1a\n")})
    yield "cut.mhtml", lambda: whole[: len(whole) // 2]
    yield "no-page.mhtml", lambda: mhtml(b"").replace(b"text/html", b"text/css")
    yield "nested.mhtml", lambda: _nested(3_000)
    yield (
        "parts.mhtml",
        lambda: mhtml(page(WORDS), {f"{n}.png": ("image/png", b"x") for n in range(30_000)}),
    )
    yield "no-boundary.mhtml", lambda: whole.replace(b"boundary=b", b"boundary=")
    yield "header-10mb.eml", lambda: letter(WORDS, f"X-Long: {'x' * 10_000_000}\n")
    yield "headers-200k.eml", lambda: letter(WORDS, "X-A: b\n" * 200_000)
    yield "subject.eml", lambda: letter(WORDS).replace(b"The harbour\n", b"=?klingon?Q?=FF?=\n", 1)
    yield "from.eml", lambda: letter(WORDS).replace(b"Ada North", b'"' * 50_000)
    yield "date.eml", lambda: letter(WORDS).replace(b"2021", b"9999999999")
    yield "coding.eml", lambda: letter("%%%", "Content-Transfer-Encoding: base64\n")
    yield "charset.eml", lambda: letter(WORDS, "Content-Type: text/plain; charset=rot13\n")
    yield "attached.eml", lambda: letter("", "Content-Disposition: attachment; filename=x.exe\n")
    yield "nested.eml", lambda: _nested(1_000)
    yield "starts-100k.mbox", lambda: box(letter(WORDS)) + b"\n\nFrom a b 10:00:00 2021\n" * 100_000
    yield "no-start.mbox", lambda: b"(" + box(letter(WORDS))
    yield "empty.mbox", lambda: b"From ada@mill.example Tue Feb  2 10:00:00 2021\n"
    for mark in ("[", "> ", "*", "`", "![", "- ", "_a", "<a ", "&", "|"):
        yield (
            f"marks-{ord(mark[0])}-{len(mark)}.md",
            partial(_marks, mark),
        )


def _marks(mark: str) -> bytes:
    return f"# T\n\n{WORDS}\n\n{mark * 60_000}\n".encode()


def _nested(depth: int) -> bytes:
    """Parts within parts."""
    found = b"MIME-Version: 1.0\r\nFrom: a@b.example\r\n"
    for n in range(depth):
        kind = b"multipart/related" if n == 0 else b"multipart/mixed"
        found += b"Content-Type: %s; boundary=b%d\r\n\r\n--b%d\r\n" % (kind, n, n)
    return found + b"Content-Type: text/html\r\n\r\n" + page(WORDS)


def _captures() -> Files:
    whole = record(ADDRESS, page(WORDS))
    yield "cut.warc", lambda: whole + whole[: len(whole) // 2]
    yield "length.warc", lambda: whole.replace(b"-Length: ", "-Length: ²".encode())
    yield "cut.warc.gz", lambda: packed(whole, whole)[:-40]
    yield (
        "terabyte.warc",
        lambda: _long(whole),
    )
    yield "negative.warc", lambda: whole.replace(b"Content-Length: ", b"Content-Length: -", 1)
    yield "no-length.warc", lambda: whole.replace(b"Content-Length: ", b"X: ", 1)
    yield "junk-between.warc", lambda: whole + b"junk" * 100 + whole
    yield "bomb.warc", lambda: _coded(_bomb(), "gzip")
    yield "bombs-in-bombs.warc", lambda: _coded(_zipped(_bomb()), "gzip, gzip")
    yield "codings.warc", lambda: _coded(page(WORDS), "gzip, gzip, gzip, gzip, gzip")
    yield "brotli.warc", lambda: _coded(b"\x0b\x02\x80", "br")
    yield "damaged-coding.warc", lambda: _coded(_zipped(page(WORDS))[:60] + b"x" * 99, "gzip")
    yield (
        "chunks.warc",
        lambda: record(ADDRESS, b"zz\r\n" + page(WORDS), fields="Transfer-Encoding: chunked\r\n"),
    )
    yield "member-bomb.warc.gz", lambda: _record_bomb()
    yield "junk.warc.gz", lambda: b"\x1f\x8b" + bytes(range(256)) * 40
    yield "records-20k.warc", lambda: record("https://p.example/a.png", b"x", "image/png") * 20_000
    yield "pages-600.warc", lambda: whole * 600
    yield "zip-bomb.wacz", lambda: _zip_bomb()
    yield "no-zip.wacz", lambda: page(WORDS)
    yield "cut.wacz", lambda: wacz(packed(whole))[:-30]
    yield "no-warc.wacz", lambda: wacz(b"").replace(b"data.warc.gz", b"data.text.gz")
    yield "pages.wacz", lambda: wacz(packed(whole), ("https://other.example/",))


def _zipped(content: bytes) -> bytes:
    return gzip.compress(content, mtime=0)


def _long(whole: bytes) -> bytes:
    return whole.replace(b"Content-Length: ", b"Content-Length: 9999999999", 1)


def _coded(content: bytes, coding: str) -> bytes:
    return record(ADDRESS, content, fields=f"Content-Encoding: {coding}\r\n")


def _bomb() -> bytes:
    """Two hundred megabytes of blanks."""
    packer = zlib.compressobj(9, wbits=31)
    blanks = b" " * 10_000_000
    return b"".join(packer.compress(blanks) for _ in range(20)) + packer.flush()


def _record_bomb() -> bytes:
    head = record(ADDRESS, b"").replace(b"Content-Length: ", b"Content-Length: 9", 1)
    packer = zlib.compressobj(9, wbits=31)
    blanks = b" " * 10_000_000
    parts = [packer.compress(head), *(packer.compress(blanks) for _ in range(20))]
    return b"".join(parts) + packer.flush()


def _zip_bomb() -> bytes:
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        archive.writestr("archive/data.warc", b" " * 150_000_000)
    return file.getvalue()
