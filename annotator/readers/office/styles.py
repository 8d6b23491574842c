"""What the name of a paragraph style says about a line, in the languages of word processors."""

import re

from annotator.model.article import BlockKind

_KINDS = (
    (r"subtitle|untertitel|sous-titre|standfirst|lead|vorspann|dek", BlockKind.STANDFIRST),
    (r"title|titel|titre|headline|schlagzeile|hauptüberschrift", BlockKind.HEADLINE),
    (r"(?:heading|überschrift|ueberschrift|titre|encabezado)[ _]*[0-9].*", BlockKind.SUBHEADING),
    (r"subheading|zwischenüberschrift|crosshead", BlockKind.SUBHEADING),
    (
        r"(?:(?:photo|image|picture|figure)[ _-]?)?caption.*|illustration|abbildung|figure",
        BlockKind.CAPTION,
    ),
    (r"beschriftung|bildunterschrift|bildlegende|légende|leyenda|drawing", BlockKind.CAPTION),
    (r"(?:photo|image|picture) credit|credit|bildnachweis|fotonachweis|crédit", BlockKind.CAPTION),
    (r"(?:intense |block )?quot(?:e|ation)s?|block text|zitat|citation|cita", BlockKind.QUOTE),
    (r"author|byline|autor|verfasser|auteur", BlockKind.BYLINE),
    (r"date|dateline|datum|ort und datum", BlockKind.DATELINE),
    (r"(?:foot|end)note(?: text)?|fußnote|endnote", BlockKind.OTHER),
)
_FORMS = tuple((re.compile(form), kind) for form, kind in _KINDS)
_CREDIT = re.compile(r".*(?:credit|bildnachweis|fotonachweis|crédit)")
_CONTENTS = re.compile(
    r"toc(?: heading|[ _]*[0-9]).*|contents[ _]*(?:[0-9]|heading).*|verzeichnis.*"
)


def kind_of(style: str) -> BlockKind | None:
    """The kind of a line of this style; None where the name says nothing."""
    name = style.strip().lower()
    return next((kind for form, kind in _FORMS if form.fullmatch(name)), None)


def credits(style: str) -> bool:
    """Whether a style of this name is for credits of pictures."""
    return bool(_CREDIT.fullmatch(style.strip().lower()))


def lists_contents(style: str) -> bool:
    """Whether a line of this style is one of a table of contents, which repeats the headings."""
    return bool(_CONTENTS.fullmatch(style.strip().lower()))
