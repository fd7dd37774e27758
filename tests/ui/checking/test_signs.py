"""What a person sees of figures that part or agree: a sign on the spine, marks on the words."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from app.address import Address
from app.localized import Localized
from app.model import Paragraph, Release, rich
from tests.ui.hand import write
from ui.editor.pair import PairBand
from ui.window import Window

RELEASE = Release(
    rows=(
        Paragraph(1, Localized(en=rich("28 wells"), ar=rich("82 بئرا"))),
        Paragraph(2, Localized(en=rich("28 wells"), ar=rich("ثمانية وعشرون بئرا"))),
        Paragraph(3, Localized(en=rich("Wells"), ar=rich("آبار"))),
    ),
    next_id=4,
)


def _band(window: Window, row: int) -> PairBand:
    band = window.sheet.band(Address("text", row))
    assert isinstance(band, PairBand)
    return band


def _sign(window: Window, row: int) -> str:
    return _band(window, row).spine.state("figures")


def test_the_spine_says_where_figures_part(window: Window, qtbot: QtBot) -> None:
    window.session.open(RELEASE, {})
    qtbot.waitUntil(lambda: _sign(window, 1) == "differ" and _sign(window, 2) == "agree")
    assert _sign(window, 3) == ""


def test_the_words_that_differ_are_marked_in_both_panes(window: Window, qtbot: QtBot) -> None:
    window.session.open(RELEASE, {})
    qtbot.waitUntil(lambda: _sign(window, 1) == "differ")
    for cell in _band(window, 1).cells():
        marks = [one for one in cell.markings.of("findings") if (one.start, one.end) == (0, 2)]
        assert any("28" in one.words and "82" in one.words for one in marks)


def test_a_figure_put_right_is_seen_after_a_pause(window: Window, qtbot: QtBot) -> None:
    window.session.open(RELEASE, {})
    qtbot.waitUntil(lambda: _sign(window, 1) == "differ")
    window.sheet.go_to(Address("text", 1, "ar", start=0, end=2))
    write(window.sheet.current_cell(), "28")
    qtbot.waitUntil(lambda: _sign(window, 1) == "agree")
    window.session.history.undo()
    qtbot.waitUntil(lambda: _sign(window, 1) == "differ")


def test_signs_of_one_side_stand_under_each_other(window: Window, qtbot: QtBot) -> None:
    window.session.open(RELEASE, {})
    qtbot.waitUntil(lambda: _sign(window, 1) == "differ")
    spine = _band(window, 1).spine
    figures, findings = spine.sign("figures"), spine.sign("findings")
    assert figures is not None
    assert findings is not None
    assert figures.x() == findings.x()
    assert not figures.geometry().intersects(findings.geometry())
    assert findings.geometry().bottom() <= spine.height()


def test_figures_that_may_stand_are_not_shown_as_parted(window: Window, qtbot: QtBot) -> None:
    window.session.open(RELEASE, {})
    qtbot.waitUntil(lambda: _sign(window, 1) == "differ")
    report = window.checking.report
    assert report is not None
    found = next(one for one in report.open() if one.finding.code == "figure_differs")
    window.checking.hand.deeds.let_stand(found, report, "as it was said")
    qtbot.waitUntil(lambda: _sign(window, 1) == "")
