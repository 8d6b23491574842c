"""Runs of capitalised words that may be a name, with the edges of the annotation guidelines."""

from dataclasses import dataclass, field

from annotator.model.ids import TagId
from annotator.model.span import Span
from annotator.suggest.names.joining import (
    is_first_name,
    is_own_article,
    is_place,
    nicknamed,
    shared_body,
)
from annotator.suggest.text.known import known, place, place_words
from annotator.suggest.text.lexicon import Lexicon
from annotator.suggest.text.manuscript import Manuscript, Passage
from annotator.suggest.text.tokens import Token

_BLANKS = (" ", "\u00a0")
_SHORT = frozenset(("st", "jr", "sr", "wm", "mt", "ft", "geo", "chas", "jas", "thos", "bros"))
_AFTER_NAMES = frozenset(
    ("qc", "kc", "mp", "msp", "obe", "mbe", "cbe", "phd", "md", "esq", "tv", "mdb", "mdl")
)
_LONGEST = 9
_ADJECTIVES = (
    *("al", "ale", "ales", "aux", "ique", "iques", "aire", "aires", "éen", "éenne", "ien", "ienne"),
    *(
        "elle",
        "el",
        "ais",
        "aise",
        "ica",
        "ico",
        "ional",
        "ionale",
        "aria",
        "ario",
        "ola",
        "eo",
        "ea",
    ),
)
_ARTICLES = frozenset(("la", "le", "les", "l", "el", "los", "las"))
_DOERS = ("er", "or", "ist", "ian", "ant", "ent", "man", "woman", "person")
_CHARGES = frozenset(
    ("financial", "operating", "technology", "medical", "scientific", "commercial", "marketing")
    + ("legal", "investment", "information", "managing", "executive", "technical", "sporting")
)
"""What an officer or a director is in charge of."""
_SMALL_JOINTS = frozenset(("de", "du", "des", "d", "del", "la", "l", "las", "los", "pour", "para"))
_SMALL_FORMS = ("plc", "gmbh", "eG", "eV")
_THROUGH = ("of", "for", "and", "the")


@dataclass(frozen=True, slots=True)
class Vote:
    """A reason to take a name for something of a kind."""

    tag: TagId
    weight: float
    rule: str


@dataclass(slots=True)
class Run:
    """The words `first` to `last` of a passage. `led` are the titles and roles left off before."""

    passage: Passage
    first: int
    last: int
    led: tuple[str, ...] = ()
    votes: list[Vote] = field(default_factory=list)

    @property
    def words(self) -> list[Token]:
        return self.passage.words[self.first : self.last + 1]

    @property
    def form(self) -> str:
        """As it is written, with the full stops of initials and the marks of possessives."""
        first, *others = self.words
        return first.text + "".join(w.gap + w.text for w in others)

    @property
    def span(self) -> Span:
        words = self.passage.words
        return Span(words[self.first].start, words[self.last].end)

    @property
    def key(self) -> str:
        return " ".join(w.key for w in self.words)

    @property
    def before(self) -> Token | None:
        """The word right before titles and roles."""
        at = self.first - len(self.led) - 1
        return self.passage.words[at] if at >= 0 else None

    @property
    def after(self) -> Token | None:
        words = self.passage.words
        return words[self.last + 1] if self.last + 1 < len(words) else None


def runs(manuscript: Manuscript, passage: Passage) -> list[Run]:
    """All runs of a passage, in reading order."""
    found: list[Run] = []
    index, words = 0, passage.words
    while index < len(words):
        if not words[index].cap or not _begins(words, index, manuscript.lexical):
            index += 1
            continue
        last = _end(words, index, manuscript.lexical)
        found += _trimmed(manuscript, passage, index, last)
        index = last + 1
    return found


def _begins(words: list[Token], index: int, lexical: Lexicon) -> bool:
    key = words[index].text.lower()
    if key in lexical.months or key in lexical.weekdays or key in lexical.days:
        return is_first_name(words, index)
    if key not in lexical.function_words or _is_initial(words, index):
        return True
    return is_own_article(words, index)


def _is_initial(words: list[Token], index: int) -> bool:
    """`A` of `A. Berg`."""
    following = words[index + 1] if index + 1 < len(words) else None
    alone = len(words[index].text) == 1 and following is not None
    return alone and following is not None and following.gap.startswith(".") and following.cap


def _end(words: list[Token], first: int, lexical: Lexicon) -> int:
    last = first
    while last - first < _LONGEST:
        following = _next(words, first, last, lexical)
        if following is None:
            break
        last = following
    last = _small_words(words, first, last, lexical)
    return _with_form(words, last)


