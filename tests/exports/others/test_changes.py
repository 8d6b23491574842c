"""What a file marked itself is changed: those tags change, or a record says what they cannot."""

import difflib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.changes import annotations, articles, authorities
from annotator.changes import comments as talking
from annotator.changes import relations as relating
from annotator.jobs import JobContext
from annotator.model.annotation import Annotation, Correction, Mention, Naming, Quotation
from annotator.model.article import Article, BlockKind
from annotator.model.draft import Bundle
from annotator.model.ids import TagId
from annotator.model.stamp import Certainty, Status
from annotator.readers import read
from annotator.session import Session
from exports.tei.exporter import OwnTeiExporter, TeiExporter
from exports.tei.splicing.proof.proving import proved_splice
from tests.builders import a_tag, where
from ui import projects

FILE = """<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
<teiHeader><fileDesc><titleStmt><title>T</title></titleStmt><publicationStmt><p/></publicationStmt>
<sourceDesc><listPerson>
<person xml:id="liv"><persName>Liv Aker</persName></person>
<person xml:id="bo"><persName>Bo</persName></person>
<person><persName>Nils</persName></person>
</listPerson></sourceDesc></fileDesc></teiHeader>
<text><body>
<p>So <persName  ref='#liv' rend="x">Liv</persName> wrote</p>
<p>to <rs type="person" key="K1">her friend</rs>,</p>
<p>on <date when="1903-05-01" calendar="#g">May Day</date>,</p>
<p>of <name type="ship" xml:id="s">the Fulmar</name>:</p>
<p>“<said who="#liv">no <choice><sic>sial</sic><corr>sail</corr></choice></said>”.</p>
<p>Thus<note>a note</note> it ended.</p>
</body></text>
</TEI>
"""


@pytest.fixture
def letter(tmp_path: Path) -> Iterator[Session]:
    """A project that holds the file."""
    file = tmp_path / "letter.xml"
    file.write_text(FILE)
    session = projects.found(tmp_path / "others.annot")
    bundle = read(file)
    assert isinstance(bundle, Bundle)
    session.adopt(bundle)
    yield session
    session.project.close()


def the_article(session: Session) -> Article:
    return session.project.article(session.project.article_ids()[0])


def the(session: Session, quote: str) -> Annotation:
    found = session.project.annotations(session.project.article_ids()[0])
    return next(a for a in found if a.quotes == (quote,))


def entry(session: Session, name: str) -> int:
    return next(e.id for e in session.project.authorities() if e.name == name)


def exported(session: Session, folder: Path) -> str:
    made, proof = proved_splice(session.project, the_article(session), folder)
    assert proof.findings == ()
    return made.data.decode()


def changed(text: str) -> list[str]:
    """The lines that are others than in the file, without our records."""
    body = text.partition("<standOff")[0]
    rows = difflib.unified_diff(FILE.splitlines(), body.splitlines(), lineterm="", n=0)
    return [row[1:] for row in rows if row[:1] == "+" and row[:3] != "+++"]


def back(text: str, folder: Path) -> Session:
    """The export in a project of its own."""
    file = folder / "again.xml"
    file.write_text(text)
    session = projects.found(folder / "again.annot")
    bundle = read(file)
    assert isinstance(bundle, Bundle)
    session.adopt(bundle)
    return session


def test_another_entry_changes_one_attribute(letter: Session, tmp_path: Path) -> None:
    letter.do(annotations.link(the(letter, "Liv"), entry(letter, "Bo")))  # type: ignore[arg-type]
    made, _ = proved_splice(letter.project, the_article(letter), tmp_path)
    text = made.data.decode()
    assert changed(text) == ["<p>So <persName  ref='#bo' rend=\"x\">Liv</persName> wrote</p>"]
    assert "<standOff" not in text
    [note] = made.notes
    assert note.startswith("who changed the tag of a name and when is in the project only (1 ")


