"""What the editor asks a person, behind one small interface; nothing else opens a dialog."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol, TypeAlias

from PySide6.QtWidgets import QInputDialog, QMessageBox

from app.exporting import Layout
from ui.file_dialogs import FileDialogs

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from app.importing.importer import Imported
    from app.model import Language, Release
    from app.search.put import Replacement
    from app.term import Term
    from ui.exporting import ExportChoice
    from ui.print_preview import PrintChoice
    from ui.raster import Raster

Answer: TypeAlias = Literal["save", "discard", "cancel"]
Wanted: TypeAlias = Literal["open", "later", "delete"]
Way: TypeAlias = Literal["export", "print"]
Outgoing: TypeAlias = Literal["go", "show", "cancel"]
Clash: TypeAlias = Literal["mine", "theirs", "other", "cancel"]


class Asker(Protocol):
    """Every question and announcement; None or "cancel" is a person's no."""

    def unsaved(self, name: str) -> Answer:
        """What is to become of changes that are not saved."""

    def clash(self, name: str) -> Clash:
        """Which text is to stand in a file that another program has changed, too."""

    def file_to_open(self, folder: Path) -> Path | None:
        """A release to open."""

    def file_to_save(self, suggestion: Path) -> Path | None:
        """Where to save."""

    def page_to_save(self, suggestion: Path) -> Path | None:
        """Where to save a preflight page, which is HTML or PDF by its ending."""

    def folder(self, held: Path) -> Path | None:
        """A folder of releases to look through, starting from one."""

    def texts(self, folder: Path) -> tuple[Path, ...]:
        """The texts to import; empty for none."""

    def copies(self, folder: Path) -> tuple[Path, ...]:
        """Copies that reviewers sent back; empty for none."""

    def terms(self, folder: Path) -> tuple[Path, ...]:
        """Files of terms to take in; empty for none."""

    def take_terms(self, lines: Sequence[str], count: int) -> bool:
        """Whether what they bring is to be taken, told line by line; count: terms that change."""

    def term(
        self, held: Term, panes: tuple[Language, Language], *, is_own: bool
    ) -> Term | Literal["delete"] | None:
        """A term of the house as it is to be, starting from one; is_own: the house has it."""

    def profile_to_keep(self, suggestion: Path) -> Path | None:
        """The file of the house: one that is there, or a new one."""

    def tell_of_copies(self, lines: Sequence[str]) -> None:
        """What those copies have brought, line by line."""

    def your_name(self, user: str) -> str | None:
        """Under which name comments go out; ``user`` is who is logged in."""

    def pictures(self, folder: Path) -> tuple[Path, ...]:
        """Pictures to put in; empty for none."""

    def errors(self, way: Way, lines: Sequence[str], more: int) -> Outgoing:
        """Whether a release goes out with open errors: their lines, and how many more there are."""

    def export(self, choice: ExportChoice, formats: Sequence[str]) -> ExportChoice | None:
        """What to put out, starting from ``choice``."""

    def print_setup(self, printer: QPrinter, pages: int) -> bool:
        """Sets the printer to what a person chooses for this many pages; whether to print."""

    def print_preview(
        self, printed: Callable[[Layout], bytes], choice: PrintChoice, raster: Raster
    ) -> PrintChoice | None:
        """Shows the pages, starting from ``choice``; what to print."""

    def profile(self, named: str, folder: Path) -> str | None:
        """Another profile than the one in use: the name of a shipped one, or a path."""

    def link(self, held: str) -> str | None:
        """Where a link is to lead; empty for no link."""

    def replacements(
        self, release: Release, plan: Sequence[Replacement]
    ) -> Sequence[Replacement] | None:
        """Those of the planned replacements that are to be made."""

    def take_import(self, imported: Imported, memory: Path) -> Imported | None:
        """An import as a person has set it right, if it is to replace what is open.

        memory: the file that keeps where its page stood on the screen.
        """

    def recover(self, name: str) -> Wanted:
        """What is to become of a copy that was left unsaved; "later" leaves it where it is."""

    def tell(self, sentence: str) -> None:
        """Something a person has to know."""

    def about(self, words: str) -> None:
        """What this program is."""


