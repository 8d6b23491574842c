"""Which words of a picture's box are the caption, and which say to whom the picture is owed.

What is named a credit, or reads like one at the end, is the credit; the rest is the caption.
"""

import re

from annotator.readers.tei.xml import Element
from annotator.readers.web.cues import CAPTION, CREDIT, said_of_picture, words_of
from annotator.readers.web.pieces import is_hidden, lines_in, words_in
from annotator.readers.web.tails import ENDS, are_names, bare, is_credit, is_owed, licensed, split

LONGEST_CREDIT = 200
_CREDIT_TAGS = ("small", "cite")
_PROPERTIES = frozenset(("copyrightholder", "credittext", "author", "creator", "copyrightnotice"))
_LABEL = re.compile(
    r"^((?:image|photo|picture|bild|foto)?[ -]?(?:credit|source|copyright|quelle|nachweis)s?)"
    r"[:,.…]* *(?:\1[:,.…]* *)?",
    re.IGNORECASE,
)
_PHOTO_BY = ("Photo", "Foto", "Image", "Bild", "Picture", "Crédit", "Credit")
_PICTURES = frozenset(
    (
        *("zdjęcie", "foto", "photo", "image", "bild", "imagen", "imagem", "immagine", "picture"),
        *("фото", "fotoğraf", "kuva", "kép", "obrázek", "صورة"),
    )
)
_LONGEST_LABEL = 24
_DEEPEST = 12
_SENTENCE = 20
"""Characters of a line that nothing says again by chance."""
_EMPTIED = re.compile(r" ?\( ?\)?$")
"""Brackets around a credit that was taken out."""
_EMPHASES = frozenset(("a", "em", "i", "b", "strong", "sup", "sub", "q", "abbr"))
_DIVIDERS = ("•", "|", "·")
"""What only stands before a credit, where names stand behind it."""
_LEAST_BEFORE = 3
"""Words that a caption has at least, where a credit is told by being names alone."""
COUNTER = re.compile(
    r"^\d{1,3} ?(?:/|of|von|de|sur|van|di|av|af|из|من) ?\d{1,3}\b[\s|:.–—-]*|"
    r"^(?:image|image caption|caption): |^(?:exclusive|exclusif|exclusiva|exklusiv)$",
    re.IGNORECASE,
)
"""Which of how many pictures a slider shows; the word for what follows anyway, or set upon it."""
_EDGES = " \t\u00a0|–—-·•,;:"


def _trimmed(caption: str) -> str:
    """Without what parted it from the credit that was taken out."""
    return caption.strip(_EDGES).removesuffix(" /").rstrip(_EDGES)


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
    named = bool(words) and not CREDIT.isdisjoint(words)
    if not named or said_of_picture(element) is CAPTION:
        return False
    return not any(said_of_picture(one) is CAPTION for one in element.iterdescendants())


def credits_in(box: Element) -> list[Element]:
    """The outermost elements that call themselves credits, and have words."""
    found: list[Element] = []
    for element in box.iterdescendants():
        if not says_credit(element) or any(inside_of(element, other) for other in found):
            continue
        named = _with_its_names(element, box)
        if 0 < len(words_in(named)) <= LONGEST_CREDIT:
            found.append(named)
    return _without_plain_small(box, found)


def _with_its_names(element: Element, box: Element) -> Element:
    """The word `Credit:` with an element of its own, and the names that stand behind it."""
    holder = element.getparent()
    alone = words_in(element).endswith(":") and (element.tail or "").strip() != ""
    return holder if alone and holder is not None and holder is not box else element


def _without_plain_small(box: Element, found: list[Element]) -> list[Element]:
    """Small letters tell a credit from a caption only where not all words are small."""
    if not found or any(one.tag not in _CREDIT_TAGS for one in found):
        return found
    if words_in(box, without=frozenset(found)):
        return found
    return found[-1:] if len(found) > 1 else []


def joined(elements: list[Element]) -> str:
    said: dict[str, str] = {}
    for one in elements:
        words = words_in(one)
        if owed := unlabelled(words):
            said.setdefault(owed, " / " if words.startswith("/") else " ")
    return "".join(between + owed for owed, between in said.items()).strip(" /")


