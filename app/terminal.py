"""Speaks to whoever started the program: results, remarks, and progress when it takes long."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from io import StringIO, TextIOWrapper
from threading import Lock, Timer
from typing import TextIO

from app.errors import FileError


class Terminal:
    """Results go to ``out``, everything else to ``err``.

    Work that lasts over ``patience`` seconds shows on ``err`` what it is at, when a person
    sits there. A character that a stream's encoding lacks is written as its number. None is a
    stream that whoever started the program has closed: what goes there is not missed.
    """

    def __init__(self, out: TextIO | None, err: TextIO | None, patience: float = 1.0) -> None:
        self._out, self._err, self._patience = out or StringIO(), err or StringIO(), patience
        self._doing, self._drawn, self._late = "", 0, False
        self._pen = Lock()
        for stream in (self._out, self._err):
            if isinstance(stream, TextIOWrapper):
                stream.reconfigure(errors="backslashreplace")

    def line(self, text: str) -> None:
        """A line of the result."""
        self._write(self._out, text)

    def note(self, text: str) -> None:
        """A line that is no result."""
        self._write(self._err, text)

    def json(self, value: object) -> None:
        """The result as JSON, with ASCII escapes where the encoding needs them."""
        encoding = (getattr(self._out, "encoding", None) or "ascii").lower().replace("-", "")
        self.line(json.dumps(value, ensure_ascii=encoding != "utf8", indent=2))

    def doing(self, what: str) -> None:
        """What the program is at now; seen once it lasts."""
        with self._pen:
            self._doing = what
            if self._late:
                self._draw(what)

    @contextmanager
    def at_work(self) -> Iterator[None]:
        """Work that may last."""
        if not self._err.isatty():
            yield
            return
        timer = Timer(self._patience, self._grow_late)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()
            timer.join()
            self._late = False
            with self._pen:
                self._draw("")

    def _grow_late(self) -> None:
        with self._pen:
            self._late = True
            self._draw(self._doing)

    def _draw(self, what: str) -> None:
        """Writes over what was drawn last, and leaves the cursor at the start of the line."""
        if what or self._drawn:
            self._err.write(f"\r{what.ljust(self._drawn)}\r")
            self._err.flush()
        self._drawn = len(what)

    def _write(self, stream: TextIO, text: str) -> None:
        with self._pen:
            self._draw("")
            try:
                stream.write(f"{text}\n")
                stream.flush()
            except BrokenPipeError:
                raise
            except OSError as fault:
                raise FileError(f"the output cannot be written ({fault.strerror})") from fault
