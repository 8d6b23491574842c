"""Reporting words with what they report and where the speaker is named."""

from dataclasses import dataclass

from annotator.model.annotation import Stance
from annotator.model.span import Span


@dataclass(frozen=True, slots=True)
class Cue:
    """Words of saying.

    `subject` is where the speaker is named, None where only an earlier cue of the sentence says so.
    `content` is what is reported; `after` says that it stands after the cue. `relay` is who is
    said at the end to have reported all this. `end` is where cue, content and relay are over.
    """

    words: Span
    subject: Span | None
    content: Span
    after: bool
    stance: Stance
    relay: Span | None
    end: int

    @property
    def whole(self) -> Span:
        """Subject, cue and content."""
        parts = [p for p in (self.words, self.subject, self.content) if p is not None]
        return Span(min(p.start for p in parts), max(p.end for p in parts))
