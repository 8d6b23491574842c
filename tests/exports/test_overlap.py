"""How annotations that overlap stand in the text (acceptance 9 to 13)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model.annotation import Annotation
from annotator.model.article import BlockKind
from annotator.model.draft import Bundle
from annotator.model.stamp import Status
from annotator.readers.tei import read_tei
from annotator.readers.tei.xml import Element
from tests.exports.scene import Scene, found, words

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def read_back(scene: Scene) -> Bundle:
    bundle = read_tei(scene.data, "letter.tei.xml", lambda address: None)
    assert bundle.warnings == ()
    return bundle


def comes_back(scene: Scene) -> None:
    def by_id(annotations: tuple[Annotation, ...] | list[Annotation]) -> list[Annotation]:
        return sorted(annotations, key=lambda a: a.id)

    assert by_id(read_back(scene).annotations) == by_id(scene.annotations_)


def segs(scene: Scene, kind: str = "claim") -> list[Element]:
    return found(scene.root, f"//t:body//t:seg[@type='{kind}']")


def test_of_two_claims_that_cross_the_later_is_divided_in_two() -> None:
    scene = Scene(LETTERS)
    scene.claim((0, 10))
    later = scene.claim((5, 15))
    pieces = [seg for seg in segs(scene) if seg.get("part")]
    assert [words(seg) for seg in pieces] == ["fghij", "klmno"]
    assert [(seg.get("part"), seg.get("next"), seg.get("prev")) for seg in pieces] == [
        ("I", f"#m{later}.2", None),
        ("F", None, f"#m{later}.1"),
    ]
    comes_back(scene)


def test_a_name_that_a_claim_crosses_stays_one_element() -> None:
    scene = Scene(LETTERS)
    scene.claim((0, 10))
    scene.mention((5, 15))
    [name] = found(scene.root, "//t:body//t:persName")
    assert words(name) == "fghijklmno"
    assert [words(seg) for seg in segs(scene)] == ["abcde", "fghij"]
    comes_back(scene)


def test_of_two_names_that_cross_one_stays_whole() -> None:
    scene = Scene(LETTERS)
    scene.mention((0, 10), entity="Ada")
    scene.mention((5, 15), tag="place", entity="Paris")
    [name] = found(scene.root, "//t:body//t:persName")
    assert words(name) == "abcdefghij"
    assert [words(seg) for seg in segs(scene, "mention")] == ["fghij", "klmno"]
    assert found(scene.root, "//t:body//t:placeName") == []
    comes_back(scene)


def test_a_discontinuous_claim_has_links_but_no_parts() -> None:
    scene = Scene(LETTERS)
    scene.claim((0, 5), (10, 15))
    first, second = segs(scene)
    assert (words(first), words(second)) == ("abcde", "klmno")
    assert first.get("next") == "#" + second.get("{http://www.w3.org/XML/1998/namespace}id", "")
    assert {first.get("part"), second.get("part")} == {None}
    comes_back(scene)


def test_only_the_range_that_is_crossed_has_parts() -> None:
    scene = Scene(LETTERS)
    scene.claim((8, 12))
    claim = scene.claim((0, 5), (10, 15))
    pieces = [seg for seg in segs(scene) if f"m{claim}." in str(seg.attrib)]
    assert [seg.get("part") for seg in pieces] == [None, "I", "F"]
    comes_back(scene)


@pytest.mark.parametrize(
    "kinds",
    [
        (BlockKind.PARAGRAPH, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH),
        (BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.ITEM),
        (BlockKind.CAPTION, BlockKind.PARAGRAPH, BlockKind.SUBHEADING),
        (BlockKind.HEADLINE, BlockKind.STANDFIRST, BlockKind.TURN),
    ],
)
def test_a_claim_across_blocks_comes_back_with_its_line_feeds(kinds: list[BlockKind]) -> None:
    scene = Scene(*((kind, "some words") for kind in kinds))
    scene.claim((5, 27))
    assert [seg.get("part") for seg in segs(scene)] == ["I", "M", "F"]
    [annotation] = read_back(scene).annotations
    assert annotation.quotes == ("words\nsome words\nsome ",)
    comes_back(scene)


def test_three_annotations_on_one_range_nest_by_number() -> None:
    scene = Scene("Ada wrote.")
    labels = [scene.mention("Ada", tag=tag) for tag in ("person", "object", "role")]
    assert scene.body.endswith(
        f'<persName xml:id="m{labels[0]}"><name xml:id="m{labels[1]}" type="object">'
        f'<roleName xml:id="m{labels[2]}">Ada</roleName></name></persName> wrote.</p>'
    )
    comes_back(scene)


def test_what_would_nest_too_deep_for_a_parser_is_told_by_its_record() -> None:
    scene = Scene("Ada wrote.", "Bea too.")
    for _ in range(300):
        scene.claim("Ada wrote")
    scene.claim("wrote.\nBea")
    assert len(found(scene.root, "//t:annotation[starts-with(@target, '#string-range')]")) == 241
    assert len(segs(scene)) == 60
    comes_back(scene)


def an_image() -> Scene:
    scene = Scene((BlockKind.ALT, "Ada at the mill"), (BlockKind.CAPTION, "Ada. PHOTO / BEA"))
    scene.figure(alt=scene.span("Ada at the mill"), caption=scene.span((16, 20)), link="a b.png")
    return scene


def test_alt_text_holds_names_and_nothing_else() -> None:
    scene = an_image()
    scene.mention("Ada")
    claim = scene.claim("Ada at the mill")
    [described] = found(scene.root, "//t:figDesc")
    assert [e.tag.rpartition("}")[2] for e in described] == ["persName"]
    [record] = found(scene.root, f"//t:annotation[@xml:id='a{claim}']")
    assert record.get("target") == "#string-range(body,0,15)"
    comes_back(scene)


def test_the_credit_is_marked_within_the_caption_line_and_has_its_own_record() -> None:
    scene = an_image()
    caption = scene.caption((16, 20), credit="PHOTO / BEA")
    assert [words(seg) for seg in segs(scene, "credit")] == ["PHOTO / BEA"]
    [record] = found(scene.root, "//t:annotation[@ana='#kind.credit']")
    assert found(record, "t:ptr[@type='caption']/@target") == [f"#a{caption}"]
    comes_back(scene)


def test_a_picture_is_named_by_an_address_that_any_program_can_follow() -> None:
    [graphic] = found(an_image().root, "//t:graphic")
    assert graphic.get("url") == "a%20b.png"


@pytest.mark.parametrize("status", [Status.SUGGESTED, Status.REJECTED])
def test_what_nobody_accepted_leaves_the_text_clean(status: Status) -> None:
    scene = Scene("Ada wrote.")
    scene.mention("Ada", status=status)
    assert "<persName" not in scene.body
    [record] = found(scene.root, "//t:annotation")
    assert record.get("target") == "#string-range(body,0,3)"
    comes_back(scene)


def test_offsets_count_characters_and_neither_bytes_nor_halves_of_them() -> None:
    scene = Scene("\U0001f600 \U00010330 e\u0301 a\u00a0b \u05e9\u05dc\u05d5\u05dd Ada")
    scene.mention("Ada")
    [position] = found(scene.root, "//t:annotation/t:ptr[@type='position']/@target")
    assert position == f"#string-range(body,{scene.article_.text.index('Ada')},3)"
    comes_back(scene)


SPANS = st.lists(
    st.tuples(st.integers(0, 28), st.integers(1, 12), st.sampled_from(["claim", "person"])),
    min_size=1,
    max_size=8,
)


@given(SPANS)
def test_however_they_overlap_each_comes_back_and_names_stay_whole(
    spans: list[tuple[int, int, str]],
) -> None:
    scene = Scene("a line of ten", "and twenty more")
    for start, length, tag in spans:
        end = min(start + length, len(scene.article_.text))
        if "\n" in (scene.article_.text[start], scene.article_.text[end - 1]):
            continue
        if tag == "claim":
            scene.claim((start, end))
        else:
            scene.mention((start, end))
    comes_back(scene)
    names = found(scene.root, "//t:persName")
    assert all(name.get("part") is None and name.get("next") is None for name in names)
