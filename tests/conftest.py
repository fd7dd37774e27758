"""What every test may use: the flag that rewrites goldens, and the profile of nobody."""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, settings

from app.profile import Profile, neutral_profile

settings.register_profile(
    "bayan",
    deadline=None,
    # The same examples every time, so that a rare find does not fail somebody else's work.
    derandomize=bool(os.environ.get("CI")),
    max_examples=60,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("bayan")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--refresh-goldens", action="store_true", help="write goldens anew")


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--refresh-goldens") and os.environ.get("CI"):
        raise pytest.UsageError("goldens are looked at by a person; CI does not write them")


@pytest.fixture
def refresh_goldens(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--refresh-goldens"))


@pytest.fixture
def profile() -> Profile:
    return neutral_profile()
