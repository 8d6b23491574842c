"""One proof: the bytes of one article read back, compared and counted."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256

from annotator.model.annotation import Caption, Claim
from annotator.model.article import Article
from annotator.plugins import Finding, ProjectView
from annotator.readers.tei.source import STATUS
from exports.tei.proof.around import Around
from exports.tei.proof.comparing import Facts, differences
from exports.tei.proof.pages import pages_differ
from exports.tei.proof.reading import NotRead, ReadBack, read_back
from exports.tei.proof.talk import talk_differs

COMPARED = (
    "the reading text, character by character, and its checksum",
    "every field of the header that the project has filled in, and that no other is filled in",
    "every range of every annotation: in the markup, in its record and in the project",
    "every quote: in its record, in the project and in the text at its place",
    "kind, tag, categories, state, maker, time, certainty, notes and readings of every annotation",
    "the entries of the register that each annotation names, in their roles",
    "the evidence of every claim: what it does to it, citation, address, or which claim it is",
    "the cue of every claim, the words that announce it",
    "every comment, every relation, and what happened to every annotation",
    "every page of a scan: its picture, its size, the place and the words of each of its lines",
    "every name of every entry, every tag, and the checksum and lines of every picture",
    "every pointer: that it leads somewhere; every element: that one record explains it",
    "the files beside: that their bytes have the checksums by which they are named",
)
_LISTS = {
    "person": "persons",
    "org": "organisations",
    "place": "places",
    "event": "events",
    "bibl": "works",
    "item": "other entities",
}
_ELEMENTS = {
    "persName": "person",
    "orgName": "org",
    "placeName": "place",
    "eventName": "event",
    "title": "bibl",
}
Counts = dict[str, tuple[int, int]]
"""For each thing that is counted: how many in the project, how many in the file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """What was counted on both sides, and in what the file is not the project."""

    counts: Counts
    findings: tuple[Finding, ...]
    judged: bool = True
    """Whether the file is in our own encoding, of which a grammar says whether it is valid."""


def proved(
    project: ProjectView,
    article: Article,
    data: bytes,
    beside: dict[str, bytes],
    around: Around | None = None,
) -> Proof:
    """`beside` are the files that lie beside, by address."""
    try:
        back = read_back(around.alone(data) if around else data)
    except NotRead as error:
        finding = Finding(message=f"the file is not well-formed: {error}", line=error.line)
        return Proof(counts={}, findings=(finding,))
    facts = Facts.of(project, article)
    if around is not None:
        facts = around.lend(facts, back)
    counts = _counts(facts, back)
    findings = [*differences(facts, back), *talk_differs(facts, back)]
    findings += pages_differ(article.pages, around.alone(data) if around else data)
    findings += _beside(facts, back, beside)
    findings += [
        Finding(message=f"{what}: {here} in the project, {there} in the file")
        for what, (here, there) in counts.items()
        if here != there
    ]
    return Proof(counts=counts, findings=tuple(findings))


def _counts(facts: Facts, back: ReadBack) -> Counts:
    here, there = _in_project(facts), _in_file(back)
    return {what: (here[what], there[what]) for what in sorted(here.keys() | there.keys())}


def _in_project(facts: Facts) -> Counter[str]:
    found: Counter[str] = Counter(
        {
            "characters": len(facts.article.text),
            "blocks": len(facts.article.blocks),
            "tags": len(facts.tags),
            "pictures": len(facts.figures),
            "comments": len(facts.comments),
            "relations": len(facts.relations),
        }
    )
    found.update(_annotations(_by_kind(facts)))
    for annotation in facts.annotations:
        found["ranges"] += len(annotation.spans)
        if isinstance(annotation.body, Caption) and annotation.body.credit:
            found["credit lines"] += 1
        if isinstance(annotation.body, Claim):
            found["evidence"] += len(annotation.body.evidence)
    for entry in facts.entries.values():
        tag = facts.tags.get(entry.kind)
        found[_LISTS[_ELEMENTS.get(tag.tei if tag else "", "item")]] += 1
    return found


def _by_kind(facts: Facts) -> Iterator[tuple[str, str, int]]:
    """Kind, state, and how many there are."""
    alike = Counter([(a.tag_id, type(a.body), a.stamp.status) for a in facts.annotations])
    for (tag_id, body, status), number in alike.items():
        tag = facts.tags.get(tag_id)
        kind = tag.kind if tag else body.__name__.lower().replace("mention", "entity")
        yield kind, status.value, number


@lru_cache(maxsize=1024)
def _kind_said(kinds: str) -> str:
    return next((k[6:] for k in kinds.split() if k.startswith("#kind.")), "unknown")


def _annotations(found: Iterable[tuple[str, str, int]]) -> Counter[str]:
    """How many there are of each kind and state."""
    counted: Counter[str] = Counter()
    for kind, state, number in found:
        counted[f"annotations, {kind}, {state}"] += number
    return counted


def _in_file(back: ReadBack) -> Counter[str]:
    found: Counter[str] = Counter(
        {
            "characters": len(back.text),
            "blocks": sum(1 for name in back.places if name[0] == "b" and name[1:].isdigit()),
            "tags": len(back.tags),
            "pictures": len(back.images),
            "comments": sum(1 for name in back.records if name[0] == "k"),
            "relations": len(back.relations),
        }
    )
    records = [record for name, record in back.records.items() if name[0] not in "kc"]
    credits = sum(1 for name in back.records if name[0] == "c")
    if records:
        found["ranges"] = sum([len(one.quotes) for one in records])
        found["evidence"] = sum(1 for one in records for k, _ in one.pointers if k == "evidence")
    if credits:
        found["credit lines"] = credits
    alike = Counter([(one.kinds, one.status) for one in records])
    found.update(
        _annotations(
            (_kind_said(kinds), STATUS.get(state, state), n) for (kinds, state), n in alike.items()
        )
    )
    for element, _ in back.entries.values():
        found[_LISTS[element]] += 1
    return found


def _beside(facts: Facts, back: ReadBack, beside: dict[str, bytes]) -> list[Finding]:
    """Original and pictures: what the file names is there, and has the checksum it should have."""
    found = [
        Finding(message=f"the file names {address}, which is not written beside it")
        for address in sorted(back.files - beside.keys())
    ]
    wanted = {facts.article.source.sha256, *(f.image for f in facts.figures if f.image)}
    wanted |= {page.image for page in facts.article.pages}
    for address in sorted(back.files & beside.keys()):
        digest = sha256(beside[address]).hexdigest()
        if digest not in wanted:
            found.append(Finding(message=f"{address} is not the file that the project holds"))
    return found
