"""Pages of a scanned source as one column of JSON: lines are lists of six numbers."""

import json

from annotator.model.page import Page, PageLine


def pages_json(pages: tuple[Page, ...]) -> str:
    rows = [
        [
            *(page.label, page.width, page.height, page.image, page.media_type, page.link),
            [[n.start, n.end, n.left, n.top, n.right, n.bottom] for n in page.lines],
        ]
        for page in pages
    ]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))


def pages_from(column: str) -> tuple[Page, ...]:
    if column == "[]":
        return ()
    return tuple(
        Page(
            label=label,
            width=width,
            height=height,
            image=image,
            media_type=media_type,
            link=link,
            lines=tuple(_line(*numbers) for numbers in lines),
        )
        for label, width, height, image, media_type, link, lines in json.loads(column)
    )


def _line(start: int, end: int, left: int, top: int, right: int, bottom: int) -> PageLine:
    return PageLine(start=start, end=end, left=left, top=top, right=right, bottom=bottom)
