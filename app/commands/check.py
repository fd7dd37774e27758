"""``bayan check``: says what is missing in a release."""

from __future__ import annotations

from pathlib import Path

from app.checks import run_checks
from app.checks.wording import place, sentence
from app.commands.told import Style, tell
from app.profile import find_profile
from app.storage import load
from app.terminal import Terminal


def check_file(source: Path, terminal: Terminal, *, house: str, style: Style = "text") -> bool:
    """Whether there is no error in the release; every finding goes to the terminal.

    house: a shipped profile's name, or a profile's file.
    """
    with terminal.at_work():
        terminal.doing("checking …")
        release = load(source).release
        findings = run_checks(release, find_profile(house))
    said = [(finding, place(release, finding.address), sentence(finding)) for finding in findings]
    return tell(terminal, str(source), said, style)
