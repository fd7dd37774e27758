"""The preflight page: what was checked and found, as a file to sign a release by."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.errors import BayanError
from app.exporter import Exporter
from app.version import version
from ui.desk import Desk
from ui.house import House
from ui.language import tongue
from ui.output import at_work
from ui.settings import Preferences


class PreflightPage(QObject):
    """Makes it in the language of the interface, as HTML or PDF. noted: where it is."""

    noted = Signal(str)

    def __init__(
        self,
        desk: Desk,
        house: House,
        preferences: Preferences,
        exporters: Sequence[Exporter],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk, self._house = desk, house
        self._preferences, self._exporters = preferences, exporters

    def save(self) -> None:
        """Writes it where a person wants it."""
        name = self.tr("{name} preflight").format(name=self._desk.name)
        path = self._desk.asker.page_to_save(self._desk.folder() / f"{name}.html")
        if path is None:
            return
        from app.storage import write_atomic  # noqa: PLC0415  with what it takes to make the page

        try:
            with at_work():
                write_atomic(path, self._made(path))
        except BayanError as fault:
            self._desk.asker.tell(str(fault))
        else:
            self.noted.emit(self.tr("The preflight page is in {file}").format(file=path.name))

    def _made(self, path: Path) -> bytes:
        from app.preflight.composition import as_composition  # noqa: PLC0415  a start does without
        from app.preflight.html import as_html  # noqa: PLC0415
        from app.preflight.report import Made, preflight  # noqa: PLC0415

        desk = self._desk
        by = self._preferences.value.user or desk.user
        made = Made(version(), desk.now(), by, desk.path.name if desk.path else "")
        told = preflight(desk.session.release, self._house.profile, made)
        if path.suffix.lower() != ".pdf":
            return as_html(told, tongue())
        write = next(one.write for one in self._exporters if one.name == "pdf")
        return write(as_composition(told, tongue()))
