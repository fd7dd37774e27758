"""Releases that give the rules something to find, drawn from words that they look for."""

from __future__ import annotations

from datetime import date, datetime

from hypothesis import strategies as st
from msgspec.structs import replace

from app.localized import Localized
from app.model import (
    Bullets,
    Contact,
    Embargo,
    Heading,
    Image,
    Paragraph,
    Prose,
    Quotation,
    Release,
    Row,
    Span,
    rich,
)
from app.profile import Profile, find_profile
from app.term import Rendering, Term

SAYING = {
    "en": ["said", "he added", "she told reporters", "according to", "says:", "stressed"],
    "ar": ["قال", "وأضاف قائلاً", "صرّحت", "وأكد", "قالت:", "وفقا ل", "وأضاف قائلا، "],
}
MARKS = {
    "en": ["“", "”", '"', "‘", "’", "'", "«", "»", ",", ";", " - ", "–", "—", "(", ")", "...", "!"],
    "ar": ["«", "»", '"', "“", "”", "،", ",", "؛", ";", "؟", "?", " - ", "–", "(", ")", ":", "ـ"],
}
UNSEEN = [
    "\u200e", "\u200f", "\u202a", "\u202b", "\u202c", "\u202e", "\u2066", "\u2067", "\u2069",
    "\u200b", "\u200c", "\u200d", "\ufeff", "\u00ad", "\u00a0", "\t", "  ", "\n", "\u061c",
]  # fmt: skip
NAMES = {
    "en": [
        "Layla al-Khafaji", "Leila Al Khafaji", "Jonas Bergman", "H.E.", "Dr.", "Mr.", "Basra",
        "Ninewa", "Mosul", "Erbil", "IOM", "IOM Iraq", "IOM Iraq’s", "UNDP", "UNICEF",
        "Security-Development Nexus (SDN)", "SDN", "GoJ", "Country Director", "Norway",
        "Government of Japan", "the Ministry of Water Resources", "WHO", "COVID-19",
    ],
    "ar": [
        "ليلى الخفاجي", "ليلي الخفاجى", "يوناس برغمان", "سعادة", "الدكتور", "السيد", "البصرة",
        "محافظة نينوى", "الموصل", "أربيل", "المنظمة الدولية للهجرة",
        "برنامج الأمم المتحدة الإنمائي",
        "اليونيسف", "IOM", "فيروس كورونا", "كوفيد-19", "وزارة الموارد المائية", "النرويج",
        "حكومة اليابان", "مديرة الوكالة", "منظمة الصحة العالمية",
    ],
}  # fmt: skip
TERMS = {
    "en": [
        "wells", "water wells", "displaced persons", "IDPs", "resilience", "vulnerable communities",
        "livelihoods", "socio-economic", "organisation", "programme", "per cent", "%",
        "peacebuilding",
    ],
    "ar": [
        "آبار", "الآبار", "النازحين", "المشردين", "القدرة على الصمود", "سبل العيش", "في المئة",
        "في المائة", "بالمئة", "%", "بناء السلام", "الاعلام", "إستقبال", "المدرسه", "علي", "هذة",
        "كتاباً", "كتابًا", "حيث", "تم تنفيذ", "قام بتنفيذ", "وبهذا الصدد", "و المياه", "ک", "ی",
        "ﻟﻤﺎ", "مـــاء", "ةرصبلا", "شكراً",
    ],
}  # fmt: skip
FIGURES = {
    "en": [
        "28", "twenty-eight", "8,500", "8.5", "USD 3.63 million", "$41m", "43%", "2020-21", "2 May",
        "12 May 2026", "Tuesday, 12 May 2026", "May 2026", "the 1990s", "10:30 a.m.", "3 km",
        "two", "a third", "1,500,000", "1.5 million", "+964 751 402 2111", "press@example.org",
        "https://example.org", "11 Ramadan 1447", "5.000", "12", "first", "O5", "l00",
    ],
    "ar": [
        "28", "٢٨", "ثمانية وعشرون", "8,500", "٨٫٥", "3.63 مليون دولار أمريكي", "41 مليون دولار",
        "43 في المئة", "2020-2021", "2 أيار", "12 مايو 2026", "الثلاثاء 12 أيار/مايو 2026",
        "تسعينيات القرن الماضي", "10:30 صباحا", "3 كيلومترات", "بئرين", "ثلث", "مليون ونصف",
        "٠٧٥١٤٠٢٢١١١", "press@example.org", "هاتف:", "البريد الإلكتروني: +964 751 402 2111",
        "11 رمضان 1447", "۵۰", "5٬000", "الأول", "عامين",
    ],
}  # fmt: skip
SENTENCES = {
    "en": [
        "28 wells were dug in Basra.", "“Water is life,” said Jonas Bergman, Country Director.",
        "There were 3 wells, and twelve pumps.", "Wednesday, 12 May 2026", "a two year project",
        "It brought water; food; fuel.", "See https://example.org/a and example.org.",
        "The Security-Development Nexus opened.", "the Sеcurity of Вasra", "O1 pumps", "IOM’s work",
        "Under that project, 134 people were trained. It ended in 2019-20.", "WATER IS HERE",
        "Picture of a well", "well.jpg", "UNDP (UNDP) and the SDN and UNDP.", "USD 19 million",
        "Leila al-Khafaji said so. Layla Al-Khafaji did not. Layla al-Khafagi did.",
        "The Example Agency for Recovery (EAR) and the Example Agency for Recovery.",
    ],
    "ar": [
        "وأضاف قائلاً، وبدعم من النرويج\".", "قالت ليلى الخفاجي، \"الماء حياة\".", "EUR 19 مليون",
        "وبهذا الصدد، حُفرت الآبار. وبهذا الصدد، افتتحت.", "28 في المئة و30 في المائة",
        "وفي إطار هذا المشروع تدرب 134 شخصا.", "الأربعاء 13 أيار 2026", "11 رمضان 1447",
        "ةيناسنإلا ةدعاسملا", "ةرصبلا يف هايملا", "19 مليون يورو", "https://example.org/b",
        "ليلى الخفاجي وليلا الخفاجي وليلي الخفاجي", "صورة بئر", "رابطة الأمن والتنمية",
        "العلاقة بين الأمن والتنمية", "قام بتنفيذ المشروع", "نائبة المدير",
    ],
}  # fmt: skip
PLAIN = {
    "en": ["the", "and", "of", "were dug in", "opened", "with", "that project", "people", "for"],
    "ar": ["في", "من", "على", "حُفرت", "افتتحت", "هذا المشروع", "شخص", "مع", "حتى الآن", "كبيراً"],
}
_HREFS = ["", "https://example.org", "mailto:press@example.org"]


