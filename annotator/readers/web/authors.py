"""Who wrote an article: as the page tells machines, as its parts are called, as its byline says."""

import re
from collections.abc import Sequence
from itertools import islice

from annotator.readers.metadata import date_in
from annotator.readers.tei.xml import Element
from annotator.readers.web import linked_data
from annotator.readers.web.cues import AUTHORS_PAGE, BYLINE, FEET_OF_POSTS, has_pair, words_of
from annotator.readers.web.head import AGO, BY, REPORTER, named, plain
from annotator.readers.web.known import LONGEST_NAME, Known, name_in
from annotator.readers.web.moments import ON_A_DAY, is_day, is_moment, without_date, without_moment
from annotator.readers.web.phrases import UTTERED
from annotator.readers.web.pieces import HEADINGS, lines_in, words_in

_STATION = re.compile(r"(?<=\w )([^\W\d_][\w’'-]+), [^\W\d_]+$")
"""Behind a name of several words, the one word of a station or a place."""
_HOST = re.compile(r"(?:[\w-]{2,40}\.){1,3}[a-z]{2,12}", re.IGNORECASE)
"""What names a site, not who wrote for it."""
_ROLE = re.compile(
    r"(?<=\w),? (?:(?:staff|senior|chief|contributing|associate|special|freelance|political) )*"
    r"(?:writer|reporter|editor|correspondent|columnist|contributor|producer|journalist)s?$",
    re.IGNORECASE,
)
"""Behind a name, what somebody is at the paper."""
_FULL_STOP = re.compile(r"(?<=[^\W\d_]{4})\.$")
"""Behind a name, where it is no short word such as `Jr.`."""
_ADDRESS = re.compile(r"[ ,;|(<]*[\w.+-]+@[\w.-]+\.[a-z]{2,12}[)>]?")
_IN_BRACKETS = re.compile(r" \([^()]{3,60}\)$")
"""Where somebody writes from, or for whom."""
_AND = re.compile(r",| (?:and|und|et|y|e|en|og|och) |&")
_BESIDE = frozenset(
    (
        *("bio", "nav", "navigation", "menu"),
        *("img", "image", "photo", "foto", "picture", "bild"),
    )
)
"""What is called after authors, and names none, or who took a picture."""
_INVITES = re.compile(r"(?:see|view|more|read|follow|all|browse|contact|about|connect) ", re.I)
"""How a link begins that is no name."""
_BY_WHOM = re.compile(r"(?:written|posted|published|reported) by:?|google ?\+|e-?mail", re.I)
"""What stands before a name, or where to write to, and is none."""
_OPENS = "\"'“‘«@"
"""What a name may begin with besides a letter; no arrow."""
_PAPER = re.compile(
    r"\b(?:times|post|news|press|tribune|chronicle|journal|herald|magazine|telegraph|zeitung|ugc)$",
    re.IGNORECASE,
)
"""How the name of a paper ends, which some machines are told instead of who wrote."""
_PREFIX = 6
"""Characters of a line that may be no more than the word before a name."""
_IN_HAN = re.compile(
    r"([\u3040-\u30ff\u3400-\u9fff々]{2,12})(?<!时间|時間|日期|更新|发布|發布|公開|掲載|配信|投稿)"
    r"[ \u3000]+\d{4}年\d{1,2}月\d{1,2}日"
)
"""A name before a day, which is no word for when something came out."""
_WITH_ADDRESS = re.compile(r"([^\W\d_][^@<>\d]{2,60}?) <?\S+(?:@| at )[\w.-]+\.[a-z]{2,12}>?")
"""A name before its mail address, as archives of mailing lists have it."""
_POSTED = re.compile(r"posted by ([^\W\d_][\w .'’-]{1,40}?) (?:at|on) (.{6,40})", re.IGNORECASE)
"""Where a journal says who wrote and when, a name may be in small letters."""
_LABELS = re.compile(
    r"(?:autor(?:in)?(?:/autor(?:in)?)?|author|auteur|autore|written by|verfasser(?:in)?)\b|"
    r"作者[ :：]*(?:(?:本报|本网|见习)?记者|通讯员)?",
    re.I,
)
_LABELLED = re.compile(
    r"(?:(?:author|autor(?:in)?|auteur|autore|verfasser(?:in)?) ?: |(?:著者|執筆|作者)[:：] ?)(.+)",
    re.I,
)
_DEPARTMENT = re.compile(r"^[^\W\d_]{3,16} [·•|] (?=[^\W\d_]+ [^\W\d_]+)")
"""Before those who wrote, the part of the paper in which that stands."""
_TIME = re.compile(r"^\d{1,2}[:.]\d{2}(?: uhr| h)? ", re.I)
_MOST, _LINKS, _HIGH = 6, 400, 12
_LONGEST_SAID = 400
"""Characters of what may hold a name, with a place or an address beside it."""
_NAME = range(2, 6)
"""How many words a name has, where nothing else says that it is one."""
_NAMED = ("span", "div", "p", "a", "address", "li", "cite", "em", "b", "section", "ul", "h4", "h5")
_AGENCY = re.compile(r"(?<=\w \w)(\w*)/[^\W\d_a-zß-ÿ][^/]*$")
"""Behind the name of a reporter, the place and the agency: `Deniz Aksoy/İZMİR, (DHA)`."""
_SIGNS = " /|·•–—-"
"""What some pages set before the word `By`."""
_NOBODY = re.compile(r" (?:contributor|staff|guest|admin|editors?|redaktion|newsroom)$", re.I)
"""How a name ends that is a post, not a person."""
_DATED_BY = re.compile(r"(.*\d.*?) (?i:by) ((?=[^\W\da-z]).+?)\.?")
"""`Tuesday 15 October 1889 by Ada North`."""
_CAME_OUT = re.compile(r"(?:posted|published|updated|submitted|created|added) ", re.IGNORECASE)
"""How a line begins that says when, and not by whom."""
_LINK = re.compile(r" ?[(<]https?://[^\s()<>]+[)>]$")
"""Behind a name, the address of whose it is."""
_AUTHORS = ("author", "article:author", "dc.creator", "dcterms.creator", "parsely-author", "byl")
_AUTHORS_OF = (
    "articleauthor",
    "sailthru.author",
    "citation_author",
    "og:article:author",
    "byline",
    "author.name",
)


