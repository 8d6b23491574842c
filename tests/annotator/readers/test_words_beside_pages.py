"""What pages say beside their article, and how their own elements part their words."""

import pytest

from annotator.model.draft import ArticleDraft
from annotator.readers.guarded.given import Choices
from annotator.readers.web.page import Saved, article_of

PROSE = "<p>Two days long the organ was tried, and nothing was found that was missing in it.</p>"


def read(body: str, head: str = "<title>The organ</title>") -> ArticleDraft:
    source = f"<html lang='en'><head>{head}</head><body>{body}</body></html>"
    saved = Saved(name="a.html", data=source.encode(), beside=lambda _: None)
    return article_of(saved, Choices())


def test_elements_of_its_own_part_the_words_of_a_page() -> None:
    own = "<subtitle>It sounds again</subtitle> <picture-credits>Photo: Ada North</picture-credits>"
    draft = read(f"<article><h1>The organ</h1><div>{PROSE} {own} {PROSE}</div></article>")
    assert {"It sounds again", "Photo: Ada North"} <= set(draft.text.splitlines())


def test_an_unknown_element_within_words_parts_nothing() -> None:
    line = "<p>The <pipe>great</pipe> ones <o:p></o:p>were <pipe>tried</pipe> first of all.</p>"
    draft = read(f"<article><h1>The organ</h1>{line}{PROSE * 3}</article>")
    assert "The great ones were tried first of all." in draft.text.splitlines()


@pytest.mark.parametrize(
    "sign",
    [
        "<i class='material-icons'>create</i>",
        "<span class='hidden-tag'>(Nouvelle fenêtre)</span>",
        "<span>(abre en una ventana nueva)</span>",
        "\ufeff",
    ],
    ids=["font", "hidden", "window", "mark"],
)
def test_signs_within_words_are_none_of_them(sign: str) -> None:
    line = f"<p>Of what was <a href='/a'>found{sign}</a> in it nobody had known.</p>"
    draft = read(f"<article><h1>The organ</h1>{PROSE * 3}{line}</article>")
    assert "Of what was found in it nobody had known." in draft.text.splitlines()


def test_the_sign_in_a_line_is_no_picture_and_an_icon_alone_is_one() -> None:
    sign = "<p><img src='icon-comment.png' alt='Comment'> <a href='#c'>Comments (8)</a></p>"
    icon = "<p><img src='icon-of-cecilia.png' alt='Cecilia'></p>"
    draft = read(f"<article><h1>The organ</h1>{sign}{PROSE}{icon}{PROSE * 3}</article>")
    assert [one.link for one in draft.figures] == ["icon-of-cecilia.png"]


def test_a_section_that_offers_letters_of_the_paper_is_left_out() -> None:
    offer = (
        "<section class='catcher'><div>So that you miss nothing</div><p>This was in our letter, "
        "which <a href='https://accounts.example/newsletters'>comes every day</a>.</p></section>"
    )
    draft = read(f"<article><h1>The organ</h1>{PROSE * 6}{offer}</article>")
    assert "letter" not in draft.text
    assert "miss nothing" not in draft.text


def test_what_stands_below_the_body_of_a_post_is_no_part_of_it() -> None:
    profile = (
        "<div class='desc'><p>He writes on bells and on what else is cast in bronze.</p></div>"
    )
    draft = read(
        f"<article class='post'><h1>The organ</h1><div class='post-content'>{PROSE * 2}</div>"
        f"{profile}</article>"
    )
    assert "bronze" not in draft.text


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("<a class='name' href='/author/180/'>著者：大槻玄沢</a>", "大槻玄沢"),
        ("<div class='article__author'>Culture · Ada North, Uwe Sand</div>", "Ada North, Uwe Sand"),
        ("<p><span class='signature'>The Globe</span></p><p>By Ada North</p>", "Ada North"),
    ],
    ids=["Japanese", "part", "site"],
)
def test_who_wrote_is_told_from_what_stands_with_the_name(line: str, name: str) -> None:
    site = "<title>The organ</title><meta property='og:site_name' content='The Globe'>"
    draft = read(f"<article><h1>The organ</h1>{line}{PROSE * 3}</article>", site)
    assert draft.metadata.byline == name


@pytest.mark.parametrize("line", ["Lecture 4 min.", "Lecture de 12 minutes."])
def test_how_long_it_takes_to_read_is_left_out(line: str) -> None:
    draft = read(f"<article><h1>The organ</h1><p>{line}</p>{PROSE * 3}</article>")
    assert line not in draft.text
