"""Words of a release as a report may show them: on one line, apart from its own, and harmless."""

from __future__ import annotations

import re
import unicodedata

from msgspec.structs import replace

from app.checks.finding import Finding
from app.checks.wording import sentence
from app.model import Dismissal
from app.preflight.labels import labels
from app.text.bidi import FSI, PDI

MOST = 160  # code points of a text that are shown
# Joiners belong to the spelling of words; all else that has no shape is called by its number.
_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e]"
                     "|[\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e0fff]")  # fmt: skip
_SIGNED = re.compile(r"\d[^\d\s]+\d")
_STRONG = {"L": "L", "R": "R", "AL": "R"}


def shown(text: str, most: int = MOST) -> str:
    """A text on one line; what cannot be seen by its number, and of much only both ends."""
    line = " ".join(text.split())
    if len(line) > most:
        head, tail = line[: most - most // 3], line[-(most // 3) :]
        line = f"{head.rsplit(' ', 1)[0]} … {tail.split(' ', 1)[-1]}"
    return _UNSEEN.sub(lambda match: f"‹U+{ord(match.group()):04X}›", line)


def isolated(text: str, code: str) -> str:
    """A text in a direction of its own where the words around it run the other way.

    Between Arabic words figures with a sign between them would change their order (UAX #9, W2).
    """
    own = "R" if code == "ar" else "L"
    kinds = {_STRONG.get(unicodedata.bidirectional(one)) for one in text} - {None}
    is_apart = bool(kinds - {own}) or (own == "R" and not kinds and _SIGNED.search(text))
    return f"{FSI}{text}{PDI}" if is_apart else text


def said(finding: Finding, code: str) -> str:
    """The sentence of a finding, the words of the release in it apart from its own."""
    params = {
        name: value if name == "language" else isolated(shown(value), code)
        for name, value in finding.params.items()
    }
    return sentence(replace(finding, params=params), code)


def quoted(text: str, code: str) -> str:
    """Words of the release in the quotation marks of the report, in a direction of their own."""
    before, after = labels(code).quotes
    return f"{before}{isolated(shown(text), code)}{after}"


def reason(held: Dismissal, code: str) -> str:
    """Why a finding may stand, and who said so when."""
    when = f"{held.when:%Y-%m-%d %H:%M}" if held.when else ""
    who = labels(code).comma.join(filter(None, (isolated(shown(held.by), code), when)))
    why = isolated(shown(held.reason), code)
    return f"{why} ({who})" if who else why
