"""The program as a helper of itself ends with whoever started it."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HELPER = "from ui.itself import stay_beside; stay_beside(); import time; time.sleep(600)"
STARTER = f"""
import sys, time
from ui import itself
itself.command = lambda *said: [sys.executable, "-c", {HELPER!r}]
with itself.beside() as child:
    print(child.pid, flush=True)
    time.sleep(600)
"""


def runs(pid: int) -> bool:
    """One that has ended, and whom nobody asked how, does not run."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


@pytest.mark.skipif(sys.platform != "linux", reason="asks the system who runs")
def test_who_is_killed_leaves_no_helper_behind() -> None:
    starter = subprocess.Popen([sys.executable, "-c", STARTER], stdout=subprocess.PIPE, cwd=ROOT)
    assert starter.stdout is not None
    helper = int(starter.stdout.readline())
    try:
        while os.getpriority(os.PRIO_PROCESS, helper) == 0:
            time.sleep(0.05)
        assert runs(helper)
        starter.kill()
        starter.communicate()
        until = time.monotonic() + 60
        while runs(helper) and time.monotonic() < until:
            time.sleep(0.05)
        assert not runs(helper)
    finally:
        if runs(helper):
            os.kill(helper, signal.SIGKILL)
