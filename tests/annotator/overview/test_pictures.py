"""A picture shows every number where it can be pointed at, and tells fills apart without colour."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.overview.chart import Chart, Fill, Form
from annotator.overview.charts import claims, counts
from annotator.overview.picture.drawing import drawn
from annotator.overview.picture.measuring import cut, top_of, width_of
from annotator.overview.picture.patterns import PALE, strokes
from annotator.overview.picture.shapes import Box
from tests.annotator.overview.charts import ALL, BANDS, BARS, EMPTY, MATRIX

WIDTHS = (320.0, 900.0, 2_400.0)
SIDE = st.floats(0.5, 400)


def of_form(chart: Chart) -> str:
    return chart.form if chart.rows else "empty"


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("chart", ALL, ids=of_form)
def test_every_row_and_every_number_has_its_place(chart: Chart, width: float) -> None:
    picture = drawn(chart, width, titled=True)
    assert {area.row for area in picture.areas if area.part is None} == set(range(len(chart.rows)))
    shown = {(area.row, area.part) for area in picture.areas if area.part is not None}
    assert shown == {
        (number, part)
        for number, row in enumerate(chart.rows)
        for part in chart.drawn
        if row.values[part]
    }
    for area in picture.areas:
        hit = picture.at(area.x + area.width / 2, area.y + area.height / 2)
        assert hit is not None
        assert hit.row == area.row
        assert area.part is None or hit.part == area.part


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("chart", ALL, ids=of_form)
def test_nothing_is_drawn_outside(chart: Chart, width: float) -> None:
    picture = drawn(chart, width, titled=True)
    for box in picture.boxes:
        assert box.x >= 0
        assert box.x + box.width <= picture.width + 0.01
        assert box.y + box.height <= picture.height
    for label in picture.labels:
        assert label.y <= picture.height
        wide = min(width_of(label.words, label.size), label.width)
        left = label.x - {"start": 0.0, "middle": 0.5, "end": 1.0}[label.anchor] * wide
        assert left >= -0.01, label
        assert left + wide <= picture.width + 0.01, label


def test_the_longer_bar_is_the_larger_number() -> None:
    picture = drawn(BARS, 900)
    lengths = [
        sum(a.width for a in picture.areas if a.row == row and a.part is not None)
        for row in range(len(BARS.rows))
    ]
    assert lengths[0] == max(lengths)
    assert lengths[0] == pytest.approx(lengths[1] * 23 / 11)
    assert lengths[-1] == 0


def test_bands_have_scales_of_their_own_and_leave_out_what_is_not_there() -> None:
    words = [label.words for label in drawn(BANDS, 900).labels]
    assert {"articles", "claims", "2,000", "2"} <= set(words)
    assert "nothing" not in words


def test_a_matrix_of_the_same_names_is_numbered() -> None:
    words = [label.words for label in drawn(MATRIX, 900).labels]
    assert words[:5] == ["1", "2", "3", "1", "Ada Bell"]


def test_a_chart_without_rows_says_what_to_do() -> None:
    assert [label.words for label in drawn(EMPTY, 900).labels] == ["There is nothing to see."]


@given(SIDE, SIDE, st.sampled_from(sorted(PALE)))
def test_no_stroke_leaves_its_box(width: float, height: float, pattern: str) -> None:
    box = Box(10, 20, width, height, Fill("accent", pattern))
    for x1, y1, x2, y2 in strokes(box):
        for x, y in ((x1, y1), (x2, y2)):
            assert 10 <= x <= 10 + width + 1e-6
            assert 20 - 1e-6 <= y <= 20 + height + 1e-6


def test_a_large_box_of_each_pattern_looks_unlike_the_others() -> None:
    looks = [(PALE[p], tuple(strokes(Box(0, 0, 40, 20, Fill("accent", p))))) for p in PALE]
    assert len(set(looks)) == len(PALE)


@pytest.mark.parametrize("fills", [counts.STANDS, claims.FILLS], ids=["statuses", "claims"])
def test_what_stands_in_one_picture_differs_in_pattern_or_colour(
    fills: dict[str, Fill],
) -> None:
    assert all(fill.pattern in PALE for fill in fills.values())
    groups = (
        ("unverified", "supported", "refuted", "disputed", "uncheckable"),
        ("high", "medium", "low", "unknown", ""),
        ("asserted", "hedged", "alleged", "predicted", "denied", ""),
        ("accepted", "draft", "suggested", "rejected"),
    )
    for group in groups:
        patterns = [fills[word].pattern for word in group if word in fills]
        assert len(set(patterns)) == len(patterns)


@given(st.text(), st.floats(5, 500))
def test_words_are_cut_to_what_fits(words: str, width: float) -> None:
    kept = cut(words, 12, width)
    assert kept in ("", words) or (kept.endswith("…") and len(kept) <= len(words) + 1)
    assert width_of(kept, 12) <= max(width, width_of("…", 12)) + 1e-6


@given(st.integers(1, 10**12))
def test_an_axis_ends_at_a_round_number_not_far_above(most: int) -> None:
    assert most <= top_of(most) < most * 2.5 + 1
    assert str(top_of(most)).rstrip("0") in ("1", "2", "5")


@pytest.mark.parametrize("form", Form)
def test_every_form_is_drawn(form: Form) -> None:
    assert any(drawn(chart, 900).boxes for chart in ALL if chart.form is form)
