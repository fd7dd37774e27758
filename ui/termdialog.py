"""A term on one page: what it is called in each language, and what it is not to be called."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.glossary.own import forms_in
from app.localized import Localized
from app.model import Language
from app.term import Rendering, Term
from ui.editor.directions import direction_of, start_of
from ui.editor.pair import language_name
from ui.theme import inks, text_font

WIDTH = 640  # pixels
PARTS = ("approved", "accepted", "variants", "forbidden")


class TermDialog(QDialog):
    """Several forms stand in one line, parted by semicolons. is_gone: the term is to be deleted.

    is_own: the house has it, so that it can be deleted.
    """

    def __init__(
        self,
        held: Term,
        panes: tuple[Language, Language],
        parent: QWidget | None,
        *,
        is_own: bool,
    ) -> None:
        super().__init__(parent)
        self.is_gone = False
        self._held, self._panes = held, tuple(dict.fromkeys(panes))
        self.lines: dict[tuple[str, str], QLineEdit] = {}
        self.setWindowTitle(self.tr("Term of the house"))
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._lay_out()
        if is_own:
            self._offer_deletion()
        self._check()
        names = [self.lines[one.code, "approved"] for one in self._panes]
        next((one for one in names if not one.text()), names[0]).setFocus()

    def term(self) -> Term:
        """As it stands there; languages that are not shown stay."""
        made = {one.code: self._rendering(one.code) for one in self._panes}
        return replace(self._held, renderings=Localized({**self._held.renderings, **made}))

    def _rendering(self, code: str) -> Rendering:
        name, *others = (self.lines[code, part].text() for part in PARTS)
        return Rendering(" ".join(name.split()), *map(forms_in, others))

    def _check(self) -> None:
        """A term has a name in each language."""
        names = (self.lines[one.code, "approved"].text().strip() for one in self._panes)
        save = self._buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setEnabled(all(names))

    def _lay_out(self) -> None:
        self.setMinimumWidth(WIDTH)
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        is_rtl = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        columns = {one.code: place for place, one in enumerate(self._panes, 1)}
        if is_rtl:  # the panes stand as on the sheet
            columns = dict(zip(columns, reversed(columns.values()), strict=True))
        for pane in self._panes:
            head = QLabel(language_name(pane))
            head.setStyleSheet("font-weight: bold;")
            head.setAlignment(start_of(pane))
            grid.addWidget(head, 0, columns[pane.code])
            grid.setColumnStretch(columns[pane.code], 1)
        for row, part in enumerate(PARTS, 1):
            grid.addWidget(QLabel(part_words(part)), row, 0)
            for pane in self._panes:
                grid.addWidget(self._line(pane, part), row, columns[pane.code])
        height = max(one.sizeHint().height() for one in self.lines.values())
        for line in self.lines.values():
            line.setMinimumHeight(height)
        note = QLabel(self.tr("Several forms are parted by semicolons."))
        note.setStyleSheet(f"color: {inks().soft};")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addLayout(grid)
        column.addWidget(note)
        column.addWidget(self._buttons)

    def _line(self, pane: Language, part: str) -> QLineEdit:
        held = self._held.renderings.get(pane.code)
        value = getattr(held, part) if held else ""
        between = "؛ " if pane.script == "Arab" else "; "
        made = QLineEdit(value if isinstance(value, str) else between.join(value))
        made.setAccessibleName(f"{part_words(part)}, {language_name(pane)}")
        made.setLayoutDirection(direction_of(pane))
        made.setAlignment(start_of(pane))  # Qt would go by the keyboard while it is empty
        made.setFont(text_font("caption", pane))
        made.textChanged.connect(self._check)
        self.lines[pane.code, part] = made
        return made

    def _offer_deletion(self) -> None:
        button = QPushButton(self.tr("Delete the term"))
        button.setAutoDefault(False)
        button.clicked.connect(self._delete)
        self._buttons.addButton(button, QDialogButtonBox.ButtonRole.ResetRole)

    def _delete(self) -> None:
        self.is_gone = True
        self.accept()


def part_words(part: str) -> str:
    """What the interface calls the forms of a standing."""
    return {
        "approved": QCoreApplication.translate("Term", "What we write"),
        "accepted": QCoreApplication.translate("Term", "Also right"),
        "variants": QCoreApplication.translate("Term", "Not written here"),
        "forbidden": QCoreApplication.translate("Term", "Never"),
    }[part]
