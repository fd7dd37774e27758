"""Every template begins a release that can be written, checked and put out, and invents nothing."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from msgspec.structs import replace

from app.address import Address
from app.checks import CHECKS
from app.compose import compose
from app.localized import Localized
from app.lookup import owners, read_plain
from app.model import (
    Comment,
    Contact,
    Embargo,
    Heading,
    Image,
    Paragraph,
    Quotation,
    Release,
    Snapshot,
    Thread,
    plain,
    rich,
)
from app.profile import Profile, neutral_profile
from app.storage import Document, decode, encode
from app.templates import TEMPLATES, Template, begin, correct
from tests.strategies import releases

EACH = pytest.mark.parametrize("template", TEMPLATES)
BOTH = pytest.mark.parametrize("code", ["en", "ar"])


@pytest.fixture
def house(profile: Profile) -> Profile:
    """A house with a contact, and a paragraph and a picture about itself."""
    about = (
        Paragraph(8, Localized(en=rich("We help."), ar=rich("نساعد."))),
        Image(9, "0.png", alt=Localized(en="Us", ar="نحن")),
    )
    contact = Contact(1, Localized(en="Desk", ar="المكتب"), phone="+964 770 000 0000")
    return replace(profile, contacts=(contact,), boilerplate=about, media={"0.png": b"\x89PNG"})


@EACH
def test_every_template_is_a_sound_release_that_can_be_kept(
    template: Template, profile: Profile
) -> None:
    document = begin(template, profile)
    assert decode(encode(document), "kept") == document
    assert all(list(check(document.release, profile)) is not None for check in CHECKS)
    assert compose(document.release, {}, profile, ("en", "ar")).blocks


@EACH
def test_ids_are_given_once_and_never_again(template: Template, house: Profile) -> None:
    release = begin(template, house).release
    held = list(owners(release))
    count = len(release.rows) + len(release.boilerplate) + len(release.contacts)
    assert len(set(held)) == len(held) == count
    assert release.next_id == max(held) + 1


@EACH
def test_the_house_brings_its_contact_and_what_it_says_of_itself(
    template: Template, house: Profile
) -> None:
    document = begin(template, house)
    assert document.release.contacts[0].phone == "+964 770 000 0000"
    told = document.release.boilerplate[0]
    assert isinstance(told, Paragraph)
    assert told.text == Localized(en=rich("We help."), ar=rich("نساعد."))
    assert document.media == {"0.png": b"\x89PNG"}


@EACH
def test_a_house_that_has_nothing_ready_gives_nothing(template: Template, profile: Profile) -> None:
    release = begin(template, replace(profile, contacts=(), boilerplate=())).release
    assert {replace(one, id=0) for one in release.contacts} <= {Contact(0)}
    assert {replace(one, id=0) for one in release.boilerplate} <= {Paragraph(0)}
    written = [row for row in release.rows if not isinstance(row, Heading)]
    assert {replace(row, id=0) for row in written} <= {
        Paragraph(0),
        Quotation(0, attribution="after"),
    }


@BOTH
def test_each_kind_says_above_its_headline_what_it_is(code: str, profile: Profile) -> None:
    said = {
        template: compose(begin(template, profile).release, {}, profile, (code,)).title[code]
        for template in TEMPLATES
    }
    english = ["Press Release", "Statement", "Media Advisory", "Joint Press Release"]
    arabic = ["بيان صحفي", "تصريح صحفي", "تنويه إعلامي", "بيان صحفي مشترك"]
    assert list(said.values()) == (english if code == "en" else arabic)


def test_an_advisory_asks_what_when_where_who_and_for_an_answer(profile: Profile) -> None:
    rows = begin("advisory", profile).release.rows
    heads = [row for row in rows if isinstance(row, Heading)]
    assert [plain(row.text["en"]) for row in heads] == ["What", "When", "Where", "Who", "RSVP"]
    assert all(plain(row.text["ar"]) for row in heads)
    assert [type(row) for row in rows] == [Heading, Paragraph] * 5


@pytest.mark.parametrize(("template", "count"), [("release", 1), ("statement", 1), ("joint", 2)])
def test_there_is_room_for_those_who_are_quoted(
    template: Template, count: int, profile: Profile
) -> None:
    rows = begin(template, profile).release.rows
    quoted = [row for row in rows if isinstance(row, Quotation)]
    assert len(quoted) == count
    assert all(row.attribution == "after" for row in quoted)


def test_a_joint_release_has_room_for_the_partner(house: Profile) -> None:
    release = begin("joint", house).release
    assert release.boilerplate[-1] == Paragraph(release.boilerplate[-1].id)
    assert release.contacts[-1] == Contact(release.contacts[-1].id)
    assert len(release.contacts) == len(house.contacts) + 1


SENT = Release(
    headline=Localized(en=rich("Wells reopen"), ar=rich("إعادة فتح الآبار")),
    date=date(2026, 9, 14),
    reference="PR/2026/14",
    embargo=Embargo(datetime(2026, 9, 14, 9)),
    rows=(Paragraph(1, Localized(en=rich("One."), ar=rich("واحد."))),),
    notes=(Paragraph(2, Localized(en=rich("Old note."))),),
    threads=(Thread(3, Address("headline"), (Comment("Rana", "Why?"),)),),
    snapshots=(Snapshot("Sent", Release()),),
    state="final",
    next_id=4,
)


def test_a_correction_says_of_which_release_it_is_one(profile: Profile) -> None:
    release = correct(Document(SENT), profile).release
    note = release.notes[0].id
    english, arabic = (read_plain(release, Address("text", note, code)) for code in ("en", "ar"))
    assert english == (
        "This corrects and replaces our release of 14 September 2026, reference PR/2026/14."
    )
    assert "14 أيلول 2026" in arabic
    assert "PR/2026/14" in arabic
    assert release.notes[2:] == SENT.notes


def test_a_correction_is_marked_and_has_its_date_and_reference_still_to_come(
    profile: Profile,
) -> None:
    release = correct(Document(SENT), profile).release
    assert (release.state, release.date, release.reference, release.embargo) == (
        "corrected", None, "", None,
    )  # fmt: skip
    assert (release.headline, release.rows) == (SENT.headline, SENT.rows)
    assert (release.threads, release.snapshots) == ((), ())


@pytest.mark.parametrize("day", [None, date(2026, 9, 14)])
@pytest.mark.parametrize("reference", ["", "PR/2026/14"])
def test_a_correction_names_what_is_known_and_no_more(
    day: date | None, reference: str, profile: Profile
) -> None:
    before = replace(SENT, date=day, reference=reference)
    release = correct(Document(before), profile).release
    for code in ("en", "ar"):
        said = read_plain(release, Address("text", release.notes[0].id, code))
        assert "{" not in said
        assert ("2026" in said) == bool(day or reference)
        assert (reference in said) or not reference


@given(releases())
def test_every_release_can_be_corrected(release: Release) -> None:
    corrected = correct(Document(release), neutral_profile()).release
    assert corrected.next_id > max(owners(corrected))
    assert correct(Document(release), neutral_profile()).release == corrected
    note = corrected.notes[0]
    assert isinstance(note, Paragraph)
    assert set(note.text) <= {one.code for one in release.languages}
