"""What is odd about characters is counted, with places, and nothing is changed."""

import unicodedata

import pytest

from annotator.intake.characters import Oddity, oddities


def found(text: str) -> dict[str, Oddity]:
    return {one.name: one for one in oddities(text)}


def test_a_plain_text_has_nothing_to_tell() -> None:
    assert oddities("Dear Ada,\nthe “ledger” is São Paulo’s own. He said: “Yes.”") == ()


@pytest.mark.parametrize(
    ("text", "name", "codes", "places"),
    [
        ("10\u00a0km, 5\u202fm", "no-break space", ("U+00A0", "U+202F"), (2, 8)),
        ("har\u00adbour", "soft hyphen", ("U+00AD",), (3,)),
        ("a\u200bb\ufeff", "zero-width character", ("U+200B", "U+FEFF"), (1, 3)),
        ("\u202eabc", "mark of writing direction", ("U+202E",), (0,)),
        ("S\ufffdo", "replacement character", ("U+FFFD",), (1,)),
        ("of\ufb01ce", "ligature", ("U+FB01",), (2,)),
        ("\ue001", "character for private use", ("U+E001",), (0,)),
    ],
)
def test_each_kind_is_counted_where_it_stands(
    text: str, name: str, codes: tuple[str, ...], places: tuple[int, ...]
) -> None:
    one = found(text)[name]
    assert (one.codes, one.places, one.count) == (codes, places, len(places))


def test_offsets_count_code_points() -> None:
    [one] = oddities("\U0001f4dc\u00a0")
    assert one.places == (1,)


def test_a_quotation_that_opens_curly_and_closes_straight_is_told_twice() -> None:
    told = found('She said “it holds" and left. He said “yes”.')
    assert told["quotation mark without its other half"].places == (9,)
    assert told["straight quotation mark among others"].places == (18,)


def test_german_and_french_quotation_marks_pair_in_their_own_way() -> None:
    assert oddities("„Ja“, sagte sie. »Nein«, sagte er.") == ()
    assert oddities("« Oui », dit-elle.") == ()
    assert list(found("„Ja, sagte sie.")) == ["quotation mark without its other half"]


def test_mixed_normalisation_is_told_apart_from_a_text_that_is_all_decomposed() -> None:
    apart = unicodedata.normalize("NFD", "São")
    mixed = found(f"{apart} and São")["letter with its accent apart, among letters with theirs"]
    assert mixed.places == (1,)
    assert list(found(apart)) == ["letter with its accent apart"]


def test_utf8_that_was_read_as_something_else_shows() -> None:
    wrong = "São Paulo – “Zürich”".encode().decode("cp1252", "replace")
    assert found(wrong)["letter pair as of UTF-8 read in a wrong encoding"].count >= 3


def test_of_very_many_the_first_places_are_kept_and_all_are_counted() -> None:
    [one] = oddities("\u00a0" * 5_000)
    assert (one.count, len(one.places)) == (5_000, 1_000)
    assert one.in_words() == "5000 × no-break space (U+00A0), the first at 0"
