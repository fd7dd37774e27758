"""How words were rendered before: from the words at the cursor to the window of places."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, QThread, Signal
from PySide6.QtGui import QAction

from app.address import Address
from app.lookup import cell_text
from app.profile import Profile
from ui.desk import Desk
from ui.editor.cell import Cell
from ui.editor.sheet import Sheet
from ui.glossary.looking import Looker, Search
from ui.glossary.offer import Offer
from ui.house import House
from ui.preview.worker import in_thread
from ui.remembered import recall, remember

if TYPE_CHECKING:
    from app.glossary.concordance import Hit, Skipped
    from ui.glossary.hits import Hits


class Concordance(QObject):
    """The window is made when it is first wanted; its thread ends when it is closed.

    asked: a search for the thread.
    """

    asked = Signal(object)

    def __init__(self, desk: Desk, sheet: Sheet, house: House) -> None:
        super().__init__(sheet)
        self._desk, self._sheet, self._house = desk, sheet, house
        self._memory = desk.folders.config / "concordance.json"  # the folder; "" for the release's
        self.hits: Hits | None = None
        self._looker: Looker | None = None
        self._thread: QThread | None = None
        self._generation = 0
        self._offer = Offer(self)

    def ask(self) -> None:
        """Looks for what is selected, or for the term or the word at the cursor."""
        here = None if self._sheet.selection.rows else self._sheet.here
        text = cell_text(self._desk.session.release, here) if here is not None else None
        self.look(phrase_at(text, here, self._house.profile) if here and text else "")

    def offer(self, cell: Cell, point: int) -> Sequence[QAction]:
        """For the menu of a text: to look for what is selected there, or for the word."""
        at = cell.address()
        if not at.start <= point <= at.end:
            at = replace(at, start=point, end=point)
        phrase = phrase_at(cell.text(), at, self._house.profile)
        words = self.tr("Rendered before: {words}")
        return (self._offer.action(words, phrase, self.look),) if phrase else ()

    def look(self, phrase: str) -> None:
        """Shows the window, and looks for the phrase; "" leaves that to a person."""
        from ui.glossary.hits import Hits  # noqa: PLC0415  a start does without it

        if self.hits is None:
            self.hits = Hits(self._sheet.window())
            self._connect(self.hits)
        self.hits.show_folders(self._folders(), self._folder())
        self.hits.show()
        self.hits.activateWindow()
        if phrase:
            self.hits.words.setText(phrase)
            self._begin()
        self.hits.words.setFocus()
        self.hits.words.selectAll()

    def stop(self) -> None:
        """Ends what is under way, and the thread; nothing is told after it."""
        self._generation += 1
        if self._looker is not None and self._thread is not None:
            self._looker.newest = self._generation
            self._thread.quit()
            self._thread.wait()
            self._thread.deleteLater()
        self._looker = self._thread = None

    def _connect(self, hits: Hits) -> None:
        hits.asked.connect(self._begin)
        hits.stopped.connect(self._give_up)
        hits.finished.connect(self._close)
        hits.wanted.connect(self._open)
        hits.folder_asked.connect(self._ask_folder)
        hits.folder_taken.connect(self._take_folder)

    def _begin(self) -> None:
        if self.hits is None:
            return
        self._generation += 1
        looker = self._started()
        looker.newest = self._generation
        self.hits.begin(self._own())
        phrase = self.hits.words.text().strip()
        folder = self._folder().resolve()
        self.asked.emit(Search(self._generation, phrase, folder, self._house.profile))

    def _started(self) -> Looker:
        if self._looker is None:
            self._looker = Looker()
            self._looker.found.connect(self._add)
            self._looker.done.connect(self._end)
            self.asked.connect(self._looker.look)
            self._thread = in_thread(self._looker, self)
        return self._looker

    def _add(self, generation: int, lines: tuple[Hit | Skipped, ...]) -> None:
        if self.hits is not None and generation == self._generation:
            self.hits.add(lines)

    def _end(self, generation: int, fault: str) -> None:
        if self.hits is not None and generation == self._generation:
            self.hits.end(fault)

    def _give_up(self) -> None:
        """What was found so far stays."""
        self.stop()
        if self.hits is not None:
            self.hits.end("")

    def _close(self) -> None:
        self.stop()
        if self.hits is not None:
            self.hits.show_state(is_looking=False)

    def _open(self, hit: Hit) -> None:
        """The release of a hit, at its words; the one in hand is there already.

        The window of the places goes, as it would lie over them.
        """
        if hit.file != self._own() and not self._desk.open(hit.file):
            return
        if self.hits is not None:
            self.hits.close()
        at, text = replace(hit.at, language=hit.code), hit.texts[hit.code]
        start, end = hit.spans[hit.code][0]
        is_same = cell_text(self._desk.session.release, at) == text
        self._sheet.window().activateWindow()
        self._sheet.go_to(replace(at, start=start, end=end) if is_same else replace(at, end=0))

    def _own(self) -> Path | None:
        """The file of the release in hand, as a search names it."""
        return self._desk.path.resolve() if self._desk.path else None

    def _folders(self) -> tuple[Path, ...]:
        """That of the release, or of the one that was opened last while it has none."""
        recent = self._desk.recent.paths()
        if self._desk.path is None and recent:
            return (recent[0].parent,)
        return (self._desk.folder(),)

    def _folder(self) -> Path:
        """The one to look through."""
        chosen = recall(self._memory, str, "")
        return Path(chosen) if chosen and Path(chosen).is_dir() else self._folders()[0]

    def _ask_folder(self) -> None:
        folder = self._desk.asker.folder(self._folder())
        self._take_folder(folder or self._folder())

    def _take_folder(self, folder: Path) -> None:
        remember(self._memory, "" if folder in self._folders() else str(folder))
        if self.hits is not None:
            self.hits.show_folders(self._folders(), folder)
            if self.hits.words.text().strip():
                self._begin()


def phrase_at(text: str, at: Address, profile: Profile) -> str:
    """What is selected, or else the term or the word at the cursor; "" when there is none."""
    from app.glossary import terms_of  # noqa: PLC0415  a start does without it
    from app.glossary.entries import found_at  # noqa: PLC0415  the same
    from app.glossary.words import WORD  # noqa: PLC0415  the same

    if at.start != at.end:
        return " ".join(text[at.start : at.end].split())
    term = found_at(terms_of(profile), text, at.language, at.start)
    if term is not None:
        return text[term.start : term.end]
    words = (one for one in WORD.finditer(text) if one.start() <= at.start <= one.end())
    return next((one.group() for one in words), "")
