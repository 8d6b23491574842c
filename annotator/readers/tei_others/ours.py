"""Our records in a file of others, read by what reads our own files.

They are put into a document as the program's own encoding has it, whose text is the reading text
of the file; ranges are given in it, and pointers to what the file lists lead to stand-ins.
"""

import re
from dataclasses import dataclass, field, replace

from annotator.model.draft import Bundle
from annotator.model.ids import AuthorityId
from annotator.model.text import fingerprint
from annotator.readers.tei.article import Fetch
from annotator.readers.tei.file import read_tei
from annotator.readers.tei.xml import TEI_NS
from annotator.readers.tei_others.describing import Said
from annotator.readers.tei_others.opened import Opened
from annotator.readers.tei_others.parting import Ours
from annotator.readers.tei_others.pointers import repointed
from annotator.readers.tei_others.resolving import Resolver
from annotator.readers.tei_others.tree import Element

_QUOTE = re.compile(r'<note type="quote">(.*?)</note>', re.DOTALL)
_HEADER = """<teiHeader><fileDesc><titleStmt><title/>{people}</titleStmt><publicationStmt>
<idno type="sha256" subtype="reading-text">{sha256}</idno></publicationStmt><sourceDesc><bibl/>
</sourceDesc></fileDesc><encodingDesc><classDecl>{tags}</classDecl><appInfo>
<application ident="annotator"/>{programs}
</appInfo></encodingDesc><profileDesc><textClass><catRef target="#progress.to-do"/></textClass>
</profileDesc><revisionDesc>{changes}</revisionDesc></teiHeader>"""


@dataclass(slots=True)
class Records:
    """Our records, and which of them are about something that the file says itself."""

    bundle: Bundle
    ties: dict[int, int] = field(default_factory=dict)
    """From the number that the reader gave a record to that of ours which takes its place."""
    entries: dict[str, int] = field(default_factory=dict)
    """Our entries of the register, by what points to them."""
    source_name: str = ""
    notes: Said = field(default_factory=list)
    """What is said of the article, by name, where it differs from the header."""
    project: Said = field(default_factory=list)
    """What is said of the project."""


