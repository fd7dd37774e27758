from __future__ import annotations

from datetime import date, datetime

import msgspec
import pytest
from hypothesis import given
from msgspec.structs import replace

from app.compose import compose
from app.composition import (
    ChipsBlock,
    Composition,
    FigureBlock,
    ListBlock,
    Run,
    TextBlock,
)
from app.errors import ExportError, FileError
from app.localized import Localized, put
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
    Quotation,
    Release,
    Span,
    plain,
    rich,
)
from app.profile import Profile, neutral_profile
from app.wording import Wording
from tests.strategies import IMAGE_NAME, image_bytes, releases

BOTH = ("en", "ar")


def _lines(composition: Composition, code: str) -> list[str]:
    """What a reader of that language sees, a line per block."""
    return ["".join(run.text for run in cell) for cell in _cells(composition, code)]


def _cells(composition: Composition, code: str) -> list[tuple[Run, ...]]:
    cells: list[tuple[Run, ...]] = []
    for block in composition.blocks:
        match block:
            case TextBlock():
                cells.append(block.cells[code])
            case ListBlock():
                cells.extend(item[code] for item in block.items)
            case FigureBlock():
                cells.append(block.caption[code])
            case ChipsBlock():
                cells.append(tuple(Run(chip.text) for chip in block.chips[code]))
    return cells


def _compose(release: Release, profile: Profile, *codes: str) -> Composition:
    return compose(release, {IMAGE_NAME: image_bytes()}, profile, codes or BOTH)


def _final(**fields: object) -> Release:
    return Release(state="final", **fields)  # type: ignore[arg-type]


def test_a_date_is_worded_in_each_language_with_the_months_of_the_house(profile: Profile) -> None:
    release = _final(date=date(2020, 4, 28))
    assert "28 April 2020" in _lines(_compose(release, profile), "en")
    assert "28 نيسان 2020" in _lines(_compose(release, profile), "ar")
    dual = replace(profile, months="un")
    assert "28 نيسان/أبريل 2020" in _lines(_compose(release, dual), "ar")
    gulf = replace(profile, months="gulf", digits=Localized(ar="arab"))
    assert "٢٨ أبريل ٢٠٢٠" in _lines(_compose(release, gulf), "ar")
    assert "28 April 2020" in _lines(_compose(release, gulf), "en")


def test_the_dateline_stands_before_the_first_paragraph_of_each_language(profile: Profile) -> None:
    text = Localized(en=rich("The work begins."), ar=rich("يبدأ العمل."))
    release = _final(place=Localized(en="Baghdad", ar="بغداد"), rows=(Paragraph(1, text),))
    assert _lines(_compose(release, profile), "en")[-1] == "Baghdad — The work begins."
    assert _lines(_compose(release, profile), "ar")[-1] == "بغداد — يبدأ العمل."


def test_the_place_joins_the_date_when_no_row_can_carry_a_dateline(profile: Profile) -> None:
    release = _final(
        place=Localized(en="Baghdad"),
        date=date(2020, 4, 28),
        rows=(Heading(1, Localized(en=rich("A heading"))),),
    )
    assert "Baghdad | 28 April 2020" in _lines(_compose(release, profile), "en")


def test_state_alone_makes_the_marks(profile: Profile) -> None:
    assert "DRAFT — NOT FOR DISTRIBUTION" in _lines(_compose(Release(), profile), "en")
    assert "مسودة — ليست للتوزيع" in _lines(_compose(Release(), profile), "ar")
    corrected = _compose(Release(state="corrected"), profile)
    assert _lines(corrected, "en")[0] == "CORRECTED"
    assert not any(
        isinstance(block, TextBlock) and block.role == "mark"
        for block in _compose(_final(), profile).blocks
    )


def test_an_embargo_names_hour_zone_weekday_and_day(profile: Profile) -> None:
    release = _final(embargo=Embargo(datetime(2020, 4, 28, 9, 5)))
    assert _lines(_compose(release, profile), "en")[0] == (
        "EMBARGOED UNTIL 09:05 (Baghdad time, GMT+3), Tuesday, 28 April 2020"
    )
    assert _lines(_compose(release, profile), "ar")[0] == (
        "محظور النشر حتى الساعة 09:05 (بتوقيت بغداد)، الثلاثاء 28 نيسان 2020"
    )


def test_bare_words_get_marks_and_an_attribution(profile: Profile) -> None:
    row = Quotation(
        1,
        Localized(en=rich("It works."), ar=rich("إنه يعمل.")),
        Localized(en="Lina Haddad", ar="لينا حداد"),
        Localized(en="Head of Office", ar="رئيسة المكتب"),
        "after",
    )
    composition = _compose(_final(rows=(row,)), profile)
    assert _lines(composition, "en")[-2:] == ["“It works.”", "— Lina Haddad, Head of Office"]
    assert _lines(composition, "ar")[-2:] == ["«إنه يعمل.»", "— لينا حداد، رئيسة المكتب"]


def test_a_quotation_with_its_speaker_in_the_text_stays_as_it_was_written(profile: Profile) -> None:
    text = "“It works,” said Lina Haddad. “It does.”"
    row = Quotation(1, Localized(en=rich(text)), Localized(en="Lina Haddad"))
    assert _lines(_compose(_final(rows=(row,)), profile), "en")[-1] == text


