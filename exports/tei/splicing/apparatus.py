"""The records of what is new in a file, as one `standOff` that is put behind its text."""

import re
from collections.abc import Iterator

from annotator.model import ids
from annotator.model.about import About
from annotator.model.article import Article, Progress
from annotator.model.authority import AuthorityRecord
from annotator.model.ids import AnnotationId, AuthorityId
from annotator.readers.tei_others.describing import differing
from annotator.readers.tei_others.opened import Opened
from annotator.readers.tei_others.parting import HOME
from annotator.readers.tei_others.pointers import repointed
from annotator.readers.tei_others.tree import Element
from exports.tei.markup import TEI_NS, element, text
from exports.tei.splicing.linking import Links, content
from exports.tei.splicing.own import OwnDocument
from exports.tei.splicing.pointers import Pointers
from exports.tei.splicing.tags import with_attribute

_ENTRY = re.compile(r"(?:per|org|pla|evt|wrk|ent)(?P<label>[0-9]+-[0-9]+)")
_ANA = re.compile(r"<[^>]* ana=\"([^\"]*)\"")
_POSITION = re.compile(r"<ptr type=\"position\" target=\"(?P<target>[^\"]*)\"/>")
_ROW = re.compile(r"<[^>]*>")


class Apparatus:
    """Rows of our own document, with the pointers that they need here."""

    def __init__(
        self,
        found: Opened,
        own: OwnDocument,
        pointers: Pointers,
        links: Links,
        article: Article,
        about: About,
    ) -> None:
        self._found, self._own, self._pointers = found, own, pointers
        self._links, self._article, self._about = links, article, about
        self._dropped: set[str] = set()
        self._kept: set[str] = set()

    def know_entries(self, entries: dict[AuthorityId, AuthorityRecord]) -> None:
        """What the file lists itself is pointed to there; ours says only what differs."""
        for held in self._own.lists():
            for row in held.elements:
                match = _ENTRY.fullmatch(row.get("xml:id"))
                number = AuthorityId(ids.parse(match["label"])) if match else None
                draft = self._links.entries.get(number) if number is not None else None
                if number is None or draft is None or draft not in self._found.register.listed:
                    continue
                element = self._found.register.places[draft]
                theirs = "#" + self._pointers.id_of(element)
                self._pointers.lead(f"#{row.get('xml:id')}", theirs)
                if content(entries[number]) == content(self._found.register.entries[draft]):
                    self._dropped.add(row.get("xml:id"))

    def stand_off(self, records: dict[str, str], recorded: set[AnnotationId]) -> str:
        """`records` gives the target of each record that has another one than in our document.

        What is not `recorded` is said by the tags of the file alone.
        """
        inside = [self._about_the_article(), *self._about_the_project()]
        self._kept = {f"{kind}{ids.label(number)}" for kind in "ac" for number in recorded}
        lists = [rows for held in self._own.lists() if (rows := self._list(held, records))]
        changes = self._changes()
        used = "".join((*lists, changes))
        inside += [part for part in (self._contributors(used), self._categories(used)) if part]
        inside += [*lists, *([changes] if changes else [])]
        space = f' xmlns="{TEI_NS}"' if self._prefixed() else ""
        name = f"{self._pointers.prefix}{HOME}"
        return f'<standOff{space} xml:id="{name}">\n' + "\n".join(inside) + "\n</standOff>"

    def says_more(self) -> bool:
        """Whether the article is described otherwise than its file describes it."""
        return bool(self._described()) or self._article.progress is not Progress.TO_DO

    def needs(self, held: Element) -> bool:
        """Whether a list of our document has to be written here for its own sake."""
        rows = held.elements if held.local != "listAnnotation" else ()
        return any(row.get("xml:id") not in self._dropped for row in rows)

    def _prefixed(self) -> bool:
        return bool(self._found.tree.root.prefix)

    def _list(self, held: Element, records: dict[str, str]) -> str:
        rows = [self._row(row, records) for row in held.elements]
        kept = [row for row in rows if row]
        if not kept:
            return ""
        tag = self._own.start_tag(held)
        return f"{tag}\n" + "\n".join(kept) + f"\n</{held.local}>"

    def _row(self, row: Element, records: dict[str, str]) -> str:
        own = row.get("xml:id")
        untold = own[:1] in "ac" and row.local == "annotation" and own not in self._kept
        if own in self._dropped or untold:
            return ""
        written = self._own.source(row)
        tag = _ROW.match(written)
        assert tag is not None
        start, rest = tag.group(), written[tag.end() :]
        start = repointed(start, self._pointers.change)
        if own in self._kept:
            position = _POSITION.search(repointed(rest, self._pointers.change))
            place = records.get(own) or (position["target"] if position else "")
            start = with_attribute(start, "target", place)
        theirs = (
            self._pointers.pointer(f"#{own}") if _ENTRY.fullmatch(own) else records.get(f"={own}")
        )
        if theirs and theirs != f"#{self._pointers.prefix}{own}":
            start = with_attribute(start, "corresp", theirs)
        return start + repointed(rest, self._pointers.change)

    def _changes(self) -> str:
        """Of each change what is written here at all."""
        found = []
        for change in self._own.changes():
            kept = [t for t in change.get("target").split() if t[1:] not in self._dropped]
            if kept:
                row = with_attribute(self._own.source(change), "target", " ".join(kept))
                found.append(repointed(row, self._own_name))
        return element("listChange", "\n" + "\n".join(found) + "\n") if found else ""

    def _own_name(self, name: str, value: str) -> str:
        """Pointers to records of ours, wherever others lead for the same thing."""
        return " ".join(f"#{self._pointers.prefix}{token[1:]}" for token in value.split())

    def _contributors(self, used: str) -> str:
        rows = []
        for one in self._own.contributors():
            name = self._pointers.prefix + one.get("xml:id")
            if f'"#{name}"' not in used:
                continue
            label = next(e for e in one.elements if e.local in ("name", "label"))
            version = one.attributes.get("n", one.get("version")) or None
            inside = element("name", self._own.inside(label))
            rows.append(element("item", inside, xml_id=name, n=version))
        return element("list", "\n" + "\n".join(rows) + "\n", type="contributors") if rows else ""

    def _categories(self, used: str) -> str:
        """What the records point to by `ana`, with what that points to."""
        rows: dict[str, str] = {}
        waiting = self._named(used)
        while waiting:
            name = waiting.pop()
            if name not in rows:
                rows[name] = self._category(name)
                waiting += self._named(rows[name])
        written = "\n".join(rows[name] for name in sorted(rows))
        return element("list", f"\n{written}\n", type="categories") if rows else ""

    def _named(self, rows: str) -> list[str]:
        """The categories that tags in the rows point to."""
        start = f"#{self._pointers.prefix}"
        tokens = [t for ana in _ANA.findall(rows) for t in ana.split()]
        return [t.removeprefix(start) for t in tokens if t.startswith(start)]

    def _category(self, name: str) -> str:
        found = self._own.element(name)
        assert found is not None, name
        start = repointed(self._own.start_tag(found), self._pointers.change)
        inside = self._own.inside(found)
        inside = inside.replace("<catDesc>", "").replace("</catDesc>", "")
        inside = inside.replace("<desc>", '<note n="help">').replace("</desc>", "</note>")
        if name.startswith("tag."):
            held = found.parent.find("desc") if found.parent is not None else None
            tagset = self._own.inside(held) if held is not None else ""
            inside += f'<gloss n="tagset">{tagset}</gloss>'
        return start.replace("<category", "<item", 1) + inside + "</item>"

    def _about_the_article(self) -> str:
        """Which article the records are of, and what is said of it here."""
        article, source = self._article, self._article.source
        inside = element("idno", text(source.name), type="filename")
        inside += element("idno", source.sha256, type="sha256")
        inside += element("note", article.progress.value.replace(" ", "-"), n="progress")
        inside += "".join(element("note", text(words), n=name) for name, words in self._described())
        name = f"{self._pointers.prefix}art{ids.label(article.id)}"
        return element("listBibl", element("bibl", inside, xml_id=name), type="article")

    def _about_the_project(self) -> Iterator[str]:
        """The header is that of others, and stays as it is."""
        said = differing(self._about, About())
        if said:
            inside = "".join(element("note", text(words), n=name) for name, words in said)
            yield element("listBibl", element("bibl", inside), type="project")

    def _described(self) -> list[tuple[str, str]]:
        found = differing(self._article.metadata, self._found.metadata)
        blocks = zip(self._article.blocks, self._found.reading.blocks, strict=True)
        for number, (ours, theirs) in enumerate(blocks):
            if (ours.kind, ours.language) != (theirs.kind, theirs.language):
                found.append(("block", f"{number} {ours.kind.value} {ours.language}".strip()))
        return found
