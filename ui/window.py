"""The main window: the sheet, the preview beside it, and the menus over both."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from app.address import Address
from app.exporter import Exporter
from ui.actions import about_text
from ui.areas import Areas
from ui.banner import Banner
from ui.checking.checking import Checking
from ui.checking.page import PreflightPage
from ui.checking.tally import Tally
from ui.commands.commands import Commands
from ui.desk import Desk
from ui.editor.echo import Echo
from ui.editor.habits import Habits
from ui.editor.rows import Rows
from ui.editor.sheet import Sheet
from ui.fields.fields import Fields
from ui.find.find import Find
from ui.focus import Focus
from ui.glossary.concordance import Concordance
from ui.glossary.keeping import Keeping
from ui.glossary.taking import Taking
from ui.glossary.terms import Terms
from ui.glossary.writing import Writing
from ui.house import House
from ui.house_style import HouseStyle
from ui.icons import application_icon
from ui.instep.instep import InStep
from ui.intake import Intake, local_files
from ui.language import tongue_of
from ui.output import Output
from ui.parts import go_round, toolbars
from ui.pictures.pictures import Pictures
from ui.preview.preview import Preview
from ui.preview.process import Prover
from ui.raster import Raster
from ui.remembered import recall, remember
from ui.review.review import Review
from ui.settings import Preferences, Settings
from ui.side import Side
from ui.spelling.spelling import Spelling
from ui.start.start import Start
from ui.status import Status
from ui.versions.versions import Versions
from ui.zooms import zoomed

NOTE_MS = 4000
SIZE = QSize(1440, 900)
FRAME = QSize(8, 40)  # what a desktop puts around it, which is known only once it is shown


class Window(QMainWindow):
    """One release in one window."""

    def __init__(
        self,
        desk: Desk,
        house: House,
        preferences: Preferences,
        exporters: Sequence[Exporter],
        prover: Prover,
    ) -> None:
        super().__init__()
        self.desk, self.session, self.preferences = desk, desk.session, preferences
        self._house = house
        raster = Raster()
        self.sheet = Sheet(self.session, preferences.value.zoom)
        self.rows = Rows(self.sheet)
        Habits(self.sheet, self.preferences)
        Echo(self.sheet, self.preferences)
        self.focus = Focus(self.sheet)
        self.intake = Intake(desk, self)
        self.review = Review(desk, self.sheet, preferences)
        self.fields = Fields(desk, self.sheet, self.rows, house.profile)
        self.pictures = Pictures(desk, self.sheet, self.rows)
        self.instep = InStep(desk, self.sheet, self.preferences)
        self.versions = Versions(desk, self.sheet, self.preferences)
        self.spelling = Spelling(desk, self.sheet, self.rows, self.preferences, house.profile)
        self.checking = Checking(desk, self.sheet, self.rows, self.preferences, house.profile)
        self.house_style = HouseStyle(self.sheet, house)
        self._make_glossary()
        self.side = Side()
        self.preview = Preview(self.session, house.profile, preferences, prover, raster)
        self.output = self._make_output(exporters, raster)
        self.page = PreflightPage(desk, house, preferences, exporters, self)
        self.banner = Banner()
        self._lay_out()
        self.status = Status(desk, self.sheet, house.profile, tongue_of(preferences.value.language))
        self.tally = Tally()
        self.status.insertPermanentWidget(1, self.tally)
        self.setStatusBar(self.status)
        self.commands = Commands(self, self)
        self._offer_start()
        self._remember_side(desk.folders.config / "side.json")
        self.setWindowIcon(application_icon())
        self.resize(SIZE.boundedTo(self.screen().availableGeometry().size() - FRAME))
        self.setAcceptDrops(True)
        self._connect(desk)
        self._show_title()

    def in_cell(self, name: str) -> None:
        """Cut, copy, paste or select all, in whatever field has the cursor."""
        focus = QApplication.focusWidget()
        method = getattr(focus, name, None)
        if name == "paste" and self.pictures.paste():
            return
        if method is not None and not self.sheet.take_over(name):
            method()

    def focus_on(self, is_on: bool) -> None:
        """Nothing but the pair in hand, or everything again."""
        around = (*toolbars(self), self.side, self.preview, self.statusBar())
        self.focus.turn(is_on, around)
        self.preview.ask()

    def go_round(self, by: int) -> None:
        """To the next part of the window (1) or to the one before (-1)."""
        go_round((*toolbars(self), self.sheet, self.side, self.preview), by)

    def zoom(self, step: int) -> None:
        """The text larger (1), smaller (-1) or as it is (0)."""
        self.preferences.choose(zoom=zoomed(self.sheet.zoom, step))

    def show_settings(self, field: str = "") -> None:
        """The settings, with the keyboard at one of them."""
        from ui.settings_dialog import SettingsDialog  # a start does without it

        dialog = self.findChild(SettingsDialog)
        if dialog is None or not dialog.isVisible():
            profile = self.commands.actions["profile"]
            dialog = SettingsDialog(
                self.preferences, self.desk.user, profile, self._house.title, self
            )
        dialog.show()
        dialog.activateWindow()
        dialog.go_to(field)

    def show_preview(self, is_shown: bool) -> None:
        """The preview beside the sheet, or the sheet alone."""
        self.preview.setVisible(is_shown)
        if is_shown:
            self.areas.make_room()
        self.preview.ask()

    def show_in_preview(self) -> None:
        """The text that the cursor is in, on paper; the preview comes up for it."""
        self.commands.actions["preview"].setChecked(True)
        if self.sheet.here is not None:
            self.preview.follow(self.sheet.here)

    def about(self) -> None:
        """What this program is and what it never does."""
        self.desk.asker.about(about_text())

    def open(self, path: Path) -> None:
        """A release from the list of recent ones."""
        self.desk.open(path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Takes files of this machine."""
        if local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Reads the files once the other program has been told that they arrived."""
        paths = local_files(event.mimeData())
        event.acceptProposedAction()
        QTimer.singleShot(0, lambda: self._take(paths))

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Asks before work is lost, then lets everything go."""
        if not self.desk.may_leave():
            event.ignore()
            return
        self._end_threads()
        self.desk.close()
        event.accept()

    def leave(self) -> None:
        """Goes, as another window has taken its place around the same document."""
        self._end_threads()
        self.hide()
        self.deleteLater()

    def _end_threads(self) -> None:
        for part in (self.preview, self.spelling, self.checking, self.concordance, self.pictures):
            part.stop()

    def _make_glossary(self) -> None:
        self.terms = Terms(self.desk, self.sheet, self._house)
        self.concordance = Concordance(self.desk, self.sheet, self._house)
        self.keeping = Keeping(self.desk, self._house, self)
        self.taking = Taking(self.desk, self.keeping, self)
        self.writing = Writing(self.desk, self.sheet, self.keeping)
        for one in (self.concordance, self.writing):
            self.rows.add_provider(one.offer, is_last=True)

    def _make_output(self, exporters: Sequence[Exporter], raster: Raster) -> Output:
        return Output(
            self.desk,
            self._house,
            exporters,
            raster,
            lambda: self.preview.layout_shown,
            may_go=self.checking.may_go,
            parent=self,
        )

    def _connect(self, desk: Desk) -> None:
        desk.titled.connect(self._show_title)
        self.preferences.changed.connect(self._follow)
        desk.noted.connect(self._show_note)
        self.output.noted.connect(self.statusBar().showMessage)
        self.page.noted.connect(self.statusBar().showMessage)
        for part in (
            self.review,
            self.instep,
            self.versions,
            self.spelling,
            self.house_style,
            self.checking,
            self.terms,
            self.keeping,
        ):
            part.noted.connect(self._show_note)
        self.rows.failed.connect(desk.asker.tell)
        for taker in (
            self.preview,
            self.fields,
            self.spelling,
            self.checking,
            self.terms,
            self.status.measure,
        ):
            self.output.housed.connect(taker.take_profile)
        self.checking.reported.connect(self.tally.show_report)
        self.tally.clicked.connect(self.checking.show)
        self.session.history.cleanChanged.connect(self._show_clean)
        self.sheet.entered.connect(self.preview.follow)
        self.preview.pointed.connect(self.sheet.go_to)

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.sheet, 1)
        self.search = Find(self.desk, self.sheet, column)
        self.areas = Areas(left, self.side, self.preview, self.preferences.value.preview)
        self.areas.crowded.connect(self._give_way)
        self.start = Start(self.areas, self.desk, self._house, self.preferences)
        self.setCentralWidget(self.start)

    def _offer_start(self) -> None:
        doors = (
            ("open", "folder-open"),
            ("import", "file-input"),
            ("import_clipboard", "clipboard-paste"),
        )
        actions = self.commands.actions
        self.start.offer([(actions[id_], picture) for id_, picture in doors])
        self.start.turned.connect(self._turn_page)

    def _turn_page(self, is_start: bool) -> None:
        """The start page has the window to itself."""
        for bar in self.findChildren(QToolBar):
            bar.setVisible(not is_start)
        self.statusBar().setVisible(not is_start)
        if not is_start and self.sheet.here is None:
            first = self.session.release.languages[0].code
            self.sheet.go_to(Address("headline", language=first))
        self.preview.ask()

    def _give_way(self, loser: str) -> None:
        if loser == "preview":
            self.commands.actions["preview"].setChecked(False)
        else:
            self.side.hide_panel()

    def _remember_side(self, file: Path) -> None:
        """Shows the panel that was seen last, and remembers which is seen from now on."""
        self.side.add("review", self.tr("Review"), lambda: self.review.panel)
        self.side.add("fields", self.tr("Fields"), self.fields.make_panel)
        self.side.add("findings", self.tr("Findings"), self.checking.make_panel)
        self.side.add("glossary", self.tr("Glossary"), self.terms.make_panel)
        self.side.add("versions", self.tr("Versions"), self.versions.make_panel)
        self.versions.wanted.connect(lambda: self.side.show_panel("versions"))
        self.review.wanted.connect(lambda: self.side.show_panel("review"))
        self.checking.wanted.connect(lambda: self.side.show_panel("findings"))
        self.terms.import_asked.connect(self.taking.ask)
        self.terms.new_asked.connect(self.writing.begin)
        self.terms.edit_asked.connect(self.writing.edit)
        self.keeping.housed.connect(self.output.housed)
        self.terms.sought.connect(self.concordance.look)
        self.terms.wanted.connect(lambda: self.side.show_panel("glossary"))
        self.search.hidden.connect(self.fields.reveal)
        self.checking.hidden.connect(self.fields.go_to)
        self.fields.wanted.connect(lambda: self.side.show_panel("fields"))
        last = recall(file, str, "")
        if last in self.side:
            self.side.show_panel(last)
        self.side.turned.connect(lambda shown: remember(file, shown))
        self.side.left.connect(self.sheet.go_back)
        self.side.turned.connect(self.fields.follow_side)

    def _follow(self, before: Settings, after: Settings) -> None:
        """What can change in a window that stays."""
        if after.zoom != before.zoom:
            self.sheet.set_zoom(after.zoom)
        if after.preview != before.preview:
            self.areas.put_preview(after.preview)

    def _take(self, paths: tuple[Path, ...]) -> None:
        """Copies of this release bring what reviewers want of it; others are pictures or texts."""
        if not self.pictures.take_files(paths) and not self.review.take(paths):
            self.intake.take(paths)

    def _show_note(self, words: str) -> None:
        self.statusBar().showMessage(words, NOTE_MS)

    def _show_clean(self, is_clean: bool) -> None:
        self.setWindowModified(not is_clean)

    def _show_title(self) -> None:
        note = self.tr(" (read only)") if self.session.read_only else ""
        self.setWindowTitle(f"{self.desk.name}[*]{note} — Bayan")
        self._show_clean(self.session.history.isClean())
        self.banner.show_notice(self.desk.notice)
