"""Every word of the interface is in the translations, and they are compiled as they are written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.localized import Localized
from app.model import Paragraph, Release, rich
from tools.translations import TONGUES, release, ts_file, update, words
from ui.language import Translation
from ui.session import Session
from ui.status import Counts

FORMS = {0: "لا كلمات", 1: "كلمة واحدة", 2: "كلمتان", 3: "3 كلمات", 11: "11 كلمة", 100: "100 كلمة"}


@pytest.fixture
def arabic(qapp: QApplication) -> Iterator[None]:
    translation = Translation(qapp, "ar")
    yield
    translation.remove()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def written(tongue: str) -> dict[tuple[str, str], bool]:
    """The context and the source of every entry, and whether it has plural forms."""
    return {
        (context.findtext("name", ""), message.findtext("source", "")): "numerus" in message.attrib
        for context in ET.parse(ts_file(tongue)).iter("context")
        for message in context.iter("message")
    }


def test_every_word_that_is_shown_can_be_translated() -> None:
    assert {word[:2]: word.is_plural for word in words()} == written("ar")


@pytest.mark.parametrize("tongue", TONGUES)
def test_the_translations_are_in_step_with_the_sources(tongue: str, tmp_path: Path) -> None:
    now = ts_file(tongue).read_bytes()
    ts_file(tongue, tmp_path).write_bytes(now)
    update(tongue, tmp_path)
    assert ts_file(tongue, tmp_path).read_bytes() == now, "run python -m tools.translations"


@pytest.mark.parametrize("tongue", TONGUES)
def test_what_ships_is_compiled_from_what_is_written(tongue: str, tmp_path: Path) -> None:
    release(tongue, tmp_path / "made.qm")
    shipped = ts_file(tongue).with_suffix(".qm").read_bytes()
    assert (tmp_path / "made.qm").read_bytes() == shipped, "run python -m tools.translations"


def test_english_says_one_and_many_in_every_count() -> None:
    counts = {said for said, is_plural in written("ar").items() if is_plural}
    assert counts == set(written("en"))
    assert b"unfinished" not in ts_file("en").read_bytes()


@pytest.mark.parametrize(("count", "words"), FORMS.items())
@pytest.mark.usefixtures("arabic")
def test_arabic_counts_words_in_six_ways(count: int, words: str) -> None:
    text = Localized(en=rich(" ".join(["word"] * count)))
    counts = Counts(Session(Release(rows=(Paragraph(1, text),))))
    assert words in counts.text()


@pytest.mark.usefixtures("arabic")
def test_in_arabic_the_application_reads_from_the_right(qapp: QApplication) -> None:
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert qapp.translate("QPlatformTheme", "Cancel") != "Cancel"


def _arabic() -> Iterator[tuple[str, list[str]]]:
    """The source of every entry, and what it is in Arabic: one text, or the six plural forms."""
    for message in ET.parse(ts_file("ar")).iter("message"):
        said = message.find("translation")
        assert said is not None
        assert said.get("type") != "unfinished", message.findtext("source")
        forms = [form.text or "" for form in said.iter("numerusform")]
        is_plural = message.get("numerus") == "yes"
        assert len(forms) == (6 if is_plural else 0), message.findtext("source")
        yield message.findtext("source", ""), forms or [said.text or ""]


def test_every_word_of_the_interface_is_there_in_arabic_with_its_fields() -> None:
    for source, forms in _arabic():
        fields = sorted(re.findall(r"\{\w+\}", source))
        for form in forms:
            assert form.strip(), source
            assert sorted(re.findall(r"\{\w+\}", form)) == fields, source
