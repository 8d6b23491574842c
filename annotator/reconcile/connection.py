"""The one place that opens a connection to a network, and only by `ask`, for a person who said so.

It speaks HTTP without encryption: the program ships none, since nothing else of it speaks over a
network. So it is for services on this machine or in one's own network.
"""

import ipaddress
from http import HTTPStatus
from http.client import HTTPConnection, HTTPException, HTTPResponse  # noqa: TID251 - here alone
from urllib.parse import urlsplit

from annotator.errors import NoService
from annotator.jobs import JobContext
from annotator.reconcile.patient import reached
from annotator.version import PROGRAM, VERSION

LARGEST_BYTES = 5_000_000
_LONGEST_REASON = 200
_FORM = "application/x-www-form-urlencoded; charset=utf-8"


def checked(address: str) -> str:
    """The address of a service as it can be asked. Raises NoService with the reason."""
    words = address.strip()
    try:
        parts = urlsplit(words)
        named = bool(parts.hostname) and parts.port != 0
    except ValueError as error:
        raise NoService(f"“{words[:80]}” is no address ({error})") from error
    if parts.scheme == "https":
        raise NoService(
            "the program has no encryption for networks, so https:// cannot be asked; run the "
            "service on this machine, and name its http:// address"
        )
    if parts.scheme != "http" or not named or parts.username or not words.isprintable():
        raise NoService(
            f"“{words[:80]}” is no address of a service, such as http://127.0.0.1:8000/reconcile"
        )
    return words


def stays_here(address: str) -> bool:
    """Whether the service is on this machine, so that nothing leaves it."""
    host = urlsplit(address).hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def ask(address: str, job: JobContext, form: bytes | None = None) -> bytes:
    """What the service answers, to a form or to a plain question. Raises NoService, Cancelled.

    No redirection is followed, no proxy used, nothing remembered, and nothing but the form sent.
    """
    parts = urlsplit(checked(address))
    assert parts.hostname is not None, "checked"
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    headers = {"Accept": "application/json", "User-Agent": f"{PROGRAM}/{VERSION}"}
    if form is not None:
        headers["Content-Type"] = _FORM
    connection = HTTPConnection(parts.hostname, parts.port or 80)
    try:
        connection.sock = reached(connection.host, connection.port, job)
        connection.request("GET" if form is None else "POST", path, form, headers)
        answer = connection.getresponse()
        data = _read(answer)
    except (OSError, HTTPException, ValueError) as error:
        why = "it does not answer in time" if isinstance(error, TimeoutError) else str(error)
        raise NoService(f"{parts.netloc}: the service cannot be asked ({_plain(why)})") from error
    finally:
        connection.close()
    if answer.status != HTTPStatus.OK:
        why = f"{answer.status} {_plain(answer.reason)}"
        raise NoService(f"{parts.netloc}: the service refuses ({why})")
    if len(data) > LARGEST_BYTES:
        raise NoService(f"{parts.netloc}: the answer is far too long")
    return data


def _read(answer: HTTPResponse) -> bytes:
    """Piece by piece, and no more than is too long."""
    data = bytearray()
    while len(data) <= LARGEST_BYTES and (piece := answer.read1(65536)):
        data += piece
    return bytes(data)


def _plain(words: str) -> str:
    """What a service said, or how it was misunderstood, as it can be shown to people."""
    shown = "".join(char if char.isprintable() else "\ufffd" for char in words)
    return shown if len(shown) <= _LONGEST_REASON else f"{shown[:_LONGEST_REASON]}…"
