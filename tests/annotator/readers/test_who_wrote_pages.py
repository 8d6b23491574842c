"""Who wrote a page, where its maker said more than that, or something else."""

import pytest

from annotator.readers.guarded.given import Choices
from annotator.readers.web.moments import is_moment, without_moment
from annotator.readers.web.page import Saved, article_of

PROSE = "<p>Two days long the organ was tried, and nothing was found that was missing in it.</p>"


def byline(line: str, head: str = "", beside: str = "") -> str:
    source = (
        f"<html lang='en'><head><title>The organ</title>{head}</head><body><article>"
        f"<h1>The organ</h1><div class='byline'>{line}</div>{PROSE * 4}</article>{beside}</body>"
    )
    saved = Saved(name="a.html", data=source.encode(), beside=lambda _: None)
    return article_of(saved, Choices()).metadata.byline


@pytest.mark.parametrize(
    "line",
    [
        "By Ada North - 1890-06-07T04:01:00Z",
        "By Ada North | Archive 6/6/1890 10:00 A.M. ET",
        "By Ada North Tuesday, Aug. 17, 1890",
        "<span>By Ada North</span> <span>9:39AM BST 05 Oct 1890</span>",
        "By Ada North, Harbour Times",
    ],
)
def test_a_day_and_a_paper_are_no_part_of_a_name(line: str) -> None:
    paper = "<meta name='author' content='Harbour Times'>"
    assert byline(line, paper) == "Ada North"


@pytest.mark.parametrize(
    "line",
    ["Text Size", "9:39AM BST 05 Oct 1890", "June 06, 1890 12:00 AM", "Written by", "→ Learn More"],
)
def test_what_names_nobody_is_nobody(line: str) -> None:
    assert byline(line) == ""


def test_who_wrote_what_stands_beside_did_not_write_it() -> None:
    beside = "".join(
        f"<div><h3><a href='/{n}'>Other {n}</a></h3><a rel='author' href='/{n}'>Bea South</a></div>"
        for n in range(2)
    )
    own = "posted by <a rel='author' href='/a/ada'>Ada North</a> July 18, 1890"
    assert byline(own, beside=beside) == "Ada North"


def test_moments() -> None:
    assert is_moment("Monday, June 6, 1890 10:30 PM EDT")
    assert not is_moment("Ada North 5 May 1890")
    assert without_moment("CBS/AP/ June 6, 1890, 10:59 AM") == "CBS/AP"
    assert without_moment("Ada North and 12 others") == "Ada North and 12 others"