def _small_words(words: list[Token], first: int, last: int, lexical: Lexicon) -> int:
    """`Réseau national de surveillance sismique`: what French and Spanish bodies have small."""
    begins = first == last and words[first].text.lower() in lexical.body_starts
    if lexical.language not in ("fr", "es") or not begins or words[last].possessive:
        return last
    at = last
    while at + 1 < len(words) and at - first < _LONGEST and words[at + 1].gap in (*_BLANKS, ""):
        low = words[at + 1].text.lower()
        if low in _SMALL_JOINTS and at + 2 < len(words):
            noun = at + 2 if words[at + 2].text.lower() not in ("la", "l", "las", "los") else at + 3
            if noun >= len(words) or words[noun].gap not in (*_BLANKS, ""):
                break
            at = last = noun
        elif low.endswith(_ADJECTIVES):
            at = last = at + 1
        else:
            break
    return last


def _with_form(words: list[Token], last: int) -> int:
    """With `plc` and the like, which firms write small."""
    after = words[last + 1] if last + 1 < len(words) else None
    small = after is not None and after.text in _SMALL_FORMS and after.gap in (" ", ", ")
    return last + 1 if small and not words[last].possessive else last


def _next(words: list[Token], first: int, last: int, lexical: Lexicon) -> int | None:
    """The index of the next word that the run reaches, over joining words; else None."""
    if last + 1 >= len(words):
        return None
    here, there = words[last], words[last + 1]
    short = first == last or words[first].text in ("St", "Saint")
    if here.possessive and not (short and _owns(here, there, lexical)):
        return None
    if nicknamed(words, last):
        return last + 2
    if there.opens or not _adjoining(here, there, lexical):
        return None
    if there.cap:
        low = there.text.lower()
        dated = low in lexical.months or low in lexical.weekdays
        small = low in lexical.function_words and not _is_initial(words, last + 1)
        return None if dated or small else last + 1
    return _over(words, first, last, lexical)


def _owns(here: Token, there: Token, lexical: Lexicon) -> bool:
    """`Fishermen's Union`: what is somebody's only by name. Not what is a town's or a person's."""
    low = there.text.lower()
    institution = low in lexical.bodies or low in lexical.grounds
    return institution and here.key not in known().given and not place_words(here.key)


def _adjoining(here: Token, there: Token, lexical: Lexicon) -> bool:
    if there.gap in _BLANKS or there.gap == " & " or here.possessive:
        return True
    dotted = there.gap in (". ", ".", ".\u00a0")
    low = here.text.lower()
    short = (len(low) == 1 and low.isalpha()) or low in _SHORT or low in lexical.titles
    return dotted and short


def _over(words: list[Token], first: int, last: int, lexical: Lexicon) -> int | None:
    """Past one to three joining words to a further capital."""
    at = last + 1
    joints: list[str] = []
    while at < len(words) and not words[at].cap and words[at].gap in _BLANKS and len(joints) < 3:
        joints.append(words[at].text.lower())
        at += 1
    if at >= len(words) or not words[at].cap or words[at].opens:
        return None
    if not (words[at].gap in _BLANKS or (not words[at].gap and joints[-1] in ("d", "l", "al"))):
        return None
    if words[at].text.lower() in lexical.weekdays | lexical.months:
        return None
    return at if _binds(words, first, last, joints, lexical) else None


def _binds(words: list[Token], first: int, last: int, joints: list[str], lexical: Lexicon) -> bool:
    """Whether joining words stand within a name: of a person, or of a body or place."""
    head = [w.text.lower() for w in words[first : last + 1]]
    if first == last and joints == ["and"] and shared_body(words, last + 2, lexical):
        return is_place(words[first].key)
    institutional = any(
        h in lexical.heads or h in lexical.body_starts or h in lexical.ground_starts for h in head
    )
    if lexical.language == "en":
        if all(j in _THROUGH for j in joints):
            ready = joints[0] in ("of", "for") or (
                joints == ["and"] and "of" in _between(words, first, last)
            )
            return institutional and ready
        return all(j in lexical.particles for j in joints)
    personal = words[first].key in known().given or _led_by_title(words, first, lexical)
    if lexical.language == "de":
        if institutional and all(j in ("für", "der", "des", "zu", "und") for j in joints):
            return joints != ["und"]
        return personal and all(j in lexical.particles for j in joints)
    if not all(j in lexical.particles for j in joints):
        return False
    return joints[0] not in ("y",) and (institutional or (personal and _short(joints)))


def _short(joints: list[str]) -> bool:
    return len(joints) <= 2


def _between(words: list[Token], first: int, last: int) -> list[str]:
    return [w.text for w in words[first : last + 1]]


def _led_by_title(words: list[Token], first: int, lexical: Lexicon) -> bool:
    return first > 0 and words[first - 1].text.lower() in lexical.titles


def is_role(word: str, lexical: Lexicon) -> bool:
    """Whether a lower-cased word says what somebody is."""
    if word in lexical.roles or word in lexical.titles or word in lexical.before_titles:
        return True
    return bool(lexical.role_endings) and word.endswith(tuple(lexical.role_endings))


