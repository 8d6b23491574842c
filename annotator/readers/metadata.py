"""What a plain text says of itself: title, byline, date, language. Nothing is invented."""

import re
from collections import Counter

from annotator.model.article import BlockKind, Metadata
from annotator.readers.blocks import Line

_ISO = re.compile(r"\b(\d{4})([-/])(\d{2})\2(\d{2})\b")
_MONTHS = [
    "january|januar|janvier|enero|gennaio|janeiro|januari|января|يناير|ιανουαρίου|stycznia|ocak|січня|ianuarie|gener|ledna|հունվարի",
    "february|februar|février|febrero|febbraio|fevereiro|februari|февраля|فبراير|شباط|φεβρουαρίου|lutego|şubat|лютого|februarie|febrer|února|փետրվարի",
    "march|märz|mars|marzo|março|maart|марта|مارس|آذار|μαρτίου|marca|mart|березня|martie|març|marts|března|մարտի",
    "april|avril|abril|aprile|апреля|أبريل|ابريل|نيسان|απριλίου|kwietnia|nisan|квітня|aprilie|dubna|ապրիլի",
    "may|mai|mayo|maggio|maio|mei|maj|мая|مايو|أيار|μαΐου|maja|mayıs|травня|maig|května|մայիսի",
    "june|juni|juin|junio|giugno|junho|июня|يونيو|حزيران|ιουνίου|czerwca|haziran|червня|iunie|juny|června|հունիսի",
    "july|juli|juillet|julio|luglio|julho|июля|يوليو|تموز|ιουλίου|lipca|temmuz|липня|iulie|juliol|července|հուլիսի",
    "august|août|agosto|augustus|augusti|августа|أغسطس|اغسطس|آب|αυγούστου|sierpnia|ağustos|серпня|agost|srpna|օգոստոսի",
    "september|septembre|septiembre|settembre|setembro|сентября|سبتمبر|أيلول|σεπτεμβρίου|września|eylül|вересня|septembrie|setembre|září|սեպտեմբերի",
    "october|oktober|octobre|octubre|ottobre|outubro|октября|أكتوبر|اكتوبر|οκτωβρίου|października|ekim|жовтня|octombrie|října|հոկտեմբերի",
    "november|novembre|noviembre|novembro|ноября|نوفمبر|νοεμβρίου|listopada|kasım|листопада|noiembrie|listopadu|նոյեմբերի",
    "december|dezember|décembre|diciembre|dicembre|dezembro|декабря|ديسمبر|δεκεμβρίου|grudnia|aralık|грудня|decembrie|desembre|desember|prosince|դեկտեմբերի",
]
_SHORT = [
    "jan|janv|ene|gen|янв|ян",
    "feb|févr|fév|фев|февр",
    "mar|mär|mrt|мар",
    "apr|avr|abr|апр",
    "may|maj|mag",
    "jun|giu|июн",
    "jul|juil|lug|июл",
    "aug|août|ago|авг",
    "sep|sept|set|сен|сент",
    "oct|okt|ott|out|окт",
    "nov|ноя|нояб",
    "dec|dez|déc|dic|дек",
]
_NUMBERS = {
    word: n
    for table in (_MONTHS, _SHORT)
    for n, words in enumerate(table, 1)
    for word in words.split("|")
}
MONTHS = tuple(word for words in _MONTHS for word in words.split("|"))
"""Their whole names, in all the languages."""
_NUMERIC = re.compile(r"\b(\d{1,2})([./])(\d{1,2})\2(\d{4})\b")
_JAPANESE = re.compile(r"(\d{4})年(\d{1,2})月(\d{1,2})日")
_KOREAN = re.compile(r"\b(1\d{3}|20\d\d)(?:\. ?|년 )(\d{1,2})(?:\. ?|월 )(\d{1,2})(?:\.|일)")
_DAY_FIRST = re.compile(
    r"\b(\d{1,2})(?:\.|er|º|st|nd|rd|th|,)? (?:de |of )?([^\W\d_]{2,10})"
    r"(?:/[^\W\d_]{3,10})?\.?,? (?:de )?(\d{4})\b"
)
_UNIX = re.compile(
    r"\b[A-Z][a-z]{2} ([A-Z][a-z]{2}) {1,2}(\d{1,2}) [\d:]{5,8} (?:[A-Z+-][\w+-]{1,5} )?(\d{4})\b"
)
"""As `date` prints it, which mailing lists took over."""
_MONTH_FIRST = re.compile(
    r"\b([^\W\d_]{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,?"
    r"(?: (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))? (\d{4})\b"
)
_FORMS = ((_UNIX, 3, 1, 2), (_DAY_FIRST, 3, 2, 1), (_MONTH_FIRST, 3, 1, 2))
"""Forms with names of months, and which group is the year, the month and the day."""

_STOP_WORDS = {
    "en": "the|of|and|to|in|that|is|was|for|with|said|from|by|as|at|it|on|has|have|who",
    "de": "der|die|das|und|in|von|zu|den|mit|ist|nicht|ein|eine|auf|für|sich|dem|des|im",
    "fr": "le|la|les|et|des|en|un|une|du|que|est|pour|dans|qui|sur|pas|au|plus|par|ce",
    "es": "el|la|los|las|de|y|en|que|un|una|del|se|por|con|no|para|su|al|lo|como",
    "nl": "de|het|een|en|van|in|is|dat|op|te|zijn|niet|met|voor|hij|werd|door|aan|er|die|ook",
    "it": "il|lo|la|gli|le|che|di|e|un|una|per|non|con|sono|del|della|nel|dei|ma|si|al|è",
    "pt": "o|a|os|as|de|que|e|do|da|em|um|uma|para|com|não|no|na|por|mais|se|dos",
    "sv": "och|att|det|som|en|på|är|av|för|med|till|den|har|inte|om|ett|men|var|från|vid",
    "da": "og|at|det|som|en|på|er|af|for|med|til|den|har|ikke|om|et|men|var|fra|ved|de",
    "pl": "i|w|na|z|do|się|nie|że|to|jest|od|po|jak|za|przez|co|ale|oraz|był|przy",
}
_TITLE_LONGEST = 120


