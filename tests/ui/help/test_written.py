"""The same pages in a terminal and as a site that works from the disk."""

import re
from base64 import b64encode
from hashlib import sha256
from pathlib import Path

import pytest
from click.testing import CliRunner

from annotator import settings
from annotator.settings import Settings
from tests.exports.reading.browser import Seen
from ui.commands import annotator
from ui.help.book import Book
from ui.help.naming import usual
from ui.help.site import write_site


def run(*arguments: str) -> tuple[int, str, str]:
    done = CliRunner().invoke(annotator, ["help", *arguments])
    return done.exit_code, done.stdout, done.stderr


def test_without_a_topic_all_pages_are_listed() -> None:
    code, shown, _ = run()
    assert code == 0
    assert {line.split()[0] for line in shown.splitlines() if line.startswith("  ")} == {
        page.name for page in Book(usual()).pages()[1:]
    }


def test_a_page_is_printed_in_lines_of_a_terminal() -> None:
    code, shown, _ = run("keys")
    assert code == 0
    assert shown.startswith("All keys\n========\n")
    assert max(map(len, shown.splitlines())) <= 80


def test_keys_are_those_of_whoever_asks() -> None:
    settings.save(Settings(keys={"claim": ("Y",)}))
    _, shown, _ = run("keys")
    assert re.search(r"^Y +Claim here$", shown, re.MULTILINE)


def test_a_page_that_is_not_there_is_an_error_of_one_line() -> None:
    code, _, said = run("nothing")
    assert (code, said.count("\n")) == (1, 1)


def test_words_are_searched() -> None:
    code, shown, _ = run("--search", "smaller")
    assert code == 0
    assert "index: How to read this help" in shown
    assert run("--search", "xyzzy")[0] == 1


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site") / "help"
    write_site(Book(usual()), folder)
    return folder


def test_every_page_is_whole_and_its_links_lead_to_pages_beside_it(site: Path) -> None:
    pages = {file.name: Seen(file.read_bytes()) for file in site.iterdir()}
    assert len(pages) == len(Book(usual()).pages()) + 1
    ids = {name: {a["id"] for _, a in page.elements if "id" in a} for name, page in pages.items()}
    for name, page in pages.items():
        assert page.crossed == [], name
        for tag, attributes in page.elements:
            if tag == "a" and not attributes["href"].startswith("#"):
                target, _, anchor = attributes["href"].partition("#")
                assert target in pages, (name, target)
                assert not anchor or anchor in ids[target], (name, anchor)


def test_nothing_is_fetched_and_only_what_the_policy_names_is_run(site: Path) -> None:
    for file in site.iterdir():
        text = file.read_text(encoding="utf-8")
        assert "http://" not in re.sub(r"<(code|pre|p|td|li)\b.*?</\1>", "", text, flags=re.DOTALL)
        [policy] = re.findall(r'Content-Security-Policy" content="([^"]+)"', text)
        assert "default-src 'none'" in policy
        for tag in ("style", "script"):
            for inside in re.findall(f"<{tag}>(.*?)</{tag}>", text, re.DOTALL):
                checksum = b64encode(sha256(inside.encode()).digest()).decode()
                assert f"{tag}-src 'sha256-{checksum}'" in policy, file.name
        assert text.count("<script") == (file.name == "find.html")


def test_the_command_writes_it(tmp_path: Path) -> None:
    code, shown, _ = run("--site", str(tmp_path / "out"))
    assert code == 0
    assert "index.html" in shown
    assert (tmp_path / "out" / "find.html").is_file()
