"""The reading text is evidence: canonical once, and then never touched."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.model.text import canonical, replaced, with_line_feeds

ANY = st.text(st.characters(exclude_categories=()), max_size=80)


@given(ANY)
def test_canonical_text_is_canonical_already(raw: str) -> None:
    assert canonical(canonical(raw)) == canonical(raw)


@given(ANY)
def test_only_what_xml_cannot_hold_is_replaced_one_for_one(raw: str) -> None:
    lines, text = with_line_feeds(raw), canonical(raw)
    assert len(lines) == len(text)
    gone = dict(replaced(raw))
    for offset, (before, after) in enumerate(zip(lines, text, strict=True)):
        assert after == ("\ufffd" if offset in gone else before)
        assert gone.get(offset, before) == before


def test_evidence_stays() -> None:
    kept = (
        "\u00a0 \u00ad e\u0301 \u200f\u05d0 \u0085 \u2028 \u2029 \ufeff \U0001f4dc \U00010330\ttab"
    )
    assert canonical(kept) == kept


def test_illegal_characters_are_replaced_and_named() -> None:
    raw = "\ufeffa\x00b\x0bc\ud800d\ufffee\ufdd0f\U0001ffffg\r\nh\ri"
    assert canonical(raw) == "a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf\ufffdg\nh\ni"
    assert [char for _, char in replaced(raw)] == [*"\x00\x0b\ud800\ufffe\ufdd0", "\U0001ffff"]
