"""Caption and credit of a picture as two, whatever the page called them."""

import pytest

from annotator.readers.web.pieces import Picture
from annotator.readers.web.settled import is_button, settle

SAW = "The lamp at the end of the pier, seen from the boat."


@pytest.mark.parametrize(
    ("caption", "credit", "expected"),
    [
        (SAW, "Ada North", (SAW, "Ada North")),
        (SAW, f"{SAW} Ada North", (SAW, "Ada North")),
        (SAW, "Reuters/Ada North -", (SAW, "Reuters/Ada North")),
        ("", f"{SAW} Photo: REUTERS/Ada North", (SAW, "Photo: REUTERS/Ada North")),
        (f"Photo credit: AP | {SAW}", "", (SAW, "Photo credit: AP")),
        ("Shutterstock", "", ("", "Shutterstock")),
        ("(AP Photo)", "", ("", "(AP Photo)")),
        ("AFP/Getty Images", "", ("", "AFP/Getty Images")),
        ("fot. przystan.example", "", ("", "fot. przystan.example")),
        ("Reuters was founded in a house here", "", ("Reuters was founded in a house here", "")),
        ("", "", ("", "")),
    ],
)
def test_they_are_told_apart(caption: str, credit: str, expected: tuple[str, str]) -> None:
    found = Picture(caption=caption, credit=credit)
    settle(found)
    assert (found.caption, found.credit) == expected


def test_what_a_screen_offers_beside_a_sign_makes_it_a_button() -> None:
    assert is_button(Picture(caption="Print"))
    assert is_button(Picture(caption="Larger", credit="Smaller"))
    assert not is_button(Picture(caption="Print", credit="Ada North"))
    assert not is_button(Picture())