def unlabelled(words: str) -> str:
    return (
        _LABEL.sub("", words).strip(" ()[]|/")
        if _LABEL.match(words) and len(words) > 12
        else bare(words)
    )


def parted(element: Element, credit: str) -> tuple[str, str]:
    """Caption and credit out of an element that holds both."""
    both = None if credit else licensed(words_in(element))
    if both is not None:
        return both
    caption, owed = _as_told(element, credit)
    if not owed and _in_box_of_credits(element) and are_names(caption, bracketed=False):
        return "", caption
    return caption, owed


def _as_told(element: Element, credit: str) -> tuple[str, str]:
    credits = credits_in(element)
    beside = frozenset((*credits, *_labels_in(element)))
    caption = COUNTER.sub("", _trimmed(words_in(element, without=beside)))
    said = joined(credits)
    if credits and not caption and not credit:
        return split(said, "") if _is_sentence(said) else ("", said)
    if said:
        inner = split(caption, "") if caption.endswith(")") else (caption, "")
        return inner[0], f"{inner[1]} / {said}" if inner[1] else said
    lines = _with_labels(lines_in(element))
    if (twice := _said_twice(lines)) is not None:
        return twice, credit
    if not credit and len(lines) > 1:
        if is_credit(lines[0]) or (lines[0].startswith(_PHOTO_BY) and is_owed(lines[0])):
            return " ".join(lines[1:]), lines[0]
        if is_owed(lines[-1]):
            return COUNTER.sub("", " ".join(lines[:-1])), bare(lines[-1])
    if not credit and (last := _of_names(element)) is not None:
        before = _EMPTIED.sub("", words_in(element, without=frozenset((last,))))
        return COUNTER.sub("", _trimmed(before)), unlabelled(words_in(last))
    return split(caption, credit)


def _in_box_of_credits(element: Element) -> bool:
    """Whether a figure calls itself one with credits."""
    holder = element.getparent()
    return holder is not None and holder.tag == "figure" and "credits" in words_of(holder)


def _labels_in(element: Element) -> list[Element]:
    """Parts that hold no more than a word for a picture."""
    parts = element.iterdescendants("span", "div", "strong", "b")
    return [one for one in parts if words_in(one).lower() in _PICTURES]


def _is_sentence(words: str) -> bool:
    """Whether what calls itself a credit says something, as where both have one element."""
    if not words.endswith((".", "!", "?")) or len(words.split()) <= _LEAST_BEFORE:
        return False
    return not (is_owed(words) or are_names(words, bracketed=True))


def _with_labels(lines: list[str]) -> list[str]:
    """Lines, each with the label that has a line of its own before it."""
    found: list[str] = []
    for line in lines:
        if found and found[-1].endswith(":") and len(found[-1]) <= _LONGEST_LABEL:
            found[-1] += f" {line}"
        else:
            found.append(line.rstrip("\u00a0"))
    return found


def _said_twice(lines: list[str]) -> str | None:
    """The line that a box has for narrow screens, and again for wide ones."""
    return next((one for one in lines if len(one) >= _SENTENCE and lines.count(one) > 1), None)


def owed_beside(box: Element, caption: Element) -> str:
    """Whom the words of a box name that stand outside its caption, if they name somebody only."""
    words = words_in(box, without=frozenset((caption,)))
    fits = is_owed(words) or are_names(bare(words), bracketed=words.startswith("("))
    return unlabelled(words) if words and fits else ""


def _of_names(element: Element) -> Element | None:
    """The last part of a caption, where an element of its own holds it and only names are in it."""
    found = _last_part(element)
    if found is None:
        return None
    last, apart = found
    words = words_in(last)
    before = words_in(element, without=frozenset((last,))).rstrip("( \u00a0")
    divided = before.endswith(_DIVIDERS)
    if not (apart or divided or before.endswith(ENDS)):
        return None
    if is_owed(words):
        return last
    enough = divided or before.endswith(ENDS) or len(before.split()) >= _LEAST_BEFORE
    return last if enough and are_names(bare(words), bracketed=words.startswith("(")) else None


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
