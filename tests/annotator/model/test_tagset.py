"""Tagsets are written by people, and mistakes in them are named."""

import pytest

from annotator.errors import BadTagset
from annotator.model.tagset import Kind, parse, written
from ui.projects import default_tags


def test_the_default_vocabulary_has_the_tags_and_keys_that_the_help_names() -> None:
    tags = {tag.id: tag for tag in default_tags()}
    words = ["person", "place", "organisation", "event", "date", "work", "role", "object", "other"]
    assert [tags[word].key for word in words] == list("123456789")  # type: ignore[index]  # ids are words
    assert tags["quantity"].key == "0"  # type: ignore[index]  # an id is a word
    assert list(tags) == [*words, "quantity", "claim", "caption", "correction", "quotation"]
    assert [t.kind for t in tags.values()] == [Kind.ENTITY] * 10 + [
        Kind.CLAIM,
        Kind.CAPTION,
        Kind.CORRECTION,
        Kind.QUOTATION,
    ]


@pytest.mark.parametrize(
    ("toml", "message"),
    [
        ("title =", "not valid TOML"),
        ("[[tag]]\nid = 'a'", "lacks 'title'"),
        ("title = 'T'\n[[tag]]\nid = 'a'\nkind = 'entity'", "lacks 'label'"),
        ("title = 'T'\n[[tag]]\nid = 'a'\nlabel = 'A'\nkind = 'thing'", "'thing'"),
        ("title = 'T'\n[[tag]]\nid = 'a b'\nlabel = 'A'\nkind = 'claim'", "cannot be an id"),
        (
            "title = 'T'\n[[tag]]\nid = 'a'\nlabel = 'A'\nkind = 'claim'\ncolour = 'red'",
            "not a colour",
        ),
        ("title = 'T'\n" + "[[tag]]\nid = 'a'\nlabel = 'A'\nkind = 'claim'\n" * 2, "share one id"),
        ("title = 'T'\ntag = 3", "cannot be read"),
    ],
)
def test_a_mistake_is_named_in_one_sentence(toml: str, message: str) -> None:
    with pytest.raises(BadTagset, match=message):
        parse(toml)


def test_a_tagset_that_is_written_is_read_as_the_same() -> None:
    assert parse(written(default_tags())) == default_tags()


def test_a_mistake_is_told_with_its_line() -> None:
    good = "title = 'T'\n\n[[tag]]\nid = 'a'\nlabel = 'A'\nkind = 'claim'\n\n"
    for bad in ("id = 'b'\nkind = 'claim'", "id = 'b'\nlabel = ' '\nkind = 'claim'", "id = 'a'"):
        label = "" if "label" in bad or "'b'" in bad else "\nlabel = 'B'\nkind = 'claim'"
        with pytest.raises(BadTagset, match="^line 8: "):
            parse(f"{good}[[tag]]\n{bad}{label}")
    with pytest.raises(BadTagset, match="at line 8"):
        parse(f"{good}[[tag]\nid = 'b'")
