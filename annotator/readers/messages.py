"""A message whose fields name encodings, as Python reads it, whatever those names are."""

from email import message_from_bytes
from email.message import Message
from typing import Any


def message_of(data: bytes) -> Message:
    """The message, in its parts."""
    return message_from_bytes(data, _Message)


class _Message(Message):
    """One that reads RFC 2231 itself.

    Python's asks for the codec by the name that the file gives, and fails at one with a NUL, and at
    some of its own, such as `undefined`: in the middle of the whole message, for boundaries are
    such words.
    """

    def get_param(
        self,
        param: str,
        failobj: Any = None,
        header: str = "content-type",
        unquote: bool = True,
    ) -> Any:
        found = super().get_param(param, failobj, header, unquote)
        return _words(*found) if isinstance(found, tuple) else found


def _words(encoding: str | None, _language: str | None, words: str) -> str:
    try:
        return words.encode("raw-unicode-escape").decode(encoding or "us-ascii", "replace")
    except (LookupError, ValueError):
        return words
