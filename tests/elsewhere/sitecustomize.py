"""Makes Python look as it does on Windows: found by its name on ``PYTHONPATH``, in every process that is started."""

import multiprocessing
import os
import sys

for _name in ("resource", "fcntl", "pwd", "grp", "termios", "tty", "pty", "readline"):
    sys.modules[_name] = None  # type: ignore[assignment]
for _name in ("fork", "forkpty", "killpg", "getpgid", "setsid", "setpgid", "getpgrp"):
    if hasattr(os, _name):
        delattr(os, _name)
multiprocessing.set_start_method("spawn", force=True)
