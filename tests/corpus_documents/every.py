"""All documents of the corpus."""

from tests.corpus_documents import books, opendocument, portable, rich_text, scans, word
from tests.corpus_documents.made import Made


def documents() -> list[Made]:
    rooms = (word, opendocument, rich_text, books, portable, scans)
    return [made for room in rooms for made in room.documents()]
