"""Runs one command and says how long it took and how much memory it held.

usage: python -I -S benchmarks/launch.py LOG COMMAND…

Small on purpose: a process inherits the largest resident set of the one that it was begun from.
"""

import json
import os
import sys
from time import perf_counter


def main(log: str, *command: str) -> None:
    """Prints as JSON the exit status, seconds by the clock and of processors, bytes of memory."""
    shut = (os.POSIX_SPAWN_OPEN, 1, log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    actions = [shut, (os.POSIX_SPAWN_DUP2, 1, 2)]
    begun = perf_counter()
    child = os.posix_spawnp(command[0], command, os.environ, file_actions=actions)
    _, status, used = os.wait4(child, 0)
    seconds = perf_counter() - begun
    said = {"status": status, "seconds": seconds, "busy": used.ru_utime + used.ru_stime}
    print(json.dumps({**said, "memory": used.ru_maxrss * 1024}))


if __name__ == "__main__":
    main(*sys.argv[1:])
