"""A release, rows of it or a selection come into the style of the house."""

from __future__ import annotations

from msgspec.structs import replace

from app.address import Address
from app.house_style import restyled
from app.localized import Localized
from app.lookup import read_plain
from app.model import Contact, Paragraph, Release, Span, rich
from app.profile import Profile, neutral_profile
from app.search.put import put

RELEASE = Release(
    headline=Localized(en=rich("4 May ٢٠٢٦"), ar=rich("٤ مايو 2026")),
    rows=(
        Paragraph(1, Localized(ar=rich("في ٤ مايو و٥ مايو"))),
        Paragraph(2, Localized(ar=(Span("يوم "), Span("٤ مايو", bold=True), Span(".")))),
    ),
    contacts=(Contact(3, phone="+964 ٧٧٠ 000 0000"),),
    next_id=4,
)


def house() -> Profile:
    return replace(neutral_profile(), months="un", digits=Localized(ar="latn"))


def test_a_whole_release_comes_into_the_style_of_the_house() -> None:
    after = put(RELEASE, restyled(RELEASE, house()))
    assert read_plain(after, Address("headline", language="en")) == "4 May 2026"
    assert read_plain(after, Address("headline", language="ar")) == "4 أيار/مايو 2026"
    assert after.rows[1] == Paragraph(
        2, Localized(ar=(Span("يوم "), Span("4 أيار/مايو", bold=True), Span(".")))
    )
    assert after.contacts == RELEASE.contacts
    assert restyled(after, house()) == ()


def test_rows_and_selections_leave_the_rest_alone() -> None:
    after = put(RELEASE, restyled(RELEASE, house(), (2,)))
    assert after.headline == RELEASE.headline
    assert after.rows[0] == RELEASE.rows[0]
    assert after.rows[1] != RELEASE.rows[1]
    chosen = Address("text", 1, "ar", start=0, end=9)
    after = put(RELEASE, restyled(RELEASE, house(), chosen))
    assert read_plain(after, chosen.whole()) == "في 4 أيار/مايو و٥ مايو"
    assert after.rows[1] == RELEASE.rows[1]


def test_a_language_of_which_the_house_knows_nothing_is_left_alone() -> None:
    profile = replace(house(), wordings=Localized(en=house().wordings["en"]))
    assert {one.at.language for one in restyled(RELEASE, profile)} == {"en"}
