"""Where annotations stand in the text of the file, and what their elements say."""

import re
from dataclasses import dataclass

from annotator.model import ids
from annotator.model.annotation import Annotation, Caption, Correction, Mention, Quotation
from annotator.readers.tei_others.pointers import repointed
from exports.tei.context import INLINE_STATUS
from exports.tei.markup import value
from exports.tei.splicing.own import OwnDocument
from exports.tei.splicing.pointers import Pointers
from exports.tei.splicing.wrapping import Wrapper, Wrapping

_OF_ITS_OWN = re.compile(r" (?:xml:id|part|next|prev)=\"[^\"]*\"")
_TAG = re.compile(r"<(?P<name>\S+?)(?P<attributes>(?:\s[^>]*)?)/?>")
_DIVISIBLE = "seg"


@dataclass(slots=True)
class Wanted:
    """Words of one annotation, or the credit of a caption, and the element they should have."""

    annotation: Annotation
    stem: str
    record: str
    spans: list[tuple[int, int]]
    name: str = _DIVISIBLE
    attributes: str = ""

    @property
    def order(self) -> tuple[bool, int, int, int]:
        """Names before what may be divided; then by start, longest first, number."""
        start, end = self.spans[0][0], self.spans[-1][1]
        return self.name == _DIVISIBLE, start, -end, self.annotation.id


class Placing:
    """Puts an element, or several pieces, around the words of each annotation."""

    def __init__(self, wrapping: Wrapping, own: OwnDocument, pointers: Pointers) -> None:
        self._wrapping, self._own, self._pointers = wrapping, own, pointers
        self.targets: dict[str, str] = {}
        """By the identifier of the record: pointers to the elements that were put in."""

    def put(self, annotations: list[Annotation]) -> None:
        wanted = [one for annotation in annotations for one in self._wanted(annotation)]
        for one in sorted(wanted, key=lambda each: each.order):
            if pieces := self._placed(one):
                self._dress(one, pieces)

    def _wanted(self, annotation: Annotation) -> list[Wanted]:
        label = ids.label(annotation.id)
        spans = [(span.start, span.end) for span in annotation.spans]
        found = [Wanted(annotation, f"m{label}", f"a{label}", spans)]
        body = annotation.body
        if isinstance(body, Caption) and body.credit is not None:
            credit = [(body.credit.start, body.credit.end)]
            found.append(Wanted(annotation, f"k{label}", f"c{label}", credit))
        for one in found:
            self._like_our_own(one)
        return found if annotation.stamp.status in INLINE_STATUS else []

    def _like_our_own(self, one: Wanted) -> None:
        """The element and the attributes that our own encoding has for it."""
        element = self._own.element(one.stem) or self._own.element(f"{one.stem}.1")
        if element is None:
            one.attributes = _plain(one)
            return
        tag = _TAG.fullmatch(self._own.start_tag(element))
        assert tag is not None
        attributes = repointed(f"<x{tag['attributes']}>", self._pointers.change)[2:-1]
        one.name, one.attributes = element.local, _OF_ITS_OWN.sub("", attributes)

    def _placed(self, one: Wanted) -> list[tuple[int, Wrapper]]:
        """The pieces with the numbers of their spans; none where it can stand nowhere."""
        if one.name != _DIVISIBLE and self._count(one) != 1:
            one.name, one.attributes = _DIVISIBLE, _plain(one)
        if not self._count(one):
            return []
        found: list[tuple[int, Wrapper]] = []
        for number, (start, end) in enumerate(one.spans):
            groups = self._wrapping.planned(start, end, one.name)
            assert groups is not None, "what was put in hinders its own rest"
            found += [(number, self._wrapping.put(group, one.name)) for group in groups]
        return found

    def _count(self, one: Wanted) -> int:
        """How many pieces it would take; 0 where some of its words can be in none."""
        planned = [self._wrapping.planned(start, end, one.name) for start, end in one.spans]
        return 0 if None in planned else sum(len(groups or ()) for groups in planned)

    def _dress(self, one: Wanted, pieces: list[tuple[int, Wrapper]]) -> None:
        """Identifiers, and the links between pieces, as in our own encoding."""
        stem, last = self._pointers.prefix + one.stem, len(pieces)
        names = [stem if last == 1 else f"{stem}.{n}" for n in range(1, last + 1)]
        for number, (span, piece) in enumerate(pieces):
            before = number > 0 and pieces[number - 1][0] == span
            after = number + 1 < last and pieces[number + 1][0] == span
            links = f' part="{"M" if before and after else "F" if before else "I"}"'
            links = links if before or after else ""
            links += f' next="#{names[number + 1]}"' if number + 1 < last else ""
            links += f' prev="#{names[number - 1]}"' if number else ""
            piece.opening = f'<{piece.name} xml:id="{names[number]}"{links}{one.attributes}>'
            piece.closing = f"</{piece.name}>"
        self.targets[one.record] = " ".join(f"#{name}" for name in names)


def _plain(one: Wanted) -> str:
    """The attributes of the `seg` that stands for an element which cannot stand there."""
    body = one.annotation.body
    if one.stem.startswith("k"):
        return ' type="credit"'
    if isinstance(body, Mention):
        return f' type="mention" subtype="{value(one.annotation.tag_id)}"'
    if isinstance(body, Quotation):
        return ' type="quotation"'
    kind = "correction" if isinstance(body, Correction) else type(body).__name__.lower()
    return f' type="{kind}"'
