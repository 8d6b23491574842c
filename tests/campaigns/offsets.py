"""Odd texts: no span moves on its way through Qt's positions, the store and TEI."""

from itertools import product
from random import Random

from annotator.changes import annotations
from annotator.jobs import JobContext
from annotator.model.annotation import Mention
from annotator.model.draft import Bundle
from annotator.model.span import Span, trimmed
from annotator.model.text import canonical
from annotator.readers.tei import read_tei
from annotator.readers.tei_others.file import nothing_beside
from annotator.session import Session
from exports.tei.exporter import OwnTeiExporter
from tests.builders import a_tag, add_article
from tests.campaigns.campaign import Figures, Given, Tally, demand
from ui import projects
from ui.offsets import Utf16Index

PIECES = (
    "plain words",
    "\U0001f4dc\U00010330",
    "e\u0301 cafe\u0301",
    "\u202eright\u202c \u2067to left\u2069",
    "a\u00a0b\u2009c",
    "\u0627\u0644\u0633\u0644\u0627\u0645",
    "\U0001f468\u200d\U0001f469\u200d\U0001f467",
    "<&>\"']]>",
    "\u2028\u0085",
    "\ufffd\ufdd0\x0b",
    "tab\tand  blanks ",
    "क्षि ญี่ 한글",
    "\ufeffmark",
)
ODD = tuple(
    f"{one}\n{other} {one}" if one != other else one
    for one, other in list(product(PIECES, PIECES))[::2]
)[:65]
ALPHABET = "ab é\u0301\u00a0\u2028\u200d\u202e\ufeff\U0001f4dc\U00020000ש\n\t<&\r\x0b"
SPANS = 3


def run(given: Given) -> Figures:
    """Each text in one project, with spans at random; closed, opened, exported, read again."""
    random = given.random("texts")
    many = given.many(60, 500, 20_000)
    texts = [*ODD, *(_text(random) for _ in range(many))]
    tally = Tally()
    spans = 0
    for start in range(0, len(texts), 100):
        spans += _through(given, texts[start : start + 100], random, tally)
    tally.told()
    return {"texts": len(texts), "spans": spans, "moved": 0, "code points lost": 0}


def _text(random: Random) -> str:
    words = "".join(random.choice(ALPHABET) for _ in range(random.randint(1, 60)))
    return words if words.strip("\n\r\ufeff\t \u00a0\u2028") else f"{words}a"


def _through(given: Given, texts: list[str], random: Random, tally: Tally) -> int:
    """Returns how many spans there were."""
    path = given.new_folder("offsets") / "p.annot"
    session = projects.found(path)
    wanted: dict[int, tuple[str, list[tuple[int, int]]]] = {}
    for number, text in enumerate(texts):
        reading = canonical(text)
        article = add_article(session, reading, name=f"{number}.txt")
        with tally.counting():
            demand(article.text == reading, f"{reading!r} is kept as {article.text!r}")
            wanted[article.id] = reading, _marked(session, article.id, random)
    session.project.close()
    session = projects.opened(path)
    done = OwnTeiExporter().export(
        session.project, list(session.project.article_ids()), path.parent / "out", JobContext()
    )
    for one in (one for one in done if one.article_id in wanted):
        reading, places = wanted[one.article_id]
        with tally.counting():
            demand(one.valid, f"{reading!r}: {[finding.message for finding in one.findings]}")
            assert one.file is not None
            _compare(
                read_tei(one.file.read_bytes(), one.file.name, nothing_beside), reading, places
            )
            kept = session.project.annotations(one.article_id)
            found = sorted((span.start, span.end) for a in kept for span in a.spans)
            demand(found == places, f"{reading!r}: in the store {found} for {places}")
    session.project.close()
    return sum(len(places) for _, places in wanted.values())


def _marked(session: Session, number: int, random: Random) -> list[tuple[int, int]]:
    """Spans at random, each placed as the window does: by Qt's positions. Returns the offsets."""
    article = session.project.article(number)  # type: ignore[arg-type]  # of this project
    index, places = Utf16Index(article.text), []
    wide = article.text.encode("utf-16-le", "surrogatepass")
    for _ in range(SPANS):
        start = random.randrange(len(article.text))
        end = random.randint(start + 1, len(article.text))
        kept = trimmed(Span(start, end), article.text)
        if kept is None or "\n" in article.text[kept.start : kept.end]:
            continue
        first, last = index.to_qt(kept.start), index.to_qt(kept.end)
        shown = wide[2 * first : 2 * last].decode("utf-16-le", "surrogatepass")
        demand(
            shown == article.text[kept.start : kept.end], f"{article.text!r}: Qt shows {shown!r}"
        )
        back = Span(index.from_qt(first), index.from_qt(last))
        demand(back == kept, f"{article.text!r}: {kept} comes back as {back}")
        change = annotations.annotate(session.person, article, [back], a_tag(session), Mention())
        session.do(change)
        places.append((back.start, back.end))
    return sorted(places)


def _compare(found: Bundle, text: str, places: list[tuple[int, int]]) -> None:
    [article] = found.articles
    demand(article.text == text, f"{text!r} comes back as {article.text!r}")
    spans = sorted(
        (span.start, span.end)
        for one in found.annotations
        if isinstance(one.body, Mention)
        for span in one.spans
    )
    demand(spans == places, f"{text!r}: from TEI {spans} for {places}")
    for one in found.annotations:
        quote = "".join(text[span.start : span.end] for span in one.spans)
        demand(one.quote == quote, f"{text!r}: the quote is {one.quote!r}")
