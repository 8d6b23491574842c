"""What machines compare in place of the words: dates and quantities, from their attributes."""

from annotator.readers.tei_others.tree import Element

_FORMS = ("", "-iso")


def dated(element: Element) -> str:
    """The dating attributes as EDTF; empty where there are none (att.datable)."""
    for form in _FORMS:
        when, start, end, after, before = (
            element.get(f"{name}{form}") for name in ("when", "from", "to", "notBefore", "notAfter")
        )
        if when:
            return when
        if start or end:
            return f"{start or '..'}/{end or '..'}"
        if after or before:
            return f"[{after}..{before}]"
    return ""


def measured(element: Element) -> str:
    """Number, unit and what is counted, in one line (att.measurement)."""
    least, most = element.get("atLeast"), element.get("atMost")
    amount = element.get("quantity")
    if least and most:
        amount = f"{least}..{most}"
    elif least or most:
        amount = f">={least}" if least else f"<={most}"
    unit, counted = element.get("unit"), element.get("commodity")
    what = f"{unit} of {counted}" if unit and counted else unit or counted
    return f"{amount} {what}".strip() if amount else ""
