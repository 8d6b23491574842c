"""The reading copy as a page: the text to the letter, everything linked, nothing that runs."""

import re
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from annotator.jobs import JobContext
from annotator.model import ids
from annotator.model.annotation import Bearing, Claim, Evidence, Quotation, Verdict
from annotator.model.article import BlockKind
from annotator.model.authority import Identifier
from annotator.model.ids import TagId
from annotator.model.stamp import Status
from annotator.model.tagset import Kind, Tag
from exports import FORMATS
from exports.files import stem_of
from exports.html.weaving import DEEPEST
from exports.reading.addresses import published, web
from exports.reading.looks import DARK_PAPER, PAPER, contrast, looks_of, readable
from tests.benchmarks.tei_bench import annotated
from tests.exports.documents import World, a_blob, a_world
from tests.exports.full_letter import a_full_letter
from tests.exports.reading.browser import Seen
from tests.exports.scene import Scene
from ui.projects import default_tags

GOLDEN = Path(__file__).resolve().parents[2] / "golden" / "letter.html"
MEAN = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>&lt;]]>--><!-- \u202e"


def written(world: World, folder: Path) -> bytes:
    [one] = FORMATS["html"].load().export(world, world.article_ids(), folder, JobContext())
    assert one.valid, one.findings
    assert one.file is not None
    return one.file.read_bytes()


def without_style(page: bytes) -> str:
    """The page without its style sheet, which may change, and the checksum of that."""
    plain = re.sub(r"<style>.*?</style>", "<style></style>", page.decode("utf-8"), flags=re.DOTALL)
    return re.sub(r"sha256-[^']+", "sha256-", plain)


def seen(world: World, folder: Path) -> Seen:
    found = Seen(written(world, folder))
    assert found.crossed == []
    return found


def test_the_page_of_the_letter_is_as_it_was_agreed(tmp_path: Path) -> None:
    assert without_style(written(a_full_letter(), tmp_path)) == GOLDEN.read_text(encoding="utf-8")


def test_the_text_of_the_article_element_is_the_reading_text(tmp_path: Path) -> None:
    for seed in range(60):
        world = a_world(seed)
        assert seen(world, tmp_path).text == world.article_.text


def test_every_link_within_the_page_has_its_end_and_no_anchor_is_there_twice(
    tmp_path: Path,
) -> None:
    for seed in range(25):
        found = seen(a_world(seed), tmp_path)
        anchors = list(found.values("id"))
        assert len(set(anchors)) == len(anchors)
        inner = {to[1:] for to in found.values("href") if to.startswith("#")}
        assert inner <= set(anchors)


def test_every_annotation_has_a_record_and_every_mark_leads_to_its_own(tmp_path: Path) -> None:
    for seed in range(25):
        world = a_world(seed)
        found = seen(world, tmp_path)
        anchors = set(found.values("id"))
        letters = {a["href"] for t, a in found.elements if t == "a" and "data-n" in a}
        for annotation in world.annotations_:
            label = ids.label(annotation.id)
            assert f"a{label}" in anchors
            marked = annotation.stamp.status in (Status.ACCEPTED, Status.DRAFT)
            assert (f"#a{label}" in letters) is marked
            assert (f"m{label}" in anchors) is marked


def test_spans_that_cross_are_cut_where_they_must_and_both_stay_whole(tmp_path: Path) -> None:
    scene = Scene("one two three four")
    scene.claim("one two three")
    scene.mention("two three four", tag="work")
    page = written(scene, tmp_path).decode()
    article = page[page.index('<p id="b1"') : page.index("</p>", page.index('<p id="b1"'))]
    plain = re.sub(r' (title|aria-label|href|id)="[^"]*"', "", article)
    assert plain == (
        '<p class="b paragraph"><span class="m t10 l0">one <span class="m t5 l1">two three</span>'
        '</span><a class="n t10" data-n="C"></a><span class="m t5 l1"> four</span>'
        '<a class="n t5" data-n="W"></a>'
    )


def test_the_parts_of_a_discontinuous_span_say_which_of_how_many_they_are(tmp_path: Path) -> None:
    scene = Scene("He came, they say, late.")
    label = scene.claim("He came", "late")
    letters = [(a["data-n"], a["href"]) for _, a in seen(scene, tmp_path).elements if "data-n" in a]
    assert letters == [("C 1/2", f"#a{label}"), ("C 2/2", f"#a{label}")]


def test_what_nests_too_deep_for_a_browser_keeps_its_letter(tmp_path: Path) -> None:
    words = "x" * 400
    scene = Scene(words)
    for size in range(1, 151):
        scene.mention((150 - size, 200 + size))
    found = seen(scene, tmp_path)
    assert found.text == words
    assert sum("data-n" in a for _, a in found.elements) == 150
    assert sum(a.get("class", "").startswith("m ") for _, a in found.elements) <= 2 * DEEPEST + 1


