"""The whole file as one string: header, text, stand-off."""

from functools import cache

from annotator.model import ids
from exports.tei.body import body
from exports.tei.context import Context
from exports.tei.facsimile import facsimile
from exports.tei.header import header
from exports.tei.markup import TEI_NS
from exports.tei.records import records
from exports.tei.registers import registers
from exports.tei.talk import relations
from resources import resource

GRAMMAR = "annotator.rng"
"""Stands beside the files, so that any editor can check them."""

_MODEL = "http://relaxng.org/ns/structure/1.0"
PROLOGUE = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    f'<?xml-model href="{GRAMMAR}" type="application/xml" schematypens="{_MODEL}"?>'
)


@cache
def grammar() -> bytes:
    return resource("schemas", GRAMMAR).read_bytes()


def document(context: Context) -> bytes:
    """The TEI file of one article, in UTF-8. The same project gives the same bytes."""
    return f"{PROLOGUE}\n{text_of(context)}\n".encode()


def text_of(context: Context) -> str:
    """The article as one element. The text is written before the header, which counts it."""
    words = body(context)
    lists = [*registers(context), *relations(context), *records(context)]
    label = f"art{ids.label(context.article.id)}"
    whole = [
        f'<TEI xmlns="{TEI_NS}" xml:id="{label}">',
        header(context),
        *facsimile(context),
        words,
        *(('<standOff xml:id="standOff">', *lists, "</standOff>") if lists else ("",)),
        "</TEI>",
    ]
    return "\n".join(whole)
