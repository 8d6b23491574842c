"""What stands in a file besides its annotations: structure, header, honesty."""

from collections import Counter
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from annotator.model.about import About
from annotator.model.annotation import Caption, Character, Claim, Correction, Mention, Quotation
from annotator.model.article import BlockKind, DateBasis, Metadata
from annotator.model.ids import TagId
from annotator.model.tagset import Kind, Tag
from annotator.readers.tei import read_tei
from annotator.version import VERSION
from tests.exports.scene import Scene, found, words

GOLDEN = Path(__file__).resolve().parents[1] / "golden" / "letter.tei.xml"


TAGS = (
    ("person", Kind.ENTITY, "persName"),
    ("place", Kind.ENTITY, "placeName"),
    ("claim", Kind.CLAIM, "seg"),
    ("caption", Kind.CAPTION, "seg"),
    ("correction", Kind.CORRECTION, "sic"),
    ("quotation", Kind.QUOTATION, "said"),
    ("quantity", Kind.ENTITY, "measure"),
    ("character", Kind.CHARACTER, ""),
)


FURTHER: dict[str, Any] = {
    "subtitle": "A walk",
    "rights": "All rights with the heirs",
    "rights_address": "https://example.org/heirs",
    "date": "1954~",
    "dating": DateBasis.CONJECTURE,
    "dating_note": "concluded from the postmark",
    "publisher": "The Mill Post",
    "place": "Norderhaven",
    "url": "https://example.org/mill",
    "retrieved": "2026-11-20",
    "institution": "An archive",
    "repository": "The map room",
    "collection": "Letters of the millers",
    "genre": "letter",
    "keywords": ("mills", "floods"),
    "missing": "the second page",
    "note": "Read twice.",
}
PROJECT = About(
    title="Letters",
    publisher="An archive",
    licence="CC BY 4.0",
    licence_address="https://creativecommons.org/licenses/by/4.0/",
    place="Norderhaven",
    date="2026",
    edition="First",
    funder="A foundation",
    purpose="To find who wrote to whom.",
    sampling="Every letter of the box.",
    editorial="Read against the original by two people.",
)


def a_tag(order: int, name: str, kind: Kind, element: str) -> Tag:
    return Tag(
        id=TagId(name), kind=kind, label=name.title(), tagset="Letters", order=order, tei=element
    )


def a_letter() -> Scene:
    """One of every kind of block and of annotation, in the fewest words."""
    scene = Scene(
        (BlockKind.HEADLINE, "The mill & the river"),
        (BlockKind.BYLINE, "By Ada North"),
        (BlockKind.ALT, "A mill"),
        (BlockKind.CAPTION, "The mill at dusk. BEA WEST"),
        (BlockKind.LIST_HEADING, "Key points"),
        (BlockKind.ITEM, "It stands"),
        (BlockKind.ITEM, "It ran"),
        "Cal South says the mill, once proud, will run again.",
        (BlockKind.SUBHEADING, "The river"),
        (BlockKind.SPEAKER, "CAL"),
        (BlockKind.TURN, "It rises by 3 m."),
        (BlockKind.QUOTE, "It rose."),
        (BlockKind.PARAGRAPH, "قال الراوي: نعم \ufffd"),
        title="The mill & the river",
        language="en",
        byline="Ada North",
        reference="Box 3",
        **FURTHER,
    )
    scene.tags_ = [a_tag(n, *tag) for n, tag in enumerate(TAGS)]
    scene.figure(alt=scene.span("A mill"), caption=scene.span("The mill at dusk."), link="mill.png")
    scene.about_ = PROJECT
    scene.mention("Cal South", entity="Cal South")
    scene.mention("river", tag="place")
    scene.caption("The mill at dusk.", credit="BEA WEST")
    scene.claim("the mill, ", "will run again")
    scene.claim("South says the mill")
    scene.mark("correction", ("dusk",), Correction(reading="dawn"))
    cal, river = scene.entry("Cal South"), scene.entry("The river", "place")
    scene.mark("quotation", ("It rises by 3 m.",), Quotation(speaker=cal.id))
    scene.mark("quantity", ("3 m",), Mention(value="3 m"))
    scene.mark("character", ("\ufffd",), Character(code="U+000B"))
    scene.authorities_[-1] = replace(river, coordinates="50.94 6.96")
    scene.relate("livesBy", cal, river, sources=scene.annotations_[:1])
    once, again = [a for a in scene.annotations_ if isinstance(a.body, Claim)]
    scene.relate("repeats", once, again)
    question = scene.comment("Which river & where?", scene.annotations_[0])
    scene.comment("The one in the map room.", answers=question)
    scene.comment("Read twice.")
    scene.happened(scene.annotations_[0], "retag", "accept")
    return scene


