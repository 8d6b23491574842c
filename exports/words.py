"""How one piece of a record reads in formats that only have words for it."""

import re
import unicodedata

from annotator.model import ids
from annotator.model.annotation import Evidence


def cited(evidence: Evidence) -> str:
    """What a source does to a claim, which it is and where: `refutes: Ledger <https://…>`."""
    address = f"<{evidence.address}>" if evidence.address else ""
    claim = f"claim {ids.label(evidence.claim)}" if evidence.claim is not None else ""
    parts = (f"{evidence.bearing}:", evidence.citation, address, claim)
    return " ".join(word for word in parts if word)


def plain_type(name: str) -> str:
    """A name of ASCII letters, digits, dashes and underscores, as names of types must be."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[^A-Za-z0-9_-]+", "_", plain).strip("_")
