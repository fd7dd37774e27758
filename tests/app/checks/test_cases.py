"""Of a real pair of texts, everything that people had found in it is found, and nothing else."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from app.checks import run_checks
from app.checks.dismissing import found_words
from app.checks.wording import rules
from app.compose import compose
from app.composition import Composition
from app.importing.importer import Imported, import_files
from app.profile import neutral_profile
from exporters.docx.direction import LRM
from exporters.docx.export import write
from exporters.pdf.layouts import layout
from tests.app.checks.cases import BEYOND, CASES, Answer, Case, Person, PutOut, Rule, Silent, Told
from tests.app.checks.cases_shown import page
from tests.exporters.docx.reading import document, runs
from tests.exporters.pdf.reading import lines
from tests.shared import SEEDS, needs_shared

FEWEST = 42  # of the 47 that something is wrong with


@cache
def _imported() -> Imported:
    return import_files([SEEDS / "en.txt", SEEDS / "ar.txt"])


@cache
def _found() -> tuple[tuple[str, str, str], ...]:
    """Code, language and words of every finding."""
    release = _imported().release
    found = run_checks(release, neutral_profile())
    return tuple((one.code, one.address.language, found_words(release, one)) for one in found)


@cache
def _arabic() -> Composition:
    return compose(_imported().release, {}, neutral_profile(), ("ar",))


@needs_shared
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.number)
def test_of_every_case_is_said_what_has_to_be(case: Case) -> None:
    for answer in case.answers:
        times = sum(one == answer for one in case.answers)
        assert _is_given(answer, times), answer


def _is_given(answer: Answer, times: int) -> bool:
    match answer:
        case Rule(code, language, words):
            at = [one[1:] for one in _found() if one[0] == code]
            return sum(_is_at(one, (language, words)) for one in at) == times
        case Told(code, file, line, words):
            told = _imported().report.entries
            held = [one for one in told if (one.code, one.source.name) == (code, file)]
            said = [(one.source.line, f"{one.taken} {one.params.get('words')}") for one in held]
            return any(number == line and words in text for number, text in said)
        case Silent(codes, words):
            at = [one[1:] for one in _found() if one[0] in codes]
            return not [one for one in at if not words or any(_is_at(one, two) for two in words)]
        case PutOut(words):
            return _stands_apart_in_word(words) and _stands_apart_in_print(words)
        case Person():
            return True


def _is_at(held: tuple[str, str], words: tuple[str, str]) -> bool:
    overlap = bool(held[1]) and (held[1] in words[1] or words[1] in held[1])
    return held[0] == words[0] and overlap


def _stands_apart_in_word(words: str) -> bool:
    """Whether it is a run from left to right, its signs led to the left as well."""
    bare = words.replace(" ", "\u00a0")
    held = [
        one for one in runs(document(write(_arabic()))) if bare in one[0].replace(" ", "\u00a0")
    ]
    return bool(held) and all(
        not is_rtl and (text[0].isalpha() or text.startswith(LRM)) for text, is_rtl in held
    )


def _stands_apart_in_print(words: str) -> bool:
    """Whether each of its characters is at a level from left to right, in their order."""
    bare = words.replace(" ", "")
    for _, line in lines(layout(_arabic()).root):
        held = [one for one in line.clusters if one.text.strip()]
        text = "".join(one.text.strip() for one in held)
        if bare in text:
            of_them = held[text.index(bare) : text.index(bare) + len(bare)]
            places = [one.x for one in of_them]
            return all(one.level % 2 == 0 for one in of_them) and places == sorted(places)
    return False


@needs_shared
def test_most_of_what_people_found_is_found() -> None:
    wrong = [case for case in CASES if not isinstance(case.answers[0], Silent)]
    found = [case for case in wrong if not isinstance(case.answers[0], Person)]
    assert (len(CASES), len(wrong)) == (50, 47)
    assert len(found) >= FEWEST


@needs_shared
def test_whatever_else_is_found_was_judged_by_reading() -> None:
    known = [one for case in CASES for one in case.answers if isinstance(one, Rule)]
    for code, language, words in _found():
        at = language, words
        assert any(
            one.code == code and _is_at(at, (one.language, one.words)) for one in (*known, *BEYOND)
        ), (code, at)


def test_every_rule_that_is_named_is_one() -> None:
    answers = [answer for case in CASES for answer in case.answers]
    codes = {one.code for one in answers if isinstance(one, Rule)}
    codes.update(*(one.codes for one in answers if isinstance(one, Silent)))
    assert codes <= set(rules())


def test_the_page_about_the_cases_says_what_the_table_says() -> None:
    shown = Path(__file__).parents[3] / "docs" / "parity-cases.md"
    assert shown.read_text("utf-8") == page()
