"""The profile in use: which one a person chose, kept in a small file of the configuration."""

from __future__ import annotations

from pathlib import Path

from app.errors import BayanError
from app.profile import SHIPPED_PROFILES, Profile, find_profile, neutral_profile
from ui.isolating import isolated
from ui.remembered import recall, remember


class House:
    """named: the name of a shipped profile or the path of a file. fault: why it is not in use."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self.named = recall(file, str, SHIPPED_PROFILES[0])
        self.fault = ""
        self.profile = self._remembered()

    @property
    def file(self) -> Path | None:
        """The file that the profile in use lies in, if it does: not what ships, nor a folder."""
        path = Path(self.named)
        is_file = not self.fault and self.named not in SHIPPED_PROFILES and path.is_file()
        return path if is_file else None

    def title(self) -> str:
        """What the profile in use is called: the name of its house, or of its file."""
        names = self.profile.name
        return " · ".join(isolated(name) for name in names.values()) or Path(self.named).stem

    def choose(self, named: str) -> None:
        """Takes a profile and remembers it; if it is none, a BayanError, and nothing changes."""
        self.profile = find_profile(named)
        self.named, self.fault = named, ""
        remember(self._file, named)

    def _remembered(self) -> Profile:
        """The profile that was chosen last; the neutral one while its file cannot be read."""
        try:
            return find_profile(self.named)
        except BayanError as fault:
            self.fault = str(fault)
            return neutral_profile()
