"""Small articles, tags and annotations for tests to speak about."""

from hashlib import sha256

from annotator.changes import annotations, articles, authorities
from annotator.changes.change import Change, Verb, joined
from annotator.model.annotation import Body, Mention
from annotator.model.article import Article, Block, BlockKind, Metadata, Source
from annotator.model.authority import AuthorityRecord
from annotator.model.draft import ArticleDraft, Blob
from annotator.model.ids import TagId
from annotator.model.span import Span
from annotator.model.tagset import Tag
from annotator.session import Session

LETTER = "Dear \U0001f4dc Ada,\nthe archive of São\u00a0Paulo holds the ledger.\nAda owns it."


def a_draft(
    text: str = LETTER, *, title: str = "A letter", name: str = "letter.txt"
) -> ArticleDraft:
    """An article of one paragraph a line, as a reader would hand it over."""
    blocks, start = [], 0
    for line in text.split("\n"):
        end = start + len(line)
        blocks.append(Block(kind=BlockKind.PARAGRAPH, start=start, end=end, source=(start, end)))
        start = end + 1
    data = text.encode()
    digest = sha256(data).hexdigest()
    return ArticleDraft(
        text=text,
        blocks=tuple(blocks),
        source=Source(
            name=name,
            sha256=digest,
            size_bytes=len(data),
            characters=len(text),
            encoding="utf-8",
        ),
        original=Blob(sha256=digest, media_type="text/plain", data=data),
        metadata=Metadata(title=title, language="en"),
    )


def add_article(session: Session, text: str = LETTER, **fields: str) -> Article:
    """Import a text and return the article that the project then holds."""
    session.do(articles.add(session.program, [a_draft(text, **fields)]))
    return session.project.article(session.project.article_ids()[-1])


def the_article(session: Session) -> Article:
    """The first article of the project."""
    return session.project.article(session.project.article_ids()[0])


def a_tag(session: Session, tag_id: str = "person") -> Tag:
    return next(tag for tag in session.project.tags() if tag.id == tag_id)


def where(article: Article, words: str, nth: int = 0) -> Span:
    """The nth place where the words stand in the article."""
    start = -1
    for _ in range(nth + 1):
        start = article.text.index(words, start + 1)
    return Span(start, start + len(words))


def tagging(
    session: Session, words: str, tag: str = "person", body: Body | None = None, nth: int = 0
) -> Change:
    """The change that marks some words of the first article."""
    article = the_article(session)
    span = where(article, words, nth)
    return annotations.annotate(
        session.person, article, [span], a_tag(session, tag), body or Mention()
    )


def naming(session: Session, words: str, tag: str = "person") -> tuple[AuthorityRecord, Change]:
    """A new entry of the register and the mention of it, as one step."""
    entry = authorities.new_record(session.person, TagId(tag), words)
    mention = tagging(session, words, tag, Mention(authority_id=entry.id))
    return entry, joined(Verb.TAG_SPAN, authorities.create(entry), mention)
