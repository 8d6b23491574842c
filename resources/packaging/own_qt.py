"""Runs first in a bundle for Linux: no plug-in of another Qt on the system is ever loaded.

Some desktops set these variables for all programs; plug-ins of another version would end ours.
"""

import os

for name in ("QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH"):
    os.environ.pop(name, None)
