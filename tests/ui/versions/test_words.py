"""What differs is put in the language of the interface."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from app.snapshots.difference import FactDifference
from ui.language import Translation
from ui.versions.words import fact_words


@pytest.fixture
def _arabic(qapp: QApplication) -> Iterator[None]:
    before = qapp.layoutDirection()
    translation = Translation(qapp, "ar")
    yield
    translation.remove()
    qapp.setLayoutDirection(before)


@pytest.mark.usefixtures("_arabic")
@pytest.mark.parametrize(
    ("fact", "words"),
    [
        (FactDifference("kind", "press_release", "press_statement"), "تصريح صحفي"),
        (FactDifference("entities", (), ("UNICEF",)), "منظمة الأمم المتحدة للطفولة"),
    ],
)
def test_names_of_kinds_and_entities_are_arabic_in_an_arabic_interface(
    fact: FactDifference, words: str
) -> None:
    assert words in fact_words(fact)
