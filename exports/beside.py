"""What lies beside an exported file: the original of an article and its pictures."""

from pathlib import Path

from annotator.errors import ProjectDamaged
from annotator.model.article import TEI_MEDIA_TYPE, Article, Figure
from annotator.plugins import ProjectView
from annotator.readers.formats import FORMATS
from annotator.storage.durable import settle

ENDINGS = {
    **{one.media_type: one.endings[0] for one in FORMATS if one.endings},
    "application/alto+xml": ".xml",
    "application/vnd.prima.page+xml": ".xml",
    "image/png": ".png",
    "image/jpeg": ".jpg",
    "image/gif": ".gif",
    "image/webp": ".webp",
    "image/tiff": ".tif",
    "text/plain": ".txt",
    TEI_MEDIA_TYPE: ".xml",
}
FOLDERS = ("originals", "images")


class Beside:
    """Files by their address, which is named by checksum.

    What came from elsewhere without the files beside it is known by its checksum only. `article`
    is None where its original is not wanted.
    """

    def __init__(
        self, project: ProjectView, article: Article | None, figures: list[Figure]
    ) -> None:
        self._project = project
        self.files: dict[str, bytes] = {}
        self.images: dict[str, str] = {}
        """SHA-256 of an image to the address of its file."""
        self.original = self._address(article.source.sha256, FOLDERS[0]) if article else ""
        pages = article.pages if article else ()
        for image in (*(one.image for one in figures), *(page.image for page in pages)):
            if image and (address := self._address(image, FOLDERS[1])):
                self.images[image] = address

    def _address(self, sha256: str, kind: str) -> str:
        """Where a file lies, which is taken along; nothing where the project lacks it."""
        try:
            blob = self._project.blob(sha256)
        except ProjectDamaged:
            return ""
        address = f"{kind}/{blob.sha256[:16]}{ENDINGS.get(blob.media_type, '.bin')}"
        self.files[address] = blob.data
        return address


def settle_all(folder: Path) -> None:
    """After an export of many files: the names of all are on the disk."""
    for part in (*(folder / name for name in FOLDERS), folder):
        settle(part)
