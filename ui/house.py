"""The profile in use: which one a person chose, kept in a small file of the configuration."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import msgspec

from app.errors import BayanError, FileError
from app.profile import SHIPPED_PROFILES, Profile, find_profile, neutral_profile
from app.storage import read_bytes, write_atomic

LIMIT = 1 << 14  # bytes


class House:
    """named: the name of a shipped profile or the path of a file. fault: why it is not in use."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self.named = SHIPPED_PROFILES[0]
        self.fault = ""
        with suppress(FileError, msgspec.DecodeError):
            self.named = msgspec.json.decode(read_bytes(file, LIMIT), type=str)
        self.profile = self._remembered()

    def choose(self, named: str) -> None:
        """Takes a profile and remembers it; if it is none, a BayanError, and nothing changes."""
        self.profile = find_profile(named)
        self.named, self.fault = named, ""
        with suppress(FileError, OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            write_atomic(self._file, msgspec.json.encode(named))

    def _remembered(self) -> Profile:
        """The profile that was chosen last; the neutral one while its file cannot be read."""
        try:
            return find_profile(self.named)
        except BayanError as fault:
            self.fault = str(fault)
            return neutral_profile()
