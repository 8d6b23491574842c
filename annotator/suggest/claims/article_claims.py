"""All claims of an article: of sentences, turns and answers, and those that headlines repeat."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from annotator.model.annotation import Annotation, Speech
from annotator.model.article import Article, Block, BlockKind
from annotator.model.span import Span
from annotator.suggest.claims.attributions import Attributions, ClaimProposal
from annotator.suggest.claims.cue_words import bare
from annotator.suggest.claims.repeating import HEADS, Sayings, in_head
from annotator.suggest.claims.speakers import Speaker, Speakers
from annotator.suggest.claims.voiced import voiced
from annotator.suggest.names.found import Found
from annotator.suggest.register.context import Context
from annotator.suggest.register.index import RegisterIndex
from annotator.suggest.text.known import PERSON
from annotator.suggest.text.manuscript import Manuscript
from annotator.suggest.text.sentences import quotations, sentences, unbalanced

_LABEL = 60
_ASKS = frozenset(("q", "question", "f", "frage", "p", "pregunta", "interviewer"))
_ANSWERS = frozenset(("a", "answer", "antwort", "r", "réponse", "respuesta"))
"""Labels of questions and answers that name nobody."""
_SHORT_QUESTION = 260
_SILENT = (BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.CAPTION, BlockKind.ALT)


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleClaim:
    """A claim and the rule that found it. `repeats` are the spans of one that says the same."""

    proposal: ClaimProposal
    rule: str
    why: str
    score: float
    repeats: tuple[Span, ...] = ()


def claims(
    article: Article,
    manuscript: Manuscript,
    names: Sequence[Found],
    annotations: Sequence[Annotation],
    register: RegisterIndex,
    context: Context,
) -> list[ArticleClaim]:
    """In reading order."""
    language = article.metadata.language
    speakers = Speakers(article.text, language, annotations, names, register, context)
    reader = _Reader(article, manuscript, names, speakers)
    return _with_repeats(article, reader.read())


class _Reader:
    """Goes through the blocks, and remembers who spoke last and whether a question was asked."""

    def __init__(
        self, article: Article, manuscript: Manuscript, names: Sequence[Found], speakers: Speakers
    ) -> None:
        self._article, self._text = article, article.text
        self._manuscript, self._names, self._speakers = manuscript, names, speakers
        self._last: Speaker | None = None
        self._earlier: Speaker | None = None
        self._unnamed = False
        self._interviewed = self._whom_questions_go_to()
        self._voiced = voiced(article, names, speakers)

    def read(self) -> list[ArticleClaim]:
        found: list[ArticleClaim] = []
        asked = begun = False
        for passage in self._manuscript.passages:
            block, whole = passage.block, Span(passage.start, passage.end)
            if block.kind in _SILENT:
                continue
            if block.kind is BlockKind.TURN:
                found += self._with_others(self._turn(whole), whole)
                continue
            who = self._voiced.get(block.start)
            if who is not None:
                found += self._with_others(self._words_of(who, whole), whole)
                continue
            made = self._with_others(self._answer(whole), whole) if asked else []
            found += made or self._attributed(block, whole)
            answered = bool(made) and asked
            asked = self._is_question(block) or (begun and not answered and self._short(block))
            begun = begun or asked
        return found

    def _attributed(self, block: Block, whole: Span) -> list[ArticleClaim]:
        look = Attributions(
            self._article,
            whole,
            self._speakers,
            self._last,
            earlier=self._earlier,
            unnamed=self._unnamed,
        )
        made = look.all()
        self._heard(made, look, block)
        if not made and block.kind is BlockKind.HEADLINE:
            made = self._quoted_headline(whole)
        if block.kind is BlockKind.HEADLINE:
            made = [replace(c, speaker=c.speaker or self._interviewed) for c in made]
        odd = unbalanced(self._text, whole.start, whole.end)
        return [_told(self._text, claim, odd=odd) for claim in made]

    def _heard(self, made: list[ClaimProposal], look: Attributions, block: Block) -> None:
        """Remember who spoke, or whom a paragraph without claims introduces."""
        topic = look.told_of(made) if block.kind is BlockKind.PARAGRAPH else None
        for speaker in (*(c.speaker for c in made), topic):
            if speaker is not None and (self._last is None or speaker.name != self._last.name):
                self._earlier, self._last = self._last, speaker
        if made or topic:
            last = made[-1] if made else None
            self._unnamed = topic is None and last is not None and last.speaker is None

    def _quoted_headline(self, whole: Span) -> list[ClaimProposal]:
        """A headline that is a quotation: of whoever is interviewed, as far as that is plain."""
        for said in quotations(self._text, whole.start, whole.end):
            if len(said.quote(self._text).split()) > 4:
                who = self._interviewed
                return [ClaimProposal(spans=(said,), speaker=who, speech=Speech.DIRECT)]
        return []

    def _turn(self, whole: Span) -> list[ArticleClaim]:
        """`BERG: It rained.` A turn that only asks is no claim."""
        colon = self._text.find(":", whole.start, whole.start + _LABEL)
        content = bare(self._text, colon + 1, whole.end) if colon >= 0 else None
        if content is None or self._only_asks(content):
            return []
        label = Span(whole.start, colon)
        said = label.quote(self._text)
        if said.lower() in _ASKS:
            return []
        who = (
            (self._interviewed if said.lower() in _ANSWERS else self._spelled(said))
            or self._speakers.subject(label)
            or Speaker(label, said.title(), PERSON)
        )
        return self._words_of(who, content)

    def _words_of(self, who: Speaker, whole: Span) -> list[ArticleClaim]:
        """A turn, or a paragraph that a name above or below gives to somebody."""
        content = bare(self._text, whole.start, whole.end) or whole
        inner = quotations(self._text, whole.start, whole.end)
        if len(inner) == 1 and len(inner[0]) >= len(content) - 3:
            content = inner[0]
        proposal = ClaimProposal(spans=(content,), speaker=who, speech=Speech.DIRECT)
        why = f"a turn of {who.name}"
        return [ArticleClaim(proposal=proposal, rule="turn", why=why, score=0.85)]

    def _spelled(self, letters: str) -> Speaker | None:
        """Whom `IB` means: the first person of the article whose names begin so."""
        if not (2 <= len(letters) <= 3 and letters.isupper()):
            return None
        for found in self._names:
            initials = "".join(part[0] for part in found.name.split())
            if found.tag == PERSON and initials.upper() == letters:
                return self._speakers.subject(found.span)
        return None

    def _with_others(self, made: list[ArticleClaim], whole: Span) -> list[ArticleClaim]:
        """With what somebody who speaks says that others said."""
        if not made:
            return made
        look = Attributions(self._article, whole, self._speakers, made[0].proposal.speaker)
        mine = made[0].proposal.speaker
        told = [
            c for c in look.all() if c.cue and c.speaker and mine and c.speaker.name != mine.name
        ]
        return [*made, *(_told(self._text, claim, odd=False) for claim in told)]

    def _only_asks(self, content: Span) -> bool:
        ends = sentences(self._text, content.start, content.end, self._manuscript.lexical)
        return all(self._text[s.end - 1] in "?؟" for s in ends)

    def _answer(self, whole: Span) -> list[ArticleClaim]:
        who = self._interviewed
        said = bare(self._text, whole.start, whole.end)
        if who is None or said is None or self._text[whole.end - 1] in "?؟":
            return []
        proposal = ClaimProposal(spans=(said,), speaker=who, speech=Speech.DIRECT)
        why = f"an answer of {who.name}"
        return [ArticleClaim(proposal=proposal, rule="answer", why=why, score=0.7)]

    def _short(self, block: Block) -> bool:
        """Between two answers: what is not a question in form may be one all the same."""
        return block.end - block.start <= _SHORT_QUESTION and block.kind is BlockKind.PARAGRAPH

    def _is_question(self, block: Block) -> bool:
        return (
            self._interviewed is not None
            and block.kind in (BlockKind.PARAGRAPH, BlockKind.SUBHEADING)
            and block.end - block.start <= _SHORT_QUESTION
            and self._text[block.end - 1] in "?؟"
            and self._text[block.start] not in '“"«„'
        )

    def _whom_questions_go_to(self) -> Speaker | None:
        """Where two paragraphs or more only ask: the person whom the first blocks name most."""
        text = self._text
        asks = [
            b
            for b in self._article.blocks
            if b.end - b.start <= _SHORT_QUESTION and text[b.end - 1 : b.end] in ("?", "؟")
        ]
        plain = [b for b in asks if b.kind is not BlockKind.TURN and text[b.start] not in '“"«„']
        turns = [b for b in self._article.blocks if b.kind is BlockKind.TURN]
        plain += [b for b in turns if text[b.start : b.end].partition(":")[0].lower() in _ASKS]
        plain.sort(key=lambda b: b.start)
        if len(plain) < 2:
            return None
        start = [n for n in self._names if n.tag == PERSON and n.span.start < plain[0].start]
        counts: dict[str, int] = {}
        for name in start:
            counts[name.name] = counts.get(name.name, 0) + 1
        if not counts:
            return None
        most = max(counts, key=lambda n: counts[n])
        first = next(n for n in start if n.name == most)
        return self._speakers.subject(first.span)


def _told(text: str, claim: ClaimProposal, *, odd: bool) -> ArticleClaim:
    """Which rule, why, and how sure."""
    who = claim.speaker.name if claim.speaker else "nobody named"
    direct = claim.speech is Speech.DIRECT
    cue = f" after “{claim.cue[0].quote(text)}”" if claim.cue else ""
    score = 0.85 if direct else 0.7
    score -= 0.2 * (claim.speaker is None) + 0.15 * (not claim.cue)
    why = f"{'a quotation' if direct else 'what is reported'} of {who}{cue}"
    if odd:
        why += "; the quotation marks of the paragraph do not match"
        score -= 0.1
    rule = "quotation" if direct else "report"
    return ArticleClaim(proposal=claim, rule=rule, why=why, score=round(score, 2))


def _with_repeats(article: Article, found: list[ArticleClaim]) -> list[ArticleClaim]:
    """Claims of headlines and key points, tied to the claim of the body that says the same; and
    lines there without a cue that say what a claim of the body says."""
    sayings = Sayings(article, (c.proposal.spans for c in found))
    made: list[ArticleClaim] = []
    taken: set[int] = set()
    by_spans = {c.proposal.spans: c for c in found}
    for claim in found:
        spans = claim.proposal.spans
        same = sayings.same(spans) if in_head(article, spans) else None
        taken.add(article.block_at(spans[0].start))
        why = f"{claim.why}; the body says so too" if same else claim.why
        who = claim.proposal.speaker or (by_spans[same].proposal.speaker if same else None)
        proposal = replace(claim.proposal, speaker=who)
        made.append(replace(claim, proposal=proposal, repeats=same or (), why=why))
    for number, block in enumerate(article.blocks):
        line = bare(article.text, block.start, block.end) if block.kind in HEADS else None
        if line is None or number in taken:
            continue
        same = sayings.same((line,), bare=True)
        if same is not None:
            made.append(_said_again(line, by_spans[same]))
    return sorted(made, key=lambda c: c.proposal.spans)


def _said_again(line: Span, claim: ArticleClaim) -> ArticleClaim:
    """A line that a claim of the body makes one, by the same speaker."""
    who = claim.proposal.speaker.name if claim.proposal.speaker else "nobody named"
    return ArticleClaim(
        proposal=replace(claim.proposal, spans=(line,), cue=(), speech=Speech.INDIRECT),
        rule="repeat",
        why=f"what the body reports of {who}, said again",
        score=0.6,
        repeats=claim.proposal.spans,
    )
