"""What a project says of forms: as what and as whom they were marked, and how often rejected."""

from collections import Counter, defaultdict
from collections.abc import Iterable

from annotator.model.annotation import Annotation, Mention
from annotator.model.ids import AuthorityId, TagId
from annotator.model.stamp import Status
from annotator.suggest.register.index import folded

Meaning = tuple[TagId, AuthorityId | None]

_OFTEN = 2
"""So many rejections of a form, and none accepted, and it is not proposed anywhere."""


class Memory:
    """Earlier decisions of the archivist, of all articles."""

    def __init__(self, annotations: Iterable[Annotation] = ()) -> None:
        self._taken: dict[str, Counter[Meaning]] = defaultdict(Counter)
        self._refused: Counter[tuple[str, TagId]] = Counter()
        self._longest: dict[str, int] = {}
        self._small: set[str] = set()
        for annotation in annotations:
            self.add(annotation)

    def add(self, annotation: Annotation) -> None:
        """Take a decision in. Suggestions and drafts are none; dates are told anew each time."""
        body, status = annotation.body, annotation.stamp.status
        if not isinstance(body, Mention) or len(annotation.spans) > 1 or body.value:
            return
        form = folded(annotation.quote)
        if status is Status.REJECTED:
            self._refused[form, annotation.tag_id] += 1
        elif status is Status.ACCEPTED and form:
            self._taken[form][annotation.tag_id, body.authority_id] += 1
            if annotation.quote[:1].islower():
                self._small.add(form)
            first, *others = form.split()
            self._longest[first] = max(self._longest.get(first, 0), 1 + len(others))

    def longest(self, word: str) -> int:
        """How many words a remembered form may have that begins with this folded word."""
        return self._longest.get(word, 0)

    def small(self, form: str) -> bool:
        """Whether a folded form was marked where it began with a small letter."""
        return form in self._small

    def meaning(self, form: str) -> tuple[Meaning, int] | None:
        """What a folded form was marked as most often, and how often."""
        found = self._taken.get(form)
        if not found:
            return None
        meaning, times = max(found.items(), key=lambda pair: (pair[1], pair[0][1] is not None))
        return meaning, times

    def entries(self, form: str) -> Counter[AuthorityId]:
        """Whom a folded form was marked as, and how often."""
        found: Counter[AuthorityId] = Counter()
        for (_, authority_id), times in self._taken.get(form, {}).items():
            if authority_id is not None:
                found[authority_id] += times
        return found

    def refuses(self, form: str, tag_id: TagId) -> bool:
        """Whether a form was rejected again and again under this tag, and never taken."""
        key = folded(form)
        taken = self._taken.get(key, Counter())
        return self._refused[key, tag_id] >= _OFTEN and all(tag != tag_id for tag, _ in taken)
