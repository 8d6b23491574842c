"""What contributors say to each other, and how annotations stand to each other."""

from collections import defaultdict

from annotator.model import ids
from annotator.model.comment import Comment
from annotator.model.ids import AnnotationId, AuthorityId, CommentId
from annotator.model.relation import Bond, Relation
from exports.reading.copy import Entry, Line, Section, fact, facts, own, said
from exports.reading.records import stamp_facts
from exports.reading.subject import Subject


def relations(subject: Subject) -> tuple[Section, ...]:
    entries = tuple(_relation(subject, relation) for relation in subject.relations)
    return (Section("relations", "Relations", entries),) if entries else ()


def comments(subject: Subject) -> tuple[Section, ...]:
    """Threads: what is said about the article or an annotation, with the replies under it."""
    replies: dict[CommentId | None, list[Comment]] = defaultdict(list)
    here = {comment.id for comment in subject.comments}
    for comment in subject.comments:
        answers = comment.answers if comment.answers in here else None
        replies[answers].append(comment)
    entries = tuple(_thread(subject, comment, replies) for comment in replies[None])
    return (Section("comments", "Comments", entries),) if entries else ()


def _thread(
    subject: Subject, first: Comment, replies: dict[CommentId | None, list[Comment]]
) -> Entry:
    """A comment and all that follows from it, one below the other, however deep it goes."""
    waiting, answers = list(reversed(replies.get(first.id, []))), []
    while waiting:
        comment = waiting.pop()
        answers.append(_comment(subject, comment))
        waiting += reversed(replies.get(comment.id, []))
    told = _comment(subject, first)
    return Entry(told.anchor, told.title, told.facts, None, tuple(answers))


def _comment(subject: Subject, comment: Comment) -> Entry:
    about: Line = (own("the article", "#text"),)
    if comment.annotation_id is not None:
        about = subject.record(comment.annotation_id)
    anchor = f"k{ids.label(comment.id)}"
    title: Line = (said(subject.shared.maker(comment.stamp.maker)), own(f", {comment.stamp.at}"))
    told = fact("says", comment.text) + fact("about", *about)
    if comment.answers is not None:
        told += fact("answers", own(ids.label(comment.answers), f"#k{ids.label(comment.answers)}"))
    return Entry(anchor, title, told)


def _relation(subject: Subject, relation: Relation) -> Entry:
    ends = [_end(subject, relation, number) for number in (relation.active, relation.passive)]
    between = own(" and " if relation.mutual else " of ")
    is_a = own(" are " if relation.mutual else " is ")
    name = said(relation.name)
    if relation.mutual:
        title: Line = (*ends[0], between, *ends[1], is_a, name)
    else:
        title = (*ends[0], is_a, name, between, *ends[1])
    sources = [subject.record(AnnotationId(one)) for one in relation.sources]
    told = facts("said by", sources) + stamp_facts(subject, relation.stamp)
    return Entry(f"r{ids.label(relation.id)}", title, told)


def _end(subject: Subject, relation: Relation, number: int) -> Line:
    if relation.bond is Bond.ENTRIES:
        return (subject.entry(AuthorityId(number)),)
    return subject.record(AnnotationId(number))
