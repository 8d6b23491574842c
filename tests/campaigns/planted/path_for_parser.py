"""The parser is given a path instead of bytes: it unpacks what is packed, and reads on its own."""

from contextlib import suppress
from pathlib import Path
from unittest.mock import patch

from lxml import etree

from annotator.model.draft import ArticleDraft, Bundle
from annotator.readers import trusted


def plant() -> None:
    read = trusted._tei

    def tei(data: bytes, path: Path) -> ArticleDraft | Bundle:
        with suppress(etree.XMLSyntaxError):
            data = etree.tostring(etree.parse(str(path)))
        return read(data, path)

    patch.object(trusted, "_tei", tei).start()
