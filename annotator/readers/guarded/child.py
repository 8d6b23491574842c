"""The process that reads: files come in, drafts go out, and an error that nobody foresaw ends it.

`python -m annotator.readers.guarded.child`, or an installed program with `GUARDED`. It is told
what to do on its standard input and answers on what was its standard output.
"""

import os
import sys
from dataclasses import asdict
from importlib import import_module
from pathlib import PurePath
from types import TracebackType
from typing import IO

from annotator.errors import UnreadableFile
from annotator.readers.guarded import fences
from annotator.readers.guarded.given import Choices, Given
from annotator.readers.guarded.wire import Message, Node, receive, send

_LARGEST_MESSAGE = 1 << 40  # what the parent sends, it has in its own memory


def serve() -> None:
    """Read files until the parent closes its end."""
    incoming, outgoing = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    _silence()
    sys.excepthook = lambda kind, error, trace: _last_words(outgoing, kind, trace)
    first = receive(incoming, _LARGEST_MESSAGE)
    if first is None:
        return
    fences.put_up(first.node["memory_bytes"], first.node["open_files"])
    send(outgoing, {"ready": True})
    while (message := receive(incoming, _LARGEST_MESSAGE)) is not None:
        fences.one_more_file(message.node["seconds"])
        given = _given(message, incoming, outgoing)
        reader, listing = message.node["reader"], message.node["listing"]
        del message
        node, blobs = _answer(reader, given, listing=listing)
        del given
        send(outgoing, node, blobs)


def _silence() -> None:
    """Nothing that a library prints may get between the messages."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1, 2):
        os.dup2(nowhere, number)
    os.close(nowhere)


def _given(message: Message, incoming: IO[bytes], outgoing: IO[bytes]) -> Given:
    def beside(address: str) -> bytes | None:
        send(outgoing, {"wants": address})
        answer = receive(incoming, _LARGEST_MESSAGE)
        return answer.blobs[0] if answer is not None and answer.blobs else None

    node = message.node
    choices = Choices(**{**node["choices"], "records": tuple(node["choices"]["records"])})
    return Given(name=node["name"], data=message.blobs[0], choices=choices, beside=beside)


def _answer(reader: str, given: Given, *, listing: bool) -> tuple[Node, list[bytes]]:
    from annotator.readers.guarded.drafts import message_of

    module, function = reader.split(":")
    try:
        found = getattr(import_module(module), function)(given)
    except UnreadableFile as error:
        return {"refused": str(error)}, []
    if listing:
        return {"parts": [asdict(part) for part in found]}, []
    return message_of(found, given.data)


def _last_words(
    outgoing: IO[bytes], kind: type[BaseException], trace: TracebackType | None
) -> None:
    """Which error it was, and in which line, for whoever mends the reader."""
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    where = f"{PurePath(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else ""
    send(outgoing, {"ended": kind.__name__, "where": where})


if __name__ == "__main__":
    serve()
