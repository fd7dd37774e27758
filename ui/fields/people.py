"""Who may be speaking: offered in the cells of a quotation's speaker and post."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.offers import offered, same
from app.profile import Person
from app.taking import speakers, take_person
from ui.editor.band import Band
from ui.editor.cell import Cell
from ui.editor.outline import panes
from ui.editor.sheet import Sheet

if TYPE_CHECKING:
    from ui.fields.offer import Offered

MOST = 12  # lines offered


class People(QObject):
    """Offers the house's people, and whoever the release quotes already."""

    def __init__(self, sheet: Sheet, house: Callable[[], Sequence[Person]]) -> None:
        super().__init__(sheet)
        self._session, self._house = sheet.session, house
        sheet.attend(self._attend)

    def _attend(self, band: Band) -> None:
        """A contact has a post too, but is nobody's speaker."""
        if band.strip.role not in {"speaker", "post"} or band.strip.section == "contacts":
            return
        from ui.fields.offer import Offer  # noqa: PLC0415  a start without quotations does without it

        for cell in band.cells():
            offer = Offer(cell, partial(self._find, cell), self.tr("People"))
            offer.taken.connect(partial(self._take, cell.home.owner))

    def _find(self, cell: Cell) -> Sequence[Offered]:
        """The people whose name, or in the cell of a post whose post, is being typed."""
        from ui.fields.offer import Offered  # noqa: PLC0415  see _attend

        typed, part = cell.toPlainText(), cell.role
        if self._session.read_only:
            return ()
        found = offered(typed, self._known(cell.home.owner), partial(_spellings, part))
        left, right = (pane.code for pane in panes(self._session.release))
        return [
            Offered(
                value=person,
                left=person.name.get(left, ""),
                right=person.name.get(right, "") if right != left else "",
                left_more=person.post.get(left, ""),
                right_more=person.post.get(right, "") if right != left else "",
                is_meant=any(same(typed, one) for one in _spellings(part, person)),
            )
            for person in found[:MOST]
            if not self._is_there(cell.home.owner, person)
        ]

    def _known(self, row: int) -> tuple[Person, ...]:
        """The house's people before the others; each of them once."""
        house = tuple(self._house())
        named = {name for person in house for name in person.name.values()}
        others = speakers(self._session.release, but=row)
        return (*house, *(one for one in others if named.isdisjoint(one.name.values())))

    def _is_there(self, row: int, person: Person) -> bool:
        """Whether the quotation says so already."""
        release = self._session.release
        return take_person(release, row, person) == release

    def _take(self, row: int, person: Person) -> None:
        self._session.edit(self.tr("Speaker"), lambda release: take_person(release, row, person))


def _spellings(part: str, person: Person) -> Sequence[str]:
    return [*person.name.values()] if part == "speaker" else [*person.post.values()]
