"""Label Studio at work, run by an interpreter that has it: `labels_cell.py FOLDER`.

Reads a JSON object from the standard input, texts and their spans, and prints another: CPU seconds
of an import, of one more annotation, of a page of tasks and of one task, and the spans that are
held at the end. Requests are made within the process, as its own tests make them. Its database is
kept in the folder, for to make it takes a minute.
"""

import json
import os
import sys
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

CONFIG = """
<View><Labels name="label" toName="text"><Label value="person"/></Labels>
<Text name="text" value="$text"/></View>
"""
PAGE, ROUNDS = 100, 15
SURROUNDINGS = {
    "DJANGO_SETTINGS_MODULE": "core.settings.label_studio",
    "LATEST_VERSION_CHECK": "false",
    "COLLECT_ANALYTICS": "false",
    "SENTRY_RATE": "0",
    "FRONTEND_SENTRY_RATE": "0",
    "DJANGO_DB": "sqlite",
    "LOG_LEVEL": "ERROR",
    "DEBUG": "false",
}
Spans = list[list[int]]


def main(folder: Path) -> None:
    client, number = _begun(folder)
    given: list[tuple[str, Spans]] = json.load(sys.stdin)
    found = {"import": _cpu(lambda: _imported(client, number, given))}
    tasks = _got(client, f"/api/tasks?project={number}&page_size={PAGE}&fields=all")["tasks"]
    newest = sorted(task["id"] for task in tasks)[-len(given) :]
    one = {"result": [_region(0, 3)]}
    found["annotate"] = _median(
        lambda: _posted(client, f"/api/tasks/{newest[0]}/annotations/", one)
    )
    page = f"/api/tasks?project={number}&page_size={PAGE}"
    found["page"] = _median(lambda: _got(client, page))
    found["open"] = _median(lambda: _got(client, f"/api/tasks/{newest[-1]}"))
    held = [_spans(_got(client, f"/api/tasks/{task}")) for task in newest[1:]]
    sys.__stdout__.write(json.dumps({"seconds": found, "spans": held}) + "\n")  # type: ignore[union-attr]  # a console is there


def _begun(folder: Path) -> tuple[Any, int]:
    """A person's client, and a new project."""
    os.environ |= SURROUNDINGS | {"LABEL_STUDIO_BASE_DATA_DIR": str(folder)}
    package: Any = import_module("label_studio")
    sys.path.insert(0, str(Path(package.__file__).parent))
    django: Any = import_module("django")
    django.setup()
    settings: Any = import_module("django.conf").settings
    settings.ALLOWED_HOSTS = ["*"]
    import_module("django.core.management").call_command("migrate", verbosity=0)
    users: Any = import_module("users.models")
    organizations: Any = import_module("organizations.models")
    user = users.User.objects.filter(email="ada@example.org").first()
    if user is None:
        user = users.User.objects.create(email="ada@example.org", username="ada")
        user.active_organization = organizations.Organization.create_organization(
            created_by=user, title="Archive"
        )
        user.save()
    client = import_module("rest_framework.test").APIClient()
    client.force_authenticate(user)
    client.force_login(user)
    made = _posted(client, "/api/projects/", {"title": "Articles", "label_config": CONFIG})
    return client, int(made["id"])


def _imported(client: Any, number: int, given: list[tuple[str, Spans]]) -> None:
    tasks = [
        {
            "data": {"text": text},
            "annotations": [{"result": [_region(start, end) for start, end in spans]}],
        }
        for text, spans in given
    ]
    _posted(client, f"/api/projects/{number}/import", tasks)


def _region(start: int, end: int) -> dict[str, Any]:
    value = {"start": start, "end": end, "labels": ["person"]}
    return {"from_name": "label", "to_name": "text", "type": "labels", "value": value}


def _spans(task: dict[str, Any]) -> Spans:
    regions = [one["value"] for found in task["annotations"] for one in found["result"]]
    return sorted([one["start"], one["end"]] for one in regions)


def _posted(client: Any, address: str, content: object) -> dict[str, Any]:
    return _answered(client.post(address, content, format="json"))


def _got(client: Any, address: str) -> dict[str, Any]:
    return _answered(client.get(address))


def _answered(response: Any) -> dict[str, Any]:
    if response.status_code >= 400:
        raise SystemExit(f"{response.status_code}: {response.content[:400]!r}")
    answer: dict[str, Any] = json.loads(response.content)
    return answer


def _cpu(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def _median(work: Callable[[], object]) -> float:
    return sorted(_cpu(work) for _ in range(ROUNDS))[ROUNDS // 2]


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())
