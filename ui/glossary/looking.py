"""Looks through the releases of a folder in a thread; what is found comes in little by little."""

from __future__ import annotations

import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from app.errors import BayanError
from app.profile import Profile
from ui.pace import REST_S, GivenUp, Pace

if TYPE_CHECKING:
    from app.glossary.concordance import Hit, Skipped

translate = QCoreApplication.translate
MOST = 500  # places; who finds more says more exactly what is looked for
BATCH_S = 0.1  # between two reports


class Search(Struct, frozen=True):
    """What is looked for where, and its number: only the latest one counts."""

    generation: int
    phrase: str
    folder: Path
    profile: Profile


class Looker(QObject):
    """found: the number of a search, and some of what it came to. done: its number, and why it
    came to nothing, or "".

    newest: the number that the window waits for; what is under way for an older one ends.
    """

    found = Signal(int, object)
    done = Signal(int, str)

    def __init__(self) -> None:
        super().__init__()
        self.newest = 0

    @Slot(object)
    def look(self, search: Search) -> None:
        """Reports what is found until all is looked through."""
        fault = ""
        try:
            for some in self._batches(search):
                self.found.emit(search.generation, some)
        except GivenUp:
            return
        except BayanError as told:
            fault = str(told)
        except Exception as told:  # noqa: BLE001  a border: a search must not end the program
            words = QCoreApplication.translate(
                "Concordance", "The search was broken off ({fault})."
            )
            fault = words.format(fault=told)
        self.done.emit(search.generation, fault)

    def _batches(self, search: Search) -> Iterator[tuple[Hit | Skipped, ...]]:
        held: list[Hit | Skipped] = []
        since = time.monotonic()
        for one in self._found(search):
            held.append(one)
            if time.monotonic() - since > BATCH_S:
                yield tuple(held)
                held, since = [], time.monotonic()
        yield tuple(held)

    def _found(self, search: Search) -> Iterator[Hit | Skipped]:
        from app.glossary import terms_of  # noqa: PLC0415  a start does without it
        from app.glossary.concordance import Hit, find  # noqa: PLC0415  the same

        pace = Pace(partial(self._pause, search.generation))
        count = 0
        for one in find(search.phrase, search.folder, terms_of(search.profile), pace):
            yield one
            count += isinstance(one, Hit)
            if count == MOST:
                return

    def _pause(self, generation: int) -> float:
        if generation < self.newest:
            raise GivenUp
        return REST_S
