"""The locks hold what the project asks for, with hashes, and send nobody to a registry."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from tools.packages import names_an_index

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
GROUPS = PROJECT["dependency-groups"]
PDFJS_LOCK = ROOT / "benchmarks" / "pdfjs" / "package-lock.json"


def lock(name: str) -> str:
    return (ROOT / "tools" / "lock" / f"{name}.txt").read_text(encoding="utf-8")


def pins(name: str) -> dict[str, str]:
    return dict(re.findall(r"^(\S+)==(\S+)", lock(name), re.MULTILINE))


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        ("uv", GROUPS["setup"]),
        ("runtime", [*PROJECT["project"]["dependencies"], *GROUPS["build"]]),
        ("dev", [*PROJECT["project"]["dependencies"], *GROUPS["dev"], *GROUPS["interop"]]),
    ],
)
def test_every_dependency_is_locked_at_a_version_that_it_allows(
    name: str, asked: list[str]
) -> None:
    locked = pins(name)
    for requirement in map(Requirement, asked):
        assert requirement.specifier.contains(locked[requirement.name]), requirement


def test_what_tests_run_with_holds_what_people_run_with() -> None:
    assert pins("runtime").items() <= pins("dev").items()


@pytest.mark.parametrize("name", ["uv", "runtime", "dev"])
def test_every_package_has_a_hash_and_none_has_an_address(name: str) -> None:
    entries = re.split(r"\n(?=\S)", lock(name).strip())
    assert len(entries) == len(pins(name))
    assert all("--hash=sha256:" in entry for entry in entries)
    assert "://" not in lock(name)


def test_the_lock_of_pdfjs_has_checksums_and_names_no_registry() -> None:
    packages = json.loads(PDFJS_LOCK.read_text(encoding="utf-8"))["packages"]
    locked = {name: entry for name, entry in packages.items() if name}
    assert "node_modules/pdfjs-dist" in locked
    assert all("integrity" in entry and "resolved" not in entry for entry in locked.values())


@pytest.mark.parametrize(
    ("listing", "expected"),
    [
        ("", False),
        ("global.extra-index-url='file:///there'\nglobal.timeout='60'", False),
        ("global.index-url='https://packages.example/simple'", True),
        (":env:.index-url='https://packages.example/simple'", True),
        (":env:.no-index='1'", True),
    ],
)
def test_an_index_of_the_machines_own_is_recognized(listing: str, expected: bool) -> None:
    assert names_an_index(listing) is expected
