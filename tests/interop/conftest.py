"""LibreOffice, once for all tests that ask it."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def office(tmp_path_factory: pytest.TempPathFactory) -> Callable[[bytes, str], bytes]:
    """LibreOffice as a function: a DOCX and a suffix give the bytes of the other format."""
    home = tmp_path_factory.mktemp("office")
    profile = f"-env:UserInstallation={(home / 'profile').as_uri()}"

    @cache
    def convert(docx: bytes, suffix: str) -> bytes:
        source, out = home / "release.docx", home / "out"  # else a DOCX is its own source
        source.write_bytes(docx)
        kind = "txt:Text (encoded):UTF8" if suffix == "txt" else suffix
        subprocess.run(
            ["soffice", profile, "--headless", "--convert-to", kind, "--outdir", out, source],
            check=True,
            capture_output=True,
        )
        made: Path = out / f"release.{suffix}"
        held = made.read_bytes()
        made.unlink()
        return held

    return convert
