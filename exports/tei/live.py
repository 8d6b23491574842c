"""The TEI of one block as it stands now, for whoever wants to see it while annotating."""

from functools import lru_cache

from lxml import etree

from annotator.model.article import Article
from annotator.plugins import Finding, ProjectView
from annotator.readers.tei.xml import XML_ID, parsed
from exports.tei.exporter import preview
from exports.tei.validate import validate

LONGEST = 400_000
"""Beyond so many characters nothing is shown live: the export itself validates."""


def block_preview(project: ProjectView, article: Article, block: int) -> tuple[str, list[Finding]]:
    """Markup of the block of this number, and the findings of the whole article's file."""
    data = preview(project, article)
    findings = list(_findings(data, article.text))
    try:
        root = parsed(data)
    except etree.XMLSyntaxError:
        return "", findings
    name = f"b{block + 1}"
    element = next((e for e in root.iter("*") if e.get(XML_ID) == name), None)
    if element is None:
        return "", findings
    words = etree.tostring(element, encoding="unicode", with_tail=False)
    return words.replace(' xmlns="http://www.tei-c.org/ns/1.0"', ""), findings


@lru_cache(maxsize=1)
def _findings(data: bytes, text: str) -> tuple[Finding, ...]:
    """A caret that goes to another block changes nothing in the file, which is judged already."""
    return tuple(validate(data, text=text))
