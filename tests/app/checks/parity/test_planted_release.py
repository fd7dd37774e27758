"""Figures changed in whole releases, found by all checks as the editor and the command run them."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from msgspec import Struct
from msgspec.structs import replace

from app.checks import Checker, Finding, run_checks
from app.checks.dismissing import found_words
from app.importing.importer import import_files
from app.localized import Localized
from app.lookup import read_plain
from app.model import Paragraph, Release, rich
from app.profile import neutral_profile
from tests.pairs import TextPair, news, sample, seeds
from tests.planting import Planted, planted
from tests.shared import SEEDS, needs_shared

PROFILE = neutral_profile()
RULES = frozenset(
    {"figure_differs", "figure_missing", "currency_differs", "date_differs", "date_absent"}
)
EVERY = 8  # of what the generator plants in the news; of the releases all of it


def _about_figures(found: Sequence[Finding]) -> list[Finding]:
    return [one for one in found if one.code in RULES]


class _Mutation(Struct, frozen=True):
    """What stands in the Arabic seed, what is put for it, and the rule with its words."""

    old: str
    new: str
    rule: str
    english: str
    arabic: str


BY_HAND = [
    _Mutation("3.63", "3.36", "figure_differs", "USD 3.63 million", "3.36 مليون دولار أمريكي"),
    _Mutation("8,500", "8,050", "figure_differs", "8,500", "8,050"),
    _Mutation(" 28 ", " 82 ", "figure_differs", "Twenty-eight", "82"),
    _Mutation("خمسة", "ستة", "figure_differs", "Five", "ستة"),
    _Mutation("540", "450", "figure_differs", "USD 540 million", "450 مليون دولار أمريكي"),
    _Mutation("2014", "2015", "figure_differs", "2014", "2015"),
    _Mutation("ديسمبر 2019", "ديسمبر 2018", "date_differs", "December 2019", "ديسمبر 2018"),
    _Mutation(" الستة", "", "figure_missing", "six", ""),
    _Mutation("134", "143", "figure_differs", "134", "143"),
    _Mutation("2019-2020", "2018-2020", "figure_differs", "2019", "2018"),
    _Mutation("اثنان", "ثلاثة", "figure_differs", "two", "ثلاثة"),
]


@needs_shared
@pytest.mark.parametrize("one", BY_HAND, ids=lambda one: one.english)
def test_a_figure_changed_in_the_arabic_seed_is_the_one_thing_that_differs(
    tmp_path: Path, one: _Mutation
) -> None:
    text = (SEEDS / "ar.txt").read_text("utf-8")
    assert text.count(one.old) == 1
    (tmp_path / "ar.txt").write_text(text.replace(one.old, one.new), "utf-8")
    release = import_files([SEEDS / "en.txt", tmp_path / "ar.txt"]).release
    (found,) = _about_figures(run_checks(release, PROFILE))
    assert (found.code, found_words(release, found)) == (one.rule, one.english)
    assert found.counterpart is not None
    assert found.counterpart.language == "ar"
    said = read_plain(release, found.counterpart).removeprefix("و")
    assert said == one.arabic or not one.arabic  # where it is gone, its whole text is meant


class _Change(Struct, frozen=True):
    pair: TextPair
    code: str
    planted: Planted


def _changes(pairs: Sequence[TextPair], every: int) -> Iterator[_Change]:
    """One in so many of each sort, the same ones on every run."""
    seen: Counter[str] = Counter()
    for pair in pairs:
        for code, text in (("en", pair.english), ("ar", pair.arabic)):
            for change in planted(text, code):
                seen[change.sort] += 1
                if seen[change.sort] % every == 0:
                    yield _Change(pair, code, change)


def _row(pair: TextPair, number: int) -> Paragraph:
    return Paragraph(number, Localized(en=rich(pair.english), ar=rich(pair.arabic)))


def _changed(row: Paragraph, change: _Change) -> Paragraph:
    return replace(row, text=Localized({**row.text, change.code: rich(change.planted.text)}))


def _is_at(finding: Finding, row: int, change: _Change) -> bool:
    """Whether a finding is at the changed words, or in their row where the words are gone."""
    for at in (finding.address, finding.counterpart):
        if at is None or at.owner != row:
            continue
        is_there = at.start < change.planted.end and change.planted.start < at.end
        if not change.planted.new or (at.language == change.code and is_there):
            return True
    return False


@needs_shared
def test_of_hundreds_planted_in_releases_ninety_eight_per_cent_are_found() -> None:
    documents = (*seeds(), *sample())
    clean = [one for one in (*documents, *news()) if not _found_in(one)]
    changes = [
        *_changes([one for one in clean if one.name in {"seeds", "sample"}], 1),
        *_changes([one for one in clean if one.name not in {"seeds", "sample"}], EVERY),
    ]
    told, missed = _tried(clean, changes)
    lost = Counter(one.planted.sort for one in missed)
    lines = [f"{sort:18}{told[sort] - lost[sort]:4} of {told[sort]:4}" for sort in sorted(told)]
    lines += [
        f"missed: {one.pair.name} {one.pair.line} {one.code} {one.planted.sort}: "
        f"{one.planted.old!r} → {one.planted.new!r}"
        for one in missed
    ]
    sys.stdout.write("\n".join(("", *lines, "")))  # shown by pytest -s, and when it fails
    assert len(changes) > 600
    assert 1 - len(missed) / len(changes) >= 0.98


def _found_in(pair: TextPair) -> list[Finding]:
    return _about_figures(run_checks(Release(rows=(_row(pair, 1),), next_id=2), PROFILE))


def _tried(
    pairs: Sequence[TextPair], changes: Sequence[_Change]
) -> tuple[Counter[str], list[_Change]]:
    """How many of each sort were planted, and those that nobody found."""
    ids = {pair: number for number, pair in enumerate(pairs, 1)}
    rows = {name: tuple(_row(one, ids[one]) for one in pairs if one.name == name)
            for name in {pair.name for pair in pairs}}  # fmt: skip
    checkers = {name: Checker(PROFILE) for name in rows}
    missed = []
    for change in changes:
        name, number = change.pair.name, ids[change.pair]
        put = tuple(_changed(row, change) if row.id == number else row for row in rows[name])
        found = checkers[name].run(Release(rows=put, next_id=len(ids) + 1))
        if not any(_is_at(one, number, change) for one in _about_figures(found)):
            missed.append(change)
    return Counter(one.planted.sort for one in changes), missed
