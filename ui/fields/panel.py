"""The side panel of what a release has once, whatever its languages."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.address import Address
from app.edits import set_value
from app.facts import Place
from app.model import Release
from app.taking import take_place
from app.wording import SHIPPED, shipped_wording
from ui.editor import richdoc
from ui.editor.outline import panes
from ui.fields.choosing import contact_entries, entity_entries, goal_entries
from ui.fields.date import DateField
from ui.fields.embargo import EmbargoField
from ui.fields.lists import ListField
from ui.fields.phones import faults
from ui.fields.place import PlaceField
from ui.fields.setup import Note, Setup, caption
from ui.isolating import isolated
from ui.language import tongue
from ui.manners import UndoGuard, WheelGuard
from ui.session import Session

MARGIN = 14
TICK_MS = 5_000  # a minute that ends is seen at most so much later


class FieldsPanel(QScrollArea):
    """One column of fields. asked: a list ("entities", "goals", "contacts"), and which button.

    left: the keyboard is wanted back in the text.
    """

    asked = Signal(str, str)
    left = Signal()

    def __init__(self, session: Session, setup: Setup) -> None:
        super().__init__()
        self._session, self._setup = session, setup
        self._build()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._ticking = QTimer(self, interval=TICK_MS)
        self._ticking.timeout.connect(self._tick)
        self._ticking.start()
        session.changed.connect(self._follow)
        session.opened.connect(self._open)
        self.refresh()

    def refresh(self) -> None:
        """Shows the fields as they stand in the release."""
        release = self._session.release
        _show_choice(self.kind, release.kind)
        _show_choice(self.state, release.state)
        if self.reference.text() != release.reference:
            self.reference.setText(release.reference)
        self.date.show_value(release.date)
        self.place.show_value(release.place)
        self.embargo.show_value(release.embargo)
        self.entities.show_entries(entity_entries(release))
        self.goals.show_entries(goal_entries(release))
        self.contacts.show_entries(contact_entries(release))
        self.phones.say("\n".join(faults(release, self._setup.profile().region)), is_fault=True)
        self.end_mark.setChecked(release.end_mark)
        self._body.setEnabled(not self._session.read_only)

    def list(self, part: str) -> ListField:
        """The list of entities, goals or contacts."""
        return {"entities": self.entities, "goals": self.goals, "contacts": self.contacts}[part]

    def begin(self) -> None:
        """Puts the keyboard into the first field."""
        self.ensureWidgetVisible(self.date)
        self.date.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.date.line.selectAll()

    def go_to(self, at: Address) -> None:
        """Puts the keyboard into the field at an address; does nothing when there is none."""
        is_set = self._session.release.embargo is not None
        field = {
            "date": self.date.line,
            "place": self.place.lines.get(at.language, self.place),
            "kind": self.kind,
            "state": self.state,
            "reference": self.reference,
            "embargo": self.embargo.day.line if is_set else self.embargo.box,
        }.get(at.part)
        if field is not None:
            self.ensureWidgetVisible(field)
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_words(self, at: Address) -> None:
        """Selects the words at an address of a field of text; the keyboard stays where it is."""
        line = self.place.lines.get(at.language) if at.part == "place" else self.reference
        if line is None:
            return
        start = richdoc.to_units(line.text(), at.start)
        line.setSelection(start, richdoc.to_units(line.text(), at.end) - start)
        self.ensureWidgetVisible(line)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape goes back to the text; the panel stays."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Shows what was changed meanwhile."""
        super().showEvent(event)
        self.refresh()

    def _follow(self, old: Release, new: Release, origin: object) -> None:
        del old, new
        if self.isVisible() and origin is not self:
            self.refresh()

    def _tick(self) -> None:
        self.embargo.tick()

    def _open(self) -> None:
        """Another document, and perhaps other languages."""
        if panes(self._session.release) != self._setup.panes:
            self._setup = replace(self._setup, panes=panes(self._session.release))
            self._build()
        self.refresh()

    def _build(self) -> None:
        self._body = QWidget()
        self._make_fields()
        self._lay_out()
        self._connect()
        self.setWidget(self._body)

    def _make_fields(self) -> None:
        body = self._body
        self.kind, self.state = _combo(self.tr("Kind"), body), _combo(self.tr("State"), body)
        codes = sorted(SHIPPED, key=lambda code: code != tongue())
        for id_ in shipped_wording(SHIPPED[0]).kinds:
            names = (shipped_wording(code).kinds.get(id_, "") for code in codes)
            self.kind.addItem("  ·  ".join(map(isolated, names)), id_)
        for id_, name in (
            ("draft", self.tr("Draft")),
            ("final", self.tr("Final")),
            ("corrected", self.tr("Corrected")),
        ):
            self.state.addItem(name, id_)
        self.reference = QLineEdit(body)
        self.reference.setAccessibleName(self.tr("Reference"))
        self.reference.setTextMargins(4, 0, 4, 0)
        self.date = DateField(self.tr("Date"), self._setup, body)
        self.place = PlaceField(self._setup, body)
        self.embargo = EmbargoField(self._setup, body)
        self.entities = ListField(self.tr("UN entities"), [_choose()], body)
        self.goals = ListField(self.tr("Sustainable Development Goals"), [_choose()], body)
        self.contacts = ListField(self.tr("Contacts"), self._contact_buttons(), body)
        self.phones = Note(body)
        self.end_mark = QCheckBox(self.tr("Mark the end of the text"), body)

    def _contact_buttons(self) -> Sequence[tuple[str, str]]:
        return [("house", self.tr("From the house…")), ("add", self.tr("Add"))]

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._body)
        column.setContentsMargins(MARGIN, 4, MARGIN, MARGIN)
        column.setSpacing(3)
        for words, field in (
            (self.tr("Date"), self.date),
            ("", self.place),
            (self.tr("Kind"), self.kind),
            (self.tr("State"), self.state),
            (self.tr("Reference"), self.reference),
            ("", self.embargo),
            ("", self.contacts),
            ("", self.phones),
            ("", self.entities),
            ("", self.goals),
            ("", self.end_mark),
        ):
            if words:
                column.addWidget(caption(words, field, self._body))
            column.addWidget(field)
            column.addSpacing(0 if field is self.contacts else 9)
        column.addStretch(1)

    def _connect(self) -> None:
        guard, undo = WheelGuard(self), UndoGuard(self)
        for line in (self.reference, *self.place.lines.values()):
            line.installEventFilter(undo)
        for combo, part in ((self.kind, "kind"), (self.state, "state")):
            combo.installEventFilter(guard)
            combo.activated.connect(
                lambda _, combo=combo, part=part: self._set(part, combo.currentData())
            )
        self.reference.textEdited.connect(lambda text: self._type("reference", text))
        self.date.picked.connect(lambda value: self._set("date", value))
        self.place.typed.connect(lambda code, text: self._type("place", text, code))
        self.place.chosen.connect(self._take_place)
        self.embargo.picked.connect(lambda value: self._set("embargo", value))
        self.end_mark.clicked.connect(lambda is_on: self._set("end_mark", is_on))
        for part in ("entities", "goals", "contacts"):
            self.list(part).asked.connect(lambda id_, part=part: self.asked.emit(part, id_))

    def _set(self, part: str, value: object) -> None:
        label = self.tr("Field")
        self._session.edit(label, lambda release: set_value(release, Address(part), value))

    def _type(self, part: str, text: str, code: str = "") -> None:
        at = Address(part, language=code)
        self._session.edit(
            self.tr("Field"), lambda release: set_value(release, at, text), merge=("field", at)
        )

    def _take_place(self, place: Place) -> None:
        self._session.edit(self.tr("Place"), lambda release: take_place(release, place))


def _choose() -> tuple[str, str]:
    return "choose", QCoreApplication.translate("FieldsPanel", "Choose…")


def _combo(name: str, parent: QWidget) -> QComboBox:
    combo = QComboBox(parent)
    combo.setAccessibleName(name)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return combo


def _show_choice(combo: QComboBox, id_: str) -> None:
    """Shows the choice of that id; one that is not on the list is put there by its id."""
    if combo.findData(id_) < 0:
        combo.addItem(id_, id_)
    combo.setCurrentIndex(combo.findData(id_))
