"""What is marked, and what is offered instead."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest

from app.model import ARABIC, ENGLISH, Language, rich
from app.spelling import speller as module
from app.spelling.own_words import OwnWords
from app.spelling.speller import Speller
from app.spelling.words import Word
from resources import resource
from tests.dictionaries import speller
from tests.shared import SHARED, needs_shared


def marked(held: Speller, text: str, pane: Language = ENGLISH) -> list[str]:
    return [word.text for word in held.misspelt(rich(text), pane)]


def offered(held: Speller, text: str, pane: Language = ENGLISH) -> tuple[str, ...]:
    [word] = held.misspelt(rich(text), pane)
    return held.suggestions(word)


@pytest.fixture
def ready(tmp_path: Path) -> Speller:
    return speller(tmp_path)


def test_misspelt_words_are_found_where_they_stand(ready: Speller) -> None:
    [word] = ready.misspelt(rich("They will recieve water."), ENGLISH)
    assert (word.start, word.end) == (10, 17)


def test_an_arabic_word_in_english_and_an_english_one_in_arabic_are_looked_up(
    ready: Speller,
) -> None:
    assert marked(ready, "Basra الحكومه goverment") == ["الحكومه", "goverment"]
    assert marked(ready, "البصرة goverment الحكومه", ARABIC) == ["goverment", "الحكومه"]


def test_what_is_right_only_as_a_whole_or_with_its_stop_is_right(ready: Speller) -> None:
    assert marked(ready, "vis-à-vis wells, pumps, etc. and gender-responsive, NIOSH-approved") == []


def test_tashkeel_and_tatweel_make_no_word_wrong(ready: Speller) -> None:
    assert marked(ready, "افتُتِحَت المحطّةُ الجـــديدة", ARABIC) == []


def test_the_house_writes_ize(ready: Speller) -> None:
    assert marked(ready, "organise, Organisations, advertise, analyse, organize") == [
        "organise", "Organisations",
    ]  # fmt: skip
    assert offered(ready, "Organisations")[0] == "Organizations"
    assert not any("isati" in one for one in offered(ready, "organizationss"))


@pytest.mark.parametrize(
    ("word", "meant", "pane"),
    [
        ("goverment", "government", ENGLISH), ("iraq", "Iraq", ENGLISH),
        ("Ninewwa", "Ninewa", ENGLISH), ("اربيل", "أربيل", ARABIC),
        ("center", "centre", ENGLISH), ("organisation", "organization", ENGLISH),
        ("الاعلام", "الإعلام", ARABIC), ("الحكومه", "الحكومة", ARABIC),
        ("مسوولية", "مسؤولية", ARABIC),
    ],
)  # fmt: skip
def test_the_likeliest_word_comes_first(
    ready: Speller, word: str, meant: str, pane: Language
) -> None:
    held = offered(ready, word, pane)
    assert held[0] == meant
    assert len({one.casefold() for one in held}) == len(held) <= 7


def test_names_are_never_marked(ready: Speller) -> None:
    assert marked(ready, "Ruqayya’s office") == ["Ruqayya's"]
    ready.names = frozenset({"Ruqayya"})
    assert marked(ready, "Ruqayya’s office") == []


def test_own_and_ignored_words_pass(ready: Speller, tmp_path: Path) -> None:
    ready.own.add("Badrawi")
    [word] = ready.misspelt(rich("Badrawi Zurbati"), ENGLISH)
    ready.ignore(word)
    assert marked(ready, "Badrawi Zurbati") == []
    assert marked(speller(tmp_path), "Badrawi Zurbati") == ["Zurbati"]


def test_a_word_is_learnt_without_its_possessive(ready: Speller) -> None:
    [word] = ready.misspelt(rich("Badrawi’s office"), ENGLISH)
    ready.add(word)
    assert marked(ready, "Badrawi and Badrawi’s office") == []
    assert ready.own.words == {"Badrawi"}


def test_more_words_than_are_remembered_change_nothing(
    ready: Speller, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "REMEMBERED", 3)
    for _ in range(2):
        assert marked(ready, "one two thre four fiive six") == ["thre", "fiive"]


def test_words_pass_until_the_dictionaries_are_there(tmp_path: Path) -> None:
    waiting = Speller(OwnWords(tmp_path / "none"), resource("dictionaries"))
    assert not waiting.is_ready
    assert marked(waiting, "recieve") == []
    assert waiting.suggestions(Word(0, 7, "recieve", "en")) == ()
    stopped = Event()
    stopped.set()
    waiting.load(stopped)
    assert not waiting.is_ready


def test_dictionaries_that_are_there_are_not_read_again(ready: Speller) -> None:
    ready.load(Event())
    assert ready.is_ready


@needs_shared
@pytest.mark.parametrize(("pane", "most"), [(ENGLISH, 2), (ARABIC, 5)])
def test_a_release_as_it_was_published_has_few_marks(
    ready: Speller, pane: Language, most: int
) -> None:
    text = (SHARED / "seeds" / f"{pane.code}.txt").read_text("utf-8")
    assert len(marked(ready, text, pane)) <= most
