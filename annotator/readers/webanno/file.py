"""A whole file: checked to be one of ours, then read part by part."""

import json
from collections.abc import Callable
from hashlib import sha256
from typing import Any

from annotator.errors import UnreadableFile
from annotator.model.about import About, Contributor
from annotator.model.article import Article, Figure
from annotator.model.authority import AuthorityRecord
from annotator.model.draft import Blob, Bundle
from annotator.model.ids import BadId, TagId
from annotator.model.tagset import Tag
from annotator.model.text import legal
from annotator.readers.bundles import closed
from annotator.readers.webanno.annotations import annotation_of
from annotator.readers.webanno.nodes import Node, Unfit, record_of, rows_of, text_of
from annotator.readers.webanno.talk import comments_of, relation_of
from annotator.readers.webanno.terms import OURS, TAG, term

Fetch = Callable[[str], bytes | None]
"""Gives the bytes of a file beside this one, by its relative address, or None."""


_ITEMS = ("#a", "#k", "#rel")
"""How the ids of annotations, comments and relations begin."""


def read_webanno(data: bytes, name: str, beside: Fetch) -> Bundle:
    """Read a file that Annotator exported. Raises UnreadableFile for any other.

    The words of an annotation are compared with the text, which lies beside the file under its
    checksum. What could not be taken is said in the bundle's warnings.
    """
    root = _ours(data, name)
    try:
        return _bundle(root, name, beside)
    except (LookupError, ValueError, BadId, RecursionError) as error:
        raise UnreadableFile(
            f"{name}: the file was changed so that it cannot be read back ({error}); export the "
            "article anew"
        ) from error


def parsed(data: bytes, name: str) -> Any:
    """The JSON in a file. Raises UnreadableFile."""
    try:
        return json.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise UnreadableFile(f"{name}: the file is not UTF-8 (byte {error.start})") from error
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise UnreadableFile(f"{name}: not valid JSON: {error.msg} at {where}") from error
    except RecursionError as error:
        raise UnreadableFile(f"{name}: too many brackets inside each other") from error
    except ValueError as error:
        raise UnreadableFile(f"{name}: a number in the file has too many digits") from error


def _ours(data: bytes, name: str) -> Node:
    root = parsed(data, name)
    words = root.get("@context") if isinstance(root, dict) else None
    own = [w for w in words if isinstance(w, dict)] if isinstance(words, list) else []
    if not isinstance(root, dict) or all(OURS not in word.values() for word in own):
        raise UnreadableFile(
            f"{name}: these annotations were not written by Annotator and bring no article along; "
            "`annotator annotate PROJECT FILE` puts them on an article that is there"
        )
    return root


def _bundle(root: Node, name: str, beside: Fetch) -> Bundle:
    warnings: list[str] = []
    row = _object(root, "article")
    article = record_of(Article, row, text=_text(row, beside))
    _check_blocks(article)
    figures = [record_of(Figure, one) for one in rows_of(root, term("figures"))]
    items = _items(root)
    makers = [record_of(Contributor, one) for one in rows_of(root, term("contributors"))]
    annotations = [annotation_of(one, article, warnings) for one in items if _is(one, "#a")]
    return closed(
        Bundle(
            articles=(article,),
            figures=tuple(figures),
            annotations=tuple(annotations),
            comments=tuple(comments_of([i for i in items if _is(i, "#k")], article)),
            relations=tuple(relation_of(one, article) for one in items if _is(one, "#rel")),
            authorities=tuple(
                record_of(AuthorityRecord, one) for one in rows_of(root, term("register"))
            ),
            contributors=tuple(makers),
            tags=tuple(_tag(one) for one in rows_of(root, term("tags"))),
            about=record_of(About, _object(root, "about")),
            blobs=_blobs(root, article, figures, beside, warnings),
            warnings=tuple(warnings),
        )
    )


def _items(root: Node) -> list[Node]:
    """What is on the page: all that was written, and nothing that somebody put there."""
    page = root.get("first")
    items = rows_of(page, "items") if isinstance(page, dict) else []
    known = [one for one in items if isinstance(one, dict) and any(_is(one, k) for k in _ITEMS)]
    if len(known) != root.get("total") or len(items) != len(known):
        raise Unfit(f"{len(known)} of its annotations are there, and it tells of another number")
    return known


def _is(item: Node, start: str) -> bool:
    return str(item.get("id", "")).startswith(start)


def _object(root: Node, field: str) -> Node:
    found = root.get(term(field))
    if not isinstance(found, dict):
        raise Unfit(f"“{term(field)}” is missing")
    return found


def _text(row: Node, beside: Fetch) -> str:
    """The reading text from the file beside, which must be the one that was annotated."""
    address = text_of(row.get(term("file")), term("file"))
    data = beside(address)
    if data is None:
        raise Unfit(f"the text {address} is not beside it")
    if sha256(data).hexdigest() != row.get(term("sha256")):
        raise Unfit(f"the text {address} is not the one that was exported")
    text = data.decode("utf-8")
    if legal(text) != text:
        raise Unfit(f"the text {address} holds characters that no reading text has")
    return text


def _check_blocks(article: Article) -> None:
    text, end = article.text, -1
    for block in article.blocks:
        if block.start != end + 1 or not block.start <= block.end <= len(text):
            raise Unfit("the blocks do not follow one another")
        end = block.end
    lines = [text[block.start : block.end] for block in article.blocks]
    if "\n".join(lines) != text or any("\n" in line for line in lines):
        raise Unfit("the blocks are not the lines of the text")


def _tag(node: object) -> Tag:
    row = node if isinstance(node, dict) else {}
    return record_of(Tag, row, id=TagId(text_of(row.get("id"), "id").removeprefix(TAG)))


def _blobs(
    root: Node, article: Article, figures: list[Figure], beside: Fetch, warnings: list[str]
) -> dict[str, Blob]:
    """The original and the pictures, as far as they lie beside and are what they were."""
    row = _object(root, "article")
    wanted = [(row.get(term("original")), article.source.sha256, article.source.media_type)]
    nodes = rows_of(root, term("figures"))
    for node, figure in zip(nodes, figures, strict=True):
        wanted.append((node.get(term("file")), figure.image, figure.media_type))
    found: dict[str, Blob] = {}
    for address, digest, kind in wanted:
        if not isinstance(address, str) or not digest:
            continue
        data = beside(address)
        if data is None:
            warnings.append(f"the file {address} is not beside the annotations")
        elif sha256(data).hexdigest() != digest:
            warnings.append(f"the file {address} is not the one that was exported")
        else:
            found[digest] = Blob(sha256=digest, media_type=kind, data=data)
    return found
