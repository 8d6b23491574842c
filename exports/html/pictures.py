"""A picture within the page, or a box that says that there is none."""

from base64 import b64encode

from exports.html.markup import element
from exports.reading.copy import Picture


def picture(shown: Picture) -> str:
    if not shown.data:
        return element("div", class_="none", role="img", aria_label=f"no picture: {shown.alt}")
    data = b64encode(shown.data).decode("ascii")
    return element("img", src=f"data:{shown.media_type};base64,{data}", alt=shown.alt)
