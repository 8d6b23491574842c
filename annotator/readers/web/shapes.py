"""How the parts around a picture look, whatever they are called: what is an icon, what stands alone
with a picture, what is set as captions are.
"""

import re

from annotator.readers.metadata import date_in
from annotator.readers.tei.xml import Element
from annotator.readers.web.cues import (
    AUTHORS_PAGE,
    CAPTION,
    CAPTION_PAIRS,
    CREDIT,
    ICON,
    PICTURE,
    PORTRAIT,
    PORTRAIT_PAIRS,
    has_pair,
    is_shared_picture,
    may_show,
    said_of_picture,
    words_of,
)
from annotator.readers.web.parting import credits_in, holders_of, inside_of
from annotator.readers.web.pieces import HEADINGS, is_hidden, lines_in, words_in
from annotator.readers.whole_numbers import whole

IMAGES = ("img", "amp-img", "image")
HIGHEST = 7
"""How many elements up a box is looked for."""
FEW = 420
"""Characters of a box that does not call itself one."""
_SMALLEST = 65
"""Pixels of a picture that is no icon."""
_ROWS = frozenset(("thumbs", "thumbnails"))
_PROSE = frozenset(("p", "h2", "h3", "h4", "blockquote", "ul", "ol"))
_OF_PROSE = 60
"""Characters of a paragraph beside which a caption stands."""
_BYLINES, _OF_BYLINE = frozenset(("byline", "bylines")), 200
"""What calls itself one, and its most characters."""
_LABEL = 40
"""Characters of what a sign stands before."""
_OF_TABLES = ("td", "th", "tr", "tbody", "table", "center", "font")
_SMALL_SIZES = ("1", "-1", "-2")
_SIGN = re.compile(r"(?:^|/)ico(?:n|ns)?[-_][^/]*$", re.IGNORECASE)
"""How files of small signs are named; pictures of saints may be, too."""
_OF_ARTICLE = re.compile(r"(?:^|/)arton\d")
"""The picture that SPIP calls the logo of an article."""


_OF_SITE = re.compile(r"/|/?index\.(?:html?|php)|\S*/(?:(?:rss|atom)(?:\.xml)?|feed/?)")
"""Where a picture leads that is the sign of a site or of its feed."""
_LAZY = frozenset(("lazy", "lazyload"))


def is_icon(image: Element) -> bool:
    """A picture of the page itself: small, pressed, hidden, called so, or of who wrote."""
    for key in ("width", "height"):
        size = image.get(key, "").removesuffix("px")
        if 0 < whole(size) < _SMALLEST:
            return True
    holders = holders_of(image, 2)
    near = [set(words_of(element)) for element in (image, *holders[:1])]
    icon = any(not ICON.isdisjoint(words) for words in near)
    icon = icon or (_SIGN.search(image.get("src", "")) is not None and _is_in_line(image))
    icon = icon and not _OF_ARTICLE.search(image.get("src", ""))
    icon = icon or _is_before_label(image) or _is_before_heading(image)
    portrait = any(not PORTRAIT.isdisjoint(words) for words in near) or any(
        has_pair(words_of(one), PORTRAIT_PAIRS) for one in (image, *holders)
    )
    portrait = portrait or _is_in_byline(image)
    if portrait or (icon and not any(map(captioned, holders[:1]))) or is_hidden(image):
        return True
    ways = [one.get("href", "") for one in holders[:1]]
    if any(AUTHORS_PAGE.search(way) or _OF_SITE.fullmatch(way) for way in ways):
        return True
    if _is_thumbnail(image):
        return True
    if (unscripted := noscript(image)) is not None and not _stands_alone(unscripted):
        return True
    pressed = any(one.tag == "button" for one in holders)
    return pressed and not any(one.tag == "figure" for one in holders_of(image, HIGHEST))


def _is_in_line(image: Element) -> bool:
    """Whether a picture stands within words."""
    holder = image.getparent()
    words = words_in(holder) if holder is not None else ""
    if holder is None or not words:
        return False
    if holder.tag == "div" and len(words) <= _LABEL:
        return date_in(words) != "" or is_linked(holder, words)
    return holder.tag in ("p", "a", "span", "li")


def _is_in_byline(image: Element) -> bool:
    """Whether it stands in what calls itself a byline, and is no more than one."""
    return any(
        not _BYLINES.isdisjoint(words_of(one)) and len(words_in(one)) <= _OF_BYLINE
        for one in holders_of(image, HIGHEST)
    )


def _is_before_label(image: Element) -> bool:
    """A picture of which nothing is said, with few words directly behind it in the same span."""
    holder = image.getparent()
    if holder is None or holder.tag != "span" or len(holder) > 1 or (holder.text or "").strip():
        return False
    words = (image.tail or "").strip()
    told = any(image.get(key) for key in ("alt", "title", "class", "width", "height"))
    return 0 < len(words) <= _LABEL and not told and said_of_picture(holder) is not CAPTION


def _is_before_heading(image: Element) -> bool:
    """A picture of which no size is told, directly before the words of a heading."""
    holder = image.getparent()
    told = image.get("width") or image.get("height")
    return (
        holder is not None
        and holder.tag in HEADINGS
        and not told
        and bool((image.tail or "").strip())
    )


def _is_thumbnail(image: Element) -> bool:
    """One of a row of small pictures beside the figures that it leads to."""
    for holder in holders_of(image, 3):
        if not _ROWS.isdisjoint(words_of(holder)) and next(holder.iter("figure"), None) is None:
            show = holder.getparent()
            return show is not None and next(show.iter("figure"), None) is not None
    return False


