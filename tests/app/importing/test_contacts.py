from __future__ import annotations

import pytest

from app.model import Contact
from tests.app.importing.importing import BODY, BODY_AR, entries, imported, imported_pair

TITLE = "A bridge for two towns on the river"
TITLE_AR = "جسر بين بلدتين على ضفتي النهر"
PHONE, MAIL = "+964 770 123 4567", "dana@example.org"


def _only(*lines: str, title: str = TITLE, body: str = BODY) -> Contact:
    held = imported(title, body, *lines)
    assert len(held.release.contacts) == 1
    assert len(held.release.rows) == 1
    return held.release.contacts[0]


@pytest.mark.parametrize(
    "lines",
    [
        ["For more information, please contact:", "Dana Holt", "Head of Office",
         "Tel: +964 770 123 4567", "E-mail: dana@example.org"],
        ["Media contact: Dana Holt, Head of Office, Mobile +9647701234567, dana@example.org"],
        ["For further information contact Dana Holt, Head of Office, at dana@example.org or on "
         "0770 123 4567."],
        ["Contacts", "Dana Holt, Head of Office", "dana@example.org | 00964 770 123 4567 (mobile)"],
        ["Dana Holt", "Head of Office", "Tel./WhatsApp: ٠٧٧٠ ١٢٣ ٤٥٦٧", "dana@example.org"],
    ],
)  # fmt: skip
def test_a_contact_is_read_into_its_fields(lines: list[str]) -> None:
    contact = _only(*lines)
    assert dict(contact.name) == {"en": "Dana Holt"}
    assert dict(contact.post) == {"en": "Head of Office"}
    assert (contact.phone, contact.email) == (PHONE, MAIL)


@pytest.mark.parametrize(
    "lines",
    [
        [
            "لمزيد من المعلومات، يرجى الاتصال بوحدة الإعلام، هاتف: ٠٧٧٠١٢٣٤٥٦٧، "
            "البريد الإلكتروني: dana@example.org"
        ],
        [
            "للاستفسارات الإعلامية:",
            "وحدة الإعلام",
            "هاتف: 964 770 123 4567+",
            "بريد إلكتروني: dana@example.org",
        ],
        [
            "للتواصل الصحفي:",
            "وحدة الإعلام",
            "هاتف: 964 770 123 4567+",
            "بريد إلكتروني: dana@example.org",
        ],
    ],
)
def test_an_arabic_contact_is_read_into_its_fields(lines: list[str]) -> None:
    contact = _only(*lines, title=TITLE_AR, body=BODY_AR)
    assert dict(contact.name) == {"ar": "وحدة الإعلام"}
    assert (contact.phone, contact.email) == (PHONE, MAIL)


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("هاتف: 4567 123 770 964+", PHONE),
        ("هاتف: 25285910 2 20+", "+20 2 25285910"),
        ("هاتف: 31387400 216+", "+216 31 387 400"),
        ("هاتف: 9647701234567+ تحويلة 210", f"{PHONE} ext. 210"),
        ("هاتف: +964 770 123 4567 فرعي 210", f"{PHONE} ext. 210"),
    ],
)
def test_a_number_with_its_plus_behind_is_read_either_way_and_with_its_extension(
    line: str, number: str
) -> None:
    held = imported(TITLE_AR, BODY_AR, "للاستفسارات الإعلامية:", "دانا هولت", line)
    (contact,) = held.release.contacts
    assert (dict(contact.name), contact.phone) == ({"ar": "دانا هولت"}, number)
    assert not held.report.of("left over")


def test_a_person_of_a_unit_is_the_contact_and_the_unit_stands_with_the_post() -> None:
    contact = _only("Media Relations Office", "Dr. Dana Holt, Director", f"Tel: {PHONE}")
    assert dict(contact.name) == {"en": "Dr. Dana Holt"}
    assert dict(contact.post) == {"en": "Director, Media Relations Office"}


