"""Word documents: tracked changes, notes, tables, lists, captions in several manners, RTL."""

from tests.corpus_documents.made import Made
from tests.corpus_documents.making.docx import (
    box,
    deleted,
    docx,
    image,
    inserted,
    note,
    p,
    run,
    table,
)
from tests.corpus_documents.making.pictures import png

_ICE = (
    "The ice in the harbour of Norderhaven broke on Tuesday night, three weeks later than in any "
    "winter since the keeper of the light began his record in 1911.",
    "“We heard it before we saw it,” said Marit Solberg, who runs the ferry. “It sounded like a "
    "train that will not arrive.”",
    "The council had closed the northern quay on Sunday, after a crane slid two metres.",
)


def _features() -> Made:
    return Made(
        name="harbour-feature.docx",
        data=docx(
            p("Ice leaves the harbour, three weeks late", style="Title"),
            p("A winter that nobody in Norderhaven had on record", style="Subtitle"),
            p("By Ingrid Halvorsen"),
            p("Norderhaven, 14 March 2023"),
            p(_ICE[0]),
            p(image(1, "Floes against a quay, seen from above")),
            p("Floes at the northern quay. Photo: Jonas Lied / Fjordfoto", style="Caption"),
            p(_ICE[1]),
            p("What the record says", style="Heading1"),
            p(_ICE[2]),
            images=(png(10, 20, 200),),
            header="Norderhaven Courier – page 3",
            core="<dc:title>template2019</dc:title><dc:creator>user</dc:creator>",
        ),
        paragraphs=("Ice leaves the harbour, three weeks late", *_ICE, "What the record says"),
        title="Ice leaves the harbour, three weeks late",
        byline="By Ingrid Halvorsen",
        date="2023-03-14",
        language="en",
        captions=("Floes at the northern quay.",),
        credits=("Photo: Jonas Lied / Fjordfoto",),
        pictures=1,
        unwanted=("Norderhaven Courier – page 3",),
        told=("heads and feet of pages were left out",),
    )


def _tracked() -> Made:
    return Made(
        name="tracked.docx",
        data=docx(
            p("Minutes of the harbour board", style="Title"),
            p(
                "The board ",
                deleted("rejected"),
                inserted("postponed"),
                " the sale of the old customs house until the autumn.",
            ),
            p("The chair noted that two members had left", mark="<w:del w:id='1'/>"),
            p(" before the vote was taken, and that the vote stands."),
            p(inserted("A second vote is to be held in September, with all nine members.")),
            p(deleted("This sentence was struck out before the minutes were signed.")),
            p("The minutes were read and agreed.", run(" Not for print.", hidden=True)),
            core="<dcterms:created>2021-11-05T10:00:00Z</dcterms:created>",
        ),
        paragraphs=(
            "Minutes of the harbour board",
            "The board postponed the sale of the old customs house until the autumn.",
            "The chair noted that two members had left before the vote was taken, and that the "
            "vote stands.",
            "A second vote is to be held in September, with all nine members.",
            "The minutes were read and agreed.",
        ),
        title="Minutes of the harbour board",
        date="2021-11-05",
        unwanted=("rejected", "struck out", "Not for print"),
        told=("“rejected”", "tracked insertions were taken", "hidden text was left out"),
    )


def _notes() -> Made:
    return Made(
        name="notes-and-tables.docx",
        data=docx(
            p("Prices of herring, 1890 to 1910", style="Title"),
            p("A barrel cost nine crowns in 1890", note(1), ", and seven ten years later."),
            table(("Year", "Crowns a barrel"), ("1890", "9.00"), ("1900", "7.10")),
            p("Table 1 Prices at the quay", style="Caption"),
            p("The fall is explained by three things:"),
            p("the new boats,", number=(1, 0)),
            p("the railway,", number=(1, 0)),
            p("and the tariff of 1897.", number=(1, 0)),
            p("First, the boats", number=(2, 0)),
            p("with steam", number=(2, 1)),
            p("Second, the railway", number=(2, 0)),
            p("The sources are uneven", note(2), "."),
            footnotes=("Ledger of the fish hall, folio 12.", "See the harbour board’s file 7."),
            comments=("Check the folio.",),
        ),
        paragraphs=(
            "Prices of herring, 1890 to 1910",
            "A barrel cost nine crowns in 1890, and seven ten years later.",
            "Year Crowns a barrel",
            "1890 9.00",
            "1900 7.10",
            "The fall is explained by three things:",
            "the new boats,",
            "the railway,",
            "and the tariff of 1897.",
            "First, the boats",
            "with steam",
            "Second, the railway",
            "The sources are uneven.",
            "Ledger of the fish hall, folio 12.",
            "See the harbour board’s file 7.",
        ),
        title="Prices of herring, 1890 to 1910",
        told=("2 footnotes stand after the text",),
    )


