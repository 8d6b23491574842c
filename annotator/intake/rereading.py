"""The originals read again: each must give the text that is stored, or it is said why not."""

from collections.abc import Iterator
from dataclasses import replace

from annotator.errors import ProjectError, UnreadableFile
from annotator.intake.reimport import choices_of, kept_of, read_again
from annotator.jobs import JobContext
from annotator.model import ids
from annotator.readers.reading import Reading
from annotator.storage.ailments import Ailment
from annotator.storage.reading import ProjectReading


def reread_all(project: ProjectReading, job: JobContext) -> Iterator[Ailment]:
    """D14: the stored bytes give the stored text, as the recipe says that they were read.

    Left out are articles that came as TEI: their text is what stands between the tags.
    """
    with Reading() as reading:
        for article_id in project.article_ids():
            job.stop_if_asked()
            article = project.article(article_id)
            try:
                kept = replace(kept_of(project, article), annotations=(), history={})
            except UnreadableFile:
                continue
            except ProjectError as error:
                yield _ailment(article_id, f"its original cannot be had: {error}")
                continue
            try:
                text = read_again(reading, kept, choices_of(article), job).text
            except UnreadableFile as error:
                yield _ailment(article_id, f"its original cannot be read as it was: {error}")
                continue
            if text != article.text:
                at = _first_difference(text, article.text)
                recipe = article.source.recipe or "text"
                message = (
                    f"its original, read again ({recipe}), gives another text from character "
                    f"{at:,} on; the reader may have learnt since"
                )
                yield _ailment(article_id, message)


def _ailment(article_id: int, message: str) -> Ailment:
    label = ids.label(article_id)
    return Ailment(check="D14", message=f"article {label}: {message}", record=label)


def _first_difference(one: str, other: str) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))
