"""Acronyms in the possessive, lists that do not close, titles without their hyphen."""

from __future__ import annotations

import pytest

from app.localized import Localized
from app.model import Contact, Release
from tests.checked import found, row


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("with IOM Iraq’s help and UNDP's too", ["IOM Iraq’s", "UNDP's"]),
        ("The UK Prime Minister’s office, JK Rowling’s book, Japan’s aid", []),
        ("THE MINISTER'S PLAN FOR IRAQ'S WATER", []),
    ],
)
def test_the_possessive_of_an_acronym_is_said(sentence: str, words: list[str]) -> None:
    assert found(row(sentence), "acronym_possessive") == words


def test_it_is_said_of_the_name_of_a_contact_as_well() -> None:
    contact = Contact(
        1, Localized(en="IOM Iraq’s Press Office", ar="المكتب"), email="a@example.org"
    )
    assert found(Release(contacts=(contact,)), "acronym_possessive") == ["IOM Iraq’s"]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("They offer training; work; legal aid.", ["work; legal"]),
        ("They offer training; work; and legal aid.", []),
        ("They offer training; work.", []),
        ("We heard A. Ray of UNDP; B. M. Lee of WHO; and C. Roe of FAO.", []),
        ("It rained (A 2010; B 2011; C 2012).", []),
        ("It rained; it stopped. It rained; it stopped.", []),
    ],
)
def test_a_list_that_nothing_closes_is_said(sentence: str, words: list[str]) -> None:
    assert found(row(sentence), "list_unclosed") == words


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Support in Conflict Affected Communities", ["Conflict Affected"]),
        ("Community Based Policing", ["Community Based"]),
        ("Japan Supported Iraq", []),
        ("Community-Based Policing", []),
        ("Newly Based Officers", []),
    ],
)
def test_two_words_of_a_title_that_want_a_hyphen_are_said(title: str, words: list[str]) -> None:
    assert found(row(title), "hyphen_missing") == words
