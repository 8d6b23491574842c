"""Words are found wherever they stand, to the code point, and nothing else is."""

import random
import sqlite3
import unicodedata
from contextlib import closing

import pytest

from annotator.changes import annotations, articles
from annotator.model.annotation import Claim, Mention, Verdict
from annotator.model.article import Article
from annotator.model.folding import Folded, fold, is_in_word
from annotator.search.hit import ORDERS
from annotator.search.line import read, words_of
from annotator.search.query import BadQuery
from annotator.session import Session
from annotator.storage.search.finding import STEP
from annotator.storage.search.word_index import as_indexed
from tests.annotator.search.asking import found, indexed
from tests.builders import a_draft, a_tag, add_article, naming, tagging, the_article, where


def words(session: Session, line: str) -> list[str]:
    """What is under the hits, read in the texts themselves."""
    texts = {i: session.project.article(i).text for i in session.project.article_ids()}
    hits = found(session, line)
    assert all(h.words == h.span.quote(texts[h.article_id]) for h in hits if not h.annotation_id)
    return [hit.span.quote(texts[hit.article_id]) for hit in hits]


@pytest.fixture(params=["waiting for the index", "indexed"])
def either(request: pytest.FixtureRequest, session: Session) -> Session:
    """The same is found before the index is up to date, and after."""
    add_article(session, "Straße nach São Paulo.\nDie Straßen, e\u0301lan vital… resistance.")
    add_article(
        session, "هٰذا كِتَابٌ\nनदी की ओर\n東京の川が流れる。 don’t, naïve \U0001f916robot\U0001f916"
    )
    return indexed(session) if request.param == "indexed" else session


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("ada", ["Ada", "Ada"]),
        ("ADA ledger", ["Ada", "ledger", "Ada"]),
        ("ledge", []),
        ("ledge*", ["ledger"]),
        ("l*", ["ledger"]),
        ('"the l*"', ["the ledger"]),
        ("sao", ["São", "São"]),
        ('"são paulo"', ["São\u00a0Paulo", "São Paulo"]),
        ('"ledger ada"', []),
        ('"the archive of sao paulo"', ["the archive of São\u00a0Paulo"]),
        ("strasse", ["Straße"]),
        ("strass*", ["Straße", "Straßen"]),
        ("élan", ["e\u0301lan"]),
        ("elan OR ledger", ["ledger", "e\u0301lan"]),
        ("elan ledger", []),
        ("كتاب", ["كِتَابٌ"]),
        ("की", ["की"]),
        ("कि", []),
        ("川", ["川"]),
        ("don't", ["don’t"]),
        ("robot", ["robot"]),
        ('="olds the led"', ["olds the led"]),
        ("=aulo", ["aulo", "aulo"]),
        ("=Aulo", []),
        ('="Ada owns"', ["Ada owns"]),
        ("nothing", []),
        ("…", []),
    ],
)
def test_hits_are_exact(either: Session, line: str, expected: list[str]) -> None:
    assert words(either, line) == expected


def test_undo_and_redo_of_an_import_keep_the_index_right(session: Session) -> None:
    indexed(session)
    add_article(session, "A quay at the harbour.")
    assert words(indexed(session), "harbour") == ["harbour"]
    session.undo()
    assert words(session, "harbour") == words(indexed(session), "harbour") == []
    assert session.project.check() == []
    session.redo()
    assert words(session, "harbour") == words(indexed(session), "harbour") == ["harbour"]
    assert session.project.check() == []


def test_an_article_that_is_only_described_is_not_indexed_again(session: Session) -> None:
    indexed(session)
    article = the_article(session)
    known = article.metadata
    session.do(articles.describe((article, type(known)(title="Another", language="en"))))
    assert session.project.index.waiting == 0


def test_the_doctor_sees_an_index_that_went_astray_and_mends_it(session: Session) -> None:
    indexed(session)
    path = session.project.path
    session.project.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("delete from indexed")
        connection.execute("update word_index_data set block = x'00' where id > 10")
        connection.commit()
    from ui.projects import opened

    again = opened(path)
    try:
        assert {a.check for a in again.project.check()} == {"D15"}
        assert words(again, "ledger") == ["ledger"]  # looked through: the index promises nothing
        again.project.mend_index()
        assert again.project.check() == []
        assert words(indexed(again), "ledger") == ["ledger"]
        assert again.project.check() == []
    finally:
        again.project.close()


def test_annotations_are_found_by_what_they_are(session: Session) -> None:
    entry, change = naming(session, "Ada")
    session.do(change)
    claim = Claim(claimants=(entry.id,), verdict=Verdict.DISPUTED)
    session.do(tagging(session, "the archive of São\u00a0Paulo holds the ledger", "claim", claim))
    assert words(session, "entity:Ada kind:entity") == ["Ada"]
    assert words(session, "entity:ADA") == ["Ada", "the archive of São\u00a0Paulo holds the ledger"]
    assert len(found(session, "kind:claim verdict:disputed claimant:Ada")) == 1
    assert found(session, "verdict:supported") == []
    assert words(session, "ledger kind:claim") == ["ledger"]
    assert words(session, "ada kind:claim") == []
    assert words(session, "ada language:en") == ["Ada", "Ada"]
    assert words(session, "ada language:fr") == []
    assert words(session, "ada title:letter made-from:2020") == ["Ada"]
    assert words(session, "made-to:1999") == []
    assert found(session, "entity:Ada")[0].annotation_id is not None


