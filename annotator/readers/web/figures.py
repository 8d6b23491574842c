"""The figure walker: every picture of a page with its words, before anything else is read.

A box is the nearest element that says it is one, or that holds one picture and few words and
stands apart from the prose. Names of classes help, but no rule lives by them alone.
"""

import re
from collections.abc import Callable
from itertools import islice

from annotator.readers.credits import credit_of
from annotator.readers.tei.xml import Element
from annotator.readers.web.addresses import Addresses, addresses_of
from annotator.readers.web.cues import (
    BYLINE,
    CAPTION,
    CREDIT,
    ICON,
    PICTURE,
    PORTRAIT,
    said_of_picture,
    words_of,
)
from annotator.readers.web.linked_data import ImageWords
from annotator.readers.web.parting import (
    COUNTER,
    LONGEST_CREDIT,
    credits_in,
    holders_of,
    inside_of,
    joined,
    owed_beside,
    parted,
    says_credit,
    unlabelled,
)
from annotator.readers.web.phrases import TO_READ
from annotator.readers.web.pieces import HEADINGS, Picture, collapsed, is_hidden, lines_in, words_in
from annotator.readers.web.tails import ends_owed, is_owed, split
from annotator.readers.whole_numbers import whole

_IMAGES = ("img", "amp-img", "image")
_HIGHEST = 7
"""How many elements up a box is looked for."""
_LONGEST = 1_500
_FEW = 420
"""Characters of a box that does not call itself one."""
_SMALLEST = 65
_STOPS = frozenset(("body", "html", "article", "main", "section", "ul", "ol", "form", "nav"))
_APART = frozenset(("div", "dl", "center", "aside", "li", "td"))
_PROSE = frozenset(("p", "h2", "h3", "h4", "blockquote", "ul", "ol"))
_SILENT = frozenset(("input", "label", "button", "svg", "script", "style", "span", "noscript"))
_MOST_LINES = 4
_BRIEF = 160
_MORE = 80
"""Characters with which an element around a captioned picture holds a paragraph, too."""
_BETWEEN_PROSE = 240
_OF_PROSE = 60
"""Characters: of a caption among others alike, of one between paragraphs, of such a paragraph."""
_OF_TABLES = ("td", "th", "tr", "tbody", "table", "center", "font")
_SMALL_SIZES = ("1", "-1", "-2")

