"""A service is asked only on request, is sent names only, and is not trusted."""

import json
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from threading import Thread, Timer
from time import sleep
from typing import Any

import pytest

from annotator.changes import authorities
from annotator.errors import NoService
from annotator.jobs import Cancelled, JobContext
from annotator.model.authority import AuthorityRecord, Identifier
from annotator.model.ids import TagId
from annotator.reconcile.connection import checked, stays_here
from annotator.reconcile.reconciling import asked, taken
from annotator.session import Session
from tests.annotator.reconcile.service import Told, a_service


@pytest.fixture
def service() -> Iterator[Told]:
    with a_service() as told:
        yield told


def entries(session: Session, *names: str) -> list[AuthorityRecord]:
    made = [
        authorities.new_record(session.person, TagId("person"), name, note="a secret")
        for name in names
    ]
    for record in made:
        session.do(authorities.create(record))
    return made


def test_names_alone_are_sent_and_what_is_chosen_is_taken(session: Session, service: Told) -> None:
    ida, mina = entries(session, "Ida Berg", "Mina")
    answers = asked(service.address, [ida, mina], JobContext())
    assert service.asked == [
        {"q0": {"query": "Ida Berg", "limit": 5}, "q1": {"query": "Mina", "limit": 5}}
    ]
    assert "Cookie" not in service.headers[0]
    (_, [sure, other]), (_, [odd]) = answers
    assert (sure.identifier, sure.sure) == (Identifier(scheme="wikidata", value="Q11"), True)
    assert (other.description, other.sure) == ("human", False)
    assert (odd.name, odd.score, odd.sure) == ("Mina <b>", 0.0, False)
    session.do(taken([(ida, sure), (ida, other)]))
    numbers = session.project.authority(ida.id).identifiers
    assert [i.value for i in numbers] == ["Q11", "Q12"]
    session.undo()
    assert session.project.authority(ida.id).identifiers == ()


def test_many_are_asked_for_in_small_batches(session: Session, service: Told) -> None:
    some = entries(session, *(f"Name {n}" for n in range(23)))
    assert len(asked(service.address, some, JobContext())) == 23
    assert [len(one) for one in service.asked] == [10, 10, 3]


def test_a_job_that_is_stopped_asks_no_further(session: Session, service: Told) -> None:
    job = JobContext()
    job.cancel()
    with pytest.raises(Cancelled):
        asked(service.address, entries(session, "Ida Berg"), job)
    assert service.asked == []


@pytest.mark.parametrize(
    "manifest", [b"", b"<html>", b"[]", b"{}", b'{"name": 3}', b"[" * 5000, b'{"name": "x"}']
)
def test_what_is_no_service_is_asked_for_nothing(
    session: Session, service: Told, manifest: bytes
) -> None:
    service.manifest = manifest
    with pytest.raises(NoService):
        asked(service.address, entries(session, "Ida Berg"), JobContext())
    assert service.asked == []


@pytest.mark.parametrize(
    "answer",
    [b"{}", b'{"q0": 1}', b'{"q0": {"result": [1, {}, {"id": 3}, {"id": "Q1"}]}}'],
)
def test_odd_answers_are_no_candidates(session: Session, service: Told, answer: bytes) -> None:
    service.answer = answer
    [(_, found)] = asked(service.address, entries(session, "Ida Berg"), JobContext())
    assert found == []


def test_refusals_and_answers_without_end_are_told(session: Session, service: Told) -> None:
    some = entries(session, "Ida Berg")
    service.answer = b'"' + b"x" * 6_000_000 + b'"'
    with pytest.raises(NoService, match="too long"):
        asked(service.address, some, JobContext())
    service.status = 302
    with pytest.raises(NoService, match="302"):
        asked(service.address, some, JobContext())


def test_where_nobody_listens_that_is_said(session: Session) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{nobody.getsockname()[1]}/"
        with pytest.raises(NoService, match="cannot be asked"):
            asked(address, entries(session, "Ida Berg"), JobContext())


