"""A claim that is evidence of another: named, kept in step, removed, brought back, taken over."""

from dataclasses import replace
from pathlib import Path

import pytest

from annotator.changes import annotations
from annotator.errors import BadAnnotation, StaleChange
from annotator.lines.reading import change_of
from annotator.model import ids
from annotator.model.annotation import Annotation, Bearing, Claim, Evidence
from annotator.model.draft import Bundle
from annotator.readers import read
from annotator.session import Session
from exports.tei.exporter import preview
from exports.tei.validate import validate
from tests.builders import tagging
from tests.exports.scene import Scene


def two_claims(session: Session) -> tuple[Annotation, Annotation]:
    """“Ada owns it” is evidence of the archive holding the ledger."""
    for words in ("the archive of S\u00e3o\u00a0Paulo holds the ledger", "Ada owns it"):
        session.do(tagging(session, words, "claim", Claim()))
    first, second = session.project.annotations(session.project.article_ids()[0])
    evidence = (Evidence(bearing=Bearing.REFUTES, claim=second.id),)
    session.do(annotations.edit_body(first, Claim(evidence=evidence)))
    return session.project.annotation(first.id), second


def test_a_claim_that_goes_takes_itself_out_of_the_evidence_and_comes_back(
    session: Session,
) -> None:
    first, second = two_claims(session)
    project = session.project
    assert project.citing([second]) == [first]
    session.do(annotations.remove([second], citing=project.citing([second])))
    body = project.annotation(first.id).body
    assert isinstance(body, Claim)
    assert body.evidence == ()
    assert project.check() == []
    assert session.undo()
    assert project.annotation(first.id) == first
    assert project.check() == []


def test_words_that_were_cited_beside_it_stay(session: Session) -> None:
    first, second = two_claims(session)
    assert isinstance(first.body, Claim)
    evidence = replace(first.body.evidence[0], citation="A map")
    session.do(annotations.edit_body(first, Claim(evidence=(evidence,))))
    session.do(annotations.remove([second], citing=session.project.citing([second])))
    body = session.project.annotation(first.id).body
    assert body == Claim(evidence=(replace(evidence, claim=None),))


def test_evidence_never_dangles(session: Session) -> None:
    _, second = two_claims(session)
    with pytest.raises(StaleChange, match="still in use"):
        session.do(annotations.remove([second]))
    assert session.project.check() == []


def test_it_stands_in_a_line_and_is_taken_in_again(session: Session) -> None:
    _, second = two_claims(session)
    label = ids.label(second.id)
    line = (
        '{"article": "letter", "kind": "claim", "ranges": [[6, 9]], "evidence": '
        '[{"bearing": "context", "claim": "%s"}]}'
    )
    session.do(change_of([line % label], session.project, session.person))
    assert len(session.project.citing([second])) == 2
    with pytest.raises(BadAnnotation, match="line 1: there is no claim 9-9 to be evidence"):
        change_of([line % "9-9"], session.project, session.person)


def a_scene() -> Scene:
    scene = Scene("Ada owns the ledger. Bea wrote it.", "Cal denies it.")
    scene.claim("Bea wrote it")
    [cited] = scene.annotations_
    pieces = (
        Evidence(bearing=Bearing.SUPPORTS, claim=cited.id),
        Evidence(bearing=Bearing.DISPUTES, citation="A map", address="shelf 3", claim=cited.id),
        Evidence(
            bearing=Bearing.CONTEXT, citation="Elsewhere", claim=ids.AnnotationId(7 << 40 | 7)
        ),
    )
    scene.mark("claim", ("Ada owns the ledger",), Claim(evidence=pieces))
    return scene


def test_in_tei_a_pointer_leads_to_the_claim_itself() -> None:
    text = a_scene().data.decode()
    assert '<ptr type="evidence" subtype="supports" target="#a1-4"/>' in text
    assert '<ref type="claim" target="#a1-4"/>' in text
    assert '<idno type="claim">7-7</idno>' in text


def test_it_comes_back_and_is_taken_over(tmp_path: Path) -> None:
    scene, file = a_scene(), tmp_path / "a.tei.xml"
    file.write_bytes(preview(scene, scene.article_))
    bundle = read(file)
    assert isinstance(bundle, Bundle)
    found = {a.id: a for a in bundle.annotations}
    assert found == {a.id: a for a in scene.annotations_}
    without = file.read_bytes().replace(b'target="#a1-4"', b'target="#a1-40"')
    assert any("the pointer #a1-40 leads nowhere" in f.message for f in validate(without))
