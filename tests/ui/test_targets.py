"""What the palette offers of a project."""

import pytest

from tests.builders import add_article
from ui import targets
from ui.main_window import MainWindow


def test_of_very_many_articles_the_newest_are_offered_and_no_others_read(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = window.place
    assert place is not None
    newest = add_article(place.bridge.session, "The newest letter.")

    def read_all(*_: object) -> None:
        raise AssertionError("all numbers of a large project are read")

    with monkeypatch.context() as patch:
        patch.setattr(targets, "MOST_TARGETS", 1)
        patch.setattr(type(place.bridge.project), "article_ids", read_all)
        offered = [one for one in targets.targets(place) if one.detail == "article"]
    assert [one.title for one in offered] == [newest.metadata.title]
