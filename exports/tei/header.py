"""The header: what the file is, where its text came from, how it was made (Guidelines, HD).

What nobody knows is left out; where TEI asks for something all the same, it stands in brackets
and is marked as supplied.
"""

from itertools import groupby

from annotator.model import ids
from annotator.model.about import Agent, Contributor
from annotator.model.stamp import Stamp
from annotator.version import VERSION
from exports.tei.context import Context
from exports.tei.markup import TEI_NS, element, is_address, language, text, value
from exports.tei.states import STATUS
from exports.tei.taxonomies import FIXED, own_tags

_DECISION = {
    "draft": "created",
    "proposed": "proposed",
    "approved": "approved",
    "withdrawn": "withdrawn",
}


def header(context: Context) -> str:
    parts = (_file(context), _encoding(context), _profile(context), _revisions(context))
    return element("teiHeader", "\n" + "\n".join(parts) + "\n")


def _file(context: Context) -> str:
    article = context.article
    measures = (
        ("block", len(article.blocks)),
        ("character", len(article.text)),
        ("annotation", len(context.annotations)),
    )
    extent = "".join(element("measure", unit=u, quantity=str(q)) for u, q in measures)
    inside = _titles(context) + element("extent", extent) + _publication(context)
    return element("fileDesc", inside + _source(context))


def _titles(context: Context) -> str:
    known = context.article.metadata.title
    if known:
        found = element("title", text(known), type="main")
    else:
        found = element("title", text(f"[{context.article.source.name}]"), type="supplied")
    if context.about.title:
        found += element("title", text(context.about.title), type="project")
    people = [c for c in context.contributors if c.agent is Agent.PERSON]
    found += "".join(_person(contributor) for contributor in people)
    return element("titleStmt", found)


def _person(contributor: Contributor) -> str:
    label = f"agt{ids.label(contributor.id)}"
    inside = element("resp", "annotation") + element("name", text(contributor.name))
    return element("respStmt", inside, xml_id=label, n=contributor.version or None)


def _publication(context: Context) -> str:
    about, article = context.about, context.article
    if about.publisher:
        found = element("publisher", text(about.publisher))
    else:
        found = element("publisher", "[not named]", n="supplied")
    found += element("idno", f"art{ids.label(article.id)}", type="local")
    found += element("idno", article.sha256, type="sha256", subtype="reading-text")
    licences = _licence("annotations", about.licence, about.licence_address)
    licences += _licence("source-text", article.metadata.rights, "")
    found += element("availability", licences) if licences else ""
    return element("publicationStmt", found)


def _licence(kind: str, words: str, address: str) -> str:
    if not (words or address):
        return ""
    inside = element("p", text(words))
    target = address if is_address(address) else None
    if address and target is None:
        inside += element("p", text(address), n="address")
    return element("licence", inside, n=kind, target=target)


def _source(context: Context) -> str:
    known, source = context.article.metadata, context.article.source
    inside = element("author", text(known.byline)) if known.byline else ""
    inside += element("publisher", text(known.publisher)) if known.publisher else ""
    inside += element("date", text(known.date)) if known.date else ""
    inside += element("idno", text(source.name), type="filename")
    inside += element("idno", text(source.sha256), type="sha256")
    measures = (("byte", source.size_bytes), ("character", source.characters))
    extent = "".join(element("measure", unit=u, quantity=str(q)) for u, q in measures)
    inside += element("extent", extent)
    inside += element("note", text(source.encoding), n="encoding")
    inside += element("note", text(source.media_type), n="media-type")
    if context.original:
        inside += element("ref", type="file", target=context.original)
    found = element("bibl", inside, xml_id="source1", type="born-digital")
    if known.reference:
        idno = element("idno", text(known.reference), type="reference")
        found += element("msDesc", element("msIdentifier", idno))
    return element("sourceDesc", found)


def _encoding(context: Context) -> str:
    parts = (
        element("projectDesc", element("p", _PROJECT)),
        _EDITORIAL,
        _tags_declared(context),
        _prefixes(context),
        _classes(context),
        _applications(context),
        element("schemaRef", url="annotator.rng"),
    )
    return element("encodingDesc", "\n" + "\n".join(parts) + "\n")


