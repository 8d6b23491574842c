"""Settings survive everything that a file of settings can be."""

import os
from datetime import date
from pathlib import Path

import pytest

from annotator import recent, settings
from annotator.places import settings_folder
from annotator.settings import Settings


@pytest.fixture
def file() -> Path:
    settings_folder().mkdir(parents=True)
    return settings_folder() / "settings.toml"


def test_what_was_saved_is_loaded() -> None:
    mine = Settings(contributor="Ada", theme="dark", zoom=1.5, recent=("a.annot", "b.annot"))
    settings.save(mine)
    assert settings.load() == settings.Loaded(mine)
    assert [f.name for f in settings_folder().iterdir()] == ["settings.toml"]


def test_nothing_there_is_no_complaint() -> None:
    assert settings.load() == settings.Loaded(Settings())


@pytest.mark.parametrize(
    "damage",
    [b"theme = ", b"\xff\xfe\x00", b"zoom = 1\nzoom = 2", b"[" * 5000, b"\x00" * 2_000_000],
    ids=["half a line", "not UTF-8", "twice", "nested", "far too large"],
)
def test_a_damaged_file_is_kept_aside_and_told(file: Path, damage: bytes) -> None:
    file.write_bytes(damage)
    loaded = settings.load()
    assert loaded.settings == Settings()
    assert "settings.damaged.toml" in loaded.complaint
    settings.save(loaded.settings)
    assert (settings_folder() / "settings.damaged.toml").read_bytes() == damage
    assert settings.load() == settings.Loaded(Settings())


def test_bytes_that_are_no_text_are_told_in_plain_words(file: Path) -> None:
    file.write_bytes(b'window = "\xff"')
    told = settings.load().complaint
    assert "(they are no text in UTF-8)" in told
    assert "codec" not in told


def test_a_folder_in_its_place_is_moved_aside(file: Path) -> None:
    file.mkdir()
    assert "not a file" in settings.load().complaint
    settings.save(Settings(theme="light"))
    assert settings.load().settings.theme == "light"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes on this system")
def test_a_pipe_in_its_place_does_not_hang(file: Path) -> None:
    os.mkfifo(file)
    assert "not a file" in settings.load().complaint


@pytest.mark.parametrize(
    "line",
    [
        "zoom = nan",
        "zoom = inf",
        "zoom = -1.0",
        "zoom = 1e9",
        'zoom = "large"',
        'theme = "purple"',
        "theme = 3",
        'window = "Größe"',
        "recent = [1, 2]",
        "contributor = ['a']",
    ],
)
def test_what_makes_no_sense_is_the_usual_instead(file: Path, line: str) -> None:
    file.write_text(line, encoding="utf-8")
    assert settings.load() == settings.Loaded(Settings())


def test_what_another_version_knows_is_kept_for_it(file: Path) -> None:
    file.write_text('theme = "dark"\nunheard_of = true\n[later]\na = 1\n', encoding="utf-8")
    loaded = settings.load().settings
    assert loaded == Settings(theme="dark", others={"unheard_of": True, "later": {"a": 1}})
    settings.save(loaded)
    assert settings.load().settings == loaded
    assert "unheard_of = true" in file.read_text(encoding="utf-8")


def test_what_another_window_changed_is_not_written_over() -> None:
    mine = Settings(theme="dark")
    assert settings.newest(mine) == mine
    settings.save(Settings(contributor="Ada"))
    assert settings.newest(mine) == Settings(contributor="Ada")


def test_names_that_no_file_can_have_are_passed_over(file: Path) -> None:
    file.write_text('recent = ["a.annot", "b\\u0000.annot"]\nzoom = 2', encoding="utf-8")
    assert settings.load().settings == Settings(recent=("a.annot",), zoom=2.0)


def test_settings_that_cannot_be_written_stop_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("ANNOTATOR_HOME", str(tmp_path / "file"))
    settings.save(Settings())
    assert settings.load() == settings.Loaded(Settings())


def test_a_file_with_a_mark_of_its_byte_order_is_read(file: Path) -> None:
    file.write_bytes(b"\xef\xbb\xbftheme = 'dark'\n")
    assert settings.load() == settings.Loaded(Settings(theme="dark"))


def test_a_project_whose_name_is_no_text_does_not_keep_the_rest_from_being_saved() -> None:
    odd = Path(os.fsdecode(b"caf\xe9.annot"))
    today = date(2026, 11, 27)
    mine = recent.opened(Settings(theme="dark"), Path("a.annot"), today)
    mine = recent.opened(mine, odd, today)
    assert mine.recent == ("a.annot",)
    settings.save(mine)
    assert settings.load().settings == mine
    settings.save(Settings(contributor="\ud800"))
    assert settings.load().settings == mine
