"""Small files of pages, letters and captures, with the words that a test asks for."""

import gzip
import io
import json
import zipfile

ADDRESS = "https://paper.example/harbour.html"


def page(words: str, title: str = "The harbour") -> bytes:
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title></head>'
        f"<body><nav><a href='/'>Home</a></nav><h1>{title}</h1><p>{words}</p></body></html>"
    ).encode()


def mhtml(html: bytes, parts: dict[str, tuple[str, bytes]] | None = None) -> bytes:
    """A page with parts by their address: media type and bytes."""
    head = (
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n"
        f"Snapshot-Content-Location: {ADDRESS}\r\n\r\n"
    )
    found = head.encode() + b"--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html
    for address, (kind, data) in (parts or {}).items():
        found += f"\r\n--b\r\nContent-Type: {kind}\r\nContent-Location: {address}\r\n\r\n".encode()
        found += data
    return found + b"\r\n--b--\r\n"


def letter(words: str, fields: str = "") -> bytes:
    return (
        "From: Ada North <ada@mill.example>\nTo: Mira <m@mill.example>\nSubject: The harbour\n"
        f"Date: Tue, 02 Feb 2021 10:00:00 +0100\nMIME-Version: 1.0\n{fields}\n{words}\n"
    ).encode()


def box(*letters: bytes) -> bytes:
    start = b"From ada@mill.example Tue Feb  2 10:00:00 2021\n"
    return b"".join(start + one + b"\n" for one in letters)


def record(
    address: str, content: bytes, kind: str = "text/html; charset=utf-8", fields: str = ""
) -> bytes:
    """A record of what a server answered."""
    block = f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\n{fields}\r\n".encode() + content
    number = sum(address.encode()) % 10_000
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Date: 2021-02-02T09:00:00Z\r\n"
        f"WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-{number:012}>\r\n"
        f"WARC-Target-URI: {address}\r\nContent-Type: application/http; msgtype=response\r\n"
        f"Content-Length: {len(block)}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def packed(*records: bytes) -> bytes:
    return b"".join(gzip.compress(one, mtime=0) for one in records)


def wacz(warc: bytes, pages: tuple[str, ...] = (ADDRESS,)) -> bytes:
    file = io.BytesIO()
    rows = [json.dumps({"format": "json-pages-1.0"})] + [json.dumps({"url": p}) for p in pages]
    with zipfile.ZipFile(file, "w") as archive:
        for name, data in (
            ("archive/data.warc.gz", warc),
            ("pages/pages.jsonl", "\n".join(rows).encode()),
            ("datapackage.json", b"{}"),
        ):
            archive.writestr(zipfile.ZipInfo(name, (2021, 2, 2, 9, 0, 0)), data)
    return file.getvalue()


def trials(words: str) -> dict[str, bytes]:
    """One file of each format, for the self-test."""
    html = page(words)
    return {
        "letter.eml": letter(words),
        "letters.mbox": box(letter(words)),
        "note.md": f"# The harbour\n\n{words}\n".encode(),
        "page.html": html,
        "page.mhtml": mhtml(html),
        "page.wacz": wacz(packed(record(ADDRESS, html))),
        "page.warc": record(ADDRESS, html),
    }
