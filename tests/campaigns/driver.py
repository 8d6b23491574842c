"""A process that marks one word after another and says so, until it is killed."""

import sys
from pathlib import Path

from annotator.changes import annotations
from annotator.model.annotation import Mention
from annotator.model.ids import label
from annotator.model.span import Span
from tests.builders import a_tag, the_article
from ui import projects


def main(path: Path) -> None:
    session = projects.opened(path)
    article, tag = the_article(session), a_tag(session)
    start = 0
    while True:
        start = (start + 1) % (len(article.text) - 4)
        span = Span(start, start + 3)
        change = annotations.annotate(session.person, article, [span], tag, Mention())
        session.do(change)
        sys.stdout.write(f"{label(change.edits[0].record.id)}\n")  # type: ignore[arg-type]  # an annotation
        sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
