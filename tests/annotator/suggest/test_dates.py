"""What a date says, seen from the date of its article: EDTF, or nothing, whatever that date is."""

import pytest

from annotator.suggest.dates.values import edtf


@pytest.mark.parametrize(
    ("words", "today", "value"),
    [
        ("yesterday", "1914-03-01", "1914-02-28"),
        ("last month", "1914-01-09", "1913-12"),
        ("three years ago", "1914-01-09", "1911"),
        ("two weeks ago", "1914-01-09", "1913-12-26"),
        ("May", "0800-03-03", "0799-05"),
        ("last summer", "0900-03-02", "0899-22"),
        ("3.5.14", "", "2014-05-03"),
    ],
)
def test_relative_dates_are_reckoned_from_the_article(words: str, today: str, value: str) -> None:
    assert edtf(words, "en", today) == value


@pytest.mark.parametrize("words", ["yesterday", "last week", "last month", "two years ago"])
def test_before_the_first_year_nothing_is_told(words: str) -> None:
    """Some programs write 0001-01-01 where they know no date."""
    assert edtf(words, "en", "0001-01-01") == ""


def test_after_the_last_year_nothing_is_told() -> None:
    assert edtf("tomorrow", "en", "9999-12-31") == ""
