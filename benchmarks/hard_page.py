"""A page of all that is hard to read back out of a PDF, in both languages, as a release.

Brackets in brackets, quotations in quotations, vocalised text, addresses, numbers with signs,
names in the other script, ranges and lists; every sentence is made up for this.
"""

from __future__ import annotations

from msgspec.structs import replace

from app.localized import Localized
from app.model import Bullets, Heading, Paragraph, Prose, Release, RichText, Row, Span, rich

_SITE = "https://www.example.org/water/2026/report?id=45&lang=ar"
_MAIL = "press.office@example.org"
_PHONE = "+964 770 123 4567"

_PAIRS: tuple[tuple[str, str], ...] = (
    (
        "The survey (carried out in two rounds [the second one in Basra (south)]) reached 1,204 "
        "households; the full tables (Annex B, pages 12–15) will follow.",
        "شمل المسح (الذي جرى على جولتين [الثانية منهما في البصرة (الجنوب)]) 1,204 أسر؛ وستُنشر "
        "الجداول كاملة (الملحق ب، الصفحات 12-15) لاحقًا.",
    ),
    (
        "“My father used to say: ‘Whoever plants a palm (or two) plants for others,’” said the "
        "head of the committee. “Today we say it too!”",
        "وقالت رئيسة اللجنة: «كان والدي يردد: ‹من غرس نخلة (أو نخلتين) فقد غرس لغيره›، واليوم "
        "نرددها نحن أيضًا!». ثم سألت: \"أليس هذا ما نريد؟\".",
    ),
    (
        "The school song was printed with all its vowels: “Our land is a garden and our river is "
        "its song.”",
        "وطُبع نشيد المدرسة مضبوطًا بالشكل: «أَرْضُنَا بُسْتَانٌ، وَنَهْرُنَا نَشِيدُهُ، وَكُلُّ يَدٍ تَبْنِي هِيَ "
        "يَدٌ مُبَارَكَةٌ».",
    ),
    (
        f"Read more at {_SITE} or write to {_MAIL}; call {_PHONE} (ext. 12) on working days.",
        f"للمزيد زوروا {_SITE} أو اكتبوا إلى {_MAIL}، أو اتصلوا بالرقم {_PHONE} (تحويلة 12) في "
        "أيام الدوام.",
    ),
    (
        "Costs fell by 12.5%, from USD 3,450,000 to $3,018,750, while deliveries rose by 7–9% "
        "and 85% of the fund (€1.2 million, or IQD 1,720,000,000) is spent.",
        "وانخفضت الكلفة بنسبة 12.5%، من 3,450,000 دولار أمريكي إلى $3,018,750، وارتفع عدد "
        "الشحنات بنسبة 7-9%، وأُنفق 85% من الصندوق (€1.2 مليون، أو 1,720,000,000 د.ع).",
    ),
    (
        "The team of Water for Tomorrow (WfT), with Dr. Ingrid Solheim and the firm North Canal "
        "Works Ltd., tested the AquaSense 3000 sensor at 25°C.",
        "واختبر فريق Water for Tomorrow (WfT) مع الدكتورة Ingrid Solheim وشركة North Canal "
        "Works Ltd. جهاز الاستشعار AquaSense 3000 عند 25°م.",
    ),
    (
        "Between 2019–2023, and again from 5/11/2025 to 9/11/2025 (8:30–15:00), between 40–60 "
        "people worked at −3°C to +45°C.",
        "وخلال 2019-2023، ثم من 5/11/2025 إلى 9/11/2025 (8:30-15:00)، عمل 40-60 شخصًا في حرارة "
        "من -3 إلى +45 درجة.",
    ),
    (
        "Follow #CleanWater and @example_org; the file is report_2026-final.pdf (2.4 MB).",
        "تابعوا #مياه_نظيفة والحساب @example_org؛ واسم الملف report_2026-final.pdf (2.4 MB).",
    ),
)  # fmt: skip
_ITEMS: tuple[tuple[str, str], ...] = (
    (
        "pumps: 12 new, 7 repaired (58%);",
        "المضخات: 12 جديدة، و7 مُصلحة (58%)؛",
    ),
    (
        "pipes: 38 km (of which 14.5 km in Maysan);",
        "الأنابيب: 38 كم (منها 14.5 كم في ميسان)؛",
    ),
    (
        "the open-source tool EPANET 2.2, used by “Public Works”.",
        "الأداة مفتوحة المصدر EPANET 2.2 التي تستخدمها «الأشغال العامة».",
    ),
)


def hard_page() -> Release:
    """The release; English leads."""
    pairs = [Localized(en=_linked(en), ar=_linked(ar)) for en, ar in _PAIRS]
    texts: list[Row] = [Paragraph(0, pair) for pair in pairs]
    heading = Heading(0, _both("What was built (so far)", "ما بُني (حتى الآن)"))
    items = tuple(_both(en, ar) for en, ar in _ITEMS)
    lists: list[Row] = [Bullets(0, items), Bullets(0, items, ordered=True)]
    rows = [*texts, heading, *lists]
    return Release(
        headline=_both(
            "A Page of Brackets [and Quotes], Addresses & 100% Numbers",
            "صفحة من الأقواس [وعلامات الاقتباس] والعناوين والأرقام 100%",
        ),
        state="final",
        rows=tuple(_numbered(row, i) for i, row in enumerate(rows, 1)),
        next_id=len(rows) + 1,
    )


def _both(en: str, ar: str) -> Prose:
    return Localized(en=rich(en), ar=rich(ar))


def _linked(text: str) -> RichText:
    """The text with its web address as a link."""
    before, site, after = text.partition(_SITE)
    link = (Span(site, href=site),) if site else ()
    return (*rich(before), *link, *rich(after))


def _numbered(row: Row, number: int) -> Row:
    return replace(row, id=number)
