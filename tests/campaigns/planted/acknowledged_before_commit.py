"""What was done is said to be on the disk while its transaction is still open."""

from unittest.mock import patch

from annotator.storage.journal import Entry, Journal
from tests.campaigns import driver


def plant() -> None:
    append, say = Journal.append, driver.acknowledge
    early: list[str] = []

    def appended(journal: Journal, *given: object) -> Entry:
        entry = append(journal, *given)  # type: ignore[arg-type]  # as it was called
        session = driver.NOW[-1] if driver.NOW else None
        if session is not None:
            early.append("tag")
            say(f"ACK tag {driver.state_of(session)}")
        return entry

    def acknowledge(words: str) -> None:
        if early and words.startswith("ACK "):
            early.clear()
            return
        say(words)

    patch.object(Journal, "append", appended).start()
    patch.object(driver, "acknowledge", acknowledge).start()