@pytest.mark.parametrize(
    "address",
    ["", "https://example.org/", "ftp://a/", "http://", "http://[", "http://u:p@a/", "http://a:x/",
     "http://a/\r\nX: y", "file:///etc/passwd"],
)  # fmt: skip
def test_addresses_that_cannot_be_asked_say_why(address: str) -> None:
    with pytest.raises(NoService):
        checked(address)


def test_it_is_known_what_stays_on_this_machine() -> None:
    assert stays_here("http://127.0.0.1:8000/x")
    assert stays_here("http://localhost/x")
    assert stays_here("http://[::1]:8000/")
    assert not stays_here("http://192.168.1.5/")
    assert not stays_here("http://localhost.example.org/")


@contextmanager
def a_liar(say: Callable[[socket.socket], None]) -> Iterator[str]:
    """Something that answers whoever calls as `say` does. Its address."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            with suppress(OSError):
                while True:
                    caller, _ = server.accept()
                    with caller, suppress(OSError):
                        caller.recv(65536)
                        say(caller)

        thread = Thread(target=serve)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.getsockname()[1]}/"
        finally:
            server.shutdown(socket.SHUT_RDWR)
            thread.join()


def drip(caller: socket.socket) -> None:
    """Headers one letter at a time, without end."""
    caller.sendall(b"HTTP/1.1 200 OK\r\nX: ")
    while True:
        caller.sendall(b"x")
        sleep(0.01)


def silent(caller: socket.socket) -> None:
    while caller.recv(65536):
        pass


def test_who_drips_headers_keeps_nobody_for_ever(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.reconcile.patient.WHOLE_SECONDS", 0.2)
    with a_liar(drip) as address, pytest.raises(NoService, match="in time"):
        asked(address, entries(session, "Ida Berg"), JobContext())


@pytest.mark.parametrize("say", [drip, silent])
def test_who_waits_for_a_service_can_leave(
    session: Session, say: Callable[[socket.socket], None]
) -> None:
    job = JobContext()
    some = entries(session, "Ida Berg")
    with a_liar(say) as address:
        Timer(0.1, job.cancel).start()
        with pytest.raises(Cancelled):
            asked(address, some, job)


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"\x00\xff\x1b[2J" * 50,
        b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{}",
        b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 5000 + b"\r\n",
        b"HTTP/1.1 500 \x1b[31m" + b"long " * 9000 + b"\r\n\r\n",
        b"HTTP/1.1 302 \r\nLocation: file:///etc/passwd\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-5\r\n{}",
        b"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nno",
    ],
)
def test_what_is_no_answer_is_told_in_a_plain_short_line(session: Session, said: bytes) -> None:
    liar = a_liar(lambda caller: caller.sendall(said))
    with liar as address, pytest.raises(NoService) as told:
        asked(address, entries(session, "Ida Berg"), JobContext())
    assert len(str(told.value)) < 400
    assert str(told.value).isprintable()


@pytest.mark.parametrize(
    "row",
    [
        {"id": "Q1\ud800", "name": "Ida\x00\x1b[2J\ud800", "score": 10**400},
        {"id": "\ud800\x07", "name": "Ida", "score": float("nan")},
        {"id": "x" * 5000, "name": "y" * 5000, "score": float("inf"), "type": [None, {}, 3]},
    ],
)
def test_what_a_service_names_can_be_sorted_kept_and_shown(
    session: Session, service: Told, row: dict[str, Any]
) -> None:
    service.answer = json.dumps({"q0": {"result": [row, {"id": "Q5", "name": "Ida"}]}}).encode()
    [ida] = entries(session, "Ida Berg")
    [(_, found)] = asked(service.address, [ida], JobContext())
    for one in found:
        assert one.score == 0
        assert f"{one.name} {one.identifier.value}".isprintable()
        assert len(one.name) <= 300
    session.do(taken([(ida, one) for one in found]))
    assert len(session.project.authority(ida.id).identifiers) == len(found)
