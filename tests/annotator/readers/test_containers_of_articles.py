"""Captures and boxes hold many articles: they are listed, chosen from, and kept one by one."""

from base64 import b64encode
from hashlib import sha256
from pathlib import Path

import pytest

from annotator.errors import UnreadableFile
from annotator.model.article import BlockKind
from annotator.model.draft import ArticleDraft
from annotator.readers.formats import FORMATS
from annotator.readers.guarded.given import Choices
from annotator.readers.reading import Reading
from tests.corpus.scoring import HERE
from tests.corpus.small import box, letter, mhtml, packed, page, record, wacz

FIRST, SECOND = "https://paper.example/first.html", "https://paper.example/second?id=2"
WORDS = "The mill stood at the river for a hundred years, and then it moved across."
HERE_IN_FRAMES = "https://paper.example/frames/"
PAGES = packed(record(FIRST, page(WORDS, "First")), record(SECOND, page(WORDS, "Second")))

HTML, WARC = (
    f"{name} {next(one.version for one in FORMATS if one.name == name)}"
    for name in ("html", "warc")
)


def read(path: Path, choices: Choices | None = None) -> tuple[ArticleDraft, ...]:
    with Reading() as reading:
        found = reading.read(path, choices)
    assert isinstance(found, tuple)
    return found


def test_each_page_of_a_capture_is_an_article_with_its_own_bytes(tmp_path: Path) -> None:
    file = tmp_path / "paper.warc.gz"
    file.write_bytes(PAGES)
    first, second = read(file)
    assert [first.metadata.title, second.metadata.title] == ["First", "Second"]
    assert [first.source.name, second.source.name] == ["first.html", "second.html"]
    assert [first.metadata.url, second.metadata.url] == [FIRST, SECOND]
    assert first.metadata.retrieved == "2021-02-02"
    assert first.original.data == page(WORDS, "First")
    assert first.source.recipe.startswith(f"{WARC}; record=urn:uuid:")
    assert sha256(PAGES).hexdigest() in first.source.recipe


def test_pages_are_listed_and_chosen_by_number_record_or_address(tmp_path: Path) -> None:
    file = tmp_path / "paper.warc.gz"
    file.write_bytes(PAGES)
    with Reading() as reading:
        parts = reading.parts(file)
    assert [(part.number, part.address) for part in parts] == [(1, FIRST), (2, SECOND)]
    for name in ("2", parts[1].record, SECOND):
        assert [draft.metadata.title for draft in read(file, Choices(records=(name,)))] == [
            "Second"
        ]
    with pytest.raises(UnreadableFile, match="no such page in the capture; `annotator records`"):
        read(file, Choices(records=("https://paper.example/third",)))


def test_of_a_wacz_file_the_pages_that_it_lists_are_taken(tmp_path: Path) -> None:
    file = tmp_path / "paper.wacz"
    file.write_bytes(wacz(PAGES, (SECOND,)))
    assert [draft.metadata.title for draft in read(file)] == ["Second"]
    assert [draft.metadata.title for draft in read(file, Choices(records=("1",)))] == ["First"]


def test_pages_that_a_wacz_file_lists_and_lacks_are_told(tmp_path: Path) -> None:
    file = tmp_path / "paper.wacz"
    file.write_bytes(wacz(PAGES, (SECOND, "https://paper.example/third")))
    [draft] = read(file)
    told = "of the pages that the file lists, some are not in it: “https://paper.example/third”"
    assert told in draft.warnings
    [draft] = read(file, Choices(records=("1",)))
    assert told not in draft.warnings


def framed(tmp_path: Path, first: bytes, *frames: bytes) -> ArticleDraft:
    file = tmp_path / "saved.mhtml"
    parts = {f"{HERE_IN_FRAMES}{n}.html": ("text/html", one) for n, one in enumerate(frames)}
    file.write_bytes(mhtml(first, parts))
    [draft] = read(file)
    return draft


def test_words_in_frames_of_a_saved_page_are_told(tmp_path: Path) -> None:
    advertisement = b"<p>Buy  <b>mills</b></p><script>var no = 1</script><style>p {}</style>"
    frames = (advertisement, b"", b"<img src='x.png'>", b"<h1>Two</h1><p>" + b"x " * 400)
    draft = framed(tmp_path, page(WORDS, "First"), *frames)
    assert draft.text == f"First\n{WORDS}"
    [told] = draft.warnings
    assert told.startswith("words in frames of the page were left out: “Buy mills”, “Two x x x")
    assert told.endswith(" x…”")


def test_of_a_page_that_is_made_of_frames_the_one_with_most_words_is_read(tmp_path: Path) -> None:
    frameset = b"<html><head><title>Paper</title></head><frameset cols='20%,*'><frame></frameset>"
    draft = framed(tmp_path, frameset, b"<p>Contents</p>", page(WORDS, "First"))
    assert draft.text == f"First\n{WORDS}"
    assert draft.metadata.url == f"{HERE_IN_FRAMES}1.html"
    assert draft.warnings == ("words in frames of the page were left out: “Contents”",)


