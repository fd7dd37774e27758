"""Straight quotation marks in an Arabic text, where the house and others write other ones."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from app.checks.finding import Finding, Severity
from app.checks.pair import Pair
from app.checks.survey import Survey
from app.model import ARABIC
from app.profile import Profile
from app.search.put import Replacement
from app.text.quoting import pairing
from app.text.smart import smart

STRAIGHT = '"'
MOST = 100  # straight marks of a text; of more than that none is mended


class _Marks(Struct, frozen=True):
    """start, end: of the first straight quotation of a text. count: of its straight marks.

    shaped: what each becomes where that is certain. has_others: whether any other kind is there.
    """

    start: int = 0
    end: int = 0
    count: int = 0
    shaped: tuple[tuple[int, str], ...] = ()
    has_others: bool = False


def _gather(pair: Pair, _: Profile) -> _Marks | None:
    text, other = pair.text("ar"), pair.text("en")
    has_others = any(mark in text or mark in other for mark in "“”«»")
    count = text.count(STRAIGHT)
    if not count:
        return _Marks(has_others=True) if has_others else None
    start = text.index(STRAIGHT)
    end = next((end for begun, end in pairing(text, "Arab").pairs if begun == start), start)
    meant = shaped(text) if count <= MOST else ()
    return _Marks(start, end + 1, count, meant, has_others)


def shaped(text: str) -> tuple[tuple[int, str], ...]:
    """What every straight mark becomes, as if it were typed; nothing unless all pair."""
    held = pairing(text, "Arab")
    if held.broken is not None or held.unclosed:
        return ()
    done, begun = "", 0
    marks: list[tuple[int, str]] = []
    while (at := text.find(STRAIGHT, begun)) >= 0:
        done += text[begun:at]
        typed = smart(f"{done}{STRAIGHT}", ARABIC)
        if typed is None:
            return ()
        marks.append((at, typed.words))
        done, begun = done + typed.words, at + 1
    return tuple(marks) if _is_whole(text, done + text[begun:]) else ()


def _is_whole(before: str, after: str) -> bool:
    """Whether the marks pair as they did when they were straight, and cling to what they quote."""
    held = pairing(after, "Arab")
    cling = all(
        not after[start + 1].isspace() and not after[end - 1].isspace() for start, end in held.pairs
    )
    return held.broken is None and cling and held.pairs == pairing(before, "Arab").pairs


def _judge(noted: Sequence[tuple[Pair, _Marks]], _: Profile) -> Iterator[Finding]:
    """A warning where the release has any other marks; else the house may just write them so.

    In that case one mend by itself would give the release two kinds of marks.
    """
    is_mixed = any(one.has_others for _, one in noted)
    for pair, one in noted:
        if one.count:
            at = pair.place("ar", one.start, one.end)
            marks = one.shaped if is_mixed else ()
            fix = tuple(Replacement(pair.place("ar", at, at + 1), new) for at, new in marks)
            params = {"count": str(one.count)}
            severity: Severity = "warning" if is_mixed else "info"
            yield Finding("quotes_straight", severity, at, params, fix=fix)


STRAIGHT_MARKS: Survey[_Marks] = Survey(_gather, _judge)
