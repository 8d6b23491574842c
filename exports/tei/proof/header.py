"""What the header of a file says, word by word, against what the project knows."""

import re
from collections.abc import Callable, Iterator
from xml.parsers import expat

from annotator.model.about import About
from annotator.model.article import Article
from annotator.model.text import canonical
from annotator.plugins import Finding

Said = dict[str, list[str]]
"""Words by the path of their element, with its kind: `fileDesc/titleStmt/title:main`."""

_BIBL, _KEPT = "fileDesc/sourceDesc/bibl:born-digital", "fileDesc/sourceDesc/msDesc/msIdentifier"
_PUBLISHED, _TITLES = "fileDesc/publicationStmt", "fileDesc/titleStmt"
_PROJECT = {
    "title": f"{_TITLES}/title:project",
    "publisher": f"{_PUBLISHED}/publisher",
    "licence": f"{_PUBLISHED}/availability/licence:annotations/p",
    "place": f"{_PUBLISHED}/pubPlace",
    "date": f"{_PUBLISHED}/date",
    "edition": "fileDesc/editionStmt/edition",
    "funder": f"{_TITLES}/funder",
    "purpose": "encodingDesc/projectDesc/p:project",
    "sampling": "encodingDesc/samplingDecl/p",
    "editorial": "encodingDesc/editorialDecl/p:project",
}
_ARTICLE = {
    "title": f"{_TITLES}/title:main",
    "subtitle": f"{_TITLES}/title:sub",
    "byline": f"{_BIBL}/author",
    "date": f"{_BIBL}/date",
    "retrieved": f"{_BIBL}/date:retrieved",
    "publisher": f"{_BIBL}/publisher",
    "place": f"{_BIBL}/pubPlace",
    "url": f"{_BIBL}/ref:online",
    "missing": f"{_BIBL}/note:missing",
    "institution": f"{_KEPT}/institution",
    "repository": f"{_KEPT}/repository",
    "collection": f"{_KEPT}/collection",
    "reference": f"{_KEPT}/idno:reference",
    "rights": f"{_PUBLISHED}/availability/licence:source-text/p",
    "genre": "profileDesc/textClass/keywords:genre/term",
    "keywords": "profileDesc/textClass/keywords:subject/term",
    "note": "fileDesc/notesStmt/note",
}

_KEPT_ATTRIBUTES = frozenset(("evidence", "target", "ident"))
_DEPTH = 2
"""Of the elements in the header."""
_BCP_47 = re.compile(r"[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*")
_LANGUAGES = "profileDesc/langUsage/language"

Start = Callable[[str, dict[str, str]], None]
End = Callable[[str], None]


class HeaderReading:
    """Listens until the header ends; what it hears goes on to whoever reads the rest."""

    def __init__(self, said: Said, start: Start, end: End, done: Callable[[], None]) -> None:
        self._said, self._start_rest, self._end_rest, self._done = said, start, end, done
        self._places: list[str] = []
        self._words: list[list[str]] = []
        self._heard: Callable[[str], None] = lambda words: None

    def listen(self, parser: expat.XMLParserType, heard: Callable[[str], None]) -> None:
        self._heard = heard
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._say

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        kind = attributes.get("n" if name in ("p", "licence", "keywords", "note") else "type")
        supplied = "supplied" if attributes.get("n") == "supplied" else kind
        place = self._below(f"{name}:{supplied}" if supplied else name)
        self._places.append(place)
        self._words.append([])
        for key in _KEPT_ATTRIBUTES & attributes.keys():
            self._said.setdefault(f"{place}@{key}", []).append(attributes[key])
        self._start_rest(name, attributes)

    def _say(self, words: str) -> None:
        if self._words:
            self._words[-1].append(words)
        self._heard(words)

    def _end(self, name: str) -> None:
        place = self._places.pop()
        if words := "".join(self._words.pop()):
            self._said.setdefault(place, []).append(words)
        self._end_rest(name)
        if name == "teiHeader":
            self._done()

    def _below(self, step: str) -> str:
        """The path of an element below the header, which stands below the root."""
        if len(self._places) < _DEPTH:
            return ""
        above = self._places[-1]
        return f"{above}/{step}" if above else step


def header_differs(article: Article, about: About, said: Said) -> Iterator[Finding]:
    """Each field that the header has otherwise than the project, or not, or without the project."""
    yield from project_differs(about, said)
    known = article.metadata
    yield from _fields("this article", known, _ARTICLE, said)
    yield from _terms("source-text", known.rights_address, said)
    if not _languages_same(article, said):
        yield _other("language", "this article")
    creation = "profileDesc/creation"
    basis = [known.dating.value] if known.dating else []
    if said.get(f"{creation}/date@evidence", []) != basis:
        yield _other("how the date is known", "this article")
    if not _same(said.get(creation, []), f" {known.dating_note}" if known.dating_note else ""):
        yield _other("what is said of its date", "this article")


def project_differs(about: About, said: Said) -> Iterator[Finding]:
    """The same for what every file says of the project."""
    yield from _fields("the project", about, _PROJECT, said)
    yield from _terms("annotations", about.licence_address, said)


def _languages_same(article: Article, said: Said) -> bool:
    """That of the article first, then those of blocks."""
    own = article.metadata.language
    others = {_tag(block.language) for block in article.blocks if block.language} - {_tag(own)}
    same = _same(said.get(_LANGUAGES, []), own, *sorted(others))
    return same and said.get(f"{_LANGUAGES}@ident") == [_tag(own), *sorted(others)]


def _tag(language: str) -> str:
    """BCP 47 says `und` for what nobody can tell."""
    return language if _BCP_47.fullmatch(language) else "und"


def _fields(of: str, record: object, paths: dict[str, str], said: Said) -> Iterator[Finding]:
    for name, path in paths.items():
        wanted = getattr(record, name)
        if not _same(said.get(path, []), *(wanted if isinstance(wanted, tuple) else (wanted,))):
            yield _other(name, of)


def _terms(kind: str, address: str, said: Said) -> Iterator[Finding]:
    """An address stands in an attribute, or in words where it is none."""
    path = f"{_PUBLISHED}/availability/licence:{kind}"
    if not _same(said.get(f"{path}@target", []) or said.get(f"{path}/p:address", []), address):
        yield _other("address of the terms", "the text" if kind == "source-text" else "the project")


def _same(found: list[str], *wanted: str) -> bool:
    full = [words for words in wanted if words]
    return found in (full, [canonical(words) for words in full])


def _other(what: str, of: str) -> Finding:
    return Finding(message=f"the header has another {what} of {of} than the project")
