"""Where an installed program begins: as a process that reads a file for another, or as itself.

A reader's process must be quick to start, so nothing else is imported for it.
"""

import sys

from annotator.readers.guarded.limits import GUARDED


def main() -> None:
    """Entry point of the bundle."""
    if sys.argv[1:] == [GUARDED]:
        from annotator.readers.guarded.child import serve

        serve()
    else:
        from ui.commands import main as command_line

        command_line()


if __name__ == "__main__":
    main()
