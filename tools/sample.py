"""The sample job of ``make run``: the editor on the sample, or its exports without a display."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from tools.machine import has_display, root_folder


def open_editor(bayan: Path, samples: Path, out: Path) -> int:
    """Opens a copy of the sample, which stays as it was last saved; returns the exit code."""
    release = out / "sample.bayan"
    if not release.exists():
        shutil.copy(samples / "sample.bayan", release)
    return subprocess.run([bayan, release], check=False).returncode


def export_all(bayan: Path, samples: Path, out: Path) -> int:
    """Imports the two texts and exports every format in every layout; returns the exit code."""
    with tempfile.TemporaryDirectory() as folder:
        release = Path(folder) / "sample.bayan"
        texts = [samples / "sample.en.txt", samples / "sample.ar.txt"]
        # What it did goes to standard error; the path that it prints is gone in a moment.
        imported = subprocess.run(
            [bayan, "import", *texts, "-o", release], stdout=subprocess.DEVNULL, check=False
        )
        if imported.returncode != 0:
            return imported.returncode
        choice = ["--format", "pdf,docx", "--language", "en,ar,both"]
        exported = subprocess.run([bayan, "export", release, *choice, "--out", out], check=False)
    return exported.returncode


def main() -> int:
    """Does the job that fits the machine; returns the program's exit code."""
    root = root_folder()
    bayan, samples, out = root / ".venv/bin/bayan", root / "resources/samples", root / "out"
    out.mkdir(exist_ok=True)
    if has_display(os.environ):
        return open_editor(bayan, samples, out)
    print(
        "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no editor. "
        "Importing the sample's two texts and exporting them instead:",
        flush=True,
    )
    return export_all(bayan, samples, out)


if __name__ == "__main__":
    raise SystemExit(main())
