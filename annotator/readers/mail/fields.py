"""The fields at the head of a message, in whatever letters they were written."""

from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.utils import getaddresses

from annotator.model.text import canonical

_LONGEST = 1_000


def words_of_field(message: Message, name: str) -> str:
    """A field as a person reads it; as it stands where it cannot be decoded."""
    raw = str(message.get(name, ""))[:_LONGEST]
    try:
        words = str(make_header(decode_header(raw)))
    except (MessageError, LookupError, ValueError):
        words = raw
    return canonical(" ".join(words.encode("utf-8", "replace").decode("utf-8").split()))


def sender(message: Message) -> str:
    """The name of who wrote, or the address where there is no name."""
    found = getaddresses([words_of_field(message, "From")])
    name, address = found[0] if found else ("", "")
    return name or address
