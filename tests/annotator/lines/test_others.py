"""Web Annotations of other programs, found again in our text by their words."""

import json
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.errors import AnnotatorError, BadAnnotation
from annotator.lines.others.anchoring import Anchor, Ground
from annotator.lines.others.placing import Placed, take_over
from annotator.model.annotation import Annotation, Claim, Correction, Mention
from annotator.model.span import Span
from annotator.model.stamp import Status
from annotator.session import Session
from tests.annotator.test_talk import said
from tests.builders import the_article
from tests.exports.beside_tei.test_webanno import document, mutated
from tests.exports.talking_letter import a_talking_letter

W3C = "http://www.w3.org/ns/anno.jsonld"


def quote(exact: str, prefix: str = "", suffix: str = "") -> dict[str, str]:
    return {"type": "TextQuoteSelector", "exact": exact, "prefix": prefix, "suffix": suffix}


def position(start: int, end: int) -> dict[str, Any]:
    return {"type": "TextPositionSelector", "start": start, "end": end}


def marking(*selectors: object, source: str = "letter.txt", **more: Any) -> dict[str, Any]:
    target = {"source": source, "selector": list(selectors)}
    return {"@context": W3C, "type": "Annotation", "target": target, **more}


def taken(session: Session, root: object, **options: str) -> Placed:
    done = take_over(
        root, session.project, session.person, options.get("article"), options.get("tag")
    )
    session.do(done.change)
    return done


def marked(session: Session) -> list[Annotation]:
    return session.project.annotations(the_article(session).id)


@given(st.text(min_size=1), st.text(), st.text())
def test_words_with_their_surroundings_are_found_where_they_were(
    exact: str, before: str, after: str
) -> None:
    if not exact.strip():
        return
    text, start = before + exact + after, len(before)
    anchor = Anchor(
        exact=exact, prefix=before[-32:], suffix=after[:32], start=start, end=start + len(exact)
    )
    found = Ground(text).find(anchor)
    assert text[found.start : found.end] == exact
    if text.count(exact) == 1:
        assert found.start == start


