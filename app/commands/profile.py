"""``bayan profile``: checks one, and makes a file of a folder."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from msgspec.structs import replace

from app.checks.profile_wording import profile_place, profile_sentence
from app.checks.profiles import check_profile
from app.commands.told import Style, tell
from app.compose import compose
from app.exporter import Exporter
from app.facts import entities, goals
from app.localized import Localized
from app.look import Fit
from app.model import Language, Paragraph, Release, rich
from app.profile import Profile, encode_profile, find_profile
from app.storage import NO_MEDIA
from app.storage.lock import Holder
from app.storage.new import write_new
from app.terminal import Terminal


def check(
    named: str, exporters: Sequence[Exporter], terminal: Terminal, *, style: Style = "text"
) -> bool:
    """Whether there is no error in a profile; every finding goes to the terminal.

    BayanError when it cannot be read at all.
    """

    def rehearse(profile: Profile) -> None:
        look = replace(profile.look, fit=Fit())  # how long a release is, is not the profile's fault
        held = replace(profile, look=look)
        codes = tuple(profile.wordings)
        composition = compose(_rehearsal(profile), NO_MEDIA, held, codes, "stacked")
        for exporter in exporters:
            exporter.write(composition)

    with terminal.at_work():
        terminal.doing("checking …")
        profile = find_profile(named)
        findings = check_profile(profile, rehearse)
    said = [(one, profile_place(profile, one.address), profile_sentence(one)) for one in findings]
    return tell(terminal, named, said, style)


def pack(named: str, target: Path, me: Holder, terminal: Terminal, *, force: bool) -> None:
    """Makes one file of a profile's folder; BayanError when something it uses is missing."""
    with terminal.at_work():
        write_new(target, encode_profile(find_profile(named)), me, force=force)
    terminal.line(str(target))


def _rehearsal(profile: Profile) -> Release:
    """A release with something of everything that a profile has a say in."""
    words = profile.wordings
    names = Localized({code: rich(wording.name) for code, wording in words.items()})
    return Release(
        languages=tuple(Language(one.code, one.direction, one.script) for one in words.values()),
        headline=names,
        date=date(2000, 1, 1),
        rows=(Paragraph(1, names),),
        entities=tuple(entities())[:1],
        goals=tuple(goals()),
        end_mark=True,
        next_id=2,
    )
