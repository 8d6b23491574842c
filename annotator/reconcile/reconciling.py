"""A service asked about entries, in small batches, and what is taken of its answers."""

from collections.abc import Sequence
from dataclasses import replace

from annotator.changes import authorities
from annotator.changes.change import Change, Verb, joined
from annotator.jobs import JobContext
from annotator.model.authority import AuthorityRecord
from annotator.reconcile.connection import ask
from annotator.reconcile.protocol import Candidate, candidates, form, service

MOST = 200
"""Entries in one question of a person's: what is sent should be possible to look through."""
_BATCH = 10

Answers = list[tuple[AuthorityRecord, list[Candidate]]]


def asked(address: str, entries: Sequence[AuthorityRecord], job: JobContext) -> Answers:
    """Send the names of the entries to a service. Raises NoService, Cancelled."""
    of = service(ask(address, job))
    found: Answers = []
    for start in range(0, len(entries), _BATCH):
        job.progress(start, len(entries))
        batch = entries[start : start + _BATCH]
        some = candidates(ask(address, job, form(batch)), len(batch), of)
        found += zip(batch, some, strict=True)
    job.progress(len(entries), len(entries))
    return found


def taken(chosen: Sequence[tuple[AuthorityRecord, Candidate]]) -> Change:
    """The identifiers of the candidates in their entries, as one step."""
    after: dict[int, tuple[AuthorityRecord, AuthorityRecord]] = {}
    for entry, candidate in chosen:
        before, now = after.get(entry.id, (entry, entry))
        if candidate.identifier not in now.identifiers:
            now = replace(now, identifiers=(*now.identifiers, candidate.identifier))
        after[entry.id] = before, now
    edits = [authorities.edit(before, now) for before, now in after.values() if before != now]
    about = chosen[0][0].name if chosen else ""
    return joined(Verb.EDIT_ENTRY, *edits, about=about)
