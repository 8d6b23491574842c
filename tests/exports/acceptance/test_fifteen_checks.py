"""The fifteen acceptance checks of `encoding.md`, section 10, by their numbers.

Each is run on the sample, on random documents and on what it names itself; the campaigns run all
that can be asked of any file on 3,000 random documents and on an article of 100,000 annotations.
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.model.annotation import Character, Mention, Quotation
from annotator.model.article import BlockKind
from annotator.model.draft import ArticleDraft, Bundle
from annotator.model.span import Span
from annotator.readers import read
from annotator.readers.tei import read_tei
from annotator.readers.tei.xml import XML_ID
from exports.tei.exporter import preview
from exports.tei.validate import validate
from tests.benchmarks.tei_bench import annotated
from tests.exports.acceptance import checks
from tests.exports.acceptance.subjects import (
    OUR_GRAMMAR,
    TEI_ALL,
    Subject,
    a_large,
    a_random,
    accepted_by_jing,
    imported,
    text_files,
    the_press_article,
    the_sample,
)
from tests.exports.scene import Scene, found, words

FEW, MANY, LARGE = 24, 3000, 100_000
LETTERS = "abcdefghijklmnopqrstuvwxyz"


@pytest.fixture(scope="module")
def subjects(tmp_path_factory: pytest.TempPathFactory) -> list[Subject]:
    """The sample, text files as they come, and some random documents."""
    folder = tmp_path_factory.mktemp("acceptance")
    made = [a_random(seed, folder) for seed in range(FEW)]
    texts = imported(text_files(6, folder / "texts"), folder)
    return [*the_sample(folder), *texts, *made]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def extremes() -> dict[str, Scene]:
    """What is least and what is most, by name."""
    bare = Scene("Ada wrote.")
    bare.mention("Ada")
    return {
        "an empty document": Scene(""),
        "no annotations": Scene("Ada wrote.", title="A letter"),
        "no registers": bare,
        "no title": Scene("Ada wrote."),
    }


def comes_back(scene: Scene) -> Bundle:
    """Read back without a warning, every annotation as it was."""
    bundle = read_tei(scene.data, "letter.tei.xml", lambda address: None)
    assert bundle.warnings == ()
    assert sorted(bundle.annotations, key=lambda a: a.id) == sorted(
        scene.annotations_, key=lambda a: a.id
    )
    return bundle


def pieces(scene: Scene, label: str) -> list[tuple[str | None, str]]:
    """`part` and words of each element of an annotation."""
    [record] = found(scene.root, f"//t:annotation[@xml:id='a{label}']")
    known = {e.get(XML_ID): e for e in scene.root.iter("*")}
    elements = [known[token[1:]] for token in record.get("target").split()]
    return [(e.get("part"), words(e)) for e in elements]


def target(scene: Scene, label: str) -> str:
    [record] = found(scene.root, f"//t:annotation[@xml:id='a{label}']")
    return str(record.get("target"))


def test_check_01_valid_twice(subjects: list[Subject], folder: Path) -> None:
    files = [subject.file for subject in subjects]
    for subject in subjects:
        checks.valid(subject)
    for name, scene in extremes().items():
        file = folder / f"{name}.xml"
        file.write_bytes(scene.data)
        files.append(file)
    accepted_by_jing(files, OUR_GRAMMAR, TEI_ALL)


def test_check_01_valid_with_ten_thousand_annotations_which_come_back() -> None:
    world = annotated(10_000)
    data = preview(world, world.article_)
    assert validate(data, text=world.article_.text) == []
    bundle = read_tei(data, "a.tei.xml", lambda address: None)
    assert sorted(bundle.annotations, key=lambda a: a.id) == sorted(
        world.annotations_, key=lambda a: a.id
    )


def test_check_02_text_is_whole(subjects: list[Subject]) -> None:
    for subject in subjects:
        checks.text_is_whole(subject)


def test_check_03_source_is_accounted_for(subjects: list[Subject]) -> None:
    assert sum(subject.source is not None for subject in subjects) >= 9
    for subject in subjects:
        checks.source_is_accounted_for(subject)


def test_check_04_nothing_between_blocks_but_one_line_feed(subjects: list[Subject]) -> None:
    for subject in subjects:
        checks.one_line_feed_between_blocks(subject)


def test_check_05_offsets_and_quotes(subjects: list[Subject]) -> None:
    for subject in subjects:
        checks.offsets_and_quotes(subject)
    before = "\U0001f600 \U00010330 e\u0301 a\u00a0b \u05e9\u05dc\u05d5\u05dd "
    scene = Scene(f"{before}Ada")
    label = scene.mention("Ada")
    [position] = found(scene.root, "//t:annotation/t:ptr[@type='position']/@target")
    assert position == f"#string-range(body,{len(before)},3)"
    assert pieces(scene, label) == [(None, "Ada")]


def test_check_06_round_trip(subjects: list[Subject], folder: Path) -> None:
    for number, subject in enumerate(subjects):
        checks.round_trip(subject, folder / str(number))


def test_check_07_pointers(subjects: list[Subject]) -> None:
    for subject in subjects:
        checks.pointers(subject)
    scene = Scene("Ada wrote.")
    paris = scene.entry("Paris", "place")
    scene.mark("person", ("Ada",), Mention(authority_id=paris.id))
    assert found(scene.root, "//t:body//t:persName") == []
    assert len(found(scene.root, "//t:body//t:name[@type='person'][@ref='#pla1-4']")) == 1
    comes_back(scene)


def test_check_08_records_and_carriers_match(subjects: list[Subject]) -> None:
    for subject in subjects:
        checks.records_and_carriers(subject)


def test_check_09_crossing(subjects: list[Subject]) -> None:
    for subject in subjects:
        checks.crossing(subject)
    scene = Scene(LETTERS)
    scene.claim((0, 10))
    later = scene.claim((5, 15))
    assert pieces(scene, later) == [("I", "fghij"), ("F", "klmno")]
    comes_back(scene)
    scene = Scene(LETTERS)
    claim, name = scene.claim((0, 10)), scene.mention((5, 15))
    assert pieces(scene, name) == [(None, "fghijklmno")]
    assert pieces(scene, claim) == [("I", "abcde"), ("F", "fghij")]
    comes_back(scene)
    scene = Scene(LETTERS)
    first, second = scene.mention((0, 10)), scene.mention((5, 15))
    assert (len(pieces(scene, first)), len(pieces(scene, second))) == (1, 2)
    assert len(found(scene.root, "//t:persName[not(ancestor::t:standOff)]")) == 1
    assert found(scene.root, "//t:body//t:seg/@type") == ["mention", "mention"]
    comes_back(scene)


def test_check_10_discontinuous(subjects: list[Subject]) -> None:
    for subject in subjects:
        checks.discontinuous(subject)
    scene = Scene(LETTERS)
    two, three = scene.claim((0, 5), (10, 15)), scene.claim((16, 18), (20, 22), (24, 26))
    assert pieces(scene, two) == [(None, "abcde"), (None, "klmno")]
    assert pieces(scene, three) == [(None, "qr"), (None, "uv"), (None, "yz")]
    comes_back(scene)
    scene = Scene(LETTERS)
    scene.claim((8, 12))
    crossed = scene.claim((0, 5), (10, 15))
    assert pieces(scene, crossed) == [(None, "abcde"), ("I", "kl"), ("F", "mno")]
    comes_back(scene)


@pytest.mark.parametrize(
    "kinds",
    [
        (BlockKind.PARAGRAPH, BlockKind.PARAGRAPH),
        (BlockKind.PARAGRAPH, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH),
        (BlockKind.PARAGRAPH, BlockKind.ITEM),
        (BlockKind.CAPTION, BlockKind.PARAGRAPH),
        (BlockKind.HEADLINE, BlockKind.BYLINE, BlockKind.SUBHEADING, BlockKind.QUOTE),
    ],
)
def test_check_11_across_blocks(kinds: tuple[BlockKind, ...]) -> None:
    scene = Scene(*((kind, "some words") for kind in kinds))
    end = len(scene.article_.text) - 2
    label = scene.claim((5, end))
    parts = ["I", *["M"] * (len(kinds) - 2), "F"]
    assert [part for part, _ in pieces(scene, label)] == parts
    [annotation] = comes_back(scene).annotations
    assert annotation.spans == (Span(5, end),)
    assert annotation.quote.count("\n") == len(kinds) - 1


def test_check_11_across_blocks_in_any_document(subjects: list[Subject]) -> None:
    for subject in subjects:
        checks.across_blocks(subject)


def test_check_12_where_seg_may_not_stand(subjects: list[Subject]) -> None:
    for subject in subjects:
        checks.where_seg_may_not_stand(subject)
    scene = Scene((BlockKind.ALT, "Ada at the mill"), "in May 1840 Ada said yes")
    scene.figure(alt=scene.span("Ada at the mill"))
    described = scene.claim("Ada at")
    assert target(scene, described) == "#string-range(body,0,6)"
    scene.mention("May 1840", tag="date")
    dated = scene.claim("1840")
    assert pieces(scene, dated) == [(None, "1840")]
    scene.mention((16, 40))
    quoted = scene.mark("quotation", ("yes",), Quotation())
    assert pieces(scene, quoted) == [(None, "yes")]
    assert found(scene.root, "//t:body//t:p/t:persName//t:seg/@type") == ["claim", "quotation"]
    comes_back(scene)


def test_check_13_same_range_no_length(subjects: list[Subject]) -> None:
    """Annotations without length are not in the model: a span has at least one character."""
    for subject in subjects:
        checks.nesting_by_number(subject)
    scene = Scene("Ada wrote.")
    for tag in ("person", "object", "role"):
        scene.mention("Ada", tag=tag)
    names = [e.tag.rpartition("}")[2] for e in found(scene.root, "//t:body//t:p//*")]
    assert names == ["persName", "name", "roleName"]
    comes_back(scene)
    with pytest.raises(ValueError, match="not a span"):
        Span(3, 3)


LONG = ("words " * 80).strip()
BAD = "a\x00b\x0bc\ufffed\ufdd0e"


def test_check_14_bad_characters(subjects: list[Subject], folder: Path) -> None:
    for subject in subjects:
        checks.bad_characters(subject)
    for number, ends in enumerate(("\n", "\r\n", "\r")):
        file = folder / f"bad{number}.txt"
        file.write_bytes(f"\ufeffA title{ends}{ends}{BAD}{ends}{LONG}".encode())
        draft = read(file)
        assert isinstance(draft, ArticleDraft)
        assert draft.text == "A title\na\ufffdb\ufffdc\ufffdd\ufffde\n" + LONG
        [subject] = imported([file], folder / str(number))
        checks.every_check(subject, folder / f"{number}-again")
        codes = [
            a.body.code
            for a in subject.project.annotations(subject.article.id)
            if isinstance(a.body, Character)
        ]
        assert sorted(codes) == ["U+0000", "U+000B", "U+FDD0", "U+FFFE"]
        bundle = read(subject.file)
        assert isinstance(bundle, Bundle)
        assert len([a for a in bundle.annotations if isinstance(a.body, Character)]) == 4


def test_check_14_words_of_people_survive() -> None:
    nasty = "<&>\"'\t]]>\nü\u2028\U0001f4dc"
    scene = Scene("Ada wrote.", title=nasty, byline=nasty)
    scene.mention("Ada", entity=nasty)
    scene.comment(nasty, scene.annotations_[0])
    scene.annotations_[0] = replace(scene.annotations_[0], note=nasty)
    bundle = comes_back(scene)
    assert bundle.authorities[0].name == nasty
    assert bundle.comments[0].text == nasty
    assert bundle.articles[0].metadata == scene.article_.metadata


def test_check_15_determinism_size_honesty(subjects: list[Subject], folder: Path) -> None:
    """How long writing takes stands in the benchmarks."""
    for number, subject in enumerate(subjects):
        checks.determinism_and_honesty(subject, folder / str(number))
    scene = Scene("Ada wrote.")
    scene.mention("Ada")
    changed = scene.data.replace(b"> wrote", b"> wrotE")
    assert validate(changed, text=scene.article_.text) != []
    changed = scene.data.replace(b">Ada</persName>", b">AdA</persName>")
    assert any("are not the text at its position" in f.message for f in validate(changed))


def test_all_fifteen_on_the_press_article(press_article: Path, folder: Path) -> None:
    for subject in the_press_article(press_article, folder):
        checks.every_check(subject, folder)
        accepted_by_jing([subject.file], OUR_GRAMMAR, TEI_ALL)


def in_batches(make: Callable[[int], Subject], count: int, folder: Path, size: int = 200) -> None:
    for first in range(0, count, size):
        batch = [make(seed) for seed in range(first, min(first + size, count))]
        for number, subject in enumerate(batch, start=first):
            checks.every_check(subject, folder / f"check-{number}")
        accepted_by_jing([subject.file for subject in batch], OUR_GRAMMAR, TEI_ALL)


@pytest.mark.campaign
def test_all_fifteen_on_three_thousand_random_documents(folder: Path) -> None:
    in_batches(lambda seed: a_random(seed, folder), MANY, folder)


@pytest.mark.campaign
def test_all_fifteen_on_three_hundred_text_files(folder: Path) -> None:
    files = text_files(300, folder / "texts")
    subjects = list(imported(files, folder))
    for number, subject in enumerate(subjects):
        checks.every_check(subject, folder / str(number))
    accepted_by_jing([subject.file for subject in subjects], OUR_GRAMMAR, TEI_ALL)


@pytest.mark.campaign
def test_all_fifteen_on_a_hundred_thousand_annotations(folder: Path) -> None:
    subject = a_large(LARGE, folder)
    assert len(subject.records) == LARGE
    checks.every_check(subject, folder)
    accepted_by_jing([subject.file], OUR_GRAMMAR, TEI_ALL)
