"""Clearance as a person does it: what is pressed in the panel becomes one step of the history."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from app.address import Address
from app.lookup import cell_text
from app.model import Release, Suggestion, Thread
from app.review import suggestions, threads
from app.review.anchors import carried
from app.review.pending import Subject, authors, authors_of, pending
from ui.desk import Desk
from ui.editor.sheet import Sheet
from ui.output import at_work
from ui.remembered import recall
from ui.review.marker import Marker
from ui.settings import Preferences

if TYPE_CHECKING:
    from ui.review.cards import Card
    from ui.review.panel import Panel

REST_MS = 350  # from the last key, then the cards are made anew


class Review(QObject):
    """The panel and the marks of a sheet.

    wanted: the panel is to be seen. noted: a sentence.
    """

    wanted = Signal()
    noted = Signal(str)

    def __init__(self, desk: Desk, sheet: Sheet, preferences: Preferences) -> None:
        super().__init__(sheet)
        self._preferences = preferences
        self._panel: Panel | None = None
        self._desk, self._session, self._sheet = desk, desk.session, sheet
        self._marker = Marker(sheet)
        self._place: Thread | None = None  # where a comment that is being written will stand
        self._is_due = True
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(self._refresh)
        self._connect()

    @property
    def panel(self) -> Panel:
        """The panel, made when it is first wanted."""
        if self._panel is None:
            from ui.review.panel import Panel  # noqa: PLC0415  a start does without it

            self._panel = Panel()
            self._attend(self._panel)
            self._panel.allow(not self._session.read_only)
        return self._panel

    def take_copies(self) -> None:
        """What reviewers sent back, into the release as one step."""
        from ui.review.copies import take_copies  # noqa: PLC0415  a start does without Word

        paths = self._desk.asker.copies(self._desk.folder())
        if paths:
            with at_work():
                taken = take_copies(self._session.release, paths)
            self._bring(*taken)

    def take(self, paths: Sequence[Path]) -> bool:
        """The same of files that came by themselves; False when they are no copies of this one."""
        if self._session.read_only or any(path.suffix.lower() != ".docx" for path in paths):
            return False
        from ui.review.copies import take_if_all_copies  # noqa: PLC0415  as above

        with at_work():
            taken = take_if_all_copies(self._session.release, paths)
        if taken is None:
            return False
        self._bring(*taken)
        return True

    def comment(self) -> None:
        """Opens a comment on the words that are selected, or on the whole text of the cell."""
        cell = self._sheet.cell_in_hand()
        if cell is None or self._session.read_only:
            return
        at = cell.address()
        if at.start == at.end:
            at = replace(at, start=0, end=len(cell_text(self._session.release, at) or ""))
        if at.start == at.end:
            self.noted.emit(self.tr("There are no words here to comment on"))
            return
        self._place = Thread(0, at, ())
        self.wanted.emit()
        words = cell_text(self._session.release, at) or ""
        self.panel.footer.compose(words[at.start : at.end])

    def _connect(self) -> None:
        self._session.changed.connect(self._follow)
        self._session.opened.connect(self._open)
        self._marker.asked.connect(self._show_cell)

    def _attend(self, panel: Panel) -> None:
        panel.came.connect(self._refresh_if_due)
        panel.filtered.connect(self._refresh)
        panel.decided_all.connect(self._decide_all)
        panel.list.chosen.connect(self._reveal)
        panel.list.wanted.connect(self._go)
        panel.footer.decided.connect(self._decide)
        panel.footer.said.connect(self._say)
        panel.footer.settled.connect(self._settle)
        panel.footer.deleted.connect(self._delete)
        panel.footer.left.connect(self._leave)

    def _bring(self, taken: Release, lines: tuple[str, ...]) -> None:
        if self._session.edit(self.tr("Take in copies"), lambda _: taken):
            self._show_all()
        self._desk.asker.tell_of_copies(lines)

    def _follow(self, old: Release, new: Release, origin: object) -> None:
        del origin
        if self._place is not None:
            (self._place,) = carried(old, new, (self._place,))
            if self._place is None:
                self.panel.footer.clear()
                self.panel.footer.show_card(self.panel.list.card())
        if old.suggestions or old.threads or new.suggestions or new.threads:
            self._is_due = True
            if self._panel is not None and self._panel.isVisible():
                self._rest.start()

    def _open(self) -> None:
        self._place = None
        self._is_due = True
        if self._panel is not None:
            self._panel.footer.forget()
            self._panel.allow(not self._session.read_only)
            self._refresh_if_due()

    def _refresh_if_due(self) -> None:
        if self._is_due and self.panel.isVisible():
            self._refresh()

    def _refresh(self, *, follow: bool = False) -> None:
        """Makes the cards anew; follow: the list scrolls to the one in hand."""
        from ui.review.cards import cards_of  # noqa: PLC0415  as the panel

        self._rest.stop()
        self._is_due = False
        release, resolved = self._session.release, self.panel.resolved.isChecked()
        everything = pending(release, resolved=resolved)
        self.panel.show_people(authors(everything), len(everything))
        author = self.panel.author
        held = (one for one in everything if author is None or author in authors_of(one.subject))
        self.panel.list.take(cards_of(release, held), follow=follow)
        self.panel.show_counts()

    def _edit(self, label: str, function: Callable[[Release], Release]) -> None:
        if self._session.edit(label, function):
            self._refresh(follow=True)

    def _decide(self, is_accepted: bool) -> None:
        one = self._subject()
        if isinstance(one, Suggestion):
            do = suggestions.accept if is_accepted else suggestions.reject
            label = self.tr("Accept change") if is_accepted else self.tr("Reject change")
            self._edit(label, lambda release: do(release, one.id))

    def _decide_all(self, is_accepted: bool) -> None:
        held = map(self._current, self.panel.list.cards.cards)
        ids = [one.id for one in held if isinstance(one, Suggestion)]
        do = suggestions.accept_all if is_accepted else suggestions.reject_all
        label = self.tr("Accept changes") if is_accepted else self.tr("Reject changes")
        self._edit(label, lambda release: do(release, ids))
        left = {one.id for one in self._session.release.suggestions} & set(ids)
        if left:
            words = self.tr("Left to decide, as the words have changed meanwhile: {n}")
            self.noted.emit(words.format(n=len(left)))

    def _say(self, text: str) -> None:
        me = self._me()
        if me is None:
            return
        now = self._desk.now().replace(microsecond=0)
        one, place = self._subject(), self._place
        self.panel.footer.clear()
        self._place = None
        if place is not None:
            added: list[int] = []

            def add(release: Release) -> Release:
                after, id_ = threads.add(release, place.at, text, me, now)
                added.append(id_)
                return after

            self._edit(self.tr("Comment"), add)
            self._choose(added)
        elif isinstance(one, Thread):
            self._edit(
                self.tr("Answer"), lambda release: threads.answer(release, one.id, text, me, now)
            )

    def _settle(self, is_resolved: bool) -> None:
        one = self._subject()
        if isinstance(one, Thread):
            do = threads.resolve if is_resolved else threads.reopen
            label = self.tr("Resolve comment") if is_resolved else self.tr("Reopen comment")
            self._edit(label, lambda release: do(release, one.id))

    def _delete(self) -> None:
        one = self._subject()
        if isinstance(one, Thread):
            label = self.tr("Delete comment")
            self._edit(label, lambda release: threads.delete(release, one.id))

    def _leave(self) -> None:
        """Back from writing a comment to where the words are, or to the list."""
        place, self._place = self._place, None
        self.panel.footer.show_card(self.panel.list.card())
        if place is not None:
            self._sheet.go_to(place.at)
        else:
            self.panel.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go(self, card: Card | None) -> None:
        one = self._current(card)
        if one is not None and self._is_shown(one):
            self._sheet.go_to(one.at)

    def _reveal(self, card: Card | None) -> None:
        """Shows the words of a card, while a person goes through the list."""
        one = self._current(card)
        if one is not None and self.panel.isAncestorOf(QApplication.focusWidget() or self._sheet):
            self._is_shown(one)

    def _is_shown(self, one: Subject) -> bool:
        """Shows its words in the sheet; what stands in the form is at the top."""
        is_cell = self._sheet.reveal(one.at) is not None
        if not is_cell:
            self._sheet.verticalScrollBar().setValue(0)
        return is_cell

    def _show_cell(self, at: Address) -> None:
        """The first card of a cell."""
        self._show_all()
        for row, card in enumerate(self.panel.list.cards.cards):
            if card.pending.subject.at.whole() == at:
                self.panel.list.choose(row)
                self.panel.list.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _show_all(self) -> None:
        self.panel.people.setCurrentIndex(0)
        self.wanted.emit()
        self._refresh()

    def _choose(self, ids: list[int]) -> None:
        for row, card in enumerate(self.panel.list.cards.cards):
            if card.pending.subject.id in ids:
                self.panel.list.choose(row)

    def _subject(self) -> Subject | None:
        return self._current(self.panel.list.card())

    def _current(self, card: Card | None) -> Subject | None:
        """What a card is about as it is now, which may be gone since the card was made."""
        release = self._session.release
        held: tuple[Subject, ...] = (*release.suggestions, *release.threads)
        return next((one for one in held if card and one.id == card.pending.subject.id), None)

    def _me(self) -> str | None:
        """Under which name comments go out; asked for once. None when a person gives none."""
        older = self._desk.folders.config / "reviewer.json"  # before it was a setting
        name = self._preferences.value.user or recall(older, str, "")
        name = name or self._desk.asker.your_name(self._desk.user) or ""
        if name:
            self._preferences.choose(user=name)
        return name or None
