"""A place in one of Qt's models, as it asks for it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
"""Of lists and tables, whose rows lie in nothing."""
