"""Every sentence of the program that a person may see, with the context it is looked up in.

`lupdate` reads `self.tr("…")` of Python, but gives functions of a module the context of whatever
class stands above them, and sees no table. So the sources are read here, as syntax trees, and
`lupdate` is given what was found.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CORE = "Core"
OVERVIEW = "Overview"
TRANSLATING = ("tr", "_tr", "translated", "translate")


@dataclass(frozen=True, slots=True, order=True)
class Message:
    """What is translated: `source` in English, its plural where `numerus`."""

    context: str
    source: str
    numerus: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    messages: set[Message] = field(default_factory=set)
    unclear: list[str] = field(default_factory=list)
    """Places where what is translated is neither a literal nor a table of the module."""


def modules() -> Iterator[Path]:
    for house in ("annotator", "exports", "resources", "ui"):
        yield from sorted((ROOT / house).rglob("*.py"))


@cache
def collected() -> Found:
    """What all sources hold."""
    found = Found()
    contexts = {path: _context(ast.parse(path.read_text(encoding="utf-8"))) for path in modules()}
    for path in modules():
        _Reading(path, contexts, found).visit(ast.parse(path.read_text(encoding="utf-8")))
    found.messages.difference_update({each for each in found.messages if not each.source})
    return found


def _context(tree: ast.Module) -> dict[str, str]:
    """Functions of a module that translate, each with its context."""
    found = {}
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name in TRANSLATING:
            for call in ast.walk(node):
                if _name(call) == "translate" and isinstance(call, ast.Call):
                    found[node.name] = _literals(call.args[0])[0]
    return found


class _Reading(ast.NodeVisitor):
    """One module."""

    def __init__(self, path: Path, contexts: dict[Path, dict[str, str]], found: Found) -> None:
        self._place = path.relative_to(ROOT).as_posix()
        self._contexts, self._found = contexts, found
        self._functions = dict(contexts[path])
        self._modules: dict[str, dict[str, str]] = {}
        self._tables: dict[str, ast.expr] = {}
        self._classes: list[str] = []
        self._defining = False

    def visit_Module(self, node: ast.Module) -> None:
        for each in node.body:
            if isinstance(each, ast.Assign) and isinstance(each.targets[0], ast.Name):
                self._tables[each.targets[0].id] = each.value
            if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name) and each.value:
                self._tables[each.target.id] = each.value
        self.generic_visit(node)

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        home = ROOT.joinpath(*(node.module or "").split("."))
        there = self._contexts.get(home.with_suffix(".py"), {})
        for name in node.names:
            if name.name in there:
                self._functions[name.asname or name.name] = there[name.name]
            beside = self._contexts.get(home / f"{name.name}.py", {})
            if beside:
                self._modules[name.asname or name.name] = beside

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        if node.name in (*TRANSLATING, "several") and not self._classes:
            return  # its own argument is whatever it is called with
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        if _name(node) == "map" and node.args and (context := self._of(node.args[0])):
            self._take(context, node.args[1], node)
        elif _name(node) == "number" and self._place.startswith("annotator/overview/"):
            self._take(OVERVIEW, ast.Tuple(elts=node.args[1:]), node)
        elif _name(node) == "several":
            self._count(node)
        elif node.args and (context := self._of(node.func)):
            self._take(context, node.args[0], node)
        elif _name(node) == "translate" and isinstance(node.func, ast.Attribute):
            match node.args:
                case [ast.Constant(value=str(context)), said, *_]:
                    self._take(context, said, node)
        self.generic_visit(node)

    def _count(self, node: ast.Call) -> None:
        """`several("Context", number, "1 article", "{n} articles")`: the plural is the source."""
        match node.args:
            case [
                ast.Constant(value=str(context)),
                _,
                ast.Constant(),
                ast.Constant(value=str(many)),
            ]:
                self._found.messages.add(Message(context, many, numerus=True))
            case _:
                self._found.unclear.append(f"{self._place}:{node.lineno}: {ast.unparse(node)}")

    def _of(self, function: ast.expr) -> str:
        """The context of a function that translates; empty for any other."""
        if self._place.startswith("annotator/overview/"):
            return OVERVIEW if _name(function) == "tr" else ""
        match function:
            case ast.Name(id=name):
                return self._functions.get(name, "")
            case ast.Attribute(
                value=ast.Name(id="window") | ast.Attribute(attr="_window"), attr="tr"
            ):
                return "MainWindow"
            case ast.Attribute(value=ast.Name(id="self"), attr="tr") if self._classes:
                return self._classes[-1]
            case ast.Attribute(value=ast.Name(id=module), attr=name):
                return self._modules.get(module, {}).get(name, "")
        return ""

    def _take(self, context: str, said: ast.expr, node: ast.Call) -> None:
        words = self._words(said)
        self._found.messages.update(Message(context, each) for each in words)
        if not words:
            self._found.unclear.append(f"{self._place}:{node.lineno}: {ast.unparse(node)}")

    def _words(self, said: ast.expr) -> list[str]:
        """Literals, and those of the tables of the module that are named."""
        match said:
            case ast.Constant():
                return [str(said.value)]
            case ast.IfExp():
                return self._words(said.body) + self._words(said.orelse)
            case ast.Tuple() | ast.List():
                return [words for each in said.elts for words in self._words(each)]
            case ast.Name(id=name) if name in self._tables:
                return _literals(self._tables[name])
            case ast.Subscript(value=ast.Name(id=name)) if name in self._tables:
                return _literals(self._tables[name])
            case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="get")):
                return _literals(self._tables[name]) if name in self._tables else []
        return []


def _name(node: ast.AST) -> str:
    match node:
        case ast.Call(func=function):
            return _name(function)
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
    return ""


def _literals(node: ast.expr) -> list[str]:
    """The strings of a table: its values, where it maps, but never its keys."""
    match node:
        case ast.Constant(value=str(words)):
            return [words]
        case ast.Dict(values=values):
            return [words for each in values for words in _literals(each)]
        case ast.Tuple(elts=elements) | ast.List(elts=elements):
            return [words for each in elements for words in _literals(each)]
        case ast.Starred(value=inner):
            return _literals(inner)
    return []
