"""The dossier as JSON for other programs: one object, written an article at a time."""

import json
from collections.abc import Iterator
from typing import Any

from annotator.jobs import JobContext
from annotator.model import ids
from annotator.version import VERSION
from exports.dossier.gathering import Dossier
from exports.dossier.items import CHAPTERS, Item
from exports.dossier.part import Part
from exports.dossier.places import place_of
from exports.dossier.tally import Tally
from exports.dossier.telling import COMPANY
from exports.reading.copy import Fact


def pieces(dossier: Dossier, job: JobContext) -> Iterator[bytes]:
    """The file from its first brace to its last. Raises Cancelled."""
    tally, comma = Tally(dossier), ""
    yield f'{{"entry": {_dumped(_entry(dossier))},\n"articles": ['.encode()
    for part in dossier.parts(job):
        tally.take(part)
        if not part.is_empty:
            yield f"{comma}\n{_dumped(_article(part, dossier))}".encode()
            comma = ","
    yield b"],\n"
    yield f'"relations": {_dumped(_relations(dossier))},\n'.encode()
    yield f'"spellings": {_dumped(_spellings(tally))},\n'.encode()
    yield f'"appears with": {_dumped(_company(tally))},\n'.encode()
    yield f'"counts": {_dumped(_counts(tally))},\n'.encode()
    yield f'"articles left out": {_dumped(dossier.broken)},\n'.encode()
    yield f'"made": {_dumped(_made(dossier))}}}\n'.encode()


_dumped = json.JSONEncoder(ensure_ascii=False).encode


def _entry(dossier: Dossier) -> dict[str, Any]:
    entry = dossier.entry
    return {
        "id": ids.label(entry.id),
        "kind": entry.kind,
        "name": entry.name,
        "variants": list(entry.variants),
        "dates": entry.dates,
        "coordinates": entry.coordinates,
        "identifiers": [{"list": i.scheme, "number": i.value} for i in entry.identifiers],
        "note": entry.note,
    }


def _article(part: Part, dossier: Dossier) -> dict[str, Any]:
    known = part.article.metadata
    described: dict[str, Any] = {
        "id": ids.label(part.article.id),
        "title": part.article.title,
        "date": known.date,
        "by": known.byline,
        "publisher": known.publisher,
        "institution": known.institution,
        "repository": known.repository,
        "collection": known.collection,
        "reference": known.reference,
        "language": known.language,
        "address": known.url,
    }
    passages = {c.name: [_item(i, part) for i in c.items(part, dossier.project)] for c in CHAPTERS}
    return described | passages


def _item(item: Item, part: Part) -> dict[str, Any]:
    found: dict[str, Any] = {
        "picture" if item.picture else "annotation": item.record,
        "place": place_of(item, part),
        "paragraph": item.paragraph,
        "spans": [[span.start, span.end] for span in item.spans],
        "before": item.left,
        "words": item.words,
        "after": item.right,
        "standing": list(item.standing),
    }
    return found | {"told": [_fact(one) for one in item.facts]}


def _fact(one: Fact) -> list[Any]:
    """Its heading, then its lines as text."""
    return [one.name, *("".join(run.text for run in line) for line in one.lines)]


def _relations(dossier: Dossier) -> list[dict[str, Any]]:
    return [
        {
            "name": one.name,
            "of": ids.label(int(one.active)),
            "to": ids.label(int(one.passive)),
            "mutual": one.mutual,
            "sources": [ids.label(source) for source in one.sources],
        }
        for one in dossier.relations
    ]


def _spellings(tally: Tally) -> list[dict[str, Any]]:
    return [
        {"words": words, "times": seen.times, "articles": len(seen.articles)}
        for words, seen in tally.spellings.items()
    ]


def _company(tally: Tally) -> list[dict[str, Any]]:
    name = tally.dossier.shared.name
    return [
        {"id": ids.label(n), "name": name(n), "articles": articles, "paragraphs": paragraphs}
        for n, articles, paragraphs in tally.company(COMPANY)
    ]


def _counts(tally: Tally) -> dict[str, int]:
    found = {c.name: tally.counts[c.name] for c in CHAPTERS}
    found |= {"articles": tally.articles, "only probable": len(tally.doubtful)}
    return found | {"rejected and left out": tally.rejected}


def _made(dossier: Dossier) -> dict[str, str]:
    about = dossier.shared.about
    project = {"project": about.title, "state": dossier.project.state()}
    return project | {"at": dossier.made, "with": f"Annotator {VERSION}"}
