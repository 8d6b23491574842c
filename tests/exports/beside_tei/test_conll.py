"""CoNLL columns: read by splitting at blanks, with every entity where it was."""

from pathlib import Path

import pytest

from annotator.jobs import JobContext
from annotator.model.annotation import Mention
from annotator.model.span import Span
from annotator.model.stamp import Status
from exports import FORMATS
from exports.conll.exporter import columns
from exports.gathered import Shared, gathered
from exports.tokens import tokens
from tests.exports.documents import World, a_world
from tests.exports.scene import Scene
from tests.exports.talking_letter import a_talking_letter

GOLDEN = Path(__file__).resolve().parents[2] / "golden" / "letter.conll"

Row = tuple[str, int, int, str]


def written(world: World) -> tuple[str, tuple[str, ...]]:
    made = columns(gathered(world, world.article_.id, Shared(world)))
    [data] = made.files.values()
    return data.decode("utf-8"), made.notes


def sentences_of(text: str) -> list[list[Row]]:
    """As most readers of CoNLL have it: blanks between columns, empty lines between sentences."""
    found: list[list[Row]] = [[]]
    for line in text.splitlines():
        cells = line.split()
        if not cells:
            found.append([])
        elif cells[0] != "-DOCSTART-":
            word, start, end, label = cells
            found[-1].append((word, int(start), int(end), label))
    return [rows for rows in found if rows]


def entities_of(sentences: list[list[Row]]) -> list[tuple[Span, str]]:
    """Runs of B- and I-, as `conlleval` counts them: none goes over the end of a sentence."""
    found: list[tuple[Span, str]] = []
    for rows in sentences:
        last = "O"
        for _, start, end, label in rows:
            if label.startswith("I-"):
                assert last[2:] == label[2:], "an entity that goes on has begun"
                found[-1] = (Span(found[-1][0].start, end), label[2:])
            elif label != "O":
                found.append((Span(start, end), label[2:]))
            last = label
    return found


def wanted(world: World) -> list[tuple[Span, str]]:
    """The longest entities that do not overlap, found by trying all against all."""
    text = world.article_.text
    found: list[tuple[Span, str]] = []
    for a in sorted(world.annotations_, key=lambda a: (a.start - a.end, a.start, a.id)):
        standing = a.stamp.status in (Status.ACCEPTED, Status.DRAFT)
        if isinstance(a.body, Mention) and standing and len(a.spans) == 1 and a.quote.strip():
            start = a.start + len(a.quote) - len(a.quote.lstrip())
            span = Span(start, start + len(a.quote.strip()))
            if not any(span.overlaps(other) for other, _ in found):
                assert text[span.start : span.end] == a.quote.strip()
                found.append((span, a.tag_id))
    return sorted(found)


@pytest.mark.parametrize("first", range(0, 120, 60))
def test_entities_of_random_documents_come_back_exactly(first: int) -> None:
    for seed in range(first, first + 60):
        world = a_world(seed)
        text, notes = written(world)
        rows = sentences_of(text)
        assert entities_of(rows) == wanted(world)
        flat = [row for sentence in rows for row in sentence]
        for word, start, end, _ in flat:
            assert world.article_.text[start:end] == word
        ink = "".join(world.article_.text.split())
        assert "".join(word for word, *_ in flat) == ink
        mentions = [a for a in world.annotations_ if isinstance(a.body, Mention)]
        lost = sum(int(n.rpartition("(")[2].split()[0]) for n in notes if " is left out (" in n)
        lost += sum(int(n.rpartition("(")[2].split()[0]) for n in notes if n.startswith("sugg"))
        assert len(mentions) - len(wanted(world)) == lost


def test_the_letter_is_as_it_was_agreed(tmp_path: Path) -> None:
    letter = a_talking_letter()
    [one] = FORMATS["conll"].load().export(letter, letter.article_ids(), tmp_path, JobContext())
    assert one.file is not None
    assert one.file.read_bytes() == GOLDEN.read_bytes()
    assert one.notes == (
        "suggestions and rejections are left out (1 annotation: 1-10)",
        "only entities have columns: other annotations are left out (5)",
        "the register, values and notes are not in the columns",
    )


def test_tokens_are_words_numbers_and_marks() -> None:
    text = "The “naïve” cafe\u0301, 3.5\u00a0km\u2028x=\U0001f468\u200d\U0001f469\t# don't"
    found = [text[t.start : t.end] for t in tokens(text, [])]
    assert found == [
        *("The", "“", "naïve", "”", "cafe\u0301", ",", "3.5", "km", "x", "="),
        *("\U0001f468\u200d\U0001f469", "#", "don't"),
    ]


def test_an_entity_inside_a_word_cuts_it() -> None:
    scene = Scene("Vorstadtbahn (Bahn)")
    scene.mention("stadt", tag="place")
    assert [row[0] for row in sentences_of(written(scene)[0])[0]] == [
        *("Vor", "stadt", "bahn", "(", "Bahn", ")")
    ]


def test_a_sentence_does_not_end_inside_an_entity() -> None:
    scene = Scene("He met Who? Me! Inc. yesterday. She left.", "Next", "line")
    scene.mention("Who? Me! Inc", tag="organisation")
    scene.mention("Next\nline", tag="work")
    words = [" ".join(row[0] for row in rows) for rows in sentences_of(written(scene)[0])]
    assert words == ["He met Who ? Me ! Inc . yesterday .", "She left .", "Next line"]


def test_what_overlaps_is_told_and_the_longest_stays() -> None:
    scene = Scene("Bank of São Paulo in Ada's town")
    scene.mention("São Paulo", tag="place")
    scene.mention("Bank of São Paulo", tag="organisation")
    scene.mention("Ada", "town")
    scene.mention(" in ", tag="other")
    scene.mention((17, 18), tag="other")
    text, notes = written(scene)
    assert entities_of(sentences_of(text)) == [
        (Span(0, 17), "organisation"),
        (Span(18, 20), "other"),
    ]
    assert set(notes[:4]) == {
        "an entity in several pieces is left out (1 annotation: 1-6)",
        "an entity inside or across a longer one is left out (1 annotation: 1-4)",
        "blanks at the edges of an entity are left out (1 annotation: 1-7)",
        "an entity of blanks only is left out (1 annotation: 1-8)",
    }


def test_entities_that_touch_stay_two() -> None:
    scene = Scene("AdaBo")
    scene.mention("Ada")
    scene.mention("Bo")
    assert entities_of(sentences_of(written(scene)[0])) == [
        (Span(0, 3), "person"),
        (Span(3, 5), "person"),
    ]