_PROJECT = "Entities, claims and image captions marked for archival description."
_EDITORIAL = element(
    "editorialDecl",
    element(
        "normalization",
        element(
            "p",
            "No normalization of spelling, punctuation or Unicode. Blank lines, indents and list "
            "markers of the source are no part of the reading text; a marker stands in the "
            "attribute n of its item.",
        ),
    )
    + element("quotation", element("p", "Quotation marks stay in the text."), marks="all")
    + element(
        "segmentation",
        element(
            "p",
            "A line of the source is a block; the attribute source gives its range of characters "
            "in the source file. Between two blocks stands one line feed.",
        ),
    )
    + element(
        "interpretation",
        element(
            "p",
            "Every annotation has a record in the list of annotations. Its extent is that of the "
            "elements that its target names, or a string-range where no element can stand. "
            "Pieces of one unbroken span have the attribute part; pieces of a discontinuous one "
            "are linked by next and prev only.",
        ),
    ),
)


def _tags_declared(context: Context) -> str:
    usage = "".join(
        element("tagUsage", gi=name, occurs=str(count))
        for name, count in sorted(context.counts.items())
    )
    ways = "".join(
        element("rendition", f"direction: {way}", xml_id=way, scheme="css")
        for way in sorted(context.renditions)
    )
    return element("tagsDecl", ways + element("namespace", usage, name=TEI_NS), partial="true")


def _prefixes(context: Context) -> str:
    words = "Range of characters in the source file, counted as in RFC 5147; a line end is one."
    file = context.original or "source.txt"
    prefix = element(
        "prefixDef",
        element("p", words),
        ident="src",
        matchPattern="([0-9]+),([0-9]+)",
        replacementPattern=f"{file}#char=$1,$2",
    )
    return element("listPrefixDef", prefix)


def _classes(context: Context) -> str:
    return element("classDecl", FIXED + own_tags(tuple(context.tags.values())))


def _applications(context: Context) -> str:
    ours = element("label", "Annotator")
    found = element("application", ours, xml_id="app0", ident="annotator", version=VERSION)
    for program in (c for c in context.contributors if c.agent is Agent.PROGRAM):
        plain = all(part.isascii() and part.isdigit() for part in program.version.split("."))
        found += element(
            "application",
            element("label", text(program.name)),
            xml_id=f"app{ids.label(program.id)}",
            ident="program",
            version=program.version if plain else "0",
            n=None if plain else program.version,
        )
    return element("appInfo", found)


def _profile(context: Context) -> str:
    known = context.article.metadata.language
    others = sorted({language(b.language) for b in context.article.blocks if b.language})
    used = element("language", text(known), ident=language(known))
    used += "".join(
        element("language", name, ident=name) for name in others if name != language(known)
    )
    used = element("langUsage", used)
    progress = context.article.progress.value.replace(" ", "-")
    category = element("catRef", scheme="#tax.progress", target=f"#progress.{progress}")
    return element("profileDesc", used + element("textClass", category))


def _revisions(context: Context) -> str:
    """When article, pictures and entries of the register were made, and how they stand."""
    article = context.article
    rows = [(_key(context, article.stamp), f"#art{ids.label(article.id)}")]
    rows += [(_key(context, f.stamp), f"#img{ids.label(f.id)}") for f in context.figures]
    rows += [(_key(context, r.stamp), f"#rel{ids.label(r.id)}") for r in context.relations]
    for number, entry in context.authorities.items():
        rows.append((_key(context, entry.stamp), context.entry(number)))
    changes = [
        f'<change target="{" ".join(target for _, target in group)}" when="{value(when)}" '
        f'who="{who}" status="{_DECISION[status]}"'
        + (f' cert="{certainty}"/>' if certainty else "/>")
        for (when, who, status, certainty), group in groupby(rows, key=lambda row: row[0])
    ]
    return element(
        "revisionDesc", "\n" + "\n".join(changes) + "\n", status=STATUS[article.stamp.status]
    )


def _key(context: Context, stamp: Stamp) -> tuple[str, str, str, str]:
    certainty = stamp.certainty.value if stamp.certainty else ""
    return stamp.at, context.agent(stamp.maker), STATUS[stamp.status], certainty
