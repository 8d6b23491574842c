"""Comments with their replies, and relations: what is said about records, not about the text."""

from collections.abc import Collection, Iterable

from annotator.model import ids
from annotator.model.comment import Comment
from annotator.model.ids import AnnotationId, AuthorityId
from annotator.model.relation import Bond, Relation
from exports.tei.context import Context
from exports.tei.directory import Directory
from exports.tei.markup import element, text, value
from exports.tei.states import STATUS


def comments(context: Context) -> list[str]:
    """One record each, in the order in which they were said (SASOann)."""
    return [_comment(context, comment) for comment in context.comments]


def relations(context: Context) -> list[str]:
    """The lists of relations, of entries and of annotations (NDPERSREL)."""
    if not context.relations:
        return []
    here = {annotation.id for annotation in context.annotations}
    return relation_lists(context, context.relations, here)


def relation_lists(
    directory: Directory, relations: Iterable[Relation], here: Collection[AnnotationId]
) -> list[str]:
    """By what they are between; of their sources those that are in the file."""
    found, every = [], list(relations)
    for bond in Bond:
        rows = [_relation(directory, r, here) for r in every if r.bond is bond]
        if rows:
            found.append(element("listRelation", "\n" + "\n".join(rows) + "\n", type=bond.value))
    return found


def _comment(context: Context, comment: Comment) -> str:
    stamp, agent = comment.stamp, context.agent(comment.stamp.maker)
    target, motivation = "#text", "commenting"
    if comment.answers is not None:
        target, motivation = f"#k{ids.label(comment.answers)}", "replying"
    elif comment.annotation_id is not None:
        target = f"#a{ids.label(comment.annotation_id)}"
    certainty = f' cert="{stamp.certainty}"' if stamp.certainty else ""
    return (
        f'<annotation xml:id="k{ids.label(comment.id)}" target="{target}" '
        f'motivation="{motivation}" ana="#kind.comment" resp="{agent}"{certainty}>'
        f'<revisionDesc status="{STATUS[stamp.status]}">'
        f'<change status="created" when="{value(stamp.at)}" who="{agent}"/></revisionDesc>'
        f'<note type="comment">{text(comment.text)}</note></annotation>'
    )


def _relation(context: Directory, relation: Relation, here: Collection[AnnotationId]) -> str:
    ends = [_end(context, relation, number) for number in (relation.active, relation.passive)]
    sources = " ".join(f"#a{ids.label(one)}" for one in relation.sources if one in here)
    directed = not relation.mutual
    return element(
        "relation",
        xml_id=f"rel{ids.label(relation.id)}",
        name=relation.name,
        active=ends[0] if directed else None,
        passive=ends[1] if directed else None,
        mutual=None if directed else " ".join(ends),
        source=sources or None,
        resp=context.agent(relation.stamp.maker),
    )


def _end(context: Directory, relation: Relation, number: int) -> str:
    if relation.bond is Bond.ENTRIES:
        return context.entry(AuthorityId(number))
    return f"#a{ids.label(number)}"