@pytest.mark.parametrize(
    "date",
    ["1", "191", "1914", "1914-", "1914-1", "1914-05", "1914-05-", "1914-05-3", "1914-05-31"],
)
def test_a_date_may_be_in_the_middle_of_being_written(session: Session, date: str) -> None:
    assert words(session, f"ada from:{date} to:{date}") == []
    assert words(session, f"made-from:{date}") == []


@pytest.mark.parametrize(
    "line",
    [
        *("tag:nosuch", "entity:Nobody", "verdict:maybe", "colour:red", "maker:Nobody"),
        *("from:yesterday", "to:99-99", "from:1914-99", "made-from:14.5.1914", "made-to:1914/1918"),
    ],
)
def test_what_the_project_does_not_know_is_said(session: Session, line: str) -> None:
    with pytest.raises(BadQuery):
        found(session, line)


def test_rejected_annotations_are_found_only_when_asked_for(session: Session) -> None:
    from annotator.model.stamp import Status

    article = the_article(session)
    session.do(
        annotations.annotate(
            session.person,
            article,
            [where(article, "Ada")],
            a_tag(session),
            Mention(),
            status=Status.REJECTED,
        )
    )
    assert found(session, "tag:person") == []
    assert len(found(session, "status:rejected")) == 1


def test_a_concordance_is_sorted_by_what_stands_beside(session: Session) -> None:
    add_article(session, "Zoe met Ada, then Bea met Ada again.")
    hits = found(session, "ada")
    by_left = [hit.left.split()[-1:] for hit in sorted(hits, key=ORDERS["left"])]
    assert by_left == [["\U0001f4dc"], ["ledger."], ["met"], ["met"]]
    assert [h.left[-7:-5] for h in sorted(hits, key=ORDERS["left"])[2:]] == ["ea", "oe"]
    by_right = sorted(hits, key=ORDERS["right"])
    assert [hit.right.strip(" ,\n").split()[0] for hit in by_right] == [
        "again.",
        "owns",
        "the",
        "then",
    ]


def test_pages_go_on_behind_an_article(session: Session) -> None:
    drafts = [a_draft(f"Letter {number} speaks of Ada.") for number in range(250)]
    session.do(articles.add(session.program, drafts))
    indexed(session)
    whole = found(session, "ada")
    cut = whole[100].article_id
    rest = [hit for step in session.project.hits(read("ada"), after=cut) for hit in step]
    assert rest == [hit for hit in whole if hit.article_id > cut]
    assert len(whole) == 252


def test_words_are_the_same_to_us_and_to_the_tokenizer() -> None:
    """Whatever SQLite's tables of Unicode say, a character alone is one word for both or none."""
    db = sqlite3.connect(":memory:")
    db.execute(
        """create virtual table words using fts5(
            body, tokenize="unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'")"""
    )
    db.execute("create virtual table terms using fts5vocab(words, 'instance')")
    some = random.Random(1).sample(range(0x10000, 0x110000), 5_000)
    points = [p for p in [*range(1, 0x10000, 3), *some] if not 0xD800 <= p < 0xE000]
    rows = ((p, as_indexed(chr(p))) for p in points)
    db.executemany("insert into words (rowid, body) values (?, ?)", rows)
    theirs: dict[int, list[str]] = {}
    for term, number in db.execute("select term, doc from terms order by doc, offset"):
        theirs.setdefault(number, []).append(term)
    db.close()
    assert [hex(p) for p in points if tuple(theirs.get(p, [])) != words_of(chr(p))] == []
    assert all(not is_in_word(c) for c in "’…—«\u00a0\U0001f916")
    assert unicodedata.category("\u0301") == "Mn"


def test_what_is_folded_folds_to_itself() -> None:
    """So it does not matter in which order the characters of a text are replaced."""
    points = (p for p in range(0x110000) if not 0xD800 <= p < 0xE000)
    table = {chr(p): fold(chr(p)) for p in points}
    assert [c for c, folded in table.items() if fold(folded) != folded] == []
    assert [c for c, folded in table.items() if folded.lower() != folded] == []


def test_places_of_folded_texts_lead_back(session: Session) -> None:
    text = "ß… ½ \u00adé\u0301 ﬁn İ " * 3 + "".join(map(chr, range(0x4E00, 0x4E40))) + " ende"
    for some in (text, text.replace("\u4e00", "")[:30] + " ende"):
        folded = Folded(some)
        place = folded.text.index("ende")
        assert some[folded.offset(place) : folded.offset(place + 4)] == "ende"


def test_the_article_of_a_hit_is_read_as_it_stands(session: Session) -> None:
    article: Article = add_article(session, "\U0001f4dc\U0001f4dc Ada e\u0301 Ada")
    hits = [h for h in found(session, "ada") if h.article_id == article.id]
    assert [(h.span.start, h.span.end) for h in hits] == [(3, 6), (10, 13)]


def test_the_hits_of_a_long_article_come_in_short_steps(session: Session) -> None:
    article = add_article(session, "Ada. " * (2 * STEP + 1))
    steps = list(session.project.hits(read("ada")))
    assert max(map(len, steps)) == STEP
    places = [h.span.start for step in steps for h in step if h.article_id == article.id]
    assert places == list(range(0, 5 * (2 * STEP + 1), 5))
