"""The form above the text: what a release has once, whatever its languages."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from app.address import Address
from app.edits import set_value
from app.facts import Place
from app.localized import Localized
from app.model import Release
from app.wording import SHIPPED, shipped_wording
from ui.editor.band import Band, View
from ui.editor.embargo import EmbargoField
from ui.editor.fields import OptionalDate, PlaceField, WheelGuard
from ui.editor.outline import Strip
from ui.editor.setting import Setting
from ui.isolating import isolated
from ui.theme import inks


class FormBand(Band):
    """Kind, state, reference, date, place and embargo."""

    is_paper = False

    def __init__(self, strip: Strip, setting: Setting, parent: QWidget) -> None:
        super().__init__(strip, setting, parent)
        self._make_fields()
        self._lay_out()
        self._connect()
        self._guard = WheelGuard(self)
        for field in (*self._fields(), self.date.edit, self.embargo.until, self.embargo.zone):
            field.installEventFilter(self._guard)
        for field in self._fields():
            field.setEnabled(not setting.session.read_only)

    def height_at(self, width: int) -> int:
        """As high as its two lines of fields."""
        del width
        return self._grid.sizeHint().height()

    def show_release(self, view: View, origin: object) -> None:
        """Shows what the fields hold, but for the one that was just used."""
        release = view.release
        left, right = self.setting.left.code, self.setting.right.code
        _show_choice(self.kind, release.kind)
        _show_choice(self.state, release.state)
        self.date.show_value(release.date)
        for line, text in (
            (self.reference, release.reference),
            (self.left_place, release.place.get(left, "")),
            (self.right_place, release.place.get(right, "")),
        ):
            if line is not origin and line.text() != text:
                line.setText(text)
        self.embargo.show_value(release.embargo)

    def _make_fields(self) -> None:
        self.kind = _combo(self.tr("Kind"), self)
        for id_ in shipped_wording(SHIPPED[0]).kinds:
            names = (shipped_wording(code).kinds.get(id_, "") for code in SHIPPED)
            self.kind.addItem("  ·  ".join(map(isolated, names)), id_)
        self.state = _combo(self.tr("State"), self)
        for id_, name in (
            ("draft", self.tr("Draft")),
            ("final", self.tr("Final")),
            ("corrected", self.tr("Corrected")),
        ):
            self.state.addItem(name, id_)
        self.reference = QLineEdit(self)
        self.reference.setAccessibleName(self.tr("Reference"))
        self.reference.setTextMargins(4, 0, 4, 0)
        self.date = OptionalDate(self.tr("Date"), self)
        left, right = self.setting.left, self.setting.right
        self.left_place = PlaceField(left, self.tr("Place, left pane"), self)
        self.right_place = PlaceField(right, self.tr("Place, right pane"), self)
        self.embargo = EmbargoField(self)

    def _lay_out(self) -> None:
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(0, 12, 0, 16)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(3)
        captions = (
            (self.tr("Kind"), self.kind),
            (self.tr("State"), self.state),
            (self.tr("Reference"), self.reference),
            (self.tr("Date"), self.date),
        )
        for column, (caption, field) in enumerate(captions):
            self._put(grid, 0, column, caption, field)
        grid.setRowMinimumHeight(2, 6)
        self._put(grid, 3, 0, self.tr("Place in English"), self.left_place)
        self._put(grid, 3, 1, self.tr("Place in Arabic"), self.right_place)
        grid.addWidget(self.embargo, 3, 2, 2, 2)
        for column, stretch in enumerate((5, 4, 4, 5)):
            grid.setColumnStretch(column, stretch)

    def _put(self, grid: QGridLayout, row: int, column: int, caption: str, field: QWidget) -> None:
        label = QLabel(caption, self)
        label.setStyleSheet(f"color: {inks().soft}; font-size: 8.5pt;")
        label.setBuddy(field)
        field.setMinimumWidth(60)
        grid.addWidget(label, row, column)
        grid.addWidget(field, row + 1, column)

    def _connect(self) -> None:
        self.kind.activated.connect(lambda _: self._set("kind", self.kind.currentData(), self.kind))
        self.state.activated.connect(
            lambda _: self._set("state", self.state.currentData(), self.state)
        )
        self.reference.textEdited.connect(lambda text: self._set("reference", text, self.reference))
        self.date.picked.connect(lambda value: self._set("date", value, None))
        for field, pane in (
            (self.left_place, self.setting.left),
            (self.right_place, self.setting.right),
        ):
            field.textEdited.connect(
                lambda text, field=field, code=pane.code: self._set("place", text, field, code)
            )
            field.chosen.connect(self._take_place)
        self.embargo.picked.connect(lambda value: self._set("embargo", value, None))

    def _fields(self) -> tuple[QWidget, ...]:
        return (
            self.kind, self.state, self.reference, self.date, self.left_place, self.right_place,
            self.embargo,
        )  # fmt: skip

    def _set(self, part: str, value: object, origin: QWidget | None, code: str = "") -> None:
        at = Address(part, language=code)
        self.setting.session.edit(
            self.tr("Field"),
            lambda release: set_value(release, at, value),
            merge=("field", at) if isinstance(value, str) and origin else None,
            origin=origin,
        )

    def _take_place(self, place: Place) -> None:
        def taken(release: Release) -> Release:
            return replace(release, place=Localized({**release.place, **place.name}))

        self.setting.session.edit(self.tr("Place"), taken)


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