def telling_house() -> Profile:
    """A house with people, contacts and terms of its own."""
    wells = Localized(
        en=Rendering("wells", ("water wells",)), ar=Rendering("آبار", variants=("بئارة",))
    )
    displaced = Localized(
        en=Rendering("displaced persons", ("IDPs",), ("refugees",)),
        ar=Rendering("النازحون", ("النازحين",), ("اللاجئون",), ("المشردين",)),
    )
    return replace(find_profile("agency"), glossary=(Term(wells), Term(displaced, "mixed")))


def telling_texts(code: str) -> st.SearchStrategy[str]:
    """A text of such words, with or without the spaces between them."""
    pools = [SAYING, MARKS, NAMES, TERMS, FIGURES, SENTENCES, PLAIN]
    pieces = st.one_of(*(st.sampled_from(pool[code]) for pool in pools), st.sampled_from(UNSEEN))
    spaced = st.tuples(pieces, st.sampled_from([" ", " ", " ", "", ". "])).map("".join)
    short = st.lists(spaced, max_size=12).map("".join)
    return st.one_of(short, short, st.lists(spaced, min_size=20, max_size=60).map("".join))


def _rich(code: str) -> st.SearchStrategy[tuple[Span, ...]]:
    looks = st.tuples(st.booleans(), st.sampled_from(_HREFS))
    one = st.builds(
        lambda text, look: Span(text, bold=look[0], href=look[1]), telling_texts(code), looks
    )
    plain = telling_texts(code).map(rich)
    return st.one_of(
        plain, plain, st.lists(one.filter(lambda span: span.text), max_size=3).map(tuple)
    )


def _prose() -> st.SearchStrategy[Prose]:
    """Texts of both languages, at times the same, at times of the other one."""
    both = st.fixed_dictionaries({"en": _rich("en"), "ar": _rich("ar")})
    crossed = st.fixed_dictionaries({"en": _rich("ar"), "ar": _rich("en")})
    same = telling_texts("en").map(lambda text: {"en": rich(text), "ar": rich(text)})
    return st.one_of(both, both, both, crossed, same).map(Localized)


def _words() -> st.SearchStrategy[Localized[str]]:
    held = {code: telling_texts(code) for code in ("en", "ar")}
    return st.fixed_dictionaries({}, optional=held).map(Localized)


def _rows() -> st.SearchStrategy[Row]:
    prose = _prose()
    kinds: list[st.SearchStrategy[Row]] = [
        st.builds(Paragraph, st.just(0), prose),
        st.builds(Heading, st.just(0), prose, st.integers(2, 4)),
        st.builds(Quotation, st.just(0), prose, _words(), _words()),
        st.builds(Bullets, st.just(0), st.lists(prose, max_size=3).map(tuple), st.booleans()),
    ]
    image = st.builds(Image, st.just(0), st.just("well.jpg"), prose, _words(), _words())
    return st.one_of(kinds[0], *kinds, image)


@st.composite
def telling_releases(draw: st.DrawFn) -> Release:
    """A valid release in which much is wrong."""
    drawn = draw(st.lists(_rows(), min_size=1, max_size=4))
    drawn += draw(st.lists(st.sampled_from(drawn), max_size=1))  # the same once more
    rows = tuple(replace(row, id=number) for number, row in enumerate(drawn, 1))
    values = st.sampled_from([*FIGURES["en"], ""])
    contact = Contact(len(rows) + 1, draw(_words()), draw(_words()), draw(values), draw(values))
    return Release(
        state=draw(st.sampled_from(["draft", "final", "corrected"])),
        headline=draw(_prose()),
        subheadline=draw(_prose()),
        place=draw(_words()),
        date=draw(st.sampled_from([None, date(2026, 5, 12)])),
        embargo=draw(st.sampled_from([None, Embargo(datetime(2026, 5, 11, 9), "Mars/Base")])),
        rows=rows,
        contacts=(contact,),
        goals=tuple(draw(st.lists(st.integers(1, 19), max_size=2))),
        next_id=len(rows) + 2,
    )
