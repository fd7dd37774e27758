from __future__ import annotations

from msgspec.structs import replace

from app.checks import run_checks
from app.checks.dismissing import dismiss
from app.preflight import blocking, outcome
from app.profile import neutral_profile
from tests.checked import row

HOUSE = neutral_profile()
RELEASE = row("Some 28 wells", "نحو 82 بئرا")


def test_open_errors_stop_a_release() -> None:
    assert "figure_differs" in {one.code for one in blocking(RELEASE, HOUSE)}
    assert {one.severity for one in blocking(RELEASE, HOUSE)} == {"error"}


def test_what_somebody_let_stand_stops_nothing_and_is_not_lost() -> None:
    figure = next(one for one in blocking(RELEASE, HOUSE) if one.code == "figure_differs")
    after = dismiss(RELEASE, figure, "the ministry counts them so")
    assert figure not in blocking(after, HOUSE)
    parted = outcome(after, run_checks(after, HOUSE))
    assert [one.finding for one in parted.dismissed] == [figure]
    assert parted.dismissed[0].dismissal.reason == "the ministry counts them so"
    assert figure not in parted.open


def test_a_house_says_itself_what_stops_a_release() -> None:
    lenient = replace(HOUSE, severities={"figure_differs": "warning"})
    assert "figure_differs" not in {one.code for one in blocking(RELEASE, lenient)}
