"""PDF files: columns, running heads, hyphens, pictures with captions, tables, notes, scans."""

from tests.corpus_documents.made import Made
from tests.corpus_documents.making.pdf import Part, Picture, Text, column, pdf, wrapped

_FERRY = (
    "The ferry company announced on Wednesday that it will give up the crossing to Skarholm, "
    "which three captains and eleven deckhands have kept up since the spring of 1962, through "
    "every storm but two.",
    "The last boat leaves in October. Until then the company will run one crossing in the morning "
    "and one in the evening, and none on Sundays; whoever lives on the island must plan for it.",
    "“Nobody asked us,” said Berit Nygaard, who teaches the nine children of the island school. "
    "“We read it on the door of the waiting room.”",
    "A spokesman for the company said that the decision was final, and that the boat itself, the "
    "Havørn, was to be offered to the museum in Norderhaven, which has wanted it for years.",
    "The county has promised to look for another company. It did so once before, in 1988, and "
    "found one within a year; that one has now lost patience.",
)


def _two_columns() -> Made:
    """Two pages of two columns, drawn column by column; a paragraph goes on over each border."""
    hyphens = {"announced": "an|nounced", "crossing": "cross|ing", "spokesman": "spokes|man"}
    lines: list[tuple[str, bool]] = []
    for words in _FERRY:
        made = wrapped(words, 230, 10, hyphens)
        lines += [(line, number == 0) for number, line in enumerate(made)]
    pages: list[list[Part]] = []
    for number in range(2):
        page: list[Part] = [
            Text(50, 800, "Norderhaven Courier", 8),
            Text(480, 800, f"12 May 2019   {number + 4}", 8),
        ]
        top = 740 if number == 0 else 770
        if number == 0:
            page.append(Text(50, 765, "Last boat to Skarholm", 24, bold=True))
        for x in (50, 310):
            taken, lines = lines[:9], lines[9:]
            for at, (line, begins) in enumerate(taken):
                page.append(Text(x + (10 if begins else 0), top - at * 12, line))
        pages.append(page)
    return Made(
        name="two-columns.pdf",
        data=pdf(*pages, info="/Title(layout3.indd)/Author(Desk)/CreationDate(D:20190511)"),
        paragraphs=("Last boat to Skarholm", *_FERRY),
        title="Last boat to Skarholm",
        byline="Desk",
        date="2019-05-11",
        language="en",
        unwanted=("Norderhaven Courier", "12 May 2019"),
    )


def _across() -> Made:
    """The lines of both columns are drawn from left to right, as some programs do."""
    left = wrapped(_FERRY[0] + " " + _FERRY[1], 230, 10)
    right = wrapped(_FERRY[3] + " " + _FERRY[4], 230, 10)
    page: list[Part] = [Text(50, 780, "The ferry", 18)]
    for number in range(max(len(left), len(right))):
        for x, lines in ((50, left), (310, right)):
            if number < len(lines):
                page.append(Text(x, 750 - number * 12, lines[number]))
    page.append(Text(290, 30, "7", 9))
    return Made(
        name="across.pdf",
        data=pdf(page),
        paragraphs=(
            "The ferry",
            f"{_FERRY[0]} {_FERRY[1]}",
            f"{_FERRY[3]} {_FERRY[4]}",
        ),
        title="The ferry",
        language="en",
        unwanted=("\n7",),
        told=("“7”",),
    )


