"""Who speaks: the entity that the words about a cue name."""

from collections.abc import Iterable
from dataclasses import dataclass

from annotator.model.annotation import Annotation, Mention
from annotator.model.ids import AuthorityId, TagId
from annotator.model.span import Span
from annotator.suggest.context import Context
from annotator.suggest.lexicon import Lexicon, lexicon
from annotator.suggest.names import name_at
from annotator.suggest.ranking import best
from annotator.suggest.register import RegisterIndex
from annotator.suggest.words import capital, words

PERSON, ORGANISATION = TagId("person"), TagId("organisation")
SPEAKING = (PERSON, ORGANISATION, TagId("place"), TagId("role"), TagId("other"))


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody named at `span`. `authority_id` is None while the register does not hold them.

    `mention` is the annotation that already stands there, if one does.
    """

    span: Span
    name: str
    tag_id: TagId
    authority_id: AuthorityId | None = None
    mention: Annotation | None = None


class Speakers:
    """Looks for speakers in one article, as it is annotated now."""

    def __init__(
        self,
        text: str,
        language: str,
        annotations: Iterable[Annotation],
        register: RegisterIndex,
        context: Context,
    ) -> None:
        self._text, self._language = text, language
        self._words: Lexicon = lexicon(language)
        self._mentions = [
            a for a in annotations if isinstance(a.body, Mention) and a.tag_id in SPEAKING
        ]
        self._register, self._context = register, context

    def within(self, span: Span) -> list[Speaker]:
        """Everybody named in `span`, in reading order: annotated or only looking like a name."""
        marked = [m for m in self._mentions if span.contains(Span(m.start, m.end))]
        found = [self._marked(m) for m in marked]
        for name in self._names(span):
            if not any(name.overlaps(s) for m in marked for s in m.spans):
                found.append(self._unmarked(name))
        return sorted(found, key=lambda s: s.span)

    def subject(self, span: Span | None) -> Speaker | None:
        """The likeliest speaker in the words before or after a cue.

        Whoever no preposition governs comes first, persons before others, the nearest to the
        beginning before those who only explain them.
        """
        if span is None:
            return None
        found = [s for s in self.within(span) if s.tag_id != "role" or s.authority_id is not None]
        return min(
            found,
            key=lambda s: (self._governed(s), s.tag_id != PERSON, s.span.start),
            default=None,
        )

    def is_pronoun(self, span: Span | None) -> bool:
        """Whether the words name nobody but point back, as “he also” does."""
        if span is None:
            return False
        quotes = [w.quote(self._text).lower() for w in words(self._text, span.start, span.end)]
        return any(q in self._words.pronouns for q in quotes[:3])

    def before(self, start: int, end: int) -> Speaker | None:
        """The person named last in [start, end), for a pronoun to point at."""
        if start >= end:
            return None
        persons = [s for s in self.within(Span(start, end)) if s.tag_id == PERSON]
        free = [s for s in persons if not self._governed(s)]
        likely = free or persons
        return likely[-1] if likely else None

    def medium(self, span: Span | None) -> Speaker | None:
        """The organisation that a preposition governs: “wrote in an essay for the Tribune”."""
        if span is None:
            return None
        found = [s for s in self.within(span) if s.tag_id == ORGANISATION and self._governed(s)]
        return found[0] if found else None

    def _governed(self, speaker: Speaker) -> bool:
        before = self._text[max(0, speaker.span.start - 40) : speaker.span.start].split()[-2:]
        lower = [word.lower() for word in before]
        articles = ("the", "a", "an", "his", "her", "their")
        last = lower[-2:-1] if lower and lower[-1] in articles else lower[-1:]
        return any(word in self._words.prepositions for word in last)

    def _marked(self, mention: Annotation) -> Speaker:
        assert isinstance(mention.body, Mention)
        entry = self._register.get(mention.body.authority_id)
        return Speaker(
            Span(mention.start, mention.end),
            entry.name if entry else mention.quote,
            entry.kind if entry else mention.tag_id,
            entry.id if entry else None,
            mention,
        )

    def _names(self, span: Span) -> list[Span]:
        found: list[Span] = []
        for word in words(self._text, span.start, span.end):
            quote = word.quote(self._text)
            dated = quote.lower() in self._words.months | self._words.weekdays | self._words.days
            if not capital(quote) or dated or (found and word.start < found[-1].end):
                continue
            name = name_at(self._text, word.start, span, self._language, PERSON)
            if name is None or name.quote(self._text).lower() in self._words.function_words:
                continue
            if name.start >= word.start and capital(name.quote(self._text)):
                found.append(name)
        return found

    def _unmarked(self, span: Span) -> Speaker:
        quote = span.quote(self._text)
        for tag_id in (PERSON, ORGANISATION, TagId("place")):
            entry, _ = best(quote, tag_id, self._register, self._context)
            if entry is not None:
                return Speaker(span, entry.name, tag_id, entry.id)
        return Speaker(span, quote, ORGANISATION if self._collective(span) else PERSON)

    def _collective(self, span: Span) -> bool:
        """Acronyms, nouns such as Board, and whatever takes an article, as persons do not."""
        quote = span.quote(self._text)
        first, *others = quote.split()
        short = "." in first.rstrip(".") or (not others and first.isupper() and len(first) > 1)
        heads = any(word.lower() in self._words.heads for word in (first, *others))
        definite = self._text[max(0, span.start - 4) : span.start].lower() == "the "
        return quote in self._words.agencies or short or heads or definite
