"""What the header says of the article, its source and the project."""

from annotator.model.about import About
from annotator.model.article import DateBasis, Metadata
from annotator.readers.tei.source import Source
from annotator.readers.tei.xml import Element, path, tei, words

_TITLES = ("fileDesc", "titleStmt", "title")
_PUBLISHED = ("fileDesc", "publicationStmt")
_BIBL = ("fileDesc", "sourceDesc", "bibl")
_KEPT = ("fileDesc", "sourceDesc", "msDesc", "msIdentifier")
_OURS = "[@n='project']"


def one(source: Source, *names: str, rest: str = "") -> Element | None:
    """An element of the header, by the names that lead to it."""
    return source.root.find(path("teiHeader", *names) + rest)


def said(source: Source, *names: str, rest: str = "") -> str:
    """The words in it; none where it is not there."""
    return words(one(source, *names, rest=rest))


def metadata_of(source: Source) -> Metadata:
    rights, address = _licence(source, "source-text")
    basis, dating_note = _creation(source)
    dates = source.root.iterfind(path("teiHeader", *_BIBL, "date"))
    date = {date.get("type", ""): words(date) for date in dates}
    return Metadata(
        title=said(source, *_TITLES, rest="[@type='main']"),
        subtitle=said(source, *_TITLES, rest="[@type='sub']"),
        byline=said(source, *_BIBL, "author"),
        date=date.get("", ""),
        dating=basis,
        dating_note=dating_note,
        publisher=said(source, *_BIBL, "publisher"),
        place=said(source, *_BIBL, "pubPlace"),
        url=said(source, *_BIBL, "ref", rest="[@type='online']"),
        retrieved=date.get("retrieved", ""),
        language=said(source, "profileDesc", "langUsage", "language"),
        institution=said(source, *_KEPT, "institution"),
        repository=_unless_supplied(one(source, *_KEPT, "repository")),
        collection=said(source, *_KEPT, "collection"),
        reference=said(source, *_KEPT, "idno"),
        rights=rights,
        rights_address=address,
        genre=next(iter(_terms(source, "genre")), ""),
        keywords=_terms(source, "subject"),
        missing=said(source, *_BIBL, "note", rest="[@n='missing']"),
        note=said(source, "fileDesc", "notesStmt", "note"),
    )


def about_of(source: Source) -> About:
    licence, address = _licence(source, "annotations")
    return About(
        title=said(source, *_TITLES, rest="[@type='project']"),
        publisher=_unless_supplied(one(source, *_PUBLISHED, "publisher")),
        licence=licence,
        licence_address=address,
        place=said(source, *_PUBLISHED, "pubPlace"),
        date=said(source, *_PUBLISHED, "date"),
        edition=said(source, "fileDesc", "editionStmt", "edition"),
        funder=said(source, "fileDesc", "titleStmt", "funder"),
        purpose=said(source, "encodingDesc", "projectDesc", "p", rest=_OURS),
        sampling=said(source, "encodingDesc", "samplingDecl", "p"),
        editorial=said(source, "encodingDesc", "editorialDecl", "p", rest=_OURS),
    )


def _unless_supplied(element: Element | None) -> str:
    """What stands in brackets was not said by anybody."""
    supplied = element is None or element.get("n") == "supplied"
    return "" if supplied else words(element)


def _licence(source: Source, kind: str) -> tuple[str, str]:
    """Terms and their address, which stands in words where it cannot be an attribute."""
    terms = one(source, *_PUBLISHED, "availability", "licence", rest=f"[@n='{kind}']")
    if terms is None:
        return "", ""
    said = {p.get("n", ""): words(p) for p in terms.iterfind(tei("p"))}
    return said.get("", ""), terms.get("target", "") or said.get("address", "")


def _creation(source: Source) -> tuple[DateBasis | None, str]:
    date = one(source, "profileDesc", "creation", "date")
    if date is None:
        return None, ""
    basis = date.get("evidence")
    return DateBasis(basis) if basis else None, (date.tail or "").removeprefix(" ")


def _terms(source: Source, kind: str) -> tuple[str, ...]:
    keywords = one(source, "profileDesc", "textClass", "keywords", rest=f"[@n='{kind}']")
    return () if keywords is None else tuple(words(term) for term in keywords)
