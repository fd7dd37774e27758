"""The platform's file dialogs: which file or folder, to open and to save."""

from __future__ import annotations

from collections.abc import Set
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QMessageBox, QWidget

from app.profile import PROFILE_SUFFIX

_RELEASE = ".bayan"
_TEXTS = "*.docx *.txt *.md *.markdown *.html *.htm *.rtf"


class FileDialogs(QObject):
    """Answers what ``Asker`` asks about files, over the window that is in use."""

    @property
    def _window(self) -> QWidget | None:
        return QApplication.activeWindow()

    def file_to_open(self, folder: Path) -> Path | None:
        """The platform's file dialog."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open a release"), str(folder), self._releases()
        )
        return Path(name) if name else None

    def file_to_save(self, suggestion: Path) -> Path | None:
        """The platform's file dialog, which asks before an old file goes."""
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save the release"), str(suggestion), self._releases()
        )
        return self._ended(Path(name), {_RELEASE}, _RELEASE) if name else None

    def page_to_save(self, suggestion: Path) -> Path | None:
        """The platform's file dialog; the name takes the ending of the kind that is chosen."""
        endings = {self.tr("Web page (*.html)"): ".html", self.tr("PDF (*.pdf)"): ".pdf"}
        words = self.tr("Save the preflight page")
        dialog = QFileDialog(self._window, words, str(suggestion.parent), ";;".join(endings))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(suggestion.name)
        dialog.setDefaultSuffix(suggestion.suffix)

        def follow(kind: str) -> None:
            name = Path(dialog.selectedFiles()[0]).name
            for ending in endings.values():
                name = name.removesuffix(ending)
            dialog.selectFile(f"{name}{endings[kind]}")
            dialog.setDefaultSuffix(endings[kind])

        dialog.filterSelected.connect(follow)
        is_taken, ending = dialog.exec(), endings[dialog.selectedNameFilter()]
        path = Path(*dialog.selectedFiles()[:1])
        dialog.deleteLater()
        return self._ended(path, {*endings.values(), ".htm"}, ending) if is_taken else None

    def folder(self, held: Path) -> Path | None:
        """The platform's dialog for folders."""
        words = self.tr("Look through the releases of a folder")
        name = QFileDialog.getExistingDirectory(self._window, words, str(held))
        return Path(name) if name else None

    def texts(self, folder: Path) -> tuple[Path, ...]:
        """The platform's file dialog for several files."""
        names, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Import texts: one file with both languages, or one for each"),
            str(folder),
            self.tr("Texts ({pattern});;All files (*)").format(pattern=_TEXTS),
        )
        return tuple(Path(name) for name in names)

    def copies(self, folder: Path) -> tuple[Path, ...]:
        """The platform's file dialog for several files."""
        names, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Take in reviewers' copies"),
            str(folder),
            self.tr("Word documents (*.docx)"),
        )
        return tuple(Path(name) for name in names)

    def terms(self, folder: Path) -> tuple[Path, ...]:
        """The platform's file dialog for several files."""
        names, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Take in terms"),
            str(folder),
            self.tr("Terms ({pattern});;All files (*)").format(pattern="*.tbx *.tmx *.csv *.tsv"),
        )
        return tuple(map(Path, names))

    def profile(self, named: str, folder: Path) -> str | None:
        """A list of the shipped ones, the one in use, and the platform's file dialog."""
        other = self.tr("From a file…")
        shipped = {self.tr("Neutral"): "neutral", self.tr("Agency style"): "agency"}
        held = {} if named in shipped.values() else {Path(named).name: named}
        names = {**shipped, **held}
        current = list(names.values()).index(named)
        words, is_taken = QInputDialog.getItem(
            self._window, self.tr("Profile"), self.tr("Whose release this is"),
            [*names, other], current, editable=False,
        )  # fmt: skip
        if not is_taken or words in names:
            return names.get(words) if is_taken else None
        path, _ = QFileDialog.getOpenFileName(self._window, other, str(folder), self._profiles())
        return path or None

    def profile_to_keep(self, suggestion: Path) -> Path | None:
        """The platform's file dialog; a profile that is there is taken as it is."""
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("The profile of your house, which keeps its terms"),
            str(suggestion),
            self._profiles(),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        return Path(name) if name else None

    def pictures(self, folder: Path) -> tuple[Path, ...]:
        """The platform's file dialog for several files."""
        names, _ = QFileDialog.getOpenFileNames(
            self._window, self.tr("Put in pictures"), str(folder),
            self.tr("Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff)"),
        )  # fmt: skip
        return tuple(map(Path, names))

    def _ended(self, path: Path, known: Set[str], ending: str) -> Path | None:
        """A file with an ending; of one that it takes only now, the dialog has not asked."""
        if path.suffix.lower() in known:
            return path
        named = Path(f"{path}{ending}")
        words = self.tr("“{name}” is there already. Replace it?").format(name=named.name)
        yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
        if not named.exists():
            return named
        answer = QMessageBox.question(self._window, "Bayan", words, yes | no, no)
        return named if answer == yes else None

    def _releases(self) -> str:
        return self.tr("Releases (*.bayan)")

    def _profiles(self) -> str:
        return self.tr("Profiles ({pattern})").format(pattern=f"*{PROFILE_SUFFIX}")
