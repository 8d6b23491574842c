"""What is known of articles and of the project: said, cleaned, undone, kept."""

from dataclasses import fields, replace
from typing import Any

import pytest

from annotator.changes import annotations, articles, authorities, comments, project
from annotator.errors import BadDescription
from annotator.model.about import About
from annotator.model.annotation import Bearing, Claim, Evidence
from annotator.model.article import DateBasis, Metadata
from annotator.model.ids import TagId
from annotator.session import Session
from annotator.storage.project import Project
from tests.builders import tagging, the_article
from ui import header_fields


def everything(kind: type[Any]) -> dict[str, Any]:
    """A value for every field of a record."""
    words = {one.name: f"some <{one.name}>" for one in fields(kind) if one.name != "id"}
    of_articles = {"dating": DateBasis.CONJECTURE, "keywords": ("mills", "a & b"), "language": "de"}
    return words | (of_articles if kind is Metadata else {})


def test_every_field_is_kept_in_the_file_and_comes_back(session: Session) -> None:
    article, about = the_article(session), session.project.about()
    session.do(articles.describe((article, Metadata(**everything(Metadata)))))
    session.do(project.describe(about, About(**everything(About))))
    session.project.close()
    with Project.open(session.project.path) as again:
        assert again.article(article.id).metadata == Metadata(**everything(Metadata))
        assert again.about() == About(**everything(About))
        assert again.check() == []


def test_describing_several_articles_is_one_step_to_undo(session: Session) -> None:
    article = the_article(session)
    session.do(articles.describe((article, replace(article.metadata, rights="all reserved"))))
    assert the_article(session).metadata.rights == "all reserved"
    session.undo()
    assert the_article(session) == article


def test_saying_what_is_known_already_changes_nothing(session: Session) -> None:
    article = the_article(session)
    assert articles.describe((article, article.metadata)).edits == ()
    about = session.project.about()
    assert project.describe(about, replace(about, title=f" {about.title} ")).edits == ()


def test_words_lose_blanks_around_and_what_xml_has_no_place_for(session: Session) -> None:
    article = the_article(session)
    odd = replace(article.metadata, note=" a\x0bb\r\nc ", keywords=(" x ", "  ", "y"))
    session.do(articles.describe((article, odd)))
    known = the_article(session).metadata
    assert (known.note, known.keywords) == ("a\ufffdb\nc", ("x", "y"))


def test_whatever_a_clipboard_holds_can_be_exported(session: Session) -> None:
    """A paste puts such characters into every field that takes words."""
    odd, kept = "a\x00b\ufffe", "a\ufffdb\ufffd"
    person, article = session.person, the_article(session)
    entry = authorities.new_record(person, TagId("person"), odd, variants=(f"{odd} c",), note=odd)
    session.do(authorities.create(entry))
    session.do(authorities.edit(entry, replace(entry, note=f"{odd}!")))
    session.do(tagging(session, "Ada", "claim", Claim()))
    [claim] = session.project.annotations(article.id)
    session.do(annotations.edit_note(claim, odd))
    [claim] = session.project.annotations(article.id)
    evidence = Evidence(bearing=Bearing.SUPPORTS, citation=odd)
    session.do(annotations.edit_body(claim, Claim(paraphrase=odd, evidence=(evidence,))))
    session.do(comments.comment(person, article, odd))
    [found] = session.project.authorities()
    assert (found.name, found.variants, found.note) == (kept, (f"{kept} c",), f"{kept}!")
    [claim] = session.project.annotations(article.id)
    assert claim.note == kept
    assert claim.body == Claim(paraphrase=kept, evidence=(replace(evidence, citation=kept),))
    assert [said.text for said in session.project.comments(article.id)] == [kept]


def test_a_language_must_be_a_tag_unless_it_is_what_the_article_had(session: Session) -> None:
    article = the_article(session)
    with pytest.raises(BadDescription, match="German, mostly"):
        articles.describe((article, replace(article.metadata, language="German, mostly")))
    odd = replace(article, metadata=replace(article.metadata, language="German, mostly"))
    assert articles.describe((odd, replace(odd.metadata, note="n"))).edits


@pytest.mark.parametrize(
    ("record", "groups"), [(Metadata, header_fields.ARTICLE), (About, header_fields.PROJECT)]
)
def test_every_field_is_explained_once_and_typed_as_it_is_shown(record: Any, groups: Any) -> None:
    explained = [field.name for group in groups for field in group.fields]
    assert sorted(explained) == sorted(f.name for f in fields(record) if f.name != "id")
    full = record(**everything(record))
    for name in explained:
        assert header_fields.typed(name, header_fields.shown(full, name)) == getattr(full, name)
        assert header_fields.typed(name, "") == getattr(record(), name)
