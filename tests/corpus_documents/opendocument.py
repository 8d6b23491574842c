"""OpenDocument texts: captions in boxes, tracked changes, notes, lists, blanks that are counted."""

from tests.corpus_documents.made import Made
from tests.corpus_documents.making.odt import (
    captioned,
    frame,
    items,
    note,
    odt,
    p,
    region,
    rows,
)
from tests.corpus_documents.making.pictures import png


def _report() -> Made:
    return Made(
        name="deichbericht.odt",
        data=odt(
            p("Der Deich hält noch zwanzig Jahre", style="Title", tag="p"),
            p("Von Hanne Petersen"),
            p("Husum, 3. Mai 2019"),
            p(
                "Das Amt hat den Deich auf 14 Kilometern gemessen",
                note(1, "Messbericht 7/2019, Seite 3."),
                " und findet ihn fester als vor zehn Jahren, als das letzte Gutachten erschien.",
            ),
            p(captioned(1, "Abbildung 1: Der Deich bei Ebbe. Foto: Uwe Thomsen / Nordbild")),
            p("Was zu tun bleibt", style="Heading_20_1", tag="h"),
            items("L1", "das Siel erneuern", "die Grasnarbe pflegen"),
            items("L2", "zuerst der Norden", "dann der Süden"),
            p("Die Kosten trägt das Land, und zwar", "<text:s text:c='2'/>", "ganz."),
            rows(("Jahr", "Höhe"), ("2009", "8,10 m"), ("2019", "8,35 m")),
            p("Kurz und knapp", style="P2"),
            p("Wer den Deich begeht, soll auf dem Weg bleiben."),
            images=(png(1, 99, 1),),
            meta="<dc:title>Deich</dc:title><meta:initial-creator>hp</meta:initial-creator>"
            "<dc:language>de-DE</dc:language>",
        ),
        paragraphs=(
            "Der Deich hält noch zwanzig Jahre",
            "Das Amt hat den Deich auf 14 Kilometern gemessen und findet ihn fester als vor zehn "
            "Jahren, als das letzte Gutachten erschien.",
            "Was zu tun bleibt",
            "das Siel erneuern",
            "die Grasnarbe pflegen",
            "zuerst der Norden",
            "dann der Süden",
            "Jahr Höhe",
            "2009 8,10 m",
            "2019 8,35 m",
            "Die Kosten trägt das Land, und zwar ganz.",
            "Kurz und knapp",
            "Wer den Deich begeht, soll auf dem Weg bleiben.",
            "Messbericht 7/2019, Seite 3.",
        ),
        title="Der Deich hält noch zwanzig Jahre",
        byline="Von Hanne Petersen",
        date="2019-05-03",
        language="de",
        captions=("Abbildung 1: Der Deich bei Ebbe.",),
        credits=("Foto: Uwe Thomsen / Nordbild",),
        pictures=1,
        told=("1 note stands after the text",),
    )


def _tracked() -> Made:
    start, end = (
        "<text:change-start text:change-id='c1'/>",
        "<text:change-end text:change-id='c1'/>",
    )
    return Made(
        name="tracked.odt",
        data=odt(
            p("Statutes of the reading room", style="Title"),
            p("The room is open on ", start, "Tuesdays and ", end, "Fridays."),
            p("Dogs stay outside", "<text:change text:change-id='c2'/>", "."),
            p(
                "<office:annotation><dc:creator>K</dc:creator><text:p>Cats too?</text:p>"
                "</office:annotation>",
                "Lamps are lent at the desk.",
            ),
            changes=region("c1", "insertion") + region("c2", "deletion", " and so do children"),
            meta="<meta:creation-date>2018-08-09T08:00:00</meta:creation-date>",
        ),
        paragraphs=(
            "Statutes of the reading room",
            "The room is open on Tuesdays and Fridays.",
            "Dogs stay outside.",
            "Lamps are lent at the desk.",
        ),
        title="Statutes of the reading room",
        date="2018-08-09",
        unwanted=("children", "Cats too"),
        told=("“and so do children”", "K: Cats too?"),
    )


def _hebrew() -> Made:
    text = (
        "הספרייה העירונית תיפתח מחדש ביום ראשון, לאחר שנה של עבודות שיפוץ באולם הקריאה הגדול.",
        "מנהלת הספרייה אמרה כי רוב הספרים נשמרו במחסן ולא נפגעו מן השיטפון שהיה בחורף האחרון.",
    )
    return Made(
        name="library.odt",
        data=odt(
            p("הספרייה חוזרת", style="Title"),
            p(text[0]),
            p(frame(1, "אולם הקריאה")),
            p(text[1]),
            images=(png(3, 2, 1),),
        ),
        paragraphs=("הספרייה חוזרת", *text),
        title="הספרייה חוזרת",
        language="he",
        pictures=1,
    )


def _held_out() -> Made:
    return Made(
        name="field-notes-held-out.odt",
        data=odt(
            p("Field notes from the marsh", style="Heading_20_1", tag="h"),
            p(
                "The path is",
                "<text:tab/>",
                "wet in April,",
                "<text:line-break/>",
                "and dry in June.",
            ),
            p(frame(1)),
            p("Plate 4 Reeds at the weir", style="P1"),
            p("Nobody counted the herons.", style="Quotations"),
            images=(png(8, 9, 10),),
        ),
        paragraphs=(
            "Field notes from the marsh",
            "The path is wet in April, and dry in June.",
            "Nobody counted the herons.",
        ),
        title="Field notes from the marsh",
        captions=("Plate 4 Reeds at the weir",),
        pictures=1,
        held_out=True,
    )


def documents() -> list[Made]:
    return [_report(), _tracked(), _hebrew(), _held_out()]