def test_the_letter_is_written_as_it_was_agreed() -> None:
    written = a_letter().data.decode("utf-8").replace(f'version="{VERSION}"', 'version="0"')
    assert written == GOLDEN.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "lines",
    [
        ["Ada wrote."],
        [""],
        ["", ""],
        ["", "Ada wrote.", ""],
        [(kind, "some words") for kind in BlockKind],
        [(kind, "some words") for kind in reversed(BlockKind)],
        [(kind, "") for kind in BlockKind],
        [(BlockKind.SUBHEADING, "a"), (BlockKind.HEADLINE, "b"), (BlockKind.SUBHEADING, "c")],
    ],
)
def test_an_article_of_any_blocks_is_valid_and_comes_back(
    lines: list[str | tuple[BlockKind, str]],
) -> None:
    scene = Scene(*lines)
    bundle = read_tei(scene.data, "a.tei.xml", lambda address: None)
    assert bundle.articles == (scene.article_,)


def test_between_two_blocks_stands_one_line_feed_and_nothing_else() -> None:
    root = a_letter().root
    [body] = found(root, "//t:body")
    outside = found(
        body, ".//text()[not(ancestor::*[starts-with(@xml:id, 'b') and @xml:id!='body'])]"
    )
    assert set(outside) == {"\n"}
    blocks = found(body, ".//*[starts-with(@xml:id, 'b')]")
    assert len(outside) == len(blocks) - 1
    assert not any("\n" in words(block) for block in blocks)


def test_every_block_says_where_it_stood_in_the_source() -> None:
    scene = a_letter()
    for block in found(scene.root, "//t:body//*[@source]"):
        start, end = block.get("source").removeprefix("src:").split(",")
        assert scene.article_.text[int(start) : int(end)] == words(block)


def test_the_header_counts_what_is_in_the_text() -> None:
    for root in (a_letter().root, *(Scene(line).root for line in ("", "Ada"))):
        [text] = found(root, "//t:text")
        counted = Counter(e.tag.rpartition("}")[2] for e in text.iter("*"))
        said = {e.get("gi"): int(e.get("occurs")) for e in found(root, "//t:tagUsage")}
        assert said == counted


def test_the_fingerprint_of_the_reading_text_is_in_the_header() -> None:
    root = a_letter().root
    [stored] = found(root, "//t:idno[@subtype='reading-text']")
    [body] = found(root, "//t:body")
    assert sha256(words(body).encode()).hexdigest() == stored.text


def test_the_letter_leaves_no_field_of_the_header_empty() -> None:
    letter = a_letter()
    known, about = letter.article_.metadata, letter.about_
    assert [name for name in Metadata.__slots__ if not getattr(known, name)] == []
    assert [name for name in About.__slots__ if not getattr(about, name)] == []


def test_a_shelfmark_without_a_repository_stands_beside_one_in_brackets() -> None:
    root = Scene("Ada wrote.", reference="Box 3").root
    assert [e.text for e in found(root, "//t:msIdentifier/*")] == ["[not named]", "Box 3"]
    assert found(root, "//t:repository/@n") == ["supplied"]


def test_what_nobody_said_is_left_out_or_marked_as_supplied() -> None:
    root = Scene("Ada wrote.").root
    assert [t.get("type") for t in found(root, "//t:titleStmt/t:title")] == ["supplied"]
    assert found(root, "//t:publisher/@n") == ["supplied"]
    assert found(root, "//t:sourceDesc//t:author | //t:availability | //t:msDesc") == []
    assert found(root, "//t:text/@xml:lang") == ["und"]


def test_names_lead_to_entries_of_their_own_kind() -> None:
    lists = {"persName": "person", "orgName": "org", "placeName": "place", "eventName": "event"}
    scene = Scene("Ada of Acme in Paris at the Fair.")
    for quote, tag in (("Ada", "person"), ("Acme", "organisation"), ("Paris", "place")):
        scene.mention(quote, tag=tag, entity=quote)
    scene.mention("the Fair", tag="event", entity="Fair")
    root = scene.root
    for name, entry in lists.items():
        [ref] = found(root, f"//t:body//t:{name}/@ref")
        assert found(root, f"//t:{entry}[@xml:id='{ref[1:]}']")


def test_labels_keep_whatever_characters_they_have() -> None:
    name = "<&>\"'\t]]>\nü\u2028\U0001f4dc"
    scene = Scene("Ada wrote.", title=name, byline=name)
    scene.mention("Ada", entity=name)
    bundle = read_tei(scene.data, "a.tei.xml", lambda address: None)
    assert bundle.authorities[0].name == name
    assert bundle.articles[0].metadata == scene.article_.metadata


def test_a_picture_says_whose_it_is_and_what_may_be_done_with_it() -> None:
    scene = Scene((BlockKind.CAPTION, "Harbour. AFP / BEA"), title="A letter")
    bea, agency = scene.entry("Bea"), scene.entry("AFP", "organisation")
    picture = scene.figure(caption=scene.span("Harbour."), rights="© AFP, reading room only")
    body = Caption(figure_id=picture.id, agency=agency.id, creators=(bea.id,))
    scene.mark("caption", ("Harbour.",), body)
    [image] = found(scene.root, "//t:bibl[@type='image']")
    assert found(image, "t:author[@role='photographer']/@ref") == ["#per1-4"]
    assert found(image, "t:publisher/@ref") == ["#org1-5"]
    assert found(image, "t:availability/t:p/text()") == ["© AFP, reading room only"]
    bundle = read_tei(scene.data, "a.tei.xml", lambda address: None)
    assert bundle.figures == (picture,)
