"""A page that a browser saved into one file, as a message of page and pictures (RFC 2557)."""

from email.message import Message
from email.utils import parsedate_to_datetime
from urllib.parse import urljoin

from annotator.errors import UnreadableFile
from annotator.model.draft import ArticleDraft
from annotator.readers.guarded.given import Given
from annotator.readers.messages import message_of
from annotator.readers.web.page import Saved, article_of

_MOST_PARTS = 5_000
_PAGES = ("text/html", "application/xhtml+xml")


def read(given: Given) -> list[ArticleDraft]:
    """The reader of MHTML files. Raises UnreadableFile."""
    message = message_of(given.data)
    parts = [part for part in message.walk() if not part.is_multipart()][:_MOST_PARTS]
    page = next((part for part in parts if part.get_content_type() in _PAGES), None)
    if page is None:
        raise UnreadableFile(
            f"{given.name}: there is no web page in it; save the page again, as one file"
        )
    data = payload(page)
    address = str(message.get("Snapshot-Content-Location") or page.get("Content-Location") or "")
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
        warnings=_losses(message, given.data),
    )
    return [article_of(saved, given.choices)]


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
