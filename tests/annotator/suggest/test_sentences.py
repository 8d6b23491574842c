"""Where sentences, clauses and quotations begin and end, and steps between them."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.model.span import Span
from annotator.session import Session
from annotator.suggest.caret.steps import grown, shrunk, steps
from annotator.suggest.text.lexicon import lexicon
from annotator.suggest.text.sentences import quotations, sentences
from tests.builders import add_article, where

EN = lexicon("en")


def parts(text: str) -> list[str]:
    return [s.quote(text) for s in sentences(text, 0, len(text), EN)]


def test_abbreviations_and_initials_do_not_end_a_sentence() -> None:
    text = "Gen. A. Berg left the U.S. Navy on Sept. 3. He wrote. “Never.” She (too) read it!"
    assert parts(text) == [
        "Gen. A. Berg left the U.S. Navy on Sept. 3.",
        "He wrote.",
        "“Never.”",
        "She (too) read it!",
    ]


def test_arabic_questions_and_chinese_stops_end_sentences() -> None:
    assert parts("أين هو؟ هنا.") == ["أين هو؟", "هنا."]
    assert parts("他说。她走了。") == ["他说。", "她走了。"]


def test_a_careless_closing_mark_still_closes_a_quotation() -> None:
    text = 'they are “ready to go" and “gone.”'
    assert [q.quote(text) for q in quotations(text, 0, len(text))] == ["ready to go", "gone."]


@given(st.text(alphabet='Ab.!? \u00a0“”"é。', max_size=60))
def test_sentences_cover_all_but_blanks_in_order(text: str) -> None:
    found = sentences(text, 0, len(text), EN)
    assert all(a.end <= b.start for a, b in zip(found, found[1:], strict=False))
    assert "".join("".join(s.quote(text).split()) for s in found) == "".join(text.split())


def test_a_selection_grows_from_word_to_paragraph_and_shrinks_back(session: Session) -> None:
    article = add_article(session, "Ida Berg said, after lunch, it rained. Nobody came.")
    span, seen = where(article, "Berg"), []
    for _ in range(5):
        seen.append(span.quote(article.text))
        span = grown(article, span)
    assert seen == [
        "Berg",
        "Ida Berg",
        "Ida Berg said",
        "Ida Berg said, after lunch, it rained.",
        "Ida Berg said, after lunch, it rained. Nobody came.",
    ]
    assert grown(article, span) == span
    back = shrunk(article, span, where(article, "Berg").start)
    assert back is not None
    assert back.quote(article.text) == "Ida Berg said, after lunch, it rained."
    assert shrunk(article, where(article, "Berg"), where(article, "Berg").start) is None


def test_each_step_lies_within_the_next(session: Session) -> None:
    article = add_article(session, "“One, two,” said Ida. Three four.\n\nFive.")
    for offset in range(len(article.text)):
        found = steps(article, offset)
        assert all(b.contains(a) for a, b in zip(found, found[1:], strict=False))
    assert Span(0, 33).contains(steps(article, 3)[-1])
