from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.checks import CHECKS, Checker, run_checks
from app.checks.wording import place, sentence
from app.localized import Localized
from app.lookup import read
from app.model import (
    Bullets,
    Contact,
    Embargo,
    Heading,
    Image,
    Language,
    Paragraph,
    Prose,
    Quotation,
    Release,
    rich,
)
from app.profile import Profile, neutral_profile
from tests.strategies import releases

PROFILE = neutral_profile()


def _pair(en: str, ar: str) -> Prose:
    return Localized(en=rich(en), ar=rich(ar))


SOUND = Release(
    state="final",
    headline=_pair("Schools open", "افتتاح المدارس"),
    date=date(2026, 3, 9),
    place=Localized(en="Basra", ar="البصرة"),
    rows=(Paragraph(1, _pair("One.", "واحد.")),),
    goals=(4,),
    entities=("UNDP",),
    contacts=(Contact(2, Localized(en="Desk", ar="المكتب"), email="a@example.org"),),
    next_id=3,
)
NAMED = Localized(en="A. Name", ar="اسم")


def _found(release: Release) -> list[str]:
    """Each finding as a person reads it on the command line."""
    return [
        f"{found.severity}: {place(release, found.address)}: {sentence(found)}"
        for found in run_checks(release, PROFILE)
    ]


def _with_row(row: Paragraph | Heading | Quotation | Bullets | Image) -> Release:
    return replace(SOUND, rows=(row,))


def test_nothing_is_said_against_a_sound_release() -> None:
    assert _found(SOUND) == []


@pytest.mark.parametrize(
    ("release", "found"),
    [
        (
            replace(SOUND, headline=Localized(en=rich("Schools open"), ar=rich("  "))),
            ["error: headline, Arabic: there is no headline"],
        ),
        (replace(SOUND, date=None), ["error: date: there is no date"]),
        (
            replace(SOUND, place=Localized(ar="البصرة")),
            ["error: place, English: there is no place, though another language has one"],
        ),
        (replace(SOUND, place=Localized()), []),
        (
            _with_row(Paragraph(1, _pair("One.", ""))),
            ["error: row 1, Arabic: there is no text, though another language has one"],
        ),
        (
            replace(SOUND, notes=(Paragraph(9, _pair("", "ملاحظة")),)),
            ["error: note 1, English: there is no text, though another language has one"],
        ),
        (
            replace(SOUND, kicker=Localized(en="News")),
            ["warning: kicker, Arabic: there is no text, though another language has one"],
        ),
        (_with_row(Paragraph(1, _pair("", " "))), ["warning: row 1: nothing is written here"]),
        (_with_row(Bullets(1)), ["warning: row 1: nothing is written here"]),
        (
            _with_row(Bullets(1, (_pair("a", "ب"), _pair("c", ""), _pair("", "")))),
            [
                "error: row 1, list item 2, Arabic: there is no text, though another language "
                "has one",
                "warning: row 1, list item 3: nothing is written here",
            ],
        ),
        (
            _with_row(Quotation(1, _pair("“Yes.”", "«نعم.»"))),
            ["warning: row 1, speaker: the quotation names no speaker"],
        ),
        (
            _with_row(Quotation(1, _pair("Yes.", "نعم."), attribution="after")),
            ["error: row 1, speaker: the quotation names no speaker"],
        ),
        (
            _with_row(Quotation(1, _pair("Yes.", "نعم."), Localized(en="A. Name"))),
            ["info: row 1, speaker, Arabic: there is no text, though another language has one"],
        ),
        (_with_row(Quotation(1, _pair("Yes.", "نعم."), NAMED)), []),
        (
            _with_row(Image(1, "a.png", alt=Localized(en="A tap"))),
            [
                "warning: row 1, alternative text, Arabic: the picture has no alternative text "
                "for people who do not see it"
            ],
        ),
        (
            replace(SOUND, contacts=(Contact(2, NAMED, phone=" "),)),
            ["error: contact 1, phone: the contact has neither telephone nor e-mail"],
        ),
        (replace(SOUND, goals=(4, 99)), ["error: goals: there is no goal 99"]),
        (
            replace(SOUND, entities=("IOM", "XYZ")),
            ["warning: entities: no United Nations entity “XYZ” is known"],
        ),
        (
            replace(SOUND, state="draft"),
            ["info: state: the release is a draft and goes out marked as one"],
        ),
    ],
)
def test_what_is_wrong_is_said_with_its_place(release: Release, found: list[str]) -> None:
    assert _found(release) == found


@pytest.mark.parametrize("zone", ["Asia/Bagdad", "", "Asia", "../../etc/passwd", "a\0b", "x" * 999])
def test_a_zone_that_does_not_exist_is_found(zone: str) -> None:
    release = replace(SOUND, embargo=Embargo(datetime(2026, 3, 9, 9), zone))
    assert _found(release)[0] == f"error: embargo: there is no time zone “{zone}”"


def test_a_language_without_a_word_is_one_finding_and_not_one_a_row() -> None:
    kurdish = Language("ckb", "rtl", "Arab")
    release = replace(SOUND, languages=(*SOUND.languages, kurdish))
    assert _found(release) == ["error: headline, ckb: nothing is written in this language"]


def test_an_empty_release_says_what_to_begin_with() -> None:
    assert _found(Release()) == [
        "error: headline, English: nothing is written in this language",
        "error: headline, Arabic: nothing is written in this language",
        "error: date: there is no date",
        "info: state: the release is a draft and goes out marked as one",
    ]


@given(releases(), st.lists(st.integers()), st.lists(st.text(max_size=5)), st.text(max_size=5))
def test_no_check_raises_and_every_address_resolves(
    release: Release, goals: list[int], entities: list[str], zone: str
) -> None:
    embargo = Embargo(datetime(2026, 3, 9), zone)
    release = replace(release, goals=tuple(goals), entities=tuple(entities), embargo=embargo)
    for finding in run_checks(release, PROFILE):
        read(release, finding.address)
        assert sentence(finding)
        assert place(release, finding.address)


def test_a_check_of_one_s_own_runs_like_the_others() -> None:
    from app.address import Address
    from app.checks import Finding

    def always(_release: Release, _profile: Profile) -> list[Finding]:
        return [Finding("date_missing", "info", Address("date"))]

    found = Checker(PROFILE, (always, *CHECKS)).run(Release())
    assert found[-1].severity == "info"
    assert [one.severity for one in found] == ["error"] * 3 + ["info"] * 2
