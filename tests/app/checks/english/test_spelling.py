from __future__ import annotations

import pytest

from app.checks.english.facts import house
from app.spelling.house import facts
from tests.checked import found, mended, row, text


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("We organise and realised it.", "We organize and realized it."),
        (
            "the reorganisation of decentralised bodies",
            "the reorganization of decentralized bodies",
        ),
        ("Mobilising youth. Prioritisation is next.", "Mobilizing youth. Prioritization is next."),
        ("an internationally recognisable organiser", "an internationally recognizable organizer"),
    ],
)
def test_ize_is_written_where_there_is_a_choice(before: str, after: str) -> None:
    assert text(mended(row(before), "spelling_ize")) == after


@pytest.mark.parametrize(
    "kept",
    [
        "They advertise, exercise, supervise, compromise and revise enterprises, otherwise wise.",
        "We analyse what catalyses or paralyses.",
        "Promises were raised, and the noise surprised experts in merchandising.",
        "Rising prices, a precise treatise, franchised and televised.",
        "The Organisation for Economic Co-operation and Development met.",
    ],
)
def test_an_s_that_is_part_of_the_word_or_of_a_name_stays(kept: str) -> None:
    assert found(row(kept), "spelling_ize") == []


def test_a_capital_inside_a_sentence_may_be_a_name_and_is_not_mended() -> None:
    release = row("It is the Health Organisation of the town.")
    assert found(release, "spelling_ize") == ["Organisation"]
    assert mended(release, "spelling_ize") == release


def test_no_verb_of_the_list_keeps_its_s() -> None:
    kept = {word.removesuffix("ise") for word in facts().keep_ise}
    assert not house().ize & kept


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("socio-economic reintegration", "socioeconomic reintegration"),
        ("labor centers and defense", "labour centres and defence"),
        ("co-operation on peace-building by e-mail", "cooperation on peacebuilding by email"),
        ("they traveled and analyzed", "they travelled and analysed"),
        ("capacity building and decision making", "capacity-building and decision-making"),
        ("40 percent of them", "40 per cent of them"),
    ],
)
def test_words_are_spelt_as_the_united_nations_spells_them(before: str, after: str) -> None:
    assert text(mended(row(before), "spelling_house")) == after


@pytest.mark.parametrize(
    "kept",
    [
        "a programme of the centre for labour and defence",
        "The Kennedy Center and the Labor Party",
        "the percent of cases",
        "the file is at https://example.org/labor-center",
    ],
)
def test_right_words_names_and_addresses_stay(kept: str) -> None:
    assert found(row(kept), "spelling_house") == []


def test_a_program_may_be_one_of_a_computer() -> None:
    release = row("a new program")
    assert found(release, "spelling_house") == ["program"]
    assert mended(release, "spelling_house") == release


def test_every_british_form_is_none_that_is_mended_itself() -> None:
    held = house()
    assert not set(held.use.values()) & set(held.use)
    assert not set(held.doubtful) & set(held.use)
