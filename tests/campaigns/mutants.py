"""Files with something wrong in them, by the thousand for each reader: read or refused in words."""

import gzip
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random
from xml.parsers import expat

from annotator.errors import UnreadableFile
from annotator.jobs import JobContext
from annotator.model.draft import Bundle
from annotator.readers.formats import START_BYTES, recognised
from annotator.readers.guarded.words import CRASH
from annotator.readers.reading import Reading
from exports import FORMATS
from tests.builders import LETTER, add_article, naming
from tests.campaigns.campaign import Broken, Figures, Given, Tally, demand
from tests.campaigns.mutating import mutated
from tests.corpus_documents.every import documents
from tests.corpus_documents.trials import trials
from tests.exports.others.documents import a_foreign_file
from ui import projects

GATE_MUTANTS, QUICK_MUTANTS, LONG_MUTANTS = 300, 2_000, 10_000
"""Of each reader."""
MOST_SECONDS = 10.0
_BUGS = ("stopped at something", "does not hold together", "was not read within")
_STRICT = ("alto", "page xml", "tei", "tei of others")
"""Readers of XML files, which take nothing that is not well-formed."""
SECRET = "canary-in-a-file-beside"
"""Stands in a file beside; what is read never holds it."""


def run(given: Given) -> Figures:
    """Each seed is read first; then its mutants."""
    seeds = seeds_by_reader(given)
    counts = {"read": 0, "refused": 0}
    tally, slowest = Tally(), 0.0
    folder = given.new_folder("mutants")
    (folder / "secret.txt").write_text(SECRET, encoding="utf-8")
    many = given.many(GATE_MUTANTS, QUICK_MUTANTS, LONG_MUTANTS)
    with Reading() as reading:
        for name, file, data in _must_be_refused(seeds):
            with tally.counting():
                outcome = _outcome(reading, folder / file, data, name)
                demand(outcome == "refused", f"{name}, {file}: it was read")
        for reader, mine in seeds.items():
            random = given.random(reader)
            for number in range(many):
                file, data = random.choice(mine)
                mutant = mutated(data, [other for _, other in mine], random)
                started = time.monotonic()
                with tally.counting():
                    counts[_outcome(reading, folder / file, mutant, f"{reader} {number}")] += 1
                slowest = max(slowest, time.monotonic() - started)
    tally.told()
    ours = {name for mine in seeds.values() for name, _ in mine}
    ours |= {file for _, file, _ in _must_be_refused(seeds)}
    left = {file.name for file in folder.rglob("*")} - ours
    demand(left == {"secret.txt"}, f"a reader left files: {left}")
    return {
        "readers": len(seeds),
        "mutants of each": many,
        **counts,
        "crashes, hangs, foreign exceptions": 0,
        "slowest (s)": round(slowest, 1),
    }


def _outcome(reading: Reading, file: Path, data: bytes, name: str) -> str:
    """`read` or `refused`. Raises Broken for everything else."""
    file.write_bytes(data)
    started = time.monotonic()
    try:
        found = reading.read(file)
    except UnreadableFile as error:
        words = str(error)
        demand(words.startswith(file.name), f"{name}: {words}")
        bug = any(bug in words for bug in _BUGS) and f"({CRASH})" not in words
        if bug:
            _keep(file, data, name)
        demand(not bug, f"{name}: {words}")
        return "refused"
    except Exception as error:
        _keep(file, data, name)
        raise Broken(f"{name}: {type(error).__name__}: {error}") from error
    finally:
        seconds = time.monotonic() - started
        demand(seconds <= MOST_SECONDS + 1, f"{name}: {seconds:.1f} s")
    texts = [one.text for one in (found.articles if isinstance(found, Bundle) else found)]
    demand(not any(SECRET in text or "root:" in text for text in texts), f"{name}: it got in")
    if name.rsplit(" ", 1)[0] in _STRICT and _is_of(name, file, data):
        _demand_well_formed(data, name)
    return "read"


def _is_of(name: str, file: Path, data: bytes) -> bool:
    """Whether the mutant is still taken for what its seed was: another reader has other rules."""
    kind = recognised(file.name, data[:START_BYTES])
    return name.rsplit(" ", 1)[0] == (kind.name if kind else name.rsplit(" ", 1)[0])


def _demand_well_formed(data: bytes, name: str) -> None:
    """What was accepted is well-formed for another parser too."""
    parser = expat.ParserCreate()
    try:
        parser.Parse(data, True)
    except (expat.ExpatError, ValueError, LookupError) as error:
        code, at = getattr(error, "code", None), parser.ErrorByteIndex
        if code in _OTHERS or any(byte > 127 for byte in data[at : at + 2]):
            return
        raise Broken(f"{name}: it was read, and is not well-formed: {error}") from error


_OTHERS = {
    expat.errors.codes[expat.errors.XML_ERROR_UNKNOWN_ENCODING],
    expat.errors.codes[expat.errors.XML_ERROR_INCORRECT_ENCODING],
    None,
}
"""What only expat has to say: encodings that it does not know, and names of XML's fifth edition."""


def _keep(file: Path, data: bytes, name: str) -> None:
    """A find becomes a seed and a test: it is put where it can be looked at."""
    from tests.campaigns.goals import FOLDER

    FOLDER.mkdir(parents=True, exist_ok=True)
    (FOLDER / f"{name.replace(' ', '-')}-{file.name}").write_bytes(data)


Seeds = dict[str, list[tuple[str, bytes]]]


def seeds_by_reader(given: Given) -> Seeds:
    """Files that are read, by the reader that takes them."""
    found: Seeds = {}
    every = [*trials().items(), *((made.name, made.data) for made in documents())]
    every += [("page.xhtml", b"<html><body><p>A page of words, well-formed.</p></body></html>")]
    for file, data in every:
        kind = recognised(file, data[:START_BYTES])
        assert kind is not None
        found.setdefault(kind.name, []).append((file, data))
    found["plain"] = [("letter.txt", LETTER.encode()), ("wide.txt", LETTER.encode("utf-16"))]
    found["tei of others"] = [
        (f"other-{number}.xml", a_foreign_file(Random(number))) for number in range(8)
    ]
    found |= _ours(given)
    return found


def _ours(given: Given) -> Seeds:
    """What we export ourselves, and read again."""
    folder = given.new_folder("ours")
    session = projects.found(folder / "ours.annot")
    add_article(session)
    session.do(naming(session, "Ada")[1])
    found: Seeds = {}
    for name in ("tei", "webanno"):
        exporter = FORMATS[name].load()
        ids = session.project.article_ids()
        [one] = exporter.export(session.project, ids, folder / name, JobContext())
        assert one.file is not None
        found[name] = [(one.file.name, one.file.read_bytes())]
    session.project.close()
    return found


def _must_be_refused(seeds: Seeds) -> Iterator[tuple[str, str, bytes]]:
    """A parser that is given a path, or told to recover, would read these."""
    for name in ("tei", "tei of others"):
        file, data = next(one for one in seeds[name] if b"</body>" in one[1])
        yield f"{name}, packed", f"packed-{file}", gzip.compress(data, mtime=0)
        yield f"{name}, cut", f"cut-{file}", data.rstrip()[:-3]
        yield f"{name}, crossed", f"crossed-{file}", data.replace(b"</body>", b"</bdoy>", 1)
