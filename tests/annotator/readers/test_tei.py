"""Our own TEI files read back: edited, formatted, damaged, and those of others."""

import re
from contextlib import suppress
from pathlib import Path

import pytest
from lxml import etree

from annotator.errors import UnreadableFile
from annotator.model import ids
from annotator.model.annotation import Mention
from annotator.model.article import BlockKind
from annotator.model.draft import Bundle
from annotator.model.stamp import Status
from annotator.readers import read
from annotator.readers.tei import read_tei
from annotator.readers.tei.xml import TEI_NS, tei
from exports.tei.exporter import preview
from tests.exports.documents import a_world
from tests.exports.mutants import mutated
from tests.exports.scene import Scene
from ui import projects

HEAD = f'<TEI xmlns="{TEI_NS}" xml:id="art1-1"><teiHeader/><text><body/></text></TEI>'


def nothing(address: str) -> bytes | None:
    return None


def read_back(text: str | bytes) -> Bundle:
    data = text.encode("utf-8") if isinstance(text, str) else text
    return read_tei(data, "letter.tei.xml", nothing)


def a_letter() -> Scene:
    """Three lines with a claim that was divided, a suggestion, and names."""
    scene = Scene(
        "Ada wrote the ledger.",
        (BlockKind.ITEM, "The mill of Bea stands still, she says."),
        (BlockKind.ITEM, "It will run again."),
        title="A letter",
    )
    scene.mention("Ada", entity="Ada")
    scene.mention("Bea", entity="Bea")
    scene.claim("mill of Bea stands")
    scene.claim("Bea stands still", "run again")
    scene.mention("the ledger", tag="work", status=Status.SUGGESTED)
    return scene


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("<TEI", "not well-formed"),
        ("", "not well-formed"),
        ("<html><body/></html>", "the root is “html”, not TEI"),
        (HEAD, "was not written by Annotator"),
    ],
)
def test_what_is_not_ours_is_refused_in_words(text: str, reason: str) -> None:
    with pytest.raises(UnreadableFile, match=re.escape(reason)) as raised:
        read_back(text)
    assert str(raised.value).startswith("letter.tei.xml: ")


def test_a_tree_of_entities_does_not_grow_in_memory() -> None:
    levels = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    bomb = f'<!DOCTYPE TEI [<!ENTITY e0 "lol">{levels}]><TEI>&e11;</TEI>'
    with pytest.raises(UnreadableFile, match="not well-formed"):
        read_back(bomb)