def mean_scene() -> Scene:
    """Whoever wrote this article, and the project around it, means harm."""
    scene = Scene(
        (BlockKind.HEADLINE, MEAN),
        (BlockKind.ITEM, f"item {MEAN}"),
        (BlockKind.CAPTION, "caption here"),
        "he said javascript:alert(1) </article></main> twice",
        **dict.fromkeys(("title", "byline", "date", "publisher", "reference", "rights"), MEAN),
        language=MEAN,
    )
    blocks = [replace(b, marker=MEAN, language=MEAN) for b in scene.article_.blocks]
    scene.article_ = replace(scene.article_, blocks=tuple(blocks))
    picture = a_blob(b"<svg onload='alert(1)'/>")
    scene.blobs[picture.sha256] = replace(picture, media_type='image/svg+xml" onload="alert(1)')
    scene.figure(image=picture.sha256, link=MEAN, media_type=MEAN, caption=scene.span("caption"))
    entry = replace(
        scene.entry("x"),
        name=MEAN,
        variants=(MEAN,),
        dates=MEAN,
        coordinates=MEAN,
        note=MEAN,
        kind=TagId('x" onclick="alert(1)'),
        identifiers=(
            Identifier(scheme="wikidata", value='Q1"onclick="alert(1)'),
            Identifier(scheme=MEAN, value="javascript:alert(1)"),
            Identifier(scheme="url", value='https://example.org/"onmouseover="alert(1)'),
            Identifier(scheme="url", value="data:text/html,<script>alert(1)</script>"),
        ),
    )
    scene.authorities_ = [entry]
    evil = tuple(
        Evidence(bearing=Bearing.REFUTES, citation=MEAN, address=address)
        for address in (
            "javascript:alert(1)",
            " javascript:alert(1)",
            "java\tscript:alert(1)",
            "//x",
        )
    )
    claim = Claim(claimants=(entry.id,), evidence=evil, verdict=Verdict.REFUTED, paraphrase=MEAN)
    scene.mark("claim", ("he said",), claim)
    scene.mark("evil", ("javascript:alert(1)",), Quotation(speaker=entry.id))
    scene.comment(MEAN)
    colour = "red}body{background:url(https://example.org/x)}"
    evil_tag = Tag(id=TagId("evil"), kind=Kind.QUOTATION, label=MEAN, tagset=MEAN, colour=colour)
    scene.tags_ = [*default_tags(), evil_tag]
    scene.about_ = replace(
        scene.about_, title=MEAN, publisher=MEAN, licence=MEAN, licence_address="vbscript:x"
    )
    scene.contributors_ = [replace(scene.contributors_[0], name=MEAN)]
    return scene


ELEMENTS = frozenset(
    ("html", "head", "meta", "title", "style", "body", "header", "nav", "main", "section", "h1")
    + ("h2", "h3", "p", "a", "span", "bdi", "ul", "li", "dl", "dt", "dd", "details", "summary")
    + ("article", "figure", "figcaption", "div", "img")
)
ATTRIBUTES = frozenset(
    ("lang", "dir", "id", "class", "href", "rel", "title", "alt", "src", "role", "open", "name")
    + ("charset", "content", "http-equiv", "aria-label", "aria-labelledby", "data-n")
    + ("data-marker",)
)


def test_nothing_that_anybody_writes_can_run_or_load_or_leave_its_place(tmp_path: Path) -> None:
    scene = mean_scene()
    found = seen(scene, tmp_path)
    assert found.text == scene.article_.text
    assert {tag for tag, _ in found.elements} <= ELEMENTS
    assert {name for _, attributes in found.elements for name in attributes} <= ATTRIBUTES
    assert all(re.match("#[a-z]|https://www.wikidata", to) for to in found.values("href"))
    assert list(found.values("src")) == []
    assert b"example.org/x" not in written(scene, tmp_path)
    assert found.words.count("<script>alert(1)</script>") > 20


def test_the_policy_allows_the_style_sheet_of_the_page_and_nothing_else(tmp_path: Path) -> None:
    page = written(mean_scene(), tmp_path).decode()
    [style] = re.findall(r"<style>(.*?)</style>", page, re.DOTALL)
    known = b64encode(sha256(style.encode()).digest()).decode()
    policies = [a["content"] for _, a in Seen(page.encode()).elements if "http-equiv" in a]
    assert policies == [
        f"default-src 'none'; style-src 'sha256-{known}'; img-src data:; base-uri 'none'; "
        "form-action 'none'"
    ]
    assert "url(" not in style
    assert "@import" not in style


