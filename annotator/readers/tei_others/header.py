"""What the header says of the text, as far as the project asks for it."""

from annotator.model.article import Metadata
from annotator.readers.tei_others.tree import Element, Tree


def metadata_of(tree: Tree) -> Metadata:
    """Title, author, date and the like; empty where the header says nothing."""
    header = tree.root.find("teiHeader")
    if header is None:
        return Metadata(language=article_language(tree))
    file = header.find("fileDesc")
    return Metadata(
        title=_title(tree, file),
        byline=", ".join(dict.fromkeys(_authors(tree, file))),
        date=_date(tree, header),
        publisher=_first(tree, file, "sourceDesc", "publicationStmt", name="publisher"),
        language=article_language(tree),
        reference=_reference(tree, file),
        rights=_rights(tree, file),
    )


def article_language(tree: Tree) -> str:
    """Of the text, of the file, or the only one that the header lists."""
    text = next(tree.root.iter("text"), None)
    here: Element | None = text
    while here is not None:
        if found := here.get("xml:lang"):
            return found
        here = here.parent
    listed = [e.get("ident") for e in tree.root.iter("language")]
    return listed[0] if len(listed) == 1 else ""


def _title(tree: Tree, file: Element | None) -> str:
    statement = file.find("titleStmt") if file is not None else None
    titles = [] if statement is None else [e for e in statement.elements if e.local == "title"]
    main = [e for e in titles if e.get("type") == "main"] or titles
    return tree.words(main[0]) if main else ""


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


def _reference(tree: Tree, file: Element | None) -> str:
    """Repository, collection and shelf mark, from the outside in."""
    source = file.find("sourceDesc") if file is not None else None
    identifier = next(source.iter("msIdentifier"), None) if source is not None else None
    if identifier is None:
        return ""
    return ", ".join(w for e in identifier.elements if (w := tree.words(e)))


def _rights(tree: Tree, file: Element | None) -> str:
    statement = file.find("publicationStmt", "availability") if file is not None else None
    return tree.words(statement)
