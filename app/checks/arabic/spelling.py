"""Words whose hamza or last letter is wrong for sure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from app.checks.arabic.letters import VOWELS, unvowelled
from app.checks.arabic.lexicon import known
from app.checks.finding import Severity
from app.checks.spot import Spot
from app.profile import Profile


def spelling(text: str, _: Profile) -> Iterator[Spot]:
    """A hamza that is missing or too many, haa for taa marbuta, alef maqsura for yaa."""
    slips, word = known(), _word()
    if slips.keys().isdisjoint(word.findall(unvowelled(text))):
        return
    for match in word.finditer(text):
        found = match.group()
        slip = slips.get(unvowelled(found))
        if slip is not None:
            rights = [_vowelled(found, right) for right in slip.rights]
            mend = rights[0] if len(rights) == 1 else None
            severity: Severity = "warning" if slip.slip == "ending_wrong" else "error"
            params = {"found": found, "right": "/".join(rights)}
            yield Spot(slip.slip, severity, match.start(), match.end(), params, mend)


def _vowelled(found: str, right: str) -> str:
    """The right letters, as many as were found, with the marks that were found on them."""
    letters = iter(right)
    return "".join(next(letters) if unvowelled(one) else one for one in found)


@cache
def _word() -> re.Pattern[str]:
    return re.compile(f"[\u0621-\u063a\u0640-\u064a{VOWELS}]+")
