"""Sentences of the core that count something."""


def counted(number: int, one: str, many: str, **values: object) -> str:
    """One of two whole sentences, so that each can be said in any language: `{n}` in the second is
    the number, other names are those of the values."""
    return (one if number == 1 else many).format(n=f"{number:,}", **values)
