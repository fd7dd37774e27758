"""Who is running the program, and whether a process of this machine still is."""

from __future__ import annotations

import os
import sys


def is_alive(process: int) -> bool:
    """Whether a process with that id runs on this machine."""
    if process <= 0:
        return False
    if sys.platform == "win32":
        return _is_alive_on_windows(process)
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True


if sys.platform == "win32":
    import ctypes
    import socket

    def host_name() -> str:
        """The machine's name, as it is written into lock files."""
        return socket.gethostname()

    def _is_alive_on_windows(process: int) -> bool:
        """``os.kill`` with 0 would send Ctrl-C there; waiting on a handle asks only."""
        synchronize, still_waiting = 0x00100000, 0x00000102
        handle = ctypes.windll.kernel32.OpenProcess(synchronize, False, process)
        if not handle:
            return False
        try:
            return bool(ctypes.windll.kernel32.WaitForSingleObject(handle, 0) == still_waiting)
        finally:
            ctypes.windll.kernel32.CloseHandle(handle)

else:

    def host_name() -> str:
        """The machine's name, as it is written into lock files."""
        return os.uname().nodename
