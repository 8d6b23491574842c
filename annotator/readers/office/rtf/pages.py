"""Code pages: what the bytes of a font mean (RTF 1.9, `\\fcharset`)."""

import codecs

SYMBOL = "symbol"
_CHARSETS = {
    2: SYMBOL,
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    130: "johab",
    134: "gbk",
    136: "big5",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
    254: "cp437",
    255: "cp850",
}
WORDS = {"ansi": "cp1252", "mac": "mac_roman", "pc": "cp437", "pca": "cp850"}


def of_charset(number: int) -> str:
    """Empty where the font leaves it to the document."""
    return _CHARSETS.get(number, "")


def of_number(number: int) -> str:
    """The codec of a Windows code page; windows-1252 for one that is not known."""
    name = {65001: "utf-8", 10000: "mac_roman", 936: "gbk"}.get(number, f"cp{number}")
    try:
        return codecs.lookup(name).name
    except LookupError:
        return "cp1252"


def decoded(data: bytes, page: str) -> str:
    """The characters of bytes; those of a font of signs keep their places in the private area."""
    if page == SYMBOL:
        return "".join(chr(0xF000 + byte) if byte >= 0x20 else "" for byte in data)
    return data.decode(page, "replace")
