"""Long enough texts, each of words of its own."""

from random import Random

_SYLLABLES = ("har", "bo", "mi", "ten", "sul", "ra", "ke", "vo", "lin", "da", "pre", "ost", "un")


def a_text(seed: int, words: int = 300) -> str:
    """Paragraphs of invented words: two seeds have hardly a passage in common."""
    chance = Random(seed)
    made = ["".join(chance.choices(_SYLLABLES, k=chance.randint(1, 4))) for _ in range(words)]
    lines = [" ".join(made[at : at + 40]).capitalize() + "." for at in range(0, words, 40)]
    return "\n".join(lines)


def reprinted(text: str) -> str:
    """As another paper prints it: other headline, capitals and marks, the end cut."""
    body = text.replace(".", " —").replace(" ", "  ", 3)
    return "FROM OUR CORRESPONDENT\n" + body[: int(len(body) * 0.7)].upper()
