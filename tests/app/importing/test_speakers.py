from __future__ import annotations

import pytest

from app.importing.speakers import find_speaker
from app.model import Paragraph, Quotation
from tests.app.importing.importing import BODY, imported, imported_pair, read


@pytest.mark.parametrize(
    ("text", "name", "post"),
    [
        ("“We began,” said Dana Holt, Head of Office. “It shows.”", "Dana Holt", "Head of Office"),
        ("“We began,” said Head of Office, Dana Holt.", "Dana Holt", "Head of Office"),
        (
            "“We began,” said H.E. Dana Holt, Ambassador of Utopia.",
            "Dana Holt",
            "Ambassador of Utopia",
        ),
        ("“We began,” said the Head of Office Dana Holt.", "Dana Holt", "Head of Office"),
        ("“We began,” Dana Holt, Head of Office, said.", "Dana Holt", "Head of Office"),
        ("Dana Holt, Head of Office, said: “We began.”", "Dana Holt", "Head of Office"),
        ('"We began," added Dr. D. R. Holt, Director-General.', "D. R. Holt", "Director-General"),
        ("“We began,” said Ms. Holt.", "Holt", ""),
        (
            "“We began,” said Dr. Dana Holt, WHO Representative in Utopia.",
            "Dana Holt",
            "WHO Representative in Utopia",
        ),
        ("“We began,” said Professor Dana Holt, Dean.", "Dana Holt", "Dean"),
    ],
)
def test_an_english_speaker_is_found_with_the_post(text: str, name: str, post: str) -> None:
    found = find_speaker(text, "en")
    assert found
    assert (found.name, found.post) == (name, post)


@pytest.mark.parametrize(
    ("text", "name", "post"),
    [
        ('قال رئيس المكتب، السيد آرام حسن، "بدأنا".', "آرام حسن", "رئيس المكتب"),
        ('قال السيد آرام حسن، رئيس المكتب: "بدأنا".', "آرام حسن", "رئيس المكتب"),
        (
            'وصرّح سعادة سفير النرويج لدى العراق آرام حسن قائلاً: "بدأنا".',
            "آرام حسن",
            "سفير النرويج لدى العراق",
        ),
        (
            "وأكدت المديرة القطرية لبرنامج المدن ريم آل ياسين أن «العمل بدأ».",
            "ريم آل ياسين",
            "المديرة القطرية لبرنامج المدن",
        ),
        ('"بدأنا"، قالت الدكتورة ريم حسن، محافظة نينوى.', "ريم حسن", "محافظة نينوى"),
        ('قال محافظ نينوى آرام حسن: "بدأنا".', "آرام حسن", "محافظ نينوى"),
        ('قالت رئيسة البنك المركزي الدكتورة ريم حسن: "بدأنا".', "ريم حسن", "رئيسة البنك المركزي"),
        ('قال رئيس الجامعة الأستاذ الدكتور آرام حسن: "بدأنا".', "آرام حسن", "رئيس الجامعة"),
    ],
)
def test_an_arabic_speaker_is_found_with_the_post(text: str, name: str, post: str) -> None:
    found = find_speaker(text, "ar")
    assert found
    assert (found.name, found.post) == (name, post)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("“We began,” he added.", "en"),
        ("The project, “Bridges”, will go on.", "en"),
        ("The ministry said that it had begun.", "en"),
        ('وأضاف قائلاً: "بدأنا".', "ar"),
        ('سينفذ مشروع "جسور" قريباً.', "ar"),
    ],
)
def test_a_pronoun_a_title_and_indirect_speech_have_no_speaker(text: str, code: str) -> None:
    assert find_speaker(text, code) is None


def test_a_quotation_keeps_its_text_as_written_beside_its_speaker() -> None:
    text = "“We began,” said Dana Holt, Head of Office. “It shows.”"
    row = imported("A bridge for two towns", BODY, text).release.rows[1]
    assert isinstance(row, Quotation)
    assert row.attribution == "in text"
    assert read(row.text) == {"en": text}
    assert (dict(row.speaker), dict(row.post)) == ({"en": "Dana Holt"}, {"en": "Head of Office"})


def test_words_with_their_speaker_in_a_line_below_lose_marks_and_dash_to_the_report() -> None:
    lines = [
        "A bridge for two towns",
        BODY,
        "“We began *early*.”",
        "— H.E. Dana Holt, Head of Office",
    ]
    row = imported(*lines).release.rows[1]
    assert isinstance(row, Quotation)
    assert row.attribution == "after"
    assert read(row.text) == {"en": "We began *early*."}
    assert dict(row.speaker) == {"en": "H.E. Dana Holt"}
    assert dict(row.post) == {"en": "Head of Office"}


def test_bare_arabic_words_are_a_speaker_only_where_english_says_so() -> None:
    arabic = 'قال آرام حسن: "بدأنا العمل قبل سنتين من الآن، وها هو".'
    spoken = "“We began the work two years ago, and here it is,” said Dana Holt."
    alone = imported("جسر بين بلدتين على ضفتي النهر", arabic).release.rows[0]
    assert isinstance(alone, Paragraph)
    beside = imported_pair(["A bridge", spoken], ["جسر", arabic]).release.rows[0]
    assert isinstance(beside, Quotation)
    assert dict(beside.speaker) == {"en": "Dana Holt", "ar": "آرام حسن"}
