from __future__ import annotations

import pytest

from tests.checked import found, row


@pytest.mark.parametrize(
    ("english", "arabic"),
    [
        ("Norway supports UNMAS.", "تدعم النرويج أونماس."),
        ("Norway supports FAO.", "تدعم النرويج منظمة الأغذية والزراعة."),
        ("Norway supports UNRWA.", "تدعم النرويج وكالة الغوث."),
        ("The UNODC office opened.", "افتتح مكتب الأمم المتحدة لمكافحة المخدرات والجريمة."),
    ],
)
def test_an_entity_may_go_by_the_name_that_newsrooms_give_it(english: str, arabic: str) -> None:
    assert found(row(english, arabic), "entity_absent") == []


def test_an_entity_that_another_one_stands_for_is_told_of_both() -> None:
    wrong = row("FAO gave seeds to farmers.", "قدم برنامج الأغذية العالمي البذور إلى المزارعين.")
    assert found(wrong, "entity_absent") == ["FAO", "برنامج الأغذية العالمي"]
