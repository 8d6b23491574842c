"""A reconciliation service on this machine, for tests: it remembers what it was asked."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any
from urllib.parse import parse_qs

MANIFEST: dict[str, Any] = {
    "name": "Harbour list",
    "identifierSpace": "http://www.wikidata.org/entity/",
    "schemaSpace": "http://www.wikidata.org/prop/direct/",
    "view": {"url": "https://www.wikidata.org/wiki/{{id}}"},
}
KNOWN: dict[str, list[dict[str, Any]]] = {
    "Ida Berg": [
        {
            "id": "Q12",
            "name": "Ida Berg",
            "score": 61.5,
            "match": False,
            "type": [{"name": "human"}],
        },
        {"id": "Q11", "name": "Ida Berg", "score": 99, "match": True, "description": "printer"},
    ],
    "Mina": [{"id": "not a number", "name": "Mina <b>", "score": "x", "match": "yes"}],
}


@dataclass
class Told:
    """What a service answers, and what it was asked."""

    address: str = ""
    manifest: bytes = json.dumps(MANIFEST).encode()
    answer: bytes | None = None
    status: int = 200
    asked: list[dict[str, Any]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)


@contextmanager
def a_service() -> Iterator[Told]:
    told = Told()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._say(told.manifest)

        def do_POST(self) -> None:
            length = int(self.headers["Content-Length"])
            [form] = parse_qs(self.rfile.read(length).decode())["queries"]
            told.asked.append(json.loads(form))
            told.headers.append(dict(self.headers))
            queries = told.asked[-1].items()
            found = {key: {"result": KNOWN.get(q["query"], [])} for key, q in queries}
            self._say(told.answer or json.dumps(found).encode())

        def _say(self, data: bytes) -> None:
            self.send_response(told.status)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, format: str, *args: object) -> None:
            """Nothing is printed."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    told.address = f"http://127.0.0.1:{server.server_port}/reconcile"
    try:
        yield told
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
