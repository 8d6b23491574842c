"""File names from a template: safe everywhere, never two the same, and the same tomorrow."""

import unicodedata
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.errors import BadTemplate
from annotator.model import ids
from exports.file_names import DEFAULT, FIELDS, LONGEST, checked, file_names
from exports.files import DEVICES
from tests.exports.collected import Collected


def named(template: str, *titles: str, **known: Any) -> list[str]:
    """The names of as many articles as there are titles."""
    project = Collected(1, len(titles))
    for world, title in zip(project.worlds, titles, strict=True):
        metadata = replace(world.article_.metadata, title=title, **known)
        world.article_ = replace(world.article_, metadata=metadata)
    names = file_names(project, project.article_ids(), template)
    return [names[number] for number in project.article_ids()]


def test_the_usual_name_is_that_of_the_source_and_the_id() -> None:
    project = Collected(1, 1)
    [number] = project.article_ids()
    assert file_names(project, [number], DEFAULT)[number] == f"a-file.{ids.label(number)}"


def test_fields_are_filled_and_what_nobody_knows_leaves_nothing_behind() -> None:
    assert named("{date}_{title}", "The Mill & the River", date="1954~") == [
        "1954_the-mill-the-river"
    ]
    assert named("{date}_{title}", "The Mill", date="") == ["the-mill"]


def test_of_articles_with_one_name_the_later_get_their_id() -> None:
    first, second, third = named("{title}", "Mill", "MILL", "Tower")
    assert (first, third) == ("mill", "tower")
    assert second.startswith("mill.")


def test_names_do_not_depend_on_what_is_exported_together() -> None:
    project = Collected(1, 3)
    every = file_names(project, project.article_ids(), "{genre}")
    for number in project.article_ids():
        assert file_names(project, [number], "{genre}") == {number: every[number]}


@pytest.mark.parametrize(
    "title",
    [
        *("con", "../../etc/passwd", "سوق", "a" * 300, "CON.txt", " . ", "", "书" * 300, "ＣＯＮ"),
        *("\u202eexe.fdp", "\u0301\u0301", "😀", "a\u0301\u0301", "\ud800", "b\x00a/\n\\"),
    ],
)
def test_no_title_makes_a_name_that_a_system_refuses(title: str) -> None:
    [name] = named("{title}", title)
    assert 0 < len(name) <= LONGEST + 20
    assert len(name.encode()) < 200
    assert all(char in ".-_" or unicodedata.category(char)[0] in "LNM" for char in name)
    assert name[0] not in ".-" and name[-1] not in ". "  # noqa: PT018 - one thing
    assert name.split(".")[0].casefold() not in DEVICES


def test_titles_stay_in_their_own_script() -> None:
    assert named("{title}", "السوق القديمة في حلب") == ["السوق-القديمة-في-حلب"]
    assert named("{title}", "Тихий Дон", "हिन्दी समाचार", "علی‌رضا: ۱۴۰۲") == [
        "тихий-дон",
        "हिन्दी-समाचार",
        "علی-رضا-۱۴۰۲",
    ]
    assert named("{title}", "Malmö – the Šibenik road") == ["malmo-the-sibenik-road"]


@pytest.mark.parametrize(
    "template", ["", "letters", "{colour}", "a/{id}", "{title", "{id}:{title}", "{}"]
)
def test_a_template_of_which_no_names_can_be_made_is_refused(template: str) -> None:
    with pytest.raises(BadTemplate):
        checked(template)


PARTS = [*(f"{{{name}}}" for name in FIELDS), "_", "-", ".", "x"]


@given(
    template=st.lists(st.sampled_from(PARTS), min_size=1, max_size=6).map("".join),
    titles=st.lists(st.text(max_size=12), min_size=2, max_size=4),
)
def test_never_two_the_same(template: str, titles: list[str]) -> None:
    if "{" not in template:
        return
    names = named(template, *titles)
    assert len({name.casefold() for name in names}) == len(titles)
