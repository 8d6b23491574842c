"""Publications, addresses and other claims that bear on a claim."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QToolButton, QVBoxLayout, QWidget

from annotator.model.annotation import Bearing, Evidence
from annotator.model.ids import AnnotationId, label
from ui.panels.fields.enums import WordField, choices
from ui.panels.fields.layout import add_button
from ui.panels.fields.note import LineField
from ui.panels.words import words

Claims = dict[AnnotationId, str]
"""Claims that may be named as evidence, with the words that they are known by."""


class EvidenceLine(QWidget):
    """One piece: what it does to the claim, what it is, where it is; or which claim it is."""

    changed = Signal()
    """Something in it is other than before."""

    removed = Signal()
    """It is to go."""

    def __init__(self, evidence: Evidence, claims: Claims) -> None:
        super().__init__()
        self._bearing, self._named = evidence.bearing, evidence.claim
        self.claim = WordField(())
        self.claim.setAccessibleName(self.tr("Another claim as evidence"))
        self.offer(claims)
        self._word = WordField(choices(Bearing, words()))
        self._word.show_value(evidence.bearing)
        self._word.setAccessibleName(self.tr("Bearing"))
        self.citation, self.address = LineField(), LineField()
        self.citation.setPlaceholderText(self.tr("Publication, page, date"))
        self.address.setPlaceholderText(self.tr("Address (optional)"))
        self.citation.setAccessibleName(self.tr("Where the evidence is"))
        self.address.setAccessibleName(self.tr("Address of the evidence"))
        self.citation.show_text(evidence.citation)
        self.address.show_text(evidence.address)
        cross = QToolButton()
        cross.setText("×")
        cross.setAutoRaise(True)
        cross.setAccessibleName(self.tr("Remove this evidence"))
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 6)
        layout.setSpacing(3)
        layout.addWidget(self._word, 0, 0)
        layout.addWidget(cross, 0, 1)
        layout.addWidget(self.citation, 1, 0, 1, 2)
        layout.addWidget(self.address, 2, 0, 1, 2)
        layout.addWidget(self.claim, 3, 0, 1, 2)
        self.stops = (self._word, cross, self.citation, self.address, self.claim)
        self._word.picked.connect(self._bear)
        self.claim.picked.connect(self._name)
        self.citation.finished.connect(self.changed)
        self.address.finished.connect(self.changed)
        cross.clicked.connect(self.removed)

    @property
    def evidence(self) -> Evidence | None:
        """None while nothing is cited."""
        citation, address = self.citation.text().strip(), self.address.text().strip()
        if not citation and not address and self._named is None:
            return None
        return Evidence(
            bearing=self._bearing,
            citation=citation or address,
            address=address,
            claim=self._named,
        )

    def offer(self, claims: Claims) -> None:
        """The claims that may be named, by their words."""
        offered: list[tuple[object, str]] = [(None, self.tr("no claim"))]
        offered += [(number, words) for number, words in claims.items()]
        if self._named is not None and self._named not in claims:
            offered.append((self._named, self.tr("claim {0}").format(label(self._named))))
        self.claim.offer(offered)
        self.claim.show_value(self._named)

    @Slot(object)
    def _name(self, claim: AnnotationId | None) -> None:
        self._named = claim
        self.changed.emit()

    @Slot(object)
    def _bear(self, bearing: Bearing) -> None:
        self._bearing = bearing
        self.changed.emit()


class EvidenceField(QWidget):
    """The evidence of a claim, line by line."""

    changed = Signal(tuple)
    """All of it, in order."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[EvidenceLine] = []
        self._claims: Claims = {}
        self.add = add_button(self.tr("Add evidence"))
        self.add.clicked.connect(self._add)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(3)
        self._layout.addWidget(self.add)

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        found = (line.evidence for line in self._lines)
        return tuple(e for e in found if e is not None)

    def show_evidence(self, evidence: tuple[Evidence, ...]) -> None:
        """What the project holds; lines that hold the same are left alone."""
        if evidence == self.evidence:
            return
        for line in tuple(self._lines):
            self._drop(line)
        for piece in evidence:
            self._append(piece)

    def offer(self, claims: Claims) -> None:
        """The other claims of the article, by their words."""
        if claims != self._claims:
            self._claims = claims
            for line in self._lines:
                line.offer(claims)

    @Slot()
    def _add(self) -> None:
        line = self._append(Evidence(bearing=Bearing.SUPPORTS, citation=""))
        line.citation.setFocus()

    def _append(self, evidence: Evidence) -> EvidenceLine:
        line = EvidenceLine(evidence, self._claims)
        line.changed.connect(self._tell)
        line.removed.connect(self._remove)
        self._layout.insertWidget(len(self._lines), line)
        self._lines.append(line)
        self._order()
        return line

    def _order(self) -> None:
        """Tab goes through the lines, then to the button below them: Qt puts what is new last."""
        before: QWidget = self.add
        for stop in (*(stop for line in self._lines for stop in line.stops), self.add):
            self.setTabOrder(before, stop)
            before = stop

    def _drop(self, line: EvidenceLine) -> None:
        self._lines.remove(line)
        self._layout.removeWidget(line)
        line.hide()
        line.deleteLater()

    @Slot()
    def _remove(self) -> None:
        line = self.sender()
        if isinstance(line, EvidenceLine) and line in self._lines:
            self._drop(line)
            self._tell()

    @Slot()
    def _tell(self) -> None:
        self.changed.emit(self.evidence)
