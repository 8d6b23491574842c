"""The chart in hand as a file."""

from pathlib import Path

from annotator.overview.chart import Chart
from annotator.whole_files import refuse_taken
from exports.files import write_whole
from exports.overview.svg import svg
from exports.overview.tables import as_csv

ENDINGS = {".svg": svg, ".csv": as_csv}


def write(chart: Chart, path: Path) -> Path:
    """A picture, or a table where the name ends so; a name without either is one of a picture.

    A file of the name that so comes about, of which nobody was asked, stays. Raises ExportFailed.
    """
    ending = path.suffix.lower()
    target = path if ending in ENDINGS else path.with_name(f"{path.name}.svg")
    if target != path:
        refuse_taken(target)
    return write_whole(target, ENDINGS[target.suffix.lower()](chart))
