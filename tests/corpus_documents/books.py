"""Books: EPUB 2 with named entities, EPUB 3 with figures and notes, a page that is untidy."""

from tests.corpus_documents.made import Made
from tests.corpus_documents.making.epub import epub, page
from tests.corpus_documents.making.pictures import png

_KEEPER = (
    "The keeper wrote each evening, and on the nights of storm he wrote twice.",
    "Of the forty volumes thirty-eight are in the parish hall; two are at sea.",
    "What the volumes say of the winter of 1929 fills three pages and a half.",
)


def _magazine() -> Made:
    return Made(
        name="quarterly.epub",
        data=epub(
            page('<div><img src="../images/1.png" alt=""/></div>'),
            page(
                f"<h1>The keeper’s books</h1><p>{_KEEPER[0]}</p>"
                '<figure><img src="../images/2.png" alt="A shelf of ledgers"/>'
                "<figcaption>Thirty-eight of the forty ledgers. "
                '<span class="credit">Photograph: Kari Dahl</span></figcaption></figure>'
                f'<p>{_KEEPER[1]}<a epub:type="noteref" href="#n1">1</a></p>'
                '<aside epub:type="footnote" id="n1"><p>Counted in 2020. '
                '<a role="doc-backlink" href="#r1">↩</a></p></aside>'
            ),
            page(
                f"<h2>The winter of 1929</h2><p>{_KEEPER[2]}</p><blockquote><p>No boat came."
                "</p></blockquote><ol><li>January</li><li><p>February</p></li></ol>"
                "<table><tr><th>Day</th><th>Ice</th></tr><tr><td>1</td><td>40 cm</td></tr></table>"
            ),
            metadata="<dc:title>Norderhaven Quarterly 12</dc:title><dc:creator>Ida Moe</dc:creator>"
            "<dc:creator>Per Moe</dc:creator><dc:language>en</dc:language>"
            "<dc:date>2020-10-01</dc:date><dc:publisher>Moe &amp; Moe</dc:publisher>",
            images=(png(9, 1, 1), png(1, 9, 1)),
        ),
        paragraphs=(
            "The keeper’s books",
            *_KEEPER,
            "Counted in 2020.",
            "The winter of 1929",
            "No boat came.",
            "January",
            "February",
            "Day Ice",
            "1 40 cm",
        ),
        title="Norderhaven Quarterly 12",
        byline="Ida Moe, Per Moe",
        date="2020-10-01",
        language="en",
        captions=("Thirty-eight of the forty ledgers.",),
        credits=("Photograph: Kari Dahl",),
        pictures=2,
        unwanted=("One\n",),
    )


def _second() -> Made:
    return Made(
        name="erinnerungen.epub",
        data=epub(
            page(
                "<h1>Erinnerungen&nbsp;eines Lotsen</h1><p>Ich fuhr zum ersten Mal im M&auml;rz "
                "1903 hinaus, und das Meer war grau.</p>",
                '<p class="image-caption">ohne Bild</p>',
                doctype=True,
            ),
            page(
                "<h2>Der Sturm</h2><p>Der Sturm kam aus Nordwest<br/>und blieb neun Tage.</p>"
                '<div class="figure"><img src="../images/1.png" alt="Ein Boot"/>'
                '<p class="caption">Das Lotsenboot im Hafen. Foto: Hein Claas</p></div>',
                doctype=True,
            ),
            version="2.0",
            metadata="<dc:title>Erinnerungen eines Lotsen</dc:title><dc:language>de</dc:language>",
            images=(png(50, 60, 70),),
        ),
        paragraphs=(
            "Erinnerungen eines Lotsen",
            "Ich fuhr zum ersten Mal im März 1903 hinaus, und das Meer war grau.",
            "Der Sturm",
            "Der Sturm kam aus Nordwest und blieb neun Tage.",
        ),
        title="Erinnerungen eines Lotsen",
        language="de",
        captions=("Das Lotsenboot im Hafen.", "ohne Bild"),
        credits=("Foto: Hein Claas",),
        pictures=1,
    )


def _held_out() -> Made:
    return Made(
        name="untidy-held-out.epub",
        data=epub(
            page("<h1>Weather book</h1><p>Rain till noon.<p>Then fog &amp; calm.<hr>"),
            page("<p>An appendix nobody reads.</p>"),
            page(
                "<h2>March</h2><div>Snow again, <i>and</i> more of it.</div>"
                "<figure><figcaption>The gauge in snow<cite>Hilde Vik</cite></figcaption>"
                '<img src="../images/1.png" alt=""/></figure>'
            ),
            metadata="<dc:title>Weather book</dc:title>",
            images=(png(20, 20, 20),),
            not_linear=(2,),
        ),
        paragraphs=(
            "Weather book",
            "Rain till noon.",
            "Then fog & calm.",
            "March",
            "Snow again, and more of it.",
            "An appendix nobody reads.",
        ),
        title="Weather book",
        captions=("The gauge in snow",),
        credits=("Hilde Vik",),
        pictures=1,
        held_out=True,
    )


def documents() -> list[Made]:
    return [_magazine(), _second(), _held_out()]
