"""The four tables: articles, annotations, register, claims."""

from collections import Counter

from annotator.model import ids
from annotator.model.annotation import (
    Annotation,
    Body,
    Caption,
    Character,
    Claim,
    Correction,
    Mention,
    Quotation,
)
from annotator.model.authority import AuthorityRecord
from annotator.model.ids import AuthorityId
from annotator.model.stamp import Stamp
from exports.gathered import Gathered, Shared
from exports.tables.table import Cell, Table, listed, ranges
from exports.words import cited

_STAMP = {"status": 10, "certainty": 10, "made by": 20, "made at": 25}

ARTICLES = {
    "id": 8, "title": 40, "byline": 20, "date": 12, "publisher": 20, "language": 10,
    "reference": 16, "rights": 16, "subtitle": 20, "place": 16, "dating": 12, "about the date": 20,
    "address": 20, "retrieved": 12, "institution": 20, "repository": 20, "collection": 20,
    "genre": 12, "keywords": 20, "terms": 20, "missing": 16, "note": 20,
    "progress": 12, "characters": 10, "blocks": 8, "figures": 8,
    "annotations": 11, "source file": 24, "encoding": 10, "sha256 of source": 20,
    "sha256 of text": 20, **_STAMP,
}  # fmt: skip
ANNOTATIONS = {
    "id": 8, "article": 8, "kind": 9, "tag": 14, "quote": 50, "start": 8, "end": 8, "ranges": 14,
    "entry": 8, "entity": 28, "naming": 12, "figure": 8, "credit": 20, "agency": 20,
    "creators": 20, "reading": 20, "note": 30, **_STAMP,
}  # fmt: skip
REGISTER = {
    "id": 8, "kind": 14, "name": 30, "variants": 30, "identifiers": 30, "dates": 14, "note": 30,
    "annotations": 11, **_STAMP,
}  # fmt: skip
CLAIMS = {
    "id": 8, "article": 8, "quote": 50, "claimants": 24, "claimant entries": 12, "reporter": 20,
    "reporter entry": 12, "cue": 14, "cue ranges": 12, "speech": 10, "stance": 10,
    "source certainty": 14, "verdict": 12, "paraphrase": 30, "evidence": 40,
}  # fmt: skip


class Tables:
    """Grows by one article at a time; the register comes last, when its uses are counted."""

    def __init__(self, shared: Shared) -> None:
        self._shared = shared
        self._uses: Counter[AuthorityId] = Counter()
        self.articles = Table("articles", ARTICLES)
        self.annotations = Table("annotations", ANNOTATIONS)
        self.register = Table("register", REGISTER)
        self.claims = Table("claims", CLAIMS)

    def add(self, one: Gathered) -> None:
        self.articles.rows.append(self._article(one))
        for annotation in one.annotations:
            self._uses.update({entry for _, entry in annotation.authorities})
            self.annotations.rows.append(self._annotation(annotation, one))
            if isinstance(annotation.body, Claim):
                self.claims.rows.append(self._claim(annotation, annotation.body, one.article.text))

    def finished(self) -> list[Table]:
        self.register.rows = [self._entry(entry) for entry in self._shared.register.values()]
        return [self.articles, self.annotations, self.register, self.claims]

    def _article(self, one: Gathered) -> list[Cell]:
        article, known = one.article, one.article.metadata
        return [
            *(ids.label(article.id), known.title, known.byline, known.date, known.publisher),
            *(known.language, known.reference, known.rights, known.subtitle, known.place),
            *(known.dating.value if known.dating else "", known.dating_note, known.url),
            *(known.retrieved, known.institution, known.repository, known.collection),
            *(known.genre, listed(known.keywords), known.rights_address, known.missing, known.note),
            article.progress.value,
            *(len(article.text), len(article.blocks), len(one.figures), len(one.annotations)),
            *(article.source.name, article.source.encoding, article.source.sha256, article.sha256),
            *self._stamp(article.stamp),
        ]

    def _annotation(self, annotation: Annotation, one: Gathered) -> list[Cell]:
        status, sure, maker, at = self._stamp(annotation.stamp)
        row: dict[str, Cell] = {
            "id": ids.label(annotation.id),
            "article": ids.label(annotation.article_id),
            "kind": self._shared.tags[annotation.tag_id].kind.value,
            "tag": annotation.tag_id,
            "quote": annotation.quote,
            "start": annotation.start,
            "end": annotation.end,
            "ranges": ranges(annotation.spans),
            "note": annotation.note,
            **{"status": status, "certainty": sure, "made by": maker, "made at": at},
            **self._said(annotation.body, one),
        }
        return [row.get(column, "") for column in ANNOTATIONS]

    def _said(self, body: Body, one: Gathered) -> dict[str, Cell]:
        """The columns that only annotations of one kind fill; claims have a table of their own."""
        name = self._shared.name
        match body:
            case Mention(authority_id=found, naming=naming):
                entry = "" if found is None else ids.label(found)
                return {"entry": entry, "entity": name(found), "naming": naming.value}
            case Caption(figure_id=figure_id, credit=credit):
                numbers = {figure.id: figure.number for figure in one.figures}
                return {
                    "figure": "" if figure_id is None else numbers.get(figure_id, ""),
                    "credit": credit.quote(one.article.text) if credit else "",
                    "agency": name(body.agency),
                    "creators": listed(name(creator) for creator in body.creators),
                }
            case Correction(reading=reading):
                return {"reading": reading}
            case Quotation(speaker=speaker, work=work):
                found = work if speaker is None else speaker
                entry = "" if found is None else ids.label(found)
                return {"entry": entry, "entity": name(found)}
            case Claim() | Character():
                return {}

    def _claim(self, annotation: Annotation, claim: Claim, text: str) -> list[Cell]:
        name, sure = self._shared.name, claim.source_certainty
        return [
            *(ids.label(annotation.id), ids.label(annotation.article_id), annotation.quote),
            listed(name(claimant) for claimant in claim.claimants),
            listed(ids.label(claimant) for claimant in claim.claimants),
            name(claim.reporter),
            "" if claim.reporter is None else ids.label(claim.reporter),
            listed(span.quote(text) for span in claim.cue),
            ranges(claim.cue),
            claim.speech.value,
            claim.stance.value if claim.stance else "",
            sure.value if sure else "",
            claim.verdict.value,
            claim.paraphrase,
            listed(cited(evidence) for evidence in claim.evidence),
        ]

    def _entry(self, entry: AuthorityRecord) -> list[Cell]:
        numbers = (f"{found.scheme} {found.value}".strip() for found in entry.identifiers)
        return [
            *(ids.label(entry.id), entry.kind, entry.name, listed(entry.variants)),
            *(listed(numbers), entry.dates, entry.note, self._uses[entry.id]),
            *self._stamp(entry.stamp),
        ]

    def _stamp(self, stamp: Stamp) -> tuple[Cell, ...]:
        sure = stamp.certainty.value if stamp.certainty else ""
        return stamp.status.value, sure, self._shared.maker(stamp.maker), stamp.at