_FILE = re.compile(r"[\w.%+-]{1,120}\.(?:jpe?g|png|gif|webp|avif|tiff?)", re.IGNORECASE)
"""The name of a file, which describes no picture."""

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
        self._likes: set[tuple[str, str]] = set()
        self._images = {image: None for image in root.iter(*_IMAGES) if not _is_icon(image)}
        self._counts: dict[Element, int] = {}
        for image in self._images:
            for holder in holders_of(image, 60):
                self._counts[holder] = self._counts.get(holder, 0) + 1

    def meet(self, image: Element) -> None:
        """Make what there is to know of an image; nothing of icons, and of one in a box already."""
        if any(holder in self.boxes for holder in (image, *holders_of(image, 60))):
            return
        if image not in self._images:
            self.boxes[image] = None
            return
        link, data = self._addresses.image(addresses_of(image))
        found = Picture(link=link, image=data, alt=collapsed(image.get("alt", "")))
        found.alt = found.alt or collapsed(image.get("title", ""))
        if _FILE.fullmatch(found.alt):
            found.alt = ""
        box = self._box(image)
        if box is not image:
            self._words(box, found)
        self._around(box, found, alone=box is image)
        if not found.caption:
            self._from_data(image, found)
        self.boxes[box] = found
        if found.caption and box.get("class"):
            self._likes.add(_like(box))

    def _around(self, box: Element, found: Picture, *, alone: bool) -> None:
        """Caption and credit that stand behind the box, in this order or the other."""
        behind = self._behind(box) if not found.caption else None
        if behind is not None:
            found.caption, found.credit = parted(behind, found.credit)
            self.boxes[behind] = None
            if not found.credit:
                self._credited(behind, found)
        elif not alone and not found.credit:
            owed = self._credited(box, found)
            behind = None if owed is None or found.caption else self._behind(owed)
            if behind is not None:
                found.caption, _ = parted(behind, found.credit)
                self.boxes[behind] = None

    def _box(self, image: Element) -> Element:
        figure = next((h for h in holders_of(image, _HIGHEST) if h.tag == "figure"), None)
        if figure is None or self._counts.get(figure) != 1 or _has_heading(figure):
            return self._box_around(image)
        return figure if words_in(figure) else self._box_around(figure)

    def _box_around(self, image: Element) -> Element:
        """The largest element around a picture that holds its words and no others."""
        unscripted = _noscript(image)
        best, told = image if unscripted is None else unscripted, 0
        for level, holder in enumerate(holders_of(best, _HIGHEST)):
            if holder.tag in _STOPS or self._counts.get(holder, 0) > 1 or _has_heading(holder):
                break
            if holder.tag == "li" and level > 3:
                break
            words = words_in(holder)
            if len(words) > _LONGEST or 0 < told < len(words) - _MORE:
                break
            named = not PICTURE.isdisjoint(words_of(holder)) or holder.get("itemprop") == "image"
            own = named and _is_own(holder, words)
            if not words or own or self._is_small(holder, words) or self._is_apart(holder, words):
                best, told = holder, len(words)
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

    def _is_apart(self, holder: Element, words: str) -> bool:
        """A picture with few lines which end in a credit, recur, or stand between paragraphs."""
        if holder.tag not in _APART or len(words) > _FEW or _is_linked(holder, words):
            return False
        lines = [line for line in lines_in(holder) if not COUNTER.fullmatch(line)]
        if len(lines) > _MOST_LINES:
            return False
        caption, credit = parted(holder, "")
        if (caption and is_owed(credit)) or _like(holder) in self._likes:
            return True
        counted = credit != "" or COUNTER.match(words) is not None
        if (counted or len(words) <= _BRIEF) and self._recurs(holder):
            return True
        return len(words) <= _BETWEEN_PROSE and _is_between_prose(holder)

    def _recurs(self, holder: Element) -> bool:
        """Whether one beside it is made alike: a picture and few words."""
        while (parent := holder.getparent()) is not None and len(parent) == 1:
            holder = parent
        beside = (
            *islice(holder.itersiblings(), 2),
            *islice(holder.itersiblings(preceding=True), 2),
        )
        return any(_like(one) == _like(holder) and self._counts.get(one) == 1 for one in beside)

    def _words(self, box: Element, found: Picture) -> None:
        caption = _first(box, _says_caption)
        found.caption, found.credit = parted(caption if caption is not None else box, "")
        if caption is not None and not found.credit:
            credits = [e for e in credits_in(box) if not inside_of(e, caption)]
            found.credit = joined(credits) or owed_beside(box, caption)

    def _credited(self, box: Element, found: Picture) -> Element | None:
        """A credit in an element of its own behind the box, and that element."""
        behind = box.getnext()
        if behind is None or behind in self.boxes or self._counts.get(behind):
            return None
        words = words_in(behind)
        fits = says_credit(behind) and behind.tag not in HEADINGS
        if box.tag == "figure" and CREDIT.isdisjoint(set(words_of(behind)) - BYLINE):
            return None  # a figure has its credit inside; what is called a byline is the article's
        if not fits or not 0 < len(words) <= LONGEST_CREDIT:
            return None
        found.credit = unlabelled(words)
        self.boxes[behind] = None
        return behind

    def _behind(self, box: Element) -> Element | None:
        """What stands behind a picture and calls itself its caption."""
        for element in (box, *holders_of(box, 2)):
            if self._counts.get(element, 1) > 1 or self._is_end(element, box):
                return None
            behind = self._spoken_behind(element)
            if behind is None and element.tail and element.tail.strip():
                return None
            if behind is not None:
                return behind if self._captions(behind, element) else None
        return None

    def _spoken_behind(self, element: Element) -> Element | None:
        """The element behind, past switches and other things that show no words."""
        for behind in islice(element.itersiblings("*"), _MOST_LINES):
            words = words_in(behind)
            silent = behind.tag in _SILENT and (not words or TO_READ.fullmatch(words))
            if not silent or (behind.tail or "").strip():
                return behind
        return None

    def _is_end(self, element: Element, box: Element) -> bool:
        """Whether nothing behind an element is looked at: it holds other words too."""
        if element.tag not in _STOPS:
            return False
        taken = frozenset(one for one in element if one in self.boxes or one is box)
        return element.tag != "article" or words_in(element, without=taken) != ""

    def _captions(self, behind: Element, box: Element) -> bool:
        if self._counts.get(behind) or behind.tag in HEADINGS or (box.tail or "").strip():
            return False
        words = words_in(behind)
        if not words or len(words) > _LONGEST or behind in self.boxes:
            return False
        if _says_caption(behind) or says_credit(behind):
            return _says_caption(behind)
        centred = len(words) <= _BRIEF and _is_centred(behind) and _is_centred(box)
        owed = ends_owed(words) or _is_slight(behind, words)
        return len(words) <= _FEW and (centred or owed)

    def _from_data(self, image: Element, found: Picture) -> None:
        """Words that stand in no line of the page, but in its data about this very picture."""
        caption = collapsed(image.get("data-caption", "") or image.get("data-image-caption", ""))
        if "<" in caption:
            caption = ""
        told = self._told.of(addresses_of(image))
        if caption:
            found.caption, found.credit = split(caption, found.credit)
        elif told is not None and told[0]:
            found.caption = told[0]
            found.credit = found.credit or told[1]
        if not found.credit and told is not None:
            found.credit = told[1]


