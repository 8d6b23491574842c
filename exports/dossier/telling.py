"""What stands before and after the passages: who it is, names, relations, company, dates."""

from annotator.model import ids
from annotator.model.article import Article
from annotator.model.ids import AuthorityId
from annotator.model.relation import Relation, Sameness
from annotator.version import VERSION
from exports.dossier.items import CHAPTERS, standing
from exports.dossier.part import as_name
from exports.dossier.tally import FEW, Tally, Time
from exports.reading.addresses import published, web
from exports.reading.copy import Entry, Fact, Line, Section, Words, fact, facts, listed, own, said
from exports.reading.records import stamp_facts
from exports.reading.register import about_entry

COMPANY = 20
"""How many of those that appear with it are named."""
_DOUBTFUL = 200
"""How many of what is not certain, or was left out, are named."""
_SAMENESS = {
    Sameness.SAME: "the same as",
    Sameness.PERHAPS: "perhaps the same as",
    Sameness.NOT: "not the same as",
}


def counts(tally: Tally) -> tuple[Fact, ...]:
    """What stands at the top of the page."""
    entry, shared = tally.dossier.entry, tally.dossier.shared
    tag = shared.tags.get(entry.kind)
    found = fact("kind", tag.label if tag else entry.kind) + fact("dates", entry.dates)
    articles = numbered(tally.articles, "article")
    mentions = f"{numbered(tally.counts['mentions'], 'mention')} in {articles}"
    found += fact("named", own(mentions, "#mentions" if tally.counts["mentions"] else ""))
    for chapter in CHAPTERS[1:]:
        if number := tally.counts[chapter.name]:
            found += fact(chapter.title.lower(), own(f"{number:,}", f"#{chapter.name}"))
    if tally.doubtful:
        found += fact("of these only probable", own(f"{len(tally.doubtful):,}", "#doubts"))
    period = " to ".join(dict.fromkeys((tally.first, tally.last)))
    return found + fact("articles from", own(period))


def sections_before(tally: Tally) -> tuple[Section, ...]:
    """Those that come before the passages; without those that have nothing to say."""
    found = (_who(tally), _names(tally), _relations(tally), _company(tally), _times(tally))
    return tuple(one for one in found if one.entries)


def sections_after(tally: Tally) -> tuple[Section, ...]:
    """What is doubtful, and what this dossier is."""
    found = (_doubts(tally), _provenance(tally))
    return tuple(one for one in found if one.entries)


def article_entry(article: Article, mentions: int) -> Entry:
    """An article with what an archive needs to find it again."""
    known, label = article.metadata, ids.label(article.id)
    kept = ", ".join(w for w in (known.institution, known.repository, known.collection) if w)
    told = (
        fact("article", own(label))
        + fact("date", known.date or own("unknown"))
        + fact("author", known.byline)
        + fact("publisher", ", ".join(w for w in (known.publisher, known.place) if w))
        + fact("kept by", kept)
        + fact("reference", known.reference)
        + fact("found at", said(known.url, web(known.url)))
        + fact("rights of the text", known.rights)
        + fact("source file", known.title and article.source.name)
        + fact("named here", own(numbered(mentions, "time")))
    )
    return Entry(f"x{label}", (said(article.title),), told)


def numbered(count: int, word: str) -> str:
    return f"{count:,} {word}" + ("" if count == 1 else "s")


def _who(tally: Tally) -> Section:
    entry = tally.dossier.entry
    seen = {as_name(words) for words in tally.spellings}
    unseen = [name for name in entry.names if as_name(name) not in seen]
    told = about_entry(entry)
    told += fact("names seen in no article", *listed(map(said, unseen)))
    addresses = [published(i.scheme, i.value) for i in entry.identifiers]
    told += facts("addresses", [(said(found, found),) for found in addresses if found])
    told += fact("entry", own(ids.label(entry.id))) + stamp_facts(_Known(tally), entry.stamp)
    return Section("who", "In the register", (Entry("e", (said(entry.name),), told),))


class _Known:
    """What the words about a maker are written from."""

    def __init__(self, tally: Tally) -> None:
        self.shared = tally.dossier.shared


def _names(tally: Tally) -> Section:
    known = {as_name(name) for name in tally.dossier.entry.names}
    rows = sorted(tally.spellings.items(), key=lambda row: (-row[1].times, row[0]))
    entries = []
    for number, (words, seen) in enumerate(rows, start=1):
        period = " to ".join(dict.fromkeys(d for d in (seen.first, seen.last) if d))
        in_all = f"{numbered(seen.times, 'time')} in {numbered(len(seen.articles), 'article')}"
        title = own("“"), said(words, f"#{seen.anchor}"), own("”")
        told = fact("seen", own(f"{in_all}, first here", f"#{seen.anchor}"))
        told += fact("in articles from", own(period))
        if as_name(words) not in known:
            told += fact("in the register", own("not among its names"))
        entries.append(Entry(f"n{number}", title, told))
    return Section("names", "Names and descriptions in the articles", tuple(entries))


