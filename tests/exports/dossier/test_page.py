"""The dossier as a page: each passage once, everything linked, nothing that runs."""

import json
import re
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from annotator.jobs import Cancelled, JobContext
from annotator.model import ids
from annotator.model.annotation import Caption, Claim, Mention, Naming, Quotation
from annotator.model.article import BlockKind
from annotator.model.authority import AuthorityRecord
from annotator.model.page import Page, PageLine
from annotator.model.stamp import Certainty, Status
from exports.dossier import as_json, items, page
from exports.dossier.gathering import dossier_of
from tests.exports.documents import World, a_blob, a_world
from tests.exports.full_letter import a_full_letter
from tests.exports.reading.browser import Seen
from tests.exports.reading.test_html import ATTRIBUTES, ELEMENTS, MEAN, mean_scene, without_style
from tests.exports.scene import Scene

GOLDEN = Path(__file__).resolve().parents[2] / "golden" / "dossier.html"
NOON = "2026-11-27T12:00:00.000Z"


def written(world: World, entry: AuthorityRecord, **more: Any) -> bytes:
    return b"".join(page.pieces(dossier_of(world, entry, NOON, **more), JobContext()))


def seen(world: World, entry: AuthorityRecord, **more: Any) -> Seen:
    found = Seen(written(world, entry, **more))
    assert found.crossed == []
    return found


def data(world: World, entry: AuthorityRecord) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(
        b"".join(as_json.pieces(dossier_of(world, entry, NOON), JobContext()))
    )
    return read


def mentions_of(world: World, entry: AuthorityRecord) -> list[str]:
    return [
        ids.label(a.id)
        for a in world.annotations_
        if ("mention", entry.id) in a.authorities and a.stamp.status is not Status.REJECTED
    ]


def test_the_page_of_the_keeper_is_as_it_was_agreed() -> None:
    world = a_full_letter()
    found = written(world, world.entry("Cal South"), comments=True)
    assert without_style(found) == GOLDEN.read_text(encoding="utf-8")


def test_every_mention_stands_on_the_page_and_in_the_data_exactly_once() -> None:
    looked_at = 0
    for seed in range(40):
        world = a_world(seed)
        for entry in world.authorities_:
            wanted = mentions_of(world, entry)
            anchors = [a for a in seen(world, entry).values("id") if re.match(r"m\d", a)]
            assert Counter(anchors) == Counter(f"m{label}" for label in wanted)
            rows = [i["annotation"] for a in data(world, entry)["articles"] for i in a["mentions"]]
            assert sorted(rows) == sorted(wanted)
            looked_at += len(wanted)
    assert looked_at > 50


def test_every_passage_says_the_words_that_stand_at_its_place() -> None:
    for seed in range(25):
        world = a_world(seed)
        for entry in world.authorities_:
            for article in data(world, entry)["articles"]:
                for item in article["mentions"]:
                    text = world.article_.text
                    words = " … ".join(text[start:end] for start, end in item["spans"])
                    assert item["words"] == words
                    [(first, _), *_], last = item["spans"], item["spans"][-1][1]
                    assert text[:first].endswith(item["before"].lstrip("…"))
                    assert text[last:].startswith(item["after"].rstrip("…"))
                    assert world.article_.block_at(first) + 1 == item["paragraph"]


def test_every_link_within_the_page_has_its_end_and_no_anchor_is_there_twice() -> None:
    for seed in range(25):
        world = a_world(seed)
        for entry in world.authorities_:
            found = seen(world, entry, comments=True)
            anchors = list(found.values("id"))
            assert len(set(anchors)) == len(anchors)
            assert {to[1:] for to in found.values("href") if to.startswith("#")} <= set(anchors)
            named = set(found.values("aria-labelledby"))
            assert named <= set(anchors)


def test_no_heading_is_skipped() -> None:
    for seed in range(10):
        world = a_world(seed)
        for entry in world.authorities_:
            levels = [int(t[1]) for t, _ in seen(world, entry).elements if re.match("h[1-6]", t)]
            assert levels[0] == 1
            assert levels.count(1) == 1
            assert all(b <= a + 1 for a, b in zip(levels, levels[1:], strict=False))


