"""The checkout's virtual environment: what is in it, when it is out of date, how it is made.

A stamp inside it is written last and taken away first. So an environment without a good stamp was
never finished, was made from other locks, for another Python or in another folder, and is made
anew from nothing: there is no half-way state to mend.
"""

from __future__ import annotations

import fcntl
import hashlib
import importlib.util
import os
import re
import subprocess
import sys
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tools.machine import install_packages

LEVELS = ("runtime", "dev")  # each lock holds the one before it


class Environment:
    """The ``.venv`` of one checkout."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._folder = root / ".venv"
        self._stamp = self._folder / "bayan-setup"
        self._locks = root / "tools" / "lock"
        self._python = self._folder / "bin" / "python"

    def require(self, level: str) -> bool:
        """Makes what a level of LEVELS needs be there; says whether anything had to be done.

        Raises SetupError when the machine lacks Python's own venv and may not install it, and
        CalledProcessError when the packages cannot be had.
        """
        if self._holds(level):
            return False
        with _one_at_a_time(self._root):
            if self._holds(level):
                return False
            self._make(level)
        return True

    def _holds(self, level: str) -> bool:
        held = self._stamped_level()
        return held is not None and LEVELS.index(held) >= LEVELS.index(level)

    def _stamped_level(self) -> str | None:
        if not (self._stamp.is_file() and self._python.exists()):
            return None
        level, _, key = self._stamp.read_text(encoding="utf-8").partition(" ")
        return level if level in LEVELS and key == self._key() else None

    def _key(self) -> str:
        # Scripts in an environment name its folder and its Python, so both are part of the key.
        place = f"{self._folder} {sys.version_info[:2]}"
        digest = hashlib.sha256(place.encode())
        for file in (self._root / "pyproject.toml", *sorted(self._locks.glob("*.txt"))):
            digest.update(file.read_bytes())
        return digest.hexdigest()

    def _make(self, level: str) -> None:
        print(f"Setting up {self._folder} (once)", flush=True)
        held = self._stamped_level()
        self._stamp.unlink(missing_ok=True)
        if held is None:
            self._create()
        self._install("-r", str(self._locks / f"{level}.txt"), "--require-hashes")
        self._install("--no-deps", "--no-build-isolation", "-e", str(self._root))
        unfinished = self._stamp.with_suffix(".new")
        unfinished.write_text(f"{level} {self._key()}", encoding="utf-8")
        unfinished.replace(self._stamp)

    def _create(self) -> None:
        if importlib.util.find_spec("ensurepip") is None:
            install_packages([f"python3.{sys.version_info.minor}-venv"])
        venv.EnvBuilder(clear=True, symlinks=True, with_pip=True).create(self._folder)
        if self._may_use_uv():
            lock = str(self._locks / "uv.txt")
            self._pip("install", "--quiet", "--require-hashes", "-r", lock, check=False)

    def _may_use_uv(self) -> bool:
        # uv does not read pip's configuration: where that names an index, only pip will ask there.
        configured = self._pip("config", "list").stdout
        return re.search(r"\.'?(index-url|no-index)'?=", configured) is None

    def _install(self, *arguments: str) -> None:
        """With uv when it is there (4 s instead of 23), with pip when that fails."""
        uv = self._folder / "bin" / "uv"
        if uv.exists():
            options = ["--compile-bytecode", "--python", str(self._python)]
            done = subprocess.run(
                [uv, "pip", "install", *options, *arguments],
                stdin=subprocess.DEVNULL,
                env={"UV_SYSTEM_CERTS": "true", **os.environ},
                check=False,
            )
            if done.returncode == 0:
                return
            print("uv could not install the packages; trying with pip", flush=True)
        subprocess.run(
            [self._python, "-m", "pip", "install", "--no-input", *arguments],
            stdin=subprocess.DEVNULL,
            check=True,
        )

    def _pip(self, *arguments: str, check: bool = True) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [self._python, "-m", "pip", *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            text=True,
            check=check,
        )


@contextmanager
def _one_at_a_time(folder: Path) -> Iterator[None]:
    """Two commands started together must not both make the environment; the kernel drops the lock
    with the process, so a killed set-up leaves nothing behind."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)
