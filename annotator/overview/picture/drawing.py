"""A chart as a picture of some width."""

from annotator.overview.chart import Chart, Form
from annotator.overview.picture.bars import add_bars
from annotator.overview.picture.columns import add_bands, add_columns
from annotator.overview.picture.frame import begin, wrapped
from annotator.overview.picture.matrix import add_matrix
from annotator.overview.picture.shapes import Label, Picture

_ADD = {
    Form.BARS: add_bars,
    Form.COLUMNS: add_columns,
    Form.BANDS: add_bands,
    Form.MATRIX: add_matrix,
}


def drawn(chart: Chart, width: float, size: float = 12.0, *, titled: bool = False) -> Picture:
    """The chart in about that width, in letters of that size; what does not fit makes it wider.

    Of a chart without rows it says what to do. `titled` is for a picture that stands alone.
    """
    picture = begin(chart, width, size, titled=titled)
    if chart.rows:
        _ADD[chart.form](picture, chart, size)
        return picture
    for line in wrapped(chart.empty, size, width - 2 * size):
        picture.height += 1.7 * size
        picture.labels.append(Label(size, picture.height, line, width - 2 * size, size=size))
    picture.height += 1.5 * size
    return picture
