"""A real article, annotated with two keys an annotation, taken back, brought back, reopened."""

from pathlib import Path

from PySide6.QtCore import Qt

from annotator.changes import articles
from annotator.model.annotation import Caption, Claim
from annotator.model.article import BlockKind
from annotator.model.draft import ArticleDraft
from annotator.model.span import Span
from annotator.readers import read
from annotator.storage.project import Project
from annotator.suggest.text.words import capital, words
from tests.ui.gestures.conftest import Scene


def open_press_article(scene: Scene, path: Path) -> None:
    draft = read(path, language="en")
    assert isinstance(draft, ArticleDraft)
    scene.bridge.do(articles.add(scene.session.program, [draft]))
    scene.show(scene.session.project.article_ids()[-1])


def mark_ten_names(scene: Scene) -> None:
    """1 on each capitalised word that no mention covers, from the beginning."""
    text = scene.article.text
    for word in words(text, 0, len(text)):
        if len(scene.annotations) == 10:
            return
        covered = any(span.overlaps(word) for a in scene.annotations for span in a.spans)
        if capital(word.quote(text)) and not covered:
            scene.view.set_caret(word.start)
            scene.gestures.tag("person")


def claim_at(scene: Scene, offset: int) -> None:
    scene.view.set_caret(offset)
    scene.gestures.claim()
    scene.press(Qt.Key.Key_Return)


def test_ten_names_three_claims_two_captions_and_back(scene: Scene, press_article: Path) -> None:
    open_press_article(scene, press_article)
    article, before = scene.article, len(scene.session.history.steps)
    mark_ten_names(scene)
    assert len(scene.annotations) == 10

    paragraphs = [b for b in article.blocks if b.kind is BlockKind.PARAGRAPH]
    claim_at(scene, paragraphs[1].start + 300)
    claim_at(scene, paragraphs[4].start + 200)
    claim_at(scene, paragraphs[5].start + 120)
    scene.select_span(Span(paragraphs[5].end - 60, paragraphs[5].end - 10))
    scene.gestures.add_part()
    found = [a for a in scene.annotations if isinstance(a.body, Claim)]
    assert len(found) == 3
    assert all(isinstance(a.body, Claim) and a.body.claimants and a.body.cue for a in found)
    assert sorted(len(a.spans) for a in found) == [1, 1, 2]

    for figure in scene.session.project.figures(article.id):
        assert figure.caption is not None
        scene.view.set_caret(figure.caption.start + 3)
        scene.gestures.caption()
        scene.press(Qt.Key.Key_Return)
    captions = [a.body for a in scene.annotations if isinstance(a.body, Caption)]
    assert len(captions) == 2
    assert all(c.figure_id and c.credit and c.agency and c.creators for c in captions)
    assert captions[0].agency == captions[1].agency
    assert captions[0].creators[0] == captions[1].creators[0]

    whole, made = scene.annotations, len(scene.session.history.steps) - before
    for _ in range(made):
        scene.bridge.undo()
    assert scene.annotations == []
    for _ in range(made):
        scene.bridge.redo()
    assert scene.annotations == whole
    path = scene.session.project.path
    scene.session.project.close()
    with Project.open(path) as again:
        assert again.annotations(article.id) == whole
