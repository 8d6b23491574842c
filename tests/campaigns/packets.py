"""No packet leaves this machine: every socket that a process asks for is looked at."""

import os
import re
import subprocess
import sys
from pathlib import Path

from tests.builders import LETTER
from tests.campaigns.campaign import Figures, Given, demand
from tests.campaigns.nursery import ROOT
from tests.corpus.hostile import files as hostile_pages
from tests.corpus_documents.hostile import hostile as hostile_documents
from ui.formats import FORMATS

REMOTE = "http://127.0.0.1:9/canary"
TRACED = "trace=socket,connect,sendto,sendmsg,sendmmsg"
_FAMILY = re.compile(r"\b(AF_(?!UNIX|LOCAL|UNSPEC)[A-Z0-9]+)")
PAGES = ("remote.html", "climbing.html", "entities.xhtml", "script.html", "iframes.html")
DOCUMENTS = ("outside.docx", "outside.epub", "climbing.epub", "script.pdf", "climbing.xml")


def run(given: Given) -> Figures:
    """Import of what names addresses elsewhere, every export, and the window without a screen."""
    folder = given.new_folder("packets")
    documents = _documents(folder)
    project, logs = str(folder / "p.annot"), []
    logs.append(_traced(given, folder, "import", project, *map(str, documents)))
    formats = list(FORMATS) if given.many(0, 1, 1) else ["tei", "html"]
    for name in formats:
        out = str(folder / name)
        logs.append(_traced(given, folder, "export", project, "--format", name, "--out", out))
    whole = (
        ("self-test",) if given.long else ("self-test", "--step", "window", "--folder", str(folder))
    )
    logs.append(_traced(given, folder, *whole))
    calls = 0
    for log in logs:
        words = log.read_text(encoding="utf-8", errors="replace")
        found = _FAMILY.search(words)
        demand(found is None, f"{log.name}: {found and words[found.start() - 200 : found.end()]}")
        calls += words.count("\n")
    return {"documents": len(documents), "exports": len(formats), "calls seen": calls, "packets": 0}


def _documents(folder: Path) -> list[Path]:
    """All of them name something that lies elsewhere."""
    pages = hostile_pages()
    contents = {name: pages[name]() for name in PAGES}
    contents |= {one.name: one.data for one in hostile_documents() if one.name in DOCUMENTS}
    outside = f'<!DOCTYPE TEI SYSTEM "{REMOTE}.dtd">'
    contents["outside.tei.xml"] = f"{outside}<TEI><text><body/></text></TEI>".encode()
    contents["remote.md"] = f"# T\n\n![a]({REMOTE}.png) [b]({REMOTE})\n".encode()
    contents["letter.txt"] = LETTER.encode()
    found = []
    for name, data in contents.items():
        (folder / name).write_bytes(data)
        found.append(folder / name)
    return found


def _traced(given: Given, folder: Path, *words: str) -> Path:
    """A command of ours with all its children. Returns what strace wrote down."""
    log = folder / f"{'-'.join(words[:1] + words[2:4]).replace('/', '')}.log"
    command = [sys.executable, "-m", "ui.commands", *words]
    done = subprocess.run(
        ["strace", "-f", "-qq", "--seccomp-bpf", "-o", str(log), "-e", TRACED, *command],
        cwd=ROOT,
        env={
            **os.environ,
            "ANNOTATOR_HOME": str(given.folder / "home"),
            "QT_QPA_PLATFORM": "offscreen",
        },
        capture_output=True,
        text=True,
        check=False,
    )
    demand(done.returncode in (0, 1), f"{words[0]}: {done.stderr[-800:]}")
    demand("Traceback" not in done.stderr, f"{words[0]}: {done.stderr[-1500:]}")
    return log
