"""The sentences of the core: errors, findings, warnings and losses, as templates with places.

The core says them in English and knows of no language. What a person is shown of them is looked up
by its template in `ui/spoken.py`, so what is collected here is what stands in the sources between
the values: `f"{path.name}: the file is empty"` is the template `{name}: the file is empty`.
"""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from tests.languages.collecting import ROOT, TRANSLATING

HOUSES = ("annotator", "exports", "ui")
SILENT = (
    "annotator/overview/",  # has its words from the window
    "annotator/readers/guarded/drafts.py",  # a reader that lies: said as one sentence
    "annotator/readers/guarded/fences.py",
    "annotator/readers/guarded/wire.py",
    "annotator/readers/manuscripts/describing.py",  # words that are looked for in texts
    "annotator/readers/web/cues.py",
    "annotator/readers/web/phrases.py",
    "annotator/storage/migrations.py",
    "annotator/suggest/captions/credit_lines.py",
    "annotator/suggest/register/spelling.py",
    "exports/__init__.py",  # titles, which are a table
    "exports/brat/configuration.py",  # what they say stands in files
    "exports/dossier/",
    "exports/html/",
    "exports/overview/",
    "exports/reading/",
    "exports/tables/rows.py",
    "exports/tei/collection.py",
    "exports/tei/header.py",
    "exports/tei/proof/report.py",
    "exports/tei/records.py",
    "exports/tei/registers.py",
    "exports/tei/taxonomies.py",
    "ui/actions.py",  # tables, which have contexts of their own
    "ui/header_fields.py",
    "ui/help/",
    "ui/hints.py",
    "ui/panels/words.py",
    "ui/pdf/",
    "ui/reading/",
    "ui/self_test/",
    "ui/strings.py",
    "ui/style_sheet.py",
)
"""Where sentences stand that no window says: those of files, and those between processes."""

_LISTS = re.compile(
    r"(warnings|lost|notes|refused|complaints?|findings|left_out|found|said|told|unused|losses)$"
)
_CALLS = re.compile(
    r"^_?(Finding|Ailment|Refused|counted|complain|fail|warn|note|lose|left|say|tell|leave|add|echo|BadParameter|UsageError)$"
)
_WORD = re.compile(r"[A-Za-z’]{2,}")
_PLACE = re.compile(r"\{[^{}]*\}")


@cache
def templates() -> frozenset[str]:
    found: set[str] = set()
    for path in _modules():
        found.update(_Reading().of(ast.parse(path.read_text(encoding="utf-8"))))
    return frozenset(found)


def _modules() -> Iterator[Path]:
    for house in HOUSES:
        for path in sorted((ROOT / house).rglob("*.py")):
            if not path.relative_to(ROOT).as_posix().startswith(SILENT):
                yield path


class _Reading(ast.NodeVisitor):
    """One module: what it raises, finds, warns of and answers in sentences."""

    def __init__(self) -> None:
        self._found: set[str] = set()

    def of(self, tree: ast.Module) -> set[str]:
        self.visit(tree)
        return self._found

    def visit_Raise(self, node: ast.Raise) -> None:
        if isinstance(node.exc, ast.Call):
            self._take(node.exc, 1)
        self.generic_visit(node)

    def visit_Return(self, node: ast.Return) -> None:
        self._take(node.value, 3)
        self.generic_visit(node)

    def visit_Yield(self, node: ast.Yield) -> None:
        self._take(node.value, 3)
        self.generic_visit(node)

    def visit_Assign(self, node: ast.Assign) -> None:
        if _name(node.targets[0]) != "title":
            self._take(node.value, 3)
        self.generic_visit(node)

    def visit_AugAssign(self, node: ast.AugAssign) -> None:
        self._take(node.value, 3)
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        if _CALLS.match(_name(node.func)) or _is_put_in_a_list(node.func):
            self._take(node, 1)
        self.generic_visit(node)

    def _take(self, node: ast.AST | None, least: int) -> None:
        """Strings in it with so many words or more between the values."""
        match node:
            case ast.Constant(value=str(words)):
                self._keep(words, least)
            case ast.JoinedStr(values=parts):
                self._keep(template(node), least)
                for part in parts:
                    self._take(part if isinstance(part, ast.FormattedValue) else None, 3)
            case _ if isinstance(node, _ARE_NO_WORDS):
                pass
            case ast.AST():
                for each in _inside(node):
                    self._take(each, least)

    def _keep(self, words: str, least: int) -> None:
        between = _PLACE.sub(" ", words)
        if len(_WORD.findall(between)) >= least and " " in words.strip() and _is_said(words):
            self._found.add(words)


_ARE_NO_WORDS = (ast.Lambda, ast.Subscript, ast.Compare, ast.Attribute, ast.Name)


def _inside(node: ast.AST) -> Iterator[ast.AST]:
    """What may be said of an expression; of a call what is given to it, or a `"…".format`."""
    if isinstance(node, ast.Call):
        if _name(node.func) in (*TRANSLATING, "several"):
            return
        if isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Constant):
            yield node.func.value
        yield from node.args
        yield from (named.value for named in node.keywords)
    elif isinstance(node, ast.FormattedValue):
        if not isinstance(node.value, ast.Constant):
            yield node.value
    else:
        yield from ast.iter_child_nodes(node)


def _is_put_in_a_list(function: ast.expr) -> bool:
    """`warnings.append`, say."""
    return (
        isinstance(function, ast.Attribute)
        and function.attr in ("append", "extend")
        and bool(_LISTS.search(_name(function.value)))
    )


_CODE = re.compile(
    r"^(?:select|insert|update|delete|create|alter|pragma|drop|where|ifnull) |^ (?:where|order) "
    r"|^ and \"|SELECT|INSERT|CREATE |DELETE|UPDATE |PRAGMA|FROM |WHERE |</?\w|\(\?|\\[bsdwS(]|\|"
    r"|=\"|^#|\t|^//|^\(name|^entry\.id|^application/|fts5|^checksum |\w=\{"
)


def _is_said(words: str) -> bool:
    return not _CODE.search(words) and "\n" not in words


def template(node: ast.JoinedStr) -> str:
    """What stands between the values, and a name for each of these."""
    said, names = "", dict[str, int]()
    for part in node.values:
        if isinstance(part, ast.FormattedValue):
            name = _name(part.value).strip("_") or "what"
            names[name] = names.get(name, 0) + 1
            said += f"{{{name}{names[name] if names[name] > 1 else ''}}}"
        elif isinstance(part, ast.Constant):
            said += str(part.value)
    return said


def _name(node: ast.AST) -> str:
    """How a value may be called, after what makes it."""
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case ast.Call(func=ast.Name(id="len")):
            return "n"
    for inside in ("func", "value", "left", "body"):
        if (inner := getattr(node, inside, None)) is not None:
            return _name(inner)
    return _name(node.values[0]) if isinstance(node, ast.BoolOp) else ""
