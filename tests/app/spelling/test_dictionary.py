"""A dictionary that came in by small steps answers as one that was read in one go."""

from __future__ import annotations

import builtins
from collections.abc import Callable
from pathlib import Path

import pytest
from hunspell import Hunspell
from hypothesis import given
from hypothesis import strategies as st

from app.spelling.dictionary import FILES, SpellingError, loading
from resources import resource
from tests.dictionaries import dictionary

FOLDER = resource("dictionaries")
ENDS = {"en": ["", "s", "'s", "ly", "x", "ing"], "ar": ["", "ه", "ون", "ات", "ها", "ء"]}
STARTS = {"en": ["", "un", "Q", "re"], "ar": ["", "ال", "و", "بال", "ء"]}


@pytest.fixture(scope="module")
def in_one_go() -> dict[str, Hunspell]:
    return {code: Hunspell(name, hunspell_data_dir=str(FOLDER)) for code, name in FILES.items()}


def entries(code: str) -> list[str]:
    lines = (FOLDER / f"{FILES[code]}.dic").read_text("utf-8").splitlines()[1:]
    return [line.partition("\t")[0].partition("/")[0] for line in lines]


LISTED = {code: entries(code) for code in FILES}


@pytest.mark.parametrize("code", FILES)
@given(data=st.data())
def test_small_steps_change_no_verdict(
    code: str, in_one_go: dict[str, Hunspell], data: st.DataObject
) -> None:
    word = data.draw(st.sampled_from(LISTED[code])) or "a"
    form = data.draw(st.sampled_from(STARTS[code])) + word + data.draw(st.sampled_from(ENDS[code]))
    for one in (word, form, form[1:] or word, form.capitalize(), form.upper()):
        assert dictionary(code).knows(one) == in_one_go[code].spell(one)


@pytest.mark.parametrize(
    ("code", "word", "meant"), [("en", "recieve", "receive"), ("ar", "الى", "إلى")]
)
def test_similar_words_begin_with_the_likeliest(code: str, word: str, meant: str) -> None:
    assert dictionary(code).similar(word)[0] == meant


def test_a_machine_without_the_library_is_told_in_one_sentence(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(builtins, "__import__", _without(builtins.__import__))
    with pytest.raises(SpellingError, match=r"^spelling is off: .*; install it .*\.$"):
        list(loading("en", FOLDER))


def test_the_licence_names_every_dictionary() -> None:
    licence = (FOLDER / "LICENSE").read_text("utf-8")
    shipped = [file.name for file in Path(FOLDER).glob("*.*") if file.suffix in {".aff", ".dic"}]
    assert len(shipped) == 2 * len(FILES)
    assert all(name in licence for name in shipped)
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in licence


def _without(held: Callable[..., object]) -> Callable[..., object]:
    def imported(name: str, *args: object) -> object:
        if name == "hunspell":
            raise ImportError(name)
        return held(name, *args)

    return imported
