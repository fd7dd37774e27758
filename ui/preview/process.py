"""Makes proofs in a process of its own, begun with the first and begun again when it dies."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import suppress
from threading import Lock
from typing import TYPE_CHECKING, Protocol

from app.errors import BayanError
from app.places import Proof
from app.proofs import Order, Sender
from app.storage.atomic import said

if TYPE_CHECKING:
    import subprocess

_TRIES = 2


class Prover(Protocol):
    """What makes proofs."""

    def proof(self, order: Order) -> Proof:
        """The proof of an order, once it is there; BayanError when it cannot be made."""

    def stop(self) -> None:
        """Ends what is under way, also out of another thread."""


class ProcessProver:
    """command: starts the helper, which ends by itself when its pipe does."""

    def __init__(self, command: Sequence[str]) -> None:
        self._command = tuple(command)
        self._lock = Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._sender: Sender | None = None
        self._stops = 0

    def proof(self, order: Order) -> Proof:
        """The proof from the helper; BayanError as the exporter, or when there is no helper."""
        stops = self._stops
        with self._lock:
            for _ in range(_TRIES):
                if stops != self._stops:
                    break
                sender = self._sender or self._begin()
                try:
                    return sender.proof(order)
                except (EOFError, OSError):
                    self._end()
        raise _absent("has ended twice")

    def stop(self) -> None:
        """Ends the helper at once, also out of another thread; the next order begins another."""
        self._stops += 1
        process = self._process
        if process is not None:
            process.kill()
        with self._lock:
            self._end()

    def _begin(self) -> Sender:
        import subprocess  # noqa: PLC0415  a start does without the helper

        try:
            process = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                # A program of Windows that has no console has no standard error to hand on.
                stderr=None if sys.stderr else subprocess.DEVNULL,
                # Windows would open a console.
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as fault:
            raise _absent(f"does not start: {said(fault)}") from fault
        assert process.stdin is not None
        assert process.stdout is not None
        self._process, self._sender = process, Sender(process.stdin, process.stdout)
        return self._sender

    def _end(self) -> None:
        process, self._process, self._sender = self._process, None, None
        if process is None:
            return
        process.kill()
        for pipe in (process.stdin, process.stdout):
            with suppress(OSError):  # what was still to be written has no reader any more
                if pipe is not None:
                    pipe.close()
        process.wait()


def _absent(why: str) -> BayanError:
    return BayanError(
        f"there is no preview, for the program that makes its pages {why}",
        remedy="export a PDF to see them, or start Bayan again",
    )
