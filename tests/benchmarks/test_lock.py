"""What the comparison installs beside the environment is locked like it, and leaves it as it is."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCK = (ROOT / "benchmarks" / "lock.txt").read_text(encoding="utf-8")
_PIN = re.compile(r"^(\S+)==(\S+)", re.MULTILINE)


def test_every_program_is_locked_at_a_version_that_it_allows() -> None:
    locked = dict(_PIN.findall(LOCK))
    for requirement in map(Requirement, PROJECT["dependency-groups"]["bench"]):
        assert requirement.specifier.contains(locked[requirement.name]), requirement


def test_every_package_has_a_hash_and_none_has_an_address() -> None:
    entries = re.split(r"\n(?=\S)", LOCK.strip())
    assert len(entries) == len(_PIN.findall(LOCK))
    assert all("--hash=sha256:" in entry for entry in entries)
    assert "://" not in LOCK


def test_what_tests_run_with_stays_as_it_is() -> None:
    tests = dict(_PIN.findall((ROOT / "tools" / "lock" / "dev.txt").read_text(encoding="utf-8")))
    assert all(tests.get(name, pin) == pin for name, pin in _PIN.findall(LOCK))