def test_nothing_that_anybody_writes_can_run_or_load_or_leave_its_place() -> None:
    scene = mean_scene()
    [entry] = scene.authorities_
    scene.mark("person", ("he said",), Mention(authority_id=entry.id, value=MEAN))
    scene.mark("person", ("twice",), Mention(authority_id=entry.id), Status.SUGGESTED)
    caption = Caption(figure_id=scene.figures_[0].id, creators=(entry.id,))
    scene.mark("caption", ("caption here",), caption)
    scene.annotations_ = [replace(a, note=MEAN) for a in scene.annotations_]
    scene.relate("knows", entry, scene.entry(f"other {MEAN}"))
    found = seen(scene, entry, comments=True)
    assert {tag for tag, _ in found.elements} <= ELEMENTS | {"mark", "strong"}
    assert {name for _, attributes in found.elements for name in attributes} <= ATTRIBUTES
    assert all(re.match("#[a-z]|https://www.wikidata", to) for to in found.values("href"))
    assert list(found.values("src")) == []
    assert b"example.org/x" not in written(scene, entry)
    assert found.words.count("<script>alert(1)</script>") > 15


def a_life() -> tuple[Scene, AuthorityRecord]:
    """Ida in one article in all roles that the model knows."""
    scene = Scene(
        "On 4 May 1917 Ida Berg met Cal South at the mill.",
        "Ida said the mill will close. Cal told reporters that Ida owns it.",
        "The poor widow, as the Courier has it.",
        (BlockKind.CAPTION, "Ida Berg at the mill. Photo: Ida Berg"),
        "Berg, nobody knows which, was there.",
        title="The mill",
        date="1917-05-06",
        reference="Box 3/7",
        language="de",
    )
    ida, cal = scene.entry("Ida Berg"), scene.entry("Cal South")
    ida = replace(ida, variants=("Berg", "I. Berg"))
    scene.authorities_[0] = ida
    scene.mention("4 May 1917", tag="date")
    scene.mark("person", ((14, 22),), Mention(authority_id=ida.id))
    scene.mention("Cal South", entity="Cal South")
    scene.mark("person", ((50, 53),), Mention(authority_id=ida.id))
    scene.claim("the mill will close")
    scene.claim("Ida owns it")
    scene.mark("person", ("Ida owns",), Mention(authority_id=ida.id))
    widow = Mention(authority_id=ida.id, naming=Naming.DESCRIPTION)
    scene.mark("person", ("The poor widow",), widow)
    scene.mark("person", ("Berg at",), Mention(authority_id=ida.id), Status.REJECTED)
    start = scene.article_.text.index("Berg, nobody")
    scene.mark("person", ((start, start + 4),), Mention())
    scene.mark("quotation", ("as the Courier",), Quotation(speaker=ida.id))
    claims = [a for a in scene.annotations_ if isinstance(a.body, Claim)]
    for claim, maker, reporter in zip(claims, (ida, cal), (cal, None), strict=True):
        via = reporter.id if reporter else None
        body = Claim(claimants=(maker.id,), reporter=via)
        scene.annotations_[scene.annotations_.index(claim)] = replace(claim, body=body)
    scene.relate("childOf", ida, cal)
    scene.relate("differentFrom", scene.entry("Ida Bergh"), ida)
    return scene, ida


def chapters(found: dict[str, Any]) -> dict[str, list[str]]:
    [article] = found["articles"]
    return {
        name: [i["words"] for i in items]
        for name, items in article.items()
        if items and isinstance(items, list)
    }


def test_claims_are_told_by_what_the_entry_has_to_do_with_them() -> None:
    scene, ida = a_life()
    found = data(scene, ida)
    assert chapters(found) == {
        "mentions": ["Ida Berg", "Ida", "Ida owns", "The poor widow"],
        "said": ["the mill will close"],
        "about": ["Ida owns it"],
        "quoted": ["as the Courier"],
        "open": ["Berg"],
    }
    cal = data(scene, scene.entry("Cal South"))
    assert chapters(cal)["relayed"] == ["the mill will close"]
    assert chapters(cal)["said"] == ["Ida owns it"]
    assert found["counts"]["rejected and left out"] == 1


def test_the_page_counts_at_its_top_and_says_what_is_open() -> None:
    scene, ida = a_life()
    doubtful = scene.annotations_[1]
    stamp = replace(doubtful.stamp, certainty=Certainty.MEDIUM)
    scene.annotations_[1] = replace(doubtful, stamp=stamp)
    words = " ".join(seen(scene, ida).words.split())
    assert "4 mentions in 1 article" in words
    assert "names left open1" in words
    assert "of these only probable1" in words
    assert "probably article 1-2, paragraph 1, 14–22; annotation" in words
    assert "names seen in no articleBerg, I. Berg" in words
    assert "by description article 1-2, paragraph 3" in words
    assert "not the same as Ida Bergh" in words
    assert "childOf Cal South" in words
    assert "Cal South (1-" in words
    assert "4 May 1917" in words
    assert "Box 3/7" in words
    assert "1 annotation that somebody rejected" in words


