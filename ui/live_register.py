"""The register in memory, kept in step with the project, for all who look names up."""

from collections import OrderedDict

from PySide6.QtCore import QObject, Signal, Slot

from annotator.changes.change import Change
from annotator.model.ids import ArticleId
from annotator.suggest.register.context import Context
from annotator.suggest.register.doubles import Statements
from annotator.suggest.register.index import RegisterIndex
from annotator.suggest.register.order import NameOrder
from ui.bridge import SessionBridge

_CONTEXTS = 4
_MANY = 1_000
"""Edits after which the order of names is made anew, which is then quicker."""


class LiveRegister(QObject):
    """One index of names for a sitting, and what the last few articles say about them."""

    changed = Signal()
    """Entries were added, edited or removed, or said to be the same or not."""

    def __init__(self, bridge: SessionBridge) -> None:
        super().__init__(bridge)
        self._project = bridge.project
        self.index = RegisterIndex(self._project.authorities())
        self.said = Statements(self._project.identities())
        self._order: NameOrder | None = None
        self._contexts: OrderedDict[ArticleId, Context] = OrderedDict()
        bridge.changed.connect(self._follow)

    @property
    def order(self) -> NameOrder:
        """The entries by name; put in order when they are first asked for."""
        if self._order is None:
            self._order = NameOrder(self.index)
        return self._order

    def context(self, article_id: ArticleId) -> Context:
        """Who is spoken of in an article."""
        if article_id not in self._contexts:
            self._contexts[article_id] = Context(self._project.annotations(article_id))
        self._contexts.move_to_end(article_id)
        while len(self._contexts) > _CONTEXTS:
            self._contexts.popitem(last=False)
        return self._contexts[article_id]

    @Slot(object)
    def _follow(self, change: Change) -> None:
        for article_id, context in self._contexts.items():
            context.follow(change, article_id)
        if len(change.edits) > _MANY:
            self._order = None
        elif self._order is not None:
            self._order.follow(change)
        said = self.said.follow(change)
        if self.index.follow(change) or said:
            self.changed.emit()


def live_register(bridge: SessionBridge) -> LiveRegister:
    """The one register of a sitting."""
    found = bridge.findChild(LiveRegister)
    return found if isinstance(found, LiveRegister) else LiveRegister(bridge)
