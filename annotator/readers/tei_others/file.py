"""A foreign file as a bundle of records, its own and those that this program wrote into it."""

from annotator.errors import UnreadableFile
from annotator.model.about import Agent, Contributor
from annotator.model.article import TEI_MEDIA_TYPE, Article
from annotator.model.draft import Bundle
from annotator.model.ids import BadId
from annotator.model.stamp import Stamp
from annotator.readers.bundles import closed
from annotator.readers.originals import original
from annotator.readers.tei.article import Fetch
from annotator.readers.tei_others.joining import joined
from annotator.readers.tei_others.ledger import READER
from annotator.readers.tei_others.opened import Opened, opened
from annotator.readers.tei_others.original import decoded
from annotator.readers.tei_others.ours import records_of
from annotator.readers.tei_others.parting import parted
from annotator.version import PROGRAM, VERSION


def nothing_beside(_address: str) -> None:
    """What lies beside a file of which only the bytes are known."""


def read_other(data: bytes, name: str, images: Fetch = nothing_beside) -> Bundle:
    """Read a TEI file of another program. Raises UnreadableFile with line and column.

    What this program wrote into it before is taken out: the article keeps the file as it was.
    Only pictures that it wrote beside the file are asked of `images`.
    """
    original, ours = parted(decoded(data, name), name)
    found = opened(original, name, ours.entries() if ours else ())
    if ours is None:
        return bundled(found, name, data)
    try:
        records = records_of(ours, found, name, images)
        whole = bundled(found, records.source_name or name, original.encoded(original.text))
        return closed(joined(whole, records))
    except (LookupError, ValueError, BadId) as error:
        line = ours.tree.line(ours.home.start)
        raise UnreadableFile(
            f"{name}: line {line}: what this program wrote into the file was changed so that it "
            f"cannot be read back ({error}); without this standOff the file can be imported"
        ) from error


def bundled(found: Opened, name: str, data: bytes) -> Bundle:
    """The records, under numbers that are nobody's."""
    source, kept = original(
        name,
        data,
        media_type=TEI_MEDIA_TYPE,
        encoding=found.original.encoding,
        characters=len(found.tree.text),
    )
    article = Article(
        id=found.article,
        text=found.reading.text,
        blocks=found.reading.blocks,
        source=source,
        metadata=found.metadata,
        stamp=Stamp(maker=READER, at=""),
        origins=tuple(_origins(found)),
    )
    reader = Contributor(id=READER, name=PROGRAM, agent=Agent.PROGRAM, version=VERSION)
    return Bundle(
        articles=(article,),
        figures=tuple(picture.figure for picture in found.pictures),
        annotations=tuple(mark.annotation for mark in found.marks),
        comments=tuple(remark.comment for remark in found.remarks),
        authorities=tuple(found.register.entries.values()),
        contributors=(reader,),
        tags=tuple(found.tags),
        blobs={kept.sha256: kept},
        warnings=found.warnings,
    )


def _origins(found: Opened) -> list[tuple[int, int]]:
    """Where in the file, and which record was made of what stands there."""
    pairs = [(mark.offset, int(mark.annotation.id)) for mark in found.marks]
    pairs += [(remark.element.start, int(remark.comment.id)) for remark in found.remarks]
    pairs += [(e.start, int(number)) for number, e in found.register.places.items()]
    return sorted(pairs)
