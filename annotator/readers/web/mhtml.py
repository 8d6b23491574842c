"""A page that a browser saved into one file, as a message of page and pictures (RFC 2557)."""

import re
from email.message import Message
from email.utils import parsedate_to_datetime
from urllib.parse import urljoin

from lxml import etree

from annotator.errors import UnreadableFile
from annotator.model.draft import ArticleDraft
from annotator.readers.guarded.given import Given
from annotator.readers.messages import message_of
from annotator.readers.office.told import listed
from annotator.readers.web.page import Saved, article_of
from annotator.readers.web.parsing import parsed

_MOST_PARTS = 5_000
_MOST_FRAMES = 100
_PAGES = ("text/html", "application/xhtml+xml")
_FRAMES = re.compile(rb"<frameset[\s>]", re.IGNORECASE)
_NO_WORDS = ("head", "script", "style", "noscript", "template")


def read(given: Given) -> list[ArticleDraft]:
    """The reader of MHTML files. Raises UnreadableFile."""
    message = message_of(given.data)
    parts = [part for part in message.walk() if not part.is_multipart()][:_MOST_PARTS]
    pages = [part for part in parts if part.get_content_type() in _PAGES]
    if not pages:
        raise UnreadableFile(
            f"{given.name}: there is no web page in it; save the page again, as one file"
        )
    page, frames = _page_and_frames(pages, given.name)
    data = payload(page)
    whole = message.get("Snapshot-Content-Location") if page is pages[0] else None
    address = str(whole or page.get("Content-Location") or "")
    files = _by_address(parts, address)
    saved = Saved(
        name=given.name,
        data=data,
        beside=lambda name: files.get(name),
        address=address.strip(),
        encoding=page.get_content_charset() or "",
        media_type="multipart/related",
        original=given.data,
        retrieved=day_of(message),
        warnings=(*_losses(message, given.data), *frames),
    )
    return [article_of(saved, given.choices)]


def _page_and_frames(pages: list[Message], name: str) -> tuple[Message, list[str]]:
    """The page, or the longest frame of one that is made of frames; what is told of the others."""
    page, further = pages[0], pages[1 : _MOST_FRAMES + 1]
    said = {id(one): _words(one, name) for one in further}
    if any(said.values()) and _FRAMES.search(payload(page)):
        page = max(further, key=lambda one: len(said[id(one)]))
    others = [said[id(one)] for one in further if one is not page and said[id(one)]]
    return page, [f"words in frames of the page were left out: {listed(others)}"] if others else []


def _words(frame: Message, name: str) -> str:
    try:
        root = parsed(payload(frame), name, told=frame.get_content_charset() or "").root
    except UnreadableFile:
        return ""
    etree.strip_elements(root, *_NO_WORDS, with_tail=False)
    return " ".join(" ".join(str(words) for words in root.itertext()).split())


def payload(part: Message) -> bytes:
    """The bytes of a part, whatever it was wrapped in for the way."""
    data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""


def day_of(message: Message) -> str:
    """The day of a message as its sender wrote it; empty where that is no date."""
    try:
        return parsedate_to_datetime(str(message.get("Date", ""))).date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return ""


def _by_address(parts: list[Message], base: str) -> dict[str, bytes]:
    """The files of the page by each name under which it could ask for them."""
    found: dict[str, bytes] = {}
    for part in parts:
        if part.get_content_maintype() != "image":
            continue
        data = payload(part)
        if where := str(part.get("Content-Location") or "").strip():
            found.setdefault(where, data)
            found.setdefault(_whole(base, where), data)
        if own := str(part.get("Content-ID") or "").strip(" <>"):
            found.setdefault(f"cid:{own}", data)
    return found


def _whole(base: str, address: str) -> str:
    try:
        return urljoin(base, address)
    except ValueError:
        return address


def _losses(message: Message, data: bytes) -> tuple[str, ...]:
    """A file that breaks off has no last boundary."""
    boundary = message.get_boundary()
    if boundary and f"--{boundary}--".encode("utf-8", "replace") not in data[-4096:]:
        return ("the file breaks off: the end of the page, or some of its pictures, are missing",)
    return ()
