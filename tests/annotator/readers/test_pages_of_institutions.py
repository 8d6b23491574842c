"""What of pages of blogs, journals and offices is the article, as their systems write them."""

from annotator.model.article import BlockKind
from annotator.model.draft import ArticleDraft
from tests.annotator.readers.test_parts_of_pages import PROSE, read, words_of


def texts(draft: ArticleDraft, kind: BlockKind) -> list[str]:
    return [draft.text[one.start : one.end] for one in draft.blocks if one.kind is kind]


def test_a_short_title_before_the_name_of_the_site_is_the_headline() -> None:
    name = "<div id='header-name'><a href='https://a.example/'>A Traveller's Diary</a></div>"
    draft = read(
        f"{name}<div id='entry'><h2>Mania</h2>{PROSE * 3}</div>",
        "<title>Mania - A Traveller's Diary</title>",
    )
    assert texts(draft, BlockKind.HEADLINE) == ["Mania"]
    assert "Traveller" not in draft.text


def test_a_picture_before_the_words_of_a_heading_is_a_sign() -> None:
    draft = read(f"<div><h1><img src='pin.gif' alt='pin'>The organ</h1>{PROSE * 3}</div>")
    assert draft.figures == ()
    assert "pin" not in draft.text


def test_a_picture_that_a_script_chooses_by_width_is_shown_where_none_ran() -> None:
    picture = (
        "<div class='box caption'><div class='image' data-picture='' data-alt='Glass'>"
        "<div data-src='a-320.jpg'></div><noscript><img src='a.jpg' alt='Glass'></noscript></div>"
        "<div class='caption-container'><div class='caption'><p>The glass is held in brass.<br>"
        "<i>Jan Verkolje</i></p></div></div></div>"
    )
    draft = read(f"<article><h1>The organ</h1>{PROSE}{picture}{PROSE * 2}</article>")
    assert words_of(draft) == [("The glass is held in brass.", "Jan Verkolje")]


def test_a_card_whose_link_holds_picture_and_title_leads_to_another_page() -> None:
    card = (
        "<div class='item'><article><a href='/court'><div><img src='b.png' alt='Court'></div>"
        "<div class='words'><div>The court</div><h2>Read what he said.</h2></div></a>"
        "</article></div>"
    )
    draft = read(f"<div class='body'><h1>The organ</h1>{PROSE * 3}{card}</div>")
    assert draft.figures == ()
    assert "Court" not in draft.text


def test_a_link_with_a_full_stop_behind_it_is_a_sentence_of_the_text() -> None:
    line = "<p><a href='/trees'>Look for a tree to plant in your county</a>.</p>"
    draft = read(f"<article><h1>The organ</h1>{PROSE}{line}{PROSE}</article>")
    assert "Look for a tree to plant in your county." in draft.text


def test_the_label_of_a_summary_goes_with_it() -> None:
    summary = (
        "<div class='field'><div>Summary: </div><div>"
        "<div>Two days long the organ was tried.</div></div></div>"
    )
    draft = read(
        f"<div><h1>The organ</h1><div>{summary}{PROSE.replace(',', '.')}{PROSE}</div></div>"
    )
    assert "Summary" not in draft.text


def test_a_card_of_who_wrote_is_no_text() -> None:
    card = (
        "<ul><li class='media h-card'><div>By <span class='p-name'>Henry Oldenburg</span>"
        "<div class='p-note'>Henry Oldenburg is a writer in the office.</div></div></li></ul>"
    )
    draft = read(f"<article><h1>The organ</h1>{PROSE * 3}{card}</article>")
    assert "Oldenburg" not in draft.text


def test_a_figure_with_ways_to_share_it_is_shown_and_names_in_it_are_its_credit() -> None:
    figure = (
        "<div class='post-media-wrap share-cta'><figure class='img photo-credits-container'>"
        "<img src='a.png' alt=''><figcaption><span>Anna Dorothea Therbusch</span></figcaption>"
        "</figure><div class='share-icon'><a href='#'>Share</a></div></div>"
    )
    draft = read(f"<div><h1>The organ</h1>{figure}{PROSE * 3}</div>")
    assert words_of(draft) == [("", "Anna Dorothea Therbusch")]
    assert "Share" not in draft.text


def test_a_day_of_the_week_may_stand_before_the_year() -> None:
    day = "<li><span>Dec</span> <span>25</span> <span>Wed</span> <span>1872</span> 00:11</li>"
    draft = read(f"<div><ul>{day}<li><h2>The organ</h2></li></ul><div>{PROSE * 3}</div></div>")
    assert draft.metadata.date == "1872-12-25"
