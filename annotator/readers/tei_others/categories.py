"""What `ana` leads to: categories, interpretations and feature structures, as tags."""

import re
import unicodedata
from zlib import crc32

from annotator.model.ids import TagId
from annotator.model.tagset import Kind, Tag
from annotator.readers.tei_others.ledger import Ledger
from annotator.readers.tei_others.marks import typed_as
from annotator.readers.tei_others.tree import Element

TAGSET = "From TEI files"
_LONGEST = 60


class Categories:
    """The vocabulary of one file."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger, self._tree = ledger, ledger.tree
        self._declared = {
            key: declaration
            for declaration in self._tree.all("fsDecl")
            for key in (declaration.get("type"), declaration.get("xml:id"))
            if key
        }

    def of(self, token: str) -> tuple[str, str | None]:
        """Label and, of a feature structure, which is one for each annotation, what it says."""
        found = self._tree.by_id.get(token.removeprefix("#")) if token.startswith("#") else None
        if found is None:
            return "", None
        match found.local:
            case "category":
                return self._category(found), None
            case "interp":
                return self._tree.words(found)[:_LONGEST] or found.get("n"), None
            case "fs":
                return self._structure(found), self._features(found)
        return "", None

    def tag(self, label: str) -> TagId:
        """A tag of the default tagset where the label names one, else one of the file's own."""
        known = typed_as(label)
        if known != "other" or label == "other":
            return known
        plain = unicodedata.normalize("NFKD", label).encode("ascii", "ignore").decode()
        slug = re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")[:40]
        tag = TagId(f"x-{slug}" if slug else f"x-{crc32(label.encode('utf-8')):08x}")
        self._ledger.tags.setdefault(
            tag, Tag(id=tag, kind=Kind.ENTITY, label=label, tagset=TAGSET, order=200, tei="name")
        )
        return tag

    def _category(self, category: Element) -> str:
        said = (category.find(name) for name in ("catDesc", "gloss", "desc"))
        words = next((self._tree.words(e) for e in said if e is not None), "")
        return words[:_LONGEST] or category.get("n") or category.get("xml:id")

    def _structure(self, structure: Element) -> str:
        kind = structure.get("type")
        declared = self._declared.get(kind)
        words = self._tree.words(declared.find("fsDescr")) if declared is not None else ""
        return words or (declared.get("n") if declared is not None else "") or kind

    def _features(self, structure: Element) -> str:
        """Names and values, one a line."""
        rows = []
        for feature in structure.elements:
            values = [e.get("value") or self._tree.words(e) for e in feature.elements]
            said = ", ".join(value for value in values if value)
            if feature.local == "f" and said:
                rows.append(f"{feature.get('name')}: {said}")
        return "\n".join(rows)
