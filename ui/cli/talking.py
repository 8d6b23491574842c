"""Commands about what is said beside the text: comment, comments, relate, relations, blocks."""

from pathlib import Path

import click

from annotator.changes import articles, comments, relations
from annotator.errors import BadAnnotation
from annotator.model import ids
from annotator.model.annotation import Annotation
from annotator.model.article import Article, BlockKind
from annotator.model.authority import AuthorityRecord
from annotator.model.comment import Comment
from annotator.model.ids import ArticleId, BadId
from annotator.model.record import Record
from annotator.model.relation import Relation
from annotator.session import Session
from ui.cli.common import PROJECT, article_of, say, sitting, tell
from ui.cli.looking import AS_JSON


@click.command("comment")
@click.argument("project", type=PROJECT)
@click.argument("about", metavar="ID")
@click.argument("text")
def comment_command(project: Path, about: str, text: str) -> None:
    """Say TEXT about the annotation, article or comment of ID; about a comment it is a reply."""
    with sitting(project, to_change=True) as session:
        found = _record(session, about, (Annotation, Article, Comment))
        if isinstance(found, Comment):
            change = comments.reply(session.person, found, text)
        elif isinstance(found, Annotation | Article):
            change = comments.comment(session.person, found, text)
        else:
            raise BadAnnotation(f"there is nothing under {about} that could be commented on")
        session.do(change)
        [edit] = change.edits
        tell(f"comment {ids.label(int(edit.record.id))}")


@click.command("comments")
@click.argument("project", type=PROJECT)
@click.option("--article", help="of one article only; `annotator list` shows the ids")
@AS_JSON
def comments_command(project: Path, article: str | None, as_json: bool) -> None:
    """Print all comments with what they are about."""
    with sitting(project) as session:
        makers = {c.id: c.name for c in session.project.contributors()}
        for article_id in _article_ids(session, article):
            for comment in session.project.comments(article_id):
                row = _comment_row(comment, makers.get(comment.stamp.maker, ""))
                if as_json:
                    say(row)
                    continue
                about = row["answers"] or row["annotation"] or row["article"]
                line = " ".join(comment.text.split())
                click.echo(f"{row['id']:<8} on {about:<8} {row['maker']}: {line}")


def _comment_row(comment: Comment, maker: str) -> dict[str, str | None]:
    about, answers = comment.annotation_id, comment.answers
    return {
        "id": ids.label(comment.id),
        "article": ids.label(comment.article_id),
        "annotation": None if about is None else ids.label(about),
        "answers": None if answers is None else ids.label(answers),
        "text": comment.text,
        "maker": maker,
        "created": comment.stamp.at,
    }


@click.command("relate")
@click.argument("project", type=PROJECT)
@click.argument("name")
@click.argument("active")
@click.argument("passive")
@click.option("--mutual", is_flag=True, help="without a direction, as spouseOf")
@click.option("--source", "sources", multiple=True, help="the annotation that says so")
def relate_command(
    project: Path, name: str, active: str, passive: str, mutual: bool, sources: tuple[str, ...]
) -> None:
    """Say that ACTIVE is NAME of PASSIVE: ids of two annotations, or entries by id or name."""
    with sitting(project, to_change=True) as session:
        ends = [_end(session, word) for word in (active, passive)]
        cited = [_record(session, word, (Annotation,)) for word in sources]
        numbers = tuple(found.id for found in cited if isinstance(found, Annotation))
        if len(numbers) < len(sources):
            raise BadAnnotation("a source is the id of an annotation, as `annotations` prints it")
        change = relations.relate(
            session.person, name, ends[0], ends[1], mutual=mutual, sources=numbers
        )
        session.do(change)
        [edit] = change.edits
        tell(f"relation {ids.label(int(edit.record.id))}")


def _end(session: Session, word: str) -> AuthorityRecord | Annotation:
    try:
        found = _record(session, word, (AuthorityRecord, Annotation))
    except BadId:
        found = next((e for e in session.project.authorities() if word in e.names), None)
    if isinstance(found, AuthorityRecord | Annotation):
        return found
    raise BadAnnotation(f"“{word}” is no annotation, and no entry of the register")


@click.command("relations")
@click.argument("project", type=PROJECT)
@AS_JSON
def relations_command(project: Path, as_json: bool) -> None:
    """Print all relations of entries and of annotations."""
    with sitting(project) as session:
        found: dict[int, Relation] = {}
        for article_id in session.project.article_ids():
            found |= {r.id: r for r in session.project.relations(article_id)}
        for entry in session.project.authorities():
            found |= {r.id: r for r in session.project.relations_of(entry.id)}
        for _, relation in sorted(found.items()):
            row = {
                "id": ids.label(relation.id),
                "name": relation.name,
                "between": relation.bond.value,
                "active": ids.label(relation.active),
                "passive": ids.label(relation.passive),
                "mutual": relation.mutual,
                "sources": [ids.label(source) for source in relation.sources],
            }
            if as_json:
                say(row)
                continue
            ends = [_named(session, relation, end) for end in (relation.active, relation.passive)]
            click.echo(f"{row['id']:<8} {ends[0]}  {relation.name}  {ends[1]}")


def _named(session: Session, relation: Relation, end: int) -> str:
    entry = session.project.record(AuthorityRecord, end)
    if entry is not None:
        return entry.name
    annotation = session.project.record(Annotation, end)
    return f"“{annotation.quote[:40]}”" if annotation else ids.label(end)


@click.command("blocks")
@click.argument("project", type=PROJECT)
@click.argument("article")
@click.argument("numbers", nargs=-1, required=True, type=click.IntRange(min=1))
@click.option("--kind", type=click.Choice([kind.value for kind in BlockKind]))
@click.option("--language", help="as in BCP 47: de, ar; empty for the article's own")
def blocks_command(
    project: Path, article: str, numbers: tuple[int, ...], kind: str | None, language: str | None
) -> None:
    """Say what the blocks NUMBERS of ARTICLE are, counted from 1, or in which language."""
    with sitting(project, to_change=True) as session:
        found = article_of(session, article)
        if max(numbers) > len(found.blocks):
            raise BadAnnotation(f"the article has {len(found.blocks)} blocks")
        wanted = {number - 1 for number in numbers}
        change = articles.set_blocks(
            found, wanted, kind=BlockKind(kind) if kind else None, language=language
        )
        session.do(change)
        tell(f"changed {len(wanted) if change.edits else 0}")


def _record(session: Session, label: str, kinds: tuple[type[Record], ...]) -> Record | None:
    number = ids.parse(label)
    found = (session.project.record(kind, number) for kind in kinds)
    return next((record for record in found if record is not None), None)


def _article_ids(session: Session, article: str | None) -> list[ArticleId]:
    if article is None:
        return session.project.article_ids()
    return [article_of(session, article).id]


COMMANDS = (comment_command, comments_command, relate_command, relations_command, blocks_command)
