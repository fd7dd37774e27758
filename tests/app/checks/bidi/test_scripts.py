from __future__ import annotations

import pytest

from tests.checked import found, mended, row


@pytest.mark.parametrize(
    ("wrong", "right"),
    [("the W\u043erld", "the World"), ("UN\u0421T", "UNCT"), ("\u0391mman", "Amman")],
)
def test_letters_that_only_look_latin_become_latin(wrong: str, right: str) -> None:
    assert mended(row(wrong, wrong), "scripts_mixed") == row(right, right)


def test_signs_and_names_of_other_scripts_are_left_alone() -> None:
    for text in ("5 μg of β-carotene", "ΔT is 3 kΩ", "Мир and Αθήνα"):
        assert not found(row(text), "scripts_mixed")


def test_more_letters_of_the_other_script_are_left_to_a_person() -> None:
    release = row("\u041c\u043e\u0441\u043a\u0432a")
    assert found(release, "scripts_mixed")
    assert mended(release, "scripts_mixed") == release


def test_an_arabic_word_is_not_written_onto_a_latin_one() -> None:
    wrong = row(arabic="دعم الIOM وبـUNDP ومنظمةUN في IOMالعراق")
    assert found(wrong, "scripts_joined") == ["الIOM", "ومنظمةUN", "IOMالعراق"]
    assert found(mended(wrong, "scripts_joined"), "scripts_joined") == ["ومنظمةUN", "IOMالعراق"]


@pytest.mark.parametrize("text", ["بـCOVID-19 والـIOM وUNDP", "@IOMIraq وexample.org", "5G والـ5G"])
def test_latin_words_behind_a_tatweel_or_waw_are_left_alone(text: str) -> None:
    assert not found(row(arabic=text), "scripts_joined")


def test_a_letter_among_digits_is_found() -> None:
    assert found(row("Some 8,5O0 in 2l20"), "digit_lookalike") == ["8,5O0", "2l20"]
    assert found(row("1O11O1 and 1O1"), "digit_lookalike") == ["1O11O1", "1O1"]
    assert found(row(arabic="عام ٢٠ا٩"), "digit_lookalike") == ["٢٠ا٩"]
    assert not found(row("H2O, CO2, 10l of it, 2-0, 4G and O2"), "digit_lookalike")
