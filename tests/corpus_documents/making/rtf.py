"""RTF as word processors write it: code pages, Unicode with its fallbacks, tables, pictures."""

_FONTS = (
    r"{\fonttbl{\f0\froman\fcharset0 Times;}{\f1\fswiss\fcharset204 Arial Cyr;}"
    r"{\f2\fmodern\fcharset238 Courier CE;}{\f3\fnil\fcharset178 Arabic;}}"
)
_STYLES = (
    r"{\stylesheet{\s0 Normal;}{\s1\outlinelevel0 heading 1;}{\s2 caption;}{\s3 Title;}"
    r"{\*\cs10 Default Paragraph Font;}}"
)


def quoted(text: str, page: str = "cp1252", unicode: bool = False) -> str:
    """Letters as `\\'hh` of a code page; or as `\\u` with a fallback of one sign."""
    out = []
    for char in text:
        if char in "\\{}":
            out.append(f"\\{char}")
        elif ord(char) < 128:
            out.append(char)
        elif unicode:
            units = char.encode("utf-16-le")
            for at in range(0, len(units), 2):
                number = int.from_bytes(units[at : at + 2], "little", signed=True)
                out.append(f"\\u{number}?")
        else:
            out.append("".join(f"\\'{byte:02x}" for byte in char.encode(page)))
    return "".join(out)


def picture(data: bytes) -> str:
    digits = data.hex()
    lines = "\n".join(digits[at : at + 80] for at in range(0, len(digits), 80))
    return r"{\*\shppict{\pict\pngblip\picw24\pich16 " + lines + r"}}{\nonshppict{\pict 00}}"


def rtf(*body: str, page: int = 1252, info: str = "") -> bytes:
    """A whole file. `body` are paragraphs with their control words."""
    head = rf"{{\rtf1\ansi\ansicpg{page}\deff0{_FONTS}{_STYLES}{{\info{info}}}" + "\n"
    return (head + "\n".join(body) + "}").encode("ascii")
