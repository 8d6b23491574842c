"""Open suggestions: the order of all stays what sorting would make it, whatever goes."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.model.ids import TagId
from annotator.model.span import Span
from annotator.model.tagset import Kind
from annotator.suggest.deciding.suggestion import Naming, Suggestion
from ui.open_suggestions import OpenSuggestions, place_of


def suggestion(start: int, length: int, score: float) -> Suggestion:
    return Suggestion(
        spans=(Span(start, start + length),),
        kind=Kind.ENTITY,
        tag_id=TagId("person"),
        proposal=Naming(name="Ada"),
        rule="name",
        why="a name",
        score=score,
    )


some = st.lists(
    st.builds(suggestion, st.integers(0, 60), st.integers(1, 20), st.sampled_from((0.3, 0.6, 0.9))),
    max_size=12,
)


@given(some, st.sets(st.integers(0, 11)), st.sampled_from((0.0, 0.5, 0.8)))
def test_walking_meets_each_of_those_listed_once_both_ways(
    found: list[Suggestion], gone: set[int], least: float
) -> None:
    numbered = {-n: s for n, s in enumerate(found, 1)}
    shelf = OpenSuggestions(numbered, least)
    shelf.take_out([-n for n in gone if -n in numbered])
    rest = {n: s for n, s in numbered.items() if -n not in gone}
    wanted = sorted(place_of(s, n) for n, s in rest.items() if s.score >= least)
    at, walked = (-1, 0, 0), []
    while (following := shelf.beyond(at, 1)) is not None:
        walked.append(at := following)
    assert walked == wanted
    at, back = (1 << 40, 0, 0), []
    while (following := shelf.beyond(at, -1)) is not None:
        back.append(at := following)
    assert back == wanted[::-1]


@given(some, st.integers(0, 80), st.integers(1, 30))
def test_what_meets_a_place_is_all_that_shares_a_character(
    found: list[Suggestion], start: int, length: int
) -> None:
    shelf = OpenSuggestions({-n: s for n, s in enumerate(found, 1)}, 0.0)
    here = Span(start, start + length)
    meeting = {n for n, s in shelf.all.items() if s.spans[0].overlaps(here)}
    assert set(shelf.meeting(start, start + length)) == meeting