def test_letters_of_a_box_are_listed_with_who_wrote_what(tmp_path: Path) -> None:
    file = tmp_path / "box.mbox"
    file.write_bytes(box(letter(WORDS), letter(">From here on it rained.")))
    with Reading() as reading:
        parts = reading.parts(file)
    assert [(part.title, part.address, part.date) for part in parts] == [
        ("The harbour", "Ada North", "2021-02-02")
    ] * 2
    assert [draft.text for draft in read(file, Choices(records=("2",)))] == [
        "From here on it rained."
    ]


def test_what_hangs_on_a_letter_is_named(tmp_path: Path) -> None:
    file = tmp_path / "a.eml"
    fields = "Content-Type: multipart/mixed; boundary=b\n"
    parts = f"--b\n\n{WORDS}\n--b\nContent-Disposition: attachment; filename=map.pdf\n\nx\n--b--"
    file.write_bytes(letter(parts, fields))
    [draft] = read(file)
    assert draft.text == WORDS
    assert draft.warnings[0].endswith("did not become text: map.pdf")


def test_a_picture_in_the_page_of_a_letter_comes_along_or_is_told(tmp_path: Path) -> None:
    file = tmp_path / "a.eml"
    picture = "Content-Type: image/png\nContent-ID: <1@x>\nContent-Transfer-Encoding: base64\n\n"
    picture += b64encode((HERE / "dev/ledger.png").read_bytes()).decode()
    for shown, figures in ((f"{WORDS} {WORDS} {WORDS}", 1), ("<b>Bye.</b>", 0)):
        html = f'Content-Type: text/html\n\n<p>{shown}</p><img src="cid:1@x">'
        parts = "\n--b\n".join((f"--b\n\n{WORDS} {WORDS} {WORDS}", html, picture))
        file.write_bytes(letter(f"{parts}\n--b--", "Content-Type: multipart/related; boundary=b\n"))
        [draft] = read(file)
        assert len(draft.figures) == figures
        assert any("1 picture stands in the page" in told for told in draft.warnings) is not figures


def test_a_page_that_says_something_else_than_the_plain_words_is_told(tmp_path: Path) -> None:
    file = tmp_path / "a.eml"
    long, footer = f"{WORDS} {WORDS} {WORDS}", "You get this letter since you asked for it."
    for plain, html, told in ((long, footer, "html"), (footer, long, "plain")):
        parts = f"--b\n\n{plain}\n--b\nContent-Type: text/html\n\n<p>{html}</p>\n--b--"
        for kind in ("mixed", "alternative"):
            file.write_bytes(letter(parts, f"Content-Type: multipart/{kind}; boundary=b\n"))
            [draft] = read(file)
            assert draft.text == long
            said = [f"did not become text: text/{told}" in one for one in draft.warnings]
            assert said == [True] * (kind == "mixed")


def test_lines_that_were_broken_for_the_way_are_whole_again(tmp_path: Path) -> None:
    file = tmp_path / "a.eml"
    for delsp, words in (("no", "The mill \nstood."), ("yes", "The mi \nll  \nstood.")):
        fields = f"Content-Type: text/plain; format=flowed; delsp={delsp}\n"
        file.write_bytes(letter(f"{words}\n-- \nAda", fields))
        assert read(file)[0].text == "The mill stood.\n--\nAda"


def test_words_of_a_letter_that_begin_as_a_letter_does(tmp_path: Path) -> None:
    file = tmp_path / "a.mbox"
    words = "The mill.\n\nFrom here it moved\nacross the river."
    plain = letter("It rained.").replace(b"From: Ada North <ada@mill.example>\n", b"")
    file.write_bytes(box(letter(words)) + b"\nFrom nobody\n" + plain)
    assert [draft.text for draft in read(file)] == [
        "The mill.\nFrom here it moved\nacross the river.",
        "It rained.",
    ]


def test_one_article_has_nothing_to_list(tmp_path: Path) -> None:
    file = tmp_path / "a.html"
    file.write_bytes(page(WORDS))
    with Reading() as reading, pytest.raises(UnreadableFile, match="one article, or none"):
        reading.parts(file)


def test_a_page_that_is_no_article_can_be_taken_whole(tmp_path: Path) -> None:
    file = tmp_path / "a.html"
    file.write_bytes(b"<html><body><nav>Home</nav><div><a href=x>One</a> <a>Two</a></div></body>")
    [draft] = read(file, Choices(whole_page=True))
    assert draft.text == "Home\nOne Two"
    assert draft.source.recipe == f"{HTML}; whole_page=True"


