"""The exporter: a page an article, and for several of them an index and a register."""

from pathlib import Path

from annotator.jobs import JobContext
from annotator.model.ids import ArticleId
from annotator.plugins import Exported, ProjectView
from exports.by_article import Written, each
from exports.files import stem_of, write_whole
from exports.gathered import Gathered, Shared
from exports.html.article import article_page
from exports.html.index import INDEX, REGISTER, Listed, index_page, listed, register_page
from exports.reading.copy import Words
from exports.reading.losses import losses
from exports.reading.writing import copy_of


class HtmlExporter:
    """Reading copies that open in any browser, with no network and nothing beside them."""

    name = "html"
    title = "Reading copy (HTML)"

    def export(
        self, project: ProjectView, articles: list[ArticleId], folder: Path, job: JobContext
    ) -> list[Exported]:
        """Write a page an article, whole or not at all. Raises Cancelled, ExportFailed."""
        pages: dict[ArticleId, Listed] = {}
        shared: list[Shared] = []
        several = len(articles) > 1

        def write(one: Gathered) -> Written:
            copy, name = copy_of(project, one), f"{stem_of(one.article)}.html"
            title = one.shared.about.title or ("Articles" if several else "")
            data = article_page(copy, Words(title, INDEX if several else ""))
            pages[one.article.id] = listed(one, copy, name)
            shared[:] = [one.shared]
            return Written({name: data}, losses(copy, one))

        done = each(project, articles, folder, job, write)
        written = [pages[one.article_id] for one in done if one.valid]
        if several and written:
            write_whole(folder / REGISTER, register_page(shared[0], written))
            write_whole(folder / INDEX, index_page(shared[0], written))
        return done
