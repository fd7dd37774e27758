from __future__ import annotations

from app.checks import Finding, run_checks
from app.checks.dismissing import bring_back, dismiss, dismissal_of, found_words
from app.model import Release
from app.profile import neutral_profile
from app.search.put import Replacement, put
from tests.checked import row


def _figure(release: Release) -> Finding:
    return next(
        one for one in run_checks(release, neutral_profile()) if one.code == "figure_differs"
    )


def test_what_is_let_stand_keeps_its_reason() -> None:
    before = row("Some 28 wells", "نحو 82 بئرا")
    after = dismiss(before, _figure(before), "the ministry counts them so", "Desk")
    held = dismissal_of(after, _figure(after))
    assert held is not None
    assert (held.words, held.reason, held.by) == ("28", "the ministry counts them so", "Desk")
    assert bring_back(after, held) == before


def test_it_counts_only_as_long_as_the_words_are_the_same() -> None:
    before = row("Some 28 wells", "نحو 82 بئرا")
    after = dismiss(before, _figure(before), "so")
    at = _figure(after).address
    changed = put(after, [Replacement(at, "29")])
    assert found_words(changed, _figure(changed)) == "29"
    assert dismissal_of(changed, _figure(changed)) is None


def test_a_second_reason_takes_the_place_of_the_first() -> None:
    release = row("Some 28 wells", "نحو 82 بئرا")
    for reason in ("first", "second"):
        release = dismiss(release, _figure(release), reason)
    assert [one.reason for one in release.dismissals] == ["second"]