def noscript(image: Element) -> Element | None:
    """What holds a picture for browsers that run no scripts."""
    return next((one for one in holders_of(image, 2) if one.tag == "noscript"), None)


def _stands_alone(noscript: Element) -> bool:
    """Whether a script would put the picture here, of which the page itself has only this."""
    holder = noscript.getparent()
    if holder is None or any(one not in noscript.iter() for one in holder.iter(*IMAGES)):
        return False
    around = (holder, *holders_of(holder, 2))
    return any(
        one.tag in ("picture", "figure")
        or one.get("data-picture") is not None
        or not _LAZY.isdisjoint(words_of(one))
        for one in around
    )


def is_linked(holder: Element, words: str) -> bool:
    """Whether most of the words lead to another page, as those of a teaser do."""
    return 2 * sum(len(words_in(link)) for link in holder.iter("a")) > len(words)


def is_card_of_person(element: Element) -> bool:
    """A card with a note about somebody, as the microformat has it, set in a box of its own."""
    if element.tag not in ("li", "div", "section"):
        return False
    if "h-card" not in element.get("class", "").split():
        return False
    return any("p-note" in one.get("class", "").split() for one in element.iterdescendants())


def is_show(element: Element, words: list[str]) -> bool:
    """Whether a part shows pictures, though its name sounds like one beside the article."""
    if is_shared_picture(words):
        return len(list(element.iter("figure"))) == 1
    return may_show(words) and _shows(element)


def _shows(element: Element) -> bool:
    """Whether a part has a picture and few ways elsewhere."""
    words = words_in(element)
    return next(element.iter(*IMAGES), None) is not None and (
        not is_linked(element, words) or len(list(element.iter("figure"))) == 1
    )


def is_between_prose(holder: Element) -> bool:
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


def like(element: Element) -> tuple[str, str]:
    """By what parts are alike."""
    return str(element.tag), element.get("class", "")


def is_centred(element: Element) -> bool:
    """Whether a paragraph, or the one around a picture, stands in the middle of the line."""
    one = element if element.tag in ("p", "div") else element.getparent()
    if one is None:
        return False
    style = one.get("style", "")[:300].replace(" ", "").lower()
    return one.get("align", "").lower() == "center" or "text-align:center" in style


def has_line_below(paragraph: Element) -> bool:
    """Whether a paragraph in the middle begins with a picture and has one line below it."""
    first = next(paragraph.iterchildren("*"), None)
    begins = first is not None and not (paragraph.text or "").strip() and not words_in(first)
    return (
        begins
        and is_centred(paragraph)
        and len(lines_in(paragraph)) == 1
        and not any(map(words_in, paragraph.iter("a")))
    )


def has_heading(element: Element) -> bool:
    """Whether a part has a heading that shows; one that ends with a colon is a label."""
    return any(
        not is_hidden(one) and not words_in(one).rstrip("\u00a0").endswith(":")
        for one in element.iter(*HEADINGS)
    )


def is_own(holder: Element, words: str) -> bool:
    """A part with the name of a picture holds its words alone: those, or a single paragraph."""
    if captioned(holder):
        return True
    return len(words) <= FEW and has_one_paragraph(holder)


def has_one_paragraph(holder: Element) -> bool:
    return sum(bool(words_in(one)) for one in holder.iter("p")) <= 1


def captioned(holder: Element) -> bool:
    """Whether caption and credits are all the words that a part has."""
    caption = caption_in(holder)
    named = credits_in(holder) + ([caption] if caption is not None else [])
    return bool(named) and not words_in(holder, without=frozenset(named))


def in_own_table(cell: Element) -> bool:
    """A table that holds a picture and its caption, and nothing else."""
    element: Element | None = cell
    while element is not None and element.tag in _OF_TABLES:
        if element.tag == "table":
            rows = list(element.iter("tr"))
            return len(rows) <= 3 and len(words_in(element)) <= FEW and len(rows) > 1
        element = element.getparent()
    return False


def is_slight(element: Element, words: str) -> bool:
    """Wholly in small or slanting letters, as captions without a name are."""
    if element.tag in ("small", "i", "em"):
        return True
    inner: list[Element] = []
    for one in element.iter("i", "em", "small", "font"):
        small = one.tag != "font" or one.get("size", "") in _SMALL_SIZES
        if small and not any(inside_of(one, other) for other in inner):
            inner.append(one)
    return bool(inner) and " ".join(filter(None, map(words_in, inner))) == words


def caption_in(box: Element) -> Element | None:
    """The first element that calls itself a caption and has words."""
    return next((one for one in box.iterdescendants() if says_caption(one) and words_in(one)), None)


def says_caption(element: Element) -> bool:
    said = said_of_picture(element)
    if element.tag == "figcaption" or said is CAPTION:
        return said is not CREDIT
    if element.get("itemprop", "").lower() in ("caption", "description"):
        return True
    words = words_of(element)
    if not words or words[-1] in CREDIT:
        return False
    return not CAPTION.isdisjoint(words) or has_pair(words, CAPTION_PAIRS)


def past_headline(behind: Element) -> Element:
    """What calls itself the caption of a picture that stands above the headline, below that."""
    after = behind.getnext() if holds_headline(behind) else None
    fits = after is not None and says_caption(after) and not PICTURE.isdisjoint(words_of(after))
    return after if after is not None and fits else behind


def holds_headline(element: Element) -> bool:
    return next(element.iter("h1"), None) is not None
