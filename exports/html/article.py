"""The page of one article."""

from exports.html.flow import flow
from exports.html.markup import element, line
from exports.html.page import Page, page
from exports.html.sections import facts, section
from exports.reading.copy import Copy, Words, own, said

_ABOVE = ("author", "date", "publisher", "reference")
"""What of an article stands above its text; all of it stands below."""


def article_page(copy: Copy, project: Words) -> bytes:
    """`project` is the title of the project, which leads to the index where there is one."""
    parts = [_legend(copy), flow(copy), *[section(one) for one in copy.sections], _about(copy)]
    contents = [own("Text", "#text")]
    contents += [own(one.title, f"#{one.anchor}") for one in copy.sections]
    return page(
        Page(
            title=copy.article.title,
            above=project,
            inside="\n".join(part for part in parts if part),
            contents=(*contents, own("About this copy", "#about")),
            known=tuple(known for known in copy.facts if known.name in _ABOVE),
            looks=copy.looks,
        )
    )


def _legend(copy: Copy) -> str:
    """Letter, line and label of whatever is marked in the text."""
    used = sorted({mark.look for mark in copy.marks})
    rows = []
    for number in used:
        look = copy.looks[number]
        label = element("span", line((said(look.label),)), class_=f"m t{number} l0")
        letter = element("span", line((own(look.letter),)), class_=f"n t{number}")
        rows.append(element("li", f"{label} {letter}"))
    if not rows:
        return ""
    how = element("summary", "How to read the marks")
    words = element(
        "p",
        "A line under the words marks them; the letter behind them says what they are and leads to "
        "what is known about it. Suggestions and rejected annotations are not marked in the text, "
        "but listed below.",
    )
    return element("details", how + words + element("ul", "".join(rows)), class_="legend", open="")


def _about(copy: Copy) -> str:
    title = element("h2", "About this copy", id="about-title")
    return element("section", title + facts(copy.facts), id="about", aria_labelledby="about-title")