def test_no_entry_takes_the_attribute_out(letter: Session, tmp_path: Path) -> None:
    letter.do(annotations.link(the(letter, "her friend"), None))
    assert changed(exported(letter, tmp_path)) == ['<p>to <rs type="person">her friend</rs>,</p>']


def test_an_entry_of_ours_is_written_beside(letter: Session, tmp_path: Path) -> None:
    made = authorities.new_record(letter.person, TagId("person"), "Liv the younger")
    letter.do(authorities.create(made))
    letter.do(annotations.link(the(letter, "Liv"), made.id))
    text = exported(letter, tmp_path)
    [line] = changed(text)
    assert "ref='#per1-" in line
    assert "Liv the younger" in text.partition("<standOff")[2]
    assert "<annotation" not in text
    again = back(text, tmp_path)
    names = {e.id: e.name for e in again.project.authorities()}
    assert names[the(again, "Liv").authorities[0][1]] == "Liv the younger"
    assert sorted(names.values()) == ["Bo", "Liv Aker", "Liv the younger", "Nils", "her friend"]
    again.project.close()


def test_an_entry_of_the_file_without_identifier_gets_one(letter: Session, tmp_path: Path) -> None:
    letter.do(annotations.link(the(letter, "Liv"), entry(letter, "Nils")))  # type: ignore[arg-type]
    lines = changed(exported(letter, tmp_path))
    place = FILE.index("<person><persName>Nils")
    assert lines == [
        f'<person xml:id="o{place}"><persName>Nils</persName></person>',
        f"<p>So <persName  ref='#o{place}' rend=\"x\">Liv</persName> wrote</p>",
    ]


def test_another_tag_is_another_name_of_the_element(letter: Session, tmp_path: Path) -> None:
    letter.do(annotations.retag(the(letter, "the Fulmar"), a_tag(letter, "place")))
    text = exported(letter, tmp_path)
    assert changed(text) == ['<p>of <placeName xml:id="s">the Fulmar</placeName>:</p>']


def test_another_manner_and_another_date(letter: Session, tmp_path: Path) -> None:
    liv, day = the(letter, "Liv"), the(letter, "May Day")
    assert isinstance(liv.body, Mention)
    described = replace(liv.body, naming=Naming.DESCRIPTION)
    letter.do(annotations.edit_body(liv, described))
    letter.do(annotations.edit_body(day, Mention(value="1903/1904")))
    assert changed(exported(letter, tmp_path)) == [
        '<p>So <rs  ref=\'#liv\' rend="x" type="person">Liv</rs> wrote</p>',
        '<p>on <date calendar="#g" from="1903" to="1904">May Day</date>,</p>',
    ]


def test_what_no_attribute_can_say_stands_in_a_record(letter: Session, tmp_path: Path) -> None:
    letter.do(annotations.edit_body(the(letter, "May Day"), Mention(value="1903~")))
    text = exported(letter, tmp_path)
    assert '<note type="value">1903~</note>' in text
    again = back(text, tmp_path)
    assert the(again, "May Day").body == Mention(value="1903~")
    again.project.close()


def test_certainty_is_an_attribute(letter: Session, tmp_path: Path) -> None:
    letter.do(annotations.set_certainty(the(letter, "the Fulmar"), Certainty.LOW))
    text = exported(letter, tmp_path)
    assert changed(text) == ['<p>of <name type="ship" xml:id="s" cert="low">the Fulmar</name>:</p>']
    assert "<standOff" not in text


def test_removed_names_lose_their_tags_and_keep_their_words(
    letter: Session, tmp_path: Path
) -> None:
    letter.do(annotations.remove([the(letter, "Liv"), the(letter, "May Day")]))
    text = exported(letter, tmp_path)
    assert changed(text) == ["<p>So Liv wrote</p>", "<p>on May Day,</p>"]
    assert "<standOff" not in text