def _gallery() -> Made:
    """Captions without a style, a credit in a line of its own, two pictures in a row of a table."""
    return Made(
        name="gallery.docx",
        data=docx(
            p(run("The lighthouse keepers", bold=True)),
            p("Four families kept the light between 1911 and 1968. Here are their portraits."),
            p(image(1)),
            p("Figure 1: The Lied family before the lamp room, about 1920."),
            table((p(image(2)), p(image(3))), ("Anna Lied in 1931.", "Peder Lied in 1934.")),
            p("Both pictures hang in the parish hall to this day, one above the other."),
            p(image(4)),
            p("The last crew, in the summer of 1968.", style="Caption"),
            p("Bild: Archiv Norderhaven", style="Credit"),
            p("Nobody has slept in the tower since, apart from one night in 1987."),
            images=(png(200, 10, 10), png(10, 200, 10), png(90, 90, 10), png(5, 5, 5)),
        ),
        paragraphs=(
            "The lighthouse keepers",
            "Four families kept the light between 1911 and 1968. Here are their portraits.",
            "Both pictures hang in the parish hall to this day, one above the other.",
            "Nobody has slept in the tower since, apart from one night in 1987.",
        ),
        title="The lighthouse keepers",
        captions=(
            "Figure 1: The Lied family before the lamp room, about 1920.",
            "Anna Lied in 1931.",
            "Peder Lied in 1934.",
            "The last crew, in the summer of 1968.",
        ),
        credits=("Bild: Archiv Norderhaven",),
        pictures=4,
    )


def _arabic() -> Made:
    text = (
        "قال مدير الميناء إن السفينة الأولى وصلت صباح يوم الاثنين بعد رحلة استمرت عشرين يوما.",
        "وأضاف أن العمال أفرغوا الحمولة قبل غروب الشمس، وأن السوق فتحت أبوابها في اليوم التالي.",
    )
    return Made(
        name="souk.docx",
        data=docx(
            p("أول سفينة في الميناء القديم", style="Title"),
            p(text[0]),
            p(image(1)),
            p("السفينة عند الرصيف الغربي. تصوير: ليلى حداد", style="Caption"),
            p(text[1]),
            images=(png(1, 2, 3),),
            language="ar-SA",
        ),
        paragraphs=("أول سفينة في الميناء القديم", *text),
        title="أول سفينة في الميناء القديم",
        language="ar",
        captions=("السفينة عند الرصيف الغربي.",),
        credits=("تصوير: ليلى حداد",),
        pictures=1,
    )


def _german_strict() -> Made:
    """The strict form, styles with German ids, a style of one's own, a text box, contents."""
    text = (
        "Der Fährverein hat am Samstag beschlossen, die alte Fähre nicht zu verkaufen, und sucht "
        "nun einen Käufer für das neue Schiff.",
        "Die Mitglieder stimmten mit 41 zu 17 für den Antrag, den der Vorstand nicht gewollt hat.",
    )
    return Made(
        name="faehre.docx",
        data=docx(
            p("Die alte Fähre bleibt", style="Title"),
            p("Die alte Fähre bleibt\t1", style="TOC1"),
            p(text[0]),
            p(box(p("Der Verein hat 58 Mitglieder und besteht seit 1949."))),
            p("Der Beschluss", style="Mine"),
            p(text[1]),
            p(image(1)),
            p("Die Fähre am Anleger. Foto: Karin Brandt", style="Beschriftung"),
            images=(png(44, 55, 66),),
            language="de-DE",
            strict=True,
            core="<dc:creator>Verein</dc:creator><dc:language>de-DE</dc:language>",
        ),
        paragraphs=(
            "Die alte Fähre bleibt",
            *text,
            "Der Verein hat 58 Mitglieder und besteht seit 1949.",
            "Der Beschluss",
        ),
        title="Die alte Fähre bleibt",
        byline="Verein",
        language="de",
        captions=("Die Fähre am Anleger.",),
        credits=("Foto: Karin Brandt",),
        pictures=1,
        told=("a table of contents of 1 line",),
    )


def _held_out() -> Made:
    return Made(
        name="letter-held-out.docx",
        data=docx(
            p("Notes on the salt trade", style="Heading1"),
            p("By Solveig Aas and Tor Bakke"),
            p("Salt came by sea until 1902, ", inserted("and by rail from then on"), "."),
            p(image(1)),
            p("The salt store in 1899. (Courtesy of the Harbour Archive)", style="Caption"),
            table((p("Left column"), p("Right column")), ("a", "b")),
            p("Nothing of the store is left, ", deleted("as we all know, "), "save one wall."),
            images=(png(7, 7, 7),),
        ),
        paragraphs=(
            "Notes on the salt trade",
            "Salt came by sea until 1902, and by rail from then on.",
            "Left column Right column",
            "a b",
            "Nothing of the store is left, save one wall.",
        ),
        title="Notes on the salt trade",
        byline="By Solveig Aas and Tor Bakke",
        captions=("The salt store in 1899.",),
        credits=("Courtesy of the Harbour Archive",),
        pictures=1,
        unwanted=("as we all know",),
        held_out=True,
    )


def documents() -> list[Made]:
    return [
        *(_features(), _tracked(), _notes(), _gallery(), _arabic(), _german_strict()),
        _held_out(),
    ]
