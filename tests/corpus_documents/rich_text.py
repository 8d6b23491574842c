"""RTF files: German umlauts in code pages, Cyrillic, Unicode escapes, notes, tables, pictures."""

from tests.corpus_documents.made import Made
from tests.corpus_documents.making.pictures import png
from tests.corpus_documents.making.rtf import picture, quoted, rtf

_BRIDGE = (
    "Die Brücke über die Aue wurde am Montag für den Verkehr geöffnet; größere Mängel fand das "
    "Amt nicht.",
    "„Wir haben zwölf Jahre darauf gewartet“, sagte der Bürgermeister von Süderau – und lachte.",
)


def _german() -> Made:
    return Made(
        name="bruecke.rtf",
        data=rtf(
            r"\pard\s3\b " + quoted("Endlich über die Brücke") + r"\b0\par",
            r"\pard Von Jürgen Möller\par".replace("ü", r"\'fc").replace("ö", r"\'f6"),
            r"\pard\plain " + quoted(_BRIDGE[0]) + r"\par",
            r"\pard " + quoted(_BRIDGE[1]) + r"\par",
            r"\pard " + picture(png(4, 4, 4)) + r"\par",
            r"\pard\s2 " + quoted("Die Brücke am Morgen. Foto: Jörg Weiß") + r"\par",
            r"{\footer\pard Seite \chpgn\par}",
            info=r"{\title Unbenannt}{\author J. M.}{\creatim\yr2004\mo6\dy9\hr8}",
        ),
        paragraphs=("Endlich über die Brücke", *_BRIDGE),
        title="Endlich über die Brücke",
        byline="Von Jürgen Möller",
        date="2004-06-09",
        language="de",
        captions=("Die Brücke am Morgen.",),
        credits=("Foto: Jörg Weiß",),
        pictures=1,
        unwanted=("Seite",),
        told=("heads and feet of pages",),
    )


def _pages() -> Made:
    """One file with three code pages and with characters beyond all of them."""
    russian = "Пароход пришёл в порт на рассвете, и весь город вышел на набережную."
    czech = "Přístav se otevřel až po třech týdnech, když led konečně povolil."
    greek = "Το πλοίο έφτασε 🚢 το πρωί."
    return Made(
        name="pages.rtf",
        data=rtf(
            r"\pard\s1 Three letters\par",
            r"\pard\f1 " + quoted(russian, "cp1251") + r"\par",
            r"\pard\f2 " + quoted(czech, "cp1250") + r"\par",
            r"\pard\f0\uc1 " + quoted(greek, unicode=True) + r"\par",
            r"\pard They were kept in \ldblquote one\rdblquote  box\emdash unopened.\par",
        ),
        paragraphs=(
            "Three letters",
            russian,
            czech,
            greek,
            "They were kept in “one” box—unopened.",
        ),
        title="Three letters",
    )


def _notes() -> Made:
    return Made(
        name="survey.rtf",
        data=rtf(
            r"\pard\s3 A survey of wells\par",
            r"\pard The wells were dug before 1850{\super\chftn{\footnote\pard\plain"
            r" {\super\chftn} Parish book, page 4.}} and are still in use.\par",
            r"\trowd\cellx2000\cellx4000\pard\intbl Well\cell Depth\cell\row",
            r"\trowd\cellx2000\cellx4000\pard\intbl North\cell 12 m\cell\row",
            r"\pard{\listtext\'b7\tab}the north well\par",
            r"\pard{\listtext\'b7\tab}the south well\par",
            r"\pard The third is {\deleted dry}{\revised full} again.{\v Ask Tom.}\par",
            r"{\field{\*\fldinst HYPERLINK x}{\fldrslt See the map.}}\par",
        ),
        paragraphs=(
            "A survey of wells",
            "The wells were dug before 1850 and are still in use.",
            "Well Depth",
            "North 12 m",
            "the north well",
            "the south well",
            "The third is full again.",
            "See the map.",
            "Parish book, page 4.",
        ),
        title="A survey of wells",
        unwanted=("dry", "Ask Tom", "HYPERLINK"),
        told=("“dry”", "1 footnote stands"),
    )


def _held_out() -> Made:
    return Made(
        name="telegram-held-out.rtf",
        data=rtf(
            r"\pard\qc\b " + quoted("Dépêche de la côte") + r"\par",
            r"\pard\plain "
            + quoted("Le bateau est arrivé à midi, après une nuit de tempête.")
            + r"\par",
            r"\pard\plain "
            + quoted("L’équipage n’a perdu qu’une voile ; le capitaine est à l’hôtel.", "cp1252")
            + r"\par",
            picture(png(9, 9, 9)) + r"\par",
            r"\pard "
            + quoted("Le port vu du phare. Photo : Léa Morin".replace(" :", ":"))
            + r"\par",
            r"\pard " + quoted("Rien à signaler — 日本", unicode=True) + r"\par",
        ),
        paragraphs=(
            "Dépêche de la côte",
            "Le bateau est arrivé à midi, après une nuit de tempête.",
            "L’équipage n’a perdu qu’une voile ; le capitaine est à l’hôtel.",
            "Rien à signaler — 日本",
        ),
        title="Dépêche de la côte",
        captions=("Le port vu du phare.",),
        credits=("Photo: Léa Morin",),
        pictures=1,
        held_out=True,
    )


def documents() -> list[Made]:
    return [_german(), _pages(), _notes(), _held_out()]
