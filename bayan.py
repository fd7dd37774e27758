"""Bayan: the launcher, and the one place where the parts are put together."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command line, or the editor when no command is named; returns the exit code."""
    from app.cli import run
    from exporters.registry import EXPORTERS

    def open_editor(path: Path | None) -> int:
        from ui.main import open_editor as window

        return window(path)

    return run(sys.argv[1:] if arguments is None else arguments, EXPORTERS, open_editor)


if __name__ == "__main__":
    raise SystemExit(main())
