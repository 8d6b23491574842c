"""Somebody who knows the article, sees what the window shows, and has nothing but keys.

What the program proposes is taken where it is right, set right where it is nearly so, and refused
where it is wrong; what it does not propose is marked by hand. Every key counts.
"""

import json
import select
import subprocess
import sys
from collections.abc import Iterable, Sequence
from typing import Any

from annotator.model.article import Article
from annotator.model.span import Span
from annotator.suggest.caret.steps import grown, longer, sentence_at, shorter, shrunk, steps
from tests.journeys.screen import PATIENCE_SECONDS, ROOT, Screen, until
from tests.journeys.whole.wanted import Wanted, same_name, same_words

WATCHED = (sys.executable, "-m", "tests.journeys.whole.watched")
TITLE = "journey — Annotator"
_GROUP = 3
"""So many right ones of one entity are taken as a list."""
_FEW, _FAR_EDGE = 9, 5
"""Where an edge is farther away than so many words, the words are better marked anew."""
_FAR = 40
Seen = dict[str, Any]


class WatchedScreen(Screen):
    """A screen whose program says what is to be seen."""

    def __init__(self) -> None:
        super().__init__(WATCHED)

    def _start(self, *arguments: str) -> None:
        self.program = subprocess.Popen(
            [*WATCHED, *arguments],
            env=self._environment,
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
        )

    def kill(self) -> None:
        program = self.program
        super().kill()
        for pipe in (program.stdin, program.stdout) if program else ():
            if pipe is not None:
                pipe.close()

    def look(self) -> Seen:
        assert self.program is not None
        assert self.program.stdin is not None
        assert self.program.stdout is not None
        self.program.stdin.write(b"look\n")
        self.program.stdin.flush()
        ready, _, _ = select.select([self.program.stdout], [], [], PATIENCE_SECONDS)
        assert ready, f"the window says nothing: {self.said()}"
        line = self.program.stdout.readline()
        assert line, self.said()
        return dict(json.loads(line))


