"""Slips thrown together: a mend takes its finding away, and the mends of a rule come to an end."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from app.checks import arabic, bidi
from app.checks.checker import Checker
from app.checks.finding import Finding
from app.localized import Localized
from app.model import Paragraph, Release, rich
from app.profile import neutral_profile
from app.search.put import put

# Hidden signs are not among them: what one does depends on every character around it, and
# tests/app/checks/bidi/test_controls.py throws those together.
PIECES = (
    "الاعلام", "والاجراءات", "ايضاً", "إستقرار", "للإجتماع", "المنظمه", "فى", "تمويلًا", "دعماً",
    "جدّاً", "الـعراق", "بـ", "و", "IOM", "الIOM", "ديسمبر 2019", "5%", "٧٪", "28", "٢٨", "حيث",
    "تم جمعها", "قائلاً", "قال وايت", "الحکومة", "المدينة", "فی", "\ufefb", "2O0",
    ",", "،", ";", "؟", ".", ":", "-", "ـ", "“", "”", '"', "«", "»", "‘", "’", " ", " ", "  ",
)  # fmt: skip
SEVERITIES = ("info", "warning", "error")


def _found(texts: list[str]) -> tuple[Release, tuple[Finding, ...]]:
    release = _release(texts)
    return release, _look(release)


def _release(texts: list[str]) -> Release:
    rows = tuple(Paragraph(id_, Localized(ar=rich(text))) for id_, text in enumerate(texts, 1))
    return Release(rows=rows, next_id=len(rows) + 1)


def _look(release: Release) -> tuple[Finding, ...]:
    pair_checks = (*arabic.PAIR_CHECKS, *bidi.PAIR_CHECKS)
    return Checker(neutral_profile(), (), pair_checks, arabic.SURVEYS).run(release)


@settings(max_examples=150)
@given(st.lists(st.lists(st.sampled_from(PIECES), max_size=12).map("".join), max_size=3))
def test_a_mend_takes_its_finding_away_and_none_graver_comes(texts: list[str]) -> None:
    release, before = _found(texts)
    for one in before:
        if one.fix:
            after = _look(put(release, one.fix))
            assert _count(after, one) < _count(before, one), one
            assert _graver(after, one.severity) <= _graver(before, one.severity), one


def _count(found: tuple[Finding, ...], finding: Finding) -> int:
    cell = finding.address.whole()
    return sum(one.code == finding.code and one.address.whole() == cell for one in found)


def _graver(found: tuple[Finding, ...], severity: str) -> int:
    return sum(SEVERITIES.index(one.severity) > SEVERITIES.index(severity) for one in found)


@settings(max_examples=100)
@given(st.lists(st.sampled_from(PIECES), max_size=12).map(" ".join))
def test_a_place_lies_in_the_text(text: str) -> None:
    for one in _found([text])[1]:
        assert 0 <= one.address.start < one.address.end <= len(text)
