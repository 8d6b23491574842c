"""A page as a row of pieces in reading order: one line of text, or one picture with its words.

Blanks are joined as a browser joins them; a no-break space is evidence and stays. Each line break
of the page begins a new line.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from lxml import etree

from annotator.model.draft import Blob
from annotator.readers.tei.xml import Element
from annotator.readers.web.cues import HIDDEN, NEVER, has_pair, words_of

_NO_LETTERS = re.compile(r"\W+")
_BLANKS = re.compile(r"[ \t\n\f\r\u200b\u2028]+")
_BLOCKS = frozenset(
    (
        *("address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dir"),
        *("div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frameset"),
        *("h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li"),
        *("main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot"),
        *("th", "thead", "tr", "ul", "caption", "listing", "xmp", "plaintext", "noframes"),
    )
)
_INLINE = ("span", "time")
_KNOWN = frozenset(
    (
        *(
            "a",
            "abbr",
            "acronym",
            "area",
            "audio",
            "b",
            "base",
            "bdi",
            "bdo",
            "big",
            "br",
            "button",
        ),
        *("canvas", "cite", "code", "col", "colgroup", "data", "datalist", "del", "dfn", "dialog"),
        *("em", "embed", "font", "frame", "i", "iframe", "image", "img", "input", "ins", "kbd"),
        *("label", "link", "map", "mark", "math", "menu", "meta", "meter", "noscript", "object"),
        *("optgroup", "option", "output", "param", "picture", "progress", "q", "rb", "rp", "rt"),
        *("rtc", "ruby", "s", "samp", "script", "select", "slot", "small", "source", "span"),
        *("strike", "strong", "style", "sub", "sup", "svg", "template", "textarea", "time", "tt"),
        *("track", "u", "var", "video", "wbr", "nobr", "title", "head", "bgsound", "blink"),
        *("marquee", "spacer", "applet", "basefont", "search"),
    )
)
"""Elements of HTML that are set within lines, or hold no words."""
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


@dataclass(slots=True)
class Picture:
    """A picture of a page with its words. `link` is its address as the page has it."""

    link: str = ""
    image: Blob | None = None
    alt: str = ""
    caption: str = ""
    credit: str = ""


@dataclass(slots=True)
class Piece:
    """A line of text of `owner`, its nearest block; or a picture. `linked` counts characters."""

    owner: Element
    text: str = ""
    linked: int = 0
    bold: bool = False
    picture: Picture | None = None
    _holders: list[Element] = field(default_factory=list)

    @property
    def holders(self) -> list[Element]:
        """Its block and all that hold that, the nearest first."""
        if not self._holders:
            one: Element | None = self.owner
            while one is not None:
                self._holders.append(one)
                one = one.getparent()
        return self._holders

    @property
    def tag(self) -> str:
        return str(self.owner.tag)

    @property
    def link_share(self) -> float:
        return self.linked / max(1, len(self.text))


def _is_part_of_own(element: Element) -> bool:
    """Whether an element that only this page knows stands among parts, not among words."""
    holder = element.getparent()
    if element.tag in _KNOWN or ":" in str(element.tag) or holder is None:
        return False
    if holder.tag not in _BLOCKS or holder.tag == "p" or len(holder) == 1:
        return False
    loose = (holder.text, *(one.tail for one in holder))
    return not any(words and words.strip() for words in loose)


def collapsed(text: str) -> str:
    """As a browser shows it."""
    return _BLANKS.sub(" ", text).strip(" ")


_INDENTS = " \u00a0\u3000"
"""What old pages, and Chinese ones, begin paragraphs with."""
_NOTES = frozenset(
    ("reference", "footnote", "footnotes", "noprint", "fn", "fnref", "footnoteref", "note")
)
_OF_LINKS = re.compile(
    r",? ?\(?(?:(?:hide|toggle|show) caption|view more|"
    r"download (?:this )?image|bild herunterladen|télécharger l[’']image|"
    r"enlarge (?:this )?image|bild vergrößern|(?:view |click for )?full[ -]size(?: image)?|"
    r"agrandir l[’']image|ampliar (?:imagen|foto)|ver más grande|"
    r"opens (?:in )?(?:a )?new (?:tab|window)|purchase licensing rights|"
    r"acquire licensing rights|buy (?:this )?(?:photo|print)|öffnet in neuem (?:tab|fenster)|"
    r"(?:s[’']ouvre dans )?(?:un nouvel onglet|(?:une )?nouvelle fenêtre)|"
    r"(?:se )?abre en (?:una )?(?:ventana nueva|nueva ventana|pestaña nueva))\)?",
    re.IGNORECASE,
)
"""What a link says of itself, and where a picture is sold."""
_EPUB_TYPE = "{http://www.idpf.org/2007/ops}type"
_BETWEEN = frozenset(("editsection", "headerlink", "anchorjs", "permalink", "backlink"))


_MARKS = frozenset(("#", "¶", "§", "🔗", "■", "◆", "●"))
"""What links a heading to itself."""


def _is_between(element: Element) -> bool:
    """Small things of the page between words: a link to edit, the number of a reference."""
    if element.tag not in ("sup", "span", "a", "b", "summary"):
        return False
    if _is_note_mark(element) or _OF_LINKS.fullmatch(collapsed(element.text or "")):
        return True
    if element.tag == "a" and _is_mark(element):
        return True
    words = words_of(element)
    if element.tag == "sup":
        return not _NOTES.isdisjoint(words)
    if element.tag == "a" and (element.text or "").strip(" []").isdigit():
        return not _NOTES.isdisjoint(words)
    if element.tag == "span" and _holds_number(element):
        return not _NOTES.isdisjoint(words)
    return not _BETWEEN.isdisjoint(words)


def _is_mark(element: Element) -> bool:
    """Whether a link to a place of the page is no more than a mark, wrapped or not."""
    inner = element[0] if len(element) == 1 and element[0].tag == "span" else element
    if (inner.text or "").strip() not in _MARKS:
        return False
    link = element.get("href", "")
    return link.startswith("#") or (inner is not element and "#" in link)


def _holds_number(element: Element) -> bool:
    """Whether a link with a number, and the brackets around that, are all that it holds."""
    if len(element) != 1 or element[0].tag != "a":
        return False
    said = (element.text or "", element[0].text or "", element[0].tail or "")
    return "".join(said).strip(" []\u00a0").isdigit()


def _is_note_mark(element: Element) -> bool:
    """The number of a note, as books and pages for screen readers mark it (EPUB 3, DPUB-ARIA)."""
    types = (element.get("epub:type"), element.get(_EPUB_TYPE), element.get("role"))
    return any(one in ("noteref", "doc-noteref") for one in types)


def is_hidden(element: Element) -> bool:
    if _is_between(element):
        return True
    if not element.attrib:
        return False
    if element.get("hidden") is not None or _HIDDEN_STYLE.search(element.get("style", "")[:300]):
        return True
    words = words_of(element)
    return has_pair(words, HIDDEN) or "visuallyhidden" in words


def letters_of(text: str) -> str:
    """Letters and digits alone: for comparing what one page says twice."""
    return _NO_LETTERS.sub("", text)


def words_in(element: Element, without: frozenset[Element] = frozenset()) -> str:
    """The visible words of an element, but for those of some elements in it."""
    return collapsed(_joined(element, without))


def lines_in(element: Element) -> list[str]:
    """The same line by line, as blocks and breaks divide them."""
    return [line for part in _joined(element).split(_END) if (line := collapsed(part))]


_END = "\u2028"


def _joined(element: Element, without: frozenset[Element] = frozenset()) -> str:
    found: list[str] = []
    walk = etree.iterwalk(element, events=("start", "end"))
    for event, one in walk:
        if event == "start":
            if one in without or one.tag in NEVER or (one is not element and is_hidden(one)):
                walk.skip_subtree()
                found.append(" ")
                continue
            if one.tag in _BLOCKS or one.tag == "br":
                found.append(_END)
            found.append(one.text or "")
        elif one is not element:
            if one.tag in _BLOCKS:
                found.append(_END)
            found.append(one.tail or "")
    return "".join(found)


def pieces_of(root: Element, pictures: Mapping[Element, Picture | None]) -> list[Piece]:
    """All pieces below `root`. `pictures` are boxes of pictures; None stands for their words."""
    return list(_Walk(root, pictures).pieces())


class _Walk:
    """One walk over a page: characters are gathered until a block or a break ends the line."""

    def __init__(self, root: Element, pictures: Mapping[Element, Picture | None]) -> None:
        self._root, self._pictures = root, pictures
        self._line: list[str] = []
        self._linked = self._bold = self._length = 0
        self._links = self._strong = 0
        self._owners: list[Element] = [root]
        self._skipped: set[Element] = set()

    def pieces(self) -> Iterator[Piece]:
        walk = etree.iterwalk(self._root, events=("start", "end"))
        for event, element in walk:
            if event == "start":
                if element in self._pictures or element.tag in NEVER or self._is_hidden(element):
                    self._skipped.add(element)
                    walk.skip_subtree()
                    yield from self._boxed(element)
                    continue
                yield from self._begin(element)
            else:
                yield from self._end(element)
        yield from self._flush()

    def _is_hidden(self, element: Element) -> bool:
        return element is not self._root and is_hidden(element)

    def _boxed(self, element: Element) -> Iterator[Piece]:
        picture = self._pictures.get(element)
        if picture is not None or element.tag in _BLOCKS:
            yield from self._flush()
        if picture is not None:
            yield Piece(element, picture=picture)

    def _begin(self, element: Element) -> Iterator[Piece]:
        tag = element.tag
        if tag in _BLOCKS or _is_part_of_own(element):
            yield from self._flush()
            self._owners.append(element)
        elif tag == "br" and self._goes_on(element):
            self._line.append(" ")
        elif tag == "br":
            yield from self._flush()
        self._links += tag == "a"
        self._strong += tag in ("b", "strong")
        if tag in _INLINE and self._is_set_apart(element):
            self._line.append(" ")
        self._take(element.text, element)

    def _end(self, element: Element) -> Iterator[Piece]:
        tag = element.tag
        if element not in self._skipped:
            self._links -= tag == "a"
            self._strong -= tag in ("b", "strong")
            if len(self._owners) > 1 and self._owners[-1] is element:
                yield from self._flush()
                self._owners.pop()
        if element is not self._root:
            self._take(element.tail, element.getparent())

    def _goes_on(self, br: Element) -> bool:
        """Whether a heading goes on behind a break, which its next small letter tells."""
        return self._owners[-1].tag in HEADINGS and (br.tail or "").lstrip()[:1].islower()

    def _is_set_apart(self, element: Element) -> bool:
        """Whether only the style of a page parts it from the word before: in a heading behind its
        kicker, and where days and times stand side by side."""
        before, behind = element.getprevious(), self._line[-1][-1:] if self._line else ""
        if before is None or before.tag not in _INLINE or before.tail or not behind.strip():
            return False
        said = next((words for one in element.itertext() if (words := str(one).strip())), "")[:1]
        around = (before, element, element.getparent())
        timed = any(one is not None and one.tag == "time" for one in around)
        titled = self._owners[-1].tag in HEADINGS and said.isupper()
        return titled or (timed and behind.isalnum() and said.isalnum())

    def _take(self, text: str | None, holder: Element | None) -> None:
        if not text:
            return
        if self._owners[-1].tag in ("pre", "listing", "xmp", "plaintext"):
            self._line.append(text)
            return
        words = _BLANKS.sub(" ", text)
        self._line.append(words)
        letters = len(words.strip(" "))
        self._length += letters
        self._linked += letters if self._links else 0
        self._bold += letters if self._strong else 0

    def _flush(self) -> Iterator[Piece]:
        owner = self._owners[-1]
        words = "".join(self._line)
        counted = (self._linked, self._bold, self._length)
        self._line, self._linked, self._bold, self._length = [], 0, 0, 0
        if owner.tag in ("pre", "listing", "xmp", "plaintext"):
            for line in _unwrapped(words):
                yield Piece(owner, line)
            return
        text = collapsed(words.replace("\ufeff", "")).strip(_INDENTS)
        if text:
            yield Piece(owner, text, counted[0], bold=0 < counted[2] <= counted[1])


def _unwrapped(text: str) -> Iterator[str]:
    """Preformatted text: paragraphs between empty lines if lines are wrapped; else every line."""
    for part in re.split(r"\n[ \t]*\n", text):
        lines = [line.strip() for line in part.split("\n") if line.strip()]
        if len(lines) > 1 and all(len(line) >= 45 for line in lines[:-1]):
            yield " ".join(lines)
        else:
            yield from lines
