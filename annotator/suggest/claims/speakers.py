"""Who speaks: the entity that the words about a cue name."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from annotator.model.annotation import Annotation, Mention
from annotator.model.ids import AuthorityId, TagId
from annotator.model.span import Span
from annotator.suggest.names.found import Found
from annotator.suggest.names.runs import is_role
from annotator.suggest.register.context import Context
from annotator.suggest.register.index import RegisterIndex, folded
from annotator.suggest.register.ranking import best
from annotator.suggest.text.known import ORGANISATION, PERSON
from annotator.suggest.text.lexicon import Lexicon, lexicon
from annotator.suggest.text.words import words

SPEAKING = (PERSON, ORGANISATION, TagId("place"), TagId("role"), TagId("other"))
_FARTHEST = 4_000
_ANYBODY = frozenset(
    ("man", "woman", "pensioner", "mann", "frau", "homme", "femme", "retraité", "retraitée")
    + ("sexagénaire", "septuagénaire", "octogénaire", "hombre", "mujer")
)
_INDEFINITE = frozenset(("a", "an", "one", "another", "some", "several", "many"))
"""Before somebody whom nothing before names: “a woman behind him”."""
_AGED = ("-year-old", "-jährige", "-jährigen")
"""With an article, words for somebody who was spoken of before."""
_ACTORS = ("er", "or", "ist", "ian", "man", "woman")
_THINGS = frozenset(
    (
        "paper",
        "newspaper",
        "letter",
        "newsletter",
        "poster",
        "order",
        "charter",
        "chapter",
        "banner",
    )
    + ("sticker", "river", "water", "tower", "number", "computer", "monitor", "register", "error")
)
"""“The winger” is somebody spoken of before, “the letter” is not."""
_PLATFORMS = frozenset(
    ("x", "twitter", "facebook", "instagram", "telegram", "tiktok", "youtube", "whatsapp", "skype")
    + ("linkedin", "weibo", "zoom", "snapchat", "reddit", "mastodon", "bluesky", "truth social")
)
"""Where people write: their words are not those of the firm."""
_STRETCH = 400
_MARKS = re.compile(r"[^\w\s’'-]|\band\b")
_THE_BEFORE = re.compile(r"\b[Tt]he ([\w’'-]+(?: [\w’'-]+){0,5}), (?:[A-Z][a-z]{1,5}\.? )?$")
"""“The chief executive, ” before a name."""


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
    """Looks for speakers in one article, as it is annotated now and as the rules read it."""

    def __init__(
        self,
        text: str,
        language: str,
        annotations: Iterable[Annotation],
        names: Sequence[Found],
        register: RegisterIndex,
        context: Context,
    ) -> None:
        self._text, self._language = text, language
        self._words: Lexicon = lexicon(language)
        mentions = (a for a in annotations if isinstance(a.body, Mention) and a.stands)
        marked = [a for a in mentions if a.tag_id in SPEAKING]
        self._mentions = sorted(marked, key=lambda a: a.start)
        self._mention_starts = [a.start for a in self._mentions]
        self._names = [f for f in names if f.tag in SPEAKING]
        self._starts = [f.span.start for f in self._names]
        self._register, self._context = register, context
        self._known: dict[Span, Speaker] = {}

    def within(self, span: Span) -> list[Speaker]:
        """Everybody named in `span`, in reading order: annotated or only looking like a name."""
        low = bisect_left(self._mention_starts, span.start)
        high = bisect_left(self._mention_starts, span.end)
        marked = [m for m in self._mentions[low:high] if m.end <= span.end]
        found = [self._marked(m) for m in marked]
        low, high = bisect_left(self._starts, span.start), bisect_left(self._starts, span.end)
        for name in self._names[low:high]:
            taken = any(name.span.overlaps(s) for m in marked for s in m.spans)
            if name.span.end <= span.end and not taken:
                found.append(self._once(name))
        return sorted(found, key=lambda s: s.span)

    def subject(self, span: Span | None) -> Speaker | None:
        """The likeliest speaker in the words before or after a cue.

        Whoever no preposition governs comes first, persons before others, the nearest to the
        beginning before those who only explain them.
        """
        if span is None:
            return None
        found = [s for s in self.within(span) if self._may_speak(s)]
        return min(
            found,
            key=lambda s: (
                self.governed(s),
                self.owns(s) or self._only_says_of_whom(s, found),
                s.tag_id != PERSON,
                s.span.start,
            ),
            default=None,
        )

    def _only_says_of_whom(self, speaker: Speaker, found: Sequence[Speaker]) -> bool:
        """`Acme` in “Acme chief executive Ida Berg”: an office and a person follow."""
        following = next((s for s in found if s.span.start > speaker.span.end), None)
        if following is None or following.tag_id != PERSON:
            return False
        between = self._text[speaker.span.end : following.span.start]
        return (
            between.islower()
            and not _MARKS.search(between)
            and any(is_role(word, self._words) for word in between.split())
        )

    def owns(self, speaker: Speaker) -> bool:
        """`Berg’s lawyer`: whose somebody is who speaks."""
        return self._text[speaker.span.end : speaker.span.end + 2] in ("'s", "’s")

    def _may_speak(self, speaker: Speaker) -> bool:
        """Not a role that nobody bears, and a place only as the subject of its sentence."""
        if speaker.tag_id == "role":
            return speaker.authority_id is not None
        if _is_platform(speaker) and self._text.endswith("formerly ", 0, speaker.span.start):
            return False
        doubtful = speaker.tag_id == "place" or _is_platform(speaker)
        return not doubtful or not self.governed(speaker)

    def office_at(self, span: Span, body: Speaker) -> bool:
        """Whether words are for a person by the body: “the Jags manager”, but no spokesman."""
        lead = self._text[span.start : body.span.start].strip().lower()
        rest = self._text[body.span.end : span.end].strip()
        if body.tag_id != ORGANISATION or lead not in self._words.articles or _MARKS.search(rest):
            return False
        last = rest.lower().split()[-1:]
        return rest.islower() and any(
            is_role(word, self._words) and not word.startswith("spokes") for word in last
        )

    def is_pronoun(self, span: Span | None) -> bool:
        """Whether the words name nobody but point back, as “he also” does."""
        if span is None:
            return False
        quotes = [w.quote(self._text).lower() for w in words(self._text, span.start, span.end)]
        if quotes and (quotes[0] in _INDEFINITE or quotes[:-1][:1] == ["her"]):
            return False
        near = {*quotes[:3], *quotes[-1:], *(q.rpartition("-")[2] for q in quotes[:1])}
        return not near.isdisjoint(self._words.pronouns)

    def is_body(self, span: Span) -> bool:
        """Whether the words point to a body, as “the company” and “it” do."""
        quotes = [w.quote(self._text).lower() for w in words(self._text, span.start, span.end)]
        return len(quotes) <= 7 and not self._words.companies.isdisjoint(quotes)

    def before(
        self,
        start: int,
        end: int,
        tag_id: TagId = PERSON,
        fits: Callable[[Speaker], bool] = lambda _: True,
    ) -> Speaker | None:
        """The person named last in [start, end) who fits, for a pronoun to point at."""
        start = max(start, end - _FARTHEST)
        if start >= end:
            return None
        likely: Speaker | None = None
        for stretch in _backwards(start, end):
            for speaker in reversed(self.within(stretch)):
                if speaker.tag_id != tag_id or not fits(speaker) or _is_platform(speaker):
                    continue
                if not self.governed(speaker):
                    return speaker
                likely = likely or speaker
        return likely

    def in_office(self, span: Span) -> Speaker | None:
        """Whom “the interior minister” means: the only one who bears such an office here."""
        said = [w.quote(self._text).lower() for w in words(self._text, span.start, span.end)]
        offices = {w for w in said if is_role(w, self._words)}
        if not offices:
            return None
        bearers = {f.name: f for office in offices for f in self._in_office.get(office, ())}
        return self._unmarked(next(iter(bearers.values()))) if len(bearers) == 1 else None

    def has_office(self, start: int, end: int) -> bool:
        """Whether words of [start, end) say what somebody is: “a spokesman for”."""
        said = words(self._text, start, end)
        return any(is_role(w.quote(self._text).lower(), self._words) for w in said)

    @cached_property
    def _in_office(self) -> dict[str, list[Found]]:
        found: dict[str, list[Found]] = {}
        for name in self._names:
            if name.tag == PERSON:
                for office in self._offices(name):
                    found.setdefault(office, []).append(name)
        return found

    def is_definite_office(self, span: Span) -> bool:
        """“The author”, “l’auteur”: somebody spoken of before."""
        said = [w.quote(self._text).lower() for w in words(self._text, span.start, span.end)]
        if not said or len(said) > 4:
            return False
        first = said[0] in self._words.articles or said[0][:2] in ("l'", "l’")
        plain = [w.removeprefix("l'").removeprefix("l’") for w in said]
        actor = self._words.language == "en" and said[-1].endswith(_ACTORS)
        return first and (
            any(w in _ANYBODY or w.endswith(_AGED) or is_role(w, self._words) for w in plain)
            or (actor and said[-1] not in _THINGS | self._words.companies | self._words.press)
        )

    def _offices(self, name: Found) -> set[str]:
        """Titles before a name, and the words of an apposition after it."""
        after = self._text[name.span.end : name.span.end + 60]
        clause = after[2:].split(",")[0].split(".")[0] if after.startswith(", ") else ""
        said = {w.lower() for w in clause.split()[:6]}
        if not said.isdisjoint(self._words.reporting):
            said = set()
        ahead = _THE_BEFORE.search(self._text[max(0, name.span.start - 60) : name.span.start])
        said |= set(ahead.group(1).lower().split()) if ahead else set()
        return {*name.office, *(w for w in said if is_role(w, self._words))}

    def medium(self, span: Span | None) -> Speaker | None:
        """The organisation that a preposition governs: “wrote in an essay for the Tribune”."""
        if span is None:
            return None
        found = [s for s in self.within(span) if s.tag_id == ORGANISATION and self.governed(s)]
        return next((s for s in found if not _is_platform(s)), None)

    def governed(self, speaker: Speaker) -> bool:
        """Whether a preposition stands before a name."""
        before = self._text[max(0, speaker.span.start - 40) : speaker.span.start].split()[-3:]
        lower = [word.lower() for word in before]
        if lower and lower[-1].rstrip(".") in self._words.titles:
            lower = lower[:-1]
        indefinite = ("a", "an") if self._words.language == "en" else ()
        articles = (*indefinite, "the", "his", "her", "their", "der", "dem", "la", "le", "el")
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

    def _once(self, found: Found) -> Speaker:
        """Looked up the first time only."""
        if found.span not in self._known:
            self._known[found.span] = self._unmarked(found)
        return self._known[found.span]

    def _unmarked(self, found: Found) -> Speaker:
        if found.authority_id is not None:
            entry = self._register.get(found.authority_id)
            if entry is not None:
                return Speaker(found.span, entry.name, entry.kind, entry.id)
        for name in dict.fromkeys((found.span.quote(self._text), found.name)):
            if not (self._context.uses or self._register.called(folded(name))):
                continue
            for tag_id in dict.fromkeys((found.tag, PERSON, ORGANISATION, TagId("place"))):
                entry, _ = best(name, tag_id, self._register, self._context)
                if entry is not None:
                    return Speaker(found.span, entry.name, tag_id, entry.id)
        return Speaker(found.span, found.name, found.tag)


def _is_platform(speaker: Speaker) -> bool:
    return speaker.tag_id == ORGANISATION and speaker.name.lower() in _PLATFORMS


def _backwards(start: int, end: int) -> Iterator[Span]:
    """[start, end) in pieces, the last one first. A name on a seam is in the piece it ends in."""
    while end > start:
        begin = max(start, end - _STRETCH)
        yield Span(max(start, begin - _STRETCH // 2), end)
        end = begin