def metadata_of(lines: list[Line], text: str, language: str | None) -> Metadata:
    """`language` is what a person said; it is guessed, carefully, when they did not."""
    return Metadata(
        title=_title(lines),
        byline=next((line.text for line in lines if line.kind is BlockKind.BYLINE), ""),
        date=_date(lines),
        language=language or guessed_language(text),
    )


def _title(lines: list[Line]) -> str:
    """The headline; else the first line, cut at a word, as people name letters."""
    first = next((line.text for line in lines if line.kind is BlockKind.HEADLINE), "")
    return shortened(first or (lines[0].text if lines else ""))


def shortened(text: str) -> str:
    """A title of bearable length, cut at a word."""
    if len(text) <= _TITLE_LONGEST:
        return text
    return text[:_TITLE_LONGEST].rsplit(" ", 1)[0] + "…"


def _date(lines: list[Line]) -> str:
    """A whole date in a byline, a dateline or a short line near the top, as ISO 8601."""
    for line in lines[:6]:
        dated = line.kind in (BlockKind.DATELINE, BlockKind.BYLINE) or len(line.text) <= 60
        if dated and (found := date_in(line.text)):
            return found
    return ""


def date_in(text: str, *, day_first: bool = False) -> str:
    """The first whole date in a line, as ISO 8601; empty where there is none.

    `day_first` is said where the language of the line leaves no doubt about `11/05/2010`.
    """
    if m := _ISO.search(text):
        return f"{m[1]}-{m[3]}-{m[4]}"
    if m := _JAPANESE.search(text) or _KOREAN.search(text):
        return f"{m[1]}-{int(m[2]):02}-{int(m[3]):02}"
    if m := _NUMERIC.search(text):
        return _of_numbers(m, day_first)
    for form, year, month, day in _FORMS:
        if (m := form.search(text)) and (found := _checked(m[year], m[month], m[day])):
            return found
    return ""


def is_month(word: str) -> bool:
    """Whether a word is the name of a month, or short for one."""
    return word.casefold() in _NUMBERS


def _of_numbers(found: "re.Match[str]", day_first: bool) -> str:
    """With dots the day comes first; with strokes only where the other reading is impossible,
    or the same."""
    first, second = int(found[1]), int(found[3])
    if found[2] == "." or first > 12 or first == second or (day_first and second <= 12):
        day, month = first, second
    elif second > 12:
        day, month = second, first
    else:
        return ""
    return f"{found[4]}-{month:02}-{day:02}" if 1 <= month <= 12 and 1 <= day <= 31 else ""


def _checked(year: str, month: str, day: str) -> str:
    number = _NUMBERS.get(month.lower())
    return f"{year}-{number:02}-{int(day):02}" if number and 1 <= int(day) <= 31 else ""


def guessed_language(text: str) -> str:
    """By script, or by the commonest words of ten languages; empty when it is not plain."""
    sample = text[:20_000]
    letters = sum(map(str.isalpha, sample))
    if not letters:
        return ""
    for language, script in _SCRIPTS.items():
        if not sample.isascii() and len(script.findall(sample)) > letters * 0.5:
            persian = language == "ar" and sum(sample.count(c) for c in "پچژگ") > letters * 0.01
            return "fa" if persian else language
    if not sample.isascii() and len(_CYRILLIC.findall(sample)) > letters * 0.5:
        return _of_cyrillic(sample.lower())
    if len(_HAN.findall(sample)) > letters * 0.5:
        return "ja" if len(_KANA.findall(sample)) > letters * 0.1 else "zh"
    words = re.findall(r"[^\W\d_]+", sample.lower())
    said = Counter(words)
    counts = {lang: sum(said[word] for word in stop) for lang, stop in _SETS.items()}
    told = {lang: sum(said[w] * _WEIGHTS[w] for w in stop) for lang, stop in _SETS.items()}
    first, second = sorted(told, key=lambda lang: -told[lang])[:2]
    sure = counts[first] >= max(4, len(words) * 0.12) and told[first] > told[second] * 1.5
    return first if sure else ""


_SCRIPTS = {
    "ar": re.compile("[\u0600-\u06ff]"),
    "he": re.compile("[\u0590-\u05ff]"),
    "el": re.compile("[\u0370-\u03ff]"),
    "ko": re.compile("[\uac00-\ud7a3]"),
    "th": re.compile("[\u0e00-\u0e7f]"),
    "ka": re.compile("[\u10a0-\u10ff]"),
    "hy": re.compile("[\u0530-\u058f]"),
}
_KANA, _HAN = re.compile("[\u3040-\u30ff]"), re.compile("[\u3040-\u30ff\u3400-\u9fff]")
_CYRILLIC = re.compile("[\u0400-\u04ff]")


def _of_cyrillic(sample: str) -> str:
    """Only where letters tell: Ukrainian has its own, and Russian two that its neighbours lack."""
    if any(char in sample for char in "їєґ"):
        return "uk"
    return "ru" if any(char in sample for char in "ыэ") and "ў" not in sample else ""


_SETS = {language: frozenset(words.split("|")) for language, words in _STOP_WORDS.items()}
_SHARED = Counter(word for words in _SETS.values() for word in words)
_WEIGHTS = {word: 1 / number**2 for word, number in _SHARED.items()}
"""A word of several languages tells them apart the less."""
