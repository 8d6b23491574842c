"""Whatever a page, a letter or a capture holds: read within limits, or refused in a sentence."""

import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.errors import UnreadableFile
from annotator.model.draft import ArticleDraft
from annotator.readers.reading import Reading
from tests.corpus import hostile
from tests.corpus.hostile import CANARY, WORDS
from tests.corpus.small import ADDRESS, box, letter, packed, page, record

FILES = hostile.files()
MOST_SECONDS, MOST_BYTES = 10.0, 300_000_000
A_FEW = (
    *("deep-div-300.html", "deep-div-100000.html", "plaintext.html", "frames.html", "script.html"),
    *("srcset-one-word.html", "charset-utf-7.html", "references.html", "packed-twice.html"),
    *("json-deep.html", "laughs.xhtml", "entities.xhtml", "climbing.html", "cut.mhtml"),
    *("nested.eml", "charset.eml", "no-start.mbox", "bomb.warc", "terabyte.warc", "cut.warc.gz"),
    *("zip-bomb.wacz", "width-178.html", "width-57.html", "length.warc"),
)


@pytest.fixture(scope="module")
def reading() -> Iterator[Reading]:
    with Reading() as made:
        yield made


def outcome(reading: Reading, file: Path, data: bytes) -> tuple[ArticleDraft, ...] | str:
    """The articles, or the sentence that says why there are none."""
    file.write_bytes(data)
    try:
        found = reading.read(file)
    except UnreadableFile as error:
        return str(error)
    assert isinstance(found, tuple)
    return found


def check(found: tuple[ArticleDraft, ...] | str, name: str) -> None:
    if isinstance(found, str):
        assert found.startswith(name), found
        assert "stopped at something" not in found
        assert "hold together" not in found
        return
    for draft in found:
        assert CANARY not in draft.text
        assert "root:" not in draft.text
        assert not any(char in draft.text for char in "\0\x01\ud800")


@pytest.mark.parametrize("name", A_FEW)
def test_it_is_read_or_refused(reading: Reading, tmp_path: Path, name: str) -> None:
    check(outcome(reading, tmp_path / name, FILES[name]()), name)


def test_depth_is_read_whole_or_not_at_all(reading: Reading, tmp_path: Path) -> None:
    shallow = outcome(reading, tmp_path / "a.html", FILES["deep-div-300.html"]())
    assert isinstance(shallow, tuple)
    assert shallow[0].text.count(WORDS) == 2
    deep = outcome(reading, tmp_path / "b.html", FILES["deep-div-100000.html"]())
    assert isinstance(deep, str)
    assert "beyond what can be read whole" in deep


def test_names_of_parts_are_no_limits(reading: Reading, tmp_path: Path) -> None:
    """A parser complains of an id that is there twice, and says which: `invalidDelimiter`."""
    twice = "<p id='invalidDelimiter'>One.</p><p id='invalidDelimiter'>Too long, huge.</p><depth>"
    html = page(WORDS).replace(b"</body>", twice.encode() + b"</body>")
    found = outcome(reading, tmp_path / "twice.html", html)
    assert isinstance(found, tuple)
    assert WORDS in found[0].text


def test_a_capture_that_breaks_off_gives_what_is_whole_and_says_so(
    reading: Reading, tmp_path: Path
) -> None:
    whole = packed(record(ADDRESS, page(WORDS)), record("https://paper.example/b", page(WORDS)))
    found = outcome(reading, tmp_path / "cut.warc.gz", whole[:-40])
    assert isinstance(found, tuple)
    assert len(found) == 1
    assert "breaks off or is damaged behind its record 1" in found[0].warnings[-1]


def test_a_box_tells_which_letters_have_no_words(reading: Reading, tmp_path: Path) -> None:
    found = outcome(reading, tmp_path / "box.mbox", box(letter(""), letter(WORDS), letter("")))
    assert isinstance(found, tuple)
    assert [draft.source.name for draft in found] == ["box-2.eml"]
    assert sum("left out: box-" in warning for warning in found[0].warnings) == 2


def test_nobody_is_called(reading: Reading, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.2)
        port = str(server.getsockname()[1]).encode()
        data = FILES["remote.html"]().replace(b"127.0.0.1:9", b"127.0.0.1:" + port)
        assert isinstance(outcome(reading, tmp_path / "remote.html", data), tuple)
        with pytest.raises(TimeoutError):
            server.accept()


def test_there_are_many_of_them() -> None:
    assert len(FILES) >= 120


@pytest.mark.campaign
@pytest.mark.parametrize("name", FILES)
def test_every_hostile_file_ends_within_limits(tmp_path: Path, name: str) -> None:
    data = FILES[name]()
    with Reading() as reading:
        reading.read(_calm(tmp_path))  # so that the start of the child is not counted
        started = time.monotonic()
        found = outcome(reading, tmp_path / name.replace("/", "-"), data)
        seconds = time.monotonic() - started
        peak = _peak_bytes(reading)
    check(found, name)
    print(f"{seconds:.1f} s, {peak // 1_000_000} MB, {name}: {str(found)[:100]}")
    assert seconds < MOST_SECONDS + 1
    assert peak < MOST_BYTES


def _calm(folder: Path) -> Path:
    file = folder / "calm.html"
    file.write_bytes(page(WORDS))
    return file


def _peak_bytes(reading: Reading) -> int:
    """The most memory that the child has had; 0 where it is gone, or the system does not tell."""
    child = reading._guard._child
    status = Path(f"/proc/{child._process.pid}/status") if child else None
    if status is None or not status.is_file():
        return 0
    rows = dict(line.split(":", 1) for line in status.read_text().splitlines() if ":" in line)
    return int(rows.get("VmHWM", "0 kB").split()[0]) * 1024
