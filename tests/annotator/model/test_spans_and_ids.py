"""Spans are half-open ranges of code points; ids survive copies."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model import ids
from annotator.model.annotation import Annotation, Mention
from annotator.model.ids import AnnotationId, ArticleId, BadId, ContributorId, TagId
from annotator.model.span import Span, merged, trimmed
from annotator.model.stamp import Stamp

SPANS = st.tuples(st.integers(0, 60), st.integers(1, 20)).map(lambda p: Span(p[0], p[0] + p[1]))


@given(st.lists(SPANS))
def test_merging_keeps_every_character_and_leaves_gaps(spans: list[Span]) -> None:
    result = merged(spans)
    covered = {i for span in spans for i in range(span.start, span.end)}
    assert {i for span in result for i in range(span.start, span.end)} == covered
    assert all(a.end < b.start for a, b in zip(result, result[1:], strict=False))


@given(SPANS, SPANS)
def test_two_spans_lie_apart_nest_or_cross(a: Span, b: Span) -> None:
    apart = a.end <= b.start or b.end <= a.start
    nested = a.contains(b) or b.contains(a)
    assert [apart, nested and not apart, a.crosses(b)].count(True) == 1
    assert a.crosses(b) == b.crosses(a)


def test_a_quote_counts_code_points() -> None:
    assert Span(2, 5).quote("\U0001f4dc Ada") == "Ada"
    with pytest.raises(ValueError, match="ends after"):
        Span(2, 6).quote("\U0001f4dc Ada")


@pytest.mark.parametrize(("start", "end"), [(3, 3), (4, 3), (-1, 2)])
def test_an_empty_or_reversed_range_is_no_span(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


def test_line_feeds_at_the_edges_are_left_out() -> None:
    assert trimmed(Span(0, 6), "\nAda\n\n") == Span(1, 4)
    assert trimmed(Span(0, 2), "\n\nAda") is None
    assert trimmed(Span(0, 7), "Ada\nBob") == Span(0, 7)


@given(st.integers(1, ids.REPLICAS - 1), st.integers(1, (1 << ids.COUNTER_BITS) - 1))
def test_a_label_is_read_back(replica: int, counter: int) -> None:
    number = ids.make(replica, counter)
    assert ids.parse(ids.label(number)) == number < 1 << 63
    assert ids.parts(number) == (replica, counter)


@pytest.mark.parametrize("text", ["", "1", "1-", "-1", "1-0", "a-1", "1-x", "١-٢", "9999999999-1"])
def test_what_is_no_id_is_refused(text: str) -> None:
    with pytest.raises(BadId):
        ids.parse(text)


def test_the_mint_keeps_clear_of_ids_from_elsewhere() -> None:
    mint = ids.Mint(1)
    mint.keep_clear_of(ids.make(1, 41))
    mint.keep_clear_of(ids.make(2, 99))
    assert ids.label(mint.new()) == "1-42"


def test_an_annotation_has_sorted_spans_apart_from_each_other() -> None:
    def annotation(*spans: Span) -> Annotation:
        return Annotation(
            id=AnnotationId(1),
            article_id=ArticleId(1),
            tag_id=TagId("person"),
            spans=spans,
            quotes=tuple("x" * len(span) for span in spans),
            body=Mention(),
            stamp=Stamp(maker=ContributorId(1), at=""),
        )

    assert annotation(Span(0, 2), Span(3, 4)).end == 4
    for wrong in ((), (Span(3, 4), Span(0, 2)), (Span(0, 2), Span(2, 4))):
        with pytest.raises(ValueError, match="span"):
            annotation(*wrong)
