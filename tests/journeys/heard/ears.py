"""What a screen reader hears of the program: asked a line of JSON each, answers a line each.

Run by the system's Python, which has the bindings of AT-SPI, in a process of its own; it imports
nothing of ours, and names things as AT-SPI does.
"""

import json
import sys
from collections.abc import Iterator
from typing import Any

import gi  # type: ignore[import-not-found]  # the system's Python has it

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # type: ignore[import-not-found]  # noqa: E402

HEARD = (
    "object:state-changed:focused",
    "object:text-caret-moved",
    "object:announcement",
    "object:property-change:accessible-description",
)
PRESSED = {"push button", "toggle button", "check box", "radio button"}
STOPS = PRESSED | {"text", "combo box", "list", "tree", "table", "document frame", "page tab"}
MOST_CHILDREN = 80
TURNS = 5


class Ears:
    """One program, the only one on its bus."""

    def __init__(self) -> None:
        self._heard: list[list[Any]] = []
        self._listener = Atspi.EventListener.new(self._hear)
        for kind in HEARD:
            self._listener.register(kind)

    def answer(self, question: str, given: list[Any]) -> dict[str, Any]:
        """What is looked at may go meanwhile: then it is looked again, and nothing remembered."""
        told: dict[str, Any] = {}
        for _ in range(TURNS):
            try:
                return {"told": getattr(self, question)(*given)}
            except GLib.Error as error:
                told = {"failed": str(error)}
                self._program().clear_cache()
            except Exception as error:  # noqa: BLE001 - whatever it is, the test is to say it
                return {"failed": f"{type(error).__name__}: {error}"}
        return told

    # -- what can be asked

    def there(self) -> bool:
        return self._program() is not None

    def heard(self) -> list[list[Any]]:
        """Kind, role, name and what came with it, of everything since this was asked last."""
        told, self._heard = self._heard, []
        return told

    def article(self) -> dict[str, Any]:
        text = self._article()
        selected = []
        if Atspi.Text.get_n_selections(text):
            found = Atspi.Text.get_selection(text, 0)
            selected = [found.start_offset, found.end_offset]
        return {
            "text": Atspi.Text.get_text(text, 0, -1),
            "count": Atspi.Text.get_character_count(text),
            "caret": Atspi.Text.get_caret_offset(text),
            "selected": selected,
            "described": text.get_description(),
            "interfaces": list(text.get_interfaces()),
        }

    def put_caret(self, offset: int) -> bool:
        return bool(Atspi.Text.set_caret_offset(self._article(), offset))

    def select(self, start: int, end: int) -> bool:
        return bool(Atspi.Text.set_selection(self._article(), 0, start, end))

    def around(self, offset: int) -> dict[str, str]:
        """Character, word and line at a place."""
        kinds = ("CHAR", "WORD", "LINE", "SENTENCE", "PARAGRAPH")
        return {
            kind.lower(): Atspi.Text.get_string_at_offset(
                self._article(), offset, getattr(Atspi.TextGranularity, kind)
            ).content
            for kind in kinds
        }

    def looks(self, offset: int) -> list[Any]:
        """Attributes at a place, and where they begin and end."""
        found = Atspi.Text.get_attribute_run(self._article(), offset, False)
        return [dict(found[0]), found[1], found[2]]

    def buttons(self) -> list[list[str]]:
        """Window, role and name of whatever can be pressed now."""
        return [
            [window, each.get_role_name(), each.get_name()]
            for window, each in self._shown()
            if each.get_role_name() in PRESSED
            and each.get_state_set().contains(Atspi.StateType.SENSITIVE)
        ]

    def press(self, name: str, role: str = "push button", window: str = "") -> bool:
        """By its name alone, as somebody says it who sees nothing."""
        for where, each in self._shown():
            if each.get_role_name() == role and each.get_name() == name and window in where:
                return bool(Atspi.Action.do_action(each, _press(each)))
        return False

    def tabs(self) -> list[str]:
        return [e.get_name() for _, e in self._shown() if e.get_role_name() == "page tab"]

    def answers(self) -> int:
        """Something that only the program itself knows: it has done by then what came before."""
        return int(Atspi.Component.get_size(self._windows()[0]).x)

    def windows(self) -> list[str]:
        return [window.get_name() for window in self._windows()]

    def nameless(self) -> list[str]:
        """Whatever can be reached or pressed, and has no name."""
        return [
            f"{window}: {_path(each)}"
            for window, each in self._shown()
            if each.get_role_name() in STOPS and not each.get_name().strip()
        ]

    # -- how it is found

    def _hear(self, event: Any) -> None:
        if event.type.startswith("object:state-changed:focused") and not event.detail1:
            return
        said = event.any_data if isinstance(event.any_data, str) else event.detail1
        try:
            whose = [event.source.get_role_name(), event.source.get_name()]
        except GLib.Error:  # it has gone before anybody could ask
            return
        self._heard.append([event.type, *whose, said])

    def _program(self) -> Any:
        for each in _children(Atspi.get_desktop(0)):
            return each
        return None

    def _windows(self) -> list[Any]:
        """Those that are on the screen; one that was closed may still be among the children."""
        return [each for each in _children(self._program()) if _is_shown(each)]

    def _article(self) -> Any:
        return next(e for _, e in self._shown() if e.get_role_name() == "document frame")

    def _shown(self) -> Iterator[tuple[str, Any]]:
        """All that is on the screen, with the name of its window."""
        for window in self._windows():
            for each in _within(window):
                yield window.get_name(), each


def _path(each: Any) -> str:
    above = each.get_parent()
    return f"{each.get_role_name()} in {above.get_role_name()} “{above.get_name()}”"


def _press(each: Any) -> int:
    """Which of its actions it is, beside that of taking the keyboard."""
    for number in range(Atspi.Action.get_n_actions(each)):
        if Atspi.Action.get_action_name(each, number) in ("Press", "Toggle", "ShowMenu"):
            return number
    raise LookupError(f"“{each.get_name()}” cannot be pressed")


def _is_shown(each: Any) -> bool:
    return bool(each.get_state_set().contains(Atspi.StateType.SHOWING))


def _children(parent: Any) -> list[Any]:
    count = min(parent.get_child_count(), MOST_CHILDREN)
    found = [parent.get_child_at_index(number) for number in range(count)]
    return [each for each in found if each is not None]


def _within(parent: Any) -> Iterator[Any]:
    for each in _children(parent):
        if _is_shown(each):
            yield each
            yield from _within(each)


def main() -> None:
    ears, loop = Ears(), GLib.MainLoop()

    def answer(source: Any, condition: Any) -> bool:
        line = sys.stdin.readline()
        if not line:
            loop.quit()
            return False
        question, *given = json.loads(line)
        sys.stdout.write(json.dumps(ears.answer(question, given)) + "\n")
        sys.stdout.flush()
        return True

    GLib.io_add_watch(sys.stdin, GLib.PRIORITY_LOW, GLib.IO_IN | GLib.IO_HUP, answer)
    loop.run()


if __name__ == "__main__":
    main()
