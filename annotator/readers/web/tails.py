"""Where the words of a picture name whom it is owed to, told by the words alone.

A credit is the last thing that a caption says: behind the end of a sentence, a dash or an opening
bracket, or behind a word that only credits begin with.
"""

import re

from annotator.readers.credits import credit_of

_IN_BRACKETS = re.compile(r"(?<=[.!?…”\"]) ?\(([^\W\d_a-zß-ÿ][^()]{2,100})\)\.?$")
"""Behind the end of a sentence, brackets hold whom a picture is owed to."""
_LABEL = (
    r"[^\W\d_]*(?:foto|photo|bild|image[nm]?|picture|beeld|credit|cr[ée]dit|quelle|source|fuente|"
    r"copyright|φωτογραφ|фото|світлин|снимк|zdjęci|fotó|फोटो|तस्वीर|ছবি|ภาพ|صورة|تصوير|المصدر|사진|写真|撮影|出典|图源|图片|来源|供图|출처|사진|źródł|zdroj|forrás|sursa|källa|kaynak)"
    r"[^\W\d_]*(?: [^\W\d_]+){0,2} ?[:：=＝]"
)
_OWED = re.compile(
    rf"[(\[]?(?:[©ⓒ]\u00a0?|{_LABEL}|"
    r"(?:(?:postcard|print|private),? )?(?:gift|collection|courtesy) of |"
    r"(?:privat|family |private )(?:sammlung|besitz|collection)\b|collection particulière|"
    r"(?:postkarte, )?(?:sammlung|archiv) (?:des|der) |"
    r"(?:photo(?:graph)?|image|picture|illustration)s? (?:by|courtesy of) |courtesy (?:of )?|"
    r"(?:image source|source de l[’']image|fuente de la imagen|م?صدر الصورة)[,،] |"
    r"(?:archivio|archives?|archivo|arquivo|archiv|arkiv) (?:[^\W\d_]+ ){0,3}(?=(?-i:[A-ZÀ-Þ]))|"
    r"clichés? (?:de |d['’])|"
    r"(?:foto|aufnahme|bild) (?:der|des) (?=autor|verfasser)|"
    r"foto(?:grafía)? (?:de la|del) (?=autor)"
    r") ?\S",
    re.IGNORECASE,
)
"""A line that begins so names whom a picture is owed to, in whatever compound of these words."""
_SAID = re.compile(
    r"(?:(?:archiv)?fotos?|fotografías?|fot\.|photos?|photograph|ph(?:ot)?\.|bild|beeld|imagen|image|picture|"
    r"rep\.|фото|kuva)(?: (?:by|par|von|de|di|da|door|av))? (?=\S)",
    re.IGNORECASE,
)
"""The same without a colon, which only names may follow."""
_WITHIN = re.compile(rf"(?<=\s)[(\[]?(?:[©ⓒ]\u00a0?|(?=[^\W\d_a-zß-ÿ])(?i:{_LABEL})) ?\S")
_CAPITALS = re.compile(r"(?<=[a-zß-ÿ] )((?:[A-ZÀ-Þ][A-ZÀ-Þ'’.-]+ ){1,3}/ [A-ZÀ-Þ][A-ZÀ-Þ'’ -]+)$")
"""A name and an agency in capitals, behind words that are not."""
_BEHIND_DASH = re.compile(r" ?[-–—] ?(cr[ée]ditos? (?=[A-ZÀ-Þ@])[^.!?]{2,100})$")
"""As papers of Latin America have it, without a stop before it and a colon in it."""
_BEHIND_SLASH = re.compile(r"(?<=[^\s/]) /(?=[^\s/\d])([^/.!?]{3,60})$")
"""As portals of Poland have it, with a blank before it and none behind."""
_RESERVED = re.compile(r"[©ⓒ] ?[^\W\d][^.!?:]{1,40}")
"""Nothing but whose a picture is, though it be no name: `© private`."""
_OF_STUDIO = re.compile(
    r"[(\[][^()\[\]]{3,60} (?:photograph[ys]|photographie|fotogra[fv]\w{1,3}|photos?|images?)[)\]]",
    re.IGNORECASE,
)
"""Nothing but names before what they make: `(Ada North Photography)`."""
_NOUN_BEFORE = re.compile(
    r"\b(?:im|am|dem|das|den|der|die|ein|the|this|that|in|on|of|to|auf|vom|zum|sur|la|le|les|une?|"
    r"el|una?|del|nel|na|no|da|op|het|de|på) ?$",
    re.IGNORECASE,
)
"""A word before `Foto:` that makes it a word of the caption."""
_LONGEST_OWED = 120
_LONGEST = 2_000
"""Characters of a caption that is looked into."""
_LAST_BRACKETS = re.compile(r"[ \u00a0][(\[]([^()\[\]]{2,90})[)\]]\.?$")
_NUMBERED = re.compile(r"\d")
_SENTENCE = re.compile(r"(?:(?<!\b[A-ZÀ-Þ])\.|[!?…”\"’)\]»«؟।])\s+")
"""The stop behind an initial ends no sentence."""
_BREAK = re.compile(_SENTENCE.pattern + r"|\s[-–—|•/·]\s+")
ENDS = (".", "!", "?", "…", "”", "“", "»", "«", '"', "؟", "。", "।", ")")
_PARTICLES = frozenset(
    (
        *("van", "von", "de", "der", "den", "del", "della", "di", "da", "du", "la", "le", "of"),
        *("abbé", "père", "frère", "sœur", "dom", "mme", "mlle", "dr", "prof", "padre", "don"),
        *("the", "and", "und", "et", "y", "en", "for", "für", "pour", "para", "via", "per"),
    )
)
_MOST_NAMES = 9
_LONGEST_NAMES, _FULL_NAMES = 60, range(2, 6)
"""Characters and words of names that stand in no element of their own."""
_SHORT_NAME = 3
_SHELFMARK = re.compile(
    r"\b(?:best\.|bestand|sign\.|signatur|inv\.|inventar|cote|fonds|fondo|fond) ?[\w/.-]*\d|"
    r"[;,] (?:fotos?|photos?|bild|aufnahme|repro)(?: ?:| by| von) \S",
    re.IGNORECASE,
)
_IN_HAN = (
    re.compile(r"[＝=]([^＝=。]{2,60}(?:撮影|提供|写す|共同|時事|通信|ロイター))$"),
    re.compile(r"[（(]([^（）()]{0,40}(?:撮影|提供|共同|時事|ロイター|[摄攝]))[）)]$"),
    re.compile(r"[（(]((?:写真|撮影|提供|画像|出典|图源|图片|摄影)[^（）()]{2,40})[）)]$"),
    re.compile(
        r"(?:^|[。\s])((?:写真|撮影|提供|画像|出典|图源|图片|来源)[・:：＝=/／][^。]{1,30})$"
    ),
    re.compile(
        r"(?:^|[。！？，,）)\s])((?:\w{2,8}[社网網报報台])?(?:记者|記者|发)? ?\w{2,4} ?[摄攝])$"
    ),
    re.compile(r"(?:^|[。！？])([\w ]{2,16}(?:资料图片?|资料照片?|資料照片?|供图|供圖))$"),
    re.compile(r"(?<=\s)/([\uac00-\ud7a3]{2,12})$"),
)
"""Who took or gave a picture: in Japanese behind `＝`, in brackets, in Chinese before `摄`, in
Korean behind a slash."""
_LICENSED = re.compile(
    r"(?:^|[.!?)”\"] )((?:photo(?:graph)?|image|map|picture|screenshot|foto|bild|imagen|carte)s? "
    r"(?:by|von|par|de|di) [^.!?]{2,80}?, "
    r"(?:cc[ -](?:by|0)[\w .-]{0,20}?|cc0|(?:in the )?public domain|gemeinfrei|domaine public|"
    r"dominio público)\.?)$",
    re.IGNORECASE,
)
"""Who made a picture and on which terms it may be used, as wikis ask for it."""
_AGENCIES = frozenset(
    (
        *("aap", "adnkronos", "afp", "anp", "ansa", "ap", "apa", "belga", "contrasto", "cp", "ddp"),
        *("dapd", "dpa", "efe", "epa", "epd", "fotogramma", "getty", "imago", "ipp", "keystone"),
        *("kna", "lapresse", "lusa", "ntb", "pap", "reuters", "ritzau", "tt", "upi", "dr"),
        *("alamy", "bigstock", "rex", "shutterstock", "splash", "wenn", "wireimage"),
    )
)
_SIDES = frozenset(("يمين", "يسار", "اليمين", "اليسار", "الوسط", "يمينا", "يسارا", "左", "右"))


