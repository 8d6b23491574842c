"""A whole file: checked to be one of ours, then read part by part."""

from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256

from lxml import etree

from annotator.errors import UnreadableFile
from annotator.model.draft import Blob, Bundle
from annotator.model.ids import BadId
from annotator.model.text import fingerprint
from annotator.readers.bundles import whole
from annotator.readers.tei.annotations import annotations_of
from annotator.readers.tei.bibliography import about_of
from annotator.readers.tei.header import article_of, contributors_of, tags_of
from annotator.readers.tei.lines import taken_out
from annotator.readers.tei.records import Record
from annotator.readers.tei.registers import authorities_of, evidence_of, figures_of
from annotator.readers.tei.source import Source
from annotator.readers.tei.talk import comments_of, relations_of
from annotator.readers.tei.xml import Element, parsed, path, tei, words

Fetch = Callable[[str], bytes | None]
"""Gives the bytes of a file beside the TEI file, by its relative address, or None."""


def read_tei(data: bytes, name: str, images: Fetch) -> Bundle:
    """Read a file that Annotator exported. Raises NotOurs for any other.

    Markup wins over the records; where it is missing, positions and quotes find the place again.
    What could not be taken is said in the bundle's warnings.
    """
    root, taken = _ours(data, name)
    try:
        return _Reading(Source.of(root, taken), images).bundle()
    except (LookupError, ValueError, BadId) as error:
        raise UnreadableFile(
            f"{name}: the file was changed so that it cannot be read back ({error}); "
            "`annotator validate` says where"
        ) from error


class NotOurs(UnreadableFile):
    """A file that this program did not write."""


def _ours(data: bytes, name: str) -> tuple[Element, list[Record]]:
    """The root of a file of ours, and records that were read without a tree.

    Raises NotOurs for any other.
    """
    try:
        root, taken = _split(data)
    except etree.XMLSyntaxError as error:
        raise NotOurs(f"{name}: not well-formed XML: {error.msg}") from error
    if root.tag != tei("TEI"):
        raise NotOurs(f"{name}: the root is “{etree.QName(root).localname}”, not TEI")
    written_by = root.find(f".//{path('appInfo', 'application')}[@ident='annotator']")
    if written_by is None or root.find(f".//{tei('body')}") is None:
        raise NotOurs(f"{name}: this TEI was not written by Annotator")
    return root, taken


def _split(data: bytes) -> tuple[Element, list[Record]]:
    """Raises etree.XMLSyntaxError, with the line of the whole file."""
    rest, taken = taken_out(data)
    try:
        return parsed(rest), taken
    except etree.XMLSyntaxError:
        return parsed(data), []


@dataclass
class _Reading:
    source: Source
    images: Fetch
    blobs: dict[str, Blob] = field(default_factory=dict)

    def bundle(self) -> Bundle:
        source = self.source
        article = article_of(source)
        self._check_text(article.text)
        figures = figures_of(source, article.id)
        evidence = evidence_of(source)
        annotations = annotations_of(source, article, evidence)
        comments = comments_of(source, article, annotations)
        relations = relations_of(source, article, annotations)
        self._fetch(source.root.find(f".//{path('sourceDesc', 'bibl')}"), article.source.sha256)
        for image in source.root.iterfind(f".//{tei('bibl')}[@type='image']"):
            self._fetch(image, _sha256_of(image))
        return whole(
            Bundle(
                articles=(article,),
                figures=tuple(figures),
                annotations=tuple(annotations),
                comments=tuple(comments),
                relations=tuple(relations),
                authorities=tuple(authorities_of(source)),
                contributors=tuple(contributors_of(source)),
                tags=tuple(tags_of(source)),
                about=about_of(source),
                blobs=self.blobs,
                warnings=tuple(source.warnings),
            )
        )

    def _check_text(self, text: str) -> None:
        wanted = self.source.root.find(f".//{tei('idno')}[@subtype='reading-text']")
        if fingerprint(text) != words(wanted):
            self.source.warn("the text is not the one that was exported: it was changed since")

    def _fetch(self, holder: Element | None, digest: str) -> None:
        """Take a file beside the TEI file in, when it is there and is what it was."""
        ref = None if holder is None else holder.find(f"{tei('ref')}[@type='file']")
        address = None if ref is None else ref.get("target")
        if not address or not digest:
            return
        data = self.images(address)
        if data is None:
            self.source.warn(f"the file {address} is not beside the TEI file")
        elif sha256(data).hexdigest() != digest:
            self.source.warn(f"the file {address} is not the one that was exported")
        else:
            kind = (
                words(holder.find(f"{tei('note')}[@n='media-type']")) if holder is not None else ""
            )
            self.blobs[digest] = Blob(sha256=digest, media_type=kind, data=data)


def _sha256_of(image: Element) -> str:
    return words(image.find(f"{tei('idno')}[@type='sha256']"))