class Dialogs(FileDialogs):
    """Asks with the platform's dialogs, over the window that is in use."""

    def unsaved(self, name: str) -> Answer:
        """Save, Discard or Cancel."""
        buttons = QMessageBox.StandardButton
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle("Bayan")
        box.setText(self.tr("Save the changes to “{name}”?").format(name=name))
        box.setInformativeText(self.tr("What is not saved will be lost."))
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Save)
        pressed = box.exec()
        answers: dict[int, Answer] = {buttons.Save: "save", buttons.Discard: "discard"}
        return answers.get(pressed, "cancel")

    def clash(self, name: str) -> Clash:
        """Mine, theirs, or mine into another file; closing the box changes nothing."""
        words = self.tr("Another program has changed “{name}” since it was opened here.")
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle("Bayan")
        box.setText(words.format(name=name))
        box.setInformativeText(self.tr("Saving would put your text over the other one."))
        role = QMessageBox.ButtonRole
        other = box.addButton(self.tr("Save mine as…"), role.AcceptRole)
        mine = box.addButton(self.tr("Save mine over it"), role.DestructiveRole)
        theirs = box.addButton(self.tr("Load the file"), role.ActionRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(other)
        box.exec()
        answers: dict[object, Clash] = {other: "other", mine: "mine", theirs: "theirs"}
        return answers.get(box.clickedButton(), "cancel")

    def take_terms(self, lines: Sequence[str], count: int) -> bool:
        """A window with the report."""
        from ui.dialogs import TermsDialog  # noqa: PLC0415  a start does without dialogs

        return bool(TermsDialog(lines, count, self._window).exec())

    def term(
        self, held: Term, panes: tuple[Language, Language], *, is_own: bool
    ) -> Term | Literal["delete"] | None:
        """A page with a line for each kind of form."""
        from ui.termdialog import TermDialog  # noqa: PLC0415  a start does without it

        dialog = TermDialog(held, panes, self._window, is_own=is_own)
        if not dialog.exec():
            return None
        return "delete" if dialog.is_gone else dialog.term()

    def tell_of_copies(self, lines: Sequence[str]) -> None:
        """A window with the report."""
        from ui.dialogs import CopiesDialog  # noqa: PLC0415  a start does without dialogs

        CopiesDialog(lines, self._window).exec()

    def your_name(self, user: str) -> str | None:
        """A line to type the name in."""
        words = self.tr("Your name, as reviewers will read it beside your comments")
        text, is_taken = QInputDialog.getText(self._window, self.tr("Comment"), words, text=user)
        return text.strip() or None if is_taken else None

    def errors(self, way: Way, lines: Sequence[str], more: int) -> Outgoing:
        """A box that names them; closing it lets nothing out."""
        role = QMessageBox.ButtonRole
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle("Bayan")
        box.setText(self.tr("The release has %n open error(s).", "", len(lines) + more))
        rest = [self.tr("and %n more", "", more)] if more else []
        box.setInformativeText("\n".join((*(f"• {line}" for line in lines), *rest)))
        show = box.addButton(self.tr("Show the findings"), role.ActionRole)
        words = self.tr("Export all the same") if way == "export" else self.tr("Print all the same")
        goes = box.addButton(words, role.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(show)
        box.exec()
        answers: dict[object, Outgoing] = {show: "show", goes: "go"}
        return answers.get(box.clickedButton(), "cancel")

    def export(self, choice: ExportChoice, formats: Sequence[str]) -> ExportChoice | None:
        """Check boxes and a folder."""
        from ui.dialogs import ExportDialog  # noqa: PLC0415  a start does without dialogs

        dialog = ExportDialog(formats, choice, self._window)
        return dialog.choice() if dialog.exec() else None

    def print_setup(self, printer: QPrinter, pages: int) -> bool:
        """The platform's print dialog; a file is what Export is for."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinterInfo  # noqa: PLC0415  see Output

        if not QPrinterInfo.availablePrinterNames():
            self.tell(self.tr("No printer is set up on this machine. Export a PDF instead."))
            return False
        dialog = QPrintDialog(printer, self._window)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintToFile, on=False)
        dialog.setMinMax(1, pages)
        return bool(dialog.exec())

    def print_preview(
        self, printed: Callable[[Layout], bytes], choice: PrintChoice, raster: Raster
    ) -> PrintChoice | None:
        """A window of pages, with a button to print them."""
        from ui.print_preview import PrintPreview  # noqa: PLC0415  a start does without it

        shown = PrintPreview(printed, choice, raster, self._window)
        is_wanted = shown.exec()
        shown.deleteLater()
        return shown.choice if is_wanted else None

    def link(self, held: str) -> str | None:
        """A line to type the address in."""
        text, is_taken = QInputDialog.getText(
            self._window, self.tr("Link"), self.tr("Address (https://… or mailto:…)"), text=held
        )
        return text.strip() if is_taken else None

    def replacements(
        self, release: Release, plan: Sequence[Replacement]
    ) -> Sequence[Replacement] | None:
        """A list of all of them with check boxes."""
        from ui.replacing.dialog import ReplaceDialog  # noqa: PLC0415  a start does without patterns

        dialog = ReplaceDialog(release, plan, self._window)
        return dialog.taken() if dialog.exec() else None

    def take_import(self, imported: Imported, memory: Path) -> Imported | None:
        """The page of what was found, and a button to take it."""
        from ui.importing.page import ImportPage  # noqa: PLC0415  a start does without the importer

        page = ImportPage(imported, memory, self._window)
        return page.imported if page.exec() else None

    def recover(self, name: str) -> Wanted:
        """Open, later or delete; closing the box is "later", so that nothing goes by accident."""
        question = self.tr("Bayan ended before this was saved. Open the copy that was kept?")
        box = QMessageBox(
            QMessageBox.Icon.Question,
            "Bayan",
            f"{question}\n\n{name}",
            QMessageBox.StandardButton.NoButton,
            self._window,
        )
        opens = box.addButton(self.tr("Open"), QMessageBox.ButtonRole.AcceptRole)
        later = box.addButton(self.tr("Later"), QMessageBox.ButtonRole.RejectRole)
        deletes = box.addButton(self.tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(opens)
        box.setEscapeButton(later)
        box.exec()
        pressed = box.clickedButton()
        return "open" if pressed is opens else "delete" if pressed is deletes else "later"

    def tell(self, sentence: str) -> None:
        """A box with the sentence."""
        QMessageBox.warning(self._window, "Bayan", sentence)

    def about(self, words: str) -> None:
        """The box that the Help menu opens."""
        QMessageBox.about(self._window, self.tr("About Bayan"), words)
