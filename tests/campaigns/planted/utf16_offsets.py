"""Offsets are taken for Qt's positions: right until the first character beyond U+FFFF."""

from unittest.mock import patch

from ui.offsets import Utf16Index


def plant() -> None:
    patch.object(Utf16Index, "to_qt", lambda index, offset: offset).start()
    patch.object(Utf16Index, "from_qt", lambda index, position: position).start()
