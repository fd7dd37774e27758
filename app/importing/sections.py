"""Settles where what is said of the house begins, in a text that does not show it by itself."""

from __future__ import annotations

from collections.abc import Sequence

from app.importing.beside import beside
from app.importing.draft import Draft, Part

_SURE = 0.6  # of two rows being one


def settle_sections(drafts: Sequence[Draft]) -> None:
    """Rows beside what the other text has under its heading “About …” go there as well."""
    if len(drafts) != 2:
        return
    for draft, other in (drafts, drafts[::-1]):
        if other.boilerplate and other.boilerplate[0].kind == "heading":
            _part(draft, other)


def _part(draft: Draft, other: Draft) -> None:
    ours, theirs = _every(draft), _every(other)
    begins = len(other.rows)
    for pair in beside(ours, theirs):
        at = pair.first
        if pair.second == begins and at is not None and pair.confidence >= _SURE:
            if at < len(draft.rows):
                draft.rows, draft.boilerplate = ours[:at], ours[at:]
            return


def _every(draft: Draft) -> list[Part]:
    return [*draft.rows, *draft.boilerplate]
