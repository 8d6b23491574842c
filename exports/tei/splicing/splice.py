"""The file of an article of another program, with what was annotated put into it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from annotator.errors import NotAsItCame, ProjectDamaged
from annotator.model import ids
from annotator.model.annotation import Annotation
from annotator.model.article import Article
from annotator.model.ids import AnnotationId
from annotator.plugins import ProjectView
from annotator.readers.tei_others.marks import Mark
from annotator.readers.tei_others.opened import Opened, opened
from annotator.readers.tei_others.original import decoded
from annotator.readers.tei_others.tree import Element, Part
from exports.beside import Beside
from exports.losses import Losses
from exports.tei.splicing.apparatus import Apparatus
from exports.tei.splicing.judging import Work, judged
from exports.tei.splicing.linking import Links, content, linked, moved
from exports.tei.splicing.own import OwnDocument
from exports.tei.splicing.placing import Placing
from exports.tei.splicing.pointers import Pointers
from exports.tei.splicing.retagging import retagged
from exports.tei.splicing.tags import with_attribute
from exports.tei.splicing.view import PartView
from exports.tei.splicing.wrapping import Wrapper, Wrapping

_RESOURCES = ("text", "standOff", "facsimile", "sourceDoc", "fsdDecl")


@dataclass(frozen=True, slots=True)
class Spliced:
    """The bytes of the file, and sentences on what could not be written into it."""

    data: bytes
    notes: tuple[str, ...] = ()
    touched: Mapping[int, bool] = field(default_factory=dict)
    """Where elements begin in the original that have other tags now, or (False) none any more."""
    staying: int = 0
    """How many marks and notes were removed in the project, and cannot be in the file."""
    told: frozenset[int] = frozenset()
    """The numbers of all that has a record of ours in the file."""
    beside: dict[str, bytes] = field(default_factory=dict)
    """Pictures that belong beside the file, by address."""


def spliced(project: ProjectView, article: Article) -> Spliced:
    """Raises NotAsItCame where the file cannot be tied to what the project holds."""
    try:
        data = project.blob(article.source.sha256).data
    except ProjectDamaged as error:
        raise NotAsItCame(f"{article.source.name}: the project does not hold the file") from error
    found = opened(decoded(data, article.source.name), article.source.name)
    if found.reading.text != article.text or len(found.reading.blocks) != len(article.blocks):
        raise NotAsItCame(
            f"{article.source.name}: this version reads the file otherwise than when it was "
            "imported"
        )
    if not article.origins and (found.marks or found.remarks or found.register.entries):
        raise NotAsItCame(
            f"{article.source.name}: the project does not know any more what the file marked itself"
        )
    annotations, comments = project.annotations(article.id), project.comments(article.id)
    figures, tags = project.figures(article.id), {tag.id: tag for tag in project.tags()}
    links = linked(found, article, annotations, comments, figures, project.authorities())
    work = judged(links, annotations, comments, figures, project.relations(article.id), tags)
    return _Splice(project, article, found, links, work).made(data)


class _Splice:
    """One file: tags changed, elements put in, records behind the text."""

    def __init__(
        self, project: ProjectView, article: Article, found: Opened, links: Links, work: Work
    ) -> None:
        self._project, self._article, self._found = project, article, found
        self._links, self._work = links, work
        for draft in links.gone_entries:
            name = found.register.entries[draft].name
            work.notes.append(f"the entry “{name}” was removed here and stays in the file")
        part = PartView(project, self._told(), work.comments, work.figures)
        self._beside = Beside(project, None, work.figures)
        self._own = OwnDocument(part, article, self._beside.images)
        self._pointers = Pointers(found)
        self._pointers.lead("#text", f"#{self._pointers.prefix}art{ids.label(article.id)}")
        self._pictures = dict(self._pointers_to_pictures())
        self._apparatus = Apparatus(
            found, self._own, self._pointers, links, article, project.about()
        )
        self._tags: dict[int, tuple[str, str]] = {}
        """Start and end tag of elements that have others now."""
        self._touched: dict[int, bool] = {}

    def made(self, data: bytes) -> Spliced:
        entries = {entry.id: entry for entry in self._project.authorities()}
        self._apparatus.know_entries(entries)
        for annotation, mark in self._work.changed.values():
            self._retag(annotation, mark)
        for mark in self._work.stripped:
            for element in mark.elements:
                self._set(element, "", "")
        placing = Placing(Wrapping(self._found.reading), self._own, self._pointers)
        placing.put(list(self._work.wrapped.values()))
        records = {**placing.targets, **self._targets(), **self._pictures}
        behind = self._behind(records)
        for element in self._found.tree.all():
            if name := self._pointers.given.get(id(element)):
                start, end = self._now(element)
                self._set(element, with_attribute(start, "xml:id", name), end)
        original = self._found.original
        notes, staying = (*self._work.notes, *self._unsaid()), self._work.staying
        if not (behind or self._tags or placing.targets):
            return Spliced(data, notes, staying=staying)
        if behind:
            self._put_behind(behind)
        whole = "".join(self._written(part) for part in self._found.tree.top)
        told = self._numbers() if behind else frozenset()
        data = original.encoded(whole)
        return Spliced(data, notes, self._touched, staying, told, self._beside.files)

    def _numbers(self) -> frozenset[int]:
        """Of what has a record; entries have one where the file does not say the same."""
        work = self._work
        found = {int(self._article.id), *work.recorded, *(c.id for c in work.comments)}
        found |= {figure.id for figure in work.figures}
        return frozenset(found | {r.id for r in self._project.relations(self._article.id)})

    def _unsaid(self) -> Iterator[str]:
        """What a changed tag cannot say of itself."""
        losses, history = Losses(), self._project.history(self._article.id)
        for number in self._work.changed:
            if number in history and number not in self._work.recorded:
                losses.lose("who changed the tag of a name and when is in the project only", number)
        yield from losses.notes()

    def _pointers_to_pictures(self) -> Iterator[tuple[str, str]]:
        """Records of pictures say which figure of the file they are about."""
        for figure in self._work.figures:
            picture, label = self._links.pictures.get(figure.id), ids.label(figure.id)
            if picture is not None:
                theirs = f"#{self._pointers.id_of(picture.element)}"
                self._pointers.lead(f"#fig{label}", theirs)
                yield f"=img{label}", theirs

    def _told(self) -> list[Annotation]:
        """What our own document has to tell: records, and the tags that change."""
        found = {a.id: a for a in self._work.recorded.values()}
        found |= {number: annotation for number, (annotation, _) in self._work.changed.items()}
        found |= {a.id: a for a in self._of_edited_entries()}
        return sorted(found.values(), key=lambda a: (a.start, -a.end, a.id))

    def _of_edited_entries(self) -> list[Annotation]:
        """One annotation for each entry that says more here than in the file.

        Also for one that was made of a name whose tags do not lead to it any more.
        """
        register, named = self._found.register, self._project.annotations(self._article.id)
        changing = [mark for _, mark in self._work.changed.values()] + self._work.stripped
        moving = {id(element) for mark in changing for element in mark.elements}
        found: list[Annotation] = []
        for entry in self._project.authorities():
            draft = self._links.entries.get(entry.id)
            if draft is None or (
                content(entry) == content(register.entries[draft])
                and id(register.places[draft]) not in moving
            ):
                continue
            one = next((a for a in named if entry.id in [e for _, e in a.authorities]), None)
            if one is not None:
                found.append(one)
            elif draft in register.listed:
                self._work.notes.append(
                    f"the entry “{entry.name}” was changed here, but nothing in the text names it; "
                    "the file keeps its own words"
                )
        return found

    def _retag(self, annotation: Annotation, mark: Mark) -> None:
        label = ids.label(annotation.id)
        own = self._own.element(f"m{label}")
        [element] = mark.elements
        start, end = self._now(element)
        wanted = "" if own is None else self._own.start_tag(own)
        ours = replace(annotation, body=moved(annotation.body, self._links))
        self._set(element, *retagged(start, end, ours, mark, wanted, self._pointers))
        linked_to = bool(annotation.authorities)
        if linked_to and ' ref="' not in wanted:  # such as a person who is linked to a date
            self._work.recorded[annotation.id] = annotation

    def _targets(self) -> dict[str, str]:
        """Records on what the file marks itself point to its elements; notes are said to be it."""
        found: dict[str, str] = {}
        for number in self._work.recorded:
            label = ids.label(number)
            if (mark := self._work.tied.get(number)) is not None:
                found[f"=a{label}"] = f"#{self._pointers.id_of(mark.elements[0])}"
            elif (mark := self._mark(number)) is not None:
                names = [self._pointers.id_of(element) for element in mark.elements]
                found[f"a{label}"] = " ".join(f"#{name}" for name in names)
        for comment in self._work.comments:
            remark = self._links.remarks.get(comment.id)
            if remark is not None:
                label = ids.label(comment.id)
                found[f"=k{label}"] = f"#{self._pointers.id_of(remark.element)}"
        return found

    def _mark(self, number: AnnotationId) -> Mark | None:
        mark = self._links.marks.get(number)
        return None if mark is None or mark in self._work.stripped else mark

    def _behind(self, records: dict[str, str]) -> str:
        told = self._work.recorded or self._work.comments or self._own_lists()
        if not told and not self._apparatus.says_more():
            return ""
        written = self._apparatus.stand_off(records, set(self._work.recorded))
        return written.replace("\n", self._found.original.line_end)

    def _own_lists(self) -> bool:
        return any(self._apparatus.needs(held) for held in self._own.lists())

    def _put_behind(self, written: str) -> None:
        """After the last text, or whatever else stands beside it, of the last TEI element."""
        holder = self._found.tree.root
        while True:
            beside = [e for e in holder.elements if e.tei and e.local in _RESOURCES]
            if beside:
                break
            holder = [e for e in holder.elements if e.local == "TEI"][-1]
        place = next(n for n, part in enumerate(holder.children) if part is beside[-1])
        new = Wrapper("standOff", holder)
        new.opening = self._found.original.line_end + written
        holder.children.insert(place + 1, new)

    def _now(self, element: Element) -> tuple[str, str]:
        text = self._found.tree.text
        as_it_was = text[element.start : element.open_end], text[element.close_start : element.end]
        return self._tags.get(id(element), as_it_was)

    def _set(self, element: Element, start: str, end: str) -> None:
        self._tags[id(element)] = start, end
        self._touched[element.start] = bool(start)

    def _written(self, part: Part) -> str:
        text = self._found.tree.text
        if not isinstance(part, Element):
            return text[part.start : part.end]
        inside = "".join(self._written(child) for child in part.children)
        if isinstance(part, Wrapper):
            return f"{part.opening}{inside}{part.closing}"
        start, end = self._now(part)
        if part.open_end == part.end:  # an empty element in one tag
            return start
        return f"{start}{inside}{end}"