def _report() -> Made:
    """One column with headings, a list, a table, a picture with its caption, a note."""
    page: list[Part] = [
        Text(70, 780, "Water in the old town", 20, bold=True),
        Text(70, 755, "By Torunn Eide", 10),
        *column(70, 730, wrapped(_FERRY[2], 450, 10)),
        Text(70, 690, "What was measured", 13, bold=True),
        *column(
            70, 670, wrapped("Three wells were measured in each of the four quarters:", 450, 10)
        ),
        Text(80, 654, "• the well at the customs house"),
        Text(80, 642, "• the well of the rope walk"),
        Text(80, 630, "• the well behind the church"),
        Text(70, 604, "Quarter"),
        Text(220, 604, "Depth"),
        Text(320, 604, "Year"),
        Text(70, 592, "North"),
        Text(220, 592, "11 m"),
        Text(320, 592, "2018"),
        Text(70, 580, "South"),
        Text(220, 580, "14 m"),
        Text(320, 580, "2019"),
        Picture(70, 420, 200, 140),
        Text(70, 408, "The rope walk in August. Photo: Odd Rønning / Fjordfoto", 8),
        *column(70, 380, wrapped(_FERRY[4], 450, 10)),
        Text(70, 60, "1 The county’s archive, box 14.", 8),
    ]
    return Made(
        name="report.pdf",
        data=pdf(page),
        paragraphs=(
            "Water in the old town",
            _FERRY[2],
            "What was measured",
            "Three wells were measured in each of the four quarters:",
            "the well at the customs house",
            "the well of the rope walk",
            "the well behind the church",
            "Quarter Depth Year",
            "North 11 m 2018",
            "South 14 m 2019",
            _FERRY[4],
            "1 The county’s archive, box 14.",
        ),
        title="Water in the old town",
        byline="By Torunn Eide",
        language="en",
        captions=("The rope walk in August.",),
        credits=("Photo: Odd Rønning / Fjordfoto",),
        pictures=1,
    )


def _three_pages() -> Made:
    """Running heads on each page, a picture over both columns, words divided and kept divided."""
    first = (
        "Der Verein der Seenotretter hat im vergangenen Jahr 41 Menschen aus dem Wasser geholt, "
        "mehr als in jedem Jahr seit der Gründung der Nord-Station."
    )
    second = "Die Nord-Station wird im Sommer umgebaut und bleibt dabei die ganze Zeit besetzt."
    hyphens = {"vergangenen": "vergan|genen", "Seenotretter": "Seenot|retter"}
    pages: list[list[Part]] = []
    for number in range(3):
        page: list[Part] = [
            Text(50, 805, "Der Lotse – Vereinsblatt", 8),
            Text(280, 25, f"Seite {number + 1} von 3", 8),
        ]
        if number == 0:
            page.append(Text(50, 760, "41 Menschen gerettet", 22))
            page += column(50, 730, wrapped(first, 200, 10, hyphens))
        elif number == 1:
            page.append(Picture(50, 500, 480, 260))
            page.append(Text(50, 486, "Abb. 3 Die Station von Süden. Foto: Imke Hansen", 8))
            page += column(50, 450, wrapped(second, 400, 10))
        else:
            page += column(
                50, 760, wrapped("Spenden nimmt die Station am Hafen entgegen.", 400, 10)
            )
        pages.append(page)
    return Made(
        name="vereinsblatt.pdf",
        data=pdf(*pages),
        paragraphs=(
            "41 Menschen gerettet",
            first,
            second,
            "Spenden nimmt die Station am Hafen entgegen.",
        ),
        title="41 Menschen gerettet",
        language="de",
        captions=("Abb. 3 Die Station von Süden.",),
        credits=("Foto: Imke Hansen",),
        pictures=1,
        unwanted=("Vereinsblatt", "Seite 1", "Seite 2", "Seite 3"),
        told=("Der Lotse",),
    )


def _held_out() -> Made:
    """Three columns under a headline over all of them, and a picture in one."""
    page: list[Part] = [
        Text(40, 790, "Herring prices fall for the third year", 22, bold=True),
        Text(40, 768, "By Arne Sund", 9),
    ]
    bodies = (_FERRY[1], _FERRY[3], _FERRY[4])
    for x, words in zip((40, 220, 400), bodies, strict=True):
        page += column(x, 740, wrapped(words, 150, 9), 9, 11)
    page += [
        Picture(400, 480, 150, 90),
        Text(400, 468, "Boxes at the hall. (Courtesy of Nils Berg)", 7),
    ]
    return Made(
        name="three-columns-held-out.pdf",
        data=pdf(page),
        paragraphs=("Herring prices fall for the third year", *bodies),
        title="Herring prices fall for the third year",
        byline="By Arne Sund",
        language="en",
        captions=("Boxes at the hall.",),
        credits=("Courtesy of Nils Berg",),
        pictures=1,
        held_out=True,
    )


def documents() -> list[Made]:
    return [_two_columns(), _across(), _report(), _three_pages(), _held_out()]
