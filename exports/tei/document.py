"""The whole file as one string: header, text, stand-off."""

from annotator.model import ids
from exports.tei.body import body
from exports.tei.context import Context
from exports.tei.header import header
from exports.tei.markup import TEI_NS
from exports.tei.records import records
from exports.tei.registers import registers
from exports.tei.talk import relations

GRAMMAR = "annotator.rng"
"""Stands beside the files, so that any editor can check them."""

_MODEL = "http://relaxng.org/ns/structure/1.0"


def document(context: Context) -> bytes:
    """The TEI file of one article, in UTF-8. The same project gives the same bytes.

    The text is written before the header, which counts what is in it.
    """
    words = body(context)
    lists = [*registers(context), *relations(context), *records(context)]
    label = f"art{ids.label(context.article.id)}"
    whole = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<?xml-model href="{GRAMMAR}" type="application/xml" schematypens="{_MODEL}"?>',
        f'<TEI xmlns="{TEI_NS}" xml:id="{label}">',
        header(context),
        words,
        *(('<standOff xml:id="standOff">', *lists, "</standOff>") if lists else ("",)),
        "</TEI>\n",
    ]
    return "\n".join(whole).encode("utf-8")
