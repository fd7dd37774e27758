"""What the panes call their fields, in the language of the pane and not of the interface."""

from __future__ import annotations

FIELD_NAMES: dict[str, dict[str, str]] = {
    "en": {
        "dateline": "Date, place, embargo",
        "headline": "Headline",
        "subheadline": "Subheadline",
        "speaker": "Speaker",
        "post": "Post",
        "caption": "Caption",
        "credit": "Credit",
        "alt": "Alt text",
        "name": "Name",
        "phone": "Telephone",
        "email": "E-mail",
        "paragraph": "Write in English",
        "heading": "Heading",
        "quotation": "Quotation",
        "item": "List item",
    },
    "ar": {
        "dateline": "التاريخ والمكان وحظر النشر",
        "headline": "العنوان الرئيسي",
        "subheadline": "العنوان الفرعي",
        "speaker": "المتحدث",
        "post": "المنصب",
        "caption": "شرح الصورة",
        "credit": "مصدر الصورة",
        "alt": "النص البديل",
        "name": "الاسم",
        "phone": "الهاتف",
        "email": "البريد الإلكتروني",
        "paragraph": "اكتب بالعربية",
        "heading": "عنوان فرعي في المتن",
        "quotation": "اقتباس",
        "item": "عنصر في القائمة",
    },
}


def field_name(part: str, code: str) -> str:
    """What a field is called in a language; in English where we have no word for it."""
    return FIELD_NAMES.get(code, FIELD_NAMES["en"]).get(part, FIELD_NAMES["en"].get(part, part))
