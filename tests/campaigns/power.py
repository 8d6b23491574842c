"""Power loss: every call that writes is recorded, and disks are made as they may have been left.

The model is that of ext4 and xfs: what a file holds is on the disk when it was synced; of what was
written later nothing, a beginning, some or all may be, torn between sectors. Names reach the disk
in their order; the sync of a folder brings all of them, that of a file those up to its own.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from tests.campaigns.calls import watched
from tests.campaigns.campaign import Figures, Given, Tally
from tests.campaigns.nursery import Nursery
from tests.campaigns.scenes import SCENES, Stage, staged

SECTOR_BYTES = 512
_TRACED = "openat,pwrite64,write,ftruncate,fsync,fdatasync,unlink,rename"
_CALL = re.compile(r"^(?P<call>[a-z0-9]+)\((?P<given>.*)\) += (?P<result>-?\d+)")
_BYTES = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_FILE = re.compile(r"^(\d+)<((?:\\x[0-9a-f]{2})*)>")

QUICK_SCENES = ("tagging",)
GATE_STATES, QUICK_STATES, LONG_STATES = 200, 500, 2000
"""Disks of each scene."""


def run(given: Given) -> Figures:
    """Disks after a loss of power at a random moment, each opened with the program."""
    states, tally = 0, Tally()
    with Nursery() as nursery:
        for name in SCENES if given.long else QUICK_SCENES:
            stage = staged(SCENES[name], given, nursery)
            events = recorded(stage, given, nursery)
            many = given.many(GATE_STATES, QUICK_STATES, LONG_STATES)
            states += _losses(stage, given, events, tally, many)
    tally.told()
    scenes = len(SCENES if given.long else QUICK_SCENES)
    return {"power losses": states, "scenes": scenes, "lost": 0, "corrupt": 0}


def _losses(stage: Stage, given: Given, events: "list[Event]", tally: Tally, many: int) -> int:
    """So many moments at which power goes, in their order."""
    random, name = given.random(stage.scene.name), stage.scene.name
    moments = sorted(random.randint(0, len(events)) for _ in range(many))
    disk, done = Disk(given.folder / "now"), 0
    for moment in moments:
        for event in events[done:moment]:
            disk.take(event)
        done = moment
        with tally.counting():
            _lose_power(stage, given, disk, random, f"{name}, power lost after call {moment}")
    return len(moments)


@dataclass(frozen=True, slots=True)
class Event:
    """One call. `data` are bytes that were written, `at` where; `to` is the new name of a file."""

    call: str
    path: str
    data: bytes = field(default=b"", repr=False)
    at: int = 0
    to: str = ""


def recorded(stage: Stage, given: Given, nursery: Nursery) -> list[Event]:
    """All that a run unharmed asked of the disk, and what it acknowledged, in their order."""
    folder = stage.copied(given)
    born = nursery.bear(folder, stage.scene.told(folder))
    options = ("-y", "-xx", "-s", "3000000", "-e", f"trace={_TRACED}")
    log = stage.template.with_suffix(".log")
    with watched(born, log, *options):
        assert nursery.ended() == 0, born.complaint
    stage.copied(given)  # as it was before the first call
    return list(_events(log, folder))


def _events(log: Path, folder: Path) -> Iterator[Event]:
    ends: dict[str, int] = {}
    """Where the next `write` of a file goes: each of ours is opened anew, and written through."""
    for line in log.read_text(encoding="ascii").splitlines():
        match = _CALL.match(line)
        if match is None or match["result"].startswith("-"):
            continue
        for event in _event(match["call"], match["given"], int(match["result"]), ends):
            if event.path.startswith(str(folder)) or event.call == "said":
                yield event


def _event(call: str, given: str, result: int, ends: dict[str, int]) -> Iterator[Event]:
    words = [bytes.fromhex(found.replace("\\x", "")) for found in _BYTES.findall(given)]
    file = _FILE.match(given)
    path = bytes.fromhex(file[2].replace("\\x", "")).decode() if file else ""
    last = given.rsplit(", ", 1)[-1]
    if call == "openat":
        yield from _opened(words[0].decode(), given, ends)
    elif call == "write" and file and file[1] == "1":
        yield Event("said", "", words[0])
    elif call in ("write", "pwrite64"):
        at = ends.get(path, 0) if call == "write" else int(last)
        ends[path] = at + result
        yield Event("write", path, words[0][:result], at)
    elif call == "rename":
        yield Event("rename", words[0].decode(), to=words[1].decode())
    elif call == "ftruncate":
        yield Event("truncate", path, at=int(last))
    else:
        yield Event(_NAMES[call], path or words[0].decode())


_NAMES = {"fsync": "sync", "fdatasync": "sync", "unlink": "unlink"}


def _opened(path: str, given: str, ends: dict[str, int]) -> Iterator[Event]:
    if "O_CREAT" in given or "O_TRUNC" in given:
        yield Event("create", path)
    if "O_TRUNC" in given:
        yield Event("truncate", path)
    ends[path] = 0


class _Node:
    """What a file holds for certain, and what may or may not have reached the disk since."""

    def __init__(self, data: bytes = b"") -> None:
        self.certain = bytearray(data)
        self.waiting: list[Event] = []

    def sync(self) -> None:
        for event in self.waiting:
            _apply(self.certain, event)
        self.waiting.clear()

    def left(self, random: Random) -> bytes:
        """As it may be found afterwards."""
        found = bytearray(self.certain)
        way = random.choice(("none", "beginning", "some", "all"))
        count = random.randint(0, len(self.waiting))
        for number, event in enumerate(self.waiting):
            there = {
                "none": False,
                "beginning": number < count,
                "some": random.random() < 0.5,
                "all": True,
            }[way]
            if there:
                _apply(found, _torn(event, random) if random.random() < 0.2 else event)
        return bytes(found)


def _torn(event: Event, random: Random) -> Event:
    """Only some of its sectors."""
    sectors = len(event.data) // SECTOR_BYTES
    if event.call != "write" or not sectors:
        return event
    first = random.randint(0, sectors)
    last = random.randint(first, sectors)
    data = event.data[first * SECTOR_BYTES : last * SECTOR_BYTES]
    return Event("write", event.path, data, event.at + first * SECTOR_BYTES)


def _apply(data: bytearray, event: Event) -> None:
    if event.call == "truncate":
        del data[event.at :]
        data.extend(bytes(event.at - len(data)))
    elif event.data:
        data.extend(bytes(max(0, event.at - len(data))))
        data[event.at : event.at + len(event.data)] = event.data


class Disk:
    """A folder and those below it, as the system sees them and as they would be after a loss."""

    def __init__(self, folder: Path) -> None:
        files = (file for file in folder.rglob("*") if file.is_file())
        self._certain = {str(file): _Node(file.read_bytes()) for file in files}
        self._seen = dict(self._certain)
        self._waiting: list[_Naming] = []
        self.said: list[str] = []

    def take(self, event: Event) -> None:
        """The next call."""
        if event.call == "said":
            self.said += event.data.decode().splitlines()
        elif event.call == "sync":
            self._sync(event.path)
        elif event.call == "create":
            if event.path not in self._seen:
                self._name({event.path: _Node()})
        elif event.call == "unlink":
            self._name({event.path: None})
        elif event.call == "rename":
            self._name({event.to: self._seen[event.path], event.path: None})
        else:
            self._seen[event.path].waiting.append(event)

    def _name(self, names: "dict[str, _Node | None]") -> None:
        _put(self._seen, names)
        self._waiting.append(_Naming(str(Path(next(iter(names))).parent), names))

    def _sync(self, path: str) -> None:
        """A folder brings its names along, a file those of its folder up to its own."""
        node = self._seen.get(path)
        folder = path if node is None else str(Path(path).parent)
        mine = [one for one in self._waiting if one.folder == folder]
        if node is not None:
            node.sync()
            own = [n for n, one in enumerate(mine) if node in one.names.values()]
            mine = mine[: own[-1] + 1] if own else []
        for one in mine:
            _put(self._certain, one.names)
            self._waiting.remove(one)

    def left(self, random: Random) -> dict[str, bytes]:
        """All files as they may be found: of the names that wait, a beginning of each folder's."""
        names = dict(self._certain)
        for folder in sorted({one.folder for one in self._waiting}):
            mine = [one for one in self._waiting if one.folder == folder]
            for one in mine[: random.randint(0, len(mine))]:
                _put(names, one.names)
        return {name: node.left(random) for name, node in names.items()}


@dataclass(eq=False)
class _Naming:
    """Names of one folder that came, went or changed at once; None where one went."""

    folder: str
    names: dict[str, _Node | None]


def _put(where: dict[str, _Node], names: dict[str, _Node | None]) -> None:
    for name, node in names.items():
        if node is None:
            where.pop(name, None)
        else:
            where[name] = node


def _lose_power(stage: Stage, given: Given, disk: Disk, random: Random, after: str) -> None:
    """Write out a disk as it may be found, and open it."""
    folder, now = given.new_folder("found"), given.folder / "now"
    for name, data in disk.left(random).items():
        file = folder / Path(name).relative_to(now)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    stage.judge(folder, disk.said, after)