def _relations(tally: Tally) -> Section:
    rows = [_relation(tally, one) for one in tally.dossier.relations]
    return Section("relations", "Relations to other entries", tuple(rows))


def _relation(tally: Tally, relation: Relation) -> Entry:
    dossier, shared = tally.dossier, tally.dossier.shared
    outward = relation.active == dossier.entry.id
    other = shared.register[AuthorityId(relation.passive if outward else relation.active)]
    said_so = next((w for name, w in _SAMENESS.items() if name == relation.name), "")
    name: Words = own(said_so) if said_so else said(relation.name)
    label = own(f" ({ids.label(other.id)})")
    if outward or said_so or relation.mutual:
        title: Line = (name, own(" "), said(other.name), label)
    else:
        title = (said(other.name), label, own(" "), name, own(" this entry"))
    marks = standing(relation.stamp)
    sources = ", ".join(f"annotation {ids.label(source)}" for source in relation.sources)
    told = fact("dates", other.dates) + fact("standing", own(", ".join(marks)))
    told += fact("said by", own(sources)) + fact("made by", shared.maker(relation.stamp.maker))
    return Entry(f"r-{ids.label(relation.id)}", title, told)


def _company(tally: Tally) -> Section:
    register, tags = tally.dossier.shared.register, tally.dossier.shared.tags
    lines: list[Line] = []
    for number, articles, paragraphs in tally.company(COMPANY):
        other = register[number]
        kind = tags[other.kind].label if other.kind in tags else other.kind
        words = numbered(articles, "article")
        if paragraphs:
            words += f", {numbered(paragraphs, 'paragraph')}"
        label = own(f" ({ids.label(number)}), ")
        lines.append((said(other.name), label, said(kind), own(f": {words}")))
    title = (own("By the number of articles, then of paragraphs, in common"),)
    rows = (Entry("w", title, facts(f"the first {COMPANY}", lines)),) if lines else ()
    return Section("company", "Named in the same articles", rows)


def _times(tally: Tally) -> Section:
    title = "Dates and events in the same paragraphs"
    rows = [_time(number, one) for number, one in enumerate(tally.times(), start=1)]
    return Section("times", title, tuple(rows))


def _time(number: int, one: Time) -> Entry:
    title: Line = (said(one.what),)
    if one.when and one.when != one.what:
        title = (said(one.when), own(": "), said(one.what))
    places: list[Line] = [
        (own(f"article {article}", f"#x{article}"), own(f", paragraph {place}; annotation {label}"))
        for article, place, label in one.places
    ]
    if one.times > FEW:
        places.append((own(f"and {one.times - FEW:,} more"),))
    return Entry(f"t{number}", title, facts("stands in", places))


def _doubts(tally: Tally) -> Section:
    """Each leads to its place."""
    links = list(listed(own(label, f"#m{label}") for label in tally.doubtful[:_DOUBTFUL]))
    if len(tally.doubtful) > _DOUBTFUL:
        links.append(own(f" and {len(tally.doubtful) - _DOUBTFUL:,} more"))
    told = fact("annotations", *links)
    title = (own(f"{numbered(len(tally.doubtful), 'mention')} only probable, or less"),)
    rows = (Entry("d", title, told),) if told else ()
    return Section("doubts", "What is not certain", rows)


def _provenance(tally: Tally) -> Section:
    dossier, about = tally.dossier, tally.dossier.shared.about
    total = len(dossier.project.article_ids())
    told = (
        fact("project", about.title)
        + fact("published by", about.publisher)
        + fact("terms of the annotations", about.licence)
        + fact("terms in full", said(about.licence_address, web(about.licence_address)))
        + fact("articles", own(f"{tally.articles:,} of {total:,} in the project name it"))
        + fact("left out", own(_left_out(tally)))
        + facts("articles left out", _broken(dossier.broken))
        + fact("state of the project", own(dossier.project.state()))
        + fact("made", own(dossier.made))
        + fact("made with", own(f"Annotator {VERSION}"))
        + fact("places", own("count characters (Unicode code points) of the text, from 0"))
    )
    title = (own("Made of what the project says, and of nothing else"),)
    return Section("about-this", "About this dossier", (Entry("v", title, told),))


def _broken(found: list[str]) -> list[Line]:
    lines: list[Line] = [(said(words),) for words in found[:_DOUBTFUL]]
    if len(found) > _DOUBTFUL:
        lines.append((own(f"and {len(found) - _DOUBTFUL:,} more"),))
    return lines


def _left_out(tally: Tally) -> str:
    if not tally.rejected:
        return ""
    return f"{numbered(tally.rejected, 'annotation')} that somebody rejected"
