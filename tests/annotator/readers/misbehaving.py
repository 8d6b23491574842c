"""Readers that do what none may do, for the child that keeps them apart."""

import ctypes
import os
import socket
import subprocess
import time
from pathlib import Path

from annotator.model.draft import ArticleDraft
from annotator.readers import plain
from annotator.readers.guarded.given import Given


def well(given: Given) -> list[ArticleDraft]:
    return [plain.read(given.data, given.name)]


def with_a_neighbour(given: Given) -> list[ArticleDraft]:
    return [plain.read(given.data + (given.beside("second.txt") or b""), given.name)]


def for_ever(given: Given) -> list[ArticleDraft]:
    while True:
        time.sleep(1)


def in_a_loop(given: Given) -> list[ArticleDraft]:
    while True:
        pass


def greedy(given: Given) -> list[ArticleDraft]:
    held = []
    while True:
        held.append(bytearray(10_000_000))


def deep(given: Given) -> list[ArticleDraft]:
    return deep(given)


def puzzled(given: Given) -> list[ArticleDraft]:
    raise KeyError("footnote")


def broken(given: Given) -> list[ArticleDraft]:
    ctypes.string_at(1)
    return []


def gone(given: Given) -> list[ArticleDraft]:
    os._exit(0)


def talkative(given: Given) -> list[ArticleDraft]:
    print("I am a library that prints")
    os.write(1, b"3\n")
    os.write(2, b"and complains")
    return well(given)


def writing(given: Given) -> list[ArticleDraft]:
    Path(given.data.decode()).write_text("I was here", encoding="utf-8")
    return []


def making_a_folder(given: Given) -> list[ArticleDraft]:
    Path(given.data.decode()).mkdir()
    return []


def calling_home(given: Given) -> list[ArticleDraft]:
    socket.create_connection(("127.0.0.1", 9))
    return []


def starting_a_program(given: Given) -> list[ArticleDraft]:
    subprocess.run(["true"], check=True)
    return []


def opening_everything(given: Given) -> list[ArticleDraft]:
    held = [Path(__file__).open("rb") for _ in range(1_000)]  # noqa: SIM115
    return [] if held else well(given)
