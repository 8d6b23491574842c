"""Files looked at before anything is taken: what each would become, or why it would not."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from annotator.errors import AnnotatorError
from annotator.intake.characters import Oddity, oddities
from annotator.intake.likeness import Passages, passages_of
from annotator.jobs import JobContext
from annotator.model.draft import ArticleDraft, Bundle
from annotator.model.text import fingerprint
from annotator.readers.guarded.given import Choices
from annotator.readers.reading import Reading

HELD_BYTES = 1_000_000_000
"""Of originals, pictures and texts that one import holds in memory, being one step."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """An article of a file; or the records of an export of ours; or why a file is not taken."""

    path: Path
    choices: Choices = Choices()
    draft: ArticleDraft | None = field(default=None, repr=False)
    bundle: Bundle | None = field(default=None, repr=False)
    error: str = ""
    size_bytes: int = 0
    part: int = 0
    """Of a file with several articles its number, from 1; else 0."""
    checksums: tuple[str, ...] = ()
    """Of the file and of the text; only of the text for a part of a container."""
    passages: Passages | None = field(default=None, repr=False)
    oddities: tuple[Oddity, ...] = ()

    @property
    def warnings(self) -> tuple[str, ...]:
        whole = self.draft or self.bundle
        return whole.warnings if whole is not None else ()

    @property
    def format(self) -> str:
        """How the file was read, such as `html`."""
        if self.draft is not None:
            recipe = self.draft.source.recipe
            return recipe.partition(";")[0].rpartition(" ")[0] if recipe else "text"
        return "tei" if self.bundle is not None else ""


def candidates_of(
    reading: Reading, path: Path, choices: Choices, job: JobContext
) -> list[Candidate]:
    """What a file would become. A file that cannot be read is one candidate that says so."""
    try:
        found = reading.read(path, choices, job)
    except AnnotatorError as error:
        return [Candidate(path=path, choices=choices, error=str(error), size_bytes=_size(path))]
    size = _size(path)
    if isinstance(found, Bundle):
        return [Candidate(path=path, choices=choices, bundle=found, size_bytes=size)]
    several = len(found) > 1
    return [
        Candidate(
            path=path,
            choices=choices,
            draft=draft,
            size_bytes=size,
            part=number if several else 0,
            checksums=_checksums(draft, several=several),
            passages=passages_of(draft.text),
            oddities=oddities(draft.text),
        )
        for number, draft in enumerate(found, start=1)
    ]


def _checksums(draft: ArticleDraft, *, several: bool) -> tuple[str, ...]:
    text = fingerprint(draft.text)
    return (text,) if several else (draft.source.sha256, text)


def look(
    files: Iterable[tuple[Path, Choices]],
    job: JobContext,
    held_bytes: int = 0,
) -> list[Candidate]:
    """Look at files one after the other. `held_bytes` are in memory already.

    What would be too much for one import is not read, and says so. Raises Cancelled.
    """
    wanted = list(files)
    found: list[Candidate] = []
    with Reading() as reading:
        for number, (path, choices) in enumerate(wanted):
            job.progress(number, len(wanted))
            if held_bytes > HELD_BYTES:
                why = f"{path.name}: one import holds 1 GB at most; import it in a further one"
                found.append(Candidate(path=path, choices=choices, error=why))
                continue
            some = candidates_of(reading, path, choices, job)
            held_bytes += sum(held(one) for one in some)
            found += some
    return found


def held(candidate: Candidate) -> int:
    """About how many bytes of memory it takes."""
    draft = candidate.draft
    if draft is None:
        return candidate.size_bytes
    images = sum(len(f.image.data) for f in draft.figures if f.image is not None)
    original = 0 if candidate.part > 1 and draft.source.recipe else len(draft.original.data)
    return 2 * len(draft.text) + images + original


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
