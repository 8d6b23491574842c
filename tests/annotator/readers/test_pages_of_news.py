"""What news desks set beside, above and between: signs, round portraits, teasers, labels."""

from datetime import date

import pytest

from annotator.readers.metadata import date_in
from tests.annotator.readers.test_parts_of_pages import PROSE, read, words_of


def test_a_sign_before_few_words_is_no_picture_and_leaves_the_credit_to_the_picture_above() -> None:
    box = (
        "<div class='box m-bottom-10'><img src='a.png'><div class='img-excerpt'></div>"
        "<span class='img-author'><img src='s.svg'>Courtesy of the City</span></div>"
    )
    draft = read(f"<h1>The organ</h1>{box}<div class='story-body'>{PROSE * 3}</div>")
    assert words_of(draft) == [("", "Courtesy of the City")]
    assert draft.metadata.byline == ""


def test_a_gap_below_is_no_foot_of_a_page() -> None:
    parts = f"<div class='text m-bottom-25'>{PROSE}</div><div>{PROSE * 5}</div>"
    assert read(f"<h1>The organ</h1><div>{parts}</div>").text.count("Two days") == 6


def test_a_round_portrait_is_no_picture_of_the_article() -> None:
    portrait = "<div class='person rounded-circle'><img src='b.png' alt='Ada North'></div>"
    draft = read(f"<article><h1>The organ</h1>{portrait}{PROSE * 3}</article>")
    assert draft.figures == ()


def test_a_picture_in_an_aside_that_is_a_picture_is_of_the_article() -> None:
    box = (
        "<aside class='embed embed-photo'><span>Zdjęcie</span><div><img src='a.png'></div>"
        "<div><span>The bellows in spring</span> <cite><span>/</span>City Archive</cite></div>"
        "</aside>"
    )
    draft = read(f"<article><h1>The organ</h1>{PROSE}{box}{PROSE * 2}</article>")
    assert words_of(draft) == [("The bellows in spring", "City Archive")]


def test_a_caption_below_the_headline_belongs_to_the_picture_above_it() -> None:
    head = (
        "<div class='photo'><img src='a.png'></div><header><h1>The organ</h1></header>"
        "<div class='main-photo-title'><b>The bellows in spring</b> /City Archive</div>"
    )
    draft = read(f"<div>{head}</div><article>{PROSE * 3}</article>")
    assert words_of(draft) == [("The bellows in spring", "City Archive")]


def test_a_picture_that_leads_where_the_title_of_another_article_leads_is_none_of_this() -> None:
    teaser = (
        "<article class='note'><figure><a href='/b'><img src='b.png' alt='a bridge'></a></figure>"
        "<div class='info'><h2><a href='/b'>The bridge</a></h2></div></article>"
    )
    own = "<figure><a href='/organ'><img src='a.png' alt='the organ'></a></figure>"
    title = "<h1><a href='/organ'>The organ</a></h1>"
    draft = read(f"<div>{title}{own}{PROSE * 3}<section>{teaser}</section></div>")
    assert [one.link for one in draft.figures] == ["a.png"]


def test_a_credit_that_is_a_sentence_is_a_caption() -> None:
    box = (
        "<figure><img src='a.png'><div class='figure-caption'><div class='credit-media'>"
        "<p>The bellows of the organ.</p></div></div></figure>"
    )
    draft = read(f"<article><h1>The organ</h1>{box}{PROSE * 3}</article>")
    assert words_of(draft) == [("The bellows of the organ.", "")]


def test_whom_a_picture_is_owed_to_wrote_no_article() -> None:
    box = (
        "<div itemscope itemtype='http://schema.org/ImageObject'><img src='a.png'>"
        "<cite itemprop='author'>City Archive</cite></div>"
    )
    draft = read(f"<article><h1>The organ</h1>{PROSE}{box}{PROSE * 2}</article>")
    assert draft.metadata.byline == ""


@pytest.mark.parametrize("line", ["26, Abril, 1887", "26 de abril de 1887", "26. April 1887"])
def test_a_day_may_have_a_comma_behind_each_of_its_parts(line: str) -> None:
    assert date_in(line) == date(1887, 4, 26).isoformat()


def test_an_article_within_an_article_that_is_a_link_is_another() -> None:
    member = (
        "<div><article class='member'><span>Featured</span><a href='/b'><img src='b.png'>"
        "<span>The bridge calls for fundamental reform</span></a></article></div>"
    )
    draft = read(f"<article><h1>The organ</h1>{PROSE}{member}{PROSE * 2}</article>")
    assert draft.figures == ()
    assert "Featured" not in draft.text
    assert "bridge" not in draft.text


def test_the_picture_of_who_wrote_is_none_of_the_article() -> None:
    byline = (
        "<div data-testid='prism-byline'><div><div><img src='b.png' alt='Ada North Image'></div>"
        "<div><span>By</span> <a href='/team/north'>Ada North</a></div></div></div>"
    )
    draft = read(f"<article><h1>The organ</h1>{byline}{PROSE * 3}</article>")
    assert draft.figures == ()


def test_a_picture_that_is_to_be_pressed_is_none_of_the_article() -> None:
    promo = "<figure><a href='/live'><img src='b.png' alt='Now live! Click here'></a></figure>"
    call = "<p><i>If you are on the app, <a href='/live'>click here to watch</a></i></p>"
    draft = read(f"<article><h1>The organ</h1>{PROSE * 3}{promo}{call}</article>")
    assert draft.figures == ()
    assert "app" not in draft.text


def test_what_keeps_the_place_of_a_film_is_no_picture() -> None:
    film = "<div><img src='data:image/svg+xml;base64,PHN2Zy8+' alt='The organ plays'></div>"
    draft = read(f"<article><h1>The organ</h1>{film}{PROSE * 3}</article>")
    assert draft.figures == ()


def test_a_sign_of_copyright_may_have_a_blank_behind_it_that_does_not_break() -> None:
    box = (
        "<div><div><a href='a.jpg'><img src='a.png'></a><br>"
        "<span>The bellows, <span>©&nbsp;City AG</span></span></div><h4>See also</h4></div>"
    )
    draft = read(f"<h1>The organ</h1><div>{box}{PROSE * 3}</div>")
    assert words_of(draft) == [("The bellows", "©\u00a0City AG")]


def test_a_word_cut_short_and_a_name_are_a_credit() -> None:
    box = "<figure><img src='a.png'><figcaption><main>Fot. Ada North</main></figcaption></figure>"
    draft = read(f"<article><h1>The organ</h1>{box}{PROSE * 3}</article>")
    assert words_of(draft) == [("", "Fot. Ada North")]
