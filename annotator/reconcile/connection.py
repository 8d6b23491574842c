"""The one place that opens a connection to a network, and only by `ask`, for a person who said so.

It speaks HTTP without encryption: the program ships none, since nothing else of it speaks over a
network. So it is for services on this machine or in one's own network.
"""

import ipaddress
from http import HTTPStatus
from http.client import HTTPConnection, HTTPException, HTTPResponse  # noqa: TID251 - here alone
from time import monotonic
from urllib.parse import urlsplit

from annotator.errors import NoService
from annotator.jobs import JobContext
from annotator.version import PROGRAM, VERSION

PATIENCE_SECONDS = 8.0
LARGEST_BYTES = 5_000_000
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
    connection = HTTPConnection(parts.hostname, parts.port or 80, timeout=PATIENCE_SECONDS)
    try:
        connection.request("GET" if form is None else "POST", path, form, headers)
        answer = connection.getresponse()
        data = _read(answer, job)
    except (OSError, HTTPException, ValueError) as error:
        why = "it does not answer in time" if isinstance(error, TimeoutError) else str(error)
        raise NoService(f"{parts.netloc}: the service cannot be asked ({why})") from error
    finally:
        connection.close()
    if answer.status != HTTPStatus.OK:
        raise NoService(f"{parts.netloc}: the service refuses ({answer.status} {answer.reason})")
    if len(data) > LARGEST_BYTES:
        raise NoService(f"{parts.netloc}: the answer is far too long")
    return data


def _read(answer: HTTPResponse, job: JobContext) -> bytes:
    """Piece by piece, so that a service that drips keeps nobody for ever. Raises TimeoutError."""
    end, data = monotonic() + 4 * PATIENCE_SECONDS, bytearray()
    while len(data) <= LARGEST_BYTES and (piece := answer.read1(65536)):
        job.stop_if_asked()
        if monotonic() > end:
            raise TimeoutError
        data += piece
    return bytes(data)
