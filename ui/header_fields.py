"""The fields of headers in words: what each means, for the forms and for the command line."""

from dataclasses import dataclass, fields

from annotator.model.about import About
from annotator.model.article import DateBasis, Metadata


@dataclass(frozen=True, slots=True)
class Field:
    """`name` is that of the record's field. What nobody knows stays empty and is left out."""

    name: str
    title: str
    meaning: str
    example: str = ""
    long: bool = False
    """Whether it may have several lines."""


@dataclass(frozen=True, slots=True)
class Group:
    title: str
    fields: tuple[Field, ...]


ARTICLE: tuple[Group, ...] = (
    Group(
        "The text",
        (
            Field("title", "Title", "As it stands above the text, or as you call it."),
            Field("subtitle", "Subtitle", "What follows the title in smaller letters."),
            Field("byline", "Author", "Whoever is named as having written it.", "Mira Halvorsen"),
            Field("language", "Language", "A language tag (BCP 47).", "de, ar or pt-BR"),
            Field("genre", "Genre", "What sort of text it is, in one word.", "report, letter"),
            Field(
                "keywords", "Keywords", "What it is about, parted by semicolons.", "harbour; oil"
            ),
        ),
    ),
    Group(
        "Where it appeared",
        (
            Field("publisher", "Publisher", "The paper, the site or the press.", "Harbour Press"),
            Field("place", "Place", "Where it was published or written.", "Norderhaven"),
            Field("url", "Address on the web", "Where it was found.", "https://example.org/a"),
            Field("retrieved", "Retrieved", "The day on which it was taken there.", "2026-11-22"),
        ),
    ),
    Group(
        "Its date",
        (
            Field("date", "Date", "When it was published or written (EDTF).", "2021-08-23, 1954~"),
            Field(
                "dating", "How the date is known", "Said by the text, found elsewhere, or guessed."
            ),
            Field("dating_note", "About the date", "From what it was concluded.", long=True),
        ),
    ),
    Group(
        "Where the original is kept",
        (
            Field("institution", "Institution", "The body that owns it.", "City of Norderhaven"),
            Field("repository", "Repository", "The archive or library in it.", "City archive"),
            Field("collection", "Collection", "The fonds or series that it belongs to."),
            Field("reference", "Shelfmark", "By which it is ordered there.", "NL 17, box 3"),
        ),
    ),
    Group(
        "Terms and notes",
        (
            Field(
                "rights", "Rights in the text", "Who holds them, and what is allowed.", long=True
            ),
            Field("rights_address", "Address of these terms", "Where they can be read in full."),
            Field(
                "missing", "What is missing", "Pages, lines or pictures that it lacks.", long=True
            ),
            Field("note", "Note", "Whatever else a reader of the file should know.", long=True),
        ),
    ),
)

PROJECT: tuple[Group, ...] = (
    Group(
        "The collection",
        (
            Field("title", "Title", "The name of this project; every file carries it."),
            Field("purpose", "Purpose", "Why and for whom the texts were annotated.", long=True),
            Field(
                "sampling", "Choice of texts", "Which texts are in it, and why these.", long=True
            ),
            Field(
                "editorial",
                "Editorial practice",
                "How you worked: what was corrected, what was left as it is.",
                long=True,
            ),
            Field("funder", "Funder", "Who paid for it."),
        ),
    ),
    Group(
        "How it is published",
        (
            Field("publisher", "Publisher", "The body that answers for the files.", "City archive"),
            Field("place", "Place", "Where that body is."),
            Field("date", "Date", "When the files are published.", "2026"),
            Field("edition", "Edition", "Which state of the work they hold.", "Second edition"),
            Field("licence", "Licence", "What others may do with the annotations.", "CC BY 4.0"),
            Field("licence_address", "Address of the licence", "Where it can be read in full."),
        ),
    ),
)

BASES = {
    DateBasis.INTERNAL: "the text says it",
    DateBasis.EXTERNAL: "another source says it",
    DateBasis.CONJECTURE: "somebody concluded it",
}

BETWEEN = ";"
"""Parts keywords."""


def all_fields(groups: tuple[Group, ...]) -> dict[str, Field]:
    return {field.name: field for group in groups for field in group.fields}


def shown(record: Metadata | About, name: str) -> str:
    """The value of a field as one types it."""
    value = getattr(record, name)
    return f"{BETWEEN} ".join(value) if isinstance(value, tuple) else str(value or "")


def typed(name: str, words: str) -> str | tuple[str, ...] | DateBasis | None:
    """What was typed as the value of a field. Raises ValueError for no way of knowing a date."""
    if name == "keywords":
        return tuple(word for part in words.split(BETWEEN) if (word := part.strip()))
    if name == "dating":
        return DateBasis(words.strip()) if words.strip() else None
    return words.strip()


def filled(record: Metadata | About) -> dict[str, str]:
    """All fields by name, as one types them."""
    return {field.name: shown(record, field.name) for field in fields(record) if field.name != "id"}
