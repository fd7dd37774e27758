"""Finds where sentences end in running text, by punctuation alone."""

from __future__ import annotations

import re

_BOUNDARY = re.compile(r"[.!?؟۔…]+[\"'”’»)\]]*\s+(?=\S)")


def sentence_starts(text: str) -> tuple[int, ...]:
    """The code points at which the second and later sentences of a paragraph begin.

    A full stop, question or exclamation mark with what closes after it ends a sentence where
    white space follows; so a decimal point does not, but the stop of an abbreviation does.
    """
    return tuple(boundary.end() for boundary in _BOUNDARY.finditer(text))
