"""What the header says of the article and its source: titles, terms, edition, date, keywords.

What nobody knows is left out; where TEI asks for something all the same, it stands in brackets
and is marked as supplied.
"""

from annotator.model import ids
from annotator.model.about import Agent, Contributor
from exports.tei.context import Context
from exports.tei.dating import dating
from exports.tei.directory import Directory, RegisterAt
from exports.tei.markup import element, is_address, language, text, value

UNNAMED = "[not named]"


def file_description(context: Context) -> str:
    """`fileDesc` with its three required parts, whatever was left blank (HD2)."""
    parts = (
        *(_titles(context), _edition(context), _extent(context), _publication(context)),
        *(_notes(context), _source(context)),
    )
    return element("fileDesc", "".join(parts))


def profile(context: Context) -> str:
    """When the text was made, in which language, and what it is about (HD4)."""
    known = context.article.metadata
    used = element("langUsage", _languages(context))
    progress = context.article.progress.value.replace(" ", "-")
    classes = _terms("genre", (known.genre,)) + _terms("subject", known.keywords)
    classes += element("catRef", scheme="#tax.progress", target=f"#progress.{progress}")
    return element("profileDesc", _creation(context) + used + element("textClass", classes))


def licence(kind: str, words: str, address: str) -> str:
    """Terms of use; an address that cannot stand in an attribute, or alone, stands in words."""
    if not (words or address):
        return ""
    inside = element("p", text(words)) if words else ""
    target = address if is_address(address) else None
    if address and (target is None or not words):
        inside += element("p", text(address), n="address")
    return element("licence", inside, n=kind, target=target)


def publisher(words: str) -> str:
    return element("publisher", text(words) or UNNAMED, n=None if words else "supplied")


def optional(name: str, words: str, /, **attributes: str) -> str:
    """An element with words in it; nothing where there are none."""
    return element(name, text(words), **attributes) if words else ""


def dated(words: str, *attributes: str) -> str:
    """A date as it was typed, with dating attributes where it is EDTF."""
    if not words:
        return ""
    return f"<date{''.join(attributes)}{dating(words)}>{text(words)}</date>"


def _person(contributor: Contributor) -> str:
    label = f"agt{ids.label(contributor.id)}"
    inside = element("resp", "annotation") + element("name", text(contributor.name))
    return element("respStmt", inside, xml_id=label, n=contributor.version or None)


def _titles(context: Context) -> str:
    known = context.article.metadata
    if known.title:
        found = element("title", text(known.title), type="main")
    else:
        found = element("title", text(f"[{context.article.source.name}]"), type="supplied")
    found += optional("title", known.subtitle, type="sub")
    found += optional("title", context.about.title, type="project")
    found += optional("funder", context.about.funder)
    return element("titleStmt", found + ("" if in_corpus(context) else people(context)))


def in_corpus(context: Context) -> bool:
    return context.registers is RegisterAt.ABOVE


def people(directory: Directory) -> str:
    persons = (c for c in directory.contributors if c.agent is Agent.PERSON)
    return "".join(_person(one) for one in persons)


def _edition(context: Context) -> str:
    words = context.about.edition
    return element("editionStmt", element("edition", text(words))) if words else ""


def _extent(context: Context) -> str:
    article = context.article
    measures = (
        ("block", len(article.blocks)),
        ("character", len(article.text)),
        ("word", len(article.text.split())),
        ("annotation", len(context.annotations)),
    )
    return _measures(*measures)


def _measures(*measures: tuple[str, int]) -> str:
    counted = [element("measure", unit=unit, quantity=str(count)) for unit, count in measures]
    return element("extent", "".join(counted))


def _publication(context: Context) -> str:
    about, article = context.about, context.article
    found = publisher(about.publisher)
    found += optional("pubPlace", about.place) + dated(about.date)
    found += element("idno", f"art{ids.label(article.id)}", type="local")
    found += element("idno", article.sha256, type="sha256", subtype="reading-text")
    known = article.metadata
    licences = licence("annotations", about.licence, about.licence_address)
    licences += licence("source-text", known.rights, known.rights_address)
    found += element("availability", licences) if licences else ""
    return element("publicationStmt", found)


def _notes(context: Context) -> str:
    words = context.article.metadata.note
    return element("notesStmt", element("note", text(words))) if words else ""


def _source(context: Context) -> str:
    """What the text was taken from, and where the original lies."""
    known, source = context.article.metadata, context.article.source
    inside = optional("author", known.byline) + optional("publisher", known.publisher)
    inside += optional("pubPlace", known.place) + dated(known.date)
    inside += dated(known.retrieved, ' type="retrieved"')
    inside += element("idno", text(source.name), type="filename")
    inside += element("idno", text(source.sha256), type="sha256")
    inside += _measures(("byte", source.size_bytes), ("character", source.characters))
    inside += element("note", text(source.encoding), n="encoding")
    inside += element("note", text(source.media_type), n="media-type")
    inside += optional("note", source.recipe, n="recipe")
    inside += optional("note", known.missing, n="missing")
    if known.url:
        target = f' target="{value(known.url)}"' if is_address(known.url) else ""
        inside += f'<ref type="online"{target}>{text(known.url)}</ref>'
    if context.original:
        inside += element("ref", type="file", target=context.original)
    found = element("bibl", inside, xml_id="source1", type="born-digital")
    return element("sourceDesc", found + _holdings(context))


def _holdings(context: Context) -> str:
    """Where the original is kept. TEI wants a repository or a place before a shelfmark."""
    known = context.article.metadata
    parts = (known.institution, known.repository, known.collection, known.reference)
    if not any(parts):
        return ""
    institution, repository, collection, shelfmark = parts
    found = optional("institution", institution) + optional("repository", repository)
    found = found or element("repository", UNNAMED, n="supplied")
    found += optional("collection", collection) + optional("idno", shelfmark, type="reference")
    return element("msDesc", element("msIdentifier", found))


def _creation(context: Context) -> str:
    """The date of the text again, with how it is known and what there is to say about that."""
    known = context.article.metadata
    if not (known.dating or known.dating_note):
        return ""
    basis = f' evidence="{known.dating}"' if known.dating else ""
    date = f"<date{basis}{dating(known.date)}>{text(known.date)}</date>"
    told = f" {text(known.dating_note)}" if known.dating_note else ""
    return element("creation", date + told)


def _terms(kind: str, words: tuple[str, ...]) -> str:
    terms = "".join(element("term", text(word)) for word in words if word)
    return element("keywords", terms, n=kind) if terms else ""


def _languages(context: Context) -> str:
    """That of the article first, then those of blocks in another one."""
    known = context.article.metadata.language
    own = language(known)
    others = sorted({language(b.language) for b in context.article.blocks if b.language} - {own})
    found = element("language", text(known), ident=own)
    return found + "".join(element("language", name, ident=name) for name in others)
