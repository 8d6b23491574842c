"""What pages say beside their article, and how their own elements part their words."""

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


@pytest.mark.parametrize(
    "mark",
    [
        "<a name='p1' href='https://nikki.example/1.html#p1'><span class='sanchor'>■</span></a>",
        "<a href='#p1'>§</a>",
    ],
    ids=["wrapped", "bare"],
)
def test_the_mark_of_a_heading_is_none_of_its_words(mark: str) -> None:
    page = f"<h1>Diary</h1><h3>{mark} The organ</h3>{PROSE * 3}"
    draft = read(
        page, "<title>The organ - Diary</title><meta property='og:site_name' content='Diary'>"
    )
    assert draft.metadata.title == "The organ"
    assert mark[-5] not in draft.text


def test_the_name_of_a_diary_yields_to_a_short_title_in_han() -> None:
    head = "<title>雨と辞書 - 団子坂日記(1905-04-18)</title>"
    site = "<meta property='og:site_name' content='団子坂日記'>"
    draft = read(f"<h1>団子坂日記</h1><h3>雨と辞書</h3>{PROSE * 3}", head + site)
    assert draft.metadata.title == "雨と辞書"


def test_a_sentence_in_japanese_with_a_day_is_text_and_a_row_of_days_no_date() -> None:
    sentence = "飛行船は、1900年7月2日の夕方、湖の上空を飛行した。岸の人びとは帽子を振つた。"
    row = (
        "<div><a href='/1'>«1900年7月1日</a> <a href='/'>最新</a> "
        "<a href='/3'>1900年7月8日»</a></div>"
    )
    draft = read(f"{row}<h1>飛行船</h1><time>1900年7月3日</time><p>{sentence}</p>{PROSE * 2}")
    assert draft.metadata.date == "1900-07-03"
    kinds = {draft.text[one.start : one.end]: one.kind for one in draft.blocks}
    assert kinds[sentence] is BlockKind.PARAGRAPH


def test_a_calendar_before_a_day_is_no_picture_and_the_day_is_the_date() -> None:
    detail = (
        "<div class='detail'><div class='item'><img src='icon_calendar.png' alt=''> 27 Sep 1788"
        "</div><div class='item'><img src='icon_cat.png' alt=''> "
        "<a href='/news'>News</a></div></div>"
    )
    draft = read(f"<div><h3><a href='/organ'>The organ</a></h3>{detail}{PROSE * 3}</div>")
    assert not draft.figures
    assert draft.metadata.date == "1788-09-27"


def test_where_a_post_is_filed_is_left_out() -> None:
    filed = "<p class='info'>Abgelegt unter: <a href='/town' rel='category tag'>Town</a></p>"
    draft = read(f"<article><h1>The organ</h1>{PROSE * 3}{filed}</article>")
    assert "Town" not in draft.text


def test_a_date_may_stand_in_a_sentence_that_calls_itself_one() -> None:
    said = (
        "Der Artikel <em>The organ of the old town church</em> wurde am <nobr>19. Mai 1828</nobr> "
        "um 14:22 Uhr gepostet."
    )
    draft = read(f"<h1>The organ</h1><p class='date'>{said}</p>{PROSE * 3}")
    assert draft.metadata.date == "1828-05-19"


def test_several_who_wrote_have_links_made_alike_to_their_pages() -> None:
    both = "".join(
        f"<div class='item'><a href='/pl/eksperci/{n}'>{name}</a></div>"
        for n, name in enumerate(("Hugo Kołłątaj", "Jan Śniadecki"))
    )
    page = f"<article><h1>The organ</h1><div class='names'>{both}</div>{PROSE * 3}</article>"
    assert read(page).metadata.byline == "Hugo Kołłątaj and Jan Śniadecki"
    apart = "<p>See <a href='/eksperci/3'>Joachim Lelewel</a>.</p>"
    assert read(page + apart).metadata.byline == ""


def test_the_parts_of_a_short_title_are_no_site_and_no_article() -> None:
    metadata = read(f"<p>{PROSE * 3}</p>", "<title>Singers of Leeds - History</title>").metadata
    assert (metadata.title, metadata.publisher) == ("Singers of Leeds - History", "")
    told = "<title>How the singers of Leeds found their hall - The Globe</title>"
    metadata = read(f"<p>{PROSE * 3}</p>", told).metadata
    assert metadata.title == "How the singers of Leeds found their hall"
    assert metadata.publisher == "The Globe"


def test_the_picture_that_a_theme_shows_above_the_headline_of_a_post_is_kept() -> None:
    shown = "<div class='post_img'><a href='/plan.png'><img src='plan.png' alt=''></a></div>"
    logo = "<div class='top'><a href='/'><img src='other.png' alt=''></a></div>"
    draft = read(
        f"{logo}<div class='post hentry'><div>{shown}<div class='post_header'>"
        f"<h3><a href='/organ'>The organ</a></h3>{PROSE * 3}</div></div></div>"
    )
    assert [one.link for one in draft.figures] == ["plan.png"]


