"""Where the bytes of a picture are: in the address itself, beside the page or in its container.

Nothing is ever asked of a network: an address that leads there stays an address.
"""

import base64
import binascii
import re
from collections.abc import Callable, Iterator
from urllib.parse import unquote, unquote_to_bytes, urljoin, urlsplit

from annotator.model.draft import Blob
from annotator.readers.pictures import media_type, picture
from annotator.readers.tei.xml import Element

Fetch = Callable[[str], bytes | None]
_LAZY = (
    *("data-src", "data-original", "data-lazy-src", "data-lazy", "data-hi-res-src", "data-url"),
    *("data-full-src", "data-large-file", "data-image", "data-img-src", "data-actualsrc"),
)
_OF_IMAGE = re.compile(r"[^\s<>{}\"']+\.(?:jpe?g|png|gif|webp|avif|bmp|tiff?)(?:\?[^\s<>]*)?", re.I)
"""What a data attribute of any other name holds, where a script would fetch the picture."""
_SETS = ("data-srcset", "data-lazy-srcset", "srcset")
_BETWEEN = re.compile(r",[ \t\n\r\f]+|(?<=[0-9][wxh]),")
"""Between two addresses of a set; a comma within an address has neither before or behind it."""
_INTERCHANGED = re.compile(r"\[([^\s,\]]+),")
"""As Foundation has them: `[small.jpg, small], [large.jpg, medium]`."""
_LONGEST_SET = 200_000
_LEAST_BYTES = 60
_LONGEST_ADDRESS = 2_000
_MOST = 40
_MOST_ASKED = 5_000
"""So many names of files are asked for one page."""


def addresses_of(image: Element) -> list[str]:
    """All addresses that an image element has, the best first."""
    found: list[str] = []
    for element in _elements(image):
        found += [a for key in _LAZY if (a := element.get(key))]
        for key in _SETS:
            found += _of_set(element.get(key, ""))
        found += _INTERCHANGED.findall(element.get("data-interchange", "")[:_LONGEST_SET])[:_MOST]
        found += _in_other_data(element)
    found += [a for element in _elements(image) if (a := element.get("src"))]
    found += [a for element in _without_script(image) if (a := element.get("src"))]
    return list(dict.fromkeys(a.strip() for a in found if a.strip()))[:_MOST]


def _in_other_data(element: Element) -> Iterator[str]:
    for key, value in element.attrib.items():
        other = str(key).startswith("data-") and key not in (*_LAZY, *_SETS)
        if other and len(value) < _LONGEST_ADDRESS and _OF_IMAGE.fullmatch(str(value)):
            yield str(value)


def _elements(image: Element) -> list[Element]:
    holder = image.getparent()
    if holder is not None and holder.tag == "picture":
        return [image, *holder.iterchildren("source")]
    return [image]


def _without_script(image: Element) -> Iterator[Element]:
    """The plain image for browsers without scripts, directly before or behind the lazy one."""
    for element in (image, image.getparent()):
        if element is None:
            continue
        for beside in (element.getnext(), element.getprevious()):
            if beside is not None and beside.tag == "noscript":
                yield from beside.iter("img")


def _of_set(text: str) -> list[str]:
    """The addresses of a `srcset`, the largest first."""
    found: list[tuple[float, str]] = []
    for one in _BETWEEN.split(text[:_LONGEST_SET])[:_MOST]:
        address, _, size = one.strip(" \t\n\r\f,").partition(" ")
        if address:
            found.append((_number(size), address))
    return [address for _, address in sorted(found, key=lambda pair: -pair[0])]


def _number(size: str) -> float:
    """Of `640w` or `1.5x`."""
    digits = size.strip(" wxh").partition(" ")[0]
    return float(digits) if digits.replace(".", "", 1).isdecimal() and len(digits) < 9 else 1.0


class Addresses:
    """The pictures of one page: each address is looked for in the page, then beside it."""

    def __init__(self, beside: Fetch, base: str = "", stem: str = "") -> None:
        self._beside, self._base, self._stem = beside, base, stem
        self._known: dict[str, bytes | None] = {}

    def image(self, addresses: list[str]) -> tuple[str, Blob | None]:
        """The best address, and the bytes of the first that is a picture and no placeholder."""
        for address in addresses:
            data = self._bytes(address)
            if data is not None and _is_picture(data):
                return self._shown(address), _blob(data)
        told = [a for a in addresses if not a.startswith("data:")]
        return (self._shown(told[0]) if told else ""), None

    def _bytes(self, address: str) -> bytes | None:
        if address[:5].lower() == "data:":
            return _in_itself(address)
        for name in self._names(address):
            if name not in self._known and len(self._known) < _MOST_ASKED:
                self._known[name] = self._beside(name)
            if (data := self._known.get(name)) is not None:
                return data
        return None

    def _names(self, address: str) -> Iterator[str]:
        """By which names a file could be beside: as it stands, decoded, whole, in `PAGE_files`."""
        yield address
        try:
            whole = urljoin(self._base, address) if self._base else address
            path = urlsplit(whole).path
        except ValueError:
            return
        yield whole
        plain = address.split("#")[0].split("?")[0]
        yield plain
        yield unquote(plain)
        last = unquote(path.rpartition("/")[2])
        if last and self._stem:
            yield f"{self._stem}_files/{last}"

    def _shown(self, address: str) -> str:
        if address[:5].lower() == "data:":
            return ""
        if self._base and not address.startswith(("cid:", "file:")):
            try:
                return urljoin(self._base, address)
            except ValueError:
                return address
        return address


def _in_itself(address: str) -> bytes | None:
    head, comma, rest = address.partition(",")
    if not comma:
        return None
    if head.lower().rstrip().endswith(";base64"):
        try:
            return base64.b64decode(re.sub(r"\s+", "", unquote(rest)), validate=False)
        except (binascii.Error, ValueError):
            return None
    return unquote_to_bytes(rest)


def _is_picture(data: bytes) -> bool:
    """No placeholder: those are of a pixel, and of few bytes."""
    if len(data) < _LEAST_BYTES:
        return False
    return bool(media_type(data)) or _is_svg(data)


def _is_svg(data: bytes) -> bool:
    return b"<svg" in data[:1000] and len(data) > 300


def _blob(data: bytes) -> Blob:
    found = picture(data)
    if found.media_type or not _is_svg(data):
        return found
    return Blob(sha256=found.sha256, media_type="image/svg+xml", data=data)
