"""Writes `resources/trials`: one small file of each format, which the self-test imports.

`python -m tests.corpus_documents.trials`
"""

from pathlib import Path

from resources import resource
from tests.corpus import small
from tests.corpus_documents.making import docx, epub, ocr, odt, pdf, rtf

WORDS = "The harbour of Norderhaven froze on Tuesday."

_SCAN = ocr.Scan((ocr.block(WORDS, 10, 10),))


def trials() -> dict[str, bytes]:
    """Files by name; the text of each holds `WORDS`."""
    return {
        "letter.alto.xml": ocr.alto(_SCAN),
        "letter.hocr": ocr.hocr(_SCAN),
        "letter.page.xml": ocr.page_xml(_SCAN),
        "letter.docx": docx.docx(docx.p(WORDS)),
        "letter.epub": epub.epub(epub.page(f"<p>{WORDS}</p>")),
        "letter.pdf": pdf.pdf([pdf.Text(70, 780, WORDS)]),
        "letter.odt": odt.odt(odt.p(WORDS)),
        "letter.rtf": rtf.rtf(rf"\pard {WORDS}\par"),
        **small.trials(WORDS),
    }


def main() -> None:
    folder = Path(str(resource("trials")))
    for name, data in trials().items():
        (folder / name).write_bytes(data)


if __name__ == "__main__":
    main()
