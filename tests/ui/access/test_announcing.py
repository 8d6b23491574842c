"""What is said aloud on the way from annotation to annotation."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible

from tests.pictures.scenes import Stage


@pytest.fixture
def said(stage: Stage) -> Iterator[list[str]]:
    heard: list[str] = []
    stage.place.announcing.announced.connect(heard.append)
    stage.caret("The museum is to open")
    QAccessible.setActive(True)
    try:
        yield heard
    finally:
        QAccessible.setActive(False)


def test_the_caret_on_an_annotation_says_which_of_how_many(stage: Stage, said: list[str]) -> None:
    stage.caret("Ingrid Solberg")
    [words] = said
    number, _, rest = words.partition(" of ")
    count, _, what = rest.partition(": ")
    assert 1 < int(number) < int(count)
    assert what == "Person: “Ingrid Solberg” → Ingrid Solberg"


def test_each_step_to_the_next_one_counts_on(stage: Stage, said: list[str]) -> None:
    stage.caret("Ingrid Solberg")
    for _ in range(3):
        stage.place.gestures.next_annotation()
    numbers = [int(words.partition(" of ")[0]) for words in said]
    assert numbers == list(range(numbers[0], numbers[0] + 4))


def test_nobody_is_told_what_is_in_hand_already(stage: Stage, said: list[str]) -> None:
    stage.caret("Ingrid Solberg")
    stage.place.view.set_caret(stage.place.view.caret + 1)
    stage.place.gestures.cycle_certainty()
    assert len(said) == 1


def test_without_a_listener_nothing_is_said(stage: Stage, said: list[str]) -> None:
    QAccessible.setActive(False)
    stage.caret("Ingrid Solberg")
    assert said == []
