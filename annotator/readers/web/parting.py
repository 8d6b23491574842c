"""Which words of a picture's box are the caption, and which say to whom the picture is owed.

What is named a credit, or reads like one at the end, is the credit; the rest is the caption.
"""

import re

from annotator.readers.credits import credit_of
from annotator.readers.tei.xml import Element
from annotator.readers.web.cues import CREDIT, words_of
from annotator.readers.web.pieces import is_hidden, lines_in, words_in

LONGEST_CREDIT = 200
_CREDIT_TAGS = ("small", "cite")
_PROPERTIES = frozenset(("copyrightholder", "credittext", "author", "creator", "copyrightnotice"))
_LABEL = re.compile(
    r"^(?:(?:image|photo|picture|bild|foto)?[ -]?(?:credit|source|copyright|quelle|nachweis)s?)"
    r"[:,.…]* *",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(r"(?<=[.!?…”\"]) ?\(([^\W\d_a-zß-ÿ][^()]{2,100})\)\.?$")
"""Behind the end of a sentence, brackets hold whom a picture is owed to."""
_OWED = re.compile(
    r"[(\[]?(?:©|[^\W\d_]*(?:foto|photo|bild|image[nm]?|picture|beeld|credit|cr[ée]dit|quelle|source|"
    r"fuente|copyright|صورة|تصوير|المصدر)[^\W\d_]*(?: [^\W\d_]+){0,2} ?[:：]|"
    r"(?:photo(?:graph)?|image|picture|illustration)s? (?:by|courtesy of) ) ?\S",
    re.IGNORECASE,
)
"""A line that begins so names whom a picture is owed to, in whatever compound of these words."""
_LONGEST_OWED = 120
_DEEPEST = 12
_EMPTIED = re.compile(r" ?\( ?\)?$")
"""Brackets around a credit that was taken out."""
_LAST_BRACKETS = re.compile(r"[ \u00a0]\(([^()]{3,90})\)\.?$")
_SENTENCE = re.compile(r"[.!?…”\"’)\]»«؟]\s+")
_BREAK = re.compile(_SENTENCE.pattern + r"|\s[-–—|•]\s+")
_ENDS = (".", "!", "?", "…", "”", "“", "»", "«", '"', "؟", "。", ")")
_EMPHASES = frozenset(("a", "em", "i", "b", "strong", "sup", "sub", "q", "abbr"))
_PARTICLES = frozenset(
    (
        *("van", "von", "de", "der", "den", "del", "della", "di", "da", "du", "la", "le", "of"),
        *("the", "and", "und", "et", "y", "en", "for", "für", "pour", "para", "via", "per"),
    )
)
_MOST_NAMES = 9
_LONGEST_NAMES, _FULL_NAMES = 60, range(2, 6)
"""Characters and words of names that stand in no element of their own."""
_SHORT_NAME = 3
_LEAST_BEFORE = 3
"""Words that a caption has at least, where a credit is told by being names alone."""
COUNTER = re.compile(r"^\d{1,3} ?(?:/|of|von|de|sur|van|di|av|af|из|من) ?\d{1,3}\b[\s|:.–—-]*")
"""Which of how many pictures a slider shows."""
_IN_HAN = (
    re.compile(r"[＝=]([^＝=。]{2,60}(?:撮影|提供|写す|共同|時事|通信|ロイター))$"),
    re.compile(r"[（(]([^（）()]{0,40}(?:撮影|提供|共同|時事|ロイター|[摄攝]))[）)]$"),
    re.compile(r"(?:^|[。！？，,）)\s])((?:\w{2,8}[社网網])?(?:记者|記者|发)? ?\w{2,4} ?[摄攝])$"),
)
"""Who took or gave a picture: in Japanese behind `＝`, in brackets, in Chinese before `摄`."""
_AGENCIES = frozenset(
    (
        *("aap", "adnkronos", "afp", "anp", "ansa", "ap", "apa", "belga", "contrasto", "cp", "ddp"),
        *("dapd", "dpa", "efe", "epa", "epd", "fotogramma", "getty", "imago", "ipp", "keystone"),
        *("kna", "lapresse", "lusa", "ntb", "pap", "reuters", "ritzau", "tt", "upi"),
    )
)
_SIDES = frozenset(("يمين", "يسار", "اليمين", "اليسار", "الوسط", "يمينا", "يسارا", "左", "右"))
_EDGES = " \t\u00a0|–—-·•,;:"


def holders_of(element: Element, most: int) -> list[Element]:
    found: list[Element] = []
    holder = element.getparent()
    while holder is not None and len(found) < most:
        found.append(holder)
        holder = holder.getparent()
    return found


def inside_of(element: Element, other: Element) -> bool:
    return any(holder is other for holder in holders_of(element, 60))


def says_credit(element: Element) -> bool:
    if element.get("itemprop", "").lower() in _PROPERTIES or element.tag in _CREDIT_TAGS:
        return True
    words = words_of(element)
    return bool(words) and not CREDIT.isdisjoint(words)


def credits_in(box: Element) -> list[Element]:
    """The outermost elements that call themselves credits, and have words."""
    found: list[Element] = []
    for element in box.iterdescendants():
        if not says_credit(element) or any(inside_of(element, other) for other in found):
            continue
        if 0 < len(words_in(element)) <= LONGEST_CREDIT:
            found.append(element)
    return _without_plain_small(box, found)


def _without_plain_small(box: Element, found: list[Element]) -> list[Element]:
    """Small letters tell a credit from a caption only where not all words are small."""
    if not found or any(one.tag not in _CREDIT_TAGS for one in found):
        return found
    if words_in(box, without=frozenset(found)):
        return found
    return found[-1:] if len(found) > 1 else []


def joined(elements: list[Element]) -> str:
    return " ".join(filter(None, (unlabelled(words_in(one)) for one in elements)))


def unlabelled(words: str) -> str:
    return (
        _LABEL.sub("", words).strip(" ()[]|/")
        if _LABEL.match(words) and len(words) > 12
        else _bare(words)
    )


def _bare(words: str) -> str:
    if words.startswith(("(", "[")) and words.endswith((")", "]")):
        return words[1:-1].strip()
    return words.strip(" |/")


def parted(element: Element, credit: str) -> tuple[str, str]:
    """Caption and credit out of an element that holds both."""
    credits = credits_in(element)
    caption = COUNTER.sub("", words_in(element, without=frozenset(credits)).strip(_EDGES))
    said = joined(credits)
    if credits and not caption and not credit:
        return "", said
    if said:
        return caption, said
    lines = lines_in(element)
    if not credit and len(lines) > 1:
        if _is_credit(lines[0]):
            return " ".join(lines[1:]), lines[0]
        if is_owed(lines[-1]):
            return COUNTER.sub("", " ".join(lines[:-1])), _bare(lines[-1])
    if not credit and (last := _of_names(element)) is not None:
        before = _EMPTIED.sub("", words_in(element, without=frozenset((last,))))
        return COUNTER.sub("", before.strip(_EDGES)), unlabelled(words_in(last))
    return split(caption, credit)


def owed_beside(box: Element, caption: Element) -> str:
    """Whom the words of a box name that stand outside its caption, if they name somebody only."""
    words = words_in(box, without=frozenset((caption,)))
    fits = is_owed(words) or _are_names(_bare(words), bracketed=words.startswith("("))
    return unlabelled(words) if words and fits else ""


def _of_names(element: Element) -> Element | None:
    """The last part of a caption, where an element of its own holds it and only names are in it."""
    found = _last_part(element)
    if found is None:
        return None
    last, apart = found
    words = words_in(last)
    before = words_in(element, without=frozenset((last,))).rstrip("( \u00a0")
    if not apart and not before.endswith(_ENDS):
        return None
    if is_owed(words):
        return last
    enough = before.endswith(_ENDS) or len(before.split()) >= _LEAST_BEFORE
    return last if enough and _are_names(_bare(words), bracketed=words.startswith("(")) else None


def _last_part(element: Element) -> tuple[Element, bool] | None:
    """The outermost element that ends the words, and whether it stands behind another element."""
    holder = element
    for _ in range(_DEEPEST):
        children = [one for one in holder.iterchildren("*") if not is_hidden(one)]
        spoken = [one for one in children if words_in(one)]
        if not spoken:
            return None
        last = spoken[-1]
        if any((one.tail or "").strip(" \n\t)].") for one in (last, *last.itersiblings())):
            return None
        rest = spoken[:-1]
        loose = (holder.text or "").strip() + "".join((one.tail or "").strip() for one in rest)
        if rest or loose.strip(" ("):
            return last, bool(rest) and not loose.strip(" (|") and last.tag not in _EMPHASES
        holder = last
    return None


def _are_names(words: str, *, bracketed: bool) -> bool:
    """Names of people and agencies: capital letters and particles; in scripts without, brackets."""
    parts = [part for part in re.split(r"[\s/,&|·]+", words) if part]
    if not 0 < len(parts) <= _MOST_NAMES or len(words) > _LONGEST_OWED:
        return False
    if words.endswith((".", "!", "?")) and len(parts[-1]) > 2:
        return False
    if not any(char.isupper() for char in words):
        return bracketed and words.lower() == words.upper() and len(parts) > 1
    return not parts[0][0].isdigit() and all(map(_may_be_name, parts))


def _may_be_name(part: str) -> bool:
    elided = part.startswith(("d’", "l’", "d'", "l'"))
    return elided or part[0].isupper() or not part[0].isalpha() or part.lower() in _PARTICLES


def is_owed(line: str) -> bool:
    """Whether a whole line names somebody for a picture, by how it begins or by its form."""
    return len(line) <= _LONGEST_OWED and (_OWED.match(line) is not None or _is_credit(line))


def _is_credit(line: str) -> bool:
    """Whether a line is a credit from its first character to its last."""
    found = credit_of(line)
    return found is not None and found.span.start == 0


def split(words: str, credit: str) -> tuple[str, str]:
    """Caption and credit out of one run of words."""
    if credit:
        return words, credit
    for found in (_behind_sentence, _in_han, _as_printed, _in_brackets, _behind_break):
        if (both := found(words)) is not None:
            return both
    if (at := _names_behind(words)) is not None:
        return words[:at].rstrip(" /|"), words[at:]
    return words, ""


def _behind_sentence(words: str) -> tuple[str, str] | None:
    tail = _IN_BRACKETS.search(words)
    return (words[: tail.start()].rstrip(), tail[1]) if tail else None


def _in_han(words: str) -> tuple[str, str] | None:
    tail = next(filter(None, (form.search(words) for form in _IN_HAN)), None)
    return (words[: tail.start(1)].rstrip(" 　＝=（("), tail[1]) if tail else None


def _as_printed(words: str) -> tuple[str, str] | None:
    found = credit_of(words)
    if found is None:
        return None
    caption = words[: found.span.start].rstrip("( \t\u00a0|–—-")
    return caption, words[found.span.start : found.span.end]


def _in_brackets(words: str) -> tuple[str, str] | None:
    tail = _LAST_BRACKETS.search(words)
    if tail and (is_owed(tail[1]) or _is_owner(tail[1])):
        return words[: tail.start()].rstrip(), tail[1]
    return None


def _behind_break(words: str) -> tuple[str, str] | None:
    for end in _BREAK.finditer(words):
        if len(words) - end.end() <= _LONGEST_OWED and _OWED.match(words, end.end()):
            return words[: end.end()].rstrip("( \u00a0-–—|•"), _bare(words[end.end() :])
    return None


def _names_behind(words: str) -> int | None:
    """Where names begin that stand without a stop behind the last sentence."""
    at = max((end.end() for end in _SENTENCE.finditer(words)), default=None)
    if at is None or words[-1] in '.!?”»“")' or len(words) - at > _LONGEST_NAMES:
        return None
    at += 2 * words.startswith(("/ ", "| "), at)
    fits = len(words[at:].split()) in _FULL_NAMES and _are_names(words[at:], bracketed=False)
    return at if fits else None


def _is_owner(words: str) -> bool:
    """What brackets hold behind words that end without a stop: an agency, not a remark."""
    if words.lower() in _AGENCIES or ("/" in words and _are_names(words, bracketed=False)):
        return True
    if words in _SIDES or words.lower() != words.upper():
        return False
    return _are_names(words, bracketed=True) or (words.isalpha() and len(words) > _SHORT_NAME)
