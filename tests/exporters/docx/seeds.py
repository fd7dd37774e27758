"""The two real texts beside the checkout as one release, put together by hand at run time."""

from __future__ import annotations

from datetime import date

from app.compose import compose
from app.composition import Composition
from app.localized import Localized
from app.model import Contact, Paragraph, Quotation, Release, Row, rich
from app.profile import neutral_profile
from tests.shared import SEEDS

LAYOUTS: tuple[tuple[str, ...], ...] = (("en",), ("ar",), ("en", "ar"))


def seed_release() -> Release:
    """Headline, date, nine pairs of paragraphs, a contact, an entity and three goals."""
    english = _lines("en.txt")
    arabic = _lines("ar.txt")
    bodies = list(zip(_body(english[3:12]), _body(arabic[1:10]), strict=True))
    rows = tuple(_row(place, *pair) for place, pair in enumerate(bodies, 1))
    contact = Contact(
        id=20,
        name=Localized(en=english[12].strip()),
        phone="+964 751 402 2111",
        email="iraqpublicinfo@iom.int",
    )
    return Release(
        state="final",
        headline=Localized(en=rich(english[1]), ar=rich(arabic[0])),
        date=date(2020, 4, 28),
        place=Localized(en="Baghdad", ar="بغداد"),
        rows=rows,
        entities=("IOM",),
        goals=(8, 16, 17),
        contacts=(contact,),
        next_id=21,
    )


def seed_composition(codes: tuple[str, ...]) -> Composition:
    """The release worded for one of ``LAYOUTS``."""
    return compose(seed_release(), {}, neutral_profile(), codes)


def _lines(name: str) -> list[str]:
    text = (SEEDS / name).read_text("utf-8")
    return [line for line in text.splitlines() if line.strip()]


def _body(lines: list[str]) -> list[str]:
    """The paragraphs, the first one without the place that stands before its dash."""
    first = lines[0].split(" — " if " — " in lines[0] else " - ", 1)[1]
    return [first, *lines[1:]]


def _row(place: int, english: str, arabic: str) -> Row:
    text = Localized(en=rich(english), ar=rich(arabic))
    return Quotation(place, text) if english.startswith("“") else Paragraph(place, text)
