"""The exporter: `.txt` and `.ann` an article, and the configuration for all of them."""

from pathlib import Path

from annotator.jobs import JobContext
from annotator.model.ids import ArticleId
from annotator.plugins import Exported, ProjectView
from exports.brat.configuration import annotation_conf, visual_conf
from exports.brat.standoff import Standoff
from exports.by_article import Written, each
from exports.files import stem_of, write_whole
from exports.gathered import Gathered


class BratExporter:
    """A folder that brat opens as a collection. Offsets count code points."""

    name = "brat"
    title = "brat standoff"

    def export(
        self, project: ProjectView, articles: list[ArticleId], folder: Path, job: JobContext
    ) -> list[Exported]:
        """Write each article, whole or not at all. Raises Cancelled, ExportFailed."""
        relations: set[str] = set()

        def write(one: Gathered) -> Written:
            standoff, stem = Standoff(project, one), stem_of(one.article)
            relations.update(standoff.relations)
            standoff.losses.say("blocks, header, pictures and register are not in brat's files")
            text = one.article.text.encode("utf-8")
            files = {f"{stem}.txt": text, f"{stem}.ann": standoff.lines}
            return Written(files, standoff.losses.notes())

        done = each(project, articles, folder, job, write)
        if any(one.valid for one in done):
            tags = sorted(project.tags(), key=lambda tag: tag.order)
            write_whole(folder / "annotation.conf", annotation_conf(tags, relations))
            write_whole(folder / "visual.conf", visual_conf(tags))
        return done
