"""The namespaces of OpenDocument."""

_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
TEXT = f"{{{_OASIS}:text:1.0}}"
TABLE = f"{{{_OASIS}:table:1.0}}"
OFFICE = f"{{{_OASIS}:office:1.0}}"
DRAW = f"{{{_OASIS}:drawing:1.0}}"
STYLE = f"{{{_OASIS}:style:1.0}}"
META = f"{{{_OASIS}:meta:1.0}}"
SVG = f"{{{_OASIS}:svg-compatible:1.0}}"
FO = f"{{{_OASIS}:xsl-fo-compatible:1.0}}"
XLINK = "{http://www.w3.org/1999/xlink}"
DC = "{http://purl.org/dc/elements/1.1/}"
PARAGRAPHS = (f"{TEXT}p", f"{TEXT}h")
SHAPES = tuple(
    f"{DRAW}{name}"
    for name in (
        *("caption", "circle", "connector", "custom-shape", "ellipse", "line", "measure", "path"),
        *("polygon", "polyline", "rect", "regular-polygon"),
    )
)
"""What is drawn, and may have paragraphs of its own."""
