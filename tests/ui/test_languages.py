"""Which language is spoken: what was asked for, else the setting, else the system's."""

import pytest

from ui.languages import VARIABLE, chosen


@pytest.fixture(autouse=True)
def nothing_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE)


def test_the_setting_comes_before_the_system() -> None:
    assert chosen("fr", ["de-DE", "en"]) == "fr"


def test_of_the_systems_languages_the_first_that_is_spoken() -> None:
    assert chosen("system", ["nds-DE", "es_MX.UTF-8", "de"]) == "es"


def test_a_language_that_is_not_spoken_is_english() -> None:
    assert chosen("system", ["cy-GB"]) == "en"


def test_what_is_asked_for_at_the_start_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "de")
    assert chosen("fr", ["es"]) == "de"


def test_the_environment_says_what_the_system_speaks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LANGUAGE", raising=False)
    monkeypatch.setenv("LC_ALL", "de_AT.UTF-8")
    assert chosen("system") == "de"
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    assert chosen("system") == "en"
