"""English, then Arabic, in one DOCX: each a section of its own direction."""

from __future__ import annotations

from hypothesis import given, settings
from msgspec.structs import replace

from app.compose import compose
from app.composition import Composition
from app.model import Release
from app.profile import neutral_profile
from exporters.docx.export import write
from tests.exporters.docx.reading import document, find, names, paragraphs, part, text, values
from tests.exporters.docx.small import small
from tests.strategies import IMAGE_NAME, image_bytes, releases


def _stacked() -> bytes:
    return write(replace(small("en", "ar"), arrangement="stacked"))


def _lines(docx: bytes) -> list[str]:
    return [text(one) for one in paragraphs(docx)]


def test_each_language_is_whole_and_reads_as_it_does_alone() -> None:
    alone = [line for code in ("en", "ar") for line in _lines(write(small(code)))]
    assert _lines(_stacked()) == alone


def test_the_second_language_begins_a_page_with_a_headline_of_its_own() -> None:
    held = document(_stacked())
    breaks = find(held, "//w:sectPr")
    assert [values(one, "w:type/@w:val") for one in breaks] == [[], []]  # the default: a new page
    first, second = find(held, "//w:p[w:pPr/w:pStyle[starts-with(@w:val, 'Headline-')]]")
    assert (text(first), text(second)) == ("Wells open", "افتتاح آبار")
    (closing,) = find(held, "//w:p[w:pPr/w:sectPr]")
    body = held[0]
    assert list(body).index(first) < list(body).index(closing) < list(body).index(second)


def test_each_section_has_the_direction_and_the_footer_of_its_language() -> None:
    docx = _stacked()
    sections = find(document(docx), "//w:sectPr")
    assert [bool(find(one, "w:bidi")) for one in sections] == [False, True]
    footers = [text(part(docx, f"word/footer{number}.xml")) for number in (1, 2)]
    assert footers == ["Page 1 of 1", "الصفحة 1 من 1"]
    assert len({value for one in sections for value in values(one, "w:footerReference/@r:id")}) == 2


def test_a_picture_stands_in_each_language_with_its_own_words_and_once_in_the_file() -> None:
    docx = _stacked()
    held = document(docx)
    assert values(held, "//wp:docPr/@descr") == ["A stone well", "بئر من حجر"]
    assert values(held, "//wp:docPr/@id") == ["1", "2"]
    assert len([name for name in names(docx) if name.startswith("word/media/")]) == 1


def test_the_numbers_of_lists_begin_anew_in_each_language() -> None:
    numbers = values(document(_stacked()), "//w:numId/@w:val")
    defined = values(part(_stacked(), "word/numbering.xml"), "//w:num/@w:numId")
    assert set(numbers) <= set(defined)
    halves = len(numbers) // 2 + len(numbers) % 2
    assert not set(numbers[:halves]) & set(numbers[halves:])


def _composed(release: Release, *codes: str) -> Composition:
    media = {IMAGE_NAME: image_bytes()}
    return compose(release, media, neutral_profile(), codes, "stacked")


@settings(deadline=None, max_examples=25)
@given(releases())
def test_any_release_can_be_stacked_and_nothing_is_lost(release: Release) -> None:
    stacked = _lines(write(_composed(release, "ar", "en")))
    alone = [line for code in ("ar", "en") for line in _lines(write(_composed(release, code)))]
    assert [line for line in stacked if line] == [line for line in alone if line]