def test_a_long_line_with_a_number_and_an_address_is_a_contact_whole() -> None:
    line = f"Dana Holt, River Commission (Arabic, French and English), tel: {PHONE}, {MAIL}"
    lines = ["For more information: Press Unit, 0770 123 4568", line]
    unit, contact = imported(TITLE, BODY, *lines).release.contacts
    assert dict(unit.name) == {"en": "Press Unit"}
    assert dict(contact.post) == {"en": "River Commission (Arabic, French and English)"}


def test_a_second_number_of_a_person_takes_no_address_away_from_them() -> None:
    lines = ["Media contact:", "Dana Holt", f"Mobile: {PHONE}", "Office: +31 70 800 3560", MAIL]
    first, second = imported(TITLE, BODY, *lines).release.contacts
    assert (dict(first.name), first.phone, first.email) == ({"en": "Dana Holt"}, PHONE, MAIL)
    assert (dict(second.name), second.phone, second.email) == ({}, "+31 70 800 3560", "")


@pytest.mark.parametrize(
    "intro", ["For inquiries:", "Media enquiries:", "Contacts for the press:", "Press enquiries"]
)
def test_other_words_that_lead_to_a_contact_are_no_name(intro: str) -> None:
    assert dict(_only(intro, "Dana Holt", f"Tel: {PHONE}").name) == {"en": "Dana Holt"}


def test_values_under_each_others_labels_go_into_their_own_fields_and_are_reported() -> None:
    held = imported(TITLE, BODY, "Press Office", f"Tel: {MAIL}", f"E-mail: {PHONE}")
    contact = held.release.contacts[0]
    assert (contact.phone, contact.email) == (PHONE, MAIL)
    mended = held.report.of("repaired")
    assert [(entry.code, entry.taken) for entry in mended] == [
        ("swapped_label", MAIL),
        ("swapped_label", PHONE),
    ]
    assert [entry.at.owner for entry in mended if entry.at] == [contact.id, contact.id]


def test_the_account_of_a_number_says_how_it_was_written() -> None:
    held = imported(TITLE, BODY, "Press Office, Tel: 0770-123-4567")
    (phone,) = entries(held, "phone")
    assert (phone.taken, phone.params) == ("0770-123-4567", {"value": PHONE})


def test_a_label_at_the_end_of_a_line_without_its_value_is_told_by_itself() -> None:
    held = imported(TITLE, BODY, "Contact: Press Office, Tel:", f"{MAIL} e-mail: {PHONE}")
    assert [entry.taken for entry in entries(held, "label_alone")] == ["Tel:"]
    assert entries(held, "contact_words")[0].taken == "Contact : ,"


def test_a_label_over_its_value_is_none_that_stands_alone() -> None:
    held = imported(TITLE, BODY, "Contact: Press Office, Tel:", PHONE, f"E-mail: {MAIL}")
    assert not entries(held, "label_alone")
    assert not entries(held, "swapped_label")


def test_a_number_in_arabic_digits_is_told_to_be_in_others_now() -> None:
    held = imported(TITLE_AR, BODY_AR, "للاتصال: مكتب الإعلام، هاتف: ٠٧٧٠١٢٣٤٥٦٧")
    (told,) = entries(held, "digits")
    assert (told.kind, told.params) == ("repaired", {"words": "٠٧٧٠١٢٣٤٥٦٧"})
    assert held.release.contacts[0].phone == PHONE


def test_the_languages_name_one_contact_together() -> None:
    held = imported_pair(
        [TITLE, BODY, "Public Information Unit"],
        [TITLE_AR, BODY_AR, f"للتواصل مع: مكتب الإعلام، هاتف: {PHONE}"],
    )
    (contact,) = held.release.contacts
    assert dict(contact.name) == {"en": "Public Information Unit", "ar": "مكتب الإعلام"}
    assert contact.phone == PHONE


