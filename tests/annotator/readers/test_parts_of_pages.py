"""What of a page is its article, told by small pages made as publishing systems make them."""

import pytest

from annotator.model.article import BlockKind
from annotator.model.draft import ArticleDraft
from annotator.readers.guarded.given import Choices
from annotator.readers.web.page import Saved, article_of

PROSE = "<p>Two days long the organ was tried, and nothing was found that was missing in it.</p>"


def read(body: str, head: str = "<title>The organ</title>") -> ArticleDraft:
    source = f"<html lang='en'><head>{head}</head><body>{body}</body></html>"
    saved = Saved(name="a.html", data=source.encode(), beside=lambda _: None)
    return article_of(saved, Choices())


def words_of(draft: ArticleDraft) -> list[tuple[str, str]]:
    """Caption and credit of each picture."""
    spans = [(one.caption, one.credit) for one in draft.figures]
    return [
        tuple("" if at is None else draft.text[at.start : at.end] for at in pair)  # type: ignore[misc]
        for pair in spans
    ]


def test_a_figure_that_only_leads_to_another_article_is_none_of_this() -> None:
    teaser = (
        "<figure><img src='b.png' alt='The bridge'><figcaption><a href='/b'><h5>The bridge</h5>"
        "<span>Leer más</span></a></figcaption></figure>"
    )
    draft = read(f"<article><h1>The organ</h1>{PROSE}{teaser}{PROSE}</article>")
    assert draft.figures == ()
    assert "bridge" not in draft.text


def test_the_headline_below_a_picture_in_its_figure_is_no_caption() -> None:
    figure = (
        "<figure><span class='copyright'>© City Archive</span><picture><img src='a.png'></picture>"
        "<figcaption><h1>The organ</h1></figcaption></figure>"
    )
    draft = read(f"<div class='top'>{figure}</div><article>{PROSE * 3}</article>")
    assert words_of(draft) == [("", "© City Archive")]
    assert draft.text.startswith("© City Archive\nThe organ\nTwo days") or draft.text.startswith(
        "The organ\n© City Archive\nTwo days"
    )


def test_a_picture_with_no_more_than_a_credit_stands_above_the_headline() -> None:
    above = (
        "<div class='wide-image'><div class='main-img'><picture><img src='a.png'></picture></div>"
        "<div class='main-img-copyright'><div>City Archive</div></div></div>"
    )
    draft = read(
        f"<article>{above}<div><header><a>1</a><a>2</a><a>3</a><h1>The organ</h1></header>"
        f"{PROSE * 3}</div></article>"
    )
    assert words_of(draft) == [("", "City Archive")]


@pytest.mark.parametrize(
    "mark",
    [
        "<span class='spip_note_ref'>&nbsp;[<a href='#nb4' rel='appendix'>1</a>]</span>",
        "<a class='footnote-link' href='#fn1'>[1]</a>",
    ],
    ids=["SPIP", "link"],
)
def test_the_number_of_a_note_is_no_word_of_a_paragraph(mark: str) -> None:
    draft = read(f"<article><h1>The organ</h1>{PROSE}<p>He played all night{mark}.</p></article>")
    assert "\nHe played all night." in draft.text


def test_the_logo_of_an_article_is_a_picture_where_the_system_calls_it_so() -> None:
    logo = "<div class='logo_wrapper'><img class='spip_logo' src='IMG/arton813.jpg'></div>"
    draft = read(f"<article>{logo}<h1>The organ</h1>{PROSE * 3}</article>")
    assert len(draft.figures) == 1


def test_all_lines_of_a_list_below_the_headline_are_its_standfirst() -> None:
    lines = "<ul><li>It has three manuals and two horns</li><li>Its builder came on foot</li></ul>"
    byline = "<p class='firma'><em>Emilia Pardo</em></p>"
    draft = read(
        f"<div><h1>The organ</h1><div class='subtitulo'>{lines}</div>{byline}{PROSE * 3}</div>"
    )
    assert "three manuals and two horns\nIts builder came on foot\n" in draft.text


def test_a_notice_about_comments_below_the_text_is_none_of_it() -> None:
    notice = (
        "<div><p>We welcome debate. Read our <a href='/guidelines.html'>guidelines</a> and "
        "<a href='/privacy.html'>privacy policy</a> and <a href='/terms.html'>terms</a>.</p>"
        "<p>The views expressed below are those of their writers alone.</p></div>"
    )
    draft = read(f"<div><h1>The organ</h1>{PROSE * 4}{notice}</div>")
    assert "guidelines" not in draft.text
    assert "views" not in draft.text


def test_who_publishes_is_not_who_wrote() -> None:
    head = "<title>The organ</title><meta name='author' content='globe.example'>"
    byline = "<p class='firma'><em>Emilia Pardo</em> | <span>Seville</span></p>"
    draft = read(f"<div><h1>The organ</h1>{byline}{PROSE * 3}</div>", head)
    assert draft.metadata.byline == "Emilia Pardo"


