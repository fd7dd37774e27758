"""Facts, wordings, fonts and samples that ship with the program, read by name."""

from importlib.resources import files
from importlib.resources.abc import Traversable


def resource(*names: str) -> Traversable:
    """A shipped file or folder: ``resource("fonts", "amiri", "Amiri-Bold.ttf")``."""
    return files(__name__).joinpath(*names)
