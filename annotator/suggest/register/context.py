"""What the annotations of one article say about its names: who was meant by which form."""

from collections import Counter, defaultdict
from collections.abc import Iterable

from annotator.changes.change import Change
from annotator.model.annotation import Annotation, Mention
from annotator.model.ids import ArticleId, AuthorityId
from annotator.suggest.register.index import folded


class Context:
    """The entities of an article, how often each is mentioned, and under which forms.

    Rejected annotations say nothing.
    """

    def __init__(self, annotations: Iterable[Annotation] = ()) -> None:
        """`annotations` in reading order."""
        self.uses: Counter[AuthorityId] = Counter()
        self.latest: dict[AuthorityId, int] = {}
        """Where each was mentioned most recently, by this order or by a change."""
        self._forms: dict[str, Counter[AuthorityId]] = defaultdict(Counter)
        for annotation in annotations:
            self._count(annotation, 1)

    def meant_by(self, form: str) -> Counter[AuthorityId]:
        """Who was meant by exactly this form so far in the article."""
        found = self._forms.get(folded(form)) if self._forms else None
        return Counter() if found is None else found

    def follow(self, change: Change, article_id: ArticleId) -> None:
        """Take in what a change did to the annotations of the article."""
        for edit in change.net():
            for record, by in ((edit.before, -1), (edit.after, 1)):
                if isinstance(record, Annotation) and record.article_id == article_id:
                    self._count(record, by)

    def _count(self, annotation: Annotation, by: int) -> None:
        if not annotation.stands:
            return
        for authority_id in {found for _, found in annotation.authorities}:
            _add(self.uses, authority_id, by)
        body = annotation.body
        if isinstance(body, Mention) and body.authority_id is not None:
            _add(self._forms[folded(annotation.quote)], body.authority_id, by)
            if by > 0:
                self.latest[body.authority_id] = annotation.start


def _add(counter: Counter[AuthorityId], authority_id: AuthorityId, by: int) -> None:
    """Count up or down; what falls to nothing is forgotten."""
    counter[authority_id] += by
    if counter[authority_id] <= 0:
        del counter[authority_id]
