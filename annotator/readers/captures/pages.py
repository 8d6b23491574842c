"""The pages of a capture as articles, with the pictures that were captured beside them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import PurePath
from urllib.parse import unquote, urlsplit

from annotator.errors import UnreadableFile
from annotator.model.draft import ArticleDraft
from annotator.model.text import canonical
from annotator.readers.captures.answers import Answer, answer_of, content_of
from annotator.readers.captures.records import Capture, Record, capture_of
from annotator.readers.guarded.given import Choices, Given, Part
from annotator.readers.mail.box import with_losses
from annotator.readers.web.page import Saved, article_of

_PAGES = ("text/html", "application/xhtml+xml")
_ANSWERS = ("response", "resource")
_NO_PAGES = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".css", ".js", ".woff2", ".mp4")
_MOST = 500
_NAME_LONGEST = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A page in a capture, before it is read."""

    record: Record
    capture: Capture

    def answer(self) -> Answer | None:
        """Unpacked again each time, so that no more than one page is in the memory."""
        if self.record.kind == "response":
            return answer_of(self.capture.body(self.record))
        fields = {"content-type": self.record.fields.get("content-type", "")}
        return Answer(status=200, fields=fields, content=self.capture.body(self.record))


def read(given: Given) -> list[ArticleDraft]:
    """The reader of WARC files. `records` choose pages by record, address or number."""
    capture = capture_of(given.data, given.name)
    return articles_of([capture], given)


def listing(given: Given) -> list[Part]:
    """The pages of a WARC file."""
    return parts_of([capture_of(given.data, given.name)])


def parts_of(captures: Sequence[Capture]) -> list[Part]:
    pages = [page for capture in captures for page in pages_of(capture)]
    return [
        Part(
            number=number,
            record=page.record.id,
            address=canonical(page.record.address),
            date=canonical(page.record.fields.get("warc-date", "")),
        )
        for number, page in enumerate(pages, start=1)
    ]


def articles_of(
    captures: Sequence[Capture], given: Given, wanted: Sequence[str] = ()
) -> list[ArticleDraft]:
    """All pages of captures, those that were chosen, or those that a list of pages names."""
    pages = [page for capture in captures for page in pages_of(capture)]
    chosen = [p for n, p in enumerate(pages, 1) if is_chosen(p, n, given.choices, wanted)]
    if not chosen:
        hint = "; `annotator records` lists what there is" if pages else ""
        raise UnreadableFile(f"{given.name}: there is no such page in the capture{hint}")
    if len(chosen) > _MOST:
        raise UnreadableFile(
            f"{given.name}: {len(chosen)} pages are more than the {_MOST} that are imported at "
            "once; choose some with --record, as `annotator records` lists them"
        )
    pictures = _Pictures(captures)
    found: list[ArticleDraft] = []
    lost = [warning for capture in captures for warning in capture.warnings]
    whole = sha256(given.data).hexdigest()
    for page in chosen:
        try:
            draft = _article(page, pictures, given, whole)
        except UnreadableFile as error:
            lost.append(str(error))
        else:
            found.append(draft)
    if not found:
        raise UnreadableFile(f"{given.name}: no page of the capture has words ({lost[-1]})")
    return with_losses(found, lost)


def pages_of(capture: Capture) -> list[Found]:
    """Pages that a server gave as asked, each address and time once."""
    found: list[Found] = []
    for record in capture.records:
        page = Found(record=record, capture=capture)
        answer = page.answer() if _may_be_page(record) else None
        if answer is not None and answer.status == 200 and answer.media_type in _PAGES:
            found.append(page)
    return found


def _may_be_page(record: Record) -> bool:
    return not record.address.lower().split("?")[0].endswith(_NO_PAGES)


def is_chosen(page: Found, number: int, choices: Choices, wanted: Sequence[str]) -> bool:
    names = (page.record.id, page.record.address, str(number))
    if choices.records:
        return any(name in choices.records for name in names)
    return not wanted or page.record.address in wanted


class _Pictures:
    """The captured pictures, by address; each is unpacked when a page asks for it."""

    def __init__(self, captures: Sequence[Capture]) -> None:
        self._known = {
            record.address: Found(record=record, capture=capture)
            for capture in captures
            for record in capture.records
            if record.kind in _ANSWERS and record.address
        }

    def get(self, address: str) -> bytes | None:
        found = self._known.get(address)
        if found is None:
            return None
        answer = found.answer()
        if answer is None or answer.status != 200 or answer.media_type in _PAGES:
            return None
        try:
            return content_of(answer, address)
        except UnreadableFile:
            return None


def _article(page: Found, pictures: _Pictures, given: Given, whole: str) -> ArticleDraft:
    record, answer = page.record, page.answer()
    if answer is None:
        raise UnreadableFile(f"{given.name}: the record {record.id} is damaged")
    saved = Saved(
        name=_name(record.address),
        data=content_of(answer, record.address or given.name),
        beside=pictures.get,
        address=record.address,
        encoding=answer.charset,
        retrieved=record.fields.get("warc-date", "")[:10],
        recipe=f"record={record.id} of {given.name} (sha256 {whole})",
    )
    draft = article_of(saved, given.choices)
    url = draft.metadata.url or record.address
    return replace(draft, metadata=replace(draft.metadata, url=url))


def _name(address: str) -> str:
    """A file name from an address: its last part, or its host."""
    try:
        parts = urlsplit(address)
        last = unquote(parts.path.rstrip("/").rpartition("/")[2]) or parts.hostname or ""
    except ValueError:
        last = ""
    clean = "".join(c if c.isalnum() or c in "-_." else "-" for c in last)[-_NAME_LONGEST:].strip(
        "-."
    )
    stem = PurePath(clean or "page")
    return stem.name if stem.suffix.lower() in (".html", ".htm", ".xhtml") else f"{stem.name}.html"
