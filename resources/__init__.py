"""Facts, wordings, fonts and samples that ship with the program, read by name."""

from pathlib import Path

_FOLDER = Path(__file__).parent


def resource(*names: str) -> Path:
    """A shipped file or folder: ``resource("fonts", "amiri", "Amiri-Bold.ttf")``."""
    return _FOLDER.joinpath(*names)
