"""What the palette offers: the actions of the menus, and rows and headings of the text."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from msgspec import Struct
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from app.localized import Localized
from app.model import Bullets, Heading, Image, Release, Row, plain
from app.text.folding import fold
from app.writing import start_of
from ui.editor.sheet import Sheet
from ui.palette.matching import cost

# What somebody may call an action otherwise, by its id; English in every interface, as are ids.
ALSO = {
    "new": "create", "save_as": "rename copy", "import": "word docx text", "export": "pdf docx",
    "print": "paper", "profile": "house logo letterhead", "find": "search", "replace": "search",
    "below": "add insert row paragraph", "above": "add insert row paragraph",
    "picture": "add insert photo image", "remove": "delete row", "split": "row cut in two",
    "join": "merge row", "up": "move row", "down": "move row", "larger": "zoom in",
    "smaller": "zoom out", "as_is": "zoom 100", "link": "address url", "undo": "back",
    "entities": "choose un agencies logos", "goals": "choose sdg", "contact": "add press officer",
    "review": "comments changes suggestions", "copies": "clearance docx review",
    "preview": "pages pdf", "fields": "date place embargo reference contacts", "about": "version",
    "findings": "errors warnings checks problems", "next_finding": "error warning problem",
    "finding_before": "error warning previous", "mend": "fix correct",
    "mend_kind": "fix correct all", "let_stand": "dismiss ignore",
    "preflight": "report findings html pdf", "figures": "numbers",
    "glossary": "terms terminology dictionary", "look_up": "term glossary",
    "rendered_before": "concordance translation memory", "take_terms": "tbx tmx csv glossary",
    "commands": "palette", "quit": "exit close",
}  # fmt: skip
LONGEST = 60  # code points of a row that are shown


class Entry(Struct, frozen=True):
    """Something to do. id: by which it is remembered; "" where it is not.

    names: by which it is found, the shown one first. path: the menus that lead to it.
    action: whose icon it has and whether it is available; None for a row.
    """

    id: str
    names: tuple[str, ...]
    path: str
    do: Callable[[], object]
    keys: str = ""
    action: QAction | None = None

    @property
    def is_available(self) -> bool:
        """Whether it can be done now."""
        return self.action is None or self.action.isEnabled()


def from_menus(
    bar: QMenuBar, ids: Mapping[QAction, str], english: Mapping[str, str]
) -> tuple[Entry, ...]:
    """Every action of the menus, in their order; ``english``: by the words of the interface."""
    return tuple(
        entry
        for top in bar.actions()
        if isinstance(menu := top.menu(), QMenu)
        for entry in _from_menu(menu, (_bare(top.text()),), ids, english)
    )


def rows_like(typed: str, release: Release, sheet: Sheet) -> Iterator[Entry]:
    """The row of a typed number, and headings that say what is typed."""
    number = "".join(char for char in fold(typed).text if char.isdigit())
    if number and 1 <= int(number[:6]) <= len(release.rows):
        yield _row(int(number[:6]), release, sheet)
    for place, row in enumerate(release.rows, 1):
        if isinstance(row, Heading) and cost(typed, _texts(row, release)) is not None:
            yield _row(place, release, sheet)


def best(typed: str, entries: Sequence[Entry], recent: Sequence[str]) -> list[Entry]:
    """The entries that fit, the best first; of equals those that were used last."""
    order = {id_: place for place, id_ in enumerate(recent)}
    found = []
    for place, entry in enumerate(entries):
        far = cost(typed, (*entry.names, entry.path))
        if far is not None:
            lately = order.get(entry.id, len(order)) if entry.id else len(order)
            found.append(((not entry.is_available, far, lately, place), entry))
    return [entry for _, entry in sorted(found, key=lambda one: one[0])]


def _from_menu(
    menu: QMenu, path: tuple[str, ...], ids: Mapping[QAction, str], english: Mapping[str, str]
) -> Iterator[Entry]:
    menu.aboutToShow.emit()  # some fill themselves when they are opened
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _from_menu(inner, (*path, _bare(action.text())), ids, english)
        elif not action.isSeparator():
            meant = _bare(english.get(action.text(), ""))
            yield _entry(action, " › ".join(path), ids.get(action, ""), meant)


def _entry(action: QAction, path: str, id_: str, english: str) -> Entry:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    also = f"{id_.replace('_', ' ')} {ALSO.get(id_, '')}".strip()
    names = tuple(filter(None, (_bare(action.text()), english, also)))
    return Entry(id_, names, path, action.trigger, keys, action)


def _row(place: int, release: Release, sheet: Sheet) -> Entry:
    row = release.rows[place - 1]
    translate = QCoreApplication.translate
    texts = _texts(row, release)
    words = texts[0] if texts else ""
    words = words if len(words) <= LONGEST else f"{words[:LONGEST]}…"
    name = translate("Palette", "Go to row {n}").format(n=place)
    at = start_of(release, row.id, release.languages[0].code)
    return Entry("", (name, *texts), words, lambda: sheet.go_to(at))


def _texts(row: Row, release: Release) -> tuple[str, ...]:
    """What a row says, in the languages of the release."""
    match row:
        case Image():
            prose = row.caption
        case Bullets():
            prose = row.items[0] if row.items else Localized()
        case _:
            prose = row.text
    texts = (plain(prose.get(language.code, ())) for language in release.languages)
    return tuple(text for text in texts if text)


def _bare(words: str) -> str:
    """A menu's words without the mark of its letter; "&&" is one."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&")
