"""The element of one article with all that hangs on it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256

from annotator.model.draft import Blob, Bundle
from annotator.model.text import fingerprint
from annotator.readers.tei.annotations import annotations_of
from annotator.readers.tei.header import article_of
from annotator.readers.tei.registers import evidence_of, figures_of
from annotator.readers.tei.source import Source
from annotator.readers.tei.talk import comments_of, relations_of
from annotator.readers.tei.xml import Element, path, tei, words

Fetch = Callable[[str], bytes | None]
"""Gives the bytes of a file beside the TEI file, by its relative address, or None."""


def article_in(source: Source, images: Fetch) -> Bundle:
    """Article, pictures, annotations, comments, relations; nothing of what texts may share."""
    return _Reading(source, images).bundle()


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
        for surface in source.root.iterfind(path("facsimile", "surface")):
            self._fetch(surface, words(surface.find(f"{tei('note')}[@n='sha256']")))
        return Bundle(
            articles=(article,),
            figures=tuple(figures),
            annotations=tuple(annotations),
            comments=tuple(comments),
            relations=tuple(relations),
            blobs=self.blobs,
            warnings=tuple(source.warnings),
        )

    def _check_text(self, text: str) -> None:
        wanted = self.source.root.find(f".//{tei('idno')}[@subtype='reading-text']")
        if fingerprint(text) != words(wanted):
            self.source.warn("the text is not the one that was exported: it was changed since")

    def _fetch(self, holder: Element | None, digest: str) -> None:
        """Take a file beside the TEI file in, when it is there and is what it was."""
        ref = None if holder is None else holder.find(f"{tei('ref')}[@type='file']")
        graphic = None if holder is None else holder.find(tei("graphic"))
        address = ref.get("target") if ref is not None else None
        if address is None and graphic is not None:
            address = graphic.get("url")
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