def authors_of(known: Known) -> list[str]:
    """Names, each once, without the words before them."""
    told = linked_data.names(known.article.get("author"))
    told = [name for name in told if "://" not in name and not _HOST.fullmatch(name)]
    told = (
        told
        or [
            name
            for key in (*_AUTHORS, *_AUTHORS_OF)
            if (name := _LINK.sub("", known.meta.get(key, "")))
            and "://" not in name
            and not _HOST.fullmatch(name)
        ][:1]
        or _creator(known)
    )
    site = known.first("og:site_name")
    if told and "author" not in known.article:
        told = _shown_instead(known, told[0]) or told
    found = [_unprefixed(_without_site(name, site)) for name in told]
    own = [name for name in found if plain(name) != plain(site)]
    found = own or [named(name) for name in _in_page(known) if plain(name) != plain(site)] or found
    found = [name for name in found if len(name) <= _LONGEST_SAID]
    found = [_AGENCY.sub(r"\1", _ADDRESS.sub("", name)) for name in found]
    found = [_IN_BRACKETS.sub("", _unlabelled(without_moment(name))) for name in found]
    stripped = (_FULL_STOP.sub("", name.strip(" ,;|·")) for name in found if "://" not in name)
    clean = [_STATION.sub(r"\1", _without_place(name, known.title)) for name in stripped]
    if len(clean) == 1 and _NOBODY.search(clean[0]):
        clean = [_signed(known) or clean[0]]
    return [
        name
        for name in dict.fromkeys(clean)
        if 1 < len(name) <= LONGEST_NAME
        and name[-1] != ":"
        and (name[0].isalnum() or name[0] in _OPENS)
        and any(map(str.isalpha, name))
        and plain(name) != plain(known.title)
        and not (_BY_WHOM.fullmatch(name) or is_moment(name) or name.lower() in UTTERED)
    ]


def _signed(known: Known) -> str:
    """Whom a paragraph of its own names, `by` with a link, where else only a post is told."""
    for one in islice(known.root.iter("p"), _HIGH):
        words = words_in(one)
        name = named(words) if len(words) <= LONGEST_NAME and BY.match(words) else ""
        if len(name.split()) in _NAME and any(words_in(link) == name for link in one.iter("a")):
            return name
    return ""


def _unlabelled(name: str) -> str:
    """`Author: Ada North am 2.3.2010` without the word for what she is, and the day."""
    found = _LABELLED.fullmatch(name)
    return ON_A_DAY.sub("", found[1]) if found else _DEPARTMENT.sub("", name)


def _shown_instead(known: Known, told: str) -> list[str]:
    """Whom a heading links as the author, where machines are told of somebody else."""
    for one in known.root.iter("a"):
        holder = one.getparent()
        if "author" in (one.get("rel") or "").split() and holder is not None:
            shown = words_in(one)
            called = holder.tag in HEADINGS and not BYLINE.isdisjoint(words_of(holder))
            return [shown] if called and shown and plain(shown) not in plain(told) else []
    return []


def _creator(known: Known) -> list[str]:
    """Whom a page names to a network, where that is a name and not an account."""
    name = known.first("twitter:creator")
    return [name] if " " in name and "://" not in name else []


