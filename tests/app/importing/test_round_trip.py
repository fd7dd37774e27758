from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.compose import compose
from app.composition import Arrangement
from app.importing.importer import Imported, import_files
from app.localized import Localized
from app.model import (
    Bullets,
    Contact,
    Embargo,
    Heading,
    Image,
    Paragraph,
    Quotation,
    Release,
    Row,
    Span,
    rich,
)
from app.profile import find_profile
from app.storage import Document, load
from exporters.docx.export import write
from resources import resource
from tests.shared import SEEDS, needs_shared
from tests.strategies import image_bytes

LAYOUTS: list[tuple[tuple[str, ...], Arrangement]] = [
    (("en", "ar"), "facing"),
    (("ar", "en"), "facing"),
    (("en", "ar"), "stacked"),
]


def both(en: str, ar: str) -> Localized[tuple[Span, ...]]:
    return Localized(en=rich(en), ar=rich(ar))


BODY = "The bridge over the river was opened on Tuesday after two years of work."
BODY_AR = "افتتح الجسر المقام على النهر يوم الثلاثاء بعد سنتين من العمل المتواصل."
LOOKS = Localized(
    en=(Span("It is "), Span("long", bold=True), Span(", as "), Span("they say", italic=True)),
    ar=(Span("وهو "), Span("طويل", bold=True), Span(" كما قيل", href="https://example.org/a")),
)
FULL = Release(
    state="corrected",
    kind="press_statement",
    kicker=Localized(en="Northern towns", ar="بلدات الشمال"),
    reference="UN/2026/14",
    headline=both("A bridge opens for two towns", "افتتاح جسر بين بلدتين على النهر"),
    subheadline=both("Two years of work come to an end", "سنتان من العمل تصلان إلى نهايتهما"),
    date=date(2026, 5, 12),
    embargo=Embargo(datetime(2026, 7, 5, 10, 0)),
    place=Localized(en="Erbil", ar="أربيل"),
    rows=(
        Paragraph(1, both(BODY, BODY_AR)),
        Heading(2, both("Background", "خلفية"), 3),
        Paragraph(3, LOOKS),
        Bullets(4, (both("one", "واحد"), Localized(en=rich("two")), both("three", "ثلاثة"))),
        Bullets(5, (both("first", "أول"), both("second", "ثان")), ordered=True),
        Quotation(
            6,
            both("We began early", "بدأنا مبكرا"),
            Localized(en="Dana Holt", ar="دانة هولت"),
            Localized(en="Head of Office", ar="رئيسة المكتب"),
            "after",
        ),
        Paragraph(7, Localized(en=rich("Only in English, this paragraph has no other."))),
    ),
    entities=("IOM", "UNDP"),
    goals=(6, 13),
    contacts=(Contact(10, Localized(en="Dana Holt", ar="دانة هولت"), phone="+964 770 123 4567"),),
    notes=(Paragraph(8, both("Note one for editors.", "ملاحظة أولى للمحررين.")),),
    end_mark=True,
    next_id=11,
)


def back(document: Document, folder: Path, codes: tuple[str, ...], how: Arrangement) -> Imported:
    """What an exported distribution copy of a document gives when it is imported."""
    profile = find_profile("neutral")
    composition = compose(document.release, document.media, profile, codes, how)
    path = folder / "copy.docx"
    path.write_bytes(write(composition))
    return import_files([path])


def numbered(release: Release) -> Release:
    """With ids in reading order, as an import gives them."""
    ids = iter(range(1, 1000))
    sections = {
        name: tuple(replace(row, id=next(ids)) for row in getattr(release, name))
        for name in ("rows", "boilerplate", "notes", "contacts")
    }
    return replace(release, **sections, next_id=next(ids))


@needs_shared
@pytest.mark.parametrize(("codes", "how"), LAYOUTS)
def test_a_copy_of_the_seeds_comes_back_as_the_same_release(
    tmp_path: Path, codes: tuple[str, ...], how: Arrangement
) -> None:
    release = import_files([SEEDS / "en.txt", SEEDS / "ar.txt"]).release
    assert back(Document(release), tmp_path, codes, how).release == release


@pytest.mark.parametrize(("codes", "how"), LAYOUTS)
def test_a_copy_of_the_sample_comes_back_as_the_same_release(
    tmp_path: Path, codes: tuple[str, ...], how: Arrangement
) -> None:
    sample = load(resource("samples", "sample.bayan"))
    assert back(sample, tmp_path, codes, how).release == numbered(sample.release)


@pytest.mark.parametrize(("codes", "how"), LAYOUTS)
def test_every_kind_of_field_and_row_comes_back(
    tmp_path: Path, codes: tuple[str, ...], how: Arrangement
) -> None:
    held = back(Document(FULL), tmp_path, codes, how)
    # A kicker in free words stands in the place of the kind, which no copy says then.
    release = replace(held.release, kind=FULL.kind)
    if how == "stacked":  # nothing says beside which item one stands whose list is shorter
        release = replace(release, rows=tuple(_but_gaps(row) for row in release.rows))
        assert release == numbered(replace(FULL, rows=tuple(_but_gaps(row) for row in FULL.rows)))
    else:
        assert release == numbered(FULL)
    assert not held.report.of("left over")


def _but_gaps(row: Row) -> Row:
    """A list with what is missing in a language at its end."""
    if not isinstance(row, Bullets):
        return row
    columns = {code: [item[code] for item in row.items if code in item] for code in ("en", "ar")}
    items = (
        Localized({code: held[place] for code, held in columns.items() if place < len(held)})
        for place in range(len(row.items))
    )
    return replace(row, items=tuple(items))


def test_a_picture_comes_back_with_caption_credit_and_alt_text(tmp_path: Path) -> None:
    row = Image(
        2,
        "picture.png",
        both("The new bridge", "الجسر الجديد"),
        Localized(en="Dana Holt", ar="دانة هولت"),
        Localized(en="A bridge at dawn", ar="جسر عند الفجر"),
    )
    release = replace(FULL, rows=(FULL.rows[0], row))
    document = Document(release, {"picture.png": image_bytes()})
    held = back(document, tmp_path, ("en", "ar"), "facing")
    (image,) = [row for row in held.release.rows if isinstance(row, Image)]
    assert set(held.media) == {image.media}
    assert replace(image, id=2, media="picture.png") == row


@pytest.mark.parametrize("code", ["en", "ar"])
def test_a_copy_in_one_language_gives_that_language(tmp_path: Path, code: str) -> None:
    held = back(Document(FULL), tmp_path, (code,), "facing").release
    assert held.headline == Localized({code: FULL.headline[code]})
    assert (held.date, held.embargo, held.reference) == (FULL.date, FULL.embargo, FULL.reference)
    assert (held.entities, held.goals) == (FULL.entities, FULL.goals)
