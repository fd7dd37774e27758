from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model import Embargo
from app.moments import Left, instant, is_skipped, left_until

ZURICH, NEW_YORK = "Europe/Zurich", "America/New_York"


@pytest.mark.parametrize(
    ("embargo", "moment"),
    [
        (Embargo(datetime(2026, 5, 4, 9)), datetime(2026, 5, 4, 6, tzinfo=UTC)),
        (Embargo(datetime(2026, 1, 4, 9), ZURICH), datetime(2026, 1, 4, 8, tzinfo=UTC)),
        (Embargo(datetime(2026, 7, 4, 9), ZURICH), datetime(2026, 7, 4, 7, tzinfo=UTC)),
        (Embargo(datetime(2026, 7, 4, 21), NEW_YORK), datetime(2026, 7, 5, 1, tzinfo=UTC)),
        # put back at 3 o'clock: 02:30 comes twice, and the first one is meant
        (Embargo(datetime(2026, 10, 25, 2, 30), ZURICH), datetime(2026, 10, 25, 0, 30, tzinfo=UTC)),
    ],
)
def test_a_moment_is_the_same_on_every_clock(embargo: Embargo, moment: datetime) -> None:
    assert instant(embargo) == moment


def test_an_hour_that_the_clocks_leave_out_is_known() -> None:
    assert is_skipped(Embargo(datetime(2026, 3, 29, 2, 30), ZURICH))
    assert not is_skipped(Embargo(datetime(2026, 3, 29, 3, 30), ZURICH))
    assert not is_skipped(Embargo(datetime(2026, 10, 25, 2, 30), ZURICH))


NOW = datetime(2026, 5, 4, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("span", "left"),
    [
        (timedelta(hours=2, minutes=10), Left(130, is_past=False)),
        (timedelta(seconds=1), Left(1, is_past=False)),
        (timedelta(), Left(0, is_past=True)),
        (timedelta(seconds=-59), Left(0, is_past=True)),
        (timedelta(hours=-3), Left(180, is_past=True)),
    ],
)
def test_how_long_it_is_still(span: timedelta, left: Left) -> None:
    assert left_until(NOW + span, NOW) == left


@given(st.integers(-100_000, 100_000))
def test_an_embargo_is_over_from_its_very_moment(seconds: int) -> None:
    left = left_until(NOW + timedelta(seconds=seconds), NOW)
    assert left.is_past == (seconds <= 0)
    assert left.minutes >= 0
