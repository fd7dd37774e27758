from __future__ import annotations

from datetime import date, datetime

from msgspec.structs import replace

from app.address import Address
from app.checks import Finding, run_checks
from app.checks.dismissing import found_words
from app.instep.cells import compare
from app.localized import Localized
from app.model import Comment, Embargo, Paragraph, Release, Suggestion, Thread, rich
from app.profile import neutral_profile

TEXT = Localized(en=rich("Five wells."), ar=rich("خمس آبار."))
FINAL = Release(
    state="final", date=date(2026, 3, 9), rows=(Paragraph(1, TEXT),), next_id=9
)  # fmt: skip


def _held(release: Release, code: str) -> list[Finding]:
    return [one for one in run_checks(release, neutral_profile()) if one.code == code]


def test_an_embargo_does_not_end_before_the_day_of_the_release() -> None:
    early = replace(FINAL, embargo=Embargo(datetime(2026, 3, 8, 23)))
    (found,) = _held(early, "embargo_early")
    assert found.params == {"until": "2026-03-08", "date": "2026-03-09"}
    for hour in (0, 23):
        on_time = replace(FINAL, embargo=Embargo(datetime(2026, 3, 9, hour)))
        assert _held(on_time, "embargo_early") == []


def test_a_final_release_under_embargo_says_so_and_a_draft_does_not() -> None:
    embargo = Embargo(datetime(2026, 3, 9, 9, 30))
    (found,) = _held(replace(FINAL, embargo=embargo), "embargo_stands")
    assert (found.severity, found.params) == ("info", {"until": "2026-03-09 09:30"})
    assert _held(replace(FINAL, state="draft", embargo=embargo), "embargo_stands") == []


def test_a_final_release_has_nothing_left_to_decide() -> None:
    at = Address("text", 1, "en", start=0, end=4)
    said = (Comment("Rana", "Six?"),)
    release = replace(
        FINAL,
        threads=(Thread(3, at, said), Thread(4, at, said, resolved=True)),
        suggestions=(Suggestion(5, at, rich("Five"), rich("Six")),),
    )
    (found,) = _held(release, "review_open")
    assert (found.severity, found.params) == ("error", {"count": "2"})
    assert _held(replace(release, state="draft"), "review_open") == []
    assert _held(replace(release, threads=release.threads[1:], suggestions=()), "review_open") == []


def test_a_text_that_was_changed_after_it_was_compared_is_found_at_the_change() -> None:
    release = compare(FINAL, [Address("text", 1)])
    assert _held(release, "pair_stale") == []
    changed = replace(release, rows=(Paragraph(1, Localized(TEXT, en=rich("Six wells."))),))
    (found,) = _held(changed, "pair_stale")
    assert found_words(changed, found) == "Six"
    assert found.counterpart == Address("text", 1, "ar")
    assert _held(replace(changed, state="draft"), "pair_stale") == []


def test_a_change_of_the_other_language_points_back() -> None:
    release = compare(FINAL, [Address("text", 1)])
    changed = replace(release, rows=(Paragraph(1, Localized(TEXT, ar=rich("ست آبار."))),))
    (found,) = _held(changed, "pair_stale")
    assert (found.address.language, found_words(changed, found)) == ("ar", "ست")


def test_a_correction_tells_editors_what_it_corrects() -> None:
    release = replace(FINAL, state="corrected")
    assert len(_held(release, "correction_unexplained")) == 1
    told = replace(release, notes=(Paragraph(2, TEXT),))
    assert _held(told, "correction_unexplained") == []
