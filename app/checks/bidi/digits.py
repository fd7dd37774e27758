"""Letters that stand in a number for the digit that they look like."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from app.checks.spot import Spot
from app.profile import Profile

_LATIN, _ARABIC = "OoIl", "اه"


def lookalikes(text: str, _: Profile) -> Iterator[Spot]:
    """O for 0, l for 1, alef for ١ or haa for ٥ between digits; a code may have them by right."""
    for match in _number().finditer(text):
        yield Spot("digit_lookalike", "warning", *match.span(), {"found": match.group()})


@cache
def _number() -> re.Pattern[str]:
    latin = rf"(?<![\w.,])[0-9][0-9.,]*[{_LATIN}]+[.,]?[0-9](?:[0-9.,]*[0-9])?(?![\w])"
    arabic = rf"[٠-٩][{_ARABIC}]+[٠-٩]+"
    return re.compile(f"{latin}|{arabic}")
