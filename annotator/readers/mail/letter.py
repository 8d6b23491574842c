"""One message: its subject, sender and date, and its words; what hangs on it is named."""

import re
from dataclasses import dataclass, field
from email.message import Message
from itertools import groupby

from annotator.errors import UnreadableFile
from annotator.model.article import BlockKind, Metadata
from annotator.model.draft import ArticleDraft
from annotator.readers import blocks
from annotator.readers.encoding import decode
from annotator.readers.guarded.given import Choices, Given
from annotator.readers.mail.fields import sender, words_of_field
from annotator.readers.messages import message_of
from annotator.readers.metadata import guessed_language
from annotator.readers.web.drafting import File, Line, drafted
from annotator.readers.web.mhtml import day_of, payload
from annotator.readers.web.page import Saved, article_of
from annotator.sentences import counted

MEDIA_TYPE = "message/rfc822"
_MOST_PARTS = 2_000
_LEAST = 200
"""Characters that a plain text must have to be taken before a longer page."""
_WHOLE = 0.9
"""The share of the plain text that a page must have to be taken for its pictures."""
_QUOTED = re.compile(r"(?!>+From )(?:> ?)+")
"""Programs that keep letters write `>From` where a line of their own words begins so."""
_RULE = re.compile(r"[\W_]+")
_WRAPPED_FROM = 45
_TAGS = re.compile(rb"<[^<>]{0,2000}>|\s+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A message in its container; `recipe` says which of it this is."""

    name: str
    data: bytes = field(repr=False)
    recipe: str = ""


@dataclass(slots=True)
class _Parts:
    plain: list[Message] = field(default_factory=list)
    page: Message | None = None
    images: dict[str, bytes] = field(default_factory=dict)
    twins: set[int] = field(default_factory=set)
    """Parts that say what others say in another way, by their identity."""
    attached: list[str] = field(default_factory=list)

    def note_twins(self, parts: Message) -> None:
        """Of parts that are offered as alternatives."""
        if parts.get_content_subtype() == "alternative" and id(parts) not in self.twins:
            self.twins |= {id(one) for one in parts.walk()}


def read(given: Given) -> list[ArticleDraft]:
    """The reader of EML files. Raises UnreadableFile."""
    return [article_of_letter(Letter(name=given.name, data=given.data), given.choices)]


def article_of_letter(letter: Letter, choices: Choices) -> ArticleDraft:
    """The words of a message, from its plain text or its page. Raises UnreadableFile."""
    message = message_of(letter.data)
    parts = _parts(message)
    plain = _plain(parts.plain, letter.name, choices)
    page = payload(parts.page) if parts.page is not None else b""
    known = Metadata(
        title=words_of_field(message, "Subject"),
        byline=sender(message),
        date=day_of(message),
        language=choices.language,
    )
    if page and len(plain) < _LEAST and len(_TAGS.sub(b"", page)) > len(plain):
        return _from_page(letter, parts, page, known, _told(parts, parts.plain), choices)
    warnings = _told(parts, [parts.page] if parts.page is not None else [])
    if page and parts.images:
        told = _told(parts, parts.plain)
        shown = _with_pictures(letter, parts, page, known, told, choices, len(plain))
        if shown is not None:
            return shown
        warnings += _told_pictures(len(parts.images))
    return _from_text(letter, plain, known, warnings)


def _with_pictures(
    letter: Letter,
    parts: _Parts,
    page: bytes,
    known: Metadata,
    warnings: list[str],
    choices: Choices,
    characters: int,
) -> ArticleDraft | None:
    """The page of a letter, where it shows pictures and has the words of the plain text."""
    try:
        draft = _from_page(letter, parts, page, known, warnings, choices)
    except UnreadableFile:
        return None
    shows = any(figure.image is not None for figure in draft.figures)
    return draft if shows and len(draft.text) >= _WHOLE * characters else None


def _told_pictures(number: int) -> list[str]:
    return [
        counted(
            number,
            "1 picture stands in the page of this letter only; its plain words were taken, and the "
            "picture stayed in the original message",
            "{n} pictures stand in the page of this letter only; its plain words were taken, and "
            "the pictures stayed in the original message",
        )
    ]


def _parts(message: Message) -> _Parts:
    found = _Parts()
    for number, part in enumerate(message.walk()):
        if number >= _MOST_PARTS:
            found.attached.append(f"more than {_MOST_PARTS:,} parts")
            break
        if part.is_multipart():
            found.note_twins(part)
            continue
        kind = part.get_content_type()
        name = str(part.get_filename() or "")
        if part.get_content_disposition() == "attachment" or (
            name and not kind.startswith("image")
        ):
            found.attached.append(name or kind)
        elif kind == "text/plain":
            found.plain.append(part)
        elif kind == "text/html" and found.page is None:
            found.page = part
        elif kind.startswith("image/"):
            own = str(part.get("Content-ID") or "").strip(" <>")
            found.images[f"cid:{own}"] = payload(part)
            found.attached += [] if own else [name or kind]
        else:
            found.attached.append(name or kind)
    return found


def _told(parts: _Parts, not_taken: list[Message]) -> list[str]:
    """What did not become text: all that hangs on it, and parts that no other says again."""
    alone = [one for one in not_taken if id(one) not in parts.twins and payload(one).strip()]
    attached = [*(one.get_content_type() for one in alone), *parts.attached]
    if not attached:
        return []
    names = ", ".join(attached[:20]) + (" …" if len(attached) > 20 else "")
    return [
        counted(
            len(attached),
            "1 attachment stayed in the original message and did not become text: {names}",
            "{n} attachments stayed in the original message and did not become text: {names}",
            names=names,
        )
    ]


def _plain(parts: list[Message], name: str, choices: Choices) -> str:
    """The plain text of all parts; lines that were broken for the way are whole again."""
    found = []
    for part in parts:
        data = payload(part)
        if data.strip():
            label = choices.encoding or part.get_content_charset() or ""
            text = _decoded(data, name, label).replace("\r\n", "\n").replace("\r", "\n")
            found.append(_unflowed(text, part))
    return "\n\n".join(found).strip()


def _unflowed(text: str, part: Message) -> str:
    """Lines that were broken for the way are whole again (RFC 3676)."""
    if str(part.get_param("format") or "").lower() != "flowed":
        return text
    if str(part.get_param("delsp") or "").lower() == "yes":
        return re.sub(r"(?<=[^\n-]) \n(?=[^ \n>])", "", text)
    return re.sub(r"(?<=[^ \n-]) \n(?=[^ \n>])", " ", text)


def _decoded(data: bytes, name: str, label: str) -> str:
    if label and label.lower() not in ("us-ascii", "ascii", "unknown-8bit"):
        try:
            return data.decode(label)
        except (LookupError, ValueError):  # the latter where the name holds a NUL
            pass
    return decode(data, name).text


def _from_page(
    letter: Letter,
    parts: _Parts,
    page: bytes,
    known: Metadata,
    warnings: list[str],
    choices: Choices,
) -> ArticleDraft:
    from dataclasses import replace

    saved = Saved(
        name=letter.name,
        data=page,
        beside=parts.images.get,
        encoding=parts.page.get_content_charset() or "" if parts.page is not None else "",
        media_type=MEDIA_TYPE,
        original=letter.data,
        recipe=letter.recipe,
        warnings=tuple(warnings),
        titles=(known.title,),
    )
    draft = article_of(saved, choices)
    told = replace(
        draft.metadata,
        title=known.title or draft.metadata.title,
        byline=known.byline,
        date=known.date or draft.metadata.date,
        publisher="",
    )
    return replace(draft, metadata=told)


def _from_text(letter: Letter, plain: str, known: Metadata, warnings: list[str]) -> ArticleDraft:
    from dataclasses import replace

    lines = _lines(plain)
    if not lines:
        hint = f"; {warnings[0]}" if warnings else ""
        raise UnreadableFile(f"{letter.name}: there are no words in the message{hint}")
    file = File(
        name=letter.name,
        data=letter.data,
        media_type=MEDIA_TYPE,
        encoding="utf-8",
        characters=len(plain),
        recipe=letter.recipe,
    )
    return drafted(
        lines, file, replace(known, language=known.language or guessed_language(plain)), warnings
    )


def _lines(plain: str) -> list[Line]:
    """Paragraphs, items and what is quoted of an earlier letter."""
    found: list[Line] = []
    for part in re.split(r"\n[ \t]*\n", plain):
        stripped = (line.strip().strip(blocks.BLANKS) for line in part.split("\n"))
        lines = [line for line in stripped if line]
        for quoted, group in groupby(lines, lambda line: bool(_QUOTED.match(line))):
            if quoted:
                words = [_QUOTED.sub("", line, count=1).strip() for line in group]
                found += [Line(w, BlockKind.QUOTE) for w in _unwrapped(words) if w]
            else:
                found += [_line(words) for words in _unwrapped(list(group))]
    return found


def _unwrapped(lines: list[str]) -> list[str]:
    """One paragraph where its lines were broken at a width; else line by line."""
    wrapped = all(len(line) >= _WRAPPED_FROM for line in lines[:-1])
    if len(lines) > 1 and wrapped and not any(_RULE.fullmatch(line) for line in lines):
        return [" ".join(lines)]
    return lines


def _line(words: str) -> Line:
    [known] = blocks.lines_of(words)
    if known.marker and len(known.text) > 1:
        return Line(known.text, BlockKind.ITEM, marker=known.marker)
    return Line(words)
