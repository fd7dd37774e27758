"""What three reviewers do to a copy in Word comes back at the cells it was done to."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from app.address import Address
from app.checks.wording import place
from app.composition import Arrangement
from app.localized import Localized
from app.lookup import write
from app.model import (
    Comment,
    Contact,
    Paragraph,
    Prose,
    Quotation,
    Release,
    Row,
    Thread,
    plain,
    rich,
)
from app.review.suggestions import accept_all, by_author, conflicts
from app.review.threads import resolve
from app.storage.coherence import require_sound
from tests.exporters.docx.copies import LAYOUTS, back, copy_of
from tests.exporters.docx.reviewers import Desk

every_layout = pytest.mark.parametrize(("codes", "arrangement"), LAYOUTS)


def _pair(en: str, ar: str) -> Prose:
    return Localized(en=rich(en), ar=rich(ar))


RELEASE = Release(
    state="final",
    headline=_pair("Clinic opens in Mosul", "افتتاح عيادة في الموصل"),
    place=Localized(en="Mosul", ar="الموصل"),
    rows=(
        Paragraph(
            1, _pair("The old clinic opens today. It is free.", "تفتح العيادة اليوم. وهي مجانية.")
        ),
        Paragraph(2, _pair("It opens at eight.", "تفتح في الثامنة.")),
        Paragraph(3, _pair("It closes at noon.", "تغلق ظهرًا.")),
        Quotation(
            4,
            _pair("Health is near.", "الصحة قريبة."),
            Localized(en="Dr Example", ar="الدكتور مثال"),
            Localized(en="Head of Unit", ar="رئيس الوحدة"),
            "after",
        ),
        Paragraph(5, _pair("Doctors stay. Nurses come.", "يبقى الأطباء. وتأتي الممرضات.")),
    ),
    contacts=(Contact(6, Localized(en="Press office", ar="المكتب"), phone="+964 770 000 0000"),),
    threads=(
        Thread(7, Address("text", 2, "en", start=9, end=17), (Comment("Rana", "Not nine?"),)),
        Thread(8, Address("text", 3, "ar", start=0, end=4), (Comment("Rana", "أكيد؟"),)),
    ),
    next_id=9,
)


# What was done in each language: where, by whom, which words, and what for them.
Done = list[tuple[str, str, str, str]]
ENGLISH: Done = [
    ("headline, English", "", "", " today"),
    ("row 1, English", "Rana", "old clinic", "new clinic"),
    ("row 4, post, English", "Rana", "Head of Unit", "Head of Mission"),
    ("row 5, English", "Omar", "", "\u2029"),
]
JOINED: Done = [
    ("row 2, English", "Omar", "", "It closes at noon."),
    ("row 3, English", "Omar", "It closes at noon.", ""),
]
ARABIC: Done = [("row 1, Arabic", "Rana", "مجانية", "بلا مقابل")]


def edited(docx: bytes, codes: tuple[str, ...], arrangement: Arrangement) -> bytes:
    """The copy after three people had it; cells of a table cannot be joined."""
    desk = Desk(docx)
    if "en" in codes:
        desk.author = "Rana"
        desk.replace("old clinic", "new clinic")
        desk.replace("Head of Unit", "Head of Mission")
        desk.author = "Omar"
        desk.split("Nurses come.")
        if not is_table(codes, arrangement):
            desk.join("It opens at eight.")
        desk.author = "Layla"
        desk.comment("at eight", "No, eight.", "Not nine?")
        desk.rewrite("in Mosul", "in Mosul today")
    if "ar" in codes:
        desk.author = "Rana"
        desk.replace("مجانية", "بلا مقابل")
        desk.author = "Layla"
        desk.resolve("أكيد؟")
        desk.comment("قريبة", "ممتاز")
    return desk.saved()


def is_table(codes: tuple[str, ...], arrangement: Arrangement) -> bool:
    return len(codes) > 1 and arrangement == "facing"


def done(release: Release) -> Done:
    return [
        (place(release, one.at), one.author, plain(one.old), plain(one.new))
        for one in release.suggestions
    ]


def require_all(docx: bytes, codes: tuple[str, ...], arrangement: Arrangement) -> None:
    """Everything that they did is at its place, and taking all of it gives what they meant."""
    taken = back(docx, RELEASE)
    require_sound(taken.release, "x")
    english = [*ENGLISH, *([] if is_table(codes, arrangement) else JOINED)]
    expected = [*(english if "en" in codes else []), *(ARABIC if "ar" in codes else [])]
    assert sorted(done(taken.release)) == sorted(expected)
    assert taken.report.entries == ()
    _require_threads(taken.release, codes)
    assert conflicts(taken.release) == ()
    after = accept_all(taken.release, [one.id for one in taken.release.suggestions])
    assert after.suggestions == ()
    meant = _meant(codes, is_joined=not is_table(codes, arrangement))
    assert [row_text(row) for row in after.rows] == [row_text(row) for row in meant.rows]
    assert replace(after, rows=(), threads=(), next_id=1) == replace(
        meant, rows=(), threads=(), next_id=1
    )
    assert back(docx, taken.release).release == taken.release
    assert back(docx, after).release == after


def _require_threads(release: Release, codes: tuple[str, ...]) -> None:
    asked, sure, *more = release.threads
    said = [(one.author, one.text) for one in asked.comments]
    assert said == [("Rana", "Not nine?"), *([("Layla", "No, eight.")] if "en" in codes else [])]
    assert (asked.resolved, sure.resolved) == (False, "ar" in codes)
    places = [(one.at, one.comments[0].author, one.comments[0].text) for one in more]
    at = Address("text", 4, "ar", start=6, end=11)
    assert places == ([(at, "Layla", "ممتاز")] if "ar" in codes else [])


def _meant(codes: tuple[str, ...], *, is_joined: bool) -> Release:
    """The release as they would have it, written out by hand."""
    release = RELEASE
    cells = {Address("text", 1, "ar"): "تفتح العيادة اليوم. وهي بلا مقابل."}
    if "ar" not in codes:
        cells = {}
    if "en" in codes:
        cells |= {
            Address("headline", 0, "en"): "Clinic opens in Mosul today",
            Address("text", 1, "en"): "The new clinic opens today. It is free.",
        }
    if "en" in codes and is_joined:
        cells |= {
            Address("text", 2, "en"): "It opens at eight.It closes at noon.",
            Address("text", 3, "en"): "",
        }
    for at, words in cells.items():
        release = write(release, at, rich(words))
    if "en" not in codes:
        return release
    release = write(release, Address("post", 4, "en"), "Head of Mission")
    parted = (
        Paragraph(5, _pair("Doctors stay.", "يبقى الأطباء.")),
        Paragraph(6, _pair("Nurses come.", "وتأتي الممرضات.")),
    )
    return replace(release, rows=(*release.rows[:-1], *parted))


def row_text(row: Row) -> Row:
    """The row, whatever id it has got."""
    return replace(row, id=0)


@every_layout
def test_what_three_people_did_lands_in_the_right_cells(
    codes: tuple[str, ...], arrangement: Arrangement
) -> None:
    require_all(
        edited(copy_of(RELEASE, codes, arrangement), codes, arrangement), codes, arrangement
    )


@every_layout
def test_the_same_without_the_snapshot(codes: tuple[str, ...], arrangement: Arrangement) -> None:
    docx = edited(copy_of(RELEASE, codes, arrangement), codes, arrangement)
    assert back(docx, RELEASE, snapshot=False).release == back(docx, RELEASE).release


@every_layout
def test_two_copies_of_one_version_are_both_taken_and_their_conflict_is_told(
    codes: tuple[str, ...], arrangement: Arrangement
) -> None:
    sent = copy_of(RELEASE, codes, arrangement)
    old, first, second = (
        ("old clinic", "new clinic", "clinic")
        if "en" in codes
        else ("العيادة", "المستوصف", "العيادات")
    )
    one, other = Desk(sent), Desk(sent)
    one.author, other.author = "Rana", "Omar"
    one.replace(old, first)
    other.replace(old, second)
    other.replace("+964\u00a0770", "+964\u00a0771")
    taken = back(other.saved(), back(one.saved(), RELEASE).release)
    where = "row 1, English" if "en" in codes else "row 1, Arabic"
    assert done(taken.release) == [
        (where, "Rana", old, first),
        (where, "Omar", old, second),
        ("contact 1, phone", "Omar", "+964 770", "+964 771"),
    ]
    (rana, omar, _) = (suggestion.id for suggestion in taken.release.suggestions)
    assert conflicts(taken.release) == ((rana, omar),)
    assert back(one.saved(), taken.release).release == taken.release


def test_a_thread_that_was_answered_and_settled_goes_out_and_comes_back_again() -> None:
    docx = edited(copy_of(RELEASE), ("en", "ar"), "facing")
    taken = back(docx, RELEASE).release
    settled = resolve(taken, taken.threads[0].id)
    assert back(copy_of(settled), settled).release == settled
    assert by_author(settled).keys() == {"", "Rana", "Omar"}
