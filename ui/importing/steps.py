"""The states of an import on its page, one after the other, so that each can be taken back."""

from __future__ import annotations

from app.importing.importer import Imported


class Steps:
    """A list of values and a place in it."""

    def __init__(self, imported: Imported) -> None:
        self._held = [imported]
        self._at = 0

    @property
    def now(self) -> Imported:
        """The state that is shown."""
        return self._held[self._at]

    @property
    def can_undo(self) -> bool:
        """Whether there is a state before."""
        return self._at > 0

    @property
    def can_redo(self) -> bool:
        """Whether a state was taken back."""
        return self._at + 1 < len(self._held)

    def add(self, imported: Imported) -> None:
        """Another state after the one shown; what was taken back is gone."""
        if imported != self.now:
            self._held[self._at + 1 :] = [imported]
            self._at += 1

    def undo(self) -> None:
        """Back to the state before."""
        self._at = max(0, self._at - 1)

    def redo(self) -> None:
        """On to the state that was taken back."""
        self._at = min(len(self._held) - 1, self._at + 1)
