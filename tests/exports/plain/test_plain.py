"""Everything in plain files: read back with nothing but `json`, `hashlib` and a text editor."""

import json
import re
from dataclasses import fields, is_dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from annotator.changes import articles, authorities
from annotator.jobs import Cancelled, JobContext
from annotator.model import ids
from annotator.session import Session
from exports import FORMATS
from exports.plain.readme import README
from exports.plain.rows import row
from tests.builders import a_draft
from tests.exports.documents import World, a_world

PLAIN = FORMATS["plain"]


def _written(world: Any, folder: Path) -> dict[str, list[dict[str, Any]]]:
    """The lines of every file of JSON Lines, by its stem."""
    done = PLAIN.load().export(world, world.article_ids(), folder, JobContext())
    assert all(one.file is not None for one in done)
    return {
        file.stem: [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
        for file in folder.glob("*.jsonl")
    }


def _text(folder: Path, described: dict[str, Any]) -> str:
    file: str = described["text_file"]
    return (folder / file).read_bytes().decode("utf-8")


@pytest.mark.parametrize("seed", range(40))
def test_every_span_of_every_record_is_found_in_the_texts(seed: int, tmp_path: Path) -> None:
    world = a_world(seed)
    lines = _written(world, tmp_path)
    texts = {one["id"]: _text(tmp_path, one) for one in lines["articles"]}
    [article] = world.article_ids()
    assert texts == {ids.label(article): world.article(article).text}
    for one in lines["annotations"]:
        text = texts[one["article_id"]]
        assert [text[start:end] for start, end in one["spans"]] == one["quotes"]
    annotations = world.annotations(article)
    assert [one["id"] for one in lines["annotations"]] == [ids.label(a.id) for a in annotations]
    assert len(lines["comments"]) == len(world.comments(article))
    assert len(lines["register"]) == len(world.authorities())


@pytest.mark.parametrize("seed", range(10))
def test_checksums_are_those_of_all_files(seed: int, tmp_path: Path) -> None:
    _written(a_world(seed), tmp_path)
    sums = dict(
        line.split("  ", 1)[::-1] for line in (tmp_path / "SHA256SUMS").read_text().splitlines()
    )
    files = {
        file.relative_to(tmp_path).as_posix(): sha256(file.read_bytes()).hexdigest()
        for file in tmp_path.rglob("*")
        if file.is_file() and file.name != "SHA256SUMS"
    }
    assert sums == files


def test_originals_and_pictures_are_byte_by_byte_what_the_project_holds(
    session: Session, tmp_path: Path
) -> None:
    [described] = _written(session.project, tmp_path / "out")["articles"]
    article = session.project.article(session.project.article_ids()[0])
    original = (tmp_path / "out" / described["original_file"]).read_bytes()
    assert original == session.project.blob(article.source.sha256).data
    assert sha256(original).hexdigest() == described["source"]["sha256"]
    for figure in described["figures"]:
        data = (tmp_path / "out" / figure["image_file"]).read_bytes()
        assert sha256(data).hexdigest() == figure["image"]


def test_originals_are_called_as_their_kind_is_so_that_a_program_opens_them(
    session: Session, tmp_path: Path
) -> None:
    draft = a_draft("<p>Ada.</p>", name="page")
    page = replace(draft.original, media_type="text/html")
    session.do(articles.add(session.program, [replace(draft, original=page)]))
    described = _written(session.project, tmp_path)["articles"][-1]
    assert described["original_file"].endswith(".html")
    assert (tmp_path / described["original_file"]).read_text(encoding="utf-8") == draft.text


def test_every_field_of_every_record_is_written() -> None:
    """What the walk over the fields gives is the record itself, but for what is empty."""
    seen: set[str] = set()
    for seed in range(60):
        world = a_world(seed)
        [article] = world.article_ids()
        records: tuple[Any, ...] = (
            world.article(article),
            *world.annotations(article),
            *world.authorities(),
            *world.relations(article),
            *world.comments(article),
            *world.figures(article),
        )
        for record in records:
            written = row(record)
            for one in fields(record):
                value = getattr(record, one.name)
                assert (one.name in written) == (value not in ("", None, ())), one.name
                if is_dataclass(value):
                    assert isinstance(written[one.name], (dict, list))
            seen |= set(written)
    assert {"spans", "body", "identifiers", "blocks", "bond", "answers"} <= seen


def test_the_readme_tells_every_field(tmp_path: Path) -> None:
    told = set(re.findall(r"[a-z_0-9]+", README))
    for seed in range(60):
        folder = tmp_path / str(seed)
        lines = _written(a_world(seed), folder)
        lines["project"] = [json.loads((folder / "project.json").read_text(encoding="utf-8"))]
        for file, records in lines.items():
            for record in records:
                assert _names_in(record) - told == set(), file


def _names_in(value: object) -> set[str]:
    match value:
        case dict():
            return set(value) | {name for one in value.values() for name in _names_in(one)}
        case list():
            return {name for one in value for name in _names_in(one)}
    return set()


def test_the_readme_names_every_file(session: Session, tmp_path: Path) -> None:
    _written(session.project, tmp_path / "out")
    for path in (tmp_path / "out").iterdir():
        assert path.name in README or path.name == "README.txt"


def test_names_stand_beside_the_ids_of_entries(tmp_path: Path) -> None:
    world = a_world(3)
    lines = _written(world, tmp_path)
    register = {one["id"]: one["name"] for one in lines["register"]}
    for one in lines["annotations"]:
        entry = one["body"].get("authority_id")
        if entry is not None:
            assert {"role": "mention", "name": register[entry]} in one["names"]


def test_a_register_without_an_article_is_written_as_well(session: Session, tmp_path: Path) -> None:
    person = authorities.new_record(session.person, ids.TagId("person"), "Ada")
    session.do(authorities.create(person))
    PLAIN.load().export(session.project, [], tmp_path, JobContext())
    [line] = (tmp_path / "register.jsonl").read_text(encoding="utf-8").splitlines()
    assert json.loads(line)["name"] == "Ada"
    assert (tmp_path / "SHA256SUMS").exists()


def test_an_export_that_is_cancelled_has_no_checksums(session: Session, tmp_path: Path) -> None:
    job = JobContext()
    job.cancel()
    with pytest.raises(Cancelled):
        PLAIN.load().export(session.project, session.project.article_ids(), tmp_path, job)
    assert not (tmp_path / "SHA256SUMS").exists()


def test_a_quote_that_is_not_in_the_text_is_written_and_told(tmp_path: Path) -> None:
    world = _with_a_moved_quote()
    [one] = PLAIN.load().export(world, world.article_ids(), tmp_path, JobContext())
    assert one.file is not None
    assert any("quotes other words than stand at its place" in note for note in one.notes)


def _with_a_moved_quote() -> World:
    from dataclasses import replace

    world = a_world(5)
    first = world.annotations_[0]
    quotes = ("?" * len(first.quotes[0]), *first.quotes[1:])
    world.annotations_[0] = replace(first, quotes=quotes)
    return world
