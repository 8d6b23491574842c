"""The lists that others keep: how their numbers are written, checked and shown as links.

The forms are those of Wikidata's own properties (P213, P214, P227, P496, P1566) and, for check
digits, of ISO 7064 (MOD 11-2: ISNI, ORCID) and of the German National Library (GND).
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from annotator.model.authority import Identifier

LOCAL, ADDRESS = "local", "url"


@dataclass(frozen=True, slots=True)
class Scheme:
    """A list: its name in a record and for people, the form of a number, and where it is shown."""

    name: str
    title: str
    form: re.Pattern[str]
    example: str
    address: str = ""
    """With {} in place of the number; empty where a number leads nowhere."""
    found_in: str = ""
    """A pattern of addresses of the list, with the number as its only group."""
    whole: Callable[[str], bool] = lambda value: True
    """Whether the check digit of a number of this form is right."""


def _iso_7064(value: str) -> bool:
    """MOD 11-2, over digits with or without hyphens, the last of which may be X."""
    digits = value.replace("-", "")
    total = 0
    for digit in digits[:-1]:
        total = (total + int(digit)) * 2 % 11
    return "0123456789X"[(12 - total) % 11] == digits[-1]


def _gnd(value: str) -> bool:
    """Weights from the right, beginning with 2; with a hyphen the sum itself is the check digit."""
    digits = value.replace("-", "")
    total = sum(int(d) * weight for weight, d in enumerate(reversed(digits[:-1]), start=2)) % 11
    return "0123456789X"[total if "-" in value else -total % 11] == digits[-1]


SCHEMES = (
    Scheme(
        name="wikidata",
        title="Wikidata",
        form=re.compile(r"Q[1-9][0-9]{0,11}"),
        example="Q42",
        address="https://www.wikidata.org/wiki/{}",
        found_in=r"(?:www\.|m\.)?wikidata\.org/(?:wiki|entity)/(?:Special:EntityData/)?([Qq]\d+)",
    ),
    Scheme(
        name="viaf",
        title="VIAF",
        form=re.compile(r"[1-9][0-9]{1,21}"),
        example="113230702",
        address="https://viaf.org/viaf/{}",
        found_in=r"(?:www\.)?viaf\.org/(?:[a-z]{2}/)?viaf/(\d+)",
    ),
    Scheme(
        name="gnd",
        title="GND",
        form=re.compile(r"1[0-9]{7,9}[0-9X]|[1-9][0-9]{0,7}-[0-9X]|3[0-9]{7}[0-9X]"),
        example="118540238",
        address="https://d-nb.info/gnd/{}",
        found_in=r"(?:www\.)?d-nb\.info/gnd/([0-9Xx-]+)",
        whole=_gnd,
    ),
    Scheme(
        name="geonames",
        title="GeoNames",
        form=re.compile(r"[1-9][0-9]{0,8}"),
        example="2950159",
        address="https://www.geonames.org/{}",
        found_in=r"(?:www\.|sws\.)?geonames\.org/(\d+)",
    ),
    Scheme(
        name="isni",
        title="ISNI",
        form=re.compile(r"[0-9]{15}[0-9X]"),
        example="0000000121032683",
        address="https://isni.org/isni/{}",
        found_in=r"(?:www\.)?isni\.org/(?:isni/)?([0-9Xx]{16})",
        whole=_iso_7064,
    ),
    Scheme(
        name="orcid",
        title="ORCID",
        form=re.compile(r"(?:[0-9]{4}-){3}[0-9]{3}[0-9X]"),
        example="0000-0002-1825-0097",
        address="https://orcid.org/{}",
        found_in=r"(?:www\.)?orcid\.org/([0-9Xx-]+)",
        whole=_iso_7064,
    ),
    Scheme(
        name="loc",
        title="Library of Congress",
        form=re.compile(r"[a-z]{1,3}[0-9]{8,10}"),
        example="n79021164",
        address="https://id.loc.gov/authorities/{}",
        found_in=r"id\.loc\.gov/authorities/(?:[a-z]+/)?([a-z]+[0-9]+)",
    ),
    Scheme(
        name=ADDRESS,
        title="an address",
        form=re.compile(r"https?://[^\s/]+\.?\S*", re.IGNORECASE),
        example="https://example.org/entry/7",
        address="{}",
    ),
    Scheme(
        name=LOCAL,
        title="a list of your own",
        form=re.compile(r"\S(?:.*\S)?"),
        example="F 12/7",
    ),
)
_BY_NAME = {scheme.name: scheme for scheme in SCHEMES}
_ADDRESSES = tuple(
    (scheme, re.compile(rf"(?:https?://)?{scheme.found_in}(?:[/?#.].*)?"))
    for scheme in SCHEMES
    if scheme.found_in
)
_PREFIX = re.compile(r"([A-Za-z]+)\s*[:=]\s*(\S.*)")


def tidied(scheme: str, value: str) -> Identifier:
    """The same identifier as its list writes it: `0000 0001 2103 2683` of ISNI without blanks."""
    scheme = "-".join(scheme.split()).casefold()
    value = " ".join(value.split())
    if scheme in ("wikidata", "gnd", "isni", "orcid"):
        value = "".join(value.split()).upper()
    if scheme == "isni":
        value = value.removeprefix("ISNI").lstrip(":").replace("-", "")
    if scheme == "orcid" and re.fullmatch(r"[0-9]{15}[0-9X]", value):
        value = "-".join(value[at : at + 4] for at in range(0, 16, 4))
    return Identifier(scheme=scheme, value=value)


def recognised(words: str) -> Identifier | None:
    """What somebody has pasted: an address of a list, or `gnd:118540238`; else None."""
    words = words.strip().strip("<>")
    for scheme, address in _ADDRESSES:
        if (match := address.fullmatch(words)) is not None:
            return tidied(scheme.name, match.group(1))
    if (match := _PREFIX.fullmatch(words)) is not None and match[1].casefold() in _BY_NAME:
        return tidied(match[1], match[2])
    return None


def fault(identifier: Identifier) -> str:
    """Why it cannot be right, in a sentence for people; empty where nothing speaks against it.

    Lists that this program does not know are taken as they are.
    """
    scheme = _BY_NAME.get(identifier.scheme)
    if scheme is None:
        return ""
    value = identifier.value
    if not scheme.form.fullmatch(value):
        return (
            f"“{value}” does not look like a number of {scheme.title}, such as {scheme.example}; "
            "please look at it again, or name the list “local”"
        )
    if not scheme.whole(value):
        return (
            f"the check digit of “{value}” is not that of a number of {scheme.title}; "
            "perhaps two digits changed places"
        )
    return ""


def link(identifier: Identifier) -> str:
    """The address at which the list shows it; empty where there is none or it is not right."""
    scheme = _BY_NAME.get(identifier.scheme)
    if scheme is None or not scheme.address or fault(identifier):
        return ""
    return scheme.address.format(identifier.value)


def title(scheme: str) -> str:
    """`gnd` as people write it."""
    return _BY_NAME[scheme].title if scheme in _BY_NAME else scheme


def example(scheme: str) -> str:
    """A number of the list, to show how one looks."""
    return _BY_NAME[scheme].example if scheme in _BY_NAME else ""
