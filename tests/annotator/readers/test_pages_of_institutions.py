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


def test_what_follows_the_main_heading_in_the_title_is_the_site() -> None:
    brand = "<div class='brand'>Signal and Balloon Museum Society</div>"
    draft = read(
        f"{brand}<main><h1>The Balloon Post</h1>{PROSE * 3}</main>",
        "<title>The Balloon Post — Signal and Balloon Museum Society</title>",
    )
    assert texts(draft, BlockKind.HEADLINE) == ["The Balloon Post"]
    assert "Society" not in draft.text


def test_a_heading_goes_on_behind_a_break_with_a_small_letter() -> None:
    headings = "<h4>Hudson line<br>\nis coddling smokers</h4>", "<h4>Letters<br>Two of them</h4>"
    first, second = (read(f"<h1>The organ</h1>{PROSE}{one}{PROSE * 2}") for one in headings)
    assert texts(first, BlockKind.SUBHEADING) == ["Hudson line is coddling smokers"]
    assert texts(second, BlockKind.SUBHEADING) == ["Letters", "Two of them"]


def test_a_call_for_letters_in_slanting_words_is_no_text() -> None:
    call = "<p><em><strong>Submit your letter via <a href='/f'>this form</a>.</strong></em></p>"
    draft = read(f"<div><h1>The organ</h1>{PROSE}{call}{PROSE * 2}</div>")
    assert "Submit" not in draft.text


def test_a_promise_not_to_write_too_much_is_no_text() -> None:
    line = "<p>We <a href='/about'>respect your privacy</a> and there will be no spam. Ever.</p>"
    draft = read(f"<div><h1>The organ</h1>{PROSE}{line}{PROSE * 2}</div>")
    assert "privacy" not in draft.text


def test_links_that_a_sentence_leads_to_are_of_the_text_that_goes_on_behind_them() -> None:
    links = (
        "<ul><li><a href='/a'>Five needles in use</a></li><li><a href='/b'>One needle</a></li></ul>"
    )
    sentence = "<p>Two stories of last week that caught my attention were these:</p>"
    draft = read(f"<div><h1>The organ</h1>{PROSE}{sentence}{links}{PROSE * 2}</div>")
    assert texts(draft, BlockKind.ITEM) == ["Five needles in use", "One needle"]
    alone = read(f"<div><h1>The organ</h1>{PROSE * 3}<p>Also:</p>{links}</div>")
    assert "needle" not in alone.text


def test_a_greeting_that_ends_with_a_picture_of_letters_begins_the_text() -> None:
    draft = read(f"<div><h1>The organ</h1><p>Hi everyone! 👋</p>{PROSE * 3}</div>")
    assert "Hi everyone! 👋" in draft.text


def test_a_korean_page_names_day_and_source_its_own_way() -> None:
    figure = "<figure><img src='a.jpg'><figcaption>첫 장. 출처: 간송미술관</figcaption></figure>"
    day = "<p class='blog_date'>1446. 9. 29. 2:00</p>"
    draft = read(f"<div><h1>The organ</h1>{day}{figure}{PROSE * 3}</div>")
    assert draft.metadata.date == "1446-09-29"
    assert words_of(draft) == [("첫 장.", "출처: 간송미술관")]


def test_a_picture_in_a_full_round_is_a_portrait_of_who_wrote() -> None:
    portrait = "<img class='w-12 h-12 rounded-full' src='b.jpg' alt='Image of Ada'>"
    draft = read(f"<div><h1>The organ</h1><div>{portrait}<p>Ada North</p></div>{PROSE * 3}</div>")
    assert draft.figures == ()


def test_who_made_a_picture_and_on_which_terms_is_its_credit() -> None:
    line = (
        "The names differ from plate to plate. <a href='/f'>Image</a> by Frans Hogenberg, "
        "<a href='/l'>CC BY-SA 4.0</a>."
    )
    alone = "<a href='/f'>Photo</a> by Frans Hogenberg, <a href='/l'>public domain</a>."
    figures = "".join(
        f"<figure><img src='{name}.png' alt=''><figcaption>{said}</figcaption></figure>"
        for name, said in (("a", line), ("b", alone))
    )
    draft = read(f"<article><h1>The organ</h1>{PROSE}{figures}{PROSE * 2}</article>")
    assert words_of(draft) == [
        ("The names differ from plate to plate.", "Image by Frans Hogenberg, CC BY-SA 4.0."),
        ("", "Photo by Frans Hogenberg, public domain."),
    ]


def test_the_only_short_post_of_an_archive_is_the_article() -> None:
    post = (
        "<div class='hentry'><h3 class='entry-title'><a href='/a.html'>My old desk</a></h3>"
        "<div class='post-body'>This is where my desk used to be; only the key is left.</div></div>"
    )
    draft = read(
        f"<h1 class='title'><a href='https://a.example/'>Old House</a></h1><div>{post}</div>",
        "<title>Old House: 1829</title>",
    )
    assert texts(draft, BlockKind.HEADLINE) == ["My old desk"]
    assert "only the key is left." in draft.text


def test_the_heading_of_a_sidebar_is_no_headline() -> None:
    side = "<div id='sidebar'><div class='panel'><h1>Page</h1><ul><li>Info</li></ul></div></div>"
    draft = read(
        f"{side}<div id='page'>{PROSE * 2}<h2>Shuttles</h2>{PROSE * 2}</div>",
        "<title>Loom/Tips - Weavers Wiki</title>",
    )
    assert texts(draft, BlockKind.HEADLINE) == []
    assert draft.metadata.title.startswith("Loom/Tips")


def test_a_line_of_verse_that_ends_with_a_semicolon_begins_the_text() -> None:
    verse = "<i>The reasonable man adapts himself to the river;<br>the other one digs a tunnel.</i>"
    draft = read(f"<div><h2>The organ</h2><div><div>{verse}</div><br>{PROSE * 3}</div></div>")
    assert "The reasonable man adapts himself to the river;" in draft.text


def test_the_credits_of_a_program_at_the_foot_of_a_page_wrote_nothing() -> None:
    foot = "<div id='footer'><ul id='credits'><li><a href='/m'>Wiki Powered</a></li></ul></div>"
    draft = read(f"<div id='page'><h1>The organ</h1>{PROSE * 3}</div>{foot}")
    assert draft.metadata.byline == ""
