"""Plain text files: decoded openly, recognised by rules, nothing unaccounted for."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.errors import UnreadableFile
from annotator.model.article import BlockKind
from annotator.model.draft import ArticleDraft
from annotator.model.text import canonical, with_line_feeds
from annotator.readers import read as read_path
from annotator.readers.credits import credit_of
from annotator.readers.plain import read

LINES = st.lists(
    st.one_of(
        st.text(max_size=60),
        st.sampled_from(
            [
                "",
                "  • a point",
                "- dash",
                "KEY POINTS",
                "A. Agency / JANE DOE",
                "ANN: Yes",
                "1. one",
            ]
        ),
    ),
    max_size=12,
)
ENDS = st.sampled_from(["\n", "\r\n", "\r"])


@given(lines=LINES, end=ENDS)
def test_nothing_of_the_source_is_unaccounted_for(lines: list[str], end: str) -> None:
    raw = end.join(lines)
    try:
        draft = read(raw.encode("utf-8", "surrogatepass"), "x.txt", encoding="utf-8")
    except UnreadableFile:
        assert not raw.strip(" \t\f\v\r\n\ufeff") or "\ud800" <= max(raw) <= "\udfff"
        return
    source = with_line_feeds(raw.removeprefix("\ufeff"))
    at = 0
    for block in draft.blocks:
        assert block.source is not None
        start, stop = block.source
        assert canonical(source[start:stop]) == draft.text[block.start : block.end]
        between = source[at:start]
        assert between.replace(block.marker, "", 1).strip(" \t\f\v\n\ufeff\u00a0") == ""
        at = stop
    assert source[at:].strip(" \t\f\v\n\ufeff") == ""
    assert draft.text == "\n".join(draft.text[b.start : b.end] for b in draft.blocks)


def draft_of(text: str) -> ArticleDraft:
    return read(text.encode("utf-8"), "x.txt")


def kinds(text: str) -> list[str]:
    return [block.kind.value for block in draft_of(text).blocks]


class TestEncodings:
    @pytest.mark.parametrize(
        ("codec", "mark"),
        [("utf-8", b"\xef\xbb\xbf"), ("utf-16-le", b"\xff\xfe"), ("utf-32-be", b"\0\0\xfe\xff")],
    )
    def test_a_byte_order_mark_decides_and_is_no_text(self, codec: str, mark: bytes) -> None:
        draft = read(mark + "Größe \U0001f4dc".encode(codec), "x.txt")
        assert (draft.text, draft.warnings) == ("Größe \U0001f4dc", ())

    def test_windows_1252_is_guessed_and_said(self) -> None:
        draft = read("It’s a café – “here”.".encode("cp1252"), "x.txt")
        assert draft.text == "It’s a café – “here”."
        assert "windows-1252 was guessed" in draft.warnings[0]

    def test_texts_of_old_macintoshes_have_no_capitals_within_words(self) -> None:
        words = "Die Fähre fährt natürlich, wenn man sie schön fragt."
        draft = read(words.encode("mac-roman"), "x.txt")
        assert draft.text == words
        assert "mac-roman was guessed" in draft.warnings[0]
        assert read("Šárka říká Živio".encode("cp1250"), "x.txt").source.encoding != "mac-roman"

    def test_texts_of_dos_have_their_umlauts_within_words(self) -> None:
        words = "Das Wehr an der Mühle wurde geöffnet, und das Rad musste gelöst werden."
        draft = read(words.encode("cp437"), "x.txt")
        assert draft.text == words
        assert "cp850 was guessed" in draft.warnings[0]
        japanese = "月曜日の朝、水車小屋の上の堰が開かれた。"
        assert read(japanese.encode("cp932"), "x.txt").text == japanese

    def test_utf_16_without_a_mark_is_guessed_and_said(self) -> None:
        draft = read("A plain letter to Ada".encode("utf-16-le"), "x.txt")
        assert draft.text == "A plain letter to Ada"
        assert "was guessed" in draft.warnings[0]

    @pytest.mark.parametrize(
        ("codec", "words"),
        [
            ("iso2022_jp", "月曜日の朝、堰が開かれた。"),
            ("iso2022_kr", "둑이 열렸다."),
        ],
    )
    def test_letters_in_seven_bits_name_their_sets_themselves(self, codec: str, words: str) -> None:
        draft = read(words.encode(codec), "x.txt")
        assert (draft.text, draft.warnings) == (words, ())

    def test_an_escape_that_leads_nowhere_is_no_reason_to_refuse(self) -> None:
        assert "plain" in read(b"A \x1b$B\x7f plain letter", "x.txt").text

    def test_what_was_asked_for_is_done(self) -> None:
        assert read("Łódź".encode("cp1250"), "x.txt", encoding="cp1250").text == "Łódź"

    @pytest.mark.parametrize("encoding", ["no-such", "no\0such", "base64", "utf-8"])
    def test_what_does_not_fit_is_refused(self, encoding: str) -> None:
        with pytest.raises(UnreadableFile, match=r"^x\.txt: "):
            read(b"\xff\xfe\xfd plain", "x.txt", encoding=encoding)

    def test_broken_utf_8_is_read_with_its_losses_counted(self) -> None:
        draft = read("Größe ".encode() * 20 + b"\xc3 end", "x.txt")
        assert "\ufffd" in draft.text
        assert "1 place is not valid utf-8" in draft.warnings[0]

    def test_characters_that_xml_cannot_hold_are_replaced_and_named(self) -> None:
        draft = draft_of("A\x0bB letter")
        assert draft.text == "A\ufffdB letter"
        assert "U+000B at 1" in draft.warnings[0]

    @pytest.mark.parametrize(
        ("data", "reason"),
        [
            (b"", "the file is empty"),
            (b" \n\t\n", "no words"),
            (b"\x89PNG\r\n\x1a\n", "PNG picture"),
            (b"%PDF-1.7 text", "PDF"),
            (b"PK\x03\x04text", "ZIP"),
            (b"text\0\0\0\0\x01\x02" * 9, "no text"),
        ],
    )
    def test_what_is_no_text_is_refused_in_words(self, data: bytes, reason: str) -> None:
        with pytest.raises(UnreadableFile, match=reason):
            read(data, "x.txt")


class TestBlocks:
    def test_headline_byline_dateline_and_list(self) -> None:
        text = (
            "A headline\n\nBy Ann Other\n\nOSLO, 3 May 2021\n\nPOINTS\n • one\n • two\n\nThe rest."
        )
        assert kinds(text) == [
            *("headline", "byline", "dateline", "list-heading", "item", "item", "paragraph")
        ]
        assert draft_of(text).metadata.date == "2021-05-03"
        assert [b.marker for b in draft_of(text).blocks][4:6] == ["•", "•"]

    def test_a_dash_of_dialogue_is_no_list(self) -> None:
        draft = draft_of("The story\n\n— Come, said Ann.\n\nHe came.")
        assert BlockKind.ITEM not in {block.kind for block in draft.blocks}
        assert "— Come" in draft.text

    def test_turns_need_two_voices(self) -> None:
        assert kinds("An interview\n\nANN: Why?\n\nBOB: So.\n\nANN: Ah.")[1:] == ["turn"] * 3
        assert "turn" not in kinds("A note\n\nNote: one.\n\nOne more line.\n\nThe end is here.")

    def test_a_line_above_a_caption_is_its_alt_text(self) -> None:
        draft = draft_of(
            "A headline\n\nA man at sea\nA man at sea. Agency / JANE DOE\n\nText here."
        )
        [figure] = draft.figures
        assert figure.alt is not None
        assert figure.caption is not None
        assert figure.credit is not None
        assert figure.alt.quote(draft.text) == "A man at sea"
        assert figure.caption.quote(draft.text) == "A man at sea."
        assert figure.credit.quote(draft.text) == "Agency / JANE DOE"

    @pytest.mark.parametrize(
        ("line", "credit", "agency", "creators"),
        [
            ("Rain. AFP / ANN OTHER", "AFP / ANN OTHER", "AFP", ("ANN OTHER",)),
            ("Rain. Photograph: Ann Other/Agency", None, "Agency", ("Ann Other",)),
            ("Rain. (Photo by Ann Other)", "Photo by Ann Other", "", ("Ann Other",)),
            ("Regen. Foto: Ann Other", "Foto: Ann Other", "", ("Ann Other",)),
            ("Rain. © Ann Other", "© Ann Other", "", ("Ann Other",)),
            ("Rain. AFP / Ann OTHER, Bob SOME", None, "AFP", ("Ann OTHER", "Bob SOME")),
        ],
    )
    def test_credits_in_their_forms(
        self, line: str, credit: str | None, agency: str, creators: tuple[str, ...]
    ) -> None:
        found = credit_of(line)
        assert found is not None
        assert (found.agency, found.creators) == (agency, creators)
        assert found.span.quote(line) == (credit or line[6:])

    def test_prose_has_no_credit(self) -> None:
        assert credit_of("He came. She saw either/or and left.") is None

    def test_languages_are_guessed_only_when_plain(self) -> None:
        assert draft_of("قال الرجل إن المدينة كبيرة").metadata.language == "ar"
        assert draft_of("The man and the dog are in a house of the king").metadata.language == "en"
        assert draft_of("Xyzzy plugh").metadata.language == ""


def test_pictures_beside_a_text_become_its_figures(tmp_path: Path) -> None:
    picture = b"\x89PNG\r\n\x1a\n" + bytes(20)
    (tmp_path / "a.txt").write_text("Head\n\nRain. Agency / ANN OTHER\n\nText.", encoding="utf-8")
    (tmp_path / "a-1.png").write_bytes(picture)
    (tmp_path / "a-2.png").write_bytes(picture)
    draft = read_path(tmp_path / "a.txt")
    assert isinstance(draft, ArticleDraft)
    [figure] = draft.figures
    assert figure.image is not None
    assert (figure.image.data, figure.image.media_type, figure.link) == (
        *(picture, "image/png", "a-1.png"),
    )
    assert draft.warnings == ("the picture a-2.png has no caption in the text and was left out",)


def test_extreme_texts_are_read_whole() -> None:
    for text in ("a" * 500_000, "x\n" * 100_000, "e" + "\u0301" * 24_000, "A/" * 100_000):
        assert draft_of(text).text == text.rstrip("\n")


def test_spans_of_figures_lie_in_the_text() -> None:
    draft = draft_of("Rain. AFP / ANN OTHER")
    spans = [s for f in draft.figures for s in (f.alt, f.caption, f.credit) if s is not None]
    assert spans
    assert all(span.end <= len(draft.text) for span in spans)
