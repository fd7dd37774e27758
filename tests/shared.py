"""Texts that lie beside a checkout and not in it; what needs them says so when they are missing."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[2] / "shared"
SEEDS = SHARED / "seeds"

if os.environ.get("CI") == "true" and not SEEDS.is_dir():
    raise RuntimeError("CI has to run every test, and the folder ../shared is not there")

needs_shared = pytest.mark.skipif(
    not SEEDS.is_dir(), reason="reads real texts from ../shared, which is not beside this checkout"
)
