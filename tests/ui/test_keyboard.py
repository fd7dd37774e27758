"""All can be done by keyboard, and a screen reader is told what each thing is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Set
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.address import Address
from app.errors import ExportError
from app.exporting import Layout
from app.localized import Localized
from app.model import ARABIC, ENGLISH, Release
from app.search.query import Query
from app.search.replace import planned
from app.term import Rendering, Term
from tests.searching import find
from tests.ui import walk
from tests.wells import wells as imported
from ui.dialogs import CopiesDialog, ExportDialog, TermsDialog
from ui.editor.choices import choices_of
from ui.editor.picker import Picker
from ui.exporting import ExportChoice
from ui.fields.calendar import Calendar
from ui.glossary.hits import Hits
from ui.importing.page import ImportPage
from ui.layouts import LAYOUTS
from ui.palette.palette import Palette
from ui.print_preview import PrintChoice, PrintPreview
from ui.raster import Raster
from ui.replacing.dialog import ReplaceDialog
from ui.settings_dialog import SettingsDialog
from ui.shell import Shell
from ui.termdialog import TermDialog
from ui.versions.comparing import Comparing
from ui.window import Window

# Menus that list documents, which have no letters; arrows go through them.
OF_DOCUMENTS = {"Open recen&t", "New from te&mplate"}
OF_DOCUMENTS_IN_ARABIC = {"الملفات الأ&خيرة", "جديد من &قالب"}


@pytest.fixture
def wells(window: Window, release: Release) -> Window:
    window.session.open(release, {})
    window.sheet.go_to(Address("text", 1, "en", end=0))
    return window


def test_every_action_is_in_a_menu(wells: Window) -> None:
    in_menus = {action for _, actions in walk.menus(wells.menuBar()) for action in actions}
    ids = wells.commands.actions.ids()
    assert [id_ for action, id_ in ids.items() if action not in in_menus] == []


def test_every_line_of_a_menu_has_a_letter_of_its_own(wells: Window) -> None:
    _letters_are_apart(wells, OF_DOCUMENTS)


def test_every_line_of_an_arabic_menu_has_an_arabic_letter_of_its_own(
    qtbot: QtBot, wells: Window
) -> None:
    shell = wells.desk.parent()
    assert isinstance(shell, Shell)
    wells.preferences.choose(language="ar")
    qtbot.waitUntil(lambda: shell.window is not wells)
    _letters_are_apart(shell.window, OF_DOCUMENTS_IN_ARABIC)


def _letters_are_apart(window: Window, of_documents: Set[str]) -> None:
    for menu, actions in walk.menus(window.menuBar()):
        letters = Counter(filter(None, map(walk.mnemonic, actions)))
        lacking = [action.text() for action in actions if not walk.mnemonic(action)]
        assert [letter for letter, count in letters.items() if count > 1] == [], menu
        assert lacking == [] or menu in of_documents, menu


def test_no_two_actions_have_the_same_keys(wells: Window) -> None:
    keys = Counter(
        key.toString()
        for action in wells.commands.actions.ids()
        for key in action.shortcuts()
        if not key.isEmpty()
    )
    assert [key for key, count in keys.items() if count > 1] == []


def test_what_takes_the_keyboard_in_the_window_has_a_name_and_a_role(wells: Window) -> None:
    wells.search.open_replace()
    assert walk.unnamed(wells) == []


def test_what_takes_the_keyboard_in_each_side_panel_has_a_name_and_a_role(wells: Window) -> None:
    for id_ in wells.side.ids():
        wells.side.show_panel(id_)
        assert walk.unnamed(wells.side) == [], id_


def test_tab_comes_through_all_of_the_window_and_back(wells: Window) -> None:
    cell = wells.sheet.cell(Address("headline", language="en"))
    assert cell is not None
    wells.search.open_replace()
    for panel in ("", *wells.side.ids()):
        wells.side.turn(panel, is_on=bool(panel))
        missed = set(walk.takers(wells)) - set(walk.visited(cell))
        # Outside of a row there is nothing to move, and its buttons take no keyboard.
        assert [walk.path(one) for one in missed if one.isEnabled()] == [], panel


def test_every_dialog_tells_what_takes_the_keyboard_in_it(
    wells: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    walked = set()
    for made in _dialogs(wells, tmp_path):
        qtbot.addWidget(made)
        walked.add(type(made).__name__)
        made.show()
        assert walk.takers(made), walk.path(made)
        assert walk.unnamed(made) == [], walk.path(made)
        made.close()
    assert _named_in_sources() - walked == set()


def _named_in_sources() -> set[str]:
    """The dialogs of the editor, so that none is left out of the walk."""
    sources = Path(__file__).parents[2].joinpath("ui").rglob("*.py")
    texts = (source.read_text("utf-8") for source in sources)
    return {name for text in texts for name in re.findall(r"(?m)^class (\w+)\(QDialog\)", text)}


def _unprintable(layout: Layout) -> bytes:
    raise ExportError(f"nothing to print in {layout}")


def _dialogs(window: Window, folder: Path) -> Iterator[QWidget]:
    """Every dialog and every panel that opens over the window, as it may stand before a person."""
    today, query = date(2026, 5, 4), Query("o")
    release = window.session.release
    plan = planned(release, find(release, query), "0", query)
    yield ExportDialog(("pdf", "docx"), ExportChoice(("pdf",), LAYOUTS, folder), window)
    yield CopiesDialog(["1 change"], window)
    yield ReplaceDialog(release, plan, window)
    yield ImportPage(imported(), folder / "import.json", window)
    yield PrintPreview(_unprintable, PrintChoice(LAYOUTS[0]), Raster(), window)
    yield Comparing(window)
    yield Hits(window)
    yield TermsDialog(["1 new term"], 1, window)
    term = Term(Localized(en=Rendering("well")))
    yield TermDialog(term, (ENGLISH, ARABIC), window, is_own=True)
    yield Picker(choices_of("entities"), (), window)
    yield Picker(choices_of("goals"), (), window)
    yield Calendar(today, today, window)
    window.show_settings()
    yield from window.findChildren(SettingsDialog)
    window.commands.actions["commands"].trigger()
    (palette,) = window.findChildren(Palette)
    yield palette
