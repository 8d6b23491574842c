"""What a format cannot hold, counted while it is written and told in words afterwards."""

from annotator.model import ids
from annotator.model.ids import AnnotationId
from annotator.sentences import counted

NAMED = 3


class Losses:
    """Collects, in the order of their first case, what was left out and of which annotations."""

    def __init__(self) -> None:
        self._cases: dict[str, list[AnnotationId]] = {}
        self._others: list[str] = []

    def lose(self, what: str, annotation_id: AnnotationId) -> None:
        """`what` is a clause: “the evidence of a claim is left out”."""
        self._cases.setdefault(what, []).append(annotation_id)

    def say(self, sentence: str) -> None:
        """A loss that belongs to no annotation."""
        self._others.append(sentence)

    def notes(self) -> tuple[str, ...]:
        found = []
        for what, cases in self._cases.items():
            named = ", ".join(ids.label(case) for case in cases[:NAMED])
            more = ", …" if len(cases) > NAMED else ""
            found.append(
                counted(
                    len(cases),
                    "{what} (1 annotation: {named})",
                    "{what} ({n} annotations: {named})",
                    what=what,
                    named=named + more,
                )
            )
        return (*found, *self._others)
