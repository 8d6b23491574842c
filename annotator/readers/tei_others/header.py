"""What the header says of the text, as far as the project asks for it."""

from annotator.model.article import Metadata
from annotator.readers.tei_others.describing import described
from annotator.readers.tei_others.tree import Element, Tree


def metadata_of(tree: Tree) -> Metadata:
    """Title, author, date and the like; empty where the header says nothing."""
    header = tree.root.find("teiHeader")
    if header is None:
        return Metadata(language=article_language(tree))
    file = header.find("fileDesc")
    known = Metadata(
        title=_title(tree, file, "main"),
        subtitle=_title(tree, file, "sub"),
        byline=", ".join(dict.fromkeys(_authors(tree, file))),
        date=_date(tree, header),
        publisher=_first(tree, file, "sourceDesc", "publicationStmt", name="publisher"),
        place=_first(tree, file, "sourceDesc", name="pubPlace"),
        language=article_language(tree),
        rights=tree.words(file.find("publicationStmt", "availability") if file else None),
    )
    return described(known, _held(tree, file))


def article_language(tree: Tree) -> str:
    """Of the text, of the file, or the only one that the header lists."""
    text = next(iter(tree.all("text")), None)
    here: Element | None = text
    while here is not None:
        if found := here.get("xml:lang"):
            return found
        here = here.parent
    listed = [e.get("ident") for e in tree.all("language")]
    return listed[0] if len(listed) == 1 else ""


def _title(tree: Tree, file: Element | None, kind: str) -> str:
    """The title of the type; as the main one any that does not say that it is another."""
    statement = file.find("titleStmt") if file is not None else None
    titles = [] if statement is None else [e for e in statement.elements if e.local == "title"]
    found = [e for e in titles if e.get("type") == kind]
    if not found and kind == "main":
        found = [e for e in titles if e.get("type") not in ("sub", "alt")] or titles
    return tree.words(found[0]) if found else ""


def _authors(tree: Tree, file: Element | None) -> list[str]:
    statement = file.find("titleStmt") if file is not None else None
    if statement is None:
        return []
    return [w for e in statement.elements if e.local == "author" and (w := tree.words(e))]


def _date(tree: Tree, header: Element) -> str:
    """When the text was written, else when its source was published."""
    for holder in ("creation", "sourceDesc"):
        for found in header.iter(holder):
            for date in found.iter("date"):
                if words := date.get("when") or tree.words(date):
                    return words
    return ""


def _first(tree: Tree, file: Element | None, *holders: str, name: str) -> str:
    for holder in holders:
        found = file.find(holder) if file is not None else None
        for element in found.iter(name) if found is not None else ():
            if words := tree.words(element):
                return words
    return ""


def _held(tree: Tree, file: Element | None) -> list[tuple[str, str]]:
    """Who keeps the original, and under which shelf mark."""
    source = file.find("sourceDesc") if file is not None else None
    held = next(source.iter("msIdentifier"), None) if source is not None else None
    names = {"institution": "institution", "repository": "repository", "collection": "collection"}
    names["idno"] = "reference"
    return [
        (field, tree.words(held.find(name) if held is not None else None))
        for name, field in names.items()
    ]
