"""What a page says of itself: title, author, date, site, language, address. Nothing is invented."""

import re
from collections.abc import Iterable
from datetime import date
from itertools import islice
from urllib.parse import urljoin

from annotator.model.article import Metadata
from annotator.readers.metadata import date_in, guessed_language, shortened
from annotator.readers.tei.xml import Element
from annotator.readers.web import linked_data
from annotator.readers.web.authors import authors_of, byline_of
from annotator.readers.web.cues import DATED, FEET_OF_POSTS, has_pair, is_aside_name, words_of
from annotator.readers.web.head import HOME, Told, plain
from annotator.readers.web.known import LONGEST_NAME, Known, name_in
from annotator.readers.web.pieces import collapsed, words_in

_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S+)\s*-->")
_SINGLE_FILE = re.compile(r"SingleFile\s*(?:\n|\\n)?\s*url:\s*(\S+)\s*saved date:\s*([^\n<]+)")
_REPLAYED = re.compile(r"""__wm\.wombat\(["'](https?://[^"']{4,2000})["']""")
"""How a web archive tells its own bar which page it replays."""
_ARCHIVED = re.compile(r"https?://[^/?#]+/(?:[^?#]*/)?(?=https?://)")
"""What stands before the address of a page in that of its copy."""
_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})|(\d{4})(\d{2})(\d{2})(?:T|$)")
_UNIVERSAL = re.compile(r"T\d{2}:\d{2}.*(?:Z|[+]00:?00)$")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_BETWEEN = " \u3000|_–—-«»·:•\\＜＞【】｜"
_SITE = re.compile(r"\s+(?:[|–—-]|«|»|·|::|•|\\)\s+")
_IN_FULL_WIDTH = re.compile(r"([^＜【｜_]*[\u3040-\u30ff\u3400-\u9fff][^＜【｜_]*)[＜【｜_]")
_IN_HAN = re.compile(r"[\w・、]{0,4}[\u3040-\u30ff\u3400-\u9fff]{3,}[\w・、]*")
"""Words of scripts in which few signs are a title."""
_IN_BRACKETS = re.compile(r"(?:^| )\[([^][]{3,60})\]$")
_BEHIND_BLANK = re.compile(r"[\u3040-\u9fff].*\u3000(?:[^\u3000：]+：)?([^\u3000：＞】]{2,40})$")
"""The name of a site behind a wide blank, and behind what it is."""
_PROPERTIES = (
    *("datepublished", "schema:datepublished", "datecreated", "dc:date", "dc:created"),
    *("dcterms:date", "dcterms:created"),
)
_HOST = re.compile(r"https?://(?:www\.)?([^/?#:]{3,60})")
_LETTERS = 0.5
"""The share of characters that English words have from the English alphabet at least."""
_FEW = 10
_BOTH = 2
"""The name of a site and what it is for."""
_MOST_TIMES, _FEW_TIMES = 20, 5
_PUBLISHED = re.compile(
    r"(?:published|veröffentlicht|publié|publicado|pubblicato|gepubliceerd|opublikowano|"
    r"publisert|publicerad)\b[^.!?\d]{0,12}\d",
    re.IGNORECASE,
)
_LONGEST_DATE = 80
_TITLE = 20
"""Characters with which the longest part of a title is surely that of its article."""
_LABELS = re.compile(r"(?:datum|date|fecha|data|published|publié|erschienen|publicado)\b", re.I)
_IN_ADDRESS = re.compile(r"/((?:18|19|20)\d{2})/(\d{2})/(\d{2})(?:/|$)")
_DATES = (
    *("article:published_time", "article:published", "og:published_time", "datepublished"),
    *("date", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.created", "dc.date.created"),
    *("publishdate", "publish-date", "pubdate", "publication_date", "parsely-pub-date"),
    *("sailthru.date", "citation_publication_date", "cxenseparse:recs:publishtime", "created"),
)


def told_by(known: Known, titles: Iterable[str] = ()) -> Told:
    """What helps to find the headline and the lines around it; `titles` are of the container."""
    title = known.title
    known_titles = [
        *titles,
        linked_data.words(known.article.get("headline") or known.article.get("name")),
        known.first("og:title", "twitter:title", "dc.title", "headline"),
        next(filter(None, map(words_in, known.having("headline")[:_FEW])), ""),
        title,
        *(part for part in _SITE.split(title) if len(part) > 10 or _IN_HAN.fullmatch(part)),
        *_before_brackets(title),
        *_title_of_entry(known),
    ]
    if ": " in title:
        known_titles.append(title.partition(": ")[2])
    return Told(
        titles=tuple(dict.fromkeys(filter(None, known_titles))),
        site=known.first("og:site_name", "application-name"),
        description=known.first("og:description", "description", "twitter:description"),
        authors=tuple(authors_of(known)),
    )


def _title_of_entry(known: Known) -> list[str]:
    """What the only post of a page calls its title, as the microformat has it."""
    named = (one for one in known.root.iter("h1", "h2", "h3") if _is_entry_title(one))
    found = list(islice(named, 2))
    return [words_in(found[0])] if len(found) == 1 else []


def _is_entry_title(element: Element) -> bool:
    named = "entry-title" in element.get("class", "").split()
    return named and next(element.iterdescendants("h1", "h2", "h3"), None) is None


def _before_brackets(title: str) -> list[str]:
    """What stands before the name of a site as East Asian pages have it: `題　＜名＞`, `题_名`."""
    found = _IN_FULL_WIDTH.match(title)
    return [found[1].rstrip("\u3000 ")] if found else []


def described(known: Known, headline: str, head: list[str], text: str, asked: str) -> Metadata:
    """`headline` and `head` are lines of the text; `asked` is the language a person chose."""
    title = _with_colon(headline, known) or _told_title(known)
    return Metadata(
        title=shortened(title),
        byline=byline_of(known, head, english=language_of(known)[:2] in ("en", "")),
        date=_date(known, head),
        publisher=_site(known, title),
        language=asked or _language(known, text),
        url=_address(known),
        retrieved=_retrieved(known),
    )


def _with_colon(headline: str, known: Known) -> str:
    """The headline; where a line above it became part of it, as the page tells machines."""
    told = _told_title(known)
    parted = ": " in told and ":" not in headline and told.replace(": ", " ") == headline
    return told if parted else headline


def _language(known: Known, text: str) -> str:
    """What the page says, unless it says English of words in letters that English has not."""
    told = language_of(known)
    if told[:2] == "en" and sum(map(str.isascii, text)) < len(text) * _LETTERS:
        return guessed_language(text) or told
    return told or guessed_language(text)


def _told_title(known: Known) -> str:
    title = known.title
    told = linked_data.words(known.article.get("headline")) or known.first("og:title")
    if told:
        return told
    longest = max(_SITE.split(title), key=len)
    return longest if len(longest) > _TITLE else title


def _date(known: Known, head: list[str]) -> str:
    told = [known.article.get("datePublished"), known.article.get("dateCreated")]
    told += [known.meta.get(key) for key in _DATES]
    told += [
        one.get("datetime") or one.get("content") or words_in(one)
        for one in known.having(*_PROPERTIES)[:_FEW]
    ]
    day_first = language_of(known)[:2] not in ("en", "")
    told += [day for line in head if (day := date_in(line, day_first=day_first))][:1]
    times = list(islice(known.root.iter("time", "abbr"), _MOST_TIMES))
    told += [_moment(one) for one in times if not _is_beside(one)][:_FEW_TIMES]
    for value in told:
        if isinstance(value, str) and (day := _day(value)):
            return _as_printed(day, value, head, day_first=day_first)
    return (
        _published(known, day_first=day_first)
        or _dated_element(known, day_first=day_first)
        or next(filter(None, map(_day, map(_moment, times))), "")
        or _day_of_address(_address(known))
    )


def _moment(element: Element) -> str:
    return element.get("datetime") or element.get("title") or ""


def _is_beside(element: Element) -> bool:
    """Whether it stands in a box that names itself no part of an article."""
    return any(is_aside_name(words_of(holder)) for holder in element.iterancestors())


def _published(known: Known, *, day_first: bool) -> str:
    """The date behind the word that says when something came out, wherever that stands."""
    for text in known.root.itertext():
        said = str(text).strip()
        if _PUBLISHED.match(said) and (day := date_in(said[:_LONGEST_DATE], day_first=day_first)):
            return day
    return ""


def _as_printed(day: str, value: str, head: list[str], *, day_first: bool) -> str:
    """The day that readers saw, where a moment of universal time falls on the day beside it."""
    if not _UNIVERSAL.search(value):
        return day
    printed = next(filter(None, (date_in(line, day_first=day_first) for line in head)), "")
    try:
        apart = abs((date.fromisoformat(printed) - date.fromisoformat(day)).days)
    except ValueError:
        return day
    return printed if apart == 1 else day


def _dated_element(known: Known, *, day_first: bool) -> str:
    """The date in an element that calls itself one."""
    named = (
        one
        for one in known.root.iter("span", "div", "p", "a", "li", "em", "small")
        if (words := words_of(one))
        and (not DATED.isdisjoint(words) or has_pair(words, FEET_OF_POSTS))
    )
    for one in islice(named, _FEW):
        text = words_in(one)
        if len(text) > 2 * _LONGEST_DATE and "postmetadata" not in words_of(one):
            continue
        if day := date_in(text[:_LONGEST_DATE], day_first=day_first):
            return day
    return date_in(known.labelled(_LABELS)) or _in_label(known, day_first=day_first)


def _in_label(known: Known, *, day_first: bool) -> str:
    """The date that a label holds which belongs to no field: no word of the text, but told."""
    labels = islice(known.root.iter("label"), _MOST_TIMES)
    said = (collapsed("".join(map(str, label.itertext()))) for label in labels)
    return next(
        (
            day
            for one in said
            if len(one) <= _LONGEST_DATE and (day := date_in(one, day_first=day_first))
        ),
        "",
    )


def _day_of_address(address: str) -> str:
    """`/2006/02/18/`, as many papers number their articles."""
    found = _IN_ADDRESS.search(address)
    return _day("-".join(found.groups())) if found else ""


def _day(value: str) -> str:
    found = _DAY.match(value.strip())
    if found is None:
        return date_in(value)
    year, month, day = (
        (found[1], found[2], found[3]) if found[1] else (found[4], found[5], found[6])
    )
    return f"{year}-{month}-{day}" if 1 <= int(month) <= 12 and 1 <= int(day) <= 31 else ""


def _site(known: Known, title: str) -> str:
    told = known.first("og:site_name", "application-name", "dc.publisher", "twitter:site:name")
    told = told or linked_data.words(known.article.get("publisher"))
    if told and "://" not in told:
        return told
    for publisher in known.having("publisher")[:1]:
        inner = name_in(publisher)
        if words := collapsed(inner.get("content", "") or words_in(inner)):
            return words[:LONGEST_NAME]
    return (
        _named_by_host(known)
        or _named_at_home(known)
        or _rest(known.title, title)
        or _rest(known.title, known.first("og:title"))
        or told
    )


def _named_by_host(known: Known) -> str:
    """The host of the page, where its title says it between the article and parts of the site."""
    found = _HOST.match(_address(known))
    return found[1] if found and found[1] in _SITE.split(known.title) else ""


def _named_at_home(known: Known) -> str:
    """The name of a site, where its link to where it begins has that and what it is for, and the
    title of the page ends with both."""
    for link in islice(known.root.iter("a"), _MOST_TIMES):
        words = words_in(link) if HOME.fullmatch(link.get("href", "")) else ""
        parts = _SITE.split(words)
        if len(parts) == _BOTH and known.title.endswith(words):
            return parts[0]
    return ""


def _rest(whole: str, title: str) -> str:
    """What the title of a page says besides that of its article."""
    wanted = plain(title)
    whole, title = (
        text.replace("\u00a0", " ").replace("…", "...").strip() for text in (whole, title)
    )
    for at, end in ((whole.find(title), len(title)),):
        if at < 0 or not wanted:
            break
        before, after = whole[:at].strip(_BETWEEN), whole[at + end :].strip(_BETWEEN)
        if apart := _IN_BRACKETS.search(after) or _BEHIND_BLANK.search(whole[at + end :]):
            return apart[1]
        if after and whole[at + end :].lstrip()[0].isalnum():
            break  # more words of the same title
        rest = _SITE.split(after)[-1] if after else _SITE.split(before)[0]
        if rest and len(rest) <= 60 and not (before and after):
            return rest
    return ""


def language_of(known: Known) -> str:
    html = next(known.root.iter("html"), None)
    told = (
        ""
        if html is None
        else html.get("lang") or html.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
    )
    told = told or linked_data.words(known.article.get("inLanguage"))
    told = told or known.first("og:locale", "content-language", "language", "dc.language")
    told = told or next(
        (
            one.get("content", "")
            for one in known.root.iter("meta")
            if (one.get("http-equiv") or "").lower() == "content-language"
        ),
        "",
    )
    found = _LANGUAGE.fullmatch(told.strip())
    return told.strip().replace("_", "-") if found else ""


def _address(known: Known) -> str:
    link = next(
        (
            one.get("href", "")
            for one in known.root.iter("link")
            if "canonical" in (one.get("rel") or "").lower().split()
        ),
        "",
    )
    told = (
        link,
        known.first("og:url"),
        linked_data.address(known.article.get("mainEntityOfPage")),
        linked_data.address(known.article.get("url")),
        known.meta.get("mainentityofpage", ""),
        known.address,
        _match(_REPLAYED, known.source),
        _match(_SAVED_FROM, known.source),
        _match(_SINGLE_FILE, known.source),
    )
    for one in told:
        whole = _whole(one.strip(), known.address)
        if whole.startswith(("http://", "https://")):
            return _ARCHIVED.sub("", whole)
    return ""


def _whole(address: str, base: str) -> str:
    try:
        return urljoin(base, address) if address and base else address
    except ValueError:
        return address


def _match(form: "re.Pattern[str]", source: str) -> str:
    found = form.search(source[:20_000])
    return found[1] if found else ""


def _retrieved(known: Known) -> str:
    found = _SINGLE_FILE.search(known.source[:20_000])
    return _day_of_browser(found[2]) if found else ""


def _day_of_browser(text: str) -> str:
    """`Sat Jan 06 2024 11:02:45 GMT+0100`, as JavaScript writes it."""
    found = re.match(r"\w{3} (\w{3}) (\d{2}) (\d{4})", text.strip())
    if found is None or found[1] not in _MONTHS:
        return ""
    return f"{found[3]}-{_MONTHS.index(found[1]) + 1:02}-{found[2]}"