class Archivist:
    """Goes through an article once, from its beginning to its end."""

    def __init__(
        self,
        screen: WatchedScreen,
        article: Article,
        wanted: Iterable[Wanted],
        keys: dict[str, str],
    ) -> None:
        """`keys` are those of the tags."""
        self._screen, self._article, self._keys = screen, article, keys
        self._text = article.text
        self._open = sorted(wanted, key=lambda w: (w.start, -w.end))
        self._called: dict[str, str] = {}
        """How the register calls those whom the golden list names."""
        self._marks: list[int] = []
        """Where annotations begin, to be gone to with K."""
        self._claims: list[int] = []
        self._decided: Seen | None = None
        self.pressed = 0

    # -- eyes and hands

    def look(self, *, calm: bool = True) -> Seen:
        """What is there once every key has been heard, and once the rules have spoken."""
        seen: Seen = {}

        def settled() -> bool:
            seen.update(self._screen.look())
            return bool(seen["keys"] >= self.pressed and (seen["calm"] or not calm))

        until(settled, f"after {self.pressed} keys")
        assert seen["keys"] == self.pressed, "every key is counted, and nothing else"
        return seen

    def press(self, *keys: str) -> None:
        self._screen.keys(*keys)
        self.pressed += len(keys)

    # -- the work

    def annotate(self) -> None:
        self.look()
        self.press("n")
        while True:
            seen = self.look(calm=False)
            if not self._is_right(seen):
                seen = self.look()  # what seems wrong is looked at twice
            missed = self._missed_before(seen)
            if missed is not None:
                self._count("by hand", missed, lambda m=missed: self._mark(m))
                self.press("n")
            elif seen["suggested"] is None:
                break
            else:
                self._decide(seen)
        for wanted in list(self._open):
            self._count("by hand", wanted, lambda w=wanted: self._mark(w))

    def _count(self, what: str, wanted: Wanted | None, do: Any) -> None:
        before = self.pressed
        said = do() or what
        words = self._quote(wanted) if wanted else ""
        tag = wanted.tag if wanted else ""
        print(f"{self.pressed - before:3} {said} {tag} {words}", flush=True)  # noqa: T201 - the count

    def _quote(self, wanted: Wanted) -> str:
        return " … ".join(self._text[a:b] for a, b in wanted.spans)

    def _is_right(self, seen: Seen) -> bool:
        suggested = seen["suggested"]
        wanted = self._wanted_for(suggested) if suggested else None
        return wanted is not None and self._fits(suggested, wanted)

    def _fits(self, suggested: Seen, wanted: Wanted) -> bool:
        return (
            suggested["tag"] == wanted.tag
            and same_words(self._text, wanted.tag, suggested["spans"], wanted.spans)
            and self._named_right(suggested, wanted)
        )

    def _named_right(self, suggested: Seen, wanted: Wanted) -> bool:
        name = suggested.get("entity") or ""
        if wanted.tag in ("date", "caption"):
            return True
        if not (name and wanted.entity):
            return not name and not wanted.entity
        if called := self._called.get(wanted.entity):
            return same_name(name, called)
        if name in self._called.values():
            return False
        return same_name(name, wanted.entity) or (
            wanted.kind == "entity" and same_name(name, self._quote(wanted))
        )

    def _wanted_for(self, suggested: Seen) -> Wanted | None:
        """What is meant by a suggestion: what has most characters in common with it."""
        spans, kind = suggested["spans"], suggested["kind"]
        near = [w for w in self._open if w.kind == kind and w.meets(spans)]
        best = max(near, key=lambda w: _shared(w, spans), default=None)
        if best is None or (kind == "claim" and _shared(best, spans) < 0.25):
            return None
        return best

    def _missed_before(self, seen: Seen) -> Wanted | None:
        """What nobody proposes, and lies before what is in hand."""
        here = seen["suggested"]["spans"][0][0] if seen["suggested"] else len(self._text)
        proposed = [self._wanted_for(s) for s in seen["listed"]]
        return next((w for w in self._open if w.start < here and w not in proposed), None)

    def _decide(self, seen: Seen) -> None:
        suggested = seen["suggested"]
        assert suggested != self._decided, f"a decision does nothing: {seen['told']}"
        self._decided = suggested
        wanted = self._wanted_for(suggested)
        if wanted is None:
            words = self._text[slice(*suggested["spans"][0])]
            self._count(f"refuse {suggested['tag']} {words}", None, lambda: self.press("x"))
        else:
            self._count("take", wanted, lambda: self._take(seen, wanted))

    def _take(self, seen: Seen, wanted: Wanted) -> str:
        suggested, what = seen["suggested"], ""
        if not same_words(self._text, wanted.tag, suggested["spans"], wanted.spans):
            if not self._place(suggested, wanted):
                self.press("x")
                return "refuse"
            what = "other words, "
        if suggested["tag"] != wanted.tag:
            if self._called.get(wanted.entity, self._quote(wanted)) == self._quote(wanted):
                self.press(self._keys[wanted.tag])
                self._done(wanted, self._quote(wanted))
                return what + "other tag"
            return what + self._name(wanted)
        if not self._named_right(suggested, wanted):
            return what + self._name(wanted)
        if not what and (group := self._group(seen, suggested)):
            return self._take_group(group)
        self.press("Return")
        self._done(wanted, suggested.get("entity") or "")
        return what + "take"

    def _done(self, wanted: Wanted, name: str) -> None:
        self._open.remove(wanted)
        self._marks.append(wanted.start)
        if wanted.kind == "claim":
            self._claims.append(wanted.start)
        if wanted.kind == "entity" and wanted.entity and name:
            self._called.setdefault(wanted.entity, name)

    # -- all of one entity

    def _group(self, seen: Seen, one: Seen) -> list[tuple[Wanted | None, str]]:
        """Those that A lists; empty where one by one is as quick."""
        if one["kind"] != "entity" or one["tag"] == "date":
            return []
        alike = [s for s in seen["listed"] if _meant(s) == _meant(one)]
        found = [self._wanted_for(s) for s in alike]
        right = [w if w and self._fits(s, w) else None for s, w in zip(alike, found, strict=True)]
        wrong = [n for n, w in enumerate(right) if w is None]
        keys = 2 + (wrong[-1] + len(wrong) if wrong else 0)
        if len(right) - len(wrong) < max(_GROUP, keys + 1):
            return []
        return [(w, one["entity"]) for w in right]

    def _take_group(self, group: list[tuple[Wanted | None, str]]) -> str:
        self.press("a")
        self._screen.dialog("Suggestions: ")
        seen = self.look(calm=False)
        assert len(seen["list"]["rows"]) == len(group), seen["list"]["rows"]
        at = 0
        for number, (wanted, _) in enumerate(group):
            if wanted is None:
                self.press(*["Down"] * (number - at), "space")
                at = number
        self.press("Return")
        self._screen.back_from("Suggestions: ", TITLE)
        for wanted, name in group:
            if wanted is not None:
                self._done(wanted, name)
        return f"take {sum(w is not None for w, _ in group)} of {len(group)}"

    # -- setting right

    def _name(self, wanted: Wanted) -> str:
        """Q, and who is meant."""
        self.press("q")
        seen = self.look(calm=False)
        if wanted.kind == "claim":
            return self._speaker(seen, wanted)
        called = self._called.get(wanted.entity, wanted.entity)
        typed = 0
        while True:
            known = (r for r in seen["rows"] if r["choice"] == "Known" and r["digit"])
            row = next((r for r in known if same_name(r["title"], called)), None)
            if row is not None:
                self.press(f"alt+{row['digit']}" if typed else str(row["digit"]))
                break
            if wanted.entity not in self._called:
                called = called if typed else self._quote(wanted)
                self.press("ctrl+Return")
                break
            assert typed < len(called), f"nobody is called {called}: {seen['rows']}"
            self.press("space" if called[typed] == " " else called[typed])
            typed += 1
            seen = self.look(calm=False)
        self._done(wanted, called)
        return "other entity"

    def _speaker(self, seen: Seen, wanted: Wanted) -> str:
        self.press(self._digit(seen, wanted))
        self._done(wanted, "")
        return "other speaker"

    def _digit(self, seen: Seen, wanted: Wanted) -> str:
        """That of the speaker on the bar; 0 for nobody."""
        called = self._called.get(wanted.entity, wanted.entity)
        names = enumerate(seen["bar"]["names"], start=1)
        found = next((n for n, name in names if same_name(name, called)), None)
        if wanted.entity and found is None:
            where = f"on the bar for {self._quote(wanted)}: {seen['bar']}"
            raise AssertionError(f"{called} is not {where}")
        return str(found or 0)

    def _place(self, suggested: Seen, wanted: Wanted) -> bool:
        """Other words for what is suggested. False where it is better refused."""
        if len(suggested["spans"]) != len(wanted.spans):
            return self._goes_on(wanted)
        first = Span(*suggested["spans"][0])
        more, less = (longer, shorter) if wanted.kind == "claim" else (grown, _smaller)
        for keys, span in (
            (["alt+Up"], more(self._article, first)),
            (["alt+Down"], less(self._article, first)),
            (["alt+Down"] * 2, less(self._article, less(self._article, first))),
        ):
            moved = [[span.start, span.end], *suggested["spans"][1:]]
            if same_words(self._text, wanted.tag, moved, wanted.spans):
                self.press(*keys)
                return True
        if same_words(self._text, wanted.tag, suggested["spans"][:1], wanted.spans[:1]):
            return False
        far = sum(
            self._words_between(*ends)
            for ends in zip((first.start, first.end), wanted.spans[0], strict=True)
        )
        if far > _FAR_EDGE:
            return False
        return self._edge(wanted, 0, "bracketleft") and self._edge(wanted, 1, "bracketright")

    def _goes_on(self, wanted: Wanted) -> bool:
        """Shift+Enter adds the part behind the words of saying."""
        if len(wanted.spans) == 1:
            return False
        self.press("shift+Return")
        seen = self.look(calm=False)["suggested"]
        return seen is not None and same_words(self._text, wanted.tag, seen["spans"], wanted.spans)

    def _edge(self, wanted: Wanted, edge: int, choose: str) -> bool:
        """Moves one edge word by word, looking where it comes to."""
        target = wanted.spans[0]
        for step in range(_FEW):
            seen = self.look(calm=False)
            here = seen["suggested"]["spans"][0] if seen["suggested"] else seen["marked"][0]
            half = [list(target), list(target)]
            half[0][edge] = here[edge]
            if same_words(self._text, wanted.tag, half[:1], (target,)):
                return True
            if step == 0:
                self.press(choose)
            self.press("ctrl+Right" if here[edge] < target[edge] else "ctrl+Left")
        return False

    # -- by hand

    def _mark(self, wanted: Wanted) -> str:
        if wanted.kind == "entity":
            self._go(wanted.start)
            self.press(self._keys[wanted.tag])
            self.look(calm=False)
            self._edge(wanted, 0, "bracketleft")
            self._edge(wanted, 1, "bracketright")
            self._done(wanted, self._quote(wanted))
            return self._everywhere(wanted)
        rest, seen = None, self.look(calm=False)
        if not any(self._in_sentence(at, wanted.start) for at in self._claims):
            self._go(wanted.start, near=True)
            self.press(self._keys[wanted.kind])
            seen = self.look(calm=False)
            rest = self._spans_on(seen, wanted)
            if rest is None:
                self.press("Escape")
        if rest is None:
            self._go(wanted.start)
            self._select(wanted.spans[0])
            self.press(self._keys[wanted.kind])
            seen, rest = self.look(calm=False), wanted.spans[1:]
        called = self._called.get(wanted.entity, wanted.entity)
        if wanted.kind == "claim" and not same_name(seen["bar"]["speaker"], called):
            self.press(self._digit(seen, wanted))
        self.press("Return")
        for part in rest:
            self._go(part[0])
            self._select(part)
            self.press("shift+Return")
        self._done(wanted, "")
        return "by hand"

    def _everywhere(self, wanted: Wanted) -> str:
        """A lists the other places of a name that was marked by hand."""
        words = self._quote(wanted)
        places = self._text.count(words) - 1
        alike = [w for w in self._open if self._quote(w) == words and w.entity == wanted.entity]
        if not alike or len(alike) != places:
            return "by hand"
        self.press("a")
        self._screen.dialog("Mark ")
        self.look(calm=False)
        self.press("Return")
        self._screen.back_from("Mark ", TITLE)
        for each in alike:
            self._done(each, words)
        return f"by hand, and {places} elsewhere"

    def _spans_on(self, seen: Seen, wanted: Wanted) -> Sequence[tuple[int, int]] | None:
        """What the bar lacks of what is wanted; None where it has other words."""
        shown = seen["bar"]["spans"] if seen["bar"] else []
        right = same_words(self._text, wanted.tag, shown, wanted.spans[: len(shown)])
        return wanted.spans[len(shown) :] if shown and right else None

    def _go(self, target: int, *, near: bool = False) -> None:
        """The caret to a word, by annotations, words and paragraphs; `near`: to its sentence."""
        before = len(self._text)
        for _ in range(_FAR):
            caret = self.look(calm=False)["caret"]
            nearer, before = abs(target - caret) < before, abs(target - caret)
            if caret == target or (near and self._in_sentence(caret, target)):
                return
            step = self._step(caret, target, jumps=nearer)
            self.press(step)
        raise AssertionError(f"the caret does not come to {target}")

    def _in_sentence(self, caret: int, target: int) -> bool:
        sentence = sentence_at(self._article, target)
        return sentence is not None and sentence.start <= caret < sentence.end

    def _step(self, caret: int, target: int, *, jumps: bool) -> str:
        """One key on the shortest way: from annotation to annotation, else by words."""
        now = self._words_between(target, caret)
        back = max((at for at in self._marks if at < caret), default=None)
        on = min((at for at in self._marks if at > caret), default=None)
        for key, at in (("k", back), ("j", on)):
            if jumps and at is not None and self._words_between(target, at) + 1 < now:
                return key
        low, high = sorted((caret, target))
        far = "\n" in self._text[low:high].strip() and self._words_between(low, high) > 12
        onward, backward = ("Down", "Up") if far else ("Right", "Left")
        close = high - low == 1
        return ("" if close else "ctrl+") + (onward if caret < target else backward)

    def _words_between(self, low: int, high: int) -> int:
        return len(self._text[min(low, high) : max(low, high)].split())

    def _unit_is(self, span: Sequence[int]) -> bool:
        """Alt+Up, where one of the units that it goes through is what is wanted."""
        units = steps(self._article, span[0])
        unit, presses = units[0] if units else None, 1
        while unit is not None and presses <= 4:
            if same_words(self._text, "claim", [(unit.start, unit.end)], ((span[0], span[1]),)):
                self.press(*["alt+Up"] * presses)
                return True
            wider = grown(self._article, unit)
            unit, presses = (None if wider == unit else wider), presses + 1
        return False

    def _select(self, span: Sequence[int]) -> None:
        if self._unit_is(span):
            return
        for _ in range(60):
            seen = self.look(calm=False)
            end = (seen["selection"] or (0, seen["caret"]))[1]
            if same_words(self._text, "claim", [(span[0], max(end, span[0]))], (tuple(span),)):  # type: ignore[arg-type]
                return
            self.press("shift+ctrl+Right" if end < span[1] else "shift+Left")
        raise AssertionError("the words cannot be selected")


def _smaller(article: Article, span: Span) -> Span:
    return shrunk(article, span, span.start) or span


def _meant(suggestion: Seen) -> tuple[str, str | None]:
    return suggestion["tag"], suggestion.get("entity")


def _shared(wanted: Wanted, spans: Iterable[Sequence[int]]) -> float:
    """Characters of both, over characters of the longer one."""
    theirs = [tuple(span) for span in spans]
    both = sum(max(0, min(b, d) - max(a, c)) for a, b in wanted.spans for c, d in theirs)
    longer = max(sum(b - a for a, b in wanted.spans), sum(b - a for a, b in theirs))
    return both / longer
