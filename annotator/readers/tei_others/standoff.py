"""Annotations that the file keeps apart from its words, as far as their places can be found.

`annotation` with targets (SASOann), `span` from here to there (AISP), and elements whose `ana`
leads to a category, an interpretation or a feature structure, as CATMA writes them.
"""

from annotator.model.annotation import Mention
from annotator.model.span import merged
from annotator.readers.tei_others.categories import Categories
from annotator.readers.tei_others.ledger import Ledger
from annotator.readers.tei_others.marks import MARKING, Marks
from annotator.readers.tei_others.reading import Reading
from annotator.readers.tei_others.targets import Targets
from annotator.readers.tei_others.tree import Element

_NOWHERE = "it points to nowhere in the text and was left as it is"


def stand_off_marks(ledger: Ledger, reading: Reading, marks: Marks) -> None:
    """Add what they mark; what points to nowhere is left, and told."""
    _StandOff(ledger, reading, marks).collect()


class _StandOff:
    def __init__(self, ledger: Ledger, reading: Reading, marks: Marks) -> None:
        self._ledger, self._tree, self._marks = ledger, reading.tree, marks
        self._targets = Targets(reading)
        self._categories = Categories(ledger)

    def collect(self) -> None:
        self._by_analysis()
        for span in self._tree.all("span"):
            self._span(span)
        for record in self._tree.all("annotation"):
            self._record(record)

    def _by_analysis(self) -> None:
        """Pieces with the same token of `ana` are one annotation."""
        pieces: dict[str, list[Element]] = {}
        numbers: dict[str, int] = {}
        for element in self._tree.all("seg", "w", "phr", "cl", "s"):
            if element.local in MARKING or element.first == element.last:
                continue
            for number, token in enumerate(element.get("ana").split()):
                pieces.setdefault(token, []).append(element)
                numbers.setdefault(token, number)
        for token, elements in pieces.items():
            label, note = self._categories.of(token)
            if not label:
                self._ledger.leave("what ana points to is no category of the file", elements[0])
                continue
            for group in [elements] if note is not None else [[e] for e in elements]:
                number = group[0].get("ana").split().index(token)
                tag = self._categories.tag(label)
                self._marks.take(tuple(group), tag, Mention(), note or "", number=number)

    def _span(self, span: Element) -> None:
        held = span.parent if span.parent is not None else span
        ends = span.get("from"), span.get("to") or span.get("from")
        tokens = [token for token in ends if token] or span.get("target").split()
        places = [place for token in tokens if (place := self._targets.place(token)) is not None]
        if not tokens or len(places) < len(tokens):
            self._ledger.leave(f"a span: {_NOWHERE}", span)
            return
        if ends[0]:
            places = [(places[0][0], places[-1][1])]
        label, _ = self._label(span, held.get("type") or span.get("type"))
        self._put(span, places, label, self._tree.words(span))

    def _record(self, record: Element) -> None:
        tokens = record.get("target").split()
        places = self._targets.places(tokens)
        if not places:
            self._ledger.leave(f"an annotation: {_NOWHERE}", record)
            return
        label, _ = self._label(record, record.get("type"))
        words = (self._tree.words(e) for e in record.elements if e.local in ("note", "p", "desc"))
        self._put(record, places, label, "\n".join(word for word in words if word))

    def _put(self, element: Element, places: list[tuple[int, int]], label: str, note: str) -> None:
        spans = [s for start, end in places if (s := self._marks.span(start, end)) is not None]
        if not spans:
            self._ledger.leave(f"a {element.local}: {_NOWHERE}", element)
            return
        tag = self._categories.tag(label)
        self._marks.take_apart(element, merged(spans), tag, note)

    def _label(self, element: Element, otherwise: str) -> tuple[str, str | None]:
        """What it says of the words: a category, else its type, else nothing in particular."""
        for token in element.get("ana").split():
            label, note = self._categories.of(token)
            if label:
                return label, note
        return otherwise or "other", None