def bare(words: str) -> str:
    if words.startswith(("(", "[")) and words.endswith((")", "]")):
        return words[1:-1].strip()
    return words.strip(" |/")


def are_names(words: str, *, bracketed: bool) -> bool:
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
    return len(line) <= _LONGEST_OWED and (_OWED.match(line) is not None or is_credit(line))


def is_credit(line: str) -> bool:
    """Whether a line is a credit from its first character to its last."""
    found = credit_of(line)
    return found is not None and found.span.start == 0


def split(words: str, credit: str) -> tuple[str, str]:
    """Caption and credit out of one run of words."""
    if credit or len(words) > _LONGEST:
        return words, credit
    if _names_only(words):
        return "", bare(words)
    if _RESERVED.fullmatch(words):
        return "", words
    if _OF_STUDIO.fullmatch(words) and are_names(bare(words), bracketed=True):
        return "", bare(words)
    for found in _WAYS:
        if (both := found(words)) is not None:
            return both
    if (at := _names_behind(words)) is not None:
        return words[:at].rstrip(" /|"), words[at:]
    return words, ""


def _names_only(words: str) -> bool:
    """Names behind a label, or behind a word for pictures that is cut short: `Fot. Ada North`."""
    if _OWED.match(words) and are_names(words.partition(":")[2].strip(), bracketed=False):
        return True
    said = _SAID.match(words)
    return said is not None and "." in said[0] and are_names(words[said.end() :], bracketed=False)


