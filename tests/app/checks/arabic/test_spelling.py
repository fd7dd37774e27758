from __future__ import annotations

import pytest

from tests.checked import found, mended, row
from tests.pairs import news, sample, seeds
from tests.shared import needs_shared


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("وحدة الاعلام", "وحدة الإعلام"),
        ("والاعلام", "والإعلام"),
        ("للاعلام", "للإعلام"),
        ("وبالاضافة الى ذلك", "وبالإضافة إلى ذلك"),
        ("ايضاً", "أيضاً"),
        ("الاعـلام", "الإعـلام"),
        ("الانسانيّة", "الإنسانيّة"),
    ],
)
def test_a_hamza_that_is_missing_is_put_on_its_letter(wrong: str, right: str) -> None:
    assert found(row(arabic=wrong), "hamza_missing")
    assert mended(row(arabic=wrong), "hamza_missing") == row(arabic=right)


@pytest.mark.parametrize(
    ("wrong", "right"),
    [("إجتماع", "اجتماع"), ("للإستقرار", "للاستقرار"), ("بالإلتزام", "بالالتزام")],
)
def test_a_hamza_on_an_alef_that_takes_none_is_taken_away(wrong: str, right: str) -> None:
    assert found(row(arabic=wrong), "hamza_added") == [wrong]
    assert mended(row(arabic=wrong), "hamza_added") == row(arabic=right)


@pytest.mark.parametrize(
    "words",
    ["الاتحاد والاجتماع والاقتصاد", "واحد وكامل وفاصل وباحث", "اسم ابن امرأة", "والى الأمير أخاه"],
)
def test_words_that_are_right_without_a_hamza_are_left_alone(words: str) -> None:
    assert not found(row(arabic=words), "hamza_missing")
    assert not found(row(arabic=words), "hamza_added")


def test_where_two_words_may_be_meant_a_person_decides() -> None:
    release = row(arabic="كلفة الانفاق")
    assert found(release, "hamza_missing") == ["الانفاق"]
    assert mended(release, "hamza_missing") == release


def test_the_last_letter_is_the_right_one() -> None:
    wrong = row(arabic="فى المنظمه الدوليه والتنميه المحلى")
    assert mended(wrong, "ending_wrong") == row(arabic="في المنظمة الدولية والتنمية المحلي")
    assert not found(row(arabic="المياه والاتجاه ومحافظه وعلى"), "ending_wrong")


@needs_shared
def test_the_hamza_of_the_seeds_is_found_and_no_other() -> None:
    wrong = [word for one in seeds() for word in found(row(arabic=one.arabic), "hamza_missing")]
    assert wrong == ["الاعلام"]


@needs_shared
def test_what_is_said_of_the_news_is_true() -> None:
    wrong = [
        word
        for one in (*news(), *sample())
        for code in ("hamza_missing", "hamza_added", "ending_wrong")
        for word in found(row(arabic=one.arabic), code)
    ]
    assert wrong == ["التى", "ايضًا"]
