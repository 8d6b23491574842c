"""What stands below the text: register, pictures, claims and all the rest."""

from exports.html.markup import element, line
from exports.html.pictures import picture
from exports.reading.copy import Entry, Fact, Section, own, said


def section(one: Section, level: int = 2) -> str:
    """A section with its heading; its parts one level below."""
    title = own(one.title) if level == 2 else said(one.title)
    heading = element(f"h{level}", line((title,)), id=_title(one))
    inside = [heading, entries(one.entries)]
    inside += [section(part, level + 1) for part in one.sections]
    return element("section", "\n".join(inside), id=one.anchor, aria_labelledby=_title(one))


def entries(rows: tuple[Entry, ...]) -> str:
    return element("ul", "\n".join([entry(row) for row in rows]), class_="entries") if rows else ""


def entry(one: Entry) -> str:
    """Its title, what is known of it, and what hangs on it."""
    shown = picture(one.picture) if one.picture else ""
    inside = element("p", line(one.title), class_="title") + shown
    return element("li", inside + facts(one.facts) + entries(one.entries), id=one.anchor)


def facts(known: tuple[Fact, ...]) -> str:
    """As a list of descriptions; nothing where nothing is known."""
    rows = [
        element("dt", line((own(name),))) + "".join([element("dd", line(one)) for one in lines])
        for name, lines in known
    ]
    return element("dl", "".join(rows)) if rows else ""


def _title(one: Section) -> str:
    return f"{one.anchor}-title"