def test_a_caption_that_is_shown_cut_short_is_taken_whole() -> None:
    whole = "Photo: Ada North - The builder looks at the pipes: “Two of them are mine.”"
    figure = (
        f"<div class='imgbox'><a data-caption='{whole}' href='xl.png'><img src='a.png'></a>"
        "<p class='img-text'>The builder looks at the pipes: ...<cite>Photo: Ada North</cite></p>"
        "</div>"
    )
    draft = read(f"<div><h1>The organ</h1>{PROSE}{figure}{PROSE}</div>")
    assert words_of(draft) == [
        ("The builder looks at the pipes: “Two of them are mine.”", "Photo: Ada North")
    ]


def test_what_a_figure_says_twice_is_its_caption() -> None:
    said = "The builder looks at the pipes."
    figure = (
        f"<figure><div><img src='a.png'><div class='narrow'>{said}</div><div class='badge'>Shop"
        f"</div></div><div class='wide'>{said}</div></figure>"
    )
    draft = read(f"<div><h1>The organ</h1>{PROSE}{figure}{PROSE}</div>")
    assert words_of(draft) == [(said, "")]


def test_a_link_to_the_article_itself_with_its_day_is_not_its_headline() -> None:
    recent = (
        "<aside><ul><li><a href='/1'>The organ</a> <span>28 January 2015</span></li></ul></aside>"
    )
    draft = read(f"<article><h1>The organ</h1>{PROSE * 3}</article>{recent}")
    assert draft.metadata.title == "The organ"


def test_a_particle_in_a_name_is_no_word_before_it() -> None:
    byline = "<span class='author vcard'><a rel='author' href='/g'>Heinrich von Gagern</a></span>"
    draft = read(f"<article><h1>The organ</h1>{byline}{PROSE * 3}</article>")
    assert draft.metadata.byline == "Heinrich von Gagern"


def test_a_told_picture_in_the_column_beside_the_text_is_of_the_article() -> None:
    beside = (
        "<div class='col2'><dl><dt><a href='b.png'><img src='a.png' width='86'></a></dt>"
        "<dd>The pipes. Photo: Ulm Marketing</dd></dl></div>"
    )
    draft = read(
        f"<section><h1>The organ</h1><div class='col1'>{PROSE * 3}</div>{beside}</section>"
    )
    assert words_of(draft) == [("The pipes.", "Photo: Ulm Marketing")]


def test_the_featured_picture_above_the_headline_is_of_the_article() -> None:
    above = "<div class='big-preview'><img class='wp-post-image' src='a.png' width='601'></div>"
    draft = read(
        f"<article>{above}<div><header><h1>The organ</h1></header><div>{PROSE * 3}</div></div>"
        "</article>"
    )
    assert len(draft.figures) == 1


def test_a_centred_line_below_a_picture_in_the_same_paragraph_is_its_caption() -> None:
    figure = "<p align='center'><img src='a.png'><br>The pipes before they were tuned.</p>"
    draft = read(f"<div><h1>The organ</h1>{PROSE}{figure}{PROSE}</div>")
    assert words_of(draft) == [("The pipes before they were tuned.", "")]


def test_a_picture_alone_in_a_box_for_sale_stays_in_that_box() -> None:
    box = "<div class='relation'><div class='rel_ad_box'><img src='b.png' alt='Shop'></div></div>"
    draft = read(f"<div><h1>The organ</h1>{PROSE * 3}{box}</div>")
    assert draft.figures == ()


def test_the_last_note_of_an_article_is_no_foot_of_its_page() -> None:
    note = "<p class='nota_pie'>With information of <strong>Ada North</strong>.</p>"
    draft = read(f"<div><h1>The organ</h1>{PROSE * 3}{note}</div>")
    assert draft.text.endswith("With information of Ada North.")


def test_a_signature_below_a_picture_is_its_credit() -> None:
    figure = "<div class='foto figure'><img src='a.png'><p class='figcaption'>{}</p></div>"
    alone = figure.format("<span class='firma'>THE GLOBE</span>")
    behind = figure.format("The pipes.  / <span class='firma'>ADA NORTH</span>")
    draft = read(f"<div><h1>The organ</h1>{behind}{PROSE}{alone}{PROSE}</div>")
    assert words_of(draft) == [("The pipes.", "ADA NORTH"), ("", "THE GLOBE")]


def test_of_headings_with_the_same_title_the_main_one_is_the_headline() -> None:
    bar = "<nav><h3>The organ of the harbour...</h3></nav>"
    draft = read(
        f"{bar}<article><h1>The organ of the harbour…</h1>{PROSE * 3}</article>",
        "<title>The organ of the harbour...</title>",
    )
    assert draft.metadata.title == "The organ of the harbour…"