@pytest.mark.parametrize(
    ("scheme", "value", "address"),
    [
        ("wikidata", "Q5838", "https://www.wikidata.org/wiki/Q5838"),
        ("GND", "118540238", "https://d-nb.info/gnd/118540238"),
        ("wikidata", "Q5838/../x", ""),
        ("url", "https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
        ("url", "javascript:alert(1)", ""),
        ("own list", "5", ""),
    ],
)
def test_an_identifier_leads_to_its_list_where_that_is_known(
    scheme: str, value: str, address: str
) -> None:
    assert published(scheme, value) == address


@pytest.mark.parametrize("words", ["ftp://x", "https://a b", "http://x\n", 'https://x"', "https:x"])
def test_only_an_address_of_the_web_is_a_link(words: str) -> None:
    assert web(words) == ""


def test_a_picture_is_in_the_page_and_one_that_no_browser_shows_is_told(tmp_path: Path) -> None:
    scene = Scene((BlockKind.CAPTION, "The mill."), (BlockKind.CAPTION, "The sea."))
    for words, kind in (("The mill.", "image/png"), ("The sea.", "image/tiff")):
        blob = replace(a_blob(words.encode()), media_type=kind)
        scene.blobs[blob.sha256] = blob
        scene.figure(image=blob.sha256, caption=scene.span(words))
    found = seen(scene, tmp_path)
    images = [attributes for tag, attributes in found.elements if tag == "img"]
    data = b64encode(b"The mill.").decode()
    assert images == [{"src": f"data:image/png;base64,{data}", "alt": "The mill."}]
    assert "no picture: The sea." in found.values("aria-label")
    [one] = FORMATS["html"].load().export(scene, scene.article_ids(), tmp_path, JobContext())
    assert "1 of 2 pictures are of a kind that no browser shows" in one.notes


def test_blocks_say_how_they_run_where_that_is_not_how_the_article_runs(tmp_path: Path) -> None:
    scene = Scene("قال المسؤول", "She said", "שלום", language="ar")
    found = seen(scene, tmp_path)
    [article] = [a for tag, a in found.elements if tag == "article"]
    assert (article["lang"], article["dir"]) == ("ar", "rtl")
    assert [a.get("dir") for _, a in found.elements if a.get("id", "")[:1] == "b"] == [
        None,
        "ltr",
        None,
    ]


def test_colours_can_be_read_on_either_paper_and_letters_are_all_different() -> None:
    looks = looks_of([*default_tags(), *default_tags()])
    assert all(contrast(look.light, PAPER) >= 4.5 for look in looks)
    assert all(contrast(look.dark, DARK_PAPER) >= 4.5 for look in looks)
    assert len({look.letter for look in looks}) == len(looks)
    for colour in ("#ffffff", "#000000", "#ffff00", "#0000ff", "nonsense"):
        for paper in (PAPER, DARK_PAPER):
            assert contrast(readable(colour, paper), paper) >= 4.5


class Several(Scene):
    """Two articles that are alike but for their ids."""

    def article_ids(self) -> list[Any]:
        return [self.article_.id, self.article_.id + 1000]

    def article(self, article_id: Any) -> Any:
        return replace(self.article_, id=article_id)


def test_several_articles_share_an_index_and_a_register(tmp_path: Path) -> None:
    world = Several("Ada wrote to Ada.", title="A letter")
    world.mention("Ada", entity="Ada North")
    FORMATS["html"].load().export(world, world.article_ids(), tmp_path, JobContext())
    pages = [f"{stem_of(world.article(number))}.html" for number in world.article_ids()]
    index = Seen((tmp_path / "index.html").read_bytes())
    assert [to for to in index.values("href") if to.endswith(".html")] == ["register.html", *pages]
    register = Seen((tmp_path / "register.html").read_bytes())
    entry = next(iter(a for a in register.values("id") if a.startswith("e")))
    assert [to for to in register.values("href") if ".html#" in to] == [
        f"{page}#{entry}" for page in pages
    ]
    for page in pages:
        assert entry in Seen((tmp_path / page).read_bytes()).values("id")


def test_one_article_has_no_index(tmp_path: Path) -> None:
    written(a_full_letter(), tmp_path)
    assert [file.name for file in tmp_path.iterdir()] == ["letter.1-2.html"]


def test_an_article_without_words_is_a_page_too(tmp_path: Path) -> None:
    assert seen(Scene(""), tmp_path).text == ""


def test_no_level_of_headings_is_skipped(tmp_path: Path) -> None:
    below, above = (BlockKind.SUBHEADING, "Below"), (BlockKind.HEADLINE, "Above")
    for lines, expected in (((below, "x"), "h1 h2"), ((above, below), "h1 h2 h3")):
        found = [tag for tag, _ in seen(Scene(*lines), tmp_path).elements if tag in "h1h2h3"]
        assert " ".join(found).startswith(expected)


def test_a_thousand_replies_under_each_other_are_a_list(tmp_path: Path) -> None:
    scene = Scene("Ada wrote.")
    last = scene.comment("first")
    for number in range(1000):
        last = scene.comment(f"reply {number}", answers=last)
    assert "reply 999" in seen(scene, tmp_path).words


def test_thousands_of_annotations_are_marked(tmp_path: Path) -> None:
    world = annotated(2_000)
    assert seen(world, tmp_path).text == world.article_.text
