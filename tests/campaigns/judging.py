"""After a fault, with the program itself: is all there that was acknowledged, and nothing half?"""

import time
from pathlib import Path

from annotator.errors import AnnotatorError
from annotator.session import Session
from annotator.storage.journal import Role
from tests.campaigns.campaign import Broken, demand
from tests.campaigns.driver import state_of
from ui import projects

REOPEN_SECONDS = 2.0


def acknowledged(said: list[str], before: str) -> str:
    """The last state that was said to be on the disk; `before` where nothing was."""
    states = [line.split()[2] for line in said if line.startswith("ACK ")]
    return next((state for state in reversed(states) if state != "-"), before)


def judge(project: Path, state: str, after: str) -> Session:
    """The project opened, whole, in the state that was acknowledged or one step on.

    `after` says after what. The caller closes it. Raises Broken.
    """
    started = time.monotonic()
    try:
        session = projects.opened(project)
    except AnnotatorError as error:
        raise Broken(f"{after}: it cannot be opened: {error}") from error
    try:
        seconds = time.monotonic() - started
        demand(seconds <= REOPEN_SECONDS, f"{after}: opening took {seconds:.1f} s")
        demand(session.project.ailments == [], f"{after}: {session.project.ailments[:3]}")
        ailing = session.project.check()
        demand(ailing == [], f"{after}: {ailing[:3]}")
        if state_of(session) != state:
            take_back_one(session)
            demand(state_of(session) == state, f"{after}: not what was acknowledged")
            ailing = session.project.check()
            demand(ailing == [], f"{after}, and undoing: {ailing[:3]}")
    except AnnotatorError as error:
        session.project.close()
        raise Broken(f"{after}: it cannot be worked on: {error}") from error
    except BaseException:
        session.project.close()
        raise
    return session


def take_back_one(session: Session) -> None:
    """The last step, be it done, undone or redone: at most one was not acknowledged."""
    last = session.history.last
    if last is not None and last.role is Role.UNDO:
        session.redo()
    else:
        session.undo()