def test_a_picture_in_a_banner_with_the_headline_is_kept() -> None:
    banner = (
        "<div class='banner'><picture class='banner__image'><img src='top.png' alt='The organ "
        "of Freiberg'></picture><header class='banner__header'><h1>The organ of Freiberg</h1>"
        "</header></div>"
    )
    advert = "<div class='banner'><a href='/shop'><img src='shop.png' alt=''></a></div>"
    page = f"<article>{banner}<div class='text'>{PROSE * 3}</div></article>{advert}"
    draft = read(page, "<title>The organ of Freiberg</title>")
    assert [one.link for one in draft.figures] == ["top.png"]


def test_the_picture_of_a_post_may_stand_above_it_where_no_link_is_around_it() -> None:
    image = "<img class='attachment-post wp-post-image' src='{0}.png' alt=''>"
    teaser = f"<div class='new'><a href='/x'>{image.format('other')}</a></div>"
    page = f"<div class='top'>{image.format('own')}</div><article><h1>The organ</h1>{PROSE * 3}"
    draft = read(f"{teaser}{page}</article>")
    assert [one.link for one in draft.figures] == ["own.png"]


def test_links_to_tags_beside_a_picture_are_no_caption_and_the_line_below_is() -> None:
    shown = (
        "<div class='img'><div class='tags'><a href='/trade'>Trades</a> <a href='#f'>0</a></div>"
        "<img src='hall.png'></div><div class='img_description'><p>The hall at the lake. "
        "© Alfred Wolf</p></div>"
    )
    draft = read(f"<article><h1>The organ</h1>{shown}<div class='text'>{PROSE * 3}</div></article>")
    (figure,) = draft.figures
    assert figure.caption is not None
    assert figure.credit is not None
    assert draft.text[figure.caption.start : figure.caption.end] == "The hall at the lake."
    assert draft.text[figure.credit.start : figure.credit.end] == "© Alfred Wolf"
    assert "Trades" not in draft.text


def test_the_addresses_that_a_script_would_choose_from_are_a_picture() -> None:
    image = "<figure><img data-interchange='[small.png, small], [large.png, medium]'></figure>"
    draft = read(f"<article><h1>The organ</h1>{image}{PROSE * 3}</article>")
    assert [one.link for one in draft.figures] == ["small.png"]


def test_the_name_of_a_site_is_told_from_what_its_link_home_says_behind_it() -> None:
    home = "<header><a href='./'>The Globe - News for all</a></header>"
    page = f"{home}<article><h1>The organ</h1>{PROSE * 3}</article>"
    metadata = read(page, "<title>The organ - The Globe - News for all</title>").metadata
    assert metadata.publisher == "The Globe"


def test_lines_that_ask_for_a_like_are_left_out() -> None:
    call = "<p>Liken Sie uns auf <a href='https://facebook.com/globe'>Facebook</a></p>"
    assert "Liken" not in read(f"<article><h1>The organ</h1>{PROSE * 3}{call}</article>").text


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("<div class='stamp'><span>更新时间</span> 1908年12月10日</div>", ""),
        ("<div class='stamp'><span>詹天佑</span> 1908年12月10日</div>", "詹天佑"),
    ],
    ids=["label", "name"],
)
def test_the_word_before_a_day_may_be_no_name(line: str, name: str) -> None:
    metadata = read(f"<h1>The organ</h1>{line}{PROSE * 3}").metadata
    assert (metadata.byline, metadata.date) == (name, "1908-12-10")


def test_the_site_is_the_host_that_a_title_has_before_the_parts_of_the_site() -> None:
    told = "<title>The organ - globe.example - Front page - Culture</title>"
    link = "<link rel='canonical' href='https://www.globe.example/culture/the-organ'>"
    page = f"<article><h1>The organ</h1>{PROSE * 3}</article>"
    assert read(page, told + link).metadata.publisher == "globe.example"


def test_the_foot_of_a_post_says_who_wrote_and_when() -> None:
    foot = (
        "<div class='asset-footer'><div class='asset-meta'>Von Karl Drais am 03.05.1817, 11:51 | "
        "0 Meinungen | <a href='/a'>Wheels</a></div></div>"
    )
    metadata = read(f"<div class='asset'><h1>The organ</h1>{PROSE * 3}{foot}</div>").metadata
    assert (metadata.byline, metadata.date) == ("Karl Drais", "1817-05-03")


def test_the_address_of_those_who_edit_is_no_line_of_the_head() -> None:
    mail = "<a href='mailto:a@globe.example'>a@globe.example</a>"
    line = f"<div class='author'>Contact us:{mail}</div>"
    draft = read(f"<article><h1>The organ</h1><p>By Ada North</p>{line}{PROSE * 3}</article>")
    assert "globe.example" not in draft.text
    assert draft.metadata.byline == "Ada North"


def test_a_caption_keeps_its_brackets_where_a_line_of_its_own_is_the_credit() -> None:
    shown = (
        "<div class='article_image'><img src='pipes.png'><div class='image_caption'>The pipes in "
        "the hall. (Older picture)</div><div class='image_photographer'><span "
        "class='image_photographer'>Foto:</span> Ada North/Globe</div></div>"
    )
    draft = read(f"<article><h1>The organ</h1>{shown}{PROSE * 3}</article>")
    (figure,) = draft.figures
    assert figure.caption is not None
    assert figure.credit is not None
    words = draft.text[figure.caption.start : figure.caption.end]
    assert words == "The pipes in the hall. (Older picture)"
    assert draft.text[figure.credit.start : figure.credit.end] == "Foto: Ada North/Globe"
