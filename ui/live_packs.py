"""Authority packs of this machine, at hand while a person types a name."""

from PySide6.QtCore import QObject

from annotator.model.authority import AuthorityRecord
from annotator.model.ids import TagId
from annotator.model.pack import Hit
from annotator.packs.looking import Packs
from annotator.suggest.register.index import RegisterIndex, folded
from ui.bridge import SessionBridge
from ui.live_register import live_register


class LivePacks(QObject):
    """What the packs know, without what the register has already."""

    def __init__(self, bridge: SessionBridge) -> None:
        super().__init__(bridge)
        self._live = live_register(bridge)
        self._packs = Packs()

    def let_go(self) -> None:
        """Close the files, as before one of them is removed; the next search opens them again."""
        self._packs.close()

    def search(self, name: str, tag_id: TagId, limit: int) -> list[Hit]:
        """Entries with such a name, those of the tag's kind first. None while the register is
        still being read: it may have them, and none is to be founded twice."""
        if limit <= 0 or not self._live.index.complete:
            return []
        hits = self._packs.search(name, limit + 5, tag_id)
        return [hit for hit in hits if not _known(hit, tag_id, self._live.index)][:limit]


def _known(hit: Hit, tag_id: TagId, register: RegisterIndex) -> bool:
    """Whether the register has an entry of the same identifier, or of one name and kind."""
    entry = hit.entry
    if any(register.having(identifier) for identifier in entry.identifiers):
        return True
    same = (register.get(i) for i in register.exactly(entry.name))
    kind = entry.kind or tag_id
    return not entry.identifiers and any(_is_of(record, kind, entry.name) for record in same)


def _is_of(record: AuthorityRecord | None, kind: TagId, name: str) -> bool:
    return record is not None and record.kind == kind and folded(record.name) == folded(name)


def live_packs(bridge: SessionBridge) -> LivePacks:
    """The packs of a sitting."""
    found = bridge.findChild(LivePacks)
    return found if isinstance(found, LivePacks) else LivePacks(bridge)
