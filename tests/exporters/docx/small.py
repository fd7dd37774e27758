"""A small release with one of everything that a DOCX has to get right."""

from __future__ import annotations

from datetime import date

from app.compose import compose
from app.composition import Composition
from app.localized import Localized
from app.model import (
    Bullets,
    Contact,
    Heading,
    Image,
    Paragraph,
    Quotation,
    Release,
    Span,
    rich,
)
from app.profile import neutral_profile
from tests.strategies import IMAGE_NAME, image_bytes

ROWS = (
    Paragraph(
        1,
        Localized(
            en=(Span("Ten wells "), Span("opened", bold=True), Span(" in 2024-2025 (WHO).")),
            ar=(Span("افتُتحت "), Span("عشر آبار", bold=True), Span(" في 2024-2025 (WHO).")),
        ),
    ),
    Heading(2, Localized(en=rich("Next steps"), ar=rich("الخطوات التالية"))),
    Bullets(
        3,
        (
            Localized(en=rich("Pumps"), ar=rich("مضخات")),
            Localized(en=rich("Training for the COVID-19 team"), ar=rich("تدريب فريق COVID-19")),
        ),
        ordered=True,
    ),
    Bullets(4, (Localized(en=rich("Only in English")),)),
    Quotation(
        5,
        Localized(en=rich("Water is near."), ar=rich("الماء قريب.")),
        Localized(en="Dr Example", ar="الدكتور مثال"),
        attribution="after",
    ),
    Image(
        6,
        IMAGE_NAME,
        Localized(en=rich("A well"), ar=rich("بئر")),
        alt=Localized(en="A stone well", ar="بئر من حجر"),
    ),
    Paragraph(
        7,
        Localized(
            en=(Span("More on "), Span("the page", href="https://example.org/a b")),
            ar=(Span("المزيد في "), Span("الصفحة", href="https://example.org/a b")),
        ),
    ),
)


def small_release() -> Release:
    return Release(
        reference="PR/7",
        headline=Localized(en=rich("Wells open"), ar=rich("افتتاح آبار")),
        date=date(2025, 3, 9),
        place=Localized(en="Mosul", ar="الموصل"),
        rows=ROWS,
        entities=("WHO",),
        goals=(6,),
        contacts=(Contact(8, Localized(en="Desk"), phone="+964 750 000 0000", email="a@b.org"),),
        next_id=9,
    )


def small(*codes: str) -> Composition:
    """That release worded in these languages."""
    return compose(small_release(), {IMAGE_NAME: image_bytes()}, neutral_profile(), codes)
