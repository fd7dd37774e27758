"""What tests/data/version1.bayan holds: every field and every kind of row of format version 1."""

from __future__ import annotations

from datetime import date, datetime

from app.localized import Localized
from app.model import (
    ARABIC,
    ENGLISH,
    Bullets,
    Contact,
    Embargo,
    Heading,
    Image,
    Language,
    Paragraph,
    Prose,
    Quotation,
    Release,
    Span,
    rich,
)

PICTURE_NAME = "8024449f54c77f718359a55b940c84973249c782f5c219f10ecfae4ead582745.png"


def _pair(en: str, ar: str) -> Prose:
    return Localized(en=rich(en), ar=rich(ar))


VERSION_1 = Release(
    languages=(ENGLISH, ARABIC, Language("ckb", "rtl", "Arab")),
    state="corrected",
    kind="joint_press_release",
    kicker=Localized(en="Correction", ar="تصويب"),
    reference="PR/2026/014",
    headline=_pair("Clinic opens in Mosul", "افتتاح عيادة في الموصل"),
    subheadline=_pair("Open six days a week", "تعمل ستة أيام في الأسبوع"),
    date=date(2026, 3, 9),
    embargo=Embargo(datetime(2026, 3, 10, 9, 30), "Asia/Baghdad"),
    place=Localized(en="Mosul", ar="الموصل"),
    rows=(
        Paragraph(
            1,
            Localized(
                en=(
                    Span("The clinic opens "),
                    Span("today", bold=True),
                    Span(" at the old "),
                    Span("market", italic=True, href="https://example.org/market"),
                    Span("."),
                ),
                ar=(Span("تفتح العيادة أبوابها "), Span("اليوم", bold=True), Span(".")),
                ckb=rich("نۆرینگەکە ئەمڕۆ دەکرێتەوە."),
            ),
        ),
        Heading(2, _pair("Services", "الخدمات"), 3),
        Quotation(
            3,
            _pair("Everyone is welcome", "الجميع مرحب بهم"),
            Localized(en="The head nurse", ar="رئيسة الممرضات"),
            Localized(en="Mosul clinic", ar="عيادة الموصل"),
            "after",
        ),
        Bullets(4, (_pair("Vaccines", "اللقاحات"), _pair("X-rays", "الأشعة")), ordered=True),
        Image(
            5,
            PICTURE_NAME,
            _pair("The clinic", "العيادة"),
            Localized(en="Own picture", ar="صورة خاصة"),
            Localized(en="A blue building", ar="مبنى أزرق"),
        ),
    ),
    entities=("WHO", "UNDP"),
    goals=(3, 11),
    contacts=(
        Contact(
            6,
            Localized(en="Press office", ar="المكتب الصحفي"),
            Localized(en="Duty officer", ar="الموظف المناوب"),
            "+964 770 000 0000",
            "press@example.org",
        ),
    ),
    boilerplate=(Paragraph(7, _pair("About the clinic.", "عن العيادة.")),),
    notes=(Paragraph(8, _pair("Photographs on request.", "الصور متاحة عند الطلب.")),),
    end_mark=True,
    next_id=9,
)
