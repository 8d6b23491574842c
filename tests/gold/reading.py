"""A folder of gold: articles as text files, their annotations as JSON Lines beside them.

`NAME.txt` is an article and `NAME.jsonl` what is annotated in it, in the form that `annotate`
takes. `gold.toml` says of each NAME its language, its date and its genre; all are optional.
"""

import tempfile
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from annotator.changes import articles
from annotator.lines.reading import change_of
from annotator.model.annotation import Annotation
from annotator.model.article import Article, Figure
from annotator.model.ids import AuthorityId
from annotator.readers.plain import read_file
from annotator.session import Session
from ui import projects


@dataclass(frozen=True, slots=True, kw_only=True)
class Gold:
    """An article with all that is to be found in it, and the names behind the ids."""

    name: str
    language: str
    genre: str
    article: Article
    figures: list[Figure]
    annotations: list[Annotation]
    names: dict[AuthorityId, str]


def gold_in(folder: Path) -> Iterator[Gold]:
    """Every article of the folder and of those below, in the order of their names."""
    with tempfile.TemporaryDirectory() as scratch:
        for number, lines in enumerate(sorted(folder.rglob("*.jsonl"))):
            text = lines.with_suffix(".txt")
            if text.is_file():
                yield _gold(text, lines, Path(scratch) / f"{number}.annot")


def _gold(text: Path, lines: Path, project: Path) -> Gold:
    about = _about(text)
    session = projects.found(project)
    try:
        draft = read_file(text, None, about.get("language"))
        known = replace(draft.metadata, date=about.get("date", draft.metadata.date))
        session.do(articles.add(session.program, [replace(draft, metadata=known)]))
        change = change_of(
            lines.read_text(encoding="utf-8").split("\n"), session.project, session.person
        )
        session.do(change)
        return _taken(text.stem, about.get("genre", ""), session)
    finally:
        session.project.close()


def _taken(name: str, genre: str, session: Session) -> Gold:
    project = session.project
    article = project.article(project.article_ids()[0])
    return Gold(
        name=name,
        language=article.metadata.language,
        genre=genre,
        article=article,
        figures=project.figures(article.id),
        annotations=project.annotations(article.id),
        names={entry.id: entry.name for entry in project.authorities()},
    )


def _about(text: Path) -> dict[str, Any]:
    file = text.parent / "gold.toml"
    rows = tomllib.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}
    found: dict[str, Any] = rows.get(text.stem, {})
    return found
