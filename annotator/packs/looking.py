"""All packs of this machine, open for look-up while a person types."""

from contextlib import suppress
from pathlib import Path

from annotator.errors import BadPack
from annotator.model.ids import TagId
from annotator.model.pack import Hit
from annotator.places import packs_folder
from annotator.storage.packs import SUFFIX, PackFile
from annotator.suggest.register.index import folded


class Packs:
    """Opened at the first look-up. A pack that cannot be read is left out, and told of."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or packs_folder()
        self._open: dict[Path, tuple[int, PackFile]] = {}
        self.complaints: list[str] = []

    def search(self, words: str, limit: int = 9, kind: TagId | None = None) -> list[Hit]:
        """Entries with such a name, of each pack in turn; those of `kind`, or of none, first."""
        query = folded(words)
        if len(query) < 2:
            return []
        hits: list[Hit] = []
        for path in self._there():
            _, file = self._open[path]
            try:
                found = file.search(query, limit)
            except BadPack as error:
                self._leave_out(path, error)
                continue
            hits += [Hit(entry, file.title) for entry in found]
        if kind is not None:
            hits.sort(key=lambda hit: hit.entry.kind not in (kind, ""))
        return hits[:limit]

    def close(self) -> None:
        """Let the files go, as before one of them is removed."""
        for _, file in self._open.values():
            file.close()
        self._open.clear()

    def _there(self) -> list[Path]:
        """The packs there are now: one may have been added, renewed or removed meanwhile."""
        there: dict[Path, int] = {}
        for path in self._folder.glob(f"*{SUFFIX}"):
            with suppress(OSError):  # it was removed just now
                there[path] = path.stat().st_mtime_ns
        for path in [p for p, (at, _) in self._open.items() if there.get(p) != at]:
            self._open.pop(path)[1].close()
        for path, at in there.items():
            if path not in self._open:
                try:
                    self._open[path] = at, PackFile(path)
                except BadPack as error:
                    self._leave_out(path, error)
        return sorted(self._open)

    def _leave_out(self, path: Path, error: BadPack) -> None:
        if path in self._open:
            self._open.pop(path)[1].close()
        if str(error) not in self.complaints:
            self.complaints.append(str(error))