def test_phone_and_email_are_typed_links_with_unbreakable_groups(profile: Profile) -> None:
    contact = Contact(1, Localized(en="Press Office"), Localized(), "+964 751 402 2111", "a@b.int")
    composition = _compose(_final(contacts=(contact,)), profile)
    typed = [run for cell in _cells(composition, "ar") for run in cell if run.typed]
    assert [(run.text, run.href) for run in typed] == [
        ("+964\u00a0751\u00a0402\u00a02111", "tel:+9647514022111"),
        ("a@b.int", "mailto:a@b.int"),
    ]
    assert "هاتف: +964\u00a0751\u00a0402\u00a02111" in _lines(composition, "ar")


def test_goals_and_entities_are_named_in_the_language_of_the_reader(profile: Profile) -> None:
    composition = _compose(_final(goals=(16,), entities=("IOM",)), profile)
    assert "16 · Peace, Justice and Strong Institutions" in _lines(composition, "en")
    assert "16 · السلام والعدل والمؤسسات القوية" in _lines(composition, "ar")
    assert "المنظمة الدولية للهجرة" in _lines(composition, "ar")


def test_list_labels_follow_the_digits_of_the_house(profile: Profile) -> None:
    items = tuple(Localized(ar=rich(text)) for text in ("أول", "ثان"))
    arab = replace(profile, digits=Localized(ar="arab"))
    composition = _compose(_final(rows=(Bullets(1, items, ordered=True),)), arab)
    (block,) = [block for block in composition.blocks if isinstance(block, ListBlock)]
    assert [label["ar"] for label in block.labels] == ["١.", "٢."]


def test_the_footer_counts_pages_in_words_and_digits_of_its_language(profile: Profile) -> None:
    footer = _compose(_final(), replace(profile, digits=Localized(ar="arab"))).footer
    assert footer["en"].text(1, 12) == "Page 1 of 12"
    assert footer["ar"].text(1, 12) == "الصفحة ١ من ١٢"


def test_a_caption_ends_with_its_credit(profile: Profile) -> None:
    row = Image(1, IMAGE_NAME, Localized(en=rich("A well.")), Localized(en="R. Saleh"))
    assert _lines(_compose(_final(rows=(row,)), profile), "en")[-1] == "A well. (Photo: R. Saleh)"


def test_a_picture_that_is_missing_or_broken_is_named(profile: Profile) -> None:
    release = _final(rows=(Image(1, "gone.png"),))
    with pytest.raises(ExportError, match="the picture in row 1 is not in the file"):
        compose(release, {}, profile, BOTH)
    with pytest.raises(FileError, match="row 1: this is no picture that can be read"):
        compose(release, {"gone.png": b"no picture"}, profile, BOTH)


def test_a_language_without_wording_is_refused_by_name(profile: Profile) -> None:
    with pytest.raises(ExportError, match="“ckb”"):
        _compose(Release(languages=(Language("ckb", "rtl", "Arab"),)), profile, "ckb")


def test_a_third_language_takes_nothing_but_data(profile: Profile) -> None:
    sorani = Language("ckb", "rtl", "Arab")
    held: Wording = msgspec.structs.replace(
        profile.wordings["ar"], code="ckb", kinds={"press_release": "ڕاگەیاندراوی ڕۆژنامەوانی"}
    )
    profile = replace(profile, wordings=put(profile.wordings, "ckb", held))
    release = _final(
        languages=(ENGLISH, ARABIC, sorani),
        headline=Localized(en=rich("Water returns"), ckb=rich("ئاو دەگەڕێتەوە")),
    )
    composition = _compose(release, profile, "en", "ar", "ckb")
    assert composition.languages == (ENGLISH, ARABIC, sorani)
    assert _lines(composition, "ckb")[:2] == ["ڕاگەیاندراوی ڕۆژنامەوانی", "ئاو دەگەڕێتەوە"]


def test_every_run_of_the_author_knows_where_it_came_from(profile: Profile) -> None:
    text = (Span("Plain, "), Span("bold", bold=True))
    composition = _compose(_final(rows=(Paragraph(7, Localized(en=text)),)), profile)
    last = _cells(composition, "en")[-1]
    assert [(run.source.owner, run.source.start, run.source.end) for run in last if run.source] == [
        (7, 0, 7),
        (7, 7, 11),
    ]


def test_an_address_in_the_body_is_a_run_of_its_own_and_a_link(profile: Profile) -> None:
    text = rich("على الموقع https://example.org/a باللغتين")
    composition = _compose(_final(rows=(Paragraph(1, Localized(ar=text)),)), profile)
    runs = _cells(composition, "ar")[-1]
    assert [(run.text, run.typed, run.href) for run in runs] == [
        ("على الموقع ", False, ""),
        ("https://example.org/a", True, "https://example.org/a"),
        (" باللغتين", False, ""),
    ]


@given(releases())
def test_no_character_of_the_author_is_lost_or_changed(release: Release) -> None:
    composition = _compose(release, neutral_profile())
    for code in BOTH:
        seen = "\n".join(_lines(composition, code))
        for row in (*release.rows, *release.notes, *release.boilerplate):
            match row:
                case Bullets():
                    written = [plain(item.get(code, ())) for item in row.items]
                case Image():
                    written = [plain(row.caption.get(code, ()))]
                case _:
                    written = [plain(row.text.get(code, ()))]
            assert all(text in seen for text in written)
        assert plain(release.headline.get(code, ())) in seen


@given(releases())
def test_a_document_in_one_language_has_the_cells_of_the_bilingual_one(release: Release) -> None:
    both = [line for line in _lines(_compose(release, neutral_profile()), "ar") if line]
    alone = [line for line in _lines(_compose(release, neutral_profile(), "ar"), "ar") if line]
    assert alone == both
