"""How the first bytes of text formats look: of pages, letters and captures."""

import re
import zlib


def html(start: bytes) -> bool:
    """A page begins with a tag; a text that only speaks of pages does not."""
    lower = start[:1500].lower()
    if lower.startswith((b"<!doctype html", b"<html", b"<head", b"<body")):
        return True
    return lower.startswith(b"<") and b"<html" in lower and b"<tei" not in lower


def _head(start: bytes) -> bytes:
    return start.split(b"\n\n")[0].split(b"\r\n\r\n")[0]


def mhtml(start: bytes) -> bool:
    """A page with its parts; the same sent to somebody is a letter."""
    head = _head(start).lower()
    related = re.search(rb"content-type:\s*multipart/related", head) is not None
    sent = re.search(rb"^(?:to|received|delivered-to):", head, re.MULTILINE) is not None
    return related and not sent and b"mime-version:" in head


def letter(start: bytes) -> bool:
    """A message begins with fields, and has at least who wrote and how or when."""
    head = _head(start)
    names = {line.split(b":")[0].lower() for line in head.splitlines() if b":" in line[:60]}
    first = start.split(b":")[0].lower() in _FIRST_FIELDS
    return (
        first and b"from" in names and bool(names & {b"mime-version", b"message-id", b"received"})
    )


_FIRST_FIELDS = frozenset(
    (
        *(b"return-path", b"received", b"delivered-to", b"from", b"to", b"subject", b"date"),
        *(b"message-id", b"mime-version", b"x-original-to", b"authentication-results"),
        *(b"dkim-signature", b"x-mozilla-status", b"reply-to", b"sender"),
    )
)


def box(start: bytes) -> bool:
    first, _, rest = start.partition(b"\n")
    dated = first.startswith(b"From ") and re.search(rb"\d{1,2}:\d\d:\d\d.{0,20}\d{4}", first)
    return bool(dated) and b":" in rest[:200]


def warc(start: bytes) -> bool:
    if start.startswith(b"\x1f\x8b"):
        try:
            start = zlib.decompressobj(wbits=31).decompress(start, 16)
        except zlib.error:
            return False
    return start.startswith(b"WARC/")
