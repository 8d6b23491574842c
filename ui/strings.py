"""The core's words in the person's language."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from annotator.changes.change import Verb
from annotator.model.article import BlockKind, Progress
from annotator.model.tagset import Tag

_VERBS = {
    Verb.START_PROJECT: "Project founded",
    Verb.JOIN_PROJECT: "Joined",
    Verb.ADD_ARTICLE: "Import",
    Verb.REMOVE_ARTICLE: "Remove article",
    Verb.REIMPORT: "Read again",
    Verb.DESCRIBE_ARTICLE: "Describe article",
    Verb.SET_PROGRESS: "Status",
    Verb.KEEP_QUERY: "Keep query",
    Verb.FORGET_QUERY: "Forget query",
    Verb.SET_BLOCKS: "Paragraph",
    Verb.ATTACH_IMAGE: "Attach image",
    Verb.DESCRIBE_IMAGE: "Describe image",
    Verb.TAG_SPAN: "Mark",
    Verb.ADD_ANNOTATIONS: "Add annotations",
    Verb.CORRECT: "Correct",
    Verb.RETAG: "Change tag",
    Verb.EDIT_ANNOTATION: "Edit",
    Verb.MOVE_ANNOTATION: "Move",
    Verb.ADD_PART: "Add part",
    Verb.LINK_ENTITY: "Link",
    Verb.ACCEPT: "Accept",
    Verb.ACCEPT_EDITED: "Accept edited",
    Verb.REJECT: "Reject",
    Verb.REMOVE_ANNOTATION: "Delete",
    Verb.COMMENT: "Comment",
    Verb.EDIT_COMMENT: "Edit comment",
    Verb.REMOVE_COMMENT: "Remove comment",
    Verb.RELATE: "Relate",
    Verb.REMOVE_RELATION: "Remove relation",
    Verb.CREATE_ENTRY: "New entry",
    Verb.EDIT_ENTRY: "Edit entry",
    Verb.REMOVE_ENTRY: "Remove entry",
    Verb.MERGE_ENTRIES: "Merge entries",
    Verb.SPLIT_ENTRY: "Split entry",
    Verb.IDENTIFY: "Same or not",
    Verb.ADD_ENTRIES: "Add entries",
    Verb.DEFINE_TAG: "Define tag",
    Verb.DESCRIBE_PROJECT: "Describe project",
    Verb.NAME_CONTRIBUTOR: "Name contributor",
}
_PROGRESS = {
    Progress.TO_DO: "to do",
    Progress.IN_PROGRESS: "in progress",
    Progress.DONE: "done",
    Progress.REVIEWED: "reviewed",
    Progress.LOCKED: "locked",
}

_BLOCKS = {
    BlockKind.HEADLINE: "headline",
    BlockKind.STANDFIRST: "standfirst",
    BlockKind.SUBHEADING: "sub-heading",
    BlockKind.BYLINE: "byline",
    BlockKind.DATELINE: "dateline",
    BlockKind.PARAGRAPH: "paragraph",
    BlockKind.LIST_HEADING: "heading of a list",
    BlockKind.ITEM: "item of a list",
    BlockKind.QUOTE: "quotation set apart",
    BlockKind.SPEAKER: "name of who speaks",
    BlockKind.TURN: "turn of a speaker",
    BlockKind.ALT: "description of a picture",
    BlockKind.CAPTION: "caption of a picture",
    BlockKind.OTHER: "something else",
}


def block(of: BlockKind) -> str:
    """What a block is to a reader."""
    return QCoreApplication.translate("Blocks", _BLOCKS[of])


def verb(of: Verb) -> str:
    """`tag span` as the Edit menu and the history say it."""
    return QCoreApplication.translate("Verb", _VERBS[of])


def progress(of: Progress) -> str:
    return QCoreApplication.translate("Progress", _PROGRESS[of])


def several(context: str, number: int, one: str, many: str) -> str:
    """`1 article`, or `{n} articles` with the number, in the form that the language counts with.

    The plural is what is looked up; the singular is the English one.
    """
    said = QCoreApplication.translate(context, many, "", number)
    return (one if said == many and number == 1 else said).replace("{n}", grouped(number))


def grouped(number: float, decimals: int = 0) -> str:
    """A number as the person's language writes it: `12,345` or `12.345`."""
    here = QLocale()
    if here.language() is QLocale.Language.C:
        return f"{number:,.{decimals}f}"
    return here.toString(float(number), "f", decimals)


def called(tag: Tag) -> str:
    """A tag that ships by its name in the person's language; one of the project's as it is."""
    return QCoreApplication.translate("Tags", tag.label)


def within(name: str) -> str:
    """What a tag is called, among other words: small, but for the nouns of German."""
    german = QLocale().language() is QLocale.Language.German
    return name if german else name.lower()


def moment(at: datetime) -> str:
    """When something was, by this computer's clock: of today only the time."""
    here, today = at.astimezone(), datetime.now().astimezone().date()
    time = _clock(here)
    return time if here.date() == today else f"{day(here.date())} {time}"


def stamped(at: str) -> str:
    """The day and time of a stamp, as it was written down: `2026-11-22T09:10:14Z`."""
    found = datetime.fromisoformat(at)
    return f"{day(found.date())} {_clock(found)}"


def _clock(at: datetime) -> str:
    here = QLocale()
    if here.language() is QLocale.Language.C:
        return f"{at:%H:%M}"
    return here.toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def day(of: date) -> str:
    """A day as the person's language writes it; as ISO does where it is no one's language."""
    here = QLocale()
    if here.language() is QLocale.Language.C:
        return of.isoformat()
    return here.toString(QDate(of.year, of.month, of.day), QLocale.FormatType.ShortFormat)


_JOINERS = "\u200c\u200d"
"""How Persian words and families of emoji are written; they hide nothing."""


def escaped(words: str, longest: int = 80) -> str:
    """Words from outside on one line, with controls and bidi marks made visible.

    Of a text of any length only the beginning is looked at.
    """
    beginning = words[: 20 * longest]
    shown = " ".join(beginning.split())
    if not shown.isprintable():
        shown = "".join(
            char if char.isprintable() or char in _JOINERS else f"[U+{ord(char):04X}]"
            for char in shown
        )
    if len(shown) <= longest and len(beginning) == len(words):
        return shown
    return shown[: longest - 1] + "…"


LEFT_TO_RIGHT = "\u200e"


def sentence(words: str, longest: int = 80) -> str:
    """As `escaped`, for a sentence of ours that begins with a name from outside: an Arabic name
    does not turn it around."""
    return LEFT_TO_RIGHT + escaped(words, longest)


_ISOLATED = "\u2068", "\u2069"


def isolated(name: str) -> str:
    """A name may run the other way than the line that it stands in (UAX 9)."""
    return name.join(_ISOLATED)


def unisolated(words: str) -> str:
    """Without what isolates names, for where the words go elsewhere."""
    first, last = _ISOLATED
    return words.replace(first, "").replace(last, "")
