"""What a person chooses is looked at before it holds, and travels as a file."""

from pathlib import Path

import pytest

from annotator import preferences
from annotator.errors import BadSetting
from annotator.settings import Settings

MINE = Settings(
    contributor="Ada",
    theme="dark",
    zoom=1.5,
    keys={"claim": ("Y",)},
    backup_minutes=0,
    recent=("/a.annot",),
)


def test_what_is_taken_out_comes_in_elsewhere_but_not_what_a_machine_remembers(
    tmp_path: Path,
) -> None:
    file = tmp_path / "mine.toml"
    preferences.write(MINE, file)
    assert "/a.annot" not in file.read_text(encoding="utf-8")
    theirs = Settings(recent=("/b.annot",), language="de")
    found, told = preferences.read(theirs, file)
    assert told == []
    assert (found.contributor, found.theme, found.zoom) == ("Ada", "dark", 1.5)
    assert found.keys == {"claim": ("Y",)}
    assert found.backup_minutes == 0
    assert found.recent == ("/b.annot",)


def test_what_makes_no_sense_in_a_file_is_told_and_the_rest_holds(tmp_path: Path) -> None:
    file = tmp_path / "odd.toml"
    file.write_text('theme = "dark"\nzoom = 99\nlater = 1\nbackup_minutes = "x"\n')
    found, told = preferences.read(Settings(), file)
    assert found == Settings(theme="dark", others={"later": 1})
    assert told == [
        "“zoom” stays as it is: it is to be between 0.5 and 4.0",
        "“later” is unknown here, and is kept",
        "“backup_minutes” stays as it is: it is to be a whole number",
    ]


@pytest.mark.parametrize(
    "content",
    [b"theme = ", b"\xff\xfe", b"[" * 5000, b"title = 'tags'", b"\0" * 2_000_000],
    ids=["half a line", "no text", "nested", "another file", "too large"],
)
def test_what_is_no_file_of_settings_is_refused_by_its_name(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "odd.toml"
    file.write_bytes(content)
    with pytest.raises(BadSetting, match=r"odd\.toml: "):
        preferences.read(MINE, file)


@pytest.mark.parametrize(
    ("name", "words", "value"),
    [("zoom", "2", 2.0), ("single_keys", "No", False), ("backup_minutes", " 5 ", 5)],
)
def test_what_people_type_becomes_a_value(name: str, words: str, value: object) -> None:
    assert preferences.parsed(name, words) == value


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("zoom", "nan"),
        ("zoom", "large"),
        ("theme", "purple"),
        ("single_keys", "perhaps"),
        ("backup_minutes", "-1"),
        ("keys", "E"),
        ("window", "x"),
        ("nothing", "1"),
    ],
)
def test_what_cannot_be_is_refused_by_the_name_of_the_setting(name: str, words: str) -> None:
    with pytest.raises(BadSetting, match=f"{name}: "):
        preferences.parsed(name, words)


def test_reset_takes_back_what_was_chosen_and_nothing_else() -> None:
    assert preferences.reset(MINE, ("theme",)).theme == "system"
    assert preferences.reset(MINE) == Settings(recent=("/a.annot",))
    with pytest.raises(BadSetting, match="no such setting"):
        preferences.reset(MINE, ("nothing",))


def test_where_nothing_can_be_written_the_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadSetting, match=r"mine\.toml"):
        preferences.write(MINE, tmp_path / "nowhere" / "mine.toml")