def test_a_picture_goes_along_whose_caption_names_the_entry() -> None:
    scene, ida = a_life()
    blob = replace(a_blob(b"picture"), media_type="image/png")
    scene.blobs[blob.sha256] = blob
    line = scene.span("Ida Berg at the mill.")
    scene.figure(image=blob.sha256, caption=line)
    assert "img" not in {tag for tag, _ in seen(scene, ida).elements}
    start = line.start
    scene.mark("person", ((start, start + 8),), Mention(authority_id=ida.id))
    [image] = [a for tag, a in seen(scene, ida).elements if tag == "img"]
    assert image["alt"] == "Ida Berg at the mill."
    assert image["src"].startswith("data:image/png;base64,")


def test_pictures_that_would_make_the_page_too_large_are_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    scene, ida = a_life()
    blob = replace(a_blob(b"picture"), media_type="image/png")
    scene.blobs[blob.sha256] = blob
    line = scene.span("Ida Berg at the mill.")
    scene.figure(image=blob.sha256, caption=line)
    scene.mark("person", ((line.start, line.start + 8),), Mention(authority_id=ida.id))
    monkeypatch.setattr(items, "MOST_PICTURES", 3)
    assert any("would be too large" in words for words in seen(scene, ida).values("aria-label"))


def test_words_are_in_the_language_and_direction_of_their_paragraph() -> None:
    scene = Scene("قال كريم المنصور", "Karim said", language="ar")
    entry = scene.entry("كريم المنصور")
    scene.mention("كريم المنصور", entity=entry.name)
    blocks = scene.article_.blocks
    scene.article_ = replace(scene.article_, blocks=(blocks[0], replace(blocks[1], language="en")))
    scene.mention("Karim", entity=entry.name)
    passages = [a for tag, a in seen(scene, entry).elements if a.get("class") == "passage"]
    assert [(a["lang"], a["dir"]) for a in passages] == [("ar", "auto"), ("en", "auto")]


def test_an_entry_that_nobody_names_has_a_page_too() -> None:
    scene = Scene("Nobody here.")
    found = seen(scene, scene.entry("Ida Berg"))
    assert "0 mentions in 0 articles" in found.words
    assert data(scene, scene.entry("Ida Berg"))["articles"] == []


def test_a_job_that_is_told_to_stop_stops_before_the_first_byte() -> None:
    scene, ida = a_life()
    job = JobContext()
    job.cancel()
    with pytest.raises(Cancelled):
        next(page.pieces(dossier_of(scene, ida, NOON), job))


def test_an_article_whose_text_has_other_words_than_its_quotes_is_left_out_and_told() -> None:
    scene, ida = a_life()
    first = scene.annotations_[1]
    scene.annotations_[1] = replace(first, quotes=("Ida Burg",))
    words = seen(scene, ida).words
    assert "0 mentions in 0 articles" in words
    assert "articles left out" in words
    assert "quotes other words than stand at its place" in words
    [told] = data(scene, ida)["articles left out"]
    assert told.startswith("1-2: Person “Ida Burg”")


def test_a_picture_that_is_too_large_and_the_page_of_a_scan_are_told() -> None:
    scene, ida = a_life()
    blob = replace(a_blob(bytes(items.LARGEST + 1)), media_type="image/png")
    scene.blobs[blob.sha256] = blob
    line = scene.span("Ida Berg at the mill.")
    scene.figure(image=blob.sha256, caption=line)
    scene.mark("person", ((line.start, line.start + 8),), Mention(authority_id=ida.id))
    row = PageLine(start=0, end=49, left=0, top=0, right=9, bottom=9)
    scene.article_ = replace(scene.article_, pages=(Page(label="iv", lines=(row,)),))
    found = seen(scene, ida)
    assert any("2,000,001 bytes: too large" in words for words in found.values("aria-label"))
    assert "article 1-2, paragraph 1, page iv, 14–22" in found.words


def test_comments_go_along_where_somebody_wishes_it() -> None:
    scene, ida = a_life()
    scene.comment("Is this she?", scene.annotations_[1])
    assert "Is this she?" not in seen(scene, ida).words
    assert "Is this she?" in seen(scene, ida, comments=True).words