def test_who_is_named_in_a_box_of_other_articles_did_not_write_this() -> None:
    byline = "<p><a rel='author' href='/a'>Ada North</a></p>"
    other = (
        "<div class='related-posts-container'><header><h2>Bells</h2>"
        "<a rel='author' href='/b'>Uwe Sand</a></header></div>"
    )
    draft = read(f"<article><h1>The organ</h1>{byline}{PROSE * 3}</article>{other}")
    assert draft.metadata.byline == "Ada North"


def test_who_stands_between_the_day_and_the_paper_wrote_it() -> None:
    line = "<time>12 de agosto de 2019</time><span>08:15</span><a>Adam Puschman</a><b>LA HOJA</b>"
    section = f"<section class='mod-authordate'>{line}</section>"
    draft = read(f"<article><h1>The organ</h1>{section}{PROSE * 3}</article>")
    assert draft.metadata.byline == "Adam Puschman"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("<div class='author'>Author: <b>Adam Puschman</b> am 29.12.2010</div>", "Adam Puschman"),
        ("이규보 기자 sky@jongno.example", "이규보"),
        ("<p>Posted by hanne at February 11, 2004 10:12 PM</p>", "hanne"),
        ("<p>Posted by ida n. on 3 March 2010</p>", "ida n."),
        ("<p>Posted by mail at noon and again on 3 March 2010.</p>", ""),
        (
            "<table><tr><td>&nbsp;&nbsp;作者：\n 记者白朴</td><td>编辑： 马致远</td></tr></table>",
            "白朴",
        ),
    ],
    ids=["label", "Korean", "small", "initial", "no name", "Chinese"],
)
def test_the_line_behind_the_text_says_who_wrote_it(line: str, name: str) -> None:
    draft = read(f"<div><h1>The organ</h1>{PROSE * 3}{line}</div>")
    assert draft.metadata.byline == name


def test_who_wrote_stands_behind_day_and_time() -> None:
    line = "<small>11.09.1861, 16:20 von Theodor Storm </small>"
    draft = read(f"<div class='post'><h1>The organ</h1>{line}<div>{PROSE * 3}</div></div>")
    assert draft.metadata.byline == "Theodor Storm"


def test_paragraphs_are_without_the_blanks_that_old_pages_begin_them_with() -> None:
    indented = PROSE.replace("<p>", "<p>&nbsp;&nbsp;&nbsp;&nbsp;")
    draft = read(f"<div><h1>The organ</h1>{indented * 3}</div>")
    assert draft.text.splitlines()[-1].startswith("Two days")


def test_a_paragraph_left_open_in_a_heading_ends_with_it() -> None:
    heading = "<h2><p>What it cost</h2>Nobody has ever told."
    draft = read(f"<div><h1>The organ</h1>{PROSE}{heading}{PROSE}</div>")
    assert "What it cost" in draft.text.splitlines()


def test_every_element_of_content_may_be_an_article_of_its_own() -> None:
    one = (
        "<div class='col1'><div><article id='a_c1'><h1>The organ</h1><p>It was tried.</p></article>"
    )
    two = f"<article id='a_c2'><div class='text'>{PROSE * 4}</div></article></div></div>"
    three = (
        "<div class='col2'><article id='a_c3'><p>What is loud in an organ is not the wind.</p>"
        "</article><article id='a_c4'><figure><img src='a.png'><figcaption>The pipes</figcaption>"
        "</figure></article></div>"
    )
    other = (
        "<article id='a_c5'><h2><a href='/b'>Bells</a></h2><p>They were cast in May.</p></article>"
    )
    draft = read(f"<main>{one}{two}{three}{other}</main>")
    assert "What is loud in an organ is not the wind." in draft.text
    assert words_of(draft) == [("The pipes", "")]
    assert "cast in May" not in draft.text


def test_words_of_a_picture_that_repeat_the_headline_describe_nothing() -> None:
    picture = "<p><img src='a.png' alt='{1}'></p>"
    page = f"<article><h1>The organ of the town is tried</h1>{{0}}{picture}{{0}}</article>"
    title = "<title>The organ of the town is tried</title>"
    for alt in ("The organ of the town is tried", "The organ of the town is tried image"):
        assert alt not in read(page.format(PROSE * 2, alt), title).text.partition("\n")[2]
    more = "The organ of the town is tried before the council"
    assert more in read(page.format(PROSE * 2, more), title).text


