"""In the program: one process that reads for it, started when needed, ended when it misbehaves."""

import errno
import subprocess
from _thread import start_new_thread
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from queue import Empty, SimpleQueue
from threading import Event
from time import monotonic
from typing import IO, TypeVar

from annotator.closing import Closing
from annotator.errors import UnreadableFile
from annotator.jobs import JobContext
from annotator.model.draft import ArticleDraft
from annotator.readers.guarded.drafts import drafts_of, parts_of
from annotator.readers.guarded.given import Choices, Fetch, Part
from annotator.readers.guarded.limits import PATIENT, Limits
from annotator.readers.guarded.starting import MEMORY_CODE, command, environment
from annotator.readers.guarded.wire import Garbled, Message, Node, receive, send
from annotator.readers.guarded.words import CRASH, NONSENSE, SLOW, why

_START_SECONDS = 60.0
"""So long a child may take to begin, on a machine that has other things to do."""
_LOOK_SECONDS = 0.05
"""How often a person's wish to stop is looked at while a reader works."""
_THREAD_SECONDS = 5.0
"""So long the thread that listens may take to begin, and to end."""


R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class File:
    """A file for a reader; `beside` gives those that it names."""

    name: str
    data: bytes = field(repr=False)
    beside: Fetch


class Guard(Closing):
    """Reads one file after the other in a child, which is started anew after it failed.

    A context manager: the child ends with it. Used by one thread at a time.
    """

    def __init__(self, limits: Limits | None = None) -> None:
        self._limits = limits or Limits()
        self._child: _Child | None = None

    def close(self) -> None:
        if self._child is not None:
            self._child.end()
            self._child = None

    def read(
        self, reader: str, file: File, choices: Choices, job: JobContext | None = None
    ) -> list[ArticleDraft]:
        """What `reader`, as `module:function`, makes of a file.

        Raises UnreadableFile, which names the file, the reason and what to do next; Cancelled.
        """
        return self._asked(reader, file, choices, job, lambda said: drafts_of(said, file.data))

    def parts(
        self, listing: str, file: File, choices: Choices, job: JobContext | None = None
    ) -> list[Part]:
        """What a container holds, as the function `listing` tells. Raises as `read` does."""
        return self._asked(listing, file, choices, job, parts_of, listing=True)

    def _asked(
        self,
        reader: str,
        file: File,
        choices: Choices,
        job: JobContext | None,
        taken: Callable[[Message], list[R]],
        *,
        listing: bool = False,
    ) -> list[R]:
        limits = PATIENT if choices.patient else self._limits
        if self._child is not None and self._child.limits != limits:
            self.close()
        child = self._child = self._child or _Child(limits)
        done = False
        try:
            node: Node = {"reader": reader, "listing": listing, "name": file.name}
            node |= {"seconds": limits.seconds, "choices": asdict(choices)}
            answer = child.ask(node, file, job or JobContext())
            found = [] if "refused" in answer.node else taken(answer)
            done = True
        except (Garbled, LookupError, TypeError, ValueError) as error:
            raise UnreadableFile(f"{file.name}: {why(NONSENSE, limits)}") from error
        except _Failed as error:
            raise UnreadableFile(f"{file.name}: {why(str(error), limits)}") from error
        finally:
            if not done:
                self.close()
        if "refused" in answer.node:
            raise UnreadableFile(str(answer.node["refused"]))
        return found


def _started() -> "subprocess.Popen[bytes]":
    """Raises MemoryError where the system has none for another process."""
    try:
        return subprocess.Popen(
            command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        if error.errno in (errno.ENOMEM, errno.EAGAIN):
            raise MemoryError("no process") from error
        raise


class _Failed(Exception):
    """The child did not answer; the message is a word that `words.py` has a sentence for."""


class _Child:
    """One process and what it says, which a thread of its own takes in."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self._process = _started()
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._to: IO[bytes] = self._process.stdin
        self._from: IO[bytes] = self._process.stdout
        self._said: SimpleQueue[Message | Garbled | MemoryError | None] = SimpleQueue()
        self._begun, self._ended = Event(), Event()
        self._begin_to_listen()
        self._ready = False
        self._tell({"memory_bytes": limits.memory_bytes, "open_files": limits.open_files})

    def ask(self, node: Node, file: File, job: JobContext) -> Message:
        """Raises _Failed, Garbled, Cancelled."""
        if not self._ready:
            self._next(monotonic() + _START_SECONDS, job)
            self._ready = True
        self._tell(node, file.data)
        deadline = monotonic() + self.limits.seconds
        while True:
            said = self._next(deadline, job)
            if "wants" not in said.node:
                break
            found = file.beside(str(said.node["wants"]))
            self._tell({}, *(() if found is None else (found,)))
        if "ended" in said.node:
            raise _Failed(str(said.node["ended"]))
        return said

    def end(self) -> None:
        self._process.kill()
        self._process.wait()
        self._ended.wait(_THREAD_SECONDS)
        for pipe in (self._to, self._from):
            with suppress(OSError):  # what was not sent has nobody to go to
                pipe.close()

    def _tell(self, node: Node, *blobs: bytes) -> None:
        try:
            send(self._to, node, blobs)
        except OSError as error:
            raise _Failed(self._end_of_it()) from error

    def _next(self, deadline: float, job: JobContext) -> Message:
        while True:
            job.stop_if_asked()
            if monotonic() > deadline:
                raise _Failed(SLOW)
            try:
                said = self._said.get(timeout=_LOOK_SECONDS)
            except Empty:
                continue
            if isinstance(said, Garbled | MemoryError):
                raise said
            if said is None:
                raise _Failed(self._end_of_it())
            return said

    def _begin_to_listen(self) -> None:
        """Raises MemoryError. A `Thread` would be waited for for ever where it cannot begin."""
        try:
            start_new_thread(self._listen, ())
            begun = self._begun.wait(_THREAD_SECONDS)
        except RuntimeError:
            begun = False
        if not begun:
            self._ended.set()
            self.end()
            raise MemoryError("no thread")

    def _listen(self) -> None:
        self._begun.set()
        try:
            while (message := receive(self._from, self.limits.answer_bytes)) is not None:
                self._said.put(message)
        except Garbled as error:
            self._said.put(error)
        except MemoryError as error:  # for its answer, here
            self._said.put(error)
        except OSError:  # the child is gone
            pass
        self._said.put(None)
        self._ended.set()

    def _end_of_it(self) -> str:
        """What became of a child that says nothing more."""
        try:
            code = self._process.wait(timeout=1)
        except subprocess.TimeoutExpired:
            return NONSENSE
        return "MemoryError" if code == MEMORY_CODE else CRASH
