"""Nothing that a person sees stands in the window's code but through a translation."""

import ast
import re

from tests.languages.collecting import ROOT, TRANSLATING

_SHOWING = {
    *("setText", "setWindowTitle", "setToolTip", "setPlaceholderText", "setStatusTip"),
    *("setAccessibleName", "setAccessibleDescription", "setInformativeText", "setWhatsThis"),
    *("addTab", "addItem", "addAction", "addMenu", "addRow", "setTabText", "setTitle"),
    *("QAction", "QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QGroupBox", "QToolButton"),
    *("QMenu", "labelled", "plain", "tell", "warn", "keyed", "setSuffix", "setPrefix"),
    *("setHeaderLabels", "setHorizontalHeaderLabels", "setLabelText", "setSpecialValueText"),
    *("getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory"),
}
"""What shows the text that it is given."""

_SAME_EVERYWHERE = {
    "http://127.0.0.1:8000/reconcile",
    "{source}.{id}",
    "{} — Annotator",
    "ReadingOnly",  # the name of an error, which leads to the help
}
_NO_WINDOW = ("ui/cli/", "ui/self_test/", "ui/headless.py", "ui/logs.py")
_WORD = re.compile(r"[A-Za-z]{2,}")
_PLACE = re.compile(r"\{[^{}]*\}")


def shown(tree: ast.AST) -> list[tuple[int, str]]:
    """Literals with words in them that are given to something that shows them."""
    found = []
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and _name(call.func) in _SHOWING:
            for given in (*call.args, *(named.value for named in call.keywords)):
                words = _literal(given)
                if _WORD.search(_PLACE.sub("", words)) and words not in _SAME_EVERYWHERE:
                    found.append((call.lineno, words))
    return found


def joined(tree: ast.AST) -> list[int]:
    """Lines where a sentence that is put together is to be translated: nobody ever could."""
    return [
        call.lineno
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and _name(call.func) in TRANSLATING
        for given in call.args
        if isinstance(given, ast.JoinedStr) or (isinstance(given, ast.BinOp) and _literal(given))
    ]


def test_no_literal_is_shown_untranslated() -> None:
    assert [
        f"{place}:{line}: {words}"
        for place, tree in _trees().items()
        for line, words in shown(tree)
    ] == []


def test_no_sentence_is_put_together_to_be_translated() -> None:
    trees = _trees().items()
    assert [f"{place}:{line}" for place, tree in trees for line in joined(tree)] == []


def test_what_is_looked_for_is_found() -> None:
    assert shown(ast.parse("label.setText('All articles')")) == [(1, "All articles")]
    assert shown(ast.parse("label.setText(f'{n} articles')")) == [(1, "{} articles")]
    assert shown(ast.parse("label.setText('a ' + word + ' article')")) == [(1, "a  article")]
    assert shown(ast.parse("label.setText(self.tr('All articles'))")) == []
    assert joined(ast.parse("self.tr(f'{n} articles')")) == [1]
    assert joined(ast.parse("self.tr('All ' + words)")) == [1]
    assert joined(ast.parse("self.tr('{n} articles').format(n=n)")) == []


def _literal(node: ast.expr) -> str:
    match node:
        case ast.Constant(value=str(words)):
            return words
        case ast.JoinedStr(values=parts):
            return "".join(p.value if isinstance(p, ast.Constant) else "{}" for p in parts)  # type: ignore[misc]  # constants of f-strings are text
        case ast.BinOp(op=ast.Add(), left=left, right=right):
            return _literal(left) + _literal(right)
        case ast.IfExp(body=body, orelse=other):
            return _literal(body) + _literal(other)
    return ""


def _name(function: ast.expr) -> str:
    match function:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
    return ""


def _trees() -> dict[str, ast.AST]:
    files = {path.relative_to(ROOT).as_posix(): path for path in (ROOT / "ui").rglob("*.py")}
    return {
        place: ast.parse(path.read_text(encoding="utf-8"))
        for place, path in sorted(files.items())
        if not place.startswith(_NO_WINDOW)
    }
