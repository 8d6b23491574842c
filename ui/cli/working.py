"""The command that says how far the work on articles has come, and what is next."""

from pathlib import Path

import click

from annotator.changes import articles
from annotator.model import ids
from annotator.model.article import Article, Progress
from annotator.model.ids import ArticleId
from annotator.sentences import counted
from annotator.session import Session
from ui.cli.common import PROJECT, article_of, say, sitting, tell
from ui.cli.looking import AS_JSON


class _State(click.Choice[str]):
    """How far an article has come, as it is typed: `to-do`, or as it is shown: `to do`."""

    def __init__(self) -> None:
        super().__init__([progress.value.replace(" ", "-") for progress in Progress])

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> str:
        return super().convert(str(value).replace(" ", "-"), param, ctx)


_STATE = _State()


@click.command("status")
@click.argument("path", type=PROJECT, metavar="PROJECT")
@click.argument("state", required=False, type=_STATE)
@click.option("--article", "names", multiple=True, help="the article of this id; may be repeated")
@click.option("--of", type=_STATE, help="all articles that are so now")
@click.option("--all", "everyone", is_flag=True, help="every article of the project")
@AS_JSON
def status_command(
    path: Path,
    state: str | None,
    names: tuple[str, ...],
    of: str | None,
    everyone: bool,
    as_json: bool,
) -> None:
    """Say how far the work on articles has come; without STATE, how many there are of each.

    All articles that are named change as one step to undo. Nothing in a locked article is changed
    until it has another status.
    """
    with sitting(path, to_change=state is not None) as session:
        if state is None:
            _count(session, as_json=as_json)
            return
        if not (names or of or everyone):
            raise click.UsageError("say which articles: --article ID, --of STATE or --all")
        wanted = [article_of(session, name) for name in names]
        if of or everyone:
            wanted += _among(session, Progress(of.replace("-", " ")) if of else None)
        progress = Progress(state.replace("-", " "))
        change = articles.set_progress_of({a.id: a for a in wanted}.values(), progress)
        session.do(change)
        words = counted(
            len(change.edits),
            "{value}: 1 article changed",
            "{value}: {n} articles changed",
            value=progress.value,
        )
        tell(words)


def _among(session: Session, progress: Progress | None) -> list[Article]:
    """The articles of this state, or all."""
    found: list[Article] = []
    at: ArticleId | None = session.project.next_article(0, [progress] if progress else ())
    while at is not None and (not found or at > found[-1].id):
        found.append(session.project.article(at))
        at = session.project.next_article(at, [progress] if progress else ())
    return found


def _count(session: Session, *, as_json: bool) -> None:
    shelves = session.project.shelves()
    following = session.project.next_article(0, (Progress.TO_DO, Progress.IN_PROGRESS))
    if as_json:
        counts = {progress.value: shelves.get(progress, 0) for progress in Progress}
        say({"status": counts, "next": ids.label(following) if following else None})
        return
    for progress in Progress:
        click.echo(f"{progress.value:<12} {shelves.get(progress, 0):>9,}")
    if following:
        click.echo(f"next         {ids.label(following):>9}")


COMMANDS = (status_command,)
