"""The exporter: columns of token, start, end and label, as of CoNLL-2003 but for the middle two."""

from pathlib import Path

from annotator.jobs import JobContext
from annotator.model.ids import ArticleId
from annotator.plugins import Exported, ProjectView
from exports.by_article import Written, each
from exports.conll.entities import Entity, side_by_side
from exports.files import stem_of
from exports.gathered import Gathered
from exports.losses import Losses
from exports.tokens import in_sentences, tokens

START = "-DOCSTART-\t-\t-\tO"
"""The line that CoNLL-2003 puts before each document."""


class ConllExporter:
    """Entities for those who train and measure: the token is first, the label last."""

    name = "conll"
    title = "CoNLL columns"

    def export(
        self, project: ProjectView, articles: list[ArticleId], folder: Path, job: JobContext
    ) -> list[Exported]:
        """Write each article, whole or not at all. Raises Cancelled, ExportFailed."""
        return each(project, articles, folder, job, columns)


def columns(one: Gathered) -> Written:
    """`B-` begins an entity, `I-` goes on with it, `O` is none. A blank line ends a sentence."""
    losses = Losses()
    entities = side_by_side(one, losses)
    places = [span for span, _ in entities]
    found = tokens(one.article.text, places)
    labels = _labels(entities, [token.start for token in found])
    lines, number = [START, ""], 0
    for sentence in in_sentences(one.article, found, places):
        for token in sentence:
            words = token.quote(one.article.text)
            lines.append(f"{words}\t{token.start}\t{token.end}\t{labels[number]}")
            number += 1
        lines.append("")
    data = "\n".join((*lines, "")).encode("utf-8")
    return Written({f"{stem_of(one.article)}.conll": data}, losses.notes())


def _labels(entities: list[Entity], starts: list[int]) -> list[str]:
    """What each token is part of, by where it starts."""
    found, waiting = [], list(reversed(entities))
    for start in starts:
        while waiting and waiting[-1][0].end <= start:
            waiting.pop()
        span, tag = waiting[-1] if waiting else (None, "")
        if span is None or start < span.start:
            found.append("O")
        else:
            found.append(f"{'B' if start == span.start else 'I'}-{tag}")
    return found
