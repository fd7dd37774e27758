"""The file in which a house keeps its terms: found, begun where there is none, and written."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from app.errors import FileError
from app.profile import PROFILE_SUFFIX, Profile, encode_profile, find_profile
from app.storage.lock import this_process
from app.storage.new import write_new
from app.term import Term
from ui.desk import Desk
from ui.house import House


class Keeping(QObject):
    """housed: the house has other terms now. noted: a sentence."""

    housed = Signal(object)
    noted = Signal(str)

    def __init__(self, desk: Desk, house: House, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._house = desk, house

    def terms(self) -> tuple[Term, ...]:
        """The house's own, as the program has them in use."""
        return self._house.profile.glossary

    def profile(self) -> Profile | None:
        """What is in the file of the house now; BayanError when it cannot be read.

        While the house has no file, a person is asked where it is to be; None when they do not
        say so.
        """
        if self._house.file is None and not self._begin():
            return None
        return find_profile(self._house.named)

    def write(self, before: Profile, terms: tuple[Term, ...], note: str) -> None:
        """Writes other terms; BayanError when the file is not as it was before, or cannot be."""
        file = self._house.named
        if find_profile(file) != before:
            raise FileError("the profile was changed meanwhile", where=file, remedy="try again")
        self._put(Path(file), replace(before, glossary=terms))
        self.noted.emit(note)

    def _begin(self) -> bool:
        """Takes a profile that is there for the house's, or writes the one in use as a new file."""
        suggestion = self._desk.folders.home / f"house{PROFILE_SUFFIX}"
        path = self._desk.asker.profile_to_keep(suggestion)
        if path is None:
            return False
        is_named = path.suffix == PROFILE_SUFFIX or path.is_file()
        file = path if is_named else Path(f"{path}{PROFILE_SUFFIX}")
        if file.exists():
            self._use(file)
        else:
            self._put(file, self._house.profile)
        return True

    def _put(self, file: Path, profile: Profile) -> None:
        write_new(file, encode_profile(profile), this_process(self._desk.now()), force=True)
        self._use(file)

    def _use(self, file: Path) -> None:
        self._house.choose(str(file))
        self.housed.emit(self._house.profile)