def _trimmed(manuscript: Manuscript, passage: Passage, first: int, last: int) -> list[Run]:
    """The run without titles before it, cut in two where a title stands amid it."""
    words, lexical = passage.words, manuscript.lexical
    while first < last and _hangs(manuscript, words, first):
        first += 1
    if lexical.language == "de":
        first = _past_nouns(words, first, last, lexical)
    last = _without_end(words, first, last, lexical)
    found: list[Run] = []
    begin = first
    title = _title_amid(words, first, last, lexical)
    if title is not None:
        start = title
        while start > first and _leads(words[start - 1].text.lower(), lexical):
            start -= 1
        if start > first:
            found.append(_led(passage, first, start - 1, lexical))
        begin = title + 1
    if begin <= last:
        begin = _with_small_head(words, begin, lexical)
        found.append(_led(passage, begin, last, lexical))
    return found


def _without_end(words: list[Token], first: int, last: int, lexical: Lexicon) -> int:
    """Back past `MP`, and past the second word of `AP Photo`."""
    while last > first and words[last].text.lower().rstrip(".") in _AFTER_NAMES:
        last -= 1
    if last == first + 1 and words[last].text.lower() in lexical.credit_labels:
        return last - (
            words[first].key in known().names and _key(words, first) not in known().names
        )
    return last


def _with_small_head(words: list[Token], first: int, lexical: Lexicon) -> int:
    """`ministère de la Culture`: back to a noun that French and Spanish write small."""
    at = first - 1
    while (
        at >= 0 and first - at <= 3 and words[at].text.lower() in lexical.prepositions | _ARTICLES
    ):
        at -= 1
    small = 0 <= at < first - 1 and words[at].text in lexical.lower_heads
    gaps = all(w.gap in (*_BLANKS, "") for w in words[at + 1 : first + 1]) if small else False
    return at if gaps else first


def _past_nouns(words: list[Token], first: int, last: int, lexical: Lexicon) -> int:
    """Where nouns have capitals: past those that stand before something that is known."""
    for at in range(first, last + 1):
        rest = words[at : last + 1]
        low = [w.text.lower() for w in rest]
        key = " ".join(w.key for w in rest)
        if rest[0].key in known().given or key in known().names or place_words(rest[0].key):
            return at
        if low[0] in lexical.body_starts or low[0] in lexical.ground_starts:
            return at
        ends = low[-1].rstrip(".") in lexical.bodies
        if ends and len(rest) <= 2 + (len(rest) > 2 and low[-2] in lexical.bodies):
            return at
        if is_role(low[0], lexical):
            return first
    return first


def _hangs(manuscript: Manuscript, words: list[Token], at: int) -> bool:
    """A word that has its capital only because a sentence begins."""
    word, lexical = words[at], manuscript.lexical
    low = word.text.lower()
    if low in lexical.credit_labels:
        return True
    if not word.opens or word.key in known().given:
        return False
    if words[at + 1].gap.startswith(".") or place(_key(words, at)) is not None:
        return False
    if low in lexical.capitalised and low not in lexical.body_starts:
        return True
    if _does(low, lexical) and words[at + 1].key in known().given and words[at + 1].gap == " ":
        return True
    return word.key in manuscript.small and word.key not in manuscript.amid


def _leads(low: str, lexical: Lexicon) -> bool:
    """Whether a word may stand before a title: `Chief Financial Officer`."""
    return is_role(low, lexical) or low in _CHARGES


def _key(words: list[Token], at: int) -> str:
    """Two words as names are compared."""
    return f"{words[at].key} {words[at + 1].key}"


def _does(low: str, lexical: Lexicon) -> bool:
    """`Passenger` or `Biologist`: by its ending somebody who does something, and no name."""
    return lexical.language == "en" and len(low) > 5 and low.endswith(_DOERS)


def _title_amid(words: list[Token], first: int, last: int, lexical: Lexicon) -> int | None:
    """The last title or role before a further word, where what follows can be a name."""
    for at in range(last - 1, first - 1, -1):
        low = words[at].text.lower()
        led = at > 0 and words[at - 1].text.lower() == "chief"
        titled = low in lexical.titles or (
            low in lexical.roles and (led or low not in lexical.bodies)
        )
        if lexical.role_endings and low.endswith(tuple(lexical.role_endings)):
            titled = True
        if not titled:
            continue
        rest = [w.text.lower() for w in words[at + 1 : last + 1]]
        if any(r in lexical.bodies for r in rest) or low in known().common:
            return None
        return at
    return None


def _led(passage: Passage, first: int, last: int, lexical: Lexicon) -> Run:
    """The run with the titles and roles that stand before it, in capitals or not."""
    words = passage.words
    led: list[str] = []
    at = first - 1
    while at >= 0 and len(led) < 4:
        gap = words[at + 1].gap
        if gap not in (*_BLANKS, ". ", ".\u00a0") or words[at].possessive:
            break
        low = words[at].text.lower()
        if not is_role(low, lexical):
            break
        led.append(low)
        at -= 1
    return Run(passage, first, last, tuple(reversed(led)))
