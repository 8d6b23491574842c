"""A socket that waits in slices: it can be left at any moment, and keeps nobody for ever."""

import os
import selectors
import socket
from time import monotonic
from typing import Any

from annotator.jobs import JobContext

SILENCE_SECONDS = 8.0
"""How long a service may say nothing at all."""
WHOLE_SECONDS = 30.0
"""How long a question and its answer may take together, however lively a service drips."""
_SLICE_SECONDS = 0.05


def reached(host: str, port: int, job: JobContext) -> socket.socket:
    """A connection to the first address that answers. Raises OSError, Cancelled."""
    end = monotonic() + WHOLE_SECONDS
    refused = OSError("it has no address")
    for family, kind, _, _, address in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM):
        one = PatientSocket(family, kind, job, end)
        try:
            one.call(address)
        except OSError as error:
            one.close()
            refused = error
        except BaseException:
            one.close()
            raise
        else:
            return one
    raise refused


class PatientSocket(socket.socket):
    """Where it cannot go on it looks after its job meanwhile. All of it raises OSError, Cancelled;
    TimeoutError when a service is silent, or its answer takes too long in all."""

    def __init__(self, family: int, kind: int, job: JobContext, end: float) -> None:
        super().__init__(family, kind)
        self.setblocking(False)
        self._job, self._end = job, end

    def call(self, address: Any) -> None:
        """Connect."""
        self._job.stop_if_asked()
        try:
            self.connect(address)
        except BlockingIOError:
            self._wait(selectors.EVENT_WRITE)
        if code := self.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR):
            raise OSError(code, os.strerror(code))

    def recv_into(self, *args: Any, **more: Any) -> int:
        self._wait(selectors.EVENT_READ)
        return super().recv_into(*args, **more)

    def sendall(self, data: Any, flags: int = 0) -> None:
        left = memoryview(data)
        while left:
            self._wait(selectors.EVENT_WRITE)
            left = left[self.send(left, flags) :]

    def _wait(self, direction: int) -> None:
        silent = monotonic() + SILENCE_SECONDS
        with selectors.DefaultSelector() as ready:
            ready.register(self, direction)
            while True:
                self._job.stop_if_asked()
                if monotonic() > min(silent, self._end):
                    raise TimeoutError
                if ready.select(_SLICE_SECONDS):
                    return