def _is_icon(image: Element) -> bool:
    for key in ("width", "height"):
        size = image.get(key, "").removesuffix("px")
        if 0 < whole(size) < _SMALLEST:
            return True
    holders = holders_of(image, 2)
    near = [set(words_of(element)) for element in (image, *holders[:1])]
    icon = any(not ICON.isdisjoint(words) for words in near)
    portrait = any(not PORTRAIT.isdisjoint(words) for words in near)
    if portrait or (icon and not any(map(_captioned, holders[:1]))) or is_hidden(image):
        return True
    if (unscripted := _noscript(image)) is not None and not _stands_alone(unscripted):
        return True
    pressed = any(one.tag == "button" for one in holders)
    return pressed and not any(one.tag == "figure" for one in holders_of(image, _HIGHEST))


def _noscript(image: Element) -> Element | None:
    return next((one for one in holders_of(image, 2) if one.tag == "noscript"), None)


def _stands_alone(noscript: Element) -> bool:
    """Whether a script would put the picture here, of which the page itself has only this."""
    holder = noscript.getparent()
    if holder is None or any(one not in noscript.iter() for one in holder.iter(*_IMAGES)):
        return False
    around = (holder, *holders_of(holder, 2))
    return any(one.tag in ("picture", "figure") for one in around)


def _is_linked(holder: Element, words: str) -> bool:
    """Whether most of the words lead to another page, as those of a teaser do."""
    return 2 * sum(len(words_in(link)) for link in holder.iter("a")) > len(words)


def _is_between_prose(holder: Element) -> bool:
    """Whether paragraphs stand directly before and behind, of which it is none."""
    beside = (holder.getprevious(), holder.getnext())
    inner = [_only_child(one) for one in beside if one is not None]
    if len(inner) < 2 or any(one.tag not in _PROSE for one in inner):
        return False
    return any(one.tag == "p" and len(words_in(one)) >= _OF_PROSE for one in inner)


def _only_child(element: Element) -> Element:
    """What an element wraps, as pages made of components wrap each paragraph."""
    while element.tag == "div" and len(element) == 1 and not (element.text or "").strip():
        element = element[0]
    return element


def _like(element: Element) -> tuple[str, str]:
    return str(element.tag), element.get("class", "")


def _is_centred(element: Element) -> bool:
    """Whether a paragraph, or the one around a picture, stands in the middle of the line."""
    one = element if element.tag in ("p", "div") else element.getparent()
    if one is None:
        return False
    style = one.get("style", "")[:300].replace(" ", "").lower()
    return one.get("align", "").lower() == "center" or "text-align:center" in style


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
    named = credits_in(holder) + ([caption] if caption is not None else [])
    return bool(named) and not words_in(holder, without=frozenset(named))


def _in_own_table(cell: Element) -> bool:
    """A table that holds a picture and its caption, and nothing else."""
    element: Element | None = cell
    while element is not None and element.tag in _OF_TABLES:
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
        if small and not any(inside_of(one, other) for other in inner):
            inner.append(one)
    return bool(inner) and " ".join(filter(None, map(words_in, inner))) == words


def _says_caption(element: Element) -> bool:
    said = said_of_picture(element)
    if element.tag == "figcaption" or said is CAPTION:
        return said is not CREDIT
    if element.get("itemprop", "").lower() in ("caption", "description"):
        return True
    words = words_of(element)
    return bool(words) and not CAPTION.isdisjoint(words) and words[-1] not in CREDIT


def _first(box: Element, fits: Callable[[Element], bool]) -> Element | None:
    return next((one for one in box.iterdescendants() if fits(one) and words_in(one)), None)
