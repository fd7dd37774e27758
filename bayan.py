"""Bayan: the launcher, and the one place where the parts are put together."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command line, or the editor when no command is named; returns the exit code."""
    # A command is over before garbage in cycles matters: looking for it, and at the end through
    # all that was loaded, is a tenth of a short one. The editor stays, and has it looked for.
    gc.disable()
    from app.cli import run
    from exporters.registry import EXPORTERS

    def open_editor(path: Path | None) -> int:
        from ui.main import open_editor as window

        gc.enable()
        return window(path)

    code = run(sys.argv[1:] if arguments is None else arguments, EXPORTERS, open_editor)
    if not gc.isenabled():
        gc.freeze()
    return code


if __name__ == "__main__":
    raise SystemExit(main())
