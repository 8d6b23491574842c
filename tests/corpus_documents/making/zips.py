"""ZIP archives that are the same to the byte on every machine."""

import io
import zipfile


def zipped(parts: dict[str, bytes | str], stored: str = "") -> bytes:
    """The parts in order; `stored` names the one that is not compressed."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in parts.items():
            info = zipfile.ZipInfo(name, (2026, 1, 2, 3, 4, 6))
            kind = zipfile.ZIP_STORED if name == stored else zipfile.ZIP_DEFLATED
            archive.writestr(info, data, kind)
    return out.getvalue()
