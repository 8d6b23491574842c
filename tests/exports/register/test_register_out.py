"""The register goes out as CSV, SKOS and EAC-CPF, and our own readers find the same in it."""

import zipfile
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from annotator.changes import authorities, relations
from annotator.errors import ExportFailed
from annotator.jobs import JobContext
from annotator.model.about import About
from annotator.model.authority import AuthorityRecord, Identifier
from annotator.model.ids import AuthorityId, RelationId, TagId
from annotator.model.pack import PackEntry, Refused
from annotator.model.relation import Bond, Relation
from annotator.model.stamp import Stamp
from annotator.readers.packs.files import found_in
from annotator.session import Session
from exports.register.writing import export_register

GOLDEN = Path(__file__).resolve().parents[2] / "golden" / "register"
AT = "2026-11-22T09:10:14.250Z"


@dataclass
class View:
    """A register without a project."""

    entries: list[AuthorityRecord]
    related: list[Relation] = field(default_factory=list)

    def about(self) -> About:
        return About(title="Harbour press")

    def register_relations(self) -> list[Relation]:
        return self.related

    def uses(self) -> dict[AuthorityId, int]:
        return {AuthorityId(1): 4}

    def authorities(self, among: object = None) -> list[AuthorityRecord]:
        return self.entries


def entry(number: int, kind: str, name: str, **fields: object) -> AuthorityRecord:
    stamp = Stamp(maker=0, at=AT)  # type: ignore[arg-type]  # nobody is asked who made it
    return AuthorityRecord(
        id=AuthorityId(number),
        kind=TagId(kind),
        name=name,
        stamp=stamp,
        **fields,  # type: ignore[arg-type]
    )


def a_register() -> View:
    numbers = (
        Identifier(scheme="gnd", value="118540238"),
        Identifier(scheme="local", value="F 12/7"),
        Identifier(scheme="parish", value="Taufen 1890; 12"),
        Identifier(scheme="url", value="https://example.org/p/7?a=1&b=2"),
    )
    berg = entry(
        1, "person", "Berg, Ida", variants=("Ida <Berg>", "Berg; the elder | I."),
        identifiers=numbers, dates="1953–2001", note="commander\n=not a formula",
    )  # fmt: skip
    ole = entry(2, "person", "Berg, Ole", dates="b. 1989")
    front = entry(3, "organisation", "Front & Co.", variants=("+HF",), coordinates="50.9 6.9")
    mina = entry(4, "place", "المينا", variants=("Mina",), coordinates="34.45 -35.81")
    stamp = Stamp(maker=0, at=AT)  # type: ignore[arg-type]  # as above
    child = Relation(
        id=RelationId(7),
        name="childOf",
        bond=Bond.ENTRIES,
        active=ole.id,
        passive=berg.id,
        stamp=stamp,
    )
    return View([berg, ole, front, mina], [child])


def read_back(path: Path) -> list[PackEntry]:
    found = list(found_in(path, JobContext()))
    assert [refused for refused in found if isinstance(refused, Refused)] == []
    return [one for one in found if isinstance(one, PackEntry)]


def as_pack(record: AuthorityRecord) -> PackEntry:
    return PackEntry(
        name=record.name,
        kind=record.kind,
        variants=record.variants,
        identifiers=record.identifiers,
        dates=record.dates,
        coordinates=record.coordinates,
        note=record.note,
    )


@pytest.mark.parametrize(("form", "name"), [("csv", "register.csv"), ("skos", "register.rdf")])
def test_a_table_and_skos_hold_all_and_come_back(form: str, name: str, tmp_path: Path) -> None:
    view = a_register()
    out = export_register(view, form, tmp_path / "out" / name)
    assert (out.entries, out.left_out) == (4, 0)
    assert read_back(out.path) == [as_pack(record) for record in view.entries]
    assert out.path.read_bytes() == (GOLDEN / name).read_bytes()


def test_eac_holds_persons_and_organisations_a_file_each(tmp_path: Path) -> None:
    view = a_register()
    out = export_register(view, "eac", tmp_path / "eac")
    assert (out.entries, out.left_out) == (3, 1)
    files = sorted(out.path.iterdir())
    found = [one for file in files for one in read_back(file)]
    assert found == [as_pack(record) for record in view.entries[:3]]
    for file in files:
        assert file.read_bytes() == (GOLDEN / file.name).read_bytes()


def test_eac_in_one_file_is_the_same_every_time(tmp_path: Path) -> None:
    view = a_register()
    first = export_register(view, "eac", tmp_path / "a.zip").path.read_bytes()
    assert export_register(view, "eac", tmp_path / "b.zip").path.read_bytes() == first
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        assert len(archive.namelist()) == 3


def test_relations_lead_from_file_to_file(tmp_path: Path) -> None:
    out = export_register(a_register(), "eac", tmp_path / "eac")
    link = "{http://www.w3.org/1999/xlink}href"
    for file in out.path.iterdir():
        for relation in etree.fromstring(file.read_bytes()).iter("{*}cpfRelation"):
            assert (out.path / relation.get(link, "")).exists()


@pytest.mark.parametrize("form", ["csv", "skos", "eac"])
def test_an_empty_register_is_no_file(form: str, tmp_path: Path) -> None:
    with pytest.raises(ExportFailed, match="empty"):
        export_register(View([]), form, tmp_path / "none")
    assert list(tmp_path.iterdir()) == []


def test_places_alone_have_no_place_in_eac(tmp_path: Path) -> None:
    with pytest.raises(ExportFailed, match="EAC-CPF"):
        export_register(View([entry(1, "place", "Mina")]), "eac", tmp_path / "eac")


words = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Co", "Cn", "Zl", "Zp"))
)
names = words.map(lambda w: " ".join(w.split())).filter(lambda w: w and "\\" not in w)
entries = st.builds(
    lambda kind, name, variants, dates, note: entry(
        1,
        kind,
        name,
        dates=dates,
        note=note,
        variants=tuple(v for v in dict.fromkeys(variants) if v != name),
    ),  # fmt: skip
    st.sampled_from(["person", "organisation"]),
    names,
    st.lists(names, max_size=3),
    st.sampled_from(["", "1901", "1901–", "–1950", "1901–1950", "1890~–1900?", "b. 1989"]),
    st.lists(names, max_size=2).map("\n".join),
)


@settings(max_examples=30)
@given(entries)
def test_whatever_an_entry_says_comes_back(
    tmp_path_factory: pytest.TempPathFactory, record: AuthorityRecord
) -> None:
    folder = tmp_path_factory.mktemp("out")
    for form, name in (("csv", "r.csv"), ("skos", "r.rdf"), ("eac", "eac")):
        out = export_register(View([record]), form, folder / name).path
        [file] = out.iterdir() if out.is_dir() else [out]
        assert read_back(file) == [as_pack(record)], form


def test_a_real_register_goes_out_and_comes_into_another_project(
    session: Session, tmp_path: Path
) -> None:
    records = [
        authorities.new_record(session.person, TagId("person"), name, note="a\nb")
        for name in ("Ida Berg", "Ole Berg")
    ]
    for record in records:
        session.do(authorities.create(record))
    session.do(relations.relate(session.person, "siblingOf", *records, mutual=True))
    out = export_register(session.project, "csv", tmp_path / "r.csv")
    assert "siblingOf Ida Berg" in out.path.read_text(encoding="utf-8-sig")
    assert [one.name for one in read_back(out.path)] == ["Ida Berg", "Ole Berg"]
