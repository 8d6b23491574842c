"""What the annotations of one article say about its names: who was meant by which form."""

from collections import Counter, defaultdict
from collections.abc import Iterable

from annotator.model.annotation import Annotation, Mention
from annotator.model.ids import AuthorityId
from annotator.suggest.register import folded


class Context:
    """The entities of an article, how often each is mentioned, and under which forms."""

    def __init__(self, annotations: Iterable[Annotation] = ()) -> None:
        """`annotations` in reading order."""
        self.uses: Counter[AuthorityId] = Counter()
        self.latest: dict[AuthorityId, int] = {}
        """Where each was last mentioned."""
        self._forms: dict[str, Counter[AuthorityId]] = defaultdict(Counter)
        for annotation in annotations:
            for _, authority_id in annotation.authorities:
                self.uses[authority_id] += 1
            if isinstance(annotation.body, Mention) and annotation.body.authority_id is not None:
                self.latest[annotation.body.authority_id] = annotation.start
                self._forms[folded(annotation.quote)][annotation.body.authority_id] += 1

    def meant_by(self, form: str) -> Counter[AuthorityId]:
        """Who was meant by exactly this form so far in the article."""
        return self._forms.get(folded(form), Counter())
