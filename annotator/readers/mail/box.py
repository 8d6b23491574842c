"""A box of messages one after the other in one file (RFC 4155), each an article of its own."""

import re
from collections.abc import Iterator
from pathlib import PurePath

from annotator.errors import UnreadableFile
from annotator.model.draft import ArticleDraft
from annotator.readers.guarded.given import Given, Part
from annotator.readers.mail.fields import sender, words_of_field
from annotator.readers.mail.letter import Letter, article_of_letter
from annotator.readers.messages import message_of
from annotator.readers.web.mhtml import day_of

_START = re.compile(
    rb"(?:\A|\n\r?\n)From (?:(?=[^\r\n]{0,500}?[0-9]:[0-9])[^\r\n]{0,500}\r?\n"
    rb"|[^\r\n]{0,500}\r?\n(?=[!-9;-~]{1,80}:))"
)
"""With a time, or before the fields of a head: words of a letter may begin so, too."""
_ESCAPED = re.compile(rb"^>(>*From )", re.MULTILINE)
_MOST = 5_000
_HEAD = 20_000
_MOST_BYTES = 150_000_000


def read(given: Given) -> list[ArticleDraft]:
    """The reader of MBOX files. `records` choose messages by number. Raises UnreadableFile."""
    found: list[ArticleDraft] = []
    lost: list[str] = []
    spent = 0
    for number, data in enumerate(_messages(given.data), start=1):
        if given.choices.records and str(number) not in given.choices.records:
            continue
        spent += len(data)
        if len(found) >= _MOST or spent > _MOST_BYTES:
            raise UnreadableFile(
                f"{given.name}: the box holds more than is imported at once; choose messages of it "
                "with --record, by number"
            )
        name = f"{PurePath(given.name).stem}-{number}.eml"
        letter = Letter(name=name, data=data, recipe=f"message={number} of {given.name}")
        try:
            found.append(article_of_letter(letter, given.choices))
        except UnreadableFile as error:
            lost.append(str(error))
    if not found:
        why = f" ({lost[0]})" if lost else ""
        raise UnreadableFile(f"{given.name}: there is no message with words in it{why}")
    return with_losses(found, lost)


def listing(given: Given) -> list[Part]:
    """The messages of a box."""
    found = []
    for number, data in enumerate(_messages(given.data), start=1):
        message = message_of(data[:_HEAD])
        found.append(
            Part(
                number=number,
                record=str(number),
                title=words_of_field(message, "Subject"),
                address=sender(message),
                date=day_of(message),
            )
        )
    return found


def with_losses(found: list[ArticleDraft], lost: list[str]) -> list[ArticleDraft]:
    """What could not be taken of a container is said with its first article."""
    if not lost:
        return found
    from dataclasses import replace

    shown = [*lost[:10], f"and {len(lost) - 10} more"] if len(lost) > 10 else lost
    warnings = (*found[0].warnings, *(f"left out: {one}" for one in shown))
    return [replace(found[0], warnings=warnings), *found[1:]]


def _messages(data: bytes) -> Iterator[bytes]:
    starts = [(found.start(), found.end()) for found in _START.finditer(data)]
    ends = [start for start, _ in starts[1:]] + [len(data)][: len(starts)]
    for (_, begin), end in zip(starts, ends, strict=True):
        yield _ESCAPED.sub(rb"\1", data[begin:end])
