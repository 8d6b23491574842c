"""Which article a file of annotations speaks of."""

from urllib.parse import unquote, urlsplit

from annotator.errors import BadAnnotation
from annotator.model import ids
from annotator.model.article import Article
from annotator.model.ids import ArticleId
from annotator.plugins import ProjectView


class Articles:
    """The articles of a project by id, and by name and stem of their source file."""

    def __init__(self, project: ProjectView) -> None:
        self._project = project
        self._read: dict[ArticleId, Article] = {}
        self._names: dict[str, ArticleId | None] = {}
        """None where a name fits more than one article."""
        for article_id in project.article_ids():
            name = project.article(article_id).source.name
            for word in dict.fromkeys((name, name.rsplit(".", 1)[0])):
                self._names[word] = None if word in self._names else article_id
        for article_id in project.article_ids():
            self._names[ids.label(article_id)] = article_id

    def named(self, name: str) -> Article:
        """Raises BadAnnotation."""
        article_id = self._names.get(name)
        if article_id is None:
            why = "is the file of several articles" if name in self._names else "is unknown"
            raise BadAnnotation(f"the article “{name}” {why}; `annotator list` shows the ids")
        if article_id not in self._read:
            self._read[article_id] = self._project.article(article_id)
        return self._read[article_id]

    def at(self, address: str) -> Article:
        """The article whose file an address ends with; the only one of a project in any case.

        Raises BadAnnotation where that leaves it open.
        """
        only = self._project.article_ids()
        if len(only) == 1:
            return self.named(ids.label(only[0]))
        try:
            name = unquote(urlsplit(address).path).rpartition("/")[2]
        except ValueError:
            name = address
        found = self._names.get(name) or self._names.get(name.rsplit(".", 1)[0])
        if found is None:
            raise BadAnnotation(
                f"it is about “{address[:80]}”, which no article here is named after"
            )
        return self.named(ids.label(found))
