"""The register in memory, kept in step with the project, for all who look names up."""

from collections import OrderedDict
from collections.abc import Set
from time import monotonic

from PySide6.QtCore import QObject, Signal, Slot

from annotator.changes.change import Change
from annotator.model.annotation import Annotation, Mention
from annotator.model.authority import AuthorityRecord
from annotator.model.ids import ArticleId, AuthorityId, TagId
from annotator.model.record import Record
from annotator.model.relation import Relation, Sameness
from annotator.suggest.register.arriving import ArrivingRegister
from annotator.suggest.register.company import Company
from annotator.suggest.register.context import Context
from annotator.suggest.register.doubles import Statements
from annotator.suggest.register.order import NameOrder
from annotator.suggest.register.ranking import Acquaintance, Candidate, ranked
from ui.bridge import SessionBridge
from ui.jobs import Stillness
from ui.strings import escaped, grouped
from ui.turns import Turns

_CONTEXTS = 4
_MENTIONS = 100
"""Mentions of an entry by which it is told where it stands elsewhere."""
AT_ONCE = 250
"""Entries that are read before anybody asks: some eight milliseconds."""
ENTRIES, WORDS = 50, 50
"""That are read, or heard, at once: some one or two milliseconds."""
_TURN_SECONDS = 0.006
_MANY = 1_000
"""Edits after which the order of names is made anew, which is then quicker."""


class LiveRegister(QObject):
    """One index of names for a sitting, and what the last few articles say about them."""

    changed = Signal()
    """Entries were added, edited or removed, or said to be the same or not."""

    grown = Signal()
    """More of the register has been read."""

    complete = Signal()
    """All of it has been read."""

    def __init__(self, bridge: SessionBridge) -> None:
        super().__init__(bridge)
        self._project = bridge.project
        self.index, self.said = self._begun()
        self._order: NameOrder | None = NameOrder(self.index.read(AT_ONCE))
        self._contexts: OrderedDict[ArticleId, Context] = OrderedDict()
        self._chosen: dict[AuthorityId, int] = {}
        self._choices = 0
        self._company: tuple[ArticleId, Company] | None = None
        self._still = False
        self._turns = Turns(self._turn, self)
        self._wait_for_all()
        bridge.changed.connect(self._follow)
        bridge.renewed.connect(self._renew)

    @property
    def order(self) -> NameOrder:
        """The entries by name; put in order when they are first asked for."""
        if self._order is None:
            self._order = NameOrder(self.index)
        return self._order

    @property
    def coming(self) -> str:
        """How much of the register has been read, for a person; nothing once that is all."""
        if self.index.complete:
            return ""
        words = self.tr("Still reading the register: {n} of {m}. Names written so are found.")
        return words.format(n=grouped(len(self.index)), m=grouped(self.index.total))

    def context(self, article_id: ArticleId) -> Context:
        """Who is spoken of in an article."""
        if article_id not in self._contexts:
            self._contexts[article_id] = Context(self._project.annotations(article_id))
        self._contexts.move_to_end(article_id)
        while len(self._contexts) > _CONTEXTS:
            self._contexts.popitem(last=False)
        return self._contexts[article_id]

    def rank(self, name: str, tag_id: TagId, article_id: ArticleId | None) -> list[Candidate]:
        """Entries for a name, in the light of an article and of what was chosen before."""
        if article_id is None:
            known = Acquaintance(chosen=self._chosen)
            return ranked(name, tag_id, self.index, Context(), known)
        known = Acquaintance(company=self._company_of(article_id).of, chosen=self._chosen)
        return ranked(name, tag_id, self.index, self.context(article_id), known)

    def kin(self, record: AuthorityRecord) -> str:
        """How an entry stands to others, such as `childOf Ida Berg`."""
        told = []
        for relation in self._project.relations_of(record.id):
            other = relation.passive if relation.active == record.id else relation.active
            entry = self.index.get(AuthorityId(other))
            outward = relation.mutual or relation.active == record.id
            if entry is not None and outward and relation.name != Sameness.NOT:
                told.append(f"{relation.name} {escaped(entry.name, 40)}")
        return ", ".join(told[:2])

    def _company_of(self, article_id: ArticleId) -> Company:
        """Who stands with whom elsewhere; asked for anew when another article is shown."""
        if self._company is None or self._company[0] != article_id:
            here = [entry for entry, _ in self.context(article_id).uses.most_common()]
            project = self._project
            company = Company(article_id, here, lambda e: project.articles_of(e, _MENTIONS))
            self._company = article_id, company
        return self._company[1]

    def end(self) -> None:
        """Before the project is closed: what has not been read stays so."""
        if self._still:
            self._still = False
            Stillness.end()

    @Slot()
    def _turn(self) -> None:
        """Between keys: more entries, and when all are here how their names sound."""
        until = monotonic() + _TURN_SECONDS
        if not self.index.complete:
            self._read_until(until)
            return
        while monotonic() < until:
            if not self.index.words.hear(WORDS):
                self._turns.stop()
                return

    def _begun(self) -> tuple[ArrivingRegister, Statements]:
        return ArrivingRegister(self._project), Statements(self._project.identities())

    @Slot(object)
    def _renew(self, touched: Set[type[Record]]) -> None:
        self._contexts.clear()
        self._company = None
        if touched & {AuthorityRecord, Relation}:
            self.end()
            self.index, self.said = self._begun()
            self._order = NameOrder(self.index.read(AT_ONCE))
            self._wait_for_all()
            self.changed.emit()

    def _wait_for_all(self) -> None:
        self._still = not self.index.complete
        if self._still:
            Stillness.begin()
        self._turns.start()

    def _read_until(self, time: float) -> None:
        """At least some, as every turn has to bring it on."""
        while True:
            self.order.take(self.index.read(ENTRIES))
            if self.index.complete or monotonic() >= time:
                break
        self.grown.emit()
        if self.index.complete:
            self.end()
            self.complete.emit()

    @Slot(object)
    def _follow(self, change: Change) -> None:
        for edit in change.edits[:_MANY]:
            if isinstance(edit.after, Annotation) and isinstance(edit.after.body, Mention):
                entry = edit.after.body.authority_id
                if entry is not None:
                    self._choices += 1
                    self._chosen[entry] = self._choices
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
