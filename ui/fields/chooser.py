"""Opens the lists that entities, goals and contacts of the house are chosen from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QWidget

from app.address import Address
from app.edits import set_value
from app.profile import Profile
from app.taking import take_contacts
from ui.desk import Desk
from ui.editor.bands import head_words
from ui.editor.choices import choices_of, house_contacts

if TYPE_CHECKING:
    from ui.editor.choices import Choice
    from ui.editor.picker import Picker


class Chooser(QObject):
    """What is chosen becomes one step of the history."""

    def __init__(self, desk: Desk, profile: Callable[[], Profile], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._session, self._profile = desk, desk.session, profile

    def choose(self, part: str, over: QWidget, corner: QPoint) -> None:
        """Opens the list of "entities" or "goals" at a place on the screen."""
        chosen = getattr(self._session.release, part)
        self._open(_picker(choices_of(part), chosen, over), partial(self._take, part), corner)

    def choose_contacts(self, over: QWidget, corner: QPoint) -> None:
        """Opens the list of those whom the house names; the chosen ones are added."""
        choices = house_contacts(self._profile())
        if choices:
            self._open(_picker(choices, (), over), self._take_contacts, corner)
        else:
            self._desk.noted.emit(self.tr("The profile of the house names no contacts"))

    def _open(self, picker: Picker, take: Callable[..., None], corner: QPoint) -> None:
        picker.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picker.chosen.connect(take)
        picker.open_at(corner)

    def _take(self, part: str, ids: tuple[str, ...] | tuple[int, ...]) -> None:
        label = head_words(part)[0]
        self._session.edit(label, lambda release: set_value(release, Address(part), ids))

    def _take_contacts(self, ids: tuple[int, ...]) -> None:
        held = {contact.id: contact for contact in self._profile().contacts}
        chosen = [held[id_] for id_ in ids]
        label = head_words("contacts")[0]
        self._session.edit(label, lambda release: take_contacts(release, chosen))


def _picker(
    choices: Sequence[Choice], chosen: tuple[str, ...] | tuple[int, ...], over: QWidget
) -> Picker:
    from ui.editor.picker import Picker  # noqa: PLC0415  a start does without the lists

    return Picker(choices, chosen, over)
