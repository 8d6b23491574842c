"""The TEI of one block as it stands now, for whoever wants to see it while annotating."""

from collections.abc import Callable
from functools import lru_cache, partial

from lxml import etree

from annotator.model.article import Article
from annotator.plugins import Finding, ProjectView
from annotator.readers.tei.xml import XML_ID, parsed
from exports.tei.context import Context, gathered
from exports.tei.document import document
from exports.tei.markup import TEI_NS
from exports.tei.validate import validate

Preview = Callable[[int], tuple[str, list[Finding]]]
"""Markup of the block of a number, and the findings of the whole article's file."""


def held(project: ProjectView, article: Article) -> Preview:
    """What the project says of the article now; what is made of it needs the project no more."""
    return partial(_block, gathered(project, article, {}))


def _block(context: Context, block: int) -> tuple[str, list[Finding]]:
    data = document(context)
    findings = list(_findings(data, context.article.text))
    try:
        root = parsed(data)
    except etree.XMLSyntaxError:
        return "", findings
    name = f"b{block + 1}"
    element = next((e for e in root.iter("*") if e.get(XML_ID) == name), None)
    if element is None:
        return "", findings
    words = etree.tostring(element, encoding="unicode", with_tail=False)
    return words.replace(f' xmlns="{TEI_NS}"', ""), findings


@lru_cache(maxsize=1)
def _findings(data: bytes, text: str) -> tuple[Finding, ...]:
    """A caret that goes to another block changes nothing in the file, which is judged already."""
    return tuple(validate(data, text=text))