def licensed(words: str) -> tuple[str, str] | None:
    """Caption and credit, where that ends with the terms on which a picture may be used."""
    tail = _LICENSED.search(words) if len(words) <= _LONGEST else None
    return (words[: tail.start(1)].rstrip(), tail[1]) if tail else None


def ends_owed(words: str) -> bool:
    """Whether words end with whom a picture is owed to, names alone not counted."""
    return len(words) <= _LONGEST and any(way(words) is not None for way in _WAYS)


def _behind_sentence(words: str) -> tuple[str, str] | None:
    tail = _IN_BRACKETS.search(words)
    return (words[: tail.start()].rstrip(), tail[1]) if tail else None


def _in_han(words: str) -> tuple[str, str] | None:
    tail = next(filter(None, (form.search(words) for form in _IN_HAN)), None)
    return (words[: tail.start(1)].rstrip(" 　＝=（(/"), tail[1]) if tail else None


def _behind_dash(words: str) -> tuple[str, str] | None:
    tail = _BEHIND_DASH.search(words)
    return (words[: tail.start()].rstrip(), tail[1]) if tail else None


def _behind_slash(words: str) -> tuple[str, str] | None:
    tail = _BEHIND_SLASH.search(words)
    return (words[: tail.start()].rstrip(), tail[1]) if tail else None


def _as_printed(words: str) -> tuple[str, str] | None:
    found = credit_of(words)
    if found is None:
        return None
    caption = words[: found.span.start].rstrip("( \t\u00a0|–—-")
    return caption, words[found.span.start : found.span.end]


