"""Near and far, at the head of sentences that stand opposite each other."""

from __future__ import annotations

import pytest

from app.checks import run_checks
from app.checks.wording import sentence
from app.profile import neutral_profile
from tests.checked import found, row


def test_that_which_became_this_is_found_in_both_texts() -> None:
    release = row("It rained. Under that project, it dried.", "هطل. وفي إطار هذا المشروع، جف.")
    assert found(release, "referent_differs") == ["that project"]
    (one,) = (h for h in run_checks(release, neutral_profile()) if h.code == "referent_differs")
    assert one.severity == "info"
    assert sentence(one).startswith("“that project” is “هذا المشروع” in Arabic")
    assert one.counterpart is not None


@pytest.mark.parametrize(
    ("english", "arabic"),
    [
        ("Under this project, it dried.", "وفي إطار هذا المشروع، جف."),
        ("Those people left.", "أولئك الناس غادروا."),
        ("That is the project.", "هذا المشروع هو المقصود."),
        ("He said that project work began.", "قال إن هذا المشروع بدأ."),
        ("That project. It ended.", "انتهى هذا المشروع."),
        ("That project ended.", "انتهى المشروع، وكان هذا الأمر متوقعا."),
    ],
)
def test_what_points_alike_or_not_at_a_thing_is_not_reported(english: str, arabic: str) -> None:
    assert found(row(english, arabic), "referent_differs") == []


def test_this_which_became_that_is_found_too() -> None:
    assert found(row("This project ended.", "ذلك المشروع انتهى."), "referent_differs") == [
        "This project"
    ]
