"""The faces that ship with the program, made known to Qt."""

from PySide6.QtGui import QFontDatabase

from resources import resource


def register() -> None:
    """Once for each application object; those that are known already are not harmed by it."""
    folder = resource("fonts")
    if folder.is_dir():
        for file in folder.iterdir():
            if file.name.endswith((".ttf", ".otf")):
                QFontDatabase.addApplicationFontFromData(file.read_bytes())
