"""Whether a pair still says the same in both languages, by its words alone."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.address import Address
from app.instep.cells import compare, forget, group_at, groups, lead
from app.instep.standing import Drift, Summary, standing_at, summary
from app.localized import Localized
from app.model import Bullets, Contact, Image, Paragraph, Prose, Quotation, Release, Span, rich
from app.review.diff import Change
from app.writing import set_cell
from tests.strategies import releases, texts

NOON = datetime(2026, 5, 4, 12, 0)
HERE = Address("text", 1)
ENGLISH, ARABIC = Address("text", 1, "en"), Address("text", 1, "ar")


def pair(en: str, ar: str) -> Prose:
    return Localized(en=rich(en), ar=rich(ar))


RELEASE = Release(rows=(Paragraph(1, pair("Four wells reopen", "إعادة فتح أربع آبار")),), next_id=2)
COMPARED = compare(RELEASE, [HERE], "Rana", NOON)


def test_a_pair_is_compared_by_a_name_at_a_time_and_in_step_until_a_word_changes() -> None:
    assert standing_at(RELEASE, HERE).state == "new"
    held = standing_at(COMPARED, HERE)
    assert held.state == "in step"
    assert held.comparison is not None
    assert (held.comparison.by, held.comparison.when) == ("Rana", NOON)
    assert standing_at(forget(COMPARED, [HERE]), HERE).state == "new"


def test_a_change_of_the_leading_text_makes_the_pair_stale_and_says_which_word() -> None:
    changed = set_cell(COMPARED, ENGLISH, rich("Five wells reopen"))
    held = standing_at(changed, HERE)
    assert held.state == "stale"
    (drift,) = held.drifts
    assert drift == Drift("en", "Four wells reopen", "Five wells reopen")
    assert drift.changes() == (Change(0, 4, "Five"),)
    assert drift.places() == (Change(0, 4, "Four"),)


def test_a_change_of_the_text_that_follows_is_said_more_quietly() -> None:
    changed = set_cell(COMPARED, ARABIC, rich("إعادة فتح خمس آبار"))
    assert standing_at(changed, HERE).state == "changed"
    assert [one.language for one in standing_at(changed, HERE).drifts] == ["ar"]
    both = set_cell(changed, ENGLISH, rich("Five wells reopen"))
    assert standing_at(both, HERE).state == "stale"
    assert [one.language for one in standing_at(both, HERE).drifts] == ["en", "ar"]


def test_when_arabic_leads_a_change_of_it_makes_the_pair_stale() -> None:
    arabic = lead(COMPARED, "ar")
    assert [one.code for one in arabic.languages] == ["ar", "en"]
    assert lead(arabic, "ar") is arabic
    assert lead(arabic, "en") == COMPARED
    changed = set_cell(arabic, ARABIC, rich("إعادة فتح خمس آبار"))
    assert standing_at(changed, HERE).state == "stale"
    quiet = set_cell(arabic, ENGLISH, rich("Five wells reopen"))
    assert standing_at(quiet, HERE).state == "changed"


def test_a_change_that_is_undone_is_none() -> None:
    changed = set_cell(COMPARED, ENGLISH, rich("Five wells reopen"))
    back = set_cell(changed, ENGLISH, rich("Four wells reopen"))
    assert standing_at(back, HERE).state == "in step"


@pytest.mark.parametrize(
    "text",
    [
        (Span("Four ", bold=True), Span("wells", href="https://example.org/w"), Span(" reopen")),
        rich(" Four  wells reopen "),
        rich("\u200eFour wells reopen\u200f"),
        rich("Four\u00a0wells reopen"),
    ],
)
def test_looks_links_spaces_and_direction_marks_are_no_change_of_words(text: tuple[Span]) -> None:
    assert standing_at(set_cell(COMPARED, ENGLISH, text), HERE).state == "in step"


def test_what_is_shown_as_changed_leaves_spare_spaces_out() -> None:
    changed = set_cell(COMPARED, ENGLISH, rich("Five wells  reopen"))
    (drift,) = standing_at(changed, HERE).drifts
    assert [drift.now[one.start : one.end] for one in drift.places()] == ["Five"]


@pytest.mark.parametrize(("en", "ar"), [("", "نعم"), ("Yes", ""), ("Yes", " \u200f"), ("", "")])
def test_a_pair_with_an_empty_side_cannot_be_compared(en: str, ar: str) -> None:
    release = Release(rows=(Paragraph(1, pair(en, ar)),), next_id=2)
    assert compare(release, [HERE]) is release
    assert standing_at(release, HERE).state == "blank"


def test_one_language_alone_has_nothing_to_be_compared_with() -> None:
    english = replace(RELEASE, languages=RELEASE.languages[:1])
    assert compare(english, [HERE]) is english
    assert summary(english) == Summary()


def test_a_text_that_is_taken_away_after_it_was_compared_is_a_change() -> None:
    held = standing_at(set_cell(COMPARED, ENGLISH, ()), HERE)
    assert held.state == "stale"
    assert held.drifts[0].changes() == (Change(0, 17, ""),)


def test_a_row_is_compared_as_a_whole_and_a_field_by_itself() -> None:
    release = Release(
        headline=pair("Wells", "آبار"),
        rows=(
            Quotation(1, pair("We did", "فعلنا"), Localized(en="Rana", ar="رنا"), Localized()),
            Bullets(2, (pair("a", "أ"), pair("b", "ب"))),
            Image(3, "x.png"),
        ),
        contacts=(Contact(4, Localized(en="Press desk", ar="المكتب الإعلامي")),),
        next_id=5,
    )
    assert [at.part for at in group_at(release, Address("post", 1, "ar", start=2))] == [
        "text", "speaker", "post",
    ]  # fmt: skip
    assert [at.item for at in group_at(release, Address("items", 2, "en"))] == [0, 1]
    assert group_at(release, Address("headline", language="en")) == (Address("headline"),)
    assert group_at(release, Address("date")) == ()
    assert summary(release) == Summary(new=4)
    done = compare(release, group_at(release, Address("text", 1)))
    assert [one.at.part for one in done.comparisons] == ["text", "speaker"]
    done = compare(done, group_at(release, Address("items", 2)))
    assert summary(done) == Summary(compared=2, new=2)
    done = set_cell(done, Address("items", 2, "ar", item=1), rich("ت"))
    assert summary(done) == Summary(compared=1, stale=1, new=2)


def test_comparing_again_takes_the_place_of_what_was_recorded() -> None:
    changed = set_cell(COMPARED, ENGLISH, rich("Five wells reopen"))
    again = compare(changed, [HERE], "Omar", NOON)
    assert [one.by for one in again.comparisons] == ["Omar"]
    assert standing_at(again, HERE).state == "in step"


@given(releases(kept=True), st.data())
def test_no_change_of_words_is_overlooked_and_none_is_made_up(
    release: Release, data: st.DataObject
) -> None:
    release = compare(release, [at for _, group in groups(release) for at in group])
    held = {one.at for one in release.comparisons}
    assert all(standing_at(release, at).state == "in step" for at in held)
    if not held:
        return
    at = data.draw(st.sampled_from(sorted(held, key=str)))
    code = data.draw(st.sampled_from(["en", "ar"]))
    word = data.draw(texts(code, max_size=5)) + "x"
    place = replace(at, language=code)
    rich_part = at.part in {"headline", "subheadline", "text", "items", "caption"}
    changed = set_cell(release, place, rich(word * 40) if rich_part else word * 40)
    state = standing_at(changed, at).state
    assert state == ("stale" if code == "en" else "changed")
    assert all(standing_at(changed, one).state == "in step" for one in held - {at})
