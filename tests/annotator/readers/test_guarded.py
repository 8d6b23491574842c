"""A reader of strangers' files has a process of its own, and may do there what reading needs."""

import errno
import time
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest

from annotator.errors import UnreadableFile
from annotator.jobs import Cancelled, JobContext
from annotator.model.article import Block
from annotator.model.draft import ArticleDraft, FigureDraft
from annotator.model.span import Span
from annotator.readers import plain
from annotator.readers.guarded.drafts import drafts_of, message_of
from annotator.readers.guarded.given import Choices
from annotator.readers.guarded.guard import File, Guard
from annotator.readers.guarded.limits import Limits
from annotator.readers.guarded.wire import Garbled, Message, receive, send
from annotator.readers.pictures import picture

LETTER = b"The mill\n\nIt stood at the river for a hundred years."


@pytest.fixture(scope="module")
def guard() -> Iterator[Guard]:
    with Guard(Limits(seconds=2)) as made:
        yield made


def read(guard: Guard, how: str, data: bytes = LETTER) -> list[ArticleDraft]:
    reader = f"tests.annotator.readers.misbehaving:{how}"
    file = File("letter.txt", data, {"second.txt": b" Gone."}.get)
    return guard.read(reader, file, Choices())


def test_what_a_child_reads_is_what_would_be_read_here(guard: Guard) -> None:
    assert read(guard, "well") == [plain.read(LETTER, "letter.txt")]


def test_a_refusal_is_the_sentence_of_the_reader(guard: Guard) -> None:
    with pytest.raises(UnreadableFile, match="letter.txt: the file is empty"):
        read(guard, "well", b"")


def test_a_file_beside_is_given_by_the_program(guard: Guard) -> None:
    [draft] = read(guard, "with_a_neighbour")
    assert draft.text.endswith("years. Gone.")


def test_what_a_library_prints_is_no_answer(guard: Guard) -> None:
    assert len(read(guard, "talkative")) == 1


@pytest.mark.parametrize(
    ("how", "why"),
    [
        ("for_ever", "not read within 2 s"),
        ("in_a_loop", "not read within 2 s"),
        ("greedy", "more than the 250 MB of memory"),
        ("deep", "nested too deeply"),
        ("puzzled", "stopped at something in it .KeyError."),
        ("broken", "stopped at something in it .crash."),
        ("gone", "stopped at something in it .crash."),
        ("calling_home", "leave this machine"),
        ("starting_a_program", "leave this machine"),
        ("opening_everything", "stopped at something in it .OSError."),
    ],
)
def test_one_that_misbehaves_is_one_plain_error_and_the_next_file_is_read(
    guard: Guard, how: str, why: str
) -> None:
    with pytest.raises(UnreadableFile, match=f"^letter.txt: .*{why}"):
        read(guard, how)
    assert len(read(guard, "well")) == 1


@pytest.mark.parametrize("how", ["writing", "making_a_folder"])
def test_nothing_is_written(guard: Guard, how: str, tmp_path: Path) -> None:
    target = tmp_path / "new"
    with pytest.raises(UnreadableFile, match="would write a file"):
        read(guard, how, str(target).encode())
    assert not target.exists()


def test_a_person_need_not_wait_for_the_end() -> None:
    job = JobContext()
    job.cancel()
    started = time.monotonic()
    reader = "tests.annotator.readers.misbehaving:for_ever"
    with Guard() as guard, pytest.raises(Cancelled):
        guard.read(reader, File("a.txt", b"", lambda address: None), Choices(), job)
    assert time.monotonic() - started < 9


@pytest.mark.parametrize(
    "missing", ["annotator.readers.guarded.guard.start_new_thread", "subprocess.Popen"]
)
def test_without_memory_for_a_child_it_is_said_at_once(
    missing: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    errors = {"subprocess.Popen": OSError(errno.ENOMEM, "Cannot allocate memory")}

    def greedy(*_: object, **__: object) -> None:
        raise errors.get(missing, RuntimeError("can't start new thread"))

    with Guard(Limits(seconds=2)) as guard:
        with monkeypatch.context() as short:
            short.setattr(missing, greedy)
            with pytest.raises(MemoryError):
                read(guard, "well")
        assert len(read(guard, "well")) == 1


def test_drafts_come_through_whole() -> None:
    draft = plain.read("Caf\u00e9 \U0001f600\x01\n\n- one\n- two".encode(), "a.txt", language="fr")
    drawing = picture(b"\x89PNG\r\n\x1a\nnot much of one")
    figure = FigureDraft(link="a.png", image=drawing, caption=Span(0, 3), credit=Span(2, 4))
    draft = replace(draft, figures=(figure, figure), warnings=("look at it",))
    assert through_the_wire(draft) == draft


def test_what_a_title_cannot_hold_is_replaced_and_the_text_is_read() -> None:
    draft = plain.read(LETTER, "letter.txt")
    metadata = replace(draft.metadata, title="The\0mill", keywords=("a\ud800",))
    warned = replace(draft, metadata=metadata, warnings=("of \0",))
    found = through_the_wire(warned)
    assert (found.metadata.title, found.metadata.keywords) == ("The\ufffdmill", ("a\ufffd",))
    assert (found.text, found.warnings) == (draft.text, ("of \ufffd",))


def through_the_wire(draft: ArticleDraft) -> ArticleDraft:
    pipe = BytesIO()
    send(pipe, *message_of([draft], b"other bytes"))
    pipe.seek(0)
    message = receive(pipe, 10_000)
    assert message is not None
    [found] = drafts_of(message, b"other bytes")
    return found


@pytest.mark.parametrize(
    "changed",
    [
        {"text": "The mill\0"},
        {"blocks": ()},
        {"blocks": (Block(kind="paragraph", start=0, end=5),)},  # type: ignore[arg-type]
        {"figures": (FigureDraft(caption=Span(0, 5_000)),)},
        {"replaced": ((0, "\x01"),)},
        {"original": picture(b"something else")},
    ],
)
def test_what_does_not_hold_together_is_not_taken(changed: dict[str, object]) -> None:
    draft = replace(plain.read(LETTER, "letter.txt"), **changed)  # type: ignore[arg-type]
    with pytest.raises((ValueError, LookupError, TypeError)):
        through_the_wire(draft)


@pytest.mark.parametrize(
    "said",
    [
        *(b"x\n", b"1", b"0\n", b"1\n-4\n{}", b"1\n5\n[1,2]\n", b"1\n3\nnot", b"1\n9\n{}"),
        *(b"1\n99999999\n", b"9999999\n", b'1\n2\n"a', b"1\n30\n" + b"[" * 30),
    ],
)
def test_nonsense_is_known_as_nonsense(said: bytes) -> None:
    with pytest.raises(Garbled):
        receive(BytesIO(said), 1_000_000)


def test_an_end_is_no_message() -> None:
    assert receive(BytesIO(b""), 10) is None


def test_a_message_comes_through_with_its_bytes() -> None:
    pipe = BytesIO()
    send(pipe, {"a": "ö"}, [b"", b"\n\x00"])
    pipe.seek(0)
    assert receive(pipe, 100) == Message({"a": "ö"}, (b"", b"\n\x00"))
