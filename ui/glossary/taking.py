"""Takes terms out of files into the profile of the house, once a person has seen what comes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from app.errors import BayanError, FileError
from app.profile import Profile, encode_profile, find_profile
from app.storage.lock import this_process
from app.storage.new import write_new
from ui.desk import Desk
from ui.house import House
from ui.output import at_work

if TYPE_CHECKING:
    from ui.glossary.brought import Brought


class Taking(QObject):
    """housed: the house has other terms now. noted: a sentence."""

    housed = Signal(object)
    noted = Signal(str)

    def __init__(self, desk: Desk, house: House, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._house = desk, house

    def ask(self) -> None:
        """Which files, and whether what they bring is to be taken; a fault is told."""
        file = self._house.file
        if file is None:
            self._desk.asker.tell(
                self.tr(
                    "The profile in use is no file that terms can be written to. Choose the file "
                    "of your house under File › Profile…."
                )
            )
            return
        paths = self._desk.asker.terms(self._desk.folder())
        if not paths:
            return
        try:
            self._take(paths, file)
        except BayanError as fault:
            self._desk.asker.tell(str(fault))

    def _take(self, paths: tuple[Path, ...], file: Path) -> None:
        from ui.glossary.brought import read, told  # noqa: PLC0415  a start does without it

        with at_work():
            profile = find_profile(str(file))
            brought = read(paths, profile)
        if self._desk.asker.take_terms([*told(brought)], brought.count()):
            self._write(file, profile, brought)

    def _write(self, file: Path, profile: Profile, brought: Brought) -> None:
        if find_profile(str(file)) != profile:
            remedy = "take the terms in again"
            raise FileError("the profile was changed meanwhile", where=str(file), remedy=remedy)
        data = encode_profile(replace(profile, glossary=brought.result.terms))
        write_new(file, data, this_process(self._desk.now()), force=True)
        self._house.choose(self._house.named)
        self.housed.emit(self._house.profile)
        self.noted.emit(self.tr("%n term(s) taken in", "", brought.count()))
