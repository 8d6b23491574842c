"""A query: words, and what must hold of the annotations and articles that have them."""

import re
from dataclasses import dataclass, field, fields

from annotator.errors import AnnotatorError

_DATE = re.compile(r"[0-9]{0,4}|[0-9]{4}-([01]?|[01][0-9](-([0-3][0-9]?(T.*)?)?)?)")


class BadQuery(AnnotatorError):
    """The query cannot be read, or names what the project does not have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One thing to find in a text.

    `words` are folded and follow each other within a block; of a `prefix` the last one only
    begins so. `exact` are characters that stand in the text as they are, also within a word;
    then there are no words. Words of scripts without blanks between them are `loose`: they are
    found within a run of letters.
    """

    words: tuple[str, ...] = ()
    prefix: bool = False
    exact: str = ""
    loose: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """What must hold besides the words; of each field one of its values, as a person writes them.

    Entities, claimants and reporters are names of the register or ids such as `1-4`. Dates are
    the beginnings of ISO dates; `date_from` and `date_to` are of the article, `made_from` and
    `made_to` of the annotation, and each includes what it names. `beside` is an entry that the
    article names too. An empty entity is asked for as what names none and says no value; an empty
    claimant, reporter, stance, source certainty, language or publisher as what has none.
    """

    kind: tuple[str, ...] = ()
    tag: tuple[str, ...] = ()
    entity: tuple[str, ...] = ()
    claimant: tuple[str, ...] = ()
    reporter: tuple[str, ...] = ()
    verdict: tuple[str, ...] = ()
    stance: tuple[str, ...] = ()
    source_certainty: tuple[str, ...] = ()
    status: tuple[str, ...] = ()
    certainty: tuple[str, ...] = ()
    maker: tuple[str, ...] = ()
    made_from: tuple[str, ...] = ()
    made_to: tuple[str, ...] = ()
    progress: tuple[str, ...] = ()
    language: tuple[str, ...] = ()
    publisher: tuple[str, ...] = ()
    title: tuple[str, ...] = ()
    date_from: tuple[str, ...] = ()
    date_to: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()

    @property
    def of_annotations(self) -> bool:
        """Whether anything is asked of annotations, so that only what they mark is found."""
        return any(getattr(self, name) for name in ANNOTATION_FIELDS)

    @property
    def of_articles(self) -> bool:
        return any(getattr(self, name) for name in ARTICLE_FIELDS)


FIELDS = tuple(field.name for field in fields(Filters))
ARTICLE_FIELDS = ("progress", "language", "publisher", "title", "date_from", "date_to", "beside")
ANNOTATION_FIELDS = tuple(name for name in FIELDS if name not in ARTICLE_FIELDS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """`groups` are alternatives; of one of them all terms must stand in an article.

    With words and annotations, those words are found that such an annotation marks; without
    words, the annotations themselves. Of a query that asks for articles alone, each is found by
    the words with which it begins.
    """

    groups: tuple[tuple[Term, ...], ...] = ()
    filters: Filters = field(default_factory=Filters)

    @property
    def is_empty(self) -> bool:
        asked = self.filters
        return not (self.groups or asked.of_annotations or asked.of_articles)


def begins_a_date(words: str) -> bool:
    """Whether an ISO date can begin so, such as `1914-05`; of what is none, nothing is found."""
    return _DATE.fullmatch(words) is not None
