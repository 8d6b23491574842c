"""Charts by hand: one of each form, with names that try how far a picture goes."""

from annotator.overview.chart import Chart, Fill, Form, Row, Series

LONG = "The Royal Commission for the Examination of Claims made in the Harbour District of 1893"
ARABIC = "جمعية أصدقاء الكتاب في المدينة القديمة"
HOSTILE = "<script>alert('x')</script> & \x00\x1b\ufffe ]]>"
PERIODS = tuple(str(year) for year in range(1890, 1932))


def of(form: Form, rows: tuple[Row, ...], *names: str) -> Chart:
    fills = (
        Fill("accent"),
        Fill("good", "rising"),
        Fill("bad", "crossed"),
        Fill("found_now", "dots"),
        Fill("muted", "falling"),
        Fill("muted", "empty"),
    )
    series = [Series(name, fills[n % len(fills)]) for n, name in enumerate(names)]
    return Chart(
        name=form.value,
        title=f"Of the form {form}",
        said="Three rows of names, one of them longer than there is room for in any picture.",
        form=form,
        heading="who",
        series=tuple(series),
        rows=rows,
        empty="There is nothing to see.",
    )


BARS = of(
    Form.BARS,
    (
        Row("Ada Bell", (12, 4, 1, 2, 3, 1), "entity:Ada"),
        Row(LONG, (3, 0, 1, 0, 0, 7)),
        Row(ARABIC, (0, 1, 0, 0, 0, 0)),
        Row(HOSTILE, (1, 0, 0, 0, 0, 0)),
        Row("", (0, 0, 0, 0, 0, 0)),
    ),
    *("accepted", "suggested", "refuted", "disputed", "unknown", "unsaid"),
)
COLUMNS = of(
    Form.COLUMNS,
    tuple(Row(p, (n % 7, n % 3, n % 2, 0, 1, 0)) for n, p in enumerate(PERIODS)),
    *("accepted", "suggested", "refuted", "disputed", "unknown", "unsaid"),
)
BANDS = of(
    Form.BANDS,
    tuple(Row(p, (n * n, 0, n % 3)) for n, p in enumerate(PERIODS)),
    *("articles", "nothing", "claims"),
)
MATRIX = of(
    Form.MATRIX,
    (
        Row("Ada Bell", (12, 4, 0), "", ("a", "b", "")),
        Row(LONG, (4, 40, 1)),
        Row(ARABIC, (0, 1, 1_000_000)),
    ),
    *("Ada Bell", LONG, ARABIC),
)
EMPTY = of(Form.BARS, (), "articles")
ALL = (BARS, COLUMNS, BANDS, MATRIX, EMPTY)