def test_a_byte_order_mark_within_a_page_moves_no_offset(tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    file.write_bytes(page(WORDS, "\ufeffThe \ufeffharbour"))
    [draft] = read(file)
    assert draft.text.startswith("The harbour\n")
    assert [draft.text[b.start : b.end] for b in draft.blocks] == draft.text.split("\n")


def test_a_line_of_byte_order_marks_in_a_letter_is_no_line(tmp_path: Path) -> None:
    file = tmp_path / "a.eml"
    marked = "Content-Type: text/plain; charset=utf-8\n"
    file.write_bytes(letter("\ufeff \ufeff\n\nThe boat is in.\n\ufeff\nCome soon.", marked))
    [draft] = read(file)
    assert draft.text.endswith("The boat is in.\nCome soon.")
    for nothing in ("\ufeff", "\ufeff\f\ufeff"):
        file.write_bytes(letter(nothing, marked))
        with pytest.raises(UnreadableFile, match="no words"):
            read(file)


def test_words_between_two_lines_at_the_head_of_markdown_are_words(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    for head, text in (
        ("title: The mill\n# as printed\ntags:\n- river\n  - mill", "It rained."),
        ("The mill stood.", "The mill stood.\nIt rained."),
        (
            "The mill: it stood there.\nAnd it fell.",
            "The mill: it stood there. And it fell.\nIt rained.",
        ),
    ):
        file.write_text(f"---\n{head}\n---\nIt rained.\n", encoding="utf-8")
        [draft] = read(file)
        assert draft.text == text


def test_what_a_letter_answers_and_the_foot_of_a_list_are_not_joined_to_its_words(
    tmp_path: Path,
) -> None:
    answered = "On Monday the keeper of the mill by the river wrote:"
    first = "> The wheel stood still for the whole of the winter,"
    foot = "The list of those who look after mills by rivers and lakes"
    file = tmp_path / "a.eml"
    file.write_bytes(letter(f"{answered}\n{first}\n> and it froze.\n\n{'_' * 47}\n{foot}"))
    [draft] = read(file)
    assert draft.text.split("\n") == [
        answered,
        "The wheel stood still for the whole of the winter, and it froze.",
        "_" * 47,
        foot,
    ]
    assert [block.kind for block in draft.blocks][:2] == [BlockKind.PARAGRAPH, BlockKind.QUOTE]


def test_the_title_of_a_picture_alone_in_markdown_is_its_caption(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text(
        "It rained.\n\n"
        '![A mill](mill.png "The mill & its <wheel>")\n\n'
        'In ![a sign](sign.png "Not a caption") words it snowed.\n',
        encoding="utf-8",
    )
    [draft] = read(file)
    found = [figure.caption for figure in draft.figures if figure.caption]
    captions = [draft.text[one.start : one.end] for one in found]
    assert captions == ["The mill & its <wheel>"]
    assert "Not a caption" not in draft.text


@pytest.mark.parametrize("mark", ["  ", "> "])
def test_deep_parts_of_markdown_are_read_whole_or_not_at_all(tmp_path: Path, mark: str) -> None:
    file = tmp_path / "a.md"
    lines = [f"{mark * n}- word{n}" for n in range(200)]
    file.write_text("\n\n".join(lines[:30]), encoding="utf-8")
    [draft] = read(file)
    assert draft.text.split("\n") == [f"word{n}" for n in range(30)]
    file.write_text("\n\n".join(lines), encoding="utf-8")
    with pytest.raises(UnreadableFile, match="nested too deeply"):
        read(file)


@pytest.mark.parametrize(
    "fields",
    [
        'Content-Type: text/plain; charset="u\0x"\n',
        "Content-Type: text/plain; charset*=utf-8'en'a%00b\n",
        "Content-Type: text/plain; charset*=\0'en'utf-8\n",
        "Content-Disposition: inline; filename*=undefined'en'a.txt\n",
        "Content-Disposition: inline; filename*=\0'en'a.txt\n",
        "Content-Type: multipart/mixed; boundary*=undefined'en'b\n",
        "Content-Type: text/plain; format*=idna'en'flowed\n",
    ],
)
def test_a_name_of_an_encoding_that_is_none_stops_no_letter(tmp_path: Path, fields: str) -> None:
    file = tmp_path / "a.mbox"
    odd = letter(f"--b\n\n{WORDS}\n--b--" if "boundary" in fields else WORDS, fields)
    file.write_bytes(box(letter(WORDS), odd))
    found = read(file)
    assert {draft.text for draft in found} == {WORDS}
    assert len(found) == 2 or "filename" in fields
    assert any("a.txt" in told for told in found[0].warnings) is ("filename" in fields)


def test_a_subject_in_an_encoding_that_is_none_is_as_it_stands(tmp_path: Path) -> None:
    file = tmp_path / "a.mbox"
    file.write_bytes(box(letter(WORDS), letter(WORDS).replace(b"The h", "=?é?q?a?= h".encode(), 1)))
    assert [draft.text for draft in read(file)] == [WORDS, WORDS]
    with Reading() as reading:
        assert [part.title[:2] for part in reading.parts(file)] == ["Th", "=?"]


def test_an_encoding_can_be_chosen(tmp_path: Path) -> None:
    file = tmp_path / "a.html"
    file.write_bytes(page("Grüße aus Köln, wo es seit Tagen regnet.").decode().encode("cp850"))
    [draft] = read(file, Choices(encoding="cp850"))
    assert "Grüße aus Köln" in draft.text
    assert draft.source.recipe == f"{HTML}; encoding=cp850"
