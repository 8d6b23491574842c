"""Scans that programs have read: pages, running heads, divided words, captions, two languages."""

from tests.corpus_documents.made import Made
from tests.corpus_documents.making.ocr import Scan, alto, block, hocr, page_xml

_FIRST = Scan(
    (
        block("Norderhaven Courier 3", 400, 40, "header"),
        block("Fire at the rope walk", 100, 150, "heading", tall=80),
        block(
            "The rope walk in the old town burned on Monday / night, and with it the store of the "
            "har- [harbour] / bour company. Nobody was hurt.",
            100,
            300,
        ),
        block("The rope walk on Tuesday. Photo: Nils Berg", 100, 900, "caption"),
        block("The walk had been built in 1841 and was the last in the", 100, 1200),
    ),
    "page1.png",
)
_SECOND = Scan(
    (
        block("Norderhaven Courier 4", 400, 40, "header"),
        block("county that was still in use. It will not be built again.", 100, 150),
        block("A well-known painting of it hangs in the town hall.", 100, 400),
    ),
    "page2.png",
)
_PARAGRAPHS = (
    "Fire at the rope walk",
    "The rope walk in the old town burned on Monday night, and with it the store of the har- bour "
    "company. Nobody was hurt.",
    "The walk had been built in 1841 and was the last in the county that was still in use. It will "
    "not be built again.",
    "A well-known painting of it hangs in the town hall.",
)
_BOOK = Scan(
    (
        block("17", 600, 1700, "page-number"),
        block(
            "Der Lotse ging an Bord, als die Sonne über der Düne / stand, und brachte das Schiff "
            "in die Rin-/ne. Es war der dritte Tag im Mai.",
            100,
            600,
        ),
        block("Vom Lotsen", 100, 200, "heading", tall=70),
        block("Die Rinne ist heute versandet.", 100, 1000),
    ),
    "",
)


def documents() -> list[Made]:
    return [
        Made(
            name="courier.alto.xml",
            data=alto(_FIRST, _SECOND),
            paragraphs=_PARAGRAPHS,
            title="Fire at the rope walk",
            language="en",
            captions=("The rope walk on Tuesday.",),
            credits=("Photo: Nils Berg",),
            unwanted=("Norderhaven Courier",),
            told=("1 word divided at the end of a line", "Norderhaven Courier 3", "page1.png"),
        ),
        Made(
            name="lotse.page.xml",
            data=page_xml(_BOOK, order=(2, 1, 3)),
            paragraphs=(
                "Vom Lotsen",
                "Der Lotse ging an Bord, als die Sonne über der Düne stand, und brachte das Schiff "
                "in die Rin- ne. Es war der dritte Tag im Mai.",
                "Die Rinne ist heute versandet.",
            ),
            title="Vom Lotsen",
            language="de",
            unwanted=("17",),
            told=("1 word divided", "“17”"),
        ),
        Made(
            name="courier-held-out.hocr",
            data=hocr(Scan(_FIRST.blocks[1:], "page1.png"), Scan(_SECOND.blocks[1:])),
            paragraphs=_PARAGRAPHS,
            title="Fire at the rope walk",
            language="en",
            captions=("The rope walk on Tuesday.",),
            credits=("Photo: Nils Berg",),
            held_out=True,
        ),
    ]
