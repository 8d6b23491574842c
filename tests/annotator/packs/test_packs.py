"""Packs of every form: read, looked up, refused line by line, and hostile files kept out."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.changes import authorities
from annotator.errors import AnnotatorError, BadPack, UnreadableFile
from annotator.jobs import Cancelled, JobContext
from annotator.model.authority import Identifier
from annotator.model.ids import TagId
from annotator.model.pack import Pack, PackEntry, Refused
from annotator.packs.looking import Packs
from annotator.packs.making import add
from annotator.readers.packs.files import found_in
from annotator.session import Session
from annotator.storage import packs as stored

CSV = """name,variants,kind,wikidata,GND,born,died,note
"Goethe, Johann Wolfgang von",Goethe | J. W. Goethe,person,https://www.wikidata.org/wiki/Q5879,118540238,1749,1832,poet
Köln,Cologne; Colonia Agrippina,place,Q365,,,,
,nobody,person,,,,,
Ada,,person,Q7259,118540239,,,
"""
SKOS = """<?xml version="1.0"?>
<!DOCTYPE rdf:RDF [<!ENTITY lists "https://example.org/lists/">]>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
         xmlns:skos="http://www.w3.org/2004/02/skos/core#">
  <skos:ConceptScheme rdf:about="&lists;places">
    <skos:hasTopConcept><skos:Concept rdf:about="&lists;1">
      <skos:prefLabel xml:lang="de">Köln</skos:prefLabel>
      <skos:prefLabel xml:lang="en">Cologne</skos:prefLabel>
      <skos:altLabel>Colonia</skos:altLabel>
      <skos:exactMatch rdf:resource="http://www.wikidata.org/entity/Q365"/>
      <skos:scopeNote xml:lang="en">a city
        on the Rhine</skos:scopeNote>
    </skos:Concept></skos:hasTopConcept>
  </skos:ConceptScheme>
  <rdf:Description rdf:about="&lists;2">
    <rdf:type rdf:resource="http://www.w3.org/2004/02/skos/core#Concept"/>
    <skos:prefLabel>Bonn</skos:prefLabel>
  </rdf:Description>
  <rdf:Description rdf:about="&lists;3"/>
  <skos:Concept rdf:about="&lists;4"/>
