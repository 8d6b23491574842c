"""The place in the text: article, caret, selection, annotation in hand, the line at the top."""

from typing import Any

from annotator.errors import UnknownArticle
from annotator.model.annotation import Annotation
from annotator.model.ids import AnnotationId, ArticleId
from ui.resuming.noted import number
from ui.workplace import Workplace


def noted(place: Workplace) -> dict[str, Any]:
    article, view = place.current.article, place.view
    if article is None:
        return {}
    top, gone = view.paper.top_line()
    annotation = place.current.annotation
    return {
        "article": article.id,
        "caret": view.caret,
        "anchor": view.selecting.anchor,
        "top": top,
        "gone": gone,
        "annotation": annotation.id if annotation else 0,
    }


def restore(place: Workplace, was: dict[str, Any]) -> bool:
    """False where the article is not there any more."""
    wanted = number(was, "article")
    try:
        place.current.show(ArticleId(wanted))
    except UnknownArticle:
        return False
    article, view = place.current.article, place.view
    assert article is not None, "it was just shown"
    anchor = min(max(0, number(was, "anchor")), len(article.text))
    view.selecting.put(number(was, "caret"), anchor)
    kept = AnnotationId(number(was, "annotation"))
    found = place.bridge.project.record(Annotation, kept)
    if found is not None and found.article_id == article.id:
        place.current.choose(kept)
    scroll(place, was)
    return True


def scroll(place: Workplace, was: dict[str, Any]) -> None:
    """The line that was at the top, gone out of sight by as much as it was."""
    gone = max(-1_000, min(number(was, "gone"), 1_000))
    place.view.put_at_top(number(was, "top"), gone)
