"""What Arabic writes onto the word that follows: and, so; with, for, like; the."""

from __future__ import annotations

from collections.abc import Iterator

_BEFORE = tuple(
    conjunction + particle
    for conjunction in ("", "و", "ف")
    for particle in ("", "ب", "ل", "ك", "ال", "بال", "كال")
    if conjunction + particle
)
_FOR_THE = ("لل", "ولل", "فلل")
ONTO = ("", *_BEFORE, *_FOR_THE)  # all that may be written onto a word, and nothing


def written_onto(word: str) -> Iterator[tuple[str, str]]:
    """Each that may stand before a word, and the two together: «ل» and «ال» make «لل»."""
    for clitic in ("", *_BEFORE):
        is_for_the = clitic in {"ل", "ول", "فل"} and word.startswith("ال")
        yield clitic, clitic + (f"ل{word[2:]}" if is_for_the else word)


def without(word: str) -> Iterator[tuple[str, str]]:
    """What may be written onto the rest of a word, and that rest; also where it is nothing.

    «لل» is for and the: the rest is given with its article and without.
    """
    yield "", word
    for clitic in _BEFORE:
        if word.startswith(clitic):
            yield clitic, word[len(clitic) :]
    for clitic in _FOR_THE:
        if word.startswith(clitic):
            yield clitic[:-2] + "ل", "ال" + word[len(clitic) :]
            yield clitic, word[len(clitic) :]