def _in_brackets(words: str) -> tuple[str, str] | None:
    tail = _LAST_BRACKETS.search(words)
    if tail and any(says(tail[1]) for says in (_is_owed_to, is_owed, _is_owner, _is_kept)):
        return words[: tail.start()].rstrip(), tail[1]
    named = tail is not None and "[" in tail[0] and " " in tail[1]
    if tail and named and are_names(tail[1], bracketed=True) and not _NUMBERED.search(tail[1]):
        return words[: tail.start()].rstrip(), tail[1]
    return None


def _is_kept(words: str) -> bool:
    """The number under which an archive keeps a picture, with or without who took it."""
    return _SHELFMARK.search(words) is not None


def _behind_break(words: str) -> tuple[str, str] | None:
    for end in _BREAK.finditer(words):
        tail = words[end.end() :].lstrip("|/–—- ")
        if 0 < len(tail) <= _LONGEST_OWED and _is_owed_to(tail):
            return words[: end.end()].rstrip("( \u00a0-–—|•/·"), bare(tail)
    return None


def _within(words: str) -> tuple[str, str] | None:
    """Behind a word that begins a credit, though nothing ends the caption before it."""
    for found in _WITHIN.finditer(words):
        tail = words[found.start() :]
        if len(tail) <= _LONGEST_OWED and not _NOUN_BEFORE.search(words[: found.start()]):
            return words[: found.start()].rstrip(" \u00a0-–—|,"), bare(tail)
    for said in _SAID.finditer(words):
        tail = words[said.end() :]
        if said[0][0].isupper() and said.start() and _is_slashed(tail):
            return words[: said.start()].rstrip(), words[said.start() :]
    if found_last := _CAPITALS.search(words):
        return words[: found_last.start()].rstrip(), found_last[1]
    return None


def _is_owed_to(tail: str) -> bool:
    """Whether the last part of a caption names somebody: by a label, or as agencies are named."""
    if _OWED.match(tail) or tail.lower().rstrip(".") in _AGENCIES:
        return True
    if said := _SAID.match(tail):
        return are_names(tail[said.end() :], bracketed=False)
    return _is_slashed(tail)


def _is_slashed(tail: str) -> bool:
    """A photographer and an agency, with nothing behind."""
    slashed = "/" in tail and " " in tail
    return slashed and are_names(tail, bracketed=False) and not tail.endswith(ENDS)


def _names_behind(words: str) -> int | None:
    """Where names begin that stand without a stop behind the last sentence."""
    at = max((end.end() for end in _SENTENCE.finditer(words)), default=None)
    if at is None or words[-1] in '.!?”»“")' or len(words) - at > _LONGEST_NAMES:
        return None
    at += 2 * words.startswith(("/ ", "| "), at)
    if words[at].islower():
        return None
    fits = len(words[at:].split()) in _FULL_NAMES and are_names(words[at:], bracketed=False)
    return at if fits else None


def _is_owner(words: str) -> bool:
    """What brackets hold behind words that end without a stop: an agency, not a remark."""
    kept = _KEPT.match(words) is not None or "/" in words
    if words.lower() in _AGENCIES or (kept and are_names(words, bracketed=False)):
        return True
    if words in _SIDES or words.lower() != words.upper():
        return False
    return are_names(words, bracketed=True) or (words.isalpha() and len(words) > _SHORT_NAME)


_KEPT = re.compile(
    r"(?:Archiv|Archives?|Archivo|Archivio|Arquivo|Arxiu|Archiwum|Arkiv|Архив|Архів|Αρχείο|"
    r"Sammlung) "
)
"""Where a picture is kept, before whose it is."""
_WAYS = (
    *(_behind_sentence, _in_han, _behind_dash, _behind_break, _as_printed, _in_brackets),
    *(_within, _behind_slash),
)
"""How a credit is told from the words before it, the surest first."""