def test_contacts_of_the_languages_are_matched_by_number_and_address_before_order() -> None:
    held = imported_pair(
        [TITLE, BODY, f"Contact: Dana Holt, {MAIL}", "Rami Aziz, rami@example.org"],
        [TITLE_AR, BODY_AR, "للاتصال: رامي عزيز، rami@example.org", f"دانا هولت، {MAIL}"],
    )
    assert [(dict(one.name), one.email) for one in held.release.contacts] == [
        ({"en": "Dana Holt", "ar": "دانا هولت"}, MAIL),
        ({"en": "Rami Aziz", "ar": "رامي عزيز"}, "rami@example.org"),
    ]


def test_another_number_of_the_same_contact_is_left_over_and_told() -> None:
    other = PHONE[:-1] + "9"
    held = imported_pair(
        [TITLE, BODY, f"Contact: Dana Holt, {MAIL}, Tel: {PHONE}"],
        [TITLE_AR, BODY_AR, f"للاتصال: دانا هولت، {MAIL}، هاتف: {other}"],
    )
    (contact,) = held.release.contacts
    (told,) = (one for one in held.report.entries if one.code == "phone_differs")
    assert contact.phone == PHONE
    assert (told.kind, told.params["value"], told.params["kept"]) == ("left over", other, PHONE)
    taken_over = [one.params["words"] for one in held.report.entries if one.code == "one_side"]
    assert not any(other in words for words in taken_over)


def test_a_doubled_line_is_kept_once_and_reported() -> None:
    held = imported(TITLE, BODY, " Public Information Unit", "Public Information Unit")
    assert [dict(one.name) for one in held.release.contacts] == [{"en": "Public Information Unit"}]
    (doubled,) = entries(held, "doubled_line")
    assert (doubled.code, doubled.taken) == ("doubled_line", "Public Information Unit")


def test_a_sentence_with_an_address_in_it_is_a_paragraph() -> None:
    held = imported(TITLE, BODY, f"{BODY} Plans can be asked for at {MAIL} until May 2027.")
    assert len(held.release.rows) == 2
    assert not held.release.contacts


def test_what_is_no_part_of_a_contact_is_left_over() -> None:
    held = imported(TITLE, BODY, f"Contact: Dana Holt, {MAIL}, (908) 555", "https://example.org")
    assert "908) 555" in {entry.taken for entry in held.report.of("left over")}


def test_a_label_with_nobody_under_it_is_left_over() -> None:
    held = imported(TITLE, BODY, "Media contact:")
    assert not held.release.contacts
    assert [entry.code for entry in held.report.of("left over")] == ["empty_section"]


@pytest.mark.parametrize(
    ("title", "body", "line"),
    [
        (TITLE, BODY, "For interviews or more information, write or call:"),
        ("الوزراء يفتتحون الجسر على النهر", BODY_AR, "لمزيد المعلومات:"),
        (
            "الوزراء يفتتحون الجسر على النهر",
            BODY_AR,
            "لإجراء المقابلات أو لمزيد من المعلومات، يرجى الاتصال بـ:",
        ),
    ],
)
def test_a_line_that_leads_to_contacts_is_none_of_their_names(
    title: str, body: str, line: str
) -> None:
    (contact,) = imported(
        title, body, line, "+964 770 000 0000", "press@example.org"
    ).release.contacts
    assert not contact.name
    assert not contact.post


def test_an_address_of_the_web_over_contacts_is_no_name() -> None:
    release = imported(
        TITLE,
        BODY,
        "Photos and video: https://media.example.org (free)",
        "Press contacts",
        "p@example.org",
    ).release
    assert len(release.contacts) == 1
    assert "media.example.org" in str(release.boilerplate or release.rows)


def test_a_line_in_a_list_of_contacts_may_be_long_before_its_address() -> None:
    lines = ["Media contacts", "Rivers Agency: A Person, +964 770 000 0000, a@example.org"]
    lines += ["The Organization of All the Rivers and Bridges: B Person, b@example.org"]
    release = imported(TITLE, BODY, *lines).release
    assert [contact.email for contact in release.contacts] == ["a@example.org", "b@example.org"]
