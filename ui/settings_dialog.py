"""The settings as a person chooses them; each holds at once, and there is nothing to confirm."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.settings import Preferences, Settings
from ui.zooms import ZOOMS

Options = Sequence[tuple[str, object]]


class SettingsDialog(QDialog):
    """Shows what is chosen, also while it is changed elsewhere.

    account: the name that stands for a person who gives none. profile: the action that chooses
    the house; house: what it is called now.
    """

    def __init__(
        self,
        preferences: Preferences,
        account: str,
        profile: QAction,
        house: Callable[[], str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        self._preferences, self._profile, self._house = preferences, profile, house
        self._combos: dict[str, QComboBox] = {}
        self._boxes: dict[str, QCheckBox] = {}
        self.name = QLineEdit()
        self.name.setPlaceholderText(account)
        self.house = QLabel()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 18, 24, 16)
        self._column.setSpacing(8)
        self._lay_out()
        self.name.editingFinished.connect(self._take_name)
        preferences.changed.connect(self._follow)
        self._show(preferences.value)

    @property
    def field(self) -> str:
        """The setting that the keyboard is at; "" for none."""
        focus = self.focusWidget()
        return focus.objectName() if focus else ""

    def go_to(self, field: str) -> None:
        """Puts the keyboard at a setting by its name in ``Settings``."""
        widget = self.findChild(QWidget, field) if field else None
        if widget is not None:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_house(self) -> None:
        """Another profile may be in use."""
        self.house.setText(self._house())

    def _lay_out(self) -> None:
        self._add_appearance()
        self._add_writing()
        self._add_person()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.close)
        self._column.addSpacing(6)
        self._column.addStretch(1)
        self._column.addWidget(buttons)

    def _add_appearance(self) -> None:
        form = self._group(self.tr("Appearance"))
        system = (self.tr("As the system"), "system")
        languages = (system, ("English", "en"), ("العربية", "ar"))
        self._add_combo(form, "language", self.tr("&Language"), languages)
        lights = (system, (self.tr("Light"), "light"), (self.tr("Dark"), "dark"))
        self._add_combo(form, "light", self.tr("C&olours"), lights)
        zooms = [(f"{round(100 * zoom)} %", zoom) for zoom in ZOOMS]
        self._add_combo(form, "zoom", self.tr("Text &size"), zooms)
        places = ((self.tr("Beside the text"), "beside"), (self.tr("Below the text"), "below"))
        self._add_combo(form, "preview", self.tr("&Preview"), places)

    def _add_writing(self) -> None:
        form = self._group(self.tr("Writing"))
        for name, words in (
            ("is_spelling", self.tr("Mark &misspelt words")),
            ("is_smart", self.tr("Write &quotation marks and dashes as the language does")),
            ("is_invisible_shown", self.tr("Show spaces and other &invisible characters")),
            (
                "is_cursor_visual",
                self.tr("&Arrow keys follow the text as it is seen"),
            ),
            ("is_sentence_shown", self.tr("Mark the same s&entence in the other language")),
            ("is_going_on", self.tr("&Go to the next pair once one is compared")),
        ):
            box = self._boxes[name] = QCheckBox(words)
            box.setObjectName(name)
            box.toggled.connect(partial(self._choose, name))
            form.addRow(box)

    def _add_person(self) -> None:
        form = self._group(self.tr("You and your house"))
        self.name.setObjectName("user")
        self.name.setAccessibleName(self.tr("Your name"))
        form.addRow(self.tr("Your &name"), self.name)
        choose = QPushButton(self.tr("&Choose…"))
        choose.setAccessibleName(self.tr("Choose another profile"))
        choose.setObjectName("profile")
        choose.setAutoDefault(False)  # Enter in a line is no wish for another house
        choose.clicked.connect(self._choose_house)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.house, 1)
        line.addWidget(choose)
        form.addRow(self.tr("Profile"), line)

    def _group(self, words: str) -> QFormLayout:
        title = QLabel(words)
        title.setStyleSheet("font-weight: bold;")
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 12)
        form.setHorizontalSpacing(18)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._column.addWidget(title)
        self._column.addLayout(form)
        return form

    def _add_combo(self, form: QFormLayout, name: str, words: str, options: Options) -> None:
        combo = self._combos[name] = QComboBox()
        combo.setObjectName(name)
        combo.setAccessibleName(words.replace("&", ""))
        combo.setMinimumWidth(220)
        for said, value in options:
            combo.addItem(said, value)
        combo.activated.connect(lambda _: self._choose(name, combo.currentData()))
        form.addRow(words, combo)

    def _choose(self, name: str, value: object) -> None:
        self._preferences.choose(**{name: value})

    def _take_name(self) -> None:
        self._choose("user", self.name.text().strip())

    def _choose_house(self) -> None:
        self._profile.trigger()
        self.show_house()

    def _follow(self, before: Settings, after: Settings) -> None:
        del before
        self._show(after)

    def _show(self, value: Settings) -> None:
        for name, combo in self._combos.items():
            combo.setCurrentIndex(combo.findData(getattr(value, name)))
        for name, box in self._boxes.items():
            with QSignalBlocker(box):
                box.setChecked(getattr(value, name))
        if self.name.text().strip() != value.user:
            self.name.setText(value.user)
        self.show_house()
