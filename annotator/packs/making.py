"""A pack is made of one or more files: whole, or not at all."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path

from annotator.errors import BadPack
from annotator.jobs import JobContext
from annotator.model.ids import TagId
from annotator.model.pack import Pack, PackEntry, Refused
from annotator.places import packs_folder
from annotator.readers.packs.files import form_of, found_in
from annotator.storage.packs import PackFile, PackWriter, path_of
from annotator.suggest.register.index import folded

_AT_ONCE = 2_000
NO_KIND = TagId("")


def add(
    files: Sequence[Path],
    job: JobContext,
    *,
    name: str = "",
    kind: TagId | None = None,
    folder: Path | None = None,
) -> Pack:
    """Read `files` into a pack called `name`, by default as the first of them.

    `kind` is that of entries whose file does not say. Raises UnreadableFile for a file that cannot
    be read as a whole, BadPack, Cancelled; a pack of the same name is then as it was before.
    """
    title = name or files[0].stem
    path = path_of(folder or packs_folder(), title)
    forms = list(dict.fromkeys(form_of(file) for file in files))
    taken = 0
    with PackWriter(path) as writer:
        for file in files:
            found = found_in(file, job)
            while batch := list(islice(found, _AT_ONCE)):
                entries = [_told(e, kind or NO_KIND) for e in batch if isinstance(e, PackEntry)]
                writer.add([(entry, names_of(entry)) for entry in entries])
                taken += len(entries)
                for refused in batch:
                    if isinstance(refused, Refused):
                        writer.refuse(refused)
        if not taken:
            raise BadPack(f"{files[0].name}: no entry could be taken from it")
        writer.finish(title, kind or NO_KIND, ", ".join(forms))
    with PackFile(path) as made:
        return made.pack()


def names_of(entry: PackEntry) -> tuple[str, ...]:
    """The names as they are compared, each once."""
    return tuple(dict.fromkeys(filter(None, map(folded, (entry.name, *entry.variants)))))


def _told(entry: PackEntry, kind: TagId) -> PackEntry:
    return entry if entry.kind else replace(entry, kind=kind)
