"""The header: what the file is, where its text came from, how it was made (Guidelines, HD)."""

from collections.abc import Iterable
from itertools import groupby

from annotator.model import ids
from annotator.model.about import Agent
from annotator.model.relation import Relation
from annotator.model.stamp import Stamp
from annotator.version import VERSION
from exports.tei.bibliography import file_description, optional, profile
from exports.tei.context import Context
from exports.tei.directory import Directory, RegisterAt
from exports.tei.markup import TEI_NS, element, text, value
from exports.tei.states import STATUS
from exports.tei.taxonomies import FIXED, own_tags

_DECISION = {
    "draft": "created",
    "proposed": "proposed",
    "approved": "approved",
    "withdrawn": "withdrawn",
}


_Key = tuple[str, str, str, str]
"""When, who, state and certainty of a change."""


def header(context: Context) -> str:
    parts = (file_description(context), _encoding(context), profile(context), _revisions(context))
    return element("teiHeader", "\n" + "\n".join(parts) + "\n")


def _encoding(context: Context) -> str:
    """What is the same in all texts of a corpus stands at its head only."""
    own = [_tags_declared(context), _prefixes(context)]
    if context.registers is not RegisterAt.ABOVE:
        own = [*declared(context), *own, *used(context)]
    return element("encodingDesc", "\n" + "\n".join(own) + "\n")


def declared(directory: Directory) -> list[str]:
    """What the project was for, and by which rules it was done."""
    about = directory.about
    editorial = _EDITORIAL + optional("p", about.editorial, n="project")
    sampled = element("samplingDecl", element("p", text(about.sampling))) if about.sampling else ""
    parts = (_project(about.purpose), sampled, element("editorialDecl", editorial))
    return [part for part in parts if part]


def used(directory: Directory) -> list[str]:
    """Categories, programs and the grammar."""
    grammar = element("schemaRef", url="annotator.rng")
    return [_classes(directory), _applications(directory), grammar]


def _project(purpose: str) -> str:
    """What was done here, and in the words of the project what for."""
    return element("projectDesc", element("p", _PROJECT) + optional("p", purpose, n="project"))


_PROJECT = "Entities, claims and image captions marked for archival description."
_EDITORIAL = (
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
    )
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


def _classes(context: Directory) -> str:
    return element("classDecl", FIXED + own_tags(tuple(context.tags.values())))


def _applications(context: Directory) -> str:
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


def _revisions(context: Context) -> str:
    """When article, pictures and entries of the register were made, and how they stand."""
    article = context.article
    rows = [(_key(context, article.stamp), f"#art{ids.label(article.id)}")]
    rows += [(_key(context, f.stamp), f"#img{ids.label(f.id)}") for f in context.figures]
    rows += [(_key(context, r.stamp), f"#rel{ids.label(r.id)}") for r in context.relations]
    if context.registers is RegisterAt.HERE:
        rows += [(_key(context, e.stamp), context.entry(i)) for i, e in context.authorities.items()]
    return element("revisionDesc", _changes(rows), status=STATUS[article.stamp.status])


def register_revisions(directory: Directory, relations: Iterable[Relation]) -> str:
    """The same of a register that stands by itself."""
    rows = [(_key(directory, r.stamp), f"#rel{ids.label(r.id)}") for r in relations]
    entries = directory.authorities.items()
    rows += [(_key(directory, e.stamp), f"#{directory.register_id(i)}") for i, e in entries]
    return element("revisionDesc", _changes(rows)) if rows else ""


def _changes(rows: list[tuple[_Key, str]]) -> str:
    changes = [
        f'<change target="{" ".join(target for _, target in group)}" when="{value(when)}" '
        f'who="{who}" status="{_DECISION[status]}"'
        + (f' cert="{certainty}"/>' if certainty else "/>")
        for (when, who, status, certainty), group in groupby(rows, key=lambda row: row[0])
    ]
    return "\n" + "\n".join(changes) + "\n"


def _key(context: Directory, stamp: Stamp) -> _Key:
    certainty = stamp.certainty.value if stamp.certainty else ""
    return stamp.at, context.agent(stamp.maker), STATUS[stamp.status], certainty
