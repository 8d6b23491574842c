"""What stands before and after a run of words, and in which block, and what that says of it."""

import re
from collections.abc import Iterator

from annotator.model.article import BlockKind
from annotator.suggest.names.runs import Run, Vote, is_role
from annotator.suggest.text.known import ORGANISATION, PERSON, PLACE, WORK, place
from annotator.suggest.text.lexicon import Lexicon
from annotator.suggest.text.manuscript import Manuscript

_AGE = re.compile(r",\s(?:aged\s)?\d{1,3}(?:[,.;)]|\s(?:ans|años|Jahre)|\s?$)|\s\(\d{1,2}\)")
_DATELINE = re.compile(r"\s*(?:\([^)]{2,30}\)|[—–-]|\.[—–-])")
_SCORE = re.compile(r"\s\d{1,2}(?:[-–:]\d{1,2})?\s|\s\d{1,2}(?:[-–:]\d{1,2})?[:,.]?")
_BLANKS = (" ", "\u00a0")
_OF = ("of", "at", "for", "de", "du", "del", "der", "von", "d")
_INSIDE = frozenset(("in", "near", "outside", "en", "bei", "aus", "à"))
_PLAYS = frozenset(("beat", "beats", "defeated", "thrashed", "hosted", "hosts", "draw", "drew"))
_BASED = frozenset(("based", "born", "area", "ansässige", "ansässigen"))
_SAYS_WHO = frozenset(("who", "whose", "qui", "dont"))
_BUSINESS = frozenset(
    ("shares", "spokesman", "spokeswoman", "spokesperson", "chairman", "manager", "ceo", "board")
)


class Surroundings:
    """Looks about one run."""

    def __init__(self, run: Run, manuscript: Manuscript) -> None:
        self._run, self._text = run, manuscript.text
        self._lexical: Lexicon = manuscript.lexical
        self._words = run.words
        self._upper = all(w.text.isupper() for w in run.words) and len(run.words[0].text) > 1
        end = run.words[-1].end
        self._rest = manuscript.text[end : min(end + 40, run.passage.end)]

    def before(self) -> Iterator[Vote]:
        """Titles, prepositions, articles, verbs, and nouns that say what follows."""
        run, lexical = self._run, self._lexical
        if run.led:
            title = any(t in lexical.titles for t in run.led)
            yield Vote(PERSON, 6 if title else 4.5, f"after “{' '.join(run.led)}”")
        if run.before is None:
            return
        word = run.before.text.lower()
        if self._words[0].gap in _BLANKS or run.led:
            yield from self._adjoining(word)
        elif self._words[0].gap == ", " and is_role(word, lexical):
            yield Vote(PERSON, 3, f"after “{word},”")

    def _adjoining(self, word: str) -> Iterator[Vote]:
        lexical = self._lexical
        if not self._run.led:
            yield from self._where(word)
        if word in lexical.articles or word in ("vom", "beim", "zur"):
            yield Vote(ORGANISATION, 1.6, f"after “{word}”")
        if word in lexical.press or word in lexical.media or word in lexical.companies:
            yield Vote(ORGANISATION, 4, f"after “{word}”")
        if word in lexical.reporting:
            yield Vote(PERSON, 2.5, f"after “{word}”")
        if word in lexical.works:
            yield Vote(WORK, 3, f"after “{word}”")
        elif word in _PLAYS:
            yield Vote(ORGANISATION, 3, f"after “{word}”")

    def _where(self, word: str) -> Iterator[Vote]:
        if word in _OF:
            yield from self._of_what()
        at = self._run.first - 2
        verb = self._run.passage.words[at].text.lower() if at >= 0 else ""
        if verb in self._lexical.workplaces and word in ("for", "at", "to"):
            yield Vote(ORGANISATION, 3.5, f"after “{verb} {word}”")
        if word in self._lexical.locatives:
            yield Vote(PLACE, 2.2 if word in _INSIDE else 0.8, f"after “{word}”")

    def _of_what(self) -> Iterator[Vote]:
        """`the town of`, `mayor of`."""
        at = self._run.first - 2
        noun = self._run.passage.words[at].text.lower() if at >= 0 else ""
        if noun in self._lexical.grounds or noun in self._lexical.settlements:
            yield Vote(PLACE, 4.5, f"after “{noun} of”")

    def after(self) -> Iterator[Vote]:
        """Ages, verbs of saying, offices in apposition, and a larger place behind a comma."""
        if _AGE.match(self._rest):
            yield Vote(PERSON, 5, "an age follows")
        after = self._run.after
        if after is None:
            return
        word = after.text.lower()
        if after.gap in (" ", ", ") and word in _SAYS_WHO:
            begins = self._words[0].opens and not self._words[-1].text.endswith("s")
            sure = after.gap == " " or begins
            yield Vote(PERSON, 3 if sure else 1.5, f"before “{word}”")
        if after.gap in _BLANKS and (word in self._lexical.reporting or word in ("has", "also")):
            yield Vote(PERSON, 1.5, f"before “{word}”")
            yield Vote(ORGANISATION, 0.7, f"before “{word}”")
        if word in _BASED and after.gap in ("-", "‑"):
            yield Vote(PLACE, 6, f"before “-{word}”")
        if self._words[-1].possessive:
            yield from self._owns(word)
        if after.gap == ", ":
            yield from self._apposed()

    def _owns(self, word: str) -> Iterator[Vote]:
        """What is a town's, such as its library, and what a firm's, such as its shares."""
        if word in self._lexical.possessions:
            yield Vote(PLACE, 3, f"its “{word}” follows")
        if word in _BUSINESS:
            yield Vote(ORGANISATION, 2.5, f"its “{word}” follows")

    def _apposed(self) -> Iterator[Vote]:
        if self._office():
            yield Vote(PERSON, 4, "an office follows")
        after = self._run.after
        if after is not None and after.text == "which":
            yield Vote(ORGANISATION, 2.5, "before “, which”")
        found = place(after.key) if after is not None and after.cap else None
        if found is not None and found.sort in "CS":
            yield Vote(PLACE, 3, "a place follows, as in addresses")

    def _office(self) -> bool:
        """`, a spokeswoman for` or `, Chairman of`."""
        clause = re.split(r"[,;.!?:]", self._rest[2:])[0]
        said = re.findall(r"\w[\w-]*", clause)[:5]
        if any(w in self._lexical.reporting for w in said):
            return False
        small = any(w in self._lexical.roles for w in said)
        return small or (
            len(said) > 1 and said[0].lower() in self._lexical.roles and said[1] in _OF
        )

    def of_block(self) -> Iterator[Vote]:
        """Bylines, datelines, and scores in headlines."""
        run, block = self._run, self._run.passage.block
        if block.kind is BlockKind.BYLINE and len(self._words) > 1:
            yield Vote(PERSON, 3, "in the byline")
        first = run.first == 0 and run.passage.start == block.start
        rest = self._text[self._words[-1].end : run.passage.end]
        if first and self._upper and (_DATELINE.match(rest) or rest.startswith(",")):
            yield Vote(PLACE, 6, "opens the dateline")
        if block.kind is BlockKind.HEADLINE and _SCORE.match(self._rest):
            yield Vote(ORGANISATION, 6, "beside a score")
