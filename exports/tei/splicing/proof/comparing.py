"""What was read back of a file of others against the project, record by record."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterator
from typing import TypeVar

from annotator.errors import ProjectDamaged
from annotator.model import ids
from annotator.model.about import About
from annotator.model.annotation import Annotation
from annotator.model.article import Article
from annotator.model.comment import Comment
from annotator.model.draft import Bundle
from annotator.model.relation import Bond, Relation
from annotator.plugins import Finding, ProjectView
from exports.tei.proof.proving import Counts
from exports.tei.splicing.proof.saying import of_bundle, of_project
from exports.tei.splicing.splice import Spliced

R = TypeVar("R", Annotation, Comment)
Views = tuple[Callable[[R], Hashable], Callable[[R], Hashable]]
"""What is compared of a record: of the project's, and of the file's."""


class Comparison:
    """The project against what was read back.

    What has a record of ours comes back under its number, and in every field; what the file says
    by itself comes back with all that an annotation or a note can say, under any number.
    """

    def __init__(self, project: ProjectView, article: Article, back: Bundle, made: Spliced) -> None:
        self._project, self._made = project, made
        self._here, self._there = of_project(project, article), of_bundle(back)
        self._back = back

    def counts(self) -> Counts:
        here, there, staying = self._here, self._there, self._made.staying
        return {
            "characters": (len(here.article.text), len(there.article.text)),
            "blocks": (len(here.article.blocks), len(there.article.blocks)),
            "annotations and comments": (
                len(here.annotations) + len(here.comments),
                len(there.annotations) + len(there.comments) - staying,
            ),
            "pictures": (len(here.figures), len(there.figures)),
            "relations": (len(here.relations), len(there.relations)),
        }

    def findings(self) -> Iterator[Finding]:
        yield from self._of_the_article()
        yield from self._of_annotations()
        yield from self._of_comments()
        yield from self._of_pictures()
        yield from self._of_relations()
        yield from self._of_vocabulary()
        for what, (here, there) in self.counts().items():
            if here != there:
                yield Finding(message=f"{what}: {here} in the project, {there} in the file")

    def _of_the_article(self) -> Iterator[Finding]:
        here, there = self._here.article, self._there.article
        if there.text != here.text:
            yield Finding(message="the reading text of the file is another one than the project's")
        if there.blocks != here.blocks:
            yield Finding(message="the blocks of the file are others than the project's")
        if there.metadata != here.metadata:
            yield Finding(message="the file describes the article otherwise than the project")
        if there.progress is not here.progress:
            yield Finding(message="how far the work on the article has come differs in the file")
        if not self._made.told:
            return
        known = here.id, here.source.name, here.source.encoding, self._here.stamp(here.stamp)
        back = there.id, there.source.name, there.source.encoding, self._there.stamp(there.stamp)
        if known != back:
            yield Finding(message="who took the article in, and from what, differs in the file")
        if (self._back.about or About()) != self._project.about():
            yield Finding(message="the file describes the project otherwise than it is described")

    def _of_annotations(self) -> Iterator[Finding]:
        here, there = self._here, self._there
        whole, by_itself = (here.annotation, there.annotation), (here.marking, there.marking)
        for annotation in self._lost(here.annotations, there.annotations, whole, by_itself):
            yield Finding(
                message=f"the annotation {ids.label(annotation.id)} is not in the file as it "
                "is in the project",
                annotation_id=annotation.id,
            )

    def _of_comments(self) -> Iterator[Finding]:
        here, there = self._here, self._there
        whole, by_itself = (here.comment, there.comment), (here.remark, there.remark)
        for comment in self._lost(here.comments, there.comments, whole, by_itself):
            label = ids.label(comment.id)
            yield Finding(message=f"the comment {label} is not in the file as it was said")

    def _lost(
        self, here: list[R], there: list[R], whole: Views[R], by_itself: Views[R]
    ) -> Iterator[R]:
        """Those of the project that the file does not say, each to be found once.

        What has a record of ours is compared `whole` under its number, the others by what the
        file says of them by itself; both are looked at in the project, then in the file.
        """
        told = self._made.told
        records = {one.id: whole[1](one) for one in there if one.id in told}
        others = Counter(by_itself[1](one) for one in there if one.id not in told)
        for one in here:
            if one.id in told:
                same = records.get(one.id) == whole[0](one)
            else:
                said = by_itself[0](one)
                same = others[said] > 0
                others[said] -= 1
            if not same:
                yield one

    def _of_pictures(self) -> Iterator[Finding]:
        here, there, told = self._here, self._there, self._made.told
        pictures = {figure.number: figure for figure in there.figures}
        for figure in here.figures:
            back = pictures.get(figure.number)
            if back is None or here.picture(figure, told) != there.picture(back, told):
                yield Finding(message=f"the picture {figure.number} is another one in the file")
            elif figure.image and not self._beside(figure.image):
                yield Finding(message=f"the file of the picture {figure.number} is not beside it")

    def _beside(self, digest: str) -> bool:
        """Whether the bytes are there, where the project has more than the checksum of them."""
        try:
            data = self._project.blob(digest).data
        except ProjectDamaged:
            return True
        return digest in self._back.blobs and self._back.blobs[digest].data == data

    def _of_relations(self) -> Iterator[Finding]:
        here, there = self._here, self._there
        known = {relation.id: there.relation(relation) for relation in there.relations}
        for relation in here.relations:
            if known.get(relation.id) != here.relation(self._sourced(relation)):
                label = ids.label(relation.id)
                yield Finding(message=f"the relation {label} is not in the file as it is here")

    def _sourced(self, relation: Relation) -> Relation:
        """With those of its sources that are annotations of this article."""
        return self._here.sourced(relation) if relation.bond is Bond.ENTRIES else relation

    def _of_vocabulary(self) -> Iterator[Finding]:
        """Tags that records have, and entries of which the file has a record of ours."""
        here, there = self._here, self._there
        used = {a.tag_id for a in here.annotations if a.id in self._made.told}
        for tag in sorted(used):
            if here.tags.get(tag) != there.tags.get(tag):
                yield Finding(message=f"the tag “{tag}” is another one in the file")
        for number in sorted(here.entries.keys() & there.entries.keys()):
            if here.entry(number) != there.entry(number):
                name = here.entries[number].name
                yield Finding(message=f"the entry “{name}” of the register differs in the file")