def test_a_file_outside_is_never_read_by_an_entity(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret", encoding="utf-8")
    doctype = f'<!DOCTYPE TEI [<!ENTITY out SYSTEM "{secret.as_uri()}">]>'
    text = a_letter().data.decode().replace("<TEI ", f"{doctype}<TEI ", 1)
    with pytest.raises(UnreadableFile):
        read_back(text.replace("A letter</title>", "&out;</title>", 1))


def test_a_file_that_was_indented_by_an_editor_reads_the_same() -> None:
    scene = a_letter()
    text = scene.data.decode().replace("<item", "\n      <item").replace("<p ", "\n   <p ")
    found = read_back(text.replace("</list>", "\n   </list>\n  "))
    assert found.articles == (scene.article_,)
    assert list(found.annotations) == scene.annotations_
    [warning] = found.warnings
    assert "another program has formatted the file" in warning


def test_a_line_that_an_editor_broke_is_one_line_again() -> None:
    scene = a_letter()
    found = read_back(scene.data.replace(b" wrote ", b"\nwrote "))
    assert found.articles == (scene.article_,)
    assert len(found.warnings) == 1


def test_words_outside_of_any_block_are_not_lost_in_silence() -> None:
    text = a_letter().data.replace(b"</body>", b"<div><p>a newcomer</p></div></body>")
    with pytest.raises(UnreadableFile, match="text outside of the blocks"):
        read_back(text)


def test_without_its_elements_an_annotation_keeps_its_stored_position() -> None:
    scene = a_letter()
    root = scene.root
    [body] = root.iter(tei("body"))
    etree.strip_tags(body, tei("persName"), tei("seg"))
    found = read_back(etree.tostring(root))
    assert list(found.annotations) == scene.annotations_
    assert [w.partition(" are ")[2] for w in found.warnings] == [
        "gone; its stored position was used"
    ] * 4


def test_where_text_came_in_before_it_markup_is_followed_and_words_are_found_again() -> None:
    scene = a_letter()
    found = read_back(scene.data.replace(b"</persName> wrote", b"</persName> then wrote"))
    assert [a.quotes for a in found.annotations] == [a.quotes for a in scene.annotations_]
    assert any("found again by its words" in warning for warning in found.warnings)
    assert any("the text is not the one that was exported" in w for w in found.warnings)


def test_words_that_were_corrected_under_an_annotation_are_said() -> None:
    found = read_back(a_letter().data.replace(b">Ada</persName>", b">Ada L.</persName>", 1))
    assert found.annotations[0].quotes == ("Ada L.",)
    assert "the words of a1-5 were changed since the export" in found.warnings


def test_a_reference_that_was_changed_in_the_text_wins_and_is_said() -> None:
    scene = a_letter()
    ada, bea = (entry.id for entry in scene.authorities_)
    inline = f'<persName xml:id="m1-5" ref="#per{ids.label(ada)}"'.encode()
    changed = inline.replace(ids.label(ada).encode(), ids.label(bea).encode())
    assert scene.data.count(inline) == 1
    found = read_back(scene.data.replace(inline, changed))
    assert found.annotations[0].body == Mention(authority_id=bea)
    assert any("the reference of a1-5 was changed" in warning for warning in found.warnings)


def test_an_entry_that_is_gone_is_a_warning_and_its_mention_unresolved() -> None:
    scene = a_letter()
    root = scene.root
    for entries in root.iter(tei("listPerson")):
        entries.clear()
    found = read_back(etree.tostring(root))
    assert found.authorities == ()
    assert [a.authorities for a in found.annotations] == [()] * 5
    assert sum("there is no entry" in warning for warning in found.warnings) == 2


def test_a_contributor_who_is_gone_is_not_replaced_by_another() -> None:
    root = a_letter().root
    for statement in list(root.iter(tei("respStmt"))):
        statement.getparent().remove(statement)  # type: ignore[union-attr]  # it has one
    with pytest.raises(UnreadableFile, match="contributor 1-1 is not in the header"):
        read_back(etree.tostring(root))


@pytest.mark.parametrize("when", ["2019", "yesterday", "٢٠١٩-٠١-٠١", ""])
def test_a_time_that_no_export_could_write_is_refused_where_it_can_be_corrected(when: str) -> None:
    root = a_letter().root
    for change in root.iter(tei("change")):
        change.set("when", when)
    with pytest.raises(UnreadableFile, match=f"“{when}” is no date and time"):
        read_back(etree.tostring(root))


def outcome(data: bytes, folder: Path) -> str:
    """`refused`, or `taken` into a project that the doctor finds well but for missing files."""
    try:
        bundle = read_tei(data, "mutant.xml", nothing)
    except UnreadableFile:
        return "refused"
    session = projects.found(folder / "project.annot")
    session.adopt(bundle)
    ailments = session.project.check()
    session.project.close()
    assert {ailment.check for ailment in ailments} <= {"D14"}, ailments
    return "taken"


@pytest.mark.parametrize("first", range(0, 90, 30))
def test_whatever_is_broken_is_taken_whole_or_refused(first: int, tmp_path: Path) -> None:
    seen = set()
    for seed in range(first, first + 30):
        world = a_world(seed % 40)
        data = mutated(preview(world, world.article_), seed)
        (tmp_path / str(seed)).mkdir()
        seen.add(outcome(data, tmp_path / str(seed)))
    assert seen == {"refused", "taken"}


@pytest.mark.campaign
def test_thousands_of_broken_files_are_taken_whole_or_refused() -> None:
    for seed in range(6000):
        world = a_world(seed % 40)
        data = mutated(preview(world, world.article_), seed)
        with suppress(UnreadableFile):
            assert read_tei(data, "mutant.xml", nothing).articles


def test_files_cut_short_anywhere_are_refused(tmp_path: Path) -> None:
    data = a_letter().data
    for end in range(1, len(data) - 8, len(data) // 40):
        file = tmp_path / "cut.tei.xml"
        file.write_bytes(data[:end])
        with pytest.raises(UnreadableFile):
            read(file)