def test_a_moved_name_is_one_of_ours(letter: Session, tmp_path: Path) -> None:
    article = the_article(letter)
    letter.do(annotations.move(the(letter, "Liv"), article, [where(article, "Liv wrote")]))
    [line] = changed(exported(letter, tmp_path))
    assert line.startswith('<p>So <persName xml:id="m1-')
    assert line.endswith('ref="#liv">Liv wrote</persName></p>')


def test_a_note_makes_a_record_that_points_to_the_element(letter: Session, tmp_path: Path) -> None:
    letter.do(annotations.edit_note(the(letter, "the Fulmar"), "a schooner"))
    text = exported(letter, tmp_path)
    assert changed(text) == []
    assert ' target="#s" ' in text
    again = back(text, tmp_path)
    assert the(again, "the Fulmar").note == "a schooner"
    assert len(again.project.annotations(again.project.article_ids()[0])) == 6
    again.project.close()


def test_what_is_rejected_is_told_by_its_record_alone(letter: Session, tmp_path: Path) -> None:
    letter.do(annotations.set_status(the(letter, "the Fulmar"), Status.REJECTED))
    text = exported(letter, tmp_path)
    assert changed(text) == ["<p>of the Fulmar:</p>"]
    again = back(text, tmp_path)
    assert the(again, "the Fulmar").stamp.status is Status.REJECTED
    again.project.close()


def test_a_correction_is_corrected(letter: Session, tmp_path: Path) -> None:
    """The words of the file stay: the record says what should be read."""
    letter.do(annotations.edit_body(the(letter, "sial"), Correction(reading="sails")))
    text = exported(letter, tmp_path)
    assert "<choice xml:id=" in text
    again = back(text, tmp_path)
    assert the(again, "sial").body == Correction(reading="sails")
    again.project.close()


def test_a_removed_correction_stays_and_that_is_said(letter: Session, tmp_path: Path) -> None:
    letter.do(annotations.remove([the(letter, "sial")]))
    made, proof = proved_splice(letter.project, the_article(letter), tmp_path)
    assert (made.data.decode(), proof.findings) == (FILE, ())
    assert made.notes == ("the choice of “sial” was removed here and stays in the file",)


def test_an_edited_entry_is_said_beside_that_of_the_file(letter: Session, tmp_path: Path) -> None:
    liv = next(e for e in letter.project.authorities() if e.name == "Liv Aker")
    letter.do(authorities.edit(liv, replace(liv, dates="1880–1950")))
    text = exported(letter, tmp_path)
    assert changed(text) == []
    assert 'corresp="#liv"' in text
    again = back(text, tmp_path)
    entries = {e.name: e.dates for e in again.project.authorities()}
    assert entries == {"Liv Aker": "1880–1950", "Bo": "", "Nils": "", "her friend": ""}
    assert the(again, "no sial").body == Quotation(speaker=entry(again, "Liv Aker"))  # type: ignore[arg-type]
    again.project.close()


def test_replies_relations_and_the_description_come_back(letter: Session, tmp_path: Path) -> None:
    article = the_article(letter)
    [remark] = letter.project.comments(article.id)
    letter.do(talking.reply(letter.person, remark, "whose?"))
    liv, ship = the(letter, "Liv"), the(letter, "the Fulmar")
    letter.do(relating.relate(letter.person, "sailsOn", liv, ship))
    described = replace(article.metadata, title="A & B", keywords=("x",))
    letter.do(articles.describe((article, described)))
    letter.do(articles.set_blocks(the_article(letter), [1], kind=BlockKind.QUOTE, language="la"))
    text = exported(letter, tmp_path)
    again = back(text, tmp_path)
    here, there = the_article(letter), the_article(again)
    assert (there.metadata, there.blocks) == (here.metadata, here.blocks)
    said = [c.text for c in again.project.comments(there.id)]
    assert said == [c.text for c in letter.project.comments(here.id)]
    [relation] = again.project.relations(there.id)
    assert relation.active == the(again, "Liv").id
    again.project.close()


