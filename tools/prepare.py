"""Set-up for one of the Makefile's commands: ``python3 -m tools.prepare run|test|interop``.

Does only what is missing, asks nothing, and ends with 1 and the line to run where it may not go on.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

from tools import machine
from tools.environment import Environment
from tools.packages import fill


def prepare(command: str, root: Path) -> None:
    """Brings the machine and the checkout at ``root`` to where ``command`` can run."""
    machine.install_packages(missing_packages(command))
    if command == "interop":
        install_pdfjs(root / "benchmarks" / "pdfjs", root / ".interop")
    Environment(root, fill).require("runtime" if command == "run" else "dev")


def missing_packages(command: str) -> list[str]:
    """All that the machine lacks for ``command``, so that an administrator is asked once."""
    missing = machine.packages_for_python()
    if command != "run":
        missing += machine.packages_for_libraries(machine.QT_OFFSCREEN)
    elif machine.has_display():
        missing += machine.packages_for_libraries(machine.QT_WINDOW)
    if command == "interop":
        missing += machine.packages_for_programs(machine.OTHER_PEOPLES_PROGRAMS)
    return missing


def install_pdfjs(source: Path, target: Path) -> None:
    """Installs the PDF.js that ``source`` locks into ``target``/node_modules, through npm."""
    lock = source / "package-lock.json"
    stamp = target / "pdfjs-setup"
    key = hashlib.sha256(lock.read_bytes()).hexdigest()
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == key:
        return
    stamp.unlink(missing_ok=True)
    target.mkdir(exist_ok=True)
    for file in (source / "package.json", lock):
        shutil.copy(file, target)
    # Optional parts draw pages; text is all that is read here, and they fetch binaries.
    options = ("--omit=optional", "--ignore-scripts", "--no-audit", "--no-fund")
    subprocess.run(["npm", "ci", *options], cwd=target, stdin=subprocess.DEVNULL, check=True)
    stamp.write_text(key, encoding="utf-8")


def main(arguments: list[str]) -> int:
    """Runs :func:`prepare` for the one command named; returns the exit code."""
    try:
        prepare(arguments[0], machine.root_folder())
    except machine.SetupError as error:
        print(error, file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as error:
        print(f"Set-up stopped: {error}. Run the same command to try again.", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
