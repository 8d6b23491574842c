"""What holds within a group of RTF, and ends with it."""

from dataclasses import dataclass

SIGNS = {
    "bullet": "•",
    "emdash": "—",
    "endash": "–",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "emspace": "\u2003",
    "enspace": "\u2002",
    "qmspace": "\u2005",
    "zwj": "\u200d",
    "zwnj": "\u200c",
    "ltrmark": "\u200e",
    "rtlmark": "\u200f",
    "tab": "\t",
    "line": "\n",
    "lbr": "\n",
    "page": "\n",
    "column": "\n",
}
PASSED = {"shppict", "shpinst", "shptxt", "result", "fldrslt", "ud", "object", "pnseclvl"}
"""Groups that hold text or pictures of the page, some of them marked as to be passed over."""
LEFT_OUT = {
    *("colortbl", "nonshppict", "themedata", "colorschememapping", "datastore"),
    *("listtable", "listoverridetable", "rsidtbl", "revtbl", "generator", "bkmkstart", "bkmkend"),
    *("upr", "xe", "tc", "filetbl", "objdata", "atnid", "atnref", "atndate", "atntime", "sn", "sp"),
    *("ftnsep", "ftnsepc", "ftncn", "aftnsep", "aftnsepc", "aftncn", "userprops", "xmlnstbl"),
}
AROUND = {
    *("header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf"),
}
INFO = {"title", "subject", "author", "keywords", "doccomm", "creatim", "company", "category"}


@dataclass(slots=True)
class State:
    """`goal` is where the text of the group goes; `text` is the text of the page."""

    goal: str = "text"
    fallback: int = 1
    """How many characters stand for one of Unicode in readers that do not know it."""
    page: str = ""
    style: int = 0
    outlined: bool = False
    bold: bool = False
    hidden: bool = False
    deleted: bool = False
    inserted: bool = False
    in_table: bool = False
    fresh: bool = True
    """Whether nothing has stood in the group yet, so that a word may give it its goal."""
    began: bool = False
    """Whether the goal is that of the group itself, and ends with it."""
    passing: bool = False
    """Whether the group may be left out by who does not know its word."""