def test_a_picture_for_two_widths_is_one_and_with_words_between_it_is_two() -> None:
    figure = "<figure><img src='a.png'><figcaption>The pipes.</figcaption></figure>"
    box = f"<div class='{{}}'>{figure}</div>"
    small, wide = box.format("small"), box.format("wide")
    page = "<article><h1>The organ</h1>{1}<div>{0}</div>{1}</article>"
    assert words_of(read(page.format(small + wide, PROSE * 2))) == [("The pipes.", "")]
    for between in (PROSE, "Two days long."):
        apart = read(page.format(small + between + wide, PROSE * 2))
        assert words_of(apart) == [("The pipes.", "")] * 2


def test_an_alt_text_that_is_the_caption_and_the_credit_with_another_label_is_left_out() -> None:
    figure = (
        "<figure><img src='a.png' alt='The organ before the fire. Source: Ada North'><figcaption>"
        "The organ before the fire. <span class='credit'>Photo: Ada North</span>"
        "</figcaption></figure>"
    )
    draft = read(f"<article><h1>The organ</h1>{PROSE}{figure}{PROSE}</article>")
    assert words_of(draft) == [("The organ before the fire.", "Photo: Ada North")]
    assert [one.alt for one in draft.figures] == [None]


def test_an_alt_text_that_says_more_than_caption_and_credit_stays() -> None:
    figure = (
        "<figure><img src='a.png' alt='The organ. Two men stand before it'><figcaption>The organ. "
        "<span class='credit'>Photo: Ada North</span></figcaption></figure>"
    )
    draft = read(f"<article><h1>The organ</h1>{PROSE}{figure}{PROSE}</article>")
    assert "Two men stand before it" in draft.text


def test_a_line_with_two_marked_times_is_no_paragraph() -> None:
    line = (
        "<div><time datetime='1847-03-23'>23. März 1847</time><span>, aktualisiert "
        "<time datetime='1847-03-24'>24. März 1847, 15:43 Uhr</time></span>"
        "<span> | Quelle: Allgemeine Zeitung, Augsburg</span></div>"
    )
    draft = read(f"<article><h1>The organ</h1>{line}{PROSE * 3}</article>")
    kinds = [b.kind for b in draft.blocks if "aktualisiert" in draft.text[b.start : b.end]]
    assert kinds == [BlockKind.DATELINE]


def test_a_page_that_says_english_of_chinese_words_is_chinese() -> None:
    words = (
        "<p>詹天佑日前签署合同，承办京张铁路的勘测，自光绪三十一年十月起动工，全长约二百公里。</p>"
    )
    assert read(f"<article><h1>京张铁路</h1>{words * 3}</article>").metadata.language == "zh"
    assert read(f"<article><h1>The organ</h1>{PROSE * 3}</article>").metadata.language == "en"


def test_a_line_that_became_part_of_the_headline_has_its_colon_in_the_title() -> None:
    told = "Organ: It plays again"
    head = f"<title>{told}</title><meta property='og:title' content='{told}'>"
    draft = read(f"<article><h1><span>Organ</span> It plays again</h1>{PROSE * 3}</article>", head)
    assert draft.metadata.title == "Organ: It plays again"
    draft = read(f"<article><h1>It plays again</h1>{PROSE * 3}</article>", head)
    assert draft.metadata.title == "It plays again"


def test_an_alt_text_that_is_the_name_of_the_file_describes_nothing() -> None:
    pictures = (
        "<p><img src='p/mill-pond.png' alt='mill-pond'></p><p><img src='b.png' alt='a-b'></p>"
    )
    draft = read(f"<article><h1>The organ</h1>{PROSE}{pictures}{PROSE}</article>")
    assert "mill-pond" not in draft.text
    assert "a-b" in draft.text


@pytest.mark.parametrize("way", ["/", "index.html", "/ada/rss.xml", "https://a.example/feed/"])
def test_a_picture_that_leads_home_or_to_a_feed_is_a_sign_of_the_site(way: str) -> None:
    sign = f"<table><tr><td><a href='{way}'><img src='a.png' alt='Our paper'></a></td></tr></table>"
    draft = read(f"<article>{sign}<h1>The organ</h1>{PROSE * 3}</article>")
    assert draft.figures == ()
    photo = "<p><a href='https://museum.example/'><img src='b.png' alt='The pipes'></a></p>"
    draft = read(f"<article><h1>The organ</h1>{PROSE}{photo}{PROSE * 2}</article>")
    assert len(draft.figures) == 1


def test_terms_of_use_in_the_box_of_a_copyright_line_are_no_text() -> None:
    terms = "<p>All that is said here is said without warranty of any kind, and at your own risk."
    foot = f"<div><font>Copyright © 1855 Almanac. All rights reserved.{terms}</font></div>"
    page = f"<div><h1>The organ</h1>{PROSE * 20}{foot}</div>"
    assert "warranty" not in read(page).text
    alone = f"<div><h1>The organ</h1>{PROSE * 20}<div><font>{terms}</font></div></div>"
    assert "warranty" in read(alone).text
