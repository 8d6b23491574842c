"""Whatever is taken out of our part of a file of others, or changed in it: the proof says so."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.session import Session
from exports.tei.splicing.proof.proving import proved
from exports.tei.splicing.splice import Spliced, spliced
from tests.builders import the_article
from tests.exports.others.filled import filled

PART = re.compile(r"<(?P<name>\w+)(?P<attributes>[^>]*?)(?P<empty>/?)>")
ATTRIBUTE = re.compile(r' (?P<name>[\w:]+)="(?P<value>[^"]*)"')
WORDS = re.compile(r">(?P<words>[^<>\s][^<>]*)<")

VIEWS = (
    "<birth",
    "<death",
    '<author role="photographer"',
    '<publisher ref="#ent',
    '<ptr type="figure"',
    '<ptr type="credit"',
    "<sic>",
)
"""What says again what stands elsewhere, and is not read."""
WORDS_OF_OURS = re.compile(r'<item xml:id="(?!tag\.|agt|app)[^"]*">')
"""What the values of this program mean, in words: the same in every file."""
SAID_TWICE = re.compile(
    r"<(annotation|relation) .*: (resp|motivation)"  # its oldest change, and its kind
    r"|<.* status=\"(approved|created)\".*: status"  # what it is where nobody says
    r"|<annotation xml:id=\"[ck].*: ana"  # the letter of its identifier
    r"|<annotation xml:id=\"k.* target=\"#art.*: target"  # no target is the article
    r"|<annotation .* target=\"#string-range.*: target"  # its position
    r"|<list.*: type|<bibl .* n=\"1\".*: n|<item .* n=\"0\".*: n|<ref target.*: target"
    r"|<idno type=\"other\" n=.*: type"
)
"""Attributes without which the file still says the same."""

Way = Callable[[str], Iterator[tuple[str, str]]]
"""All files that are damaged in this way, with what was damaged."""


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    found = filled(tmp_path_factory.mktemp("filled"))
    yield found
    found.project.close()


@pytest.fixture(scope="module")
def made(session: Session) -> Spliced:
    return spliced(session.project, the_article(session))


def ours(text: str) -> tuple[int, int]:
    return text.index('<standOff xml:id="annotator"'), text.index("</standOff>")


def without_an_element(text: str) -> Iterator[tuple[str, str]]:
    """What is gone, and the file without it."""
    start, end = ours(text)
    for found in PART.finditer(text, start + 1, end):
        if _of_a_credit(text, found):
            continue
        stop = found.end()
        if not found["empty"]:
            stop = _closed(text, found)
        yield found.group(), text[: found.start()] + text[stop:]


def _of_a_credit(text: str, found: "re.Match[str]") -> bool:
    """What happened to a credit line is what happened to its caption."""
    record = text.rfind("<annotation", 0, found.start() + 1)
    inside = text.startswith('<annotation xml:id="c', record) and record != found.start()
    return inside and found["name"] in ("revisionDesc", "change")


def _closed(text: str, opening: "re.Match[str]") -> int:
    """Where the element ends that opens here."""
    depth = 0
    for tag in re.finditer(rf"<(/?){opening['name']}\b[^>]*?(/?)>", text[opening.start() :]):
        depth += -1 if tag[1] else 0 if tag[2] else 1
        if not depth:
            return opening.start() + tag.end()
    raise AssertionError(opening.group())


def without_an_attribute(text: str) -> Iterator[tuple[str, str]]:
    start, end = ours(text)
    for tag in PART.finditer(text, start + 1, end):
        if _of_a_credit(text, tag):
            continue
        for found in ATTRIBUTE.finditer(text, tag.start(), tag.end()):
            yield f"{tag.group()}: {found['name']}", text[: found.start()] + text[found.end() :]


def with_other_words(text: str) -> Iterator[tuple[str, str]]:
    start, end = ours(text)
    for found in WORDS.finditer(text, start + 1, end):
        at = found.start("words")
        before = text[text.rfind("<", 0, at) : at]
        yield f"{before}{found['words']}", f"{text[:at]}7{text[at + 1 :]}"


def unnoticed(session: Session, made: Spliced, folder: Path, way: Way, every: int) -> list[str]:
    """Damages that the proof does not see, of each `every`th."""
    article, text = the_article(session), made.data.decode()
    assert proved(session.project, article, made, folder).findings == ()
    return [
        what
        for what, damaged in list(way(text))[::every]
        if damaged != text
        and not what.startswith(VIEWS)
        and not SAID_TWICE.fullmatch(what)
        and not (way is with_other_words and WORDS_OF_OURS.match(what))
        and not proved(
            session.project, article, replace(made, data=damaged.encode()), folder
        ).findings
    ]


WAYS = [without_an_element, without_an_attribute, with_other_words]


@pytest.mark.parametrize("way", WAYS)
def test_nothing_of_ours_can_be_lost_unnoticed(
    session: Session, made: Spliced, tmp_path: Path, way: Way
) -> None:
    assert unnoticed(session, made, tmp_path, way, every=11) == []


@pytest.mark.campaign
@pytest.mark.parametrize("way", WAYS)
def test_nothing_at_all_can_be_lost_unnoticed(
    session: Session, made: Spliced, tmp_path: Path, way: Way
) -> None:
    assert unnoticed(session, made, tmp_path, way, every=1) == []


def test_a_picture_that_is_not_beside_the_file_is_missed(
    session: Session, made: Spliced, tmp_path: Path
) -> None:
    bare = replace(made, beside={})
    findings = proved(session.project, the_article(session), bare, tmp_path).findings
    assert [f.message for f in findings] == [
        "the file of the picture 1 is not beside it",
        "the file of the picture 2 is not beside it",
    ]
