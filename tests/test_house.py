"""The house rules that a test can hold: sizes, places of forbidden calls, words."""

import ast
import re
import statistics
import subprocess
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
HOUSES = ("annotator", "exports", "resources", "ui")

Function = ast.FunctionDef | ast.AsyncFunctionDef


def modules() -> list[Path]:
    return sorted(p for house in HOUSES for p in (ROOT / house).rglob("*.py"))


def lines_of(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def trees() -> Iterator[tuple[Path, ast.Module]]:
    for path in modules():
        yield path, ast.parse(path.read_text(encoding="utf-8"))


def functions() -> Iterator[tuple[Path, Function]]:
    for path, tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield path, node


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def test_no_module_outgrows_the_reader() -> None:
    assert {name(p): n for p in modules() if (n := lines_of(p)) > 400} == {}
    assert statistics.median(lines_of(p) for p in modules() if p.name != "__init__.py") <= 120


def test_every_function_fits_a_screen() -> None:
    too_long = {
        f"{name(path)}:{f.name}": size
        for path, f in functions()
        if f.end_lineno and (size := f.end_lineno - f.lineno + 1) > 40
    }
    assert too_long == {}


def test_no_class_has_more_than_twenty_methods_of_its_own() -> None:
    """Overrides of Qt's methods are camelCase and do not count."""
    crowded = {}
    for path, tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                own = [
                    f.name
                    for f in node.body
                    if isinstance(f, ast.FunctionDef) and f.name == f.name.lower()
                ]
                if len(own) > 20:
                    crowded[f"{name(path)}:{node.name}"] = len(own)
    assert crowded == {}


def test_every_parameter_and_result_has_a_type() -> None:
    untyped = [
        f"{name(path)}:{f.name}"
        for path, f in functions()
        if f.returns is None
        or any(a.annotation is None for a in f.args.args if a.arg not in ("self", "cls"))
    ]
    assert untyped == []


def test_every_module_says_what_it_is_for() -> None:
    silent = [name(path) for path, tree in trees() if not ast.get_docstring(tree)]
    assert silent == []


def test_an_init_is_a_docstring_but_for_the_registers() -> None:
    registers = {"exports/__init__.py", "annotator/readers/__init__.py", "resources/__init__.py"}
    registers.add("annotator/readers/tei/__init__.py")
    busy = [
        name(path)
        for path, tree in trees()
        if path.name == "__init__.py" and name(path) not in registers and len(tree.body) > 1
    ]
    assert busy == []


def test_every_signal_says_what_it_carries() -> None:
    """In the docstring below it; those of a class for itself begin with an underscore."""
    silent = []
    for path, tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                for line, below in pairwise((*node.body, None)):
                    if not isinstance(line, ast.Assign) or not isinstance(line.value, ast.Call):
                        continue
                    said = isinstance(below, ast.Expr) and isinstance(below.value, ast.Constant)
                    signal = ast.unparse(line.targets[0])
                    if ast.unparse(line.value.func) == "Signal" and signal[0] != "_" and not said:
                        silent.append(f"{name(path)}:{signal}")
    assert silent == []


def test_errors_are_caught_broadly_in_two_places_only() -> None:
    broad = {
        name(path)
        for path, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or ast.unparse(node.type) in ("Exception", "BaseException"))
        and not any(isinstance(inner, ast.Raise) for inner in ast.walk(node))
    }
    assert broad <= {"ui/messages.py", "ui/jobs.py"}


FORBIDDEN = {
    r"\bsetHtml\(": (),
    r"\bQTextBrowser\b": (),
    r"\bQNetworkAccessManager\b": (),
    r"\bQtSql\b": (),
    r"\bQSortFilterProxyModel\b": (),
    r"\btoPlainText\(": ("ui/panels/",),
    r"\bselectedText\(": (),
    r"\bprocessEvents\(": (),
    r"\burllib\.request\b": (),
    r"\bhttp\.client\b": ("annotator/reconcile/connection.py",),
    r"^import socket|^from socket": (
        "annotator/storage/owner.py",
        "annotator/reconcile/patient.py",
    ),
    r"\bsqlite3\.connect\(": ("annotator/storage/",),
    r"\.conn\.execute": ("annotator/storage/",),
    r"\bexecutescript\(": (),
    r"replace=True|alter=True": (),
    r"recover=True|\.xinclude\(|\.extractall\(": (),
    r"\betree\.parse\(": (),
}


def test_what_is_forbidden_stands_nowhere_else() -> None:
    found = [
        f"{name(path)}: {form}"
        for path in modules()
        for form, allowed in FORBIDDEN.items()
        if re.search(form, path.read_text(encoding="utf-8"), re.MULTILINE)
        and not name(path).startswith(tuple(allowed) or ("nowhere",))
    ]
    assert found == []


def test_what_tests_pack_is_the_same_at_any_time() -> None:
    """It may stand in the name of a test, which every process that runs some must agree on."""
    packed = re.compile(r"\bgzip\.compress\((?!.*mtime=)")
    found = [
        f"{name(path)}: {line.strip()}"
        for path in sorted((ROOT / "tests").rglob("*.py"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if packed.search(line) and path != Path(__file__)
    ]
    assert found == []


def test_sql_is_spoken_in_storage_only() -> None:
    words = re.compile(r"\b(select .+ from|insert into|update \w+ set|delete from)\b")
    found = []
    for path, tree in trees():
        if name(path).startswith("annotator/storage/"):
            continue
        for node in ast.walk(tree):
            words_said = node.value if isinstance(node, ast.Constant) else None
            if isinstance(words_said, str) and words.search(words_said):
                found.append(f"{name(path)}: {words_said[:40]}")
    assert found == []


def tracked() -> list[Path]:
    done = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return [ROOT / line for line in done.stdout.splitlines() if (ROOT / line).is_file()]


def test_no_path_of_a_machine_and_no_host_of_a_registry_is_in_the_project() -> None:
    forms = re.compile("/ro" + "ot/|/ho" + "me/[a-z]|/wo" + "rk/|pypi\\.or" + "g|npmjs\\.or" + "g")
    found = []
    for path in tracked():
        if path.suffix in (".png", ".jpg", ".ttf"):
            continue
        if forms.search(path.read_text(encoding="utf-8", errors="replace")):
            found.append(name(path))
    assert found == []


def test_comments_are_few() -> None:
    code = comments = 0
    for path in modules():
        for line in path.read_text(encoding="utf-8").splitlines():
            stripped = line.strip()
            comments += stripped.startswith("#")
            code += bool(stripped) and not stripped.startswith("#")
    assert comments * 100 < code * 10