def _without_place(name: str, title: str) -> str:
    """`Ada North | Leeds`; `Ada North, Leeds Green`, where the title names the other part."""
    first, divided, rest = name.partition(" | ")
    if not divided:
        first, divided, rest = name.partition(", ")
        divided = divided if len(rest) > _PREFIX and plain(rest) in plain(title) else ""
    return first if divided and len(first.split()) in _NAME else name


def _without_site(name: str, site: str) -> str:
    parts = [
        part
        for part in name.split(", ")
        if plain(part) != plain(site) and not (site and part.startswith(f"{site} "))
    ]
    return ", ".join(parts) or name


def _unprefixed(name: str) -> str:
    """Without `By`; what stands behind another word, as in `Ada van Dam`, is part of the name."""
    found = BY.match(name)
    return named(name) if found and " " not in found[0].strip(" :\u00a0") else name


def byline_of(known: Known, head: Sequence[str], *, english: bool) -> str:
    """The names of who wrote; `head` are the lines below the headline."""
    authors = authors_of(known)
    authors = _said(authors, head)
    if len(authors) == 1:
        authors = _beside(known, authors[0])
    if len(authors) > 1:
        last = " and " if english else ", "
        return ", ".join(authors[:-1]) + last + authors[-1]
    line = next((line for line in head if BY.match(line)), "")
    own = _without_site(named(line).strip(" .|·–—-"), known.first("og:site_name"))
    own = _ROLE.sub("", _STATION.sub(r"\1", without_moment(without_date(own)))).strip(" ,")
    if authors and _PAPER.search(authors[0]) and len(own.split()) in _NAME:
        own = own.removesuffix(authors[0]).rstrip(" ,")
        return own if own and not _PAPER.search(own) else authors[0]
    if authors and (
        plain(authors[0]) not in plain(own)
        or own.isupper()
        or (own.startswith(authors[0]) and date_in(own[len(authors[0]) :]))
        or re.match(re.escape(authors[0]) + r"(?: \(|,|-| ?[|–—])", own)
    ):
        return authors[0]
    if own and len(own) <= LONGEST_NAME:
        return own if not authors or len(own) < 2 * len(authors[0]) else authors[0]
    return authors[0] if authors else _before_date(head)


def _said(authors: list[str], head: Sequence[str]) -> list[str]:
    """Of several names those that the head of the article has: others wrote what is beside it."""
    lines = " ".join(map(plain, head))
    said = [name for name in authors if plain(name) in lines]
    return said or authors


def _in_page(known: Known) -> list[str]:
    """By what elements are called: itemprop, rel, then names of classes."""
    told = [one for one in known.having("author") if not _of_picture(one)]
    stated = [one for one in told if not _of_other(one)]
    found = [words_in(name_in(one)) for one in (stated or told)[:_MOST]]
    found = found or _linked(known)
    if not any(found):
        for one in known.root.iter(*_NAMED):
            words = words_of(one)
            named = not BYLINE.isdisjoint(words) and _BESIDE.isdisjoint(words)
            if named and not _of_comment(one) and next(one.iterancestors("nav"), None) is None:
                text = _first_named(_innermost(one))
                if 3 < len(text) <= 80 and not (text.endswith(":") or is_moment(text)):
                    return _each(one) or [text]
    found = [name for name in found if name][:_MOST] or [known.labelled(_LABELS)]
    return list(filter(None, found)) or _by_address(known) or _at_foot(known)


def _at_foot(known: Known) -> list[str]:
    """Whom the foot of an article names: `Posted by Ada North.`"""
    for foot in known.root.iter("footer", "div"):
        of_article = foot.tag == "footer" and next(foot.iterancestors("article"), None) is not None
        if of_article or has_pair(words_of(foot), FEET_OF_POSTS):
            lines = (line for line in lines_in(foot) if BY.match(line))
            names = (without_date(named(line)).strip(" .") for line in lines)
            if found := [name for name in names if len(name.split()) in _NAME]:
                return found[:1]
    return []


def _linked(known: Known) -> list[str]:
    """Whom links name as the author, but for those of what a page has besides, such as `Posts`."""
    found = [
        words_in(one)
        for one in islice(known.root.iter("a", "link"), _LINKS)
        if "author" in (one.get("rel") or "").split()
        and not any("related" in words_of(holder) for holder in islice(one.iterancestors(), _HIGH))
    ]
    return [name for name in found if " " in name] or found


def _of_other(element: Element) -> bool:
    """Whether it stands in an article within an article, or beside one, as teasers do."""
    holders = [one.tag for one in element.iterancestors("article", "aside")]
    return "aside" in holders or len(holders) > 1


def _of_picture(element: Element) -> bool:
    """Whether it says who made a picture."""
    return any("ImageObject" in one.get("itemtype", "") for one in element.iterancestors())


