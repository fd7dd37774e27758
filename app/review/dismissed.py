"""What somebody let stand stays with its words, whatever is done to the release."""

from __future__ import annotations

from msgspec.structs import replace

from app.address import Address
from app.lookup import cell_text, owners
from app.model import SECTIONS, Dismissal, Release, Thread
from app.review.anchors import carried


def follow(before: Release, after: Release) -> Release:
    """``after``, an edit of ``before``, with each dismissal at the cell in which its words are now.

    One in a row or list item that is gone goes with it, unless its words went over into another
    row. An edit that gave dismissals itself has put them in their places.
    """
    if not before.dismissals or after.dismissals is not before.dismissals:
        return after
    if all(getattr(before, name) is getattr(after, name) for name in (*SECTIONS, "contacts")):
        return after
    anchored = [Thread(0, _words(before, one), ()) for one in before.dismissals]
    pairs = zip(before.dismissals, carried(before, after, anchored), strict=True)
    kept = (_kept(before, after, one, at) for one, at in pairs)
    found = tuple(dict.fromkeys(one for one in kept if one is not None))
    return after if found == before.dismissals else replace(after, dismissals=found)


def _words(release: Release, one: Dismissal) -> Address:
    """Where its words are in their cell; all of the cell when it says something else by now."""
    text = cell_text(release, one.at) or ""
    start = text.find(one.words) if one.words else -1
    return one.at if start < 0 else replace(one.at, start=start, end=start + len(one.words))


def _kept(
    before: Release, after: Release, one: Dismissal, anchor: Thread | None
) -> Dismissal | None:
    """The dismissal at its cell of now; one that is at no text stays while its row is there."""
    if anchor is not None:
        at = anchor.at.whole()
        if at == one.at:
            return one
        return replace(one, at=at) if one.words in (cell_text(after, at) or "") else None
    is_text = cell_text(before, one.at) is not None
    return one if not is_text and one.at.owner in {0, *owners(after)} else None