def test_what_came_back_from_our_own_encoding_goes_out_in_it(
    letter: Session, tmp_path: Path
) -> None:
    """Nobody knows any more what of it the file marked itself."""
    article = the_article(letter)
    [own] = OwnTeiExporter().export(letter.project, [article.id], tmp_path / "own", JobContext())
    assert own.file is not None
    session = projects.found(tmp_path / "own.annot")
    bundle = read(own.file)
    assert isinstance(bundle, Bundle)
    session.adopt(bundle)
    again = the_article(session)
    assert again.text == article.text
    [one] = TeiExporter().export(session.project, [again.id], tmp_path / "again", JobContext())
    assert one.file is not None
    assert '<application xml:id="app0" ident="annotator"' in one.file.read_text()
    [note] = one.notes
    assert note.endswith("it was written in the program's own encoding instead")
    session.project.close()


def test_a_note_stays_with_its_name_when_that_is_rejected(tmp_path: Path) -> None:
    """The tags go, and with them what the note stood at: a record says what it is about."""
    file = tmp_path / "noted.xml"
    file.write_text(FILE.replace("Liv</persName>", "Liv</persName><note>who?</note>"))
    session = projects.found(tmp_path / "noted.annot")
    bundle = read(file)
    assert isinstance(bundle, Bundle)
    session.adopt(bundle)
    session.do(annotations.set_status(the(session, "Liv"), Status.REJECTED))
    again = back(exported(session, tmp_path), tmp_path)
    comments = again.project.comments(the_article(again).id)
    [about] = [c.annotation_id for c in comments if c.text == "who?"]
    assert about == the(again, "Liv").id
    for one in (session, again):
        one.project.close()


def test_what_begins_at_a_break_behind_which_a_block_ends_is_found_at_once(tmp_path: Path) -> None:
    """Neither the blank of the break nor the line feed has characters of its own in the file."""
    file = tmp_path / "breaks.xml"
    kept = FILE.replace("<p>So", '<p xml:space="preserve">So')
    file.write_text(kept.replace("wrote</p>", "wrote<pb/></p>"))
    session = projects.found(tmp_path / "breaks.annot")
    bundle = read(file)
    assert isinstance(bundle, Bundle)
    session.adopt(bundle)
    article = the_article(session)
    places = [where(article, words) for words in (" \nto", "wrote ")]
    assert len(places[0]) == 4
    for place in places:
        body = Correction(reading="x")
        tag, status = a_tag(session, "correction"), Status.SUGGESTED  # told by its range alone
        session.do(annotations.annotate(session.person, article, [place], tag, body, status=status))
    again = tmp_path / "out.xml"
    again.write_text(exported(session, tmp_path))
    found = read(again)
    assert isinstance(found, Bundle)
    assert not [warning for warning in found.warnings if "has moved" in warning]
    assert set(places) <= {a.spans[0] for a in found.annotations}
    session.project.close()


def test_where_two_elements_have_one_identifier_nothing_points_to_it(tmp_path: Path) -> None:
    """The article goes out in our own encoding, and a note says why."""
    file = tmp_path / "twice.xml"
    file.write_text(FILE.replace('xml:id="s"', 'xml:id="liv"'))
    session = projects.found(tmp_path / "twice.annot")
    bundle = read(file)
    assert isinstance(bundle, Bundle)
    assert any("an identifier that stands before" in warning for warning in bundle.warnings)
    session.adopt(bundle)
    session.do(annotations.edit_note(the(session, "the Fulmar"), "a schooner"))
    [one] = TeiExporter().export(
        session.project, session.project.article_ids(), tmp_path / "out", JobContext()
    )
    assert one.valid
    [note] = one.notes
    assert note.startswith("several elements of the file have the identifier “liv”")
    session.project.close()
