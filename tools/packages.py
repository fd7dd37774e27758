"""What goes into the virtual environment: the locked packages, by uv or pip, and Bayan itself."""

from __future__ import annotations

import os
import re
import subprocess
import venv
from pathlib import Path

LOCKS = Path(__file__).resolve().parent / "lock"


def fill(folder: Path, level: str, anew: bool) -> None:
    """Brings the environment in ``folder`` to ``level`` of the locks, with Bayan in place.

    Raises CalledProcessError when the packages cannot be had.
    """
    print(f"Setting up {folder}", flush=True)
    if anew:
        _create(folder)
    _install(folder, "--require-hashes", "-r", str(LOCKS / f"{level}.txt"))
    _install(folder, "--no-deps", "--no-build-isolation", "-e", str(LOCKS.parents[1]))


def names_an_index(pip_configuration: str) -> bool:
    """Whether ``pip config list`` sends pip to an index of the machine's own, or to none."""
    return re.search(r"\.(index-url|no-index)=", pip_configuration) is not None


def _create(folder: Path) -> None:
    venv.EnvBuilder(clear=True, symlinks=True, with_pip=True).create(folder)
    # uv does not read pip's configuration: where that names an index, only pip will ask there.
    listing = [_program(folder, "python"), "-m", "pip", "config", "list"]
    if not names_an_index(subprocess.check_output(listing, text=True)):
        _pip(folder, "--quiet", "--require-hashes", "-r", str(LOCKS / "uv.txt"))


def _install(folder: Path, *arguments: str) -> None:
    """With uv where it is there (4 s for pip's 23); with pip where it is not, or fails."""
    uv = _program(folder, "uv")
    if Path(uv).exists():
        options = ["--compile-bytecode", "--python", _program(folder, "python")]
        done = subprocess.run(
            [uv, "pip", "install", *options, *arguments],
            stdin=subprocess.DEVNULL,
            env={"UV_SYSTEM_CERTS": "true", **os.environ},
            check=False,
        )
        if done.returncode == 0:
            return
        print("uv could not install the packages; trying with pip", flush=True)
    _pip(folder, *arguments).check_returncode()


def _pip(folder: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    command = [_program(folder, "python"), "-m", "pip", "install", "--no-input", *arguments]
    return subprocess.run(command, stdin=subprocess.DEVNULL, check=False)


def _program(folder: Path, name: str) -> str:
    return str(folder / "bin" / name)
