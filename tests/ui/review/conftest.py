"""A window whose release has been out to three reviewers, with their panel open."""

from __future__ import annotations

from datetime import datetime

import pytest
from msgspec.structs import replace

from app.address import Address
from app.lookup import cell_text
from app.model import Comment, Release, Suggestion, Thread, rich
from ui.window import Window

MORNING = datetime(2026, 5, 4, 9, 12)
EN, AR = Address("text", 1, "en"), Address("text", 1, "ar")


def at(release: Release, cell: Address, words: str) -> Address:
    """The place of these words in a cell."""
    text = cell_text(release, cell)
    assert text is not None
    start = text.index(words)
    return replace(cell, start=start, end=start + len(words))


@pytest.fixture
def reviewed(release: Release) -> Release:
    """Rana and Omar touch the same words, لينا writes in Arabic, one change nobody tracked."""
    speaker = Address("speaker", 3, "en", start=0, end=9)
    quoted = Address("text", 3, "en")
    return replace(
        release,
        suggestions=(
            Suggestion(10, speaker, rich("Rana Azis"), rich("Rana A."), "Omar", MORNING),
            Suggestion(
                11, at(release, quoted, " it."), rich(" it."), (), tracked=False
            ),
            Suggestion(12, at(release, EN, "One"), rich("One"), rich("First"), "Rana", MORNING),
            Suggestion(13, at(release, EN, "One."), rich("One."), rich("1."), "Omar", MORNING),
            Suggestion(
                14, at(release, AR, "اثنان"), rich("اثنان"), rich("ثانيا\u2029وثالثا"),
                "لينا", MORNING,
            ),
        ),
        threads=(
            Thread(15, at(release, EN, "Two"), (Comment("Rana", "Why two?", MORNING),)),
            Thread(
                16, Address("headline", 0, "ar", start=0, end=5),
                (Comment("لينا", "حسن", MORNING),), resolved=True,
            ),
        ),
        next_id=17,
    )  # fmt: skip


@pytest.fixture
def opened(window: Window, reviewed: Release) -> Window:
    window.session.open(reviewed, {})
    window.commands.actions["review"].setChecked(True)
    return window
