"""A page as somebody else's parser reads it."""

from collections.abc import Iterator
from html.parser import HTMLParser

_VOID = frozenset(("meta", "img", "br", "link", "hr", "input"))


class Seen(HTMLParser):
    """Elements with their attributes, text of the article, and whether everything is closed."""

    def __init__(self, page: bytes) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str]]] = []
        self._text: list[str] = []
        self._words: list[str] = []
        self.crossed: list[str] = []
        self._open: list[str] = []
        self.feed(page.decode("utf-8"))
        self.close()
        self.crossed += self._open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in _VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open.pop() != tag:
            self.crossed.append(tag)

    def handle_data(self, data: str) -> None:
        if "article" in self._open:
            self._text.append(data)
        if "style" not in self._open:
            self._words.append(data)

    @property
    def text(self) -> str:
        """Text content of the article element."""
        return "".join(self._text)

    @property
    def words(self) -> str:
        """Everything that can be read on the page."""
        return "".join(self._words)

    def values(self, name: str) -> Iterator[str]:
        """All values of an attribute."""
        for _, attributes in self.elements:
            if name in attributes:
                yield attributes[name]
