"""What the machine itself must bring, libraries and programs, and how apt is asked for them."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

# Shared library -> the Debian package that brings it. PySide6's wheels hold Qt and nothing below.
QT_OFFSCREEN: Mapping[str, str] = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libcups.so.2": "libcups2",
}
QT_WINDOW: Mapping[str, str] = {
    **QT_OFFSCREEN,
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
}

# Program -> the Debian package that brings it.
OTHER_PEOPLES_PROGRAMS: Mapping[str, str] = {
    "soffice": "libreoffice-writer-nogui",
    "pdftotext": "poppler-utils",
    "mutool": "mupdf-tools",
    "qpdf": "qpdf",
    "node": "nodejs",
    "npm": "npm",
}

_APT_OPTIONS = ("-y", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=120")


class SetupError(Exception):
    """Set-up cannot go on; the message says what a person has to do."""


def has_display(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether a window could be opened, by what the session announces."""
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def packages_for_python() -> list[str]:
    """The package of what Debian takes out of Python, and no environment is made without."""
    if importlib.util.find_spec("ensurepip") is not None:
        return []
    return [f"python3.{sys.version_info.minor}-venv"]


def packages_for_libraries(wanted: Mapping[str, str]) -> list[str]:
    """The packages of those shared libraries in ``wanted`` that the loader does not know."""
    known = _loader_cache()
    return sorted({package for library, package in wanted.items() if library not in known})


def packages_for_programs(wanted: Mapping[str, str]) -> list[str]:
    """The packages of those programs in ``wanted`` that are not on the path."""
    return sorted({package for program, package in wanted.items() if not shutil.which(program)})


def install_packages(packages: Iterable[str]) -> None:
    """Installs Debian packages without asking anything; raises SetupError where that is not open.

    The package lists are renewed only when the first try fails: they may be absent (a fresh
    container) or old. A list that cannot be renewed is no failure as long as the packages come.
    """
    names = list(packages)
    if not names:
        return
    command = _as_root()
    if command is None or not shutil.which("apt-get"):
        raise SetupError(_line_to_run(names))
    install = [*command, "apt-get", "install", *_APT_OPTIONS, *names]
    print("Installing system packages:", " ".join(names), flush=True)
    if _quietly(install).returncode == 0:
        return
    subprocess.run([*command, "apt-get", "update", "-q"], stdin=subprocess.DEVNULL, check=False)
    last_try = _quietly(install)
    if last_try.returncode != 0:
        raise SetupError(f"{last_try.stdout}\napt could not install them. {_line_to_run(names)}")


def _loader_cache() -> set[str]:
    # Asked by library, not by package: Debian 13 and Ubuntu 24.04 renamed packages (t64), and
    # other distributions name them in their own way. By full path: /sbin is not on a user's path.
    listing = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=True)
    return {line.split()[0] for line in listing.stdout.splitlines() if " => " in line}


def _as_root() -> list[str] | None:
    setting = ["env", "DEBIAN_FRONTEND=noninteractive"]
    if os.geteuid() == 0:
        return setting
    sudo = shutil.which("sudo")
    if sudo and _quietly([sudo, "-n", "true"]).returncode == 0:
        return [sudo, "-n", *setting]
    return None


def _line_to_run(packages: list[str]) -> str:
    names = " ".join(packages)
    root = "" if os.geteuid() == 0 else "sudo "
    return (
        "Bayan needs system packages that only an administrator can install. "
        "Run this line, then the same command again:\n\n"
        f"    {root}apt-get update && {root}apt-get install --no-install-recommends {names}\n"
    )


def _quietly(command: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )


def root_folder() -> Path:
    """The checkout that this file is part of."""
    return Path(__file__).resolve().parents[1]
