"""Names and words that keep their own direction in a line of the interface."""

from __future__ import annotations


def isolated(words: str) -> str:
    """The words in a direction of their own: FSI, the words, PDI (UAX #9, X5c)."""
    return f"\u2068{words}\u2069"
