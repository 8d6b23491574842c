"""The figure walker: every picture of a page with its words, before anything else is read.

A box is the nearest element that says it is one, or that holds one picture and few words and
stands apart from the prose. Names of classes help, but no rule lives by them alone.
"""

import re
from functools import cached_property
from itertools import islice

from annotator.readers.credits import credit_of
from annotator.readers.tei.xml import Element
from annotator.readers.web.addresses import Addresses, addresses_of
from annotator.readers.web.cues import (
    BYLINE,
    CREDIT,
    FEET,
    PICTURE,
    SHOWS,
    aside_words,
    is_aside_name,
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
from annotator.readers.web.pieces import (
    HEADINGS,
    Picture,
    collapsed,
    is_hidden,
    letters_of,
    lines_in,
    words_in,
)
from annotator.readers.web.repeated import shown_again
from annotator.readers.web.settled import is_button, settle
from annotator.readers.web.shapes import (
    FEW,
    HIGHEST,
    IMAGES,
    caption_in,
    captioned,
    has_heading,
    has_line_below,
    has_one_paragraph,
    holds_headline,
    in_own_table,
    is_between_prose,
    is_centred,
    is_linked,
    is_own,
    is_slight,
    like,
    noscript,
    past_headline,
    says_caption,
)
from annotator.readers.web.shown import may_show
from annotator.readers.web.tails import ends_owed, is_owed, split
from annotator.readers.web.teasers import asks_to_press, leads_elsewhere
from annotator.readers.web.uncut import uncut

_LONGEST = 1_500
"""Characters of a box that calls itself one."""
_STOPS = frozenset(("body", "html", "article", "main", "section", "ul", "ol", "form", "nav"))
_APART = frozenset(("div", "dl", "center", "aside", "li", "td"))
_SILENT = frozenset(
    ("input", "label", "button", "svg", "script", "style", "span", "noscript", "meta", "link")
)
_MOST_LINES = 4
_BRIEF, _BETWEEN_PROSE = 160, 240
"""Characters of a caption among others alike, and of one between paragraphs."""
_MORE = 80
"""Characters with which an element around a captioned picture holds a paragraph, too."""

_NOTHING = re.compile(r"null|undefined|none|nan|untitled|https?://\S+", re.IGNORECASE)
"""What programs write where nobody described a picture."""
_FILE = re.compile(
    r"[\w .%+-]{1,120}\.(?:jpe?g|png|gif|webp|avif|tiff?)|[\d_-]{6,}|"
    r"(?=[a-z_-]*\d)[a-z0-9]{1,40}(?:[_-][a-z0-9]{1,40}){2,12}|"
    r"(?-i:[a-z]{3,40}(?:[_-][a-z]{3,40}){2,12})",
    re.IGNORECASE,
)
"""The name of a file, which describes no picture."""

Boxes = dict[Element, Picture | None]


def pictures_of(root: Element, addresses: Addresses, told: ImageWords) -> Boxes:
    """The boxes of all pictures. None stands for an element whose words went into a picture."""
    walker = _Walker(root, addresses, told)
    for image in root.iter(*IMAGES):
        walker.meet(image)
    return walker.boxes


def _has_prose(holder: Element, words: str) -> bool:
    """Whether most of what stands beside a picture is not what calls itself its caption."""
    caption = caption_in(holder) if len(words) > _MORE else None
    return caption is not None and len(words_in(caption)) < len(words) - _MORE


def _leads_by_tags(box: Element) -> bool:
    """Whether all words beside a picture are links in a part that is none of an article."""
    asides = [one for one in box.iterchildren("div", "ul", "p") if is_aside_name(words_of(one))]
    words = words_in(box)
    return bool(asides) and is_linked(box, words) and not words_in(box, without=frozenset(asides))


class _Walker:
    def __init__(self, root: Element, addresses: Addresses, told: ImageWords) -> None:
        self._addresses, self._told = addresses, told
        self._root = root
        self.boxes: Boxes = {}
        self._likes: set[tuple[str, str]] = set()
        shown = [image for image in root.iter(*IMAGES) if may_show(image)]
        self._again = shown_again(shown)
        self._images = {image: None for image in shown if image not in self._again}
        self._counts: dict[Element, int] = {}
        for image in self._images:
            for holder in holders_of(image, 60):
                self._counts[holder] = self._counts.get(holder, 0) + 1

    @cached_property
    def _named(self) -> dict[str, Element]:
        """Elements by their id; few pages need them."""
        return {name: one for one in self._root.iter() if (name := one.get("id"))}

    def meet(self, image: Element) -> None:
        """Make what there is to know of an image; nothing of icons, and of one in a box already."""
        if any(holder in self.boxes for holder in (image, *holders_of(image, 60))):
            return
        figure = next((h for h in holders_of(image, HIGHEST) if h.tag == "figure"), None)
        if image not in self._images:
            again = image in self._again and figure is not None and figure not in self._counts
            self.boxes[figure if again and figure is not None else image] = None
            return
        if figure is not None and leads_elsewhere(figure):
            self.boxes[figure] = None
            return
        found = self._picture(image)
        box = self._box(image)
        if box is not image:
            self._words(box, found)
        self._around(box, found, alone=box is image)
        found.caption = uncut(found.caption, found.credit, image)
        if not found.caption:
            self._described(image, box, found)
        self._from_data(image, found)
        settle(found)
        self.boxes[box] = None if is_button(found) else found
        if found.caption and box.get("class"):
            self._likes.add(like(box))

    def _picture(self, image: Element) -> Picture:
        """What the element itself says: where the picture is, and what it shows."""
        link, data = self._addresses.image(addresses_of(image))
        alt = collapsed(image.get("alt", "")) or collapsed(image.get("title", ""))
        named = _FILE.fullmatch(alt) or _NOTHING.fullmatch(alt) or _is_name_of_file(alt, link)
        return Picture(link=link, image=data, alt="" if named else alt)

    def _described(self, image: Element, box: Element, found: Picture) -> None:
        """By what the image itself names as its description (WAI-ARIA), or its show captions."""
        name = image.get("aria-describedby")
        named = self._named.get(name) if name else self._caption_of_show(box)
        if named is None or self._counts.get(named) or len(words_in(named)) > _LONGEST:
            return
        if not any(one in self.boxes for one in (named, *holders_of(named, 60))):
            found.caption, found.credit = parted(named, found.credit)
            self.boxes[named] = None
            if not found.credit:
                self._credited(named, found)

    def _caption_of_show(self, box: Element) -> Element | None:
        """The one caption in a show that has this picture only."""
        for holder in holders_of(box, HIGHEST):
            if holder.tag in _STOPS or self._counts.get(holder) != 1:
                return None
            if not SHOWS.isdisjoint(words_of(holder)) and (found := caption_in(holder)) is not None:
                return None if inside_of(box, found) else found
        return None

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
        self._credited_before(box, found)

    def _box(self, image: Element) -> Element:
        figure = next((h for h in holders_of(image, HIGHEST) if h.tag == "figure"), None)
        if figure is None or self._counts.get(figure) != 1 or has_heading(figure):
            return self._box_around(image)
        return figure if words_in(figure) else self._box_around(figure)

    def _box_around(self, image: Element) -> Element:
        """The largest element around a picture that holds its words and no others."""
        unscripted = noscript(image)
        best, told = image if unscripted is None else unscripted, 0
        for level, holder in enumerate(holders_of(best, HIGHEST)):
            full = self._counts.get(holder, 0) > 1 or has_heading(holder)
            if holder.tag in _STOPS or full or is_hidden(holder):
                break
            if holder.tag == "li" and level > 3:
                break
            words = words_in(holder)
            if len(words) > _LONGEST or 0 < told < len(words) - _MORE or _has_prose(holder, words):
                break
            named = not PICTURE.isdisjoint(words_of(holder)) or holder.get("itemprop") == "image"
            own = named and is_own(holder, words)
            if not words or own or self._is_small(holder, words) or self._is_apart(holder, words):
                best, told = holder, len(words)
                if not words and aside_words(words_of(holder)) - FEET:
                    break
            elif not named:
                break
        return best

    def _is_small(self, holder: Element, words: str) -> bool:
        """Few words beside one picture, which some element sets apart from running text."""
        if len(words) > FEW or holder.tag in ("p", "span", "a", "font", "b", "i"):
            slight = credit_of(words) is not None or is_slight(holder, words)
            slight = slight or (len(words) <= _BRIEF and has_line_below(holder))
            return holder.tag == "p" and len(words) <= FEW and slight
        if holder.tag in ("td", "th") and not in_own_table(holder):
            return False
        if captioned(holder) or in_own_table(holder):
            return True
        return credit_of(words) is not None and has_one_paragraph(holder)

    def _is_apart(self, holder: Element, words: str) -> bool:
        """A picture with few lines which end in a credit, recur, or stand between paragraphs."""
        if holder.tag not in _APART or len(words) > FEW or is_linked(holder, words):
            return False
        lines = [line for line in lines_in(holder) if not COUNTER.fullmatch(line)]
        if len(lines) > _MOST_LINES:
            return False
        caption, credit = parted(holder, "")
        owed = (
            is_owed(credit)
            or ends_owed(words)
            or any(
                is_owed(line) for line in map(words_in, islice(holder.iter("span"), _MOST_LINES))
            )
        )
        if (caption and credit and owed) or like(holder) in self._likes:
            return True
        counted = credit != "" or COUNTER.match(words) is not None
        if (counted or len(words) <= _BRIEF) and self._recurs(holder):
            return True
        return len(words) <= _BETWEEN_PROSE and is_between_prose(holder)

    def _recurs(self, holder: Element) -> bool:
        """Whether one beside it is made alike: a picture and few words."""
        while (parent := holder.getparent()) is not None and len(parent) == 1:
            holder = parent
        beside = (
            *islice(holder.itersiblings(), 2),
            *islice(holder.itersiblings(preceding=True), 2),
        )
        return any(like(one) == like(holder) and self._counts.get(one) == 1 for one in beside)

    def _words(self, box: Element, found: Picture) -> None:
        caption = caption_in(box)
        if caption is None and _leads_by_tags(box):
            return
        beside = [] if caption is None else credits_in(box)
        owed = joined([one for one in beside if caption is None or not inside_of(one, caption)])
        found.caption, found.credit = parted(caption if caption is not None else box, owed)
        if caption is not None and not found.credit:
            found.credit = owed_beside(box, caption)

    def _credited(self, box: Element, found: Picture) -> Element | None:
        """A credit in an element of its own behind the box, and that element."""
        behind = box.getnext()
        if behind is None or behind in self.boxes or self._counts.get(behind):
            return None
        words = words_in(behind)
        signed = words.startswith("©") and not any(map(str.isdigit, words))
        fits = (says_credit(behind) or signed) and behind.tag not in HEADINGS
        named = not CREDIT.isdisjoint(set(words_of(behind)) - BYLINE)
        if box.tag == "figure" and not (named or signed):
            return None  # a figure has its credit inside; what is called a byline is the article's
        if not fits or not 0 < len(words) <= LONGEST_CREDIT:
            return None
        found.credit = unlabelled(words)
        self.boxes[behind] = None
        return behind

    def _credited_before(self, box: Element, found: Picture) -> None:
        """A credit that stands directly before the picture in the same figure."""
        before, holder = box.getprevious(), box.getparent()
        if found.credit or before is None or before in self.boxes:
            return
        if holder is None or holder.tag != "figure":
            return
        words = words_in(before)
        says = says_credit(before) and not self._counts.get(before)
        if says and 0 < len(words) <= LONGEST_CREDIT:
            found.credit = unlabelled(words)
            self.boxes[before] = None

    def _behind(self, box: Element) -> Element | None:
        """What stands behind a picture and calls itself its caption."""
        for element in (box, *holders_of(box, 2)):
            if self._counts.get(element, 1) > 1 or self._is_end(element, box):
                return None
            behind = self._spoken_behind(element)
            if behind is None and element.tail and element.tail.strip():
                return None
            if behind is not None:
                behind = past_headline(behind)
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
        if (
            not words
            or asks_to_press(words)
            or len(words) > _LONGEST
            or behind in self.boxes
            or holds_headline(behind)
        ):
            return False
        if says_caption(behind) or says_credit(behind):
            return says_caption(behind)
        centred = len(words) <= _BRIEF and is_centred(behind) and is_centred(box)
        owed = ends_owed(words) or is_owed(words) or is_slight(behind, words)
        return len(words) <= FEW and (centred or owed)

    def _from_data(self, image: Element, found: Picture) -> None:
        """Words that stand in no line of the page, but in its data about this very picture."""
        caption = collapsed(image.get("data-caption", "") or image.get("data-image-caption", ""))
        if "<" in caption:
            caption = ""
        told = self._told.of(addresses_of(image))
        owed = collapsed(image.get("data-credit", ""))
        if found.caption and owed and letters_of(found.caption) == letters_of(owed):
            found.caption, found.credit = "", found.credit or owed
        found.credit = found.credit or owed
        if found.caption:
            return
        if caption:
            found.caption, found.credit = split(caption, found.credit)
        elif told is not None and told[0]:
            found.caption = told[0]
            found.credit = found.credit or told[1]
        if not found.credit and told is not None:
            found.credit = told[1]


def _is_name_of_file(alt: str, link: str) -> bool:
    """Whether an alt text is the name of the file, as programs write it: `mill-pond`."""
    joined = "-" in alt or "_" in alt
    return joined and alt.islower() and f"/{link}".rpartition("/")[2].partition(".")[0] == alt
