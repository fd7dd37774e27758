"""``bayan export --strict``: nothing goes out while an error is open."""

from __future__ import annotations

from pathlib import Path

from app.preflight import blocking
from app.preflight.text import line
from app.profile import find_profile
from app.storage import load
from app.terminal import Terminal


def is_held_back(source: Path, house: str, terminal: Terminal) -> bool:
    """Whether errors are open in the release; each is named, and how to go on."""
    with terminal.at_work():
        release = load(source).release
        errors = blocking(release, find_profile(house))
    for one in errors:
        terminal.note(line(release, one, "en"))
    if errors:
        count = f"{len(errors)} error{'s' * (len(errors) != 1)}"
        terminal.note(
            f"bayan: {source}: nothing was put out, for it has {count}; mend them, let them stand "
            "for a reason in the editor, or leave --strict out."
        )
    return bool(errors)
