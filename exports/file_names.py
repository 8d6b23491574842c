"""File names from a template such as `{date}_{title}_{id}`: safe everywhere, never two the same."""

import re
from collections.abc import Iterable

from annotator.errors import BadTemplate
from annotator.model import ids
from annotator.model.article import Article
from annotator.model.ids import ArticleId
from annotator.plugins import ProjectView
from exports.files import DEVICES, readable_name, safe_name

DEFAULT = "{source}.{id}"
LONGEST = 100
"""Characters of a name without its ending: whole paths on Windows have 260."""
MOST_BYTES = 180
"""The same in UTF-8: names have 255 on Linux, and something follows."""

FIELDS = {
    "id": "the id of the article, as `annotator list` prints it",
    "source": "the name of the source file without its ending",
    "title": "the title",
    "date": "the date, as far as it is known",
    "language": "the language tag",
    "author": "the author",
    "publisher": "the publisher",
    "collection": "the collection",
    "shelfmark": "the shelfmark",
    "genre": "the genre",
}
"""What may stand in braces. A field that an article lacks leaves nothing behind.

What people wrote stays in its own script. The source file's name is in ASCII, as in the names of
all other formats.
"""

_FIELD = re.compile(r"\{([^{}]*)\}")
_LITERAL = re.compile(r"[A-Za-z0-9._-]*")
_TWICE = re.compile(r"([._-])[._-]+")
_SEPARATE = re.compile(r"(?:^|[._])\{id\}(?=[._]|$)")
"""No value has a dot or an underscore in it: an id that stands so makes every name its own."""


def checked(template: str) -> str:
    """The template, when names can be made of it. Raises BadTemplate."""
    unknown = [name for name in _FIELD.findall(template) if name not in FIELDS]
    if unknown:
        fields = ", ".join(f"{{{name}}}" for name in FIELDS)
        raise BadTemplate(f"{{{unknown[0]}}} is no field of a file name; there are {fields}")
    if not _LITERAL.fullmatch(_FIELD.sub("", template)) or not _FIELD.search(template):
        raise BadTemplate(
            f"“{template}” makes no file names: write fields in braces, and besides only Latin "
            "letters, digits, dots, dashes and underscores"
        )
    return template


class Names:
    """A name for each article, without ending. Given to other processes as it is."""

    def __init__(self, project: ProjectView, articles: Iterable[ArticleId], template: str) -> None:
        """Raises BadTemplate."""
        self._template = checked(template)
        own = _SEPARATE.search(template) is not None
        self._known = {} if own else file_names(project, articles, template)

    def of(self, article: Article) -> str:
        return self._known.get(article.id) or _name(article, self._template)


def file_names(
    project: ProjectView, articles: Iterable[ArticleId], template: str
) -> dict[ArticleId, str]:
    """A name for each article, without ending.

    Where two articles would have the same, letters of either case being one, the one that came
    later has its id at the end. So that this does not depend on what is exported with what, all
    articles of the project are looked at, unless the template makes them differ anyway.
    """
    checked(template)
    if _SEPARATE.search(template):
        return {number: _name(project.article(number), template) for number in articles}
    found: dict[ArticleId, str] = {}
    taken: set[str] = set()
    for number in sorted(project.article_ids()):
        name = _name(project.article(number), template)
        while name.casefold() in taken:
            name = f"{name}.{ids.label(number)}"
        taken.add(name.casefold())
        found[number] = name
    return {number: found[number] for number in articles}


def _name(article: Article, template: str) -> str:
    known = article.metadata
    values = {
        "id": ids.label(article.id),
        "source": article.source.name.rsplit(".", 1)[0],
        "title": known.title,
        "date": known.date,
        "language": known.language,
        "author": known.byline,
        "publisher": known.publisher,
        "collection": known.collection,
        "shelfmark": known.reference,
        "genre": known.genre,
    }
    words = {name: readable_name(value) for name, value in values.items()}
    words["source"] = safe_name(values["source"]) if values["source"] else ""
    name = _FIELD.sub(lambda field: words[field[1]], template)
    name = _TWICE.sub(r"\1", name).strip("._-")
    if len(name) > LONGEST or len(name.encode()) > MOST_BYTES or not name:
        short = name[:LONGEST].encode()[:MOST_BYTES].decode(errors="ignore")
        name = f"{short.rstrip('._-')}.{words['id']}".lstrip(".")
    first, dot, rest = name.partition(".")
    return f"{first}-file{dot}{rest}" if first.casefold() in DEVICES else name
