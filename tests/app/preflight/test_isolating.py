"""Signs of isolation go where they order nothing, and stay where they do."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.composition import Run
from app.preflight.isolating import lean
from app.text.bidi import FSI, PDI, resolve
from tests.strategies import texts


def _said(*texts_: str, base: int = 0) -> str:
    return "".join(run.text for run in lean(tuple(map(Run, texts_)), base))


def _seen(text: str, base: int) -> str:
    """What a reader sees from left to right, the signs left out."""
    places = resolve(text, base).position
    order = sorted(range(len(text)), key=places.__getitem__)
    return "".join(text[index] for index in order if text[index] not in {FSI, PDI})


@pytest.mark.parametrize("said", ["آبار في البصرة", "Row 1: آبار and more"])
def test_words_that_stand_the_same_without_lose_them(said: str) -> None:
    marked = said.replace("آبار في البصرة", f"{FSI}آبار في البصرة{PDI}")
    assert _said(marked.replace("آبار and", f"{FSI}آبار{PDI} and")) == said


def test_a_stop_after_arabic_words_keeps_its_side() -> None:
    said = f"Arabic: {FSI}فُتحت الآبار.{PDI}"
    assert _said(said) == said


def test_looks_stay_with_their_words() -> None:
    cell = (Run(FSI), Run("فُتحت "), Run("الآبار", bold=True), Run(PDI))
    assert lean(cell, 0) == (Run("فُتحت "), Run("الآبار", bold=True))


@given(st.lists(st.one_of(texts("en", max_size=12), texts("ar", max_size=12))), st.integers(0, 1))
def test_what_is_seen_is_the_same(parts: list[str], base: int) -> None:
    plain = ["".join(one for one in part if one.isprintable() or one == " ") for part in parts]
    said = "".join(f"{FSI}{part}{PDI}" if n % 2 else part for n, part in enumerate(plain))
    assert _seen(_said(said, base=base), base) == _seen(said, base)
