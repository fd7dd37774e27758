from __future__ import annotations

import pytest
from hypothesis import given

from app.facts import places
from app.localized import Localized
from app.model import ENGLISH, Contact, Paragraph, Quotation, Release
from app.profile import Person
from app.taking import speakers, take_contacts, take_person, take_place
from tests.strategies import releases

DANA = Person(Localized(en="Dana Karim", ar="دانا كريم"), Localized(en="Head", ar="رئيسة"))
QUOTED = Release(
    rows=(Quotation(1, speaker=Localized(en="D"), post=Localized(en="Chief")), Paragraph(2)),
    notes=(Quotation(3, speaker=Localized(en="Omar"), post=Localized()),),
    next_id=4,
)


def test_a_place_comes_in_with_its_name_in_each_language() -> None:
    release = take_place(Release(place=Localized(en="Erbil")), places()[0])
    assert release.place == Localized(en="Baghdad", ar="بغداد")
    assert take_place(Release(languages=(ENGLISH,)), places()[0]).place == Localized(en="Baghdad")


def test_a_person_is_speaker_and_post_of_a_quotation_in_each_language() -> None:
    spoken = take_person(QUOTED, 1, DANA).rows[0]
    assert isinstance(spoken, Quotation)
    assert (spoken.speaker, spoken.post) == (DANA.name, DANA.post)


def test_what_a_person_has_no_words_for_stays() -> None:
    spoken = take_person(QUOTED, 1, Person(Localized(ar="دانا"))).rows[0]
    assert isinstance(spoken, Quotation)
    assert spoken.speaker == Localized(en="D", ar="دانا")
    assert spoken.post == Localized(en="Chief")


def test_only_a_quotation_is_by_somebody() -> None:
    with pytest.raises(LookupError):
        take_person(QUOTED, 2, DANA)


def test_speakers_are_named_once_and_not_the_one_who_is_being_written() -> None:
    release = take_person(QUOTED, 1, DANA)
    assert [one.name["en"] for one in speakers(release)] == ["Dana Karim", "Omar"]
    assert [one.name["en"] for one in speakers(release, but=1)] == ["Omar"]
    assert len(speakers(take_person(take_person(QUOTED, 1, DANA), 3, DANA))) == 1


@given(releases(pictures=False))
def test_contacts_come_in_under_ids_that_nobody_has(release: Release) -> None:
    taken = take_contacts(release, [Contact(1, phone="+964 1"), Contact(1, email="a@b.org")])
    assert taken.contacts[:-2] == release.contacts
    assert [one.id for one in taken.contacts[-2:]] == [release.next_id, release.next_id + 1]
    assert taken.next_id == release.next_id + 2
    assert [one.phone for one in taken.contacts[-2:]] == ["+964 1", ""]
