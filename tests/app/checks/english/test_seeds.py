"""What is known of the English seed, case by case, with the words that each is at."""

from __future__ import annotations

import pytest

from app.importing.importer import import_files
from app.localized import Localized
from app.model import Paragraph, Release, rich
from tests.checked import found, row
from tests.shared import SEEDS, needs_shared


@pytest.fixture(scope="module")
def release() -> Release:
    return import_files([SEEDS / "en.txt", SEEDS / "ar.txt"]).release


@needs_shared
@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("range_short", ["2020-21", "2019-20"]),  # D26
        ("acronym_possessive", ["IOM Iraq’s"] * 3),  # D35; the importer takes the fourth out
        ("money_parted", ["USD 3.63", "USD 41", "USD 540"]),  # D43
        ("spelling_house", ["socio-economic"]),  # D44
        ("hyphen_missing", ["Conflict Affected"]),  # D45
        ("list_unclosed", ["mediation; peacebuilding; mental"]),  # D49
        ("length_unlike", []),  # D47
        ("numeral_in_words", []),  # "Twenty-eight" begins its sentence
        ("numeral_in_figures", []),
        ("spelling_ize", []),
        ("quote_straight", []),
        ("dash_typed", []),
        ("word_doubled", []),
        ("text_repeated", []),  # the importer has mended them
        ("space_at_edge", []),
        ("heading_empty", []),
        ("label_hanging", []),
        ("label_value_wrong", []),
    ],
)
def test_a_case_of_the_seeds_is_found_at_its_words(
    release: Release, code: str, words: list[str]
) -> None:
    assert found(release, code) == words


@needs_shared
def test_what_the_importer_mends_is_found_where_somebody_types_it() -> None:
    english = (SEEDS / "en.txt").read_text("utf-8").splitlines()
    arabic = (SEEDS / "ar.txt").read_text("utf-8").splitlines()
    both = tuple(Paragraph(line, Localized(en=rich(english[line - 1]))) for line in (25, 27))
    assert found(Release(rows=both, next_id=28), "text_repeated") == [english[26]]  # D08
    assert found(row(english[24]), "space_at_edge") == [" "]  # D09
    assert found(row("", arabic[24]), "label_hanging") == ["هاتف:"]  # D13
    (wrong,) = found(row("", arabic[25]), "label_value_wrong")  # D14
    assert wrong.startswith("البريد الإلكتروني: +")
