"""The parts of a Word document and how they lead to each other."""

import posixpath
from dataclasses import dataclass

from annotator.errors import UnreadableFile
from annotator.model.article import Metadata
from annotator.model.draft import Blob
from annotator.readers.containers.parts import root_of
from annotator.readers.containers.zips import Archive
from annotator.readers.manuscripts.describing import of_the_file
from annotator.readers.pictures import picture
from annotator.readers.tei.xml import Element

_STRICT = b"http://purl.oclc.org/ooxml/"
_SPACES = (
    ("wordprocessingml/main", "wordprocessingml/2006/main"),
    ("drawingml/main", "drawingml/2006/main"),
    ("drawingml/picture", "drawingml/2006/picture"),
    ("drawingml/wordprocessingDrawing", "drawingml/2006/wordprocessingDrawing"),
    ("officeDocument/relationships", "officeDocument/2006/relationships"),
    ("officeDocument/math", "officeDocument/2006/math"),
)
_DC = "{http://purl.org/dc/elements/1.1/}"
_TERMS = "{http://purl.org/dc/terms/}"
_CORE = "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}"


@dataclass(frozen=True, slots=True)
class Leading:
    """Where a relationship leads: to a part, or outside the file."""

    kind: str
    target: str
    outside: bool


class Package:
    """A Word document as a set of parts. Raises UnreadableFile where it is none."""

    def __init__(self, data: bytes, name: str) -> None:
        self.archive, self.name = Archive(data, name), name
        found = [one for one in self.leads("").values() if one.kind == "officeDocument"]
        if not found or found[0].target not in self.archive:
            raise UnreadableFile(f"{name}: there is no Word document in it; it may be damaged")
        if not found[0].target.startswith("word/") and b"wordprocessingml" not in self.bytes_of(
            found[0].target
        ):
            raise UnreadableFile(
                f"{name}: this is a sheet or slides, not a text; save the text of it as DOCX"
            )
        self.main = found[0].target

    def leads(self, part: str) -> dict[str, Leading]:
        """The relationships of a part, by their ids."""
        folder, base = posixpath.split(part)
        rels = posixpath.join(folder, "_rels", f"{base}.rels")
        if rels not in self.archive:
            return {}
        return {one.get("Id", ""): self._leading(one, folder) for one in self.root(rels)}

    def _leading(self, one: Element, folder: str) -> Leading:
        target, outside = one.get("Target", ""), one.get("TargetMode") == "External"
        if not outside:
            joined = posixpath.join(folder, target) if not target.startswith("/") else target[1:]
            target = posixpath.normpath(joined)
        return Leading(one.get("Type", "").rsplit("/", 1)[-1], target, outside)

    def bytes_of(self, part: str) -> bytes:
        """Of a part of XML, in the namespaces of the transitional form."""
        data = self.archive.read(part)
        if _STRICT in data:
            for strict, other in _SPACES:
                new = f"http://schemas.openxmlformats.org/{other}".encode()
                data = data.replace(_STRICT + strict.encode(), new)
        return data

    def root(self, part: str) -> Element:
        return root_of(self.bytes_of(part), part, self.name)

    def of_kind(self, kind: str) -> Element | None:
        """The root of the part that the main one names as its `kind`: styles, footnotes."""
        for one in self.leads(self.main).values():
            if one.kind == kind and not one.outside and one.target in self.archive:
                return self.root(one.target)
        return None

    def picture(self, target: str) -> Blob | None:
        if target not in self.archive:
            return None
        return picture(self.archive.read(target))

    def known(self) -> Metadata:
        """What the properties of the file say."""
        found = [one for one in self.leads("").values() if one.kind == "core-properties"]
        if not found or found[0].target not in self.archive:
            return Metadata()
        root = self.root(found[0].target)

        def said(tag: str) -> str:
            return " ".join((root.findtext(tag) or "").split())

        words = [word.strip() for word in said(f"{_CORE}keywords").replace(";", ",").split(",")]
        known = Metadata(
            title=said(f"{_DC}title"),
            byline=said(f"{_DC}creator"),
            language=said(f"{_DC}language"),
            genre=said(f"{_CORE}category"),
            keywords=tuple(word for word in words if word),
            note=said(f"{_DC}description"),
        )
        return of_the_file(known, said(f"{_TERMS}created")[:10])
