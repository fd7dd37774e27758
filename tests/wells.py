"""A short text in two languages, English with more paragraphs, for tests of imports."""

from __future__ import annotations

from app.importing.blocks import Source
from app.importing.importer import Imported, import_texts

ENGLISH = """Wells reopen in the east

Baghdad, 4 May 2026 — The wells were opened again on Monday after two years of work.

Why it took so long

The pumps had to come by road, and the road was closed for most of the winter.

Nobody counted the pipes that were lost, and 17 of them were found under the snow in March.

Goals we are supporting through this initiative
"""
ARABIC = """إعادة فتح الآبار في الشرق

بغداد، 4 أيار 2026 — أعيد فتح الآبار يوم الإثنين بعد سنتين من العمل المتواصل.

لماذا طال الأمر

كان لا بد من نقل المضخات برا، وكان الطريق مغلقا معظم فصل الشتاء.
"""


def wells(before: str = "") -> Imported:
    """The two as they are imported; before: what stands above the English one."""
    sources = (Source("draft.en.txt", before + ENGLISH), Source("draft.ar.txt", ARABIC))
    return import_texts(sources)