def _beside(known: Known, name: str) -> list[str]:
    """A name that links to its author, with those that link so right beside it."""
    for one in islice(known.root.iter("a"), _LINKS):
        if "author" in (one.get("rel") or "").split() and plain(words_in(one)) == plain(name):
            holder = one.getparent()
            links = [] if holder is None else holder.findall("a")
            both = [words_in(a) for a in links if "author" in (a.get("rel") or "").split()]
            return [name, *(other for other in both if plain(other) != plain(name))]
    return [name]


def _innermost(element: Element) -> Element:
    """The one part of a byline that names itself so as well, without places and dates beside it."""
    inner = [
        one
        for one in element.iterdescendants("span", "a", "b", "strong", "em")
        if not (BYLINE | {"name"}).isdisjoint(words_of(one)) and len(words_in(one).split()) in _NAME
    ]
    return inner[0] if len(inner) == 1 else element


def _by_address(known: Known) -> list[str]:
    """A name that links to the page of its author, where no other part says who wrote."""
    links = {
        words_in(one): one
        for one in known.root.iter("a")
        if AUTHORS_PAGE.search(one.get("href", "")) and not _INVITES.match(words_in(one))
    }
    named = {
        name: one
        for link, one in links.items()
        if len((name := _unlabelled(link)).split()) in _NAME or name != link
    }
    return list(named) if len(named) == 1 or _in_a_row(list(named.values())) else []


def _in_a_row(links: Sequence[Element]) -> bool:
    """Whether links have elements made alike to themselves, one beside the other."""
    holders = [holder for link in links if (holder := link.getparent()) is not None]
    rows = {holder.getparent() for holder in holders if len(holder) == 1}
    likes = {(holder.tag, holder.get("class")) for holder in holders}
    return 1 < len(holders) <= _MOST and len(rows) == len(likes) == 1


def _each(element: Element) -> list[str]:
    """The names of several, where each has an element of its own and all are called the same."""
    likes = {(one.tag, one.get("class")) for one in element}
    names = [words_in(one) for one in element]
    fits = all(len(name.split()) in _NAME and name.replace(" ", "").isalpha() for name in names)
    return names if len(names) > 1 and len(likes) == 1 and fits else []


def _first_named(element: Element) -> str:
    """The line of an element that names somebody, without where they work; the name it links."""
    lines = [
        line
        for line in lines_in(element)
        if not AGO.fullmatch(line) and line.lower().rstrip(":") not in BYLINE
    ]
    whole = (line for line in lines if len(line) > _PREFIX and not _INVITES.match(line))
    text = next(whole, " ".join(lines))
    if date_in(text) and not BY.match(text):
        text = next(filter(BY.match, lines), text)
    named = filter(None, map(words_in, element.iter("a")))
    links = [one for one in named if one in text and one[0] != "@" and not _INVITES.match(one)]
    if len(links) == 1 and text.lower().startswith(f"by {links[0].lower()}"):
        return links[0]
    if len(links) != 1 or BY.match(text) or _AND.search(text):
        return text
    return links[0] if len(links[0].split()) in _NAME else text


def _of_comment(element: Element) -> bool:
    holder: Element | None = element
    while holder is not None:
        words = words_of(holder)
        if (
            any(
                word.startswith("comment")
                or word in ("caption", "figure", "credit", "image", "photo", "infobox")
                for word in words
            )
            or "footer" in (holder.tag, holder.get("id"))
            or holder.tag == "figure"
        ):
            return holder.tag != "body"
        holder = holder.getparent()
    return False


def _before_date(head: Sequence[str]) -> str:
    """`Name | 9 May 2020` and `9 May 2020, Name`, where no word says who that is."""
    for line in head:
        if found := (
            _IN_HAN.match(line) or REPORTER.fullmatch(line) or _WITH_ADDRESS.fullmatch(line)
        ):
            return found[1]
        if (found := _POSTED.fullmatch(line)) and is_day(found[2]):
            return found[1]
        if (found := _DATED_BY.fullmatch(line)) and date_in(found[1]) and not date_in(found[2]):
            return found[2] if len(found[2].split()) in _NAME else ""
        parts = re.split(r"\s*[|·•]\s*|,\s", line)
        timeless = (_TIME.sub("", part) for part in parts[1:])
        if date_in(line) and (by := next(filter(BY.match, timeless), "")):
            return named(by)
        names = [p for p in parts if p and not any(c.isdigit() or c == ":" for c in p)]
        if len(parts) > 1 and date_in(line) and len(names) == 1 and len(names[0].split()) in _NAME:
            name = named(names[0].strip(_SIGNS))
            return "" if name[:1].islower() or _CAME_OUT.match(name) else name
    return ""
