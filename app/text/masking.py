"""Blots out of a text what is no wording of its author: addresses, and links that show one."""

from __future__ import annotations

from app.model import RichText
from app.text.typed import typed_ranges

_ADDRESS_SIGNS = frozenset("@/.")


def masked(text: RichText) -> str:
    """The plain text with spaces in place of every address; as long as it was."""
    shown = "".join(
        " " * len(span.text) if span.href and _is_address(span.text) else span.text for span in text
    )
    for one in typed_ranges(shown):
        shown = shown[: one.start] + " " * (one.end - one.start) + shown[one.end :]
    return shown


def _is_address(text: str) -> bool:
    """Whether a link shows where it leads, and no words."""
    return not any(map(str.isspace, text.strip())) and bool(_ADDRESS_SIGNS & set(text))
