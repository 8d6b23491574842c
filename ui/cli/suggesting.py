"""The command that proposes: suggest."""

from pathlib import Path

import click

from annotator.lines.suggesting import line_of_suggestion
from annotator.model.article import Article, Figure
from annotator.model.ids import ArticleId
from annotator.model.stamp import Status
from annotator.session import Session
from annotator.suggest.captions.article_captions import without_alt
from annotator.suggest.deciding.memory import Memory
from annotator.suggest.deciding.suggestion import Suggestion
from annotator.suggest.deciding.taking import Taking
from annotator.suggest.engine import Knowledge, suggest
from annotator.suggest.register.context import Context
from annotator.suggest.register.index import RegisterIndex
from ui.cli.common import PROJECT, article_of, complain, say, sitting, tell


@click.command("suggest")
@click.argument("project", type=PROJECT)
@click.option("--article", help="only for the article of this id")
@click.option(
    "--accept-above",
    "least",
    type=click.FloatRange(0, 1),
    metavar="S",
    help="take all of a score of S or more, as one step to undo",
)
@click.option("--dry-run", is_flag=True, help="with --accept-above: only print what would be taken")
def suggest_command(project: Path, article: str | None, least: float | None, dry_run: bool) -> None:
    """Print what the program would annotate, one JSON object a line, as `annotate` takes it.

    Each line has the rule, why it is suggested and a score between 0 and 1. What is annotated
    already is not suggested; what was rejected (an annotation of status rejected, with its reason
    as note) never again. With --accept-above only those of that score are printed, and taken.
    """
    with sitting(project, to_change=least is not None and not dry_run) as session:
        desk = _Desk(session)
        wanted = session.project.article_ids()
        if article is not None:
            wanted = [article_of(session, article).id]
        taking = Taking(session.program, session.project.tags())
        taken = 0
        for article_id in wanted:
            found = desk.look(article_id, least)
            if found and least is not None:
                standing = session.project.annotations(article_id)
                taking.take(session.project.article(article_id), found, known=standing)
                taken += len(found)
        if least is None or dry_run:
            return
        if taken:
            session.do(taking.change())
        tell(f"{project.name}: accepted {taken} suggestions", err=True)


class _Desk:
    """What the project knows, read once for all articles."""

    def __init__(self, session: Session) -> None:
        self._project = session.project
        self._register = RegisterIndex(self._project.authorities())
        self._memory = Memory()
        for article_id in self._project.article_ids():
            for annotation in self._project.annotations(article_id):
                self._memory.add(annotation)

    def look(self, article_id: ArticleId, least: float | None) -> list[Suggestion]:
        """Print the suggestions for one article, and return them."""
        article, figures = self._project.article(article_id), self._project.figures(article_id)
        annotations = self._project.annotations(article_id)
        knowledge = Knowledge(
            register=self._register,
            context=Context(a for a in annotations if a.stamp.status is not Status.REJECTED),
            memory=self._memory,
            annotations=annotations,
            figures=figures,
        )
        found = [s for s in suggest(article, knowledge) if least is None or s.score >= least]
        numbers = {figure.id: figure.number for figure in figures}
        for suggestion in found:
            say(line_of_suggestion(suggestion, article, numbers))
        _prompt(article, figures)
        return found


def _prompt(article: Article, figures: list[Figure]) -> None:
    """Say which pictures lack an alternative text."""
    for figure in without_alt(figures):
        complain(article.title, f"picture {figure.number} has no alternative text")


COMMANDS = (suggest_command,)
