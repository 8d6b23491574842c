"""The steps of the self-test but the window. Each returns what it saw, or raises Failed."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from annotator.changes import annotations
from annotator.errors import AnnotatorError
from annotator.jobs import JobContext
from annotator.kept_open import SUFFIX
from annotator.model.annotation import Annotation, Mention
from annotator.model.article import Article
from annotator.model.span import Span
from annotator.packs.looking import Packs
from annotator.packs.making import add
from annotator.readers.tei.xml import library_versions
from annotator.session import Session
from annotator.storage import engine
from exports import FORMATS
from resources import licensing, resource
from ui import itself, projects
from ui.help.book import Book, picture
from ui.help.naming import usual
from ui.help.parts import pictures_of
from ui.sample import NAME, STEMS, make_sample, unpack

_OF_OTHERS = """<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Log</title></titleStmt>
<publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader>
<text><body><p>The harbour of <placeName>Norderhaven</placeName> froze.</p></body></text></TEI>
"""
"""What another program might have written."""

Step = Callable[[Path], dict[str, Any]]
HELD = "held"
_LEAST_BYTES = {
    "fonts": 1_000_000,
    "icons": 20_000,
    "places": 500_000,
    "samples": 50_000,
    "schemas": 5_000,
    "styles": 5_000,
    "tagsets": 500,
    "trials": 2_000,
    "words": 20_000,
}
_LEAST_PAGES = 25
_NAMES = ("Halvorsen", "Norderhaven", "Solberg")


class Failed(AnnotatorError):
    """A step did not find what it must find; the sentence says what."""


def must(holds: bool, words: str) -> None:
    if not holds:
        raise Failed(words)


def files(folder: Path) -> dict[str, Any]:
    """Everything that ships beside the code is there: faces, samples, grammars, licences."""
    found = {}
    for name, least in _LEAST_BYTES.items():
        entries = [e for e in resource(name).iterdir() if e.is_file()]
        found[name] = sum(len(entry.read_bytes()) for entry in entries)
        must(found[name] >= least, f"resources/{name} holds {found[name]} bytes only")
    must(len(projects.default_tags()) >= 10, "the default tagset lacks tags")
    shipped = licensing.components()
    silent = [c.name for c in shipped if not any(words.strip() for _, words in c.texts)]
    must(len(shipped) >= 10, f"licences of {len(shipped)} components only are there")
    must(not silent, f"there is no licence text for {', '.join(silent)}")
    versions = {"sqlite": engine.version(), **library_versions()}
    pages = _help_pages()
    return {"bytes": found, "licences": len(shipped), "help": pages, "versions": versions}


def _help_pages() -> int:
    """How many pages the help has; all of them can be read, and so can their pictures."""
    pages = Book(usual()).pages()
    must(len(pages) >= _LEAST_PAGES, f"the help has {len(pages)} pages only")
    lack = [name for page in pages for name in pictures_of(page) if not picture(name).is_file()]
    must(not lack, f"the help lacks pictures: {', '.join(lack)}")
    return len(pages)


def sample(folder: Path) -> dict[str, Any]:
    """The sample project is made and whole."""
    with _opened(make_sample(folder)) as session:
        must(session.project.check() == [], "the doctor finds something in the sample")
        lines = session.project.article_list()
    marked = sum(line.annotations for line in lines)
    must(len(lines) == len(STEMS) and marked > 20, f"{len(lines)} articles, {marked} annotations")
    return {"articles": len(lines), "annotations": marked}


def tagging(folder: Path) -> dict[str, Any]:
    """Names are tagged, undone and redone, and everything is on the disk."""
    with _opened(_project(folder)) as session:
        before = _marks(session)
        for name in _NAMES:
            _tag(session, name)
        marked = _marks(session)
        must(len(marked) == len(before) + len(_NAMES), "not every tag was kept")
        must(all(session.undo() for _ in _NAMES), "a step could not be undone")
        must(_marks(session) == before, "undo did not bring back what was")
        must(all(session.redo() for _ in _NAMES), "a step could not be redone")
    with _opened(_project(folder)) as session:
        must(_marks(session) == marked, "after closing and opening, the annotations are others")
        must(session.project.check() == [], "the doctor finds something after tagging")
    return {"tagged": len(_NAMES)}


def killed(folder: Path) -> dict[str, Any]:
    """A program that is killed while a project is open loses nothing that it acknowledged."""
    with _opened(_project(folder)) as session:
        before = len(_marks(session))
    words = itself.command("self-test", "--step", HELD, "--folder", str(folder))
    with subprocess.Popen(words, stdout=subprocess.PIPE, stdin=subprocess.PIPE) as child:
        assert child.stdout is not None
        told = child.stdout.readline().strip()
        child.kill()
    must(told == b"on disk", "the second program did not get as far as tagging")
    with _opened(_project(folder)) as session:
        must(session.project.ended_unclean, "nothing remained of the program that was killed")
        must(session.project.ailments == [], "the project is damaged after the kill")
        must(len(_marks(session)) == before + 1, "what was acknowledged before the kill is lost")
        must(
            session.undo() and len(_marks(session)) == before, "it cannot be undone after the kill"
        )
    return {"survived": 1}


def held(folder: Path) -> dict[str, Any]:
    """Tag, say so, and wait to be killed."""
    with _opened(_project(folder)) as session:
        _tag(session, "lighthouse")
        sys.stdout.write("on disk\n")
        sys.stdout.flush()
        sys.stdin.read()
    return {}


def importing(folder: Path) -> dict[str, Any]:
    """One file of every format that the program reads."""
    shipped = folder / "shipped"
    shipped.mkdir(exist_ok=True)
    unpack(shipped)
    _export(_project(folder), folder / "to read")
    _exported(folder, "webanno")
    of_others = folder / "of others.xml"
    of_others.write_text(_OF_OTHERS, encoding="utf-8")
    _exported(folder, "teicorpus")
    formats = {
        "TEI corpus": min((folder / "as teicorpus").glob("*.xml")),
        "TEI of others": of_others,
        "plain text": shipped / f"{STEMS[0]}.txt",
        "TEI": min((folder / "to read").glob("*.xml")),
        "Web Annotation": min((folder / "as webanno").glob("*.jsonld")),
    }
    for trial in resource("trials").iterdir():
        file = folder / trial.name
        file.write_bytes(trial.read_bytes())
        formats[file.name] = file
    for name, file in formats.items():
        project = folder / f"{name}{SUFFIX}"
        row = _rows("import", str(project), str(file), "--json")[0]
        must(row["ok"] and row["characters"] > 0, f"{name}: {row['error']}")
    _as_it_came(folder / f"TEI of others{SUFFIX}", folder / "as it came")
    return {"formats": list(formats)}


def _as_it_came(project: Path, out: Path) -> None:
    """A file of another program goes out as it came, and with one annotation more."""
    [row] = _rows("export", str(project), "--format", "tei", "--out", str(out), "--json")
    must(Path(row["file"]).read_text(encoding="utf-8") == _OF_OTHERS, "it is not as it came")
    with _opened(project) as session:
        _tag(session, "harbour")
    [row] = _rows("export", str(project), "--format", "tei", "--out", str(out), "--json")
    text = Path(row["file"]).read_text(encoding="utf-8")
    must(row["valid"] and "harbour</persName>" in text, "the new annotation is not in the file")


def exporting(folder: Path) -> dict[str, Any]:
    """The sample goes out as valid TEI, and comes back with every annotation."""
    out = folder / "tei"
    exported = _export(_project(folder), out)
    must(all(row["valid"] for row in exported), "an exported file is not valid")
    texts = sorted(str(file) for file in out.glob("*.xml"))
    must(all(row["valid"] for row in _rows("validate", *texts, "--json")), "validation says no")
    again = folder / f"again{SUFFIX}"
    _rows("import", str(again), *texts, "--json")
    with _opened(_project(folder)) as session:
        there = len(_marks(session))
    with _opened(again) as session:
        back = len(_marks(session))
    must(there == back, f"{there} annotations went out, {back} came back")
    return {"files": len(texts), "annotations": back}


def formats(folder: Path) -> dict[str, Any]:
    """The sample goes out in every format that there is, but the one that needs Qt."""
    return {"bytes": {name: _exported(folder, name) for name in FORMATS}}


def suggesting(folder: Path) -> dict[str, Any]:
    """The rules find names in a text, with the word lists and the gazetteer that ship."""
    text, project = folder / "suggest.txt", folder / "suggest.annot"
    text.write_text("Ida Berg said on Sunday it rained in Hamburg.\n", encoding="utf-8")
    _rows("import", str(project), str(text), "--language", "en", "--json")
    found = {row["quote"][0]: row["tag"] for row in _rows("suggest", str(project))}
    must(found.get("Ida Berg") == "person", "no person was suggested")
    must(found.get("Hamburg") == "place", "no place was suggested")
    return {"suggested": len(found)}


def pdf(folder: Path) -> dict[str, Any]:
    """The sample goes out as PDF, without a screen, with the faces that ship in it."""
    size = _exported(folder, "pdf")
    for file in (folder / "as pdf").glob("*.pdf"):
        data = file.read_bytes()
        must(data.startswith(b"%PDF-") and b"%%EOF" in data[-32:], f"{file.name} is no PDF")
        lack = [face for face in (b"Inter-", b"SourceSerif4-") if face not in data]
        must(not lack, f"{file.name} lacks faces: {lack}")
    return {"bytes": {"pdf": size}}


def packs(folder: Path) -> dict[str, Any]:
    """An authority pack is made of a table and of SKOS, and a name is found in it."""
    table, skos = folder / "list.csv", folder / "list.rdf"
    table.write_text("name,variants,wikidata\nNorderhaven,Harbour Town,Q42\n", encoding="utf-8")
    skos.write_text(_SKOS, encoding="utf-8")
    made = add([table, skos], JobContext(), folder=folder / "packs")
    must((made.entries, made.refused) == (2, 0), f"{made.entries} entries, {made.refused} refused")
    there = Packs(folder / "packs")
    found = [hit.entry.name for words in ("harb", "kuste") for hit in there.search(words)]
    there.close()
    must(found == ["Norderhaven", "Küste"], f"looked up in a pack: {found}")
    return {"entries": made.entries}


_SKOS = """<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    xmlns="http://www.w3.org/2004/02/skos/core#"><Concept r:about="https://example.org/1">
    <prefLabel>Küste</prefLabel><altLabel>Køst</altLabel></Concept></r:RDF>"""

ALL: dict[str, Step] = {
    step.__name__: step
    for step in (
        *(files, sample, tagging, killed, held, importing, exporting, formats),
        *(packs, suggesting, pdf),
    )
}


@contextmanager
def _opened(path: Path) -> Iterator[Session]:
    session = projects.opened(path)
    try:
        yield session
    finally:
        session.project.close()


def _project(folder: Path) -> Path:
    return folder / f"{NAME}{SUFFIX}"


def _marks(session: Session) -> list[Annotation]:
    project = session.project
    return [a for article in project.article_ids() for a in project.annotations(article)]


def _tag(session: Session, words: str) -> None:
    article: Article = session.project.article(session.project.article_ids()[0])
    start = article.text.index(words)
    tag = next(tag for tag in session.project.tags() if tag.id == "person")
    span = Span(start, start + len(words))
    session.do(annotations.annotate(session.person, article, [span], tag, Mention()))


def _export(project: Path, folder: Path) -> list[dict[str, Any]]:
    return _rows("export", str(project), "--format", "tei", "--out", str(folder), "--json")


def _exported(folder: Path, name: str) -> int:
    """Bytes of what was written of the sample in a format."""
    out = folder / f"as {name}"
    rows = _rows("export", str(_project(folder)), "--format", name, "--out", str(out), "--json")
    must(all(row["valid"] for row in rows), f"{name}: an exported file is not valid")
    written = sum(file.stat().st_size for file in out.rglob("*") if file.is_file())
    must(written > 0, f"{name}: nothing was written")
    return written


def _rows(*arguments: str) -> list[dict[str, Any]]:
    """What a command of ours prints with --json. Raises Failed with its complaint."""
    done = itself.run(*arguments)
    must(done.returncode == 0, f"annotator {arguments[0]}: {done.stderr.strip()[-500:]}")
    return [json.loads(line) for line in done.stdout.splitlines()]
