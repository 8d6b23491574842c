"""What parent and child say to each other: a length, JSON, and bytes that the JSON speaks of.

Nothing that the other side sends can do more than be wrong: no object is made by its name.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import IO, Any

Node = dict[str, Any]
_LONGEST_HEAD = 40


class Garbled(ValueError):
    """The other side said something that is no message."""


@dataclass(frozen=True, slots=True)
class Message:
    """A JSON object, and the bytes that come with it."""

    node: Node
    blobs: tuple[bytes, ...] = ()


def send(file: IO[bytes], node: Node, blobs: Sequence[bytes] = ()) -> None:
    """Write one message and let it go at once."""
    words = json.dumps(node, ensure_ascii=False).encode("utf-8", "surrogatepass")
    sizes = [len(words), *map(len, blobs)]
    file.write(json.dumps(len(sizes)).encode() + b"\n")
    for size, part in zip(sizes, (words, *blobs), strict=True):
        file.write(str(size).encode() + b"\n")
        file.write(part)
    file.flush()


def receive(file: IO[bytes], most_bytes: int) -> Message | None:
    """The next message, or None where the other side has gone. Raises Garbled."""
    head = file.readline(_LONGEST_HEAD)
    if not head:
        return None
    count = _number(head)
    if not 1 <= count <= 100_000:
        raise Garbled("a message of no part or of too many")
    parts: list[bytes] = []
    for _ in range(count):
        size = _number(file.readline(_LONGEST_HEAD))
        most_bytes -= size
        if most_bytes < 0:
            raise Garbled("a message that is too long")
        parts.append(_exactly(file, size))
    return Message(_object(parts[0]), tuple(parts[1:]))


def _number(line: bytes) -> int:
    if not line.endswith(b"\n") or not line[:-1].isdigit():
        raise Garbled("a length that is no number")
    return int(line)


def _exactly(file: IO[bytes], size: int) -> bytes:
    data = file.read(size)
    if len(data) < size:
        raise Garbled("a message that breaks off")
    return data


def _object(words: bytes) -> Node:
    try:
        node = json.loads(words.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise Garbled("a message that is no JSON") from error
    if not isinstance(node, dict):
        raise Garbled("a message that is no object")
    return node
