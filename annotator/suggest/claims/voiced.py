"""Paragraphs that a line above or below gives to somebody: “Ida Berg, 81, weaver”, “– Ole Dahl”."""

import re
from collections.abc import Mapping, Sequence

from annotator.model.article import Article, Block, BlockKind
from annotator.model.span import Span
from annotator.suggest.claims.cue_words import CLAUSE
from annotator.suggest.claims.speakers import Speaker, Speakers
from annotator.suggest.names.found import Found
from annotator.suggest.text.known import PERSON

_LONGEST = 80
_DASH = re.compile(r"[-–—]\s*")
_APART = re.compile(r"$|,|\s[(–—-]")
"""What may stand behind a name in such a line."""
_OWN = re.compile(r"\b(?:I|we|me|my|our|us|ich|wir|mein|je|nous|mon|yo|nosotros)\b")
_QUOTED = re.compile(r"[“\"«„‘'].*[”\"»“’']$", re.DOTALL)
_HEADS = (BlockKind.PARAGRAPH, BlockKind.SUBHEADING, BlockKind.DATELINE)


def voiced(article: Article, names: Sequence[Found], speakers: Speakers) -> Mapping[int, Speaker]:
    """Who speaks in blocks of an article, by where these begin.

    A name above speaks in what follows up to the next one, if two or more people do; a name
    below, after a dash, in the quotation before it.
    """
    people = {found.span.start: found for found in names if found.tag == PERSON}
    signed: dict[int, Speaker] = {}
    above: list[tuple[int, Speaker]] = []
    blocks = article.blocks
    for at, block in enumerate(blocks):
        who = _name_in(article.text, block, people, speakers)
        if who is None:
            continue
        before = blocks[at - 1] if at else None
        if who.span.start > block.start:
            if before is not None and _QUOTED.match(article.text[before.start : before.end]):
                signed[before.start] = who
        elif at + 1 < len(blocks) and _is_prose(article.text, blocks[at + 1]):
            above.append((at, who))
    if len({who.name for _, who in above}) > 1:
        signed |= _below(article, above)
    return signed


def _is_prose(text: str, block: Block) -> bool:
    ends = text[block.start : block.end][-1:]
    return block.kind is BlockKind.PARAGRAPH and ends != "" and ends in ".!?…”\"'’"


def _name_in(
    text: str, block: Block, people: Mapping[int, Found], speakers: Speakers
) -> Speaker | None:
    """The person of a line that is a name and what explains it."""
    if block.kind not in _HEADS or block.end - block.start > _LONGEST:
        return None
    dash = _DASH.match(text, block.start, block.end)
    found = people.get(dash.end() if dash else block.start)
    if found is None or text[block.end - 1] in ".!?:;”\"'’":
        return None
    rest = text[found.span.end : block.end]
    if not _APART.match(rest) or CLAUSE.search(rest):
        return None
    return speakers.subject(Span(found.span.start, found.span.end))


def _below(article: Article, above: list[tuple[int, Speaker]]) -> dict[int, Speaker]:
    """The paragraphs under each name: the first, and those after it that speak of oneself."""
    found: dict[int, Speaker] = {}
    ends = [at for at, _ in above[1:]] + [len(article.blocks)]
    for (at, who), end in zip(above, ends, strict=True):
        for nth, block in enumerate(article.blocks[at + 1 : end]):
            own = nth == 0 or _OWN.search(article.text, block.start, block.end)
            if block.kind is not BlockKind.PARAGRAPH or not own:
                break
            found[block.start] = who
    return found
