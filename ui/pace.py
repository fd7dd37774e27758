"""Work in a thread that rests now and then, so that no key is kept waiting for it."""

from __future__ import annotations

import time
from collections.abc import Callable

WORK_S = 0.002
REST_S, LONG_REST_S = 0.003, 0.006  # after work; while somebody types


class Pace:
    """Called between two pieces of work; rests when it is time to.

    pause: for how many seconds; GivenUp from it when nobody waits for the result any more.
    """

    def __init__(self, pause: Callable[[], float]) -> None:
        self._pause = pause
        self._until = 0.0

    def __call__(self) -> None:
        """Rests when it is time to."""
        if time.perf_counter() >= self._until:
            time.sleep(self._pause())
            self._until = time.perf_counter() + WORK_S


class GivenUp(Exception):  # noqa: N818  no error
    """Nobody waits for what is being worked at."""
