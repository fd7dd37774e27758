"""Where something is, as a person counts it, in both languages."""

from __future__ import annotations

import pytest
from msgspec.structs import fields

from app.address import Address
from app.checks.wording import place
from app.localized import Localized
from app.model import Bullets, Contact, Image, Paragraph, Quotation, Release

RELEASE = Release(
    rows=(Quotation(1), Bullets(2, (Localized(), Localized()))),
    boilerplate=(Paragraph(3),),
    notes=(Paragraph(4), Paragraph(5)),
    contacts=(Contact(6),),
    next_id=7,
)


@pytest.mark.parametrize(
    ("at", "english", "arabic"),
    [
        (Address("text", 1, "ar"), "row 1, Arabic", "الصف 1، العربية"),
        (Address("speaker", 1, "en"), "row 1, speaker, English", "الصف 1، المتحدث، الإنجليزية"),
        (Address("items", 2, item=1), "row 2, list item 2", "الصف 2، العنصر 2 من القائمة"),
        (Address("text", 3), "boilerplate row 1", "النبذة عن المؤسسة، الصف 1"),
        (Address("text", 5), "note 2", "الملاحظة 2"),
        (Address("phone", 6), "contact 1, phone", "جهة الاتصال 1، الهاتف"),
        (Address("headline", language="ckb"), "headline, ckb", "العنوان الرئيسي، ckb"),
    ],
)
def test_a_place_is_counted_from_one(at: Address, english: str, arabic: str) -> None:
    assert place(RELEASE, at) == english
    assert place(RELEASE, at, "ar") == arabic


def test_every_field_that_can_be_wrong_has_an_arabic_name() -> None:
    kept = {"comparisons", "dismissals", "snapshots", "next_id"}
    names = {one.name for kind in (Release, Quotation, Image, Bullets) for one in fields(kind)}
    for part in names - kept:
        assert not any(letter.isascii() and letter.isalpha() for letter in _said(part)), part


def _said(part: str) -> str:
    return place(RELEASE, Address(part), "ar")