class _Translator:
    """Makes a document of our own of the records."""

    def __init__(self, ours: Ours, found: Opened, resolver: Resolver) -> None:
        self._ours, self._found = ours, found
        self._text = ours.tree.text
        self._resolver = resolver
        self.warnings: list[str] = []

    def document(self) -> str:
        lists = [self._list(held) for held in self._ours.home.elements]
        rows = "\n".join(row for row in lists if row)
        stand_ins = "".join(
            self._stand_in(number, name) for number, name in self._resolver.standing.items()
        )
        words = "\n".join(
            f'<ab xml:id="b{n}" type="other">{_escaped(line)}</ab>'
            for n, line in enumerate(self._found.reading.text.split("\n"), start=1)
        )
        article = self._resolver.own(self._ours.article.get("xml:id"))
        return (
            f'<TEI xmlns="{TEI_NS}" xml:id="{article}">{self._header()}<text xml:id="text">'
            f'<body xml:id="body" xml:space="preserve">{words}</body></text>'
            f"<standOff>{rows}<listPerson>{stand_ins}</listPerson></standOff></TEI>"
        )

    def article_rows(self) -> Said:
        """Name and words of each thing that is said of the article."""
        return self._rows(self._ours.article)

    def project_rows(self) -> Said:
        """The same of the project."""
        return [row for item in self._items("project") for row in self._rows(item)]

    def _rows(self, holder: Element) -> Said:
        tree = self._ours.tree
        return [(e.get("type") or e.get("n"), tree.characters(e)) for e in holder.elements]

    def _source(self, element: Element) -> str:
        return self._text[element.start : element.end]

    def _header(self) -> str:
        people, programs, tags, changes = [], [], [], []
        for item in self._items("contributors"):
            name, version = item.get("xml:id"), item.get("n")
            words = _escaped(self._ours.tree.characters(item))
            own = self._resolver.own(name)
            more = f' n="{_escaped(version)}"' if version else ""
            if own.startswith("agt"):
                people.append(f'<respStmt xml:id="{own}"{more}><name>{words}</name></respStmt>')
            else:
                programs.append(
                    f'<application xml:id="{own}"{more}><label>{words}</label></application>'
                )
        for item in self._items("categories"):
            if self._resolver.own(item.get("xml:id")).startswith("tag."):
                tags.append(self._tag(item))
        for held in self._ours.home.iter("listChange"):
            changes += [self._repointed(self._source(e)) for e in held.elements]
        return _HEADER.format(
            people="".join(people),
            programs="".join(programs),
            tags="".join(tags),
            changes="".join(changes),
            sha256=fingerprint(self._found.reading.text),
        )

    def _items(self, kind: str) -> list[Element]:
        held = (e for e in self._ours.home.elements if e.get("type") == kind)
        return [item for one in held for item in one.elements]

    def _tag(self, item: Element) -> str:
        row = self._repointed(self._source(item))
        row = row.replace("<item", "<category", 1).replace('<note n="help">', "<desc>")
        row = row.replace("</note>", "</desc>").replace("</item>", "</category>")
        glosses = (e for e in item.elements if e.get("n") == "tagset")
        tagset = _escaped("".join(self._ours.tree.characters(e) for e in glosses))
        return f"<taxonomy><desc>{tagset}</desc>{row}</taxonomy>"

    def _list(self, held: Element) -> str:
        if held.local == "listChange" or held.get("type") in (
            *("article", "project", "contributors", "categories"),
        ):
            return ""
        start = self._text[held.start : held.open_end]
        rows = [self._row(row) for row in held.elements]
        return f"{start}{''.join(rows)}</{held.local}>"

    def _row(self, row: Element) -> str:
        name = self._resolver.own(row.get("xml:id"))
        written = self._repointed(self._source(row))
        theirs = row.get("corresp")
        if theirs:
            self._resolver.tie(name, theirs)
            written = re.sub(r' corresp="[^"]*"', "", written, count=1)
        article = f'target="#{self._resolver.own(self._ours.article.get("xml:id"))}"'
        if row.local == "annotation" and name[:1] == "k":
            return written.replace(article, 'target="#text"', 1)
        if row.local == "annotation" and name[:1] in "ac":
            return self._record(row, name, written)
        return written

    def _record(self, row: Element, name: str, written: str) -> str:
        """With its ranges in the reading text as target and position, and the words there."""
        found = self._resolver.ranges(row, name)
        if found is None:
            return written
        text = self._found.reading.text
        place = ",".join(f"{start},{end - start}" for start, end in found)
        target = f"#string-range(body,{place})"
        quotes = [text[start:end] for start, end in found]
        stored = (e for e in row.elements if e.get("type") == "quote")
        if quotes != [self._ours.tree.characters(e) for e in stored]:
            self.warnings.append(f"the words of {name} were changed since the export")
            written = _QUOTE.sub("", written)
            more = "".join(f'<note type="quote">{_escaped(quote)}</note>' for quote in quotes)
            written = written.replace("</annotation>", f"{more}</annotation>")
        written = re.sub(r' target="[^"]*"', f' target="{target}"', written, count=1)
        return re.sub(
            r'<ptr type="position" target="[^"]*"/>',
            f'<ptr type="position" target="{target}"/>',
            written,
        )

    def _repointed(self, markup: str) -> str:
        return repointed(markup, self._resolver.change)

    def _stand_in(self, number: AuthorityId, name: str) -> str:
        """So that pointers of our records to the file's own entries lead somewhere."""
        kind = self._found.register.entries[number].kind
        return f'<person xml:id="{name}" n="{kind}"/>'


def records_of(ours: Ours, found: Opened, name: str, images: Fetch) -> Records:
    """Read our records back. Raises UnreadableFile where somebody changed them beyond reading."""
    resolver = Resolver(ours, found)
    translator = _Translator(ours, found, resolver)
    data = translator.document().encode("utf-8")
    bundle = read_tei(data, name, images)
    bundle = replace(bundle, warnings=(*translator.warnings, *bundle.warnings))
    notes = translator.article_rows()
    return Records(
        bundle=bundle,
        ties=resolver.ties,
        entries=ours.entries(),
        source_name=next((words for kind, words in notes if kind == "filename"), ""),
        notes=notes,
        project=translator.project_rows(),
    )


def _escaped(words: str) -> str:
    named = ("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("\r", "&#13;")
    for char, reference in named:
        words = words.replace(char, reference)
    return words
