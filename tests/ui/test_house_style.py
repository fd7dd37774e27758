"""One command brings digits and months into the style of the house."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from app.address import Address
from app.localized import Localized
from app.lookup import read_plain
from app.model import Paragraph, Release, rich
from app.profile import neutral_profile
from ui.session import Picked
from ui.shell import Shell
from ui.window import Window

FIRST, SECOND = Address("text", 1, "ar"), Address("text", 2, "ar")


@pytest.fixture
def opened(shell: Shell) -> Window:
    window = shell.window
    rows = [Paragraph(n, Localized(ar=rich("يوم ٤ مايو ثم 5 أيار"))) for n in (1, 2)]
    window.session.open(Release(rows=tuple(rows), next_id=3), {})
    house = neutral_profile()
    shell.house.profile = replace(house, months="un", digits=Localized(ar="arab"))
    return window


def text(window: Window, at: Address) -> str:
    return read_plain(window.session.release, at)


def bring(window: Window) -> str:
    window.commands.actions["house_style"].trigger()
    return window.statusBar().currentMessage()


def test_a_whole_release_is_brought_into_style_as_one_step(opened: Window) -> None:
    opened.sheet.go_to(replace(FIRST, start=0, end=0))
    assert bring(opened) == "6 places were brought into the style of the house."
    after = "يوم ٤ أيار/مايو ثم ٥ أيار/مايو"
    assert (text(opened, FIRST), text(opened, SECOND)) == (after, after)
    assert bring(opened) == "All digits and months are in the style of the house."
    opened.session.history.undo()
    assert text(opened, FIRST) == "يوم ٤ مايو ثم 5 أيار"
    assert opened.session.history.index() == 0


def test_only_the_selected_words_are(opened: Window) -> None:
    opened.sheet.go_to(replace(FIRST, start=0, end=10))
    assert bring(opened) == "1 place was brought into the style of the house."
    assert text(opened, FIRST) == "يوم ٤ أيار/مايو ثم 5 أيار"


def test_only_the_selected_rows_are(opened: Window) -> None:
    opened.sheet.go_to(Picked((2,)))
    bring(opened)
    assert text(opened, FIRST) == "يوم ٤ مايو ثم 5 أيار"
    assert text(opened, SECOND) == "يوم ٤ أيار/مايو ثم ٥ أيار/مايو"


def test_what_is_read_only_is_left_alone(opened: Window) -> None:
    opened.session.open(opened.session.release, {}, read_only=True)
    assert not opened.commands.actions["house_style"].isEnabled()