</rdf:RDF>
"""
EAC_2010 = """<eac-cpf xmlns="urn:isbn:1-931666-33-4"><control><recordId>F-7</recordId></control>
<cpfDescription><identity><entityId>https://isni.org/isni/0000000121032683</entityId>
<entityType>person</entityType>
<nameEntry><part>Brand, A.</part><alternativeForm>x</alternativeForm></nameEntry>
<nameEntry><part>Brand</part><part>Ada</part><authorizedForm>x</authorizedForm></nameEntry></identity>
<description><existDates><dateRange><fromDate>1890</fromDate><toDate>1950</toDate></dateRange></existDates>
<biogHist><p>Printer in Cologne.</p></biogHist></description></cpfDescription></eac-cpf>"""
EAC_2 = """<eac xmlns="https://archivists.org/ns/eac/v2"><control><recordId>F-8</recordId></control>
<cpfDescription><identity><entityType value="corporateBody"/>
<nameEntry preferredForm="true"><part>Harbour Press</part></nameEntry>
<identityId valueURI="http://www.wikidata.org/entity/Q1"/></identity>
<description><existDates><date>1901</date></existDates></description></cpfDescription></eac>"""
GEONAMES = (
    "2886242\tKöln\tKoln\tCologne,Colonia\t50.93333\t6.95\tP\tPPLA2\tDE\t\t07\t\t\t\t963395"
    "\t\t\t\t2023-01-01\n"
)


@pytest.fixture
def made(tmp_path: Path) -> Callable[..., Pack]:
    """Makes a pack of some words in a folder of its own."""

    def make(words: str | bytes, name: str = "list", **more: TagId) -> Pack:
        file = tmp_path / f"{name}.src"
        file.write_bytes(words if isinstance(words, bytes) else words.encode("utf-8"))
        return add([file], JobContext(), name=name, folder=tmp_path / "packs", **more)

    return make


def found(tmp_path: Path, words: str, kind: TagId | None = None) -> list[PackEntry]:
    packs = Packs(tmp_path / "packs")
    hits = packs.search(words, kind=kind)
    packs.close()
    assert packs.complaints == []
    return [hit.entry for hit in hits]


def refused(tmp_path: Path, name: str = "list") -> list[Refused]:
    with stored.PackFile(tmp_path / "packs" / f"{name}.pack") as file:
        return file.refused()


def test_a_table_is_taken_with_its_good_rows(made: Callable[..., Pack], tmp_path: Path) -> None:
    pack = made(CSV)
    assert (pack.entries, pack.refused, pack.form) == (3, 2, "CSV")
    [goethe] = found(tmp_path, "goethe")
    assert goethe == PackEntry(
        name="Goethe, Johann Wolfgang von",
        kind=TagId("person"),
        variants=("Goethe", "J. W. Goethe"),
        identifiers=(
            Identifier(scheme="wikidata", value="Q5879"),
            Identifier(scheme="gnd", value="118540238"),
        ),
        dates="1749–1832",
        note="poet",
    )
    assert [(r.line, r.reason[:20]) for r in refused(tmp_path)] == [
        (4, "there is no name"),
        (5, "taken without an ide"),
    ]
    assert found(tmp_path, "ADA")[0].identifiers == (Identifier(scheme="wikidata", value="Q7259"),)


@pytest.mark.parametrize("words", ["koln", "Cologne", "agrip", "colonia ag", "KÖL"])
def test_any_name_and_any_beginning_of_a_word_finds_it(
    made: Callable[..., Pack], tmp_path: Path, words: str
) -> None:
    made(CSV)
    assert [entry.name for entry in found(tmp_path, words)] == ["Köln"]


@pytest.mark.parametrize("words", ["", "k", '"*', 'köln" OR names:*', "'; drop table entry", "&"])
def test_what_is_typed_is_never_a_query_language(
    made: Callable[..., Pack], tmp_path: Path, words: str
) -> None:
    made(CSV)
    assert found(tmp_path, words) == []


def test_columns_without_heads_are_guessed(made: Callable[..., Pack], tmp_path: Path) -> None:
    made("Q365;Köln;founded early;\nQ90;Paris;a city;\n", kind=TagId("place"))
    [paris] = found(tmp_path, "paris")
    assert paris == PackEntry(
        name="Paris",
        kind=TagId("place"),
        identifiers=(Identifier(scheme="wikidata", value="Q90"),),
        note="a city",
    )


def test_skos_is_taken_with_all_labels(made: Callable[..., Pack], tmp_path: Path) -> None:
    pack = made(SKOS, kind=TagId("place"))
    assert (pack.entries, pack.form) == (2, "SKOS")
    [cologne] = found(tmp_path, "colonia")
    assert (cologne.name, cologne.variants) == ("Cologne", ("Köln", "Colonia"))
    assert [i.value for i in cologne.identifiers] == ["https://example.org/lists/1", "Q365"]
    assert (cologne.note, cologne.kind) == ("a city on the Rhine", "place")
    assert refused(tmp_path) == [Refused(20, "there is no name")]


def test_records_of_archives_are_taken_old_and_new(
    made: Callable[..., Pack], tmp_path: Path
) -> None:
    pack = made(f"<records>{EAC_2010}{EAC_2}</records>")
    assert (pack.entries, pack.refused, pack.form) == (2, 0, "EAC-CPF")
    [ada] = found(tmp_path, "brand ada")
    assert (ada.name, ada.kind, ada.dates) == ("Brand, Ada", "person", "1890–1950")
    assert (ada.variants, ada.note) == (("Brand, A.",), "Printer in Cologne.")
    assert [(i.scheme, i.value) for i in ada.identifiers] == [
        ("local", "F-7"),
        ("isni", "0000000121032683"),
    ]
    [press] = found(tmp_path, "harbour")
    assert (press.kind, press.dates) == ("organisation", "1901")
    assert Identifier(scheme="wikidata", value="Q1") in press.identifiers


def test_the_larger_of_two_places_comes_first(made: Callable[..., Pack], tmp_path: Path) -> None:
    small = GEONAMES.replace("2886242", "1").replace("963395", "12").replace("DE", "US")
    pack = made(small + GEONAMES + "no number\tx\n" + GEONAMES.replace("\tKöln", "\t"))
    assert (pack.entries, pack.form, pack.kind) == (2, "GeoNames", "")
    entries = found(tmp_path, "köln")
    assert [e.note for e in entries] == ["PPLA2, 07, DE", "PPLA2, 07, US"]
    assert (entries[0].coordinates, entries[0].kind) == ("50.93333 6.95", "place")
    assert [r.line for r in refused(tmp_path)] == [3, 4]


def test_an_entry_of_a_pack_becomes_one_of_the_register(
    made: Callable[..., Pack], tmp_path: Path, session: Session
) -> None:
    made(CSV)
    [cologne] = found(tmp_path, "cologne")
    record = authorities.taken(session.person, cologne, cologne.kind)
    session.do(authorities.create(record))
    assert session.project.authorities() == [record]
    assert (record.name, record.kind, record.identifiers) == (
        *("Köln", "place"),
        (Identifier(scheme="wikidata", value="Q365"),),
    )


def test_those_of_the_kind_asked_for_come_first(made: Callable[..., Pack], tmp_path: Path) -> None:
    made("name,kind\nParis,place\nParis,person\n")
    assert [e.kind for e in found(tmp_path, "paris", kind=TagId("person"))] == ["person", "place"]


HOSTILE = {
    "bomb": '<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa">'
    + "".join(f'<!ENTITY {chr(98 + i)} "{f"&{chr(97 + i)};" * 10}">' for i in range(9))
    + "]><r>&j;</r>",
    "outside": '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/hostname">]><r>&x;</r>',
    "parameter": '<!DOCTYPE r [<!ENTITY % x SYSTEM "http://127.0.0.1:9/x"> %x;]><r>&y;</r>',
    "deep": "<r>" * 5000,
    "broken": SKOS[:-40],
    "one record": EAC_2010.replace("<p>", "<p><b/>" + "<i/>" * 60_000),
    "other": "<html/>",
    "empty": " \n",
    "zip": b"PK\x03\x04xxxx",
    "binary": b"\x7fELF\0\0\0",
    "no names": "1;2\n3;4\n",
    "nothing": "name\n",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_file_that_is_no_list_is_refused_in_a_sentence(
    made: Callable[..., Pack], tmp_path: Path, name: str
) -> None:
    with pytest.raises((UnreadableFile, BadPack)) as refusal:
        made(HOSTILE[name])
    assert "list.src" in str(refusal.value)
    assert not list((tmp_path / "packs").glob("*"))


def test_rows_that_are_no_text_are_told_with_their_lines(
    made: Callable[..., Pack], tmp_path: Path
) -> None:
    odd = b"name,note\nAda,a\nK\xf6ln,b\n" + b"x" * 1_500_000 + b'\n"open,\n' + b"Bonn,c\n" * 30_000
    pack = made(odd + b'"Kiel",d\n')
    assert {r.line for r in refused(tmp_path)} >= {3, 4}
    assert pack.entries > 1
    assert found(tmp_path, "kiel")


def test_a_pack_that_is_cancelled_or_fails_leaves_the_old_one(
    made: Callable[..., Pack], tmp_path: Path
) -> None:
    made(CSV)
    job = JobContext()
    job.cancel()
    with pytest.raises(Cancelled):
        add([tmp_path / "list.src"], job, name="list", folder=tmp_path / "packs")
    with pytest.raises(UnreadableFile):
        made(HOSTILE["broken"])
    assert [p.name for p in (tmp_path / "packs").iterdir()] == ["list.pack"]
    assert found(tmp_path, "goethe")


def test_packs_are_listed_renewed_and_removed_while_they_are_open(
    made: Callable[..., Pack], tmp_path: Path
) -> None:
    made(CSV)
    packs = Packs(tmp_path / "packs")
    assert packs.search("goethe")
    made("name\nBonn\n", "second")
    (tmp_path / "packs" / "third.pack").write_bytes(b"no pack")
    complaints: list[AnnotatorError] = []
    listed = stored.in_folder(tmp_path / "packs", complaints.append)
    assert [p.name for p in listed] == ["list", "second"]
    assert ["third.pack" in str(c) for c in complaints] == [True]
    assert [hit.pack for hit in packs.search("bonn")] == ["second"]
    assert len(packs.complaints) == 1
    stored.remove(tmp_path / "packs", "list")
    assert packs.search("goethe") == []
    packs.close()
    with pytest.raises(BadPack, match="no pack of this name"):
        stored.remove(tmp_path / "packs", "list")


@pytest.mark.parametrize("name", ["../x", "", "a/b", "x" * 70, ".hidden"])
def test_the_name_of_a_pack_never_leads_out_of_its_folder(tmp_path: Path, name: str) -> None:
    with pytest.raises(BadPack, match="cannot name a pack"):
        stored.path_of(tmp_path, name)


def test_a_pack_of_another_program_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "x.pack"
    sqlite3.connect(path).execute("create table entry (id)").connection.close()
    with pytest.raises(BadPack, match="no pack of this version"):
        stored.PackFile(path)


def test_progress_is_told_in_bytes(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text(CSV, encoding="utf-8")
    told: list[tuple[int, int]] = []
    list(found_in(file, JobContext(lambda done, total: told.append((done, total)))))
    size = file.stat().st_size
    assert told[-1] == (size, size)
