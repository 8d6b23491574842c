"""One window for each person: a second start hands its files to the first and ends.

The two speak through a socket that only this person can open, never through a network. Another
settings folder is another instance, so that a portable copy and an installed one do not mix.
"""

import getpass
import hashlib
import json
import os
import tempfile
from collections.abc import Callable, Sequence
from enum import Enum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket  # noqa: TID251 - local sockets only

from annotator.places import state_folder

PATIENCE_MS = 2000
LARGEST_BYTES = 1_000_000
_DONE = b"taken\n"


def server_name() -> str:
    """The same for every start of one person with one settings folder.

    Where sockets are files, it is a path: in the folder that is this person's alone, if the system
    has one, else among the temporary files.
    """
    try:
        person = getpass.getuser()
    except (OSError, KeyError):
        person = "somebody"
    words = f"{person}\n{state_folder()}"
    name = f"annotator-{hashlib.sha256(words.encode()).hexdigest()[:24]}"
    if os.name == "nt":
        return name
    own = os.environ.get("XDG_RUNTIME_DIR", "")
    return str(Path(own if Path(own).is_dir() and own else tempfile.gettempdir()) / name)


def _is_strange(name: str) -> bool:
    """Whether somebody else put a socket where ours would be, to hear what we open."""
    if os.name == "nt":
        return False
    try:
        return Path(name).lstat().st_uid != os.getuid()
    except OSError:
        return False


class Answer(Enum):
    """What came of handing files over."""

    TAKEN = "taken"
    NOBODY = "nobody"
    SILENT = "silent"
    """Somebody is there and does not answer: a window that hangs."""


def hand_over(paths: Sequence[Path]) -> Answer:
    """Give files to the window that is open already."""
    if _is_strange(server_name()):
        return Answer.SILENT
    socket = QLocalSocket()
    socket.connectToServer(server_name())
    if not socket.waitForConnected(PATIENCE_MS):
        return Answer.NOBODY
    socket.write(json.dumps({"files": [str(path.absolute()) for path in paths]}).encode() + b"\n")
    answered = socket.waitForBytesWritten(PATIENCE_MS) and socket.waitForReadyRead(PATIENCE_MS)
    taken = answered and bytes(socket.readAll().data()) == _DONE
    return Answer.TAKEN if taken else Answer.SILENT


class FirstInstance(QObject):
    """Listens for later starts of the same person."""

    wanted = Signal(list)
    """Paths that a later start was given; none when it was started alone."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._come)

    def listen(self) -> bool:
        """False where no socket can be made: then every start has a window of its own."""
        name = server_name()
        if self._server.listen(name):
            return True
        QLocalServer.removeServer(name)  # of a window that was killed; nobody answered there
        return self._server.listen(name)

    def end(self) -> None:
        self._server.close()

    @Slot()
    def _come(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.setParent(self)
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(_reader(socket, self._take))
            if socket.bytesAvailable():
                _reader(socket, self._take)()

    def _take(self, message: bytes, socket: QLocalSocket) -> None:
        paths = _paths_in(message)
        if paths is None:
            socket.disconnectFromServer()
            return
        socket.write(_DONE)
        socket.flush()
        self.wanted.emit(paths)


def _reader(
    socket: QLocalSocket, take: Callable[[bytes, QLocalSocket], None]
) -> Callable[[], None]:
    """What to do when bytes came: nothing until a whole line is there, never too many."""

    def read() -> None:
        if socket.canReadLine():
            take(bytes(socket.readLine(LARGEST_BYTES).data()), socket)
        elif socket.bytesAvailable() > LARGEST_BYTES:
            socket.abort()

    return read


def _paths_in(message: bytes) -> list[Path] | None:
    """None for anything that is no message of ours."""
    try:
        found: Any = json.loads(message)
        return [Path(name) for name in found["files"] if isinstance(name, str) and "\0" not in name]
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
