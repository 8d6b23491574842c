"""A picture as SVG 1.1: shapes and words, nothing that runs, links or loads.

Shapes are drawn from the same model as in the window. Each fill has its pattern as lines of its
own, since some programs draw no SVG patterns.
"""

from xml.sax.saxutils import escape, quoteattr

from annotator.overview.chart import Chart
from annotator.overview.picture.drawing import drawn
from annotator.overview.picture.measuring import cut
from annotator.overview.picture.patterns import PALE, strokes
from annotator.overview.picture.shapes import Box, Label, Line, Picture

WIDTH, SIZE = 900.0, 13.0
COLOURS = {
    "ink": "#1d2126",
    "muted": "#667080",
    "rule": "#dddbd2",
    "accent": "#2c5d93",
    "good": "#1f7a4d",
    "bad": "#b3261e",
    "found_now": "#c76a00",
}
"""On white paper, as files of the light look."""
_FACES = "Inter, 'Segoe UI', 'Noto Sans', Arial, sans-serif"
_CONTROLS = {n: " " for n in (*range(32), *range(127, 160), 0xFFFE, 0xFFFF)}
_SURROGATES = {n: "\ufffd" for n in range(0xD800, 0xE000)}


def svg(chart: Chart, width: float = WIDTH, size: float = SIZE) -> bytes:
    """The whole file, in UTF-8, the same for the same chart."""
    picture = drawn(chart, width, size, titled=True)
    wide, high = _n(picture.width), _n(picture.height)
    head = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}" height="{high}" '
        f'viewBox="0 0 {wide} {high}" role="img" font-family={quoteattr(_FACES)}>'
    )
    lines = [
        head,
        f"<title>{_words(chart.title)}</title>",
        f"<desc>{_words(chart.said)}</desc>",
        f'<rect width="{wide}" height="{high}" fill="#ffffff"/>',
        *_shapes(picture),
        "</svg>",
    ]
    return ("\n".join(lines) + "\n").encode("utf-8")


def _shapes(picture: Picture) -> list[str]:
    found = [_line(line) for line in picture.lines]
    found += [part for box in picture.boxes for part in _box(box)]
    return found + [line for label in picture.labels if (line := _label(label))]


def _box(box: Box) -> list[str]:
    colour = COLOURS[box.fill.colour]
    place = f'x="{_n(box.x)}" y="{_n(box.y)}" width="{_n(box.width)}" height="{_n(box.height)}"'
    ground = _on_white(colour, PALE[box.fill.pattern] * box.tint)
    edge = "" if box.tint < 1 else f' stroke="{colour}" stroke-width="1"'
    found = [f'<rect {place} fill="{ground}"{edge}/>']
    if lines := strokes(box):
        path = "".join(f"M{_n(a)} {_n(b)}L{_n(c)} {_n(d)}" for a, b, c, d in lines)
        found.append(f'<path d="{path}" stroke="{colour}" stroke-width="1" fill="none"/>')
    return found


def _on_white(colour: str, strength: float) -> str:
    """So much of a colour, without letting through what lies below."""
    parts = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return "#" + "".join(f"{round(255 - strength * (255 - part)):02x}" for part in parts)


def _line(line: Line) -> str:
    ends = f'x1="{_n(line.x1)}" y1="{_n(line.y1)}" x2="{_n(line.x2)}" y2="{_n(line.y2)}"'
    return f'<line {ends} stroke="{COLOURS["rule"]}"/>'


def _label(label: Label) -> str:
    """Anchored left or right whatever direction its words have: they are isolated for that."""
    words = cut(label.words, label.size, label.width)
    if not words.strip():
        return ""
    colour = COLOURS["muted" if label.faint else "ink"]
    weight = ' font-weight="600"' if label.strong else ""
    place = f'x="{_n(label.x)}" y="{_n(label.y)}" font-size="{_n(label.size)}"'
    return (
        f'<text {place} text-anchor="{label.anchor}" fill="{colour}"{weight}>'
        f"\u2068{_words(words)}\u2069</text>"
    )


def _words(words: str) -> str:
    return escape(words.translate(_CONTROLS).translate(_SURROGATES))


def _n(number: float) -> str:
    return f"{number:.1f}".removesuffix(".0")
