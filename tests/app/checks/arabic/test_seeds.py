"""What the rules of the Arabic say of a real release, case by case, and of translated news."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import groupby

import pytest

from app.checks import Finding, run_checks
from app.checks.dismissing import found_words
from app.checks.wording import rules
from app.importing.importer import import_files
from app.localized import Localized
from app.model import Paragraph, Release, rich
from app.profile import neutral_profile
from tests.pairs import news
from tests.shared import SEEDS, needs_shared

pytestmark = needs_shared

CASES = {
    "D10 quotes_unbalanced": ['"'],
    "D11 quote_unopened": ["وأضاف قائلاً، وبدعم"],
    "D12 hamza_missing": ["الاعلام"],
    "D22 saying_comma": ['وايت، "', 'قائلاً، "', 'قائلاً، "'],
    "D28 tanween_mixed": ["تمويلًا", "إضافيًا"],
    "D29 month_form": ["ديسمبر"],
    "D39 sentence_opening": ["حيث يتصارع", "حيث تلقت"],
    "D40 connector_repeated": ["وبهذا الصدد", "وبهذا الصدد"],
}


def _seeds() -> Release:
    return import_files([SEEDS / "en.txt", SEEDS / "ar.txt"]).release


def _of_the_room(release: Release) -> list[Finding]:
    held = run_checks(release, neutral_profile())
    return [one for one in held if rules()[one.code].group in {"arabic", "bidi"}]


@pytest.mark.parametrize("case", CASES)
def test_a_case_is_found_at_its_words(case: str) -> None:
    release, code = _seeds(), case.split()[1]
    at = [found_words(release, one) for one in _of_the_room(release) if one.code == code]
    assert at == CASES[case]


def test_the_straight_marks_are_found_paragraph_by_paragraph() -> None:
    held = [one for one in _of_the_room(_seeds()) if one.code == "quotes_straight"]
    assert [one.severity for one in held] == ["warning"] * 4
    assert sum(int(one.params["count"]) for one in held) == 11
    assert [len(one.fix) for one in held] == [0, 2, 2, 4]  # the first text lacks a mark


def test_nothing_else_of_these_rooms_is_graver_than_good_to_know() -> None:
    named = {case.split()[1] for case in CASES} | {"quotes_straight"}
    rest = [one for one in _of_the_room(_seeds()) if one.code not in named]
    assert {one.severity for one in rest} == {"info"}
    assert {one.code for one in rest} == {"passive_roundabout"}


def _news() -> Iterator[Release]:
    """Each text of the news, line by line as paragraphs; a quotation may run over several."""
    for _, ones in groupby(news(), lambda one: one.name):
        texts = [Localized(en=rich(one.english), ar=rich(one.arabic)) for one in ones]
        rows = tuple(Paragraph(id_, text) for id_, text in enumerate(texts, 1))
        yield Release(rows=rows, next_id=len(rows) + 1)


# Errors and warnings by their rule, each read in its sentence and found to be right. Straight
# quotation marks are all there and are not counted.
JUDGED = {
    "hamza_missing": 1,
    "words_run_together": 10,
    "quotes_unbalanced": 12,
    "ending_wrong": 1,
    "saying_comma": 6,
    "hyphen_as_dash": 9,
    "mark_joined": 6,
    "mark_apart": 1,
    "spaces_doubled": 2,
    "scripts_joined": 4,
}


def test_what_is_said_of_the_news_was_read_and_is_right() -> None:
    held = [one for release in _news() for one in _of_the_room(release)]
    graver = Counter(one.code for one in held if one.severity != "info")
    del graver["quotes_straight"]
    assert graver == JUDGED
