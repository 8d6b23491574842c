"""A text without line ends, or of one word: what is looked at for a key has a bound."""

import pytest

from annotator.model.annotation import Mention
from annotator.model.article import Article
from annotator.model.span import Span
from annotator.session import Session
from annotator.suggest.caret.claims import propose_claim
from annotator.suggest.caret.steps import block_span, steps
from annotator.suggest.deciding.accepting import Accepting, presumed
from annotator.suggest.names.naming import names_near
from annotator.suggest.propagation.occurrences import Occurrences
from annotator.suggest.register.context import Context
from annotator.suggest.register.index import LONGEST_NAME, RegisterIndex, folded
from annotator.suggest.text.manuscript import LONGEST_PASSAGE
from tests.builders import a_tag, add_article

SENTENCE = "Ida Berg said the bridge fell. “We stay,” she added in Lisbon. "
PROSE = SENTENCE * 2_000
ONE_WORD = "x" * 120_000


@pytest.fixture(params=[PROSE, ONE_WORD], ids=["one paragraph", "one word"])
def article(request: pytest.FixtureRequest, session: Session) -> Article:
    return add_article(session, request.param)


@pytest.mark.parametrize("part", [0, 0.5, 1])
def test_the_paragraph_at_the_caret_is_a_piece_of_it(article: Article, part: float) -> None:
    at = int(part * len(article.text))
    block = block_span(article, at)
    assert block is not None
    assert block.start <= at <= block.end
    assert len(block) <= LONGEST_PASSAGE
    assert all(block.contains(unit) for unit in steps(article, at))


def test_pieces_lie_side_by_side(article: Article) -> None:
    at, ends = 0, [0]
    while at < len(article.text):
        block = block_span(article, at)
        assert block is not None
        assert block.start == ends[-1]
        ends.append(at := block.end)
    assert ends[-1] == len(article.text)


def test_names_are_read_about_the_caret_and_once_for_a_page(session: Session) -> None:
    article = add_article(session, PROSE)
    half = len(PROSE) // 2
    found = names_near(article, half)
    assert {f.span.quote(PROSE) for f in found} >= {"Ida Berg", "Lisbon"}
    assert max(f.span.end for f in found) - min(f.span.start for f in found) < 3 * LONGEST_PASSAGE
    page = half - half % 10_000
    assert names_near(article, page) == names_near(article, page + 9_999)


def test_a_claim_in_the_middle_of_it_has_its_speaker(session: Session) -> None:
    article = add_article(session, PROSE)
    at = PROSE.index("the bridge fell", len(PROSE) // 2)
    claim = propose_claim(article, at, None, (), RegisterIndex())
    assert claim is not None
    assert claim.spans[0] == Span(at, at + len("the bridge fell"))
    assert claim.speaker is not None
    assert claim.speaker.name == "Ida Berg"


def test_what_is_too_long_for_a_name_founds_no_entry(session: Session) -> None:
    article = add_article(session, PROSE)
    accepting = Accepting(session.person, session.program, article)
    tag = a_tag(session)
    assert presumed(accepting, PROSE, tag, RegisterIndex(), Context()) == (None, True)
    change = accepting.mention(Span(0, len(PROSE)), tag, None)
    session.do(change)
    [marked] = session.project.annotations(article.id)
    assert marked.body == Mention(naming=marked.body.naming)  # type: ignore[union-attr]  # a mention
    assert session.project.authorities() == []


def test_long_names_are_compared_by_their_beginning() -> None:
    assert folded("É" * LONGEST_NAME) == "e" * LONGEST_NAME
    assert folded("É" * 5_000_000) == "e" * LONGEST_NAME


def test_a_passage_is_not_looked_for_elsewhere() -> None:
    assert list(Occurrences([PROSE, "Lisbon"]).within("in Lisbon")) == [Span(3, 9)]
    assert list(Occurrences([PROSE]).within(PROSE)) == []
