"""Names are never marked, in any language and in every part."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from app.facts import entities, places
from app.localized import Localized
from app.model import Contact, Quotation, Release
from app.profile import neutral_profile
from app.profile.model import Person
from app.spelling.names import is_among, own, parts, shipped


def test_the_people_of_a_release_and_of_the_house_are_names() -> None:
    release = Release(
        place=Localized(en="Zorbatiyah"),
        rows=(Quotation(1, speaker=Localized(en="Ruqayya Alshammari", ar="رقية الشمري")),),
        contacts=(Contact(2, Localized(en="Tuqa Qassim")),),
    )
    profile = replace(
        neutral_profile(),
        name=Localized(en="Mandali Trust"),
        people=(Person(Localized(ar="شهلاء الجبوري")),),
    )
    assert own(profile, release) >= {
        "Zorbatiyah", "Ruqayya", "Alshammari", "رقية", "الشمري", "Tuqa", "Qassim", "Mandali",
        "شهلاء", "الجبوري",
    }  # fmt: skip


@pytest.mark.parametrize("code", ["en", "ar"])
def test_every_entity_and_place_that_ships_is_a_name(code: str) -> None:
    named = [one.name[code] for one in entities().values()]
    assert parts((*named, *(one.name[code] for one in places()))) <= shipped()


@pytest.mark.parametrize(
    "word", ["تلعفر", "وتلعفر", "بتلعفر", "ولتلعفر", "الأنبار", "للأنبار", "وبالأنبار"]
)
def test_what_is_written_onto_a_name_does_not_hide_it(word: str) -> None:
    assert is_among(word, frozenset({"تلعفر", "الأنبار"}))


@pytest.mark.parametrize("word", ["Ninewa", "Ninewa's", "Ramadis'"])
def test_a_possessive_does_not_hide_a_name(word: str) -> None:
    assert is_among(word, frozenset({"Ninewa", "Ramadis"}))


@pytest.mark.parametrize("word", ["ninewa", "Ninew", "تلعفرر", "الانبار"])
def test_what_is_nearly_a_name_is_none(word: str) -> None:
    assert not is_among(word, frozenset({"Ninewa", "تلعفر", "الأنبار"}))
