"""The figure walker: every picture of a page with its words, before anything else is read.

A box is the nearest element that says it is one, or that holds one picture and few words. What in
it is named a credit, or reads like one at the end, is the credit; the rest is the caption.
"""

import re
from collections.abc import Callable

from annotator.readers.credits import credit_of
from annotator.readers.tei.xml import Element
from annotator.readers.web.addresses import Addresses, addresses_of
from annotator.readers.web.cues import CAPTION, CREDIT, ICON, PICTURE, words_of
from annotator.readers.web.linked_data import ImageWords
from annotator.readers.web.pieces import HEADINGS, Picture, collapsed, is_hidden, lines_in, words_in

_IMAGES = ("img", "amp-img", "image")
_HIGHEST = 7
"""How many elements up a box is looked for."""
_LONGEST = 1_500
_FEW = 420
"""Characters of a box that does not call itself one."""
_LONGEST_CREDIT = 200
_SMALLEST = 41
_STOPS = frozenset(("body", "html", "article", "main", "section", "ul", "ol", "form", "nav"))
_CREDIT_TAGS = ("small", "cite")
_PROPERTIES = frozenset(("copyrightholder", "credittext", "author", "creator", "copyrightnotice"))
_LABEL = re.compile(
    r"^(?:(?:image|photo|picture|bild|foto)?[ -]?(?:credit|source|copyright|quelle|nachweis)s?)"
    r"[:,]? *",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(r"(?<=[.!?…”\"]) ?\(([^\W\d_a-zß-ÿ][^()]{2,100})\)\.?$")
"""Behind the end of a sentence, brackets hold whom a picture is owed to."""
_OF_TABLES = ("td", "th", "tr", "tbody", "table", "center", "font")
_SMALL_SIZES = ("1", "-1", "-2")
_EDGES = " \t\u00a0|–—-·•,;:"

Boxes = dict[Element, Picture | None]


def pictures_of(root: Element, addresses: Addresses, told: ImageWords) -> Boxes:
    """The boxes of all pictures. None stands for an element whose words went into a picture."""
    walker = _Walker(root, addresses, told)
    for image in root.iter(*_IMAGES):
        walker.meet(image)
    return walker.boxes


class _Walker:
    def __init__(self, root: Element, addresses: Addresses, told: ImageWords) -> None:
        self._addresses, self._told = addresses, told
        self.boxes: Boxes = {}
        self._images = {image: None for image in root.iter(*_IMAGES) if not _is_icon(image)}
        self._counts: dict[Element, int] = {}
        for image in self._images:
            for holder in _holders(image, 60):
                self._counts[holder] = self._counts.get(holder, 0) + 1

    def meet(self, image: Element) -> None:
        """Make what there is to know of an image; nothing of icons, and of one in a box already."""
        if any(holder in self.boxes for holder in (image, *_holders(image, 60))):
            return
        if image not in self._images:
            self.boxes[image] = None
            return
        link, data = self._addresses.image(addresses_of(image))
        found = Picture(link=link, image=data, alt=collapsed(image.get("alt", "")))
        found.alt = found.alt or collapsed(image.get("title", ""))
        box = self._box(image)
        if box is not image:
            self._words(box, found)
        behind = self._behind(box) if not found.caption else None
        if behind is not None:
            found.caption, found.credit = _parted(behind, found.credit)
            self.boxes[behind] = None
        elif box is not image and not found.credit:
            self._credited(box, found)
        if not found.caption:
            self._from_data(image, found)
        self.boxes[box] = found

    def _box(self, image: Element) -> Element:
        best = image
        for level, holder in enumerate(_holders(image, _HIGHEST)):
            if holder.tag in _STOPS or self._counts.get(holder, 0) > 1 or _has_heading(holder):
                break
            if holder.tag == "figure":
                return holder
            if holder.tag == "li" and level > 3:
                break
            words = words_in(holder)
            if len(words) > _LONGEST:
                break
            named = not PICTURE.isdisjoint(words_of(holder)) or holder.get("itemprop") == "image"
            if not words or (named and _is_own(holder, words)) or self._is_small(holder, words):
                best = holder
            elif not named:
                break
        return best

    def _is_small(self, holder: Element, words: str) -> bool:
        """Few words beside one picture, which some element sets apart from running text."""
        if len(words) > _FEW or holder.tag in ("p", "span", "a", "font", "b", "i"):
            slight = credit_of(words) is not None or _is_slight(holder, words)
            return holder.tag == "p" and len(words) <= _FEW and slight
        if holder.tag in ("td", "th") and not _in_own_table(holder):
            return False
        if _captioned(holder) or _in_own_table(holder):
            return True
        return credit_of(words) is not None and _has_one_paragraph(holder)

    def _words(self, box: Element, found: Picture) -> None:
        caption = _first(box, _says_caption)
        found.caption, found.credit = _parted(caption if caption is not None else box, "")
        if caption is not None and not found.credit:
            credits = [e for e in _credits_in(box) if not _inside(e, caption)]
            found.credit = _joined(credits)

    def _credited(self, box: Element, found: Picture) -> None:
        """A credit in an element of its own behind the box."""
        behind = box.getnext()
        if behind is None or behind in self.boxes or self._counts.get(behind):
            return
        words = words_in(behind)
        if (
            _says_credit(behind)
            and 0 < len(words) <= _LONGEST_CREDIT
            and behind.tag not in HEADINGS
        ):
            found.credit = _unlabelled(words)
            self.boxes[behind] = None

    def _behind(self, box: Element) -> Element | None:
        """What stands behind a picture and calls itself its caption."""
        for element in (box, *_holders(box, 2)):
            if self._counts.get(element, 1) > 1 or element.tag in _STOPS:
                return None
            behind = element.getnext()
            if behind is None and element.tail and element.tail.strip():
                return None
            if behind is not None:
                return behind if self._captions(behind, element) else None
        return None

    def _captions(self, behind: Element, box: Element) -> bool:
        if self._counts.get(behind) or behind.tag in HEADINGS or (box.tail or "").strip():
            return False
        words = words_in(behind)
        if not words or len(words) > _LONGEST or behind in self.boxes:
            return False
        if _says_caption(behind):
            return True
        credit = credit_of(words)
        short = len(words) <= _FEW
        return short and (
            credit is not None and (credit.span.start > 0 or True) or _is_slight(behind, words)
        )

    def _from_data(self, image: Element, found: Picture) -> None:
        """Words that stand in no line of the page, but in its data about this very picture."""
        caption = collapsed(image.get("data-caption", "") or image.get("data-image-caption", ""))
        if "<" in caption:
            caption = ""
        told = self._told.of(addresses_of(image))
        if caption:
            found.caption, found.credit = _split(caption, found.credit)
        elif told is not None and told[0]:
            found.caption = told[0]
            found.credit = found.credit or told[1]
        if not found.credit and told is not None:
            found.credit = told[1]


def _holders(element: Element, most: int) -> list[Element]:
    found: list[Element] = []
    holder = element.getparent()
    while holder is not None and len(found) < most:
        found.append(holder)
        holder = holder.getparent()
    return found


def _is_icon(image: Element) -> bool:
    for key in ("width", "height"):
        size = image.get(key, "").removesuffix("px")
        if size.isdigit() and int(size) < _SMALLEST and int(size) != 0:
            return True
    holders = _holders(image, 2)
    if any(not ICON.isdisjoint(words_of(element)) for element in (image, *holders[:1])):
        return True
    return is_hidden(image) or any(one.tag in ("noscript", "button") for one in holders)


def _has_heading(element: Element) -> bool:
    return next(element.iter(*HEADINGS), None) is not None


def _is_own(holder: Element, words: str) -> bool:
    """A part with the name of a picture holds its words alone: those, or a single paragraph."""
    if _captioned(holder):
        return True
    return len(words) <= _FEW and _has_one_paragraph(holder)


def _has_one_paragraph(holder: Element) -> bool:
    return sum(bool(words_in(one)) for one in holder.iter("p")) <= 1


def _captioned(holder: Element) -> bool:
    """Whether caption and credits are all the words that a part has."""
    caption = _first(holder, _says_caption)
    named = _credits_in(holder) + ([caption] if caption is not None else [])
    return bool(named) and not words_in(holder, without=frozenset(named))


def _in_own_table(cell: Element) -> bool:
    """A table that holds a picture and its caption, and nothing else."""
    element: Element | None = cell
    while element is not None and element.tag in (
        "td",
        "th",
        "tr",
        "tbody",
        "table",
        "center",
        "font",
    ):
        if element.tag == "table":
            rows = list(element.iter("tr"))
            return len(rows) <= 3 and len(words_in(element)) <= _FEW and len(rows) > 1
        element = element.getparent()
    return False


def _is_slight(element: Element, words: str) -> bool:
    """Wholly in small or slanting letters, as captions without a name are."""
    if element.tag in ("small", "i", "em"):
        return True
    inner: list[Element] = []
    for one in element.iter("i", "em", "small", "font"):
        small = one.tag != "font" or one.get("size", "") in _SMALL_SIZES
        if small and not any(_inside(one, other) for other in inner):
            inner.append(one)
    return bool(inner) and " ".join(filter(None, map(words_in, inner))) == words


def _says_caption(element: Element) -> bool:
    if element.tag == "figcaption":
        return True
    if element.get("itemprop", "").lower() in ("caption", "description"):
        return True
    words = words_of(element)
    return bool(words) and not CAPTION.isdisjoint(words) and words[-1] not in CREDIT


def _says_credit(element: Element) -> bool:
    if element.get("itemprop", "").lower() in _PROPERTIES or element.tag in _CREDIT_TAGS:
        return True
    words = words_of(element)
    return bool(words) and not CREDIT.isdisjoint(words)


def _first(box: Element, fits: Callable[[Element], bool]) -> Element | None:
    return next((one for one in box.iterdescendants() if fits(one) and words_in(one)), None)


def _credits_in(box: Element) -> list[Element]:
    """The outermost elements that call themselves credits, and have words."""
    found: list[Element] = []
    for element in box.iterdescendants():
        if not _says_credit(element) or any(_inside(element, other) for other in found):
            continue
        if 0 < len(words_in(element)) <= _LONGEST_CREDIT:
            found.append(element)
    return _without_plain_small(box, found)


def _without_plain_small(box: Element, found: list[Element]) -> list[Element]:
    """Small letters tell a credit from a caption only where not all words are small."""
    if not found or any(one.tag not in _CREDIT_TAGS for one in found):
        return found
    if words_in(box, without=frozenset(found)):
        return found
    return found[-1:] if len(found) > 1 else []


def _inside(element: Element, other: Element) -> bool:
    return any(holder is other for holder in _holders(element, 60))


def _joined(elements: list[Element]) -> str:
    return " ".join(filter(None, (_unlabelled(words_in(one)) for one in elements)))


def _unlabelled(words: str) -> str:
    return (
        _LABEL.sub("", words).strip(" ()[]|/")
        if _LABEL.match(words) and len(words) > 12
        else _bare(words)
    )


def _bare(words: str) -> str:
    if words.startswith(("(", "[")) and words.endswith((")", "]")):
        return words[1:-1].strip()
    return words.strip(" |/")


def _parted(element: Element, credit: str) -> tuple[str, str]:
    """Caption and credit out of an element that holds both."""
    credits = _credits_in(element)
    caption = words_in(element, without=frozenset(credits)).strip(_EDGES)
    said = _joined(credits)
    if credits and not caption and not credit:
        return "", said
    if said:
        return caption, said
    lines = lines_in(element)
    if not credit and len(lines) > 1 and _is_credit(lines[0]):
        return " ".join(lines[1:]), lines[0]
    return _split(caption, credit)


def _is_credit(line: str) -> bool:
    """Whether a line is a credit from its first character to its last."""
    found = credit_of(line)
    return found is not None and found.span.start == 0


def _split(words: str, credit: str) -> tuple[str, str]:
    if not credit and (tail := _IN_BRACKETS.search(words)):
        return words[: tail.start()].rstrip(), tail[1]
    found = credit_of(words)
    if found is None or credit:
        return words, credit
    caption = words[: found.span.start].rstrip("( \t\u00a0|–—-")
    return caption, words[found.span.start : found.span.end]
