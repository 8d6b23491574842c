"""XML that is not well-formed is recovered: what the parser cannot place is dropped silently."""

from functools import partial
from unittest.mock import patch

from lxml import etree


def plant() -> None:
    made = etree.XMLParser

    def parser(**settings: object) -> etree.XMLParser:
        return made(**{**settings, "recover": True})  # type: ignore[arg-type]  # as it was called

    patch.object(etree, "XMLParser", partial(parser)).start()
