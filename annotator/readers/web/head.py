"""The head of an article: its headline, and what the lines between that and the text are."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from annotator.model.article import BlockKind
from annotator.readers.metadata import date_in
from annotator.readers.web.cues import BYLINE, SITE, STANDFIRST, has_pair, words_of
from annotator.readers.web.leading_away import is_uttered, leads_away
from annotator.readers.web.phrases import OWNED
from annotator.readers.web.pieces import HEADINGS, Piece, letters_of, words_in

BY = re.compile(
    r"(?!(?i:illustrations?|artwork|published|sponsored|powered|text size) ?)"
    r"(?:[^\W\d_]+ ){0,2}?(?i:by|von|par|por|di|da|van|door|av|af|przez|text[eo] de|text|текст|"
    r"автор|από|بقلم|كتبت?|تقرير|"
    r"(?:interview|protokoll|reportage|report|texte|texto|testo|tekst)(?=:))"
    r"[ :\u00a0]+(?=[^\Wa-zß-öø-ÿ])"
)
"""`By Ada`, `Words by Ada`, `Eingestellt von Ada`; a name has no small first letter."""
_PARTICLES = frozenset(("von", "van", "de", "di", "da"))
_OF_TEXTS = re.compile(
    r"(?:ein|eine|artikel|beitrag|bericht|texte?[ns]?|fotos?|bilder|protokoll|interview|gespräch|"
    r"analyse|kommentar|reportage|essay|gast\w*|eingestellt|geschrieben|verfasst|veröffentlicht|"
    r"erstellt|gespeichert|gesendet|gepostet|geplaatst|gepubliceerd|geschreven|artículo|escrito|publicado|crónica|scritto|"
    r"pubblicato|articolo|testo|un|une|una|und)"
)
"""The words before `von` in a byline that is no name."""
AGO = re.compile(
    r"(?:(?:published|updated|posted|publié|mis à jour|publicado|actualizado|veröffentlicht) )?(?:"
    r"(?:\d+|an?) ?(?:s|m|min|mins|minutes?|h|hrs?|hours?|d|days?|weeks?|months?) ago|"
    r"vor (?:\d+|eine[rm]?) (?:minuten?|stunden?|tage?n?|wochen?)|"
    r"il y a (?:\d+|une?) ?(?:min|minutes?|h|heures?|jours?|semaines?)|"
    r"před (?:\d+ )?(?:minut(?:ou|ami)|hodin(?:ou|ami)|dn(?:em|y))|"
    r"hace (?:\d+|una?) ?(?:minutos?|horas?|días?|semanas?)|"
    r"(?:today|yesterday|heute|gestern|aujourd[’']hui|hier|hoy|ayer|oggi|ieri|dzisiaj|wczoraj)"
    r"(?:,? (?:at |um |à |alle |a las )?\d{1,2}[:.h]\d{2}(?: ?uhr)?)?)\.?",
    re.IGNORECASE,
)
"""When something came out, told from the day on which the page was saved."""
_BY_ALONE = frozenset(("by", "von", "par", "por", "di", "da", "van", "door", "av", "af", "από"))
"""The word before a name that has an element of its own."""
REPORTER = re.compile(r"([\uac00-\ud7a3]{2,4}) (?:기자|특파원|논설위원)(?: \S+@\S+)?")
"""A Korean name before the word for who reports."""
_OF_SITE = re.compile(r" (?:[-–—|@]|::) ")
"""What stands between the title of an article and the name of its site."""
_REPLY = re.compile(r"(?:re|aw|antw|sv|tr|fwd?|wg): ", re.IGNORECASE)
"""How a title begins that answers another."""
HOME = re.compile(r"(?:https?://[^/]+)?[./]*(?:index\.(?:html?|php))?")
_LONGEST = 160
_DATED, _ROW, _SMALL = 80, 3, 4
"""Characters of a line that is no more than a date, links of a row, and words in small letters of
an item that says more."""
_UPDATED = 2
"""A line that marks two times says when something came out and when it was changed."""
_PROSE = 60
_MORE = 40
"""Characters that a line may have besides a title, such as a day, that is no heading."""
_PARTS = 24
"""Elements of a heading that are looked into."""
_SIGNS = ("So", "Mn", "Zs")
_LINKS = 0.9
"""The share of links with which a line near a byline names nobody but leads somewhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What the page says of its article apart from the text."""

    titles: tuple[str, ...] = ()
    description: str = ""
    authors: tuple[str, ...] = ()
    site: str = ""


def headline_in(pieces: Sequence[Piece], told: Told) -> Piece | None:
    """The line that the page calls its title; else its first main heading."""
    wanted = [plain(title) for title in told.titles if plain(title)]
    parted = [tuple(map(plain, _OF_SITE.split(title))) for title in told.titles]
    short = {first for first, *rest in parted if rest}
    fitting = [
        piece
        for piece in pieces
        if piece.text
        and (_is_title(piece, wanted) or (piece.tag in HEADINGS[:2] and plain(piece.text) in short))
    ]
    mains = (piece for piece in pieces if piece.tag == "h1" and piece.text)
    first = next((piece for piece in mains if not _is_beside(piece)), None)
    main = "" if first is None else plain(first.text)
    sites = {plain(told.site)} | {rest[-1] for title, *rest in parted if rest and title == main}
    best = max(fitting, key=lambda piece: _rank(piece, wanted, sites), default=first)
    if best is not None:
        best.text = _without_kicker(best, wanted)
    return best


def _is_beside(piece: Piece) -> bool:
    """Whether a heading stands in a part that calls itself a sidebar."""
    return any("sidebar" in words_of(holder) for holder in piece.holders)


def _rank(piece: Piece, wanted: Sequence[str], sites: set[str]) -> tuple[bool, int, bool, bool]:
    """Of lines that are each a part of the title, the name of the site is the last choice."""
    of_site = (
        plain(piece.text) in sites
        or _leads_home(piece)
        or any(
            one.get("role") == "banner" or has_pair(words_of(one), SITE)
            for one in piece.holders[:4]
        )
        or (piece.tag not in HEADINGS and any(one.tag == "footer" for one in piece.holders))
    )
    trail = " > " in piece.text and piece.linked > 0
    leads = trail or (piece.link_share > 0.9 and piece.tag not in HEADINGS)
    replies = _REPLY.match(piece.text) is not None
    heading = piece.tag in HEADINGS
    more = 0 if heading or plain(piece.text) in wanted else _MORE
    length = len(plain(piece.text)) - more
    return not (of_site or leads or replies), length, heading, piece.tag == "h1"


def _leads_home(piece: Piece) -> bool:
    """Whether a line is a link to where a site begins."""
    links = [one.get("href", "") for one in piece.owner.iter("a")]
    return piece.link_share > 0.9 and len(links) == 1 and HOME.fullmatch(links[0]) is not None


def _without_kicker(piece: Piece, wanted: Sequence[str]) -> str:
    """The title alone, where an element of its own within the heading holds it."""
    if piece.tag not in HEADINGS or piece.owner.find(".//br") is not None:
        return piece.text
    return max(_titles_within(piece, wanted), key=len, default=piece.text)


def _titles_within(piece: Piece, wanted: Sequence[str]) -> list[str]:
    """Elements of a heading that hold a title whole."""
    parts = piece.owner.iterdescendants("span", "strong", "a", "div")
    inner = [words_in(one) for one in islice(parts, _PARTS)]
    return [one for one in inner if plain(one) in wanted and one in piece.text]


def _is_title(piece: Piece, wanted: Sequence[str]) -> bool:
    text = plain(piece.text)
    if len(text) > 300 or not text:
        return False
    if piece.tag in HEADINGS and _titles_within(piece, wanted):
        return True
    for title in wanted:
        if text == title or (title in text and len(title) > 0.8 * len(text)):
            return True
        if text in title and len(text) >= max(8, 0.5 * len(title)):
            return True
    return False


def plain(text: str) -> str:
    """As `letters_of`, whichever letters are great."""
    return letters_of(text).casefold()


def kinds_of_head(
    pieces: Sequence[Piece], told: Told, recurring: frozenset[str] = frozenset()
) -> list[tuple[Piece, BlockKind | None]]:
    """The lines behind a headline up to the text, with their kinds; None is a line of the text.

    What is no part of an article is left out; `recurring` are classes of headings in the text.
    """
    found: list[tuple[Piece, BlockKind | None]] = []
    for piece in pieces:
        if piece.picture is not None:
            found.append((piece, None))
            continue
        first = not any(kind is BlockKind.STANDFIRST for _, kind in found)
        if first and _is_linked_with_title(piece):
            found.append((piece, BlockKind.STANDFIRST))
            continue
        kind = _kind(piece, told, standfirst=first or _goes_on(found[-1], piece))
        if kind is not None:
            found.append((piece, kind))
        elif is_text(piece) or (piece.tag in HEADINGS and piece.owner.get("class") in recurring):
            found.append((piece, None))
    return _with_standfirst(found)


def _goes_on(last: tuple[Piece, BlockKind | None], piece: Piece) -> bool:
    """Whether a line is of the same list as the standfirst before it."""
    before, kind = last
    same = piece.tag == "li" and before.owner.getparent() is piece.owner.getparent()
    return kind is BlockKind.STANDFIRST and same


def _with_standfirst(
    found: list[tuple[Piece, BlockKind | None]],
) -> list[tuple[Piece, BlockKind | None]]:
    """The one line of prose above a byline stands first, whatever it is called."""
    kinds = [kind for _, kind in found]
    ends = [n for n, kind in enumerate(kinds) if kind in (BlockKind.BYLINE, BlockKind.DATELINE)]
    prose = [n for n, (p, kind) in enumerate(found) if kind is None and p.picture is None]
    if ends and len(prose) == 1 and prose[0] < ends[-1] and BlockKind.STANDFIRST not in kinds:
        found[prose[0]] = (found[prose[0]][0], BlockKind.STANDFIRST)
    return found


def named(line: str) -> str:
    """Whom a byline names; a particle behind a name is of the name."""
    found = BY.match(line)
    if found is None:
        return line
    *before, last = found[0].casefold().strip(" :\u00a0").split()
    if before and last in _PARTICLES and not all(map(_OF_TEXTS.match, before)):
        return line
    return line[found.end() :]


def is_text(piece: Piece) -> bool:
    """Whether a line before the text is already text, by its length or by how it ends."""
    sentence = _without_signs(piece.text).endswith(
        (".", "!", "?", "”", "»", "“", '"', "؟", "。", ":", ";", "…", "’", ",")
    )
    long = len(piece.text) >= _PROSE
    return not leads_away(piece) and piece.link_share < 0.5 and (long or sentence)


def _without_signs(text: str) -> str:
    """A line without the pictures that its letters end with."""
    end = len(text)
    while end and unicodedata.category(text[end - 1]) in _SIGNS:
        end -= 1
    return text[:end] if end < len(text) and text[end:].strip() else text


def _kind(piece: Piece, told: Told, *, standfirst: bool) -> BlockKind | None:
    text = piece.text
    if text.lower().strip(" :") in _BY_ALONE or OWNED.match(text) or is_uttered(piece):
        return None
    names = [word for holder in piece.holders[:3] for word in words_of(holder)]
    if AGO.fullmatch(text):
        return BlockKind.DATELINE
    named = any(plain(author) in plain(text) for author in told.authors if plain(author))
    if told.authors and not named and piece.link_share > _LINKS:
        return None
    short = len(text) <= _LONGEST
    by = (BY.match(text) and not _is_of_work(text)) or REPORTER.fullmatch(text)
    if short and (by or (named and len(text) <= 100) or _says(names, BYLINE)):
        if date_in(text) and not BY.match(text) and not named:
            return BlockKind.DATELINE
        return BlockKind.BYLINE if any(c.isalpha() for c in text) else None
    if _is_dateline(piece):
        return BlockKind.DATELINE
    if standfirst and is_standfirst(piece, told, names):
        return BlockKind.STANDFIRST
    return None


def _is_linked_with_title(piece: Piece) -> bool:
    """Whether one link holds both the headline and the standfirst below it."""
    if not _says(words_of(piece.owner), STANDFIRST):
        return False
    link = next((one for one in piece.holders if one.tag == "a"), None)
    return link is not None and next(link.iter("h1", "h2"), None) is not None


def _is_of_work(text: str) -> bool:
    """`The Blue Circus by Ada North. It opens.` tells of a work and who made that."""
    found = BY.match(text)
    return found is not None and len(found[0].split()) > 2 and ". " in text and text[-1] == "."


def _is_dateline(piece: Piece) -> bool:
    """A short line with a day that is no sentence, and no row of ways to pages of other days."""
    times = len(list(islice(piece.owner.iter("time"), _UPDATED)))
    if len(piece.text) > _DATED * max(1, times) or "。" in piece.text:
        return False
    ways = len(list(islice(piece.owner.iter("a"), _ROW))) if piece.link_share > _LINKS else 0
    if piece.tag == "li" and sum(word.islower() for word in piece.text.split()) > _SMALL:
        return False
    dated = date_in(piece.text) != "" or times > 0
    return dated and ways < _ROW


def is_standfirst(piece: Piece, told: Told, names: Sequence[str]) -> bool:
    if plain(piece.text) == plain(told.description) and len(piece.text) > 15:
        return True
    if len(piece.text) > 15 and not piece.link_share > 0.5 and _says(names, STANDFIRST):
        return True
    return piece.tag in ("h2", "h3", "h4") and len(piece.text) >= 40 and piece.link_share < 0.5


def _says(names: Sequence[str], cues: frozenset[str]) -> bool:
    return not cues.isdisjoint(names)
