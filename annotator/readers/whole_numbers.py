"""Sizes, places and counts as files write them."""

_DIGITS = 9


def whole(words: str, otherwise: int = 0) -> int:
    """The number; `otherwise` where it is none, or none that anything has. Python takes other signs
    for digits than it makes numbers of, and makes none of many digits."""
    plain = words.isascii() and words.isdigit() and len(words) <= _DIGITS
    return int(words) if plain else otherwise