@given(st.text(alphabet="ab \U0001f4dc\U00010330é"), st.data())
def test_units_of_utf_16_become_code_points(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    units = len(text[:offset].encode("utf-16-le")) // 2
    assert Ground(text).from_utf16(units) == offset


TEXT = "\U0001f4dc Ada met Bo. \U0001f4dc Then Ada\n  left, said Ada."


@pytest.mark.parametrize(
    ("anchor", "span"),
    [
        (Anchor(exact="Bo"), Span(10, 12)),
        (Anchor(exact="Ada", prefix="Then "), Span(21, 24)),
        (Anchor(exact="Ada", suffix=" met"), Span(2, 5)),
        (Anchor(exact="Ada", prefix="left,\n said "), Span(38, 41)),
        (Anchor(exact="Ada", start=21, end=24), Span(21, 24)),
        (Anchor(exact="Ada", start=23, end=26), Span(21, 24)),
        (Anchor(exact="Ada left"), Span(21, 31)),
        (Anchor(exact="Ada\n\nleft"), Span(21, 31)),
        (Anchor(exact=" Bo. "), Span(9, 14)),
    ],
)
def test_places_are_found_by_words_surroundings_and_position(anchor: Anchor, span: Span) -> None:
    assert Ground(TEXT).find(anchor) == span


@pytest.mark.parametrize(
    ("anchor", "why"),
    [
        (Anchor(exact="Ada"), "stand at 3 places alike"),
        (Anchor(exact="Cy"), "are not in the text"),
        (Anchor(start=2, end=5), "leave open how it counts"),
        (Anchor(start=2, end=500), "is not in the text"),
        (Anchor(start=5, end=2), "is not in the text"),
        (Anchor(), "neither words nor a position"),
    ],
)
def test_what_is_not_found_or_more_than_once_is_said(anchor: Anchor, why: str) -> None:
    with pytest.raises(BadAnnotation, match=why):
        Ground(TEXT).find(anchor)


def test_a_position_alone_is_taken_where_all_ways_to_count_agree() -> None:
    assert Ground("Ada met \U0001f4dc").find(Anchor(start=0, end=3)) == Span(0, 3)


def test_an_annotation_as_recogito_writes_it(session: Session) -> None:
    """Tags and comments as bodies, an address of what is meant, a maker and a time."""
    one = marking(
        quote("Ada", suffix=",\nthe"),
        position(7, 10),
        id="b4f7",
        creator={"id": "u1", "name": "Rita Quill"},
        created="2026-03-01T10:00:00+02:00",
        body=[
            {"type": "TextualBody", "purpose": "tagging", "value": "Person"},
            {"type": "TextualBody", "purpose": "tagging", "value": "poet"},
            {"type": "TextualBody", "purpose": "commenting", "value": "Who is she?"},
            {
                "type": "SpecificResource",
                "purpose": "identifying",
                "source": "https://www.wikidata.org/wiki/Q7259",
            },
        ],
    )
    taken(session, [one, {**one, "id": "c"}])
    first, second = marked(session)
    assert (first.tag_id, first.quote, first.note) == ("person", "Ada", "tags: poet")
    assert (first.stamp.at, first.stamp.status) == ("2026-03-01T08:00:00.000Z", Status.ACCEPTED)
    names = {c.id: c.name for c in session.project.contributors()}
    assert names[first.stamp.maker] == "Rita Quill"
    [entry] = session.project.authorities()
    assert (entry.name, entry.identifiers[0].scheme) == ("Ada", "wikidata")
    assert first.body == second.body == Mention(authority_id=entry.id)
    assert said(session) == ["Who is she?"] * 2
    assert session.project.check() == []
    session.undo()
    assert (marked(session), said(session)) == ([], [])


def test_annotations_as_hypothes_is_gives_them(session: Session) -> None:
    """Rows with text, tags and user; a reply comes before what it answers; XPaths are passed by."""
    xpath = {"type": "RangeSelector", "startContainer": "/p[1]", "startOffset": 0}
    first = marking(
        xpath, position(7, 10), quote("Ada", suffix=",\nthe"), source="https://p.example"
    )
    rows = [
        {"id": "r", "user": "acct:bo@x", "text": "Yes.", "references": ["q"], "target": [{}]},
        {**first, "id": "q", "user": "acct:rita@x", "text": "Really?", "tags": ["claim"]},
        {"id": "n", "user": "acct:rita@x", "text": "A fine page", "target": [{"source": "https://p.example"}]},
    ]  # fmt: skip
    done = taken(session, {"rows": rows})
    assert done.left_out == ()
    [annotation] = marked(session)
    assert isinstance(annotation.body, Claim)
    assert sorted(said(session)) == ["A fine page", "Really?", "Yes."]
    comments = session.project.comments(the_article(session).id)
    assert [c.text for c in comments if c.annotation_id is None] == ["A fine page"]


def test_what_cannot_be_placed_is_listed_and_the_rest_is_done(session: Session) -> None:
    root = {
        "type": "AnnotationPage",
        "items": [
            marking(quote("Ada", suffix=",\nthe"), id="1", body="https://example.org/ada"),
            marking(quote("Nobody"), id="2"),
            marking(id="3", bodyValue=""),
            7,
            {"id": 7, "target": "x"},
        ],
    }
    done = taken(session, root)
    assert len(marked(session)) == 1
    assert [why.partition(":")[0] for why in done.left_out] == [
        "annotation 4",
        "annotation 5",
        "2",
        "3",
    ]


def test_without_a_tag_that_we_know_it_is_a_suggestion(session: Session) -> None:
    one = marking(quote("Ada", suffix=",\nthe"), tags=["Dichterin"])
    taken(session, one)
    taken(session, one, tag="person")
    found = marked(session)
    assert [(a.tag_id, a.stamp.status, a.note) for a in found] == [
        ("other", Status.SUGGESTED, "tags: Dichterin"),
        ("person", Status.SUGGESTED, "tags: Dichterin"),
    ]
    with pytest.raises(BadAnnotation, match="is not a tag"):
        taken(session, one, tag="song")


def test_an_edit_is_a_correction(session: Session) -> None:
    body = {"type": "TextualBody", "purpose": "editing", "value": "Eda"}
    taken(session, marking(quote("Ada", suffix=",\nthe"), body=body))
    [annotation] = marked(session)
    assert annotation.body == Correction(reading="Eda")


def test_several_targets_are_one_annotation_in_pieces(session: Session) -> None:
    text = the_article(session).text
    one = marking(quote(text[:3], suffix=text[3:9]), tags=["claim"])
    one["target"] = [one["target"], {"source": "x", "selector": quote("Ada", suffix=",\nthe")}]
    taken(session, one)
    [annotation] = marked(session)
    assert annotation.quotes == (text[:3], "Ada")


def test_nothing_to_place_changes_nothing(session: Session) -> None:
    cases: list[Any] = [[], {}, 7, {"items": []}, {"rows": [marking(quote("Nobody"))]}]
    for root in cases:
        with pytest.raises(BadAnnotation, match="nothing could be placed"):
            taken(session, root)


def test_whatever_stands_in_a_file_it_is_taken_or_refused(session: Session) -> None:

    letter = document(a_talking_letter())
    whole = json.dumps(letter | {"extra": marking(quote("Ada", suffix=",\nthe"), text="!")})
    for seed in range(150):
        root: Any = mutated(json.loads(whole), Random(seed))
        root["first"]["items"] = [root.get("extra"), *_items(root)]
        try:
            taken(session, root)
        except AnnotatorError:
            continue
    assert session.project.check() == []


def _items(root: Any) -> list[Any]:
    page = root.get("first")
    found = page.get("items") if isinstance(page, dict) else []
    root["first"] = {}
    return found if isinstance(found, list) else [found]


def test_the_command_line_lists_what_it_left_out(session: Session, tmp_path: Path) -> None:
    from tests.journeys.test_command_line import run

    session.project.close()
    file = tmp_path / "a.jsonld"
    items = [marking(quote("Ada", suffix=",\nthe"), tags=["person"]), marking(quote("Nobody"))]
    file.write_text(json.dumps({"items": items}), encoding="utf-8")
    code, out, err = run("annotate", session.project.path, file, "--article", "1-3")
    assert (code, out) == (1, "annotated 1, commented 0\n")
    assert err == "a.jsonld: annotation 2: the words “Nobody” are not in the text\n"
