from __future__ import annotations

import time
from io import BytesIO
from zipfile import ZipFile

import pytest
from docx import Document
from msgspec.structs import replace
from PIL import Image as Pixels

from app.composition import FigureBlock, Picture
from app.localized import Localized
from exporters.docx.export import write
from tests.exporters.docx.reading import document, find, names, part, values
from tests.exporters.docx.small import small

EMU_IN_A_TWIP = 635


def picture(width: int, height: int, kind: str = "PNG") -> Picture:
    held = BytesIO()
    Pixels.new("RGB", (width, height)).save(held, kind)
    return Picture(held.getvalue(), width, height)


def with_pictures(*pictures: Picture) -> bytes:
    alt = Localized(en="A stone well", ar="بئر من حجر")
    blocks = tuple(FigureBlock(one, alt, Localized()) for one in pictures)
    return write(replace(small("en"), blocks=blocks))


@pytest.mark.parametrize("codes", [("en",), ("ar",), ("en", "ar")])
def test_the_same_release_gives_the_same_bytes_at_any_time(
    codes: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    first = write(small(*codes))
    later = time.time() + 40_000_000
    monkeypatch.setattr(time, "time", lambda: later)
    monkeypatch.setattr(time, "localtime", lambda *_: time.gmtime(later))
    assert write(small(*codes)) == first


def test_no_clock_and_no_machine_is_in_the_zip() -> None:
    with ZipFile(BytesIO(write(small("en", "ar")))) as held:
        entries = held.infolist()
    assert {one.date_time for one in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {one.create_system for one in entries} == {0}
    assert not any(one.extra or one.comment for one in entries)


def test_the_file_holds_these_parts_and_no_other() -> None:
    assert names(write(small("en", "ar"))) == [
        "[Content_Types].xml",
        "_rels/.rels",
        "word/document.xml",
        "word/_rels/document.xml.rels",
        "word/media/image1.png",
        "word/footer1.xml",
        "word/styles.xml",
        "word/numbering.xml",
        "word/settings.xml",
        "word/fontTable.xml",
        "word/theme/theme1.xml",
        "docProps/core.xml",
    ]


def test_nothing_hidden_travels_in_the_document() -> None:
    root = document(write(small("en", "ar")))
    for tag in ("bookmarkStart", "sdt", "vanish", "commentReference", "ins", "del", "customXml"):
        assert not find(root, f"//w:{tag}")


def test_the_core_properties_name_no_other_program_and_no_date() -> None:
    core = part(write(small("en")), "docProps/core.xml")
    found = [one.tag.rpartition("}")[2] for one in core]
    assert found == ["title", "subject", "keywords", "language"]


def test_python_docx_opens_it_and_finds_title_language_and_headings() -> None:
    held = Document(BytesIO(write(small("en"))))
    assert held.core_properties.title == "Wells open"
    assert held.core_properties.language == "en-GB"
    headline = next(one for one in held.paragraphs if one.text == "Wells open")
    style = headline.style
    assert style is not None
    assert (style.name, style.base_style and style.base_style.name) == (
        "Headline (English)",
        "Heading 1",
    )


def test_a_text_document_is_small() -> None:
    composition = small("en", "ar")
    blocks = tuple(one for one in composition.blocks if not isinstance(one, FigureBlock))
    assert len(write(replace(composition, blocks=blocks))) < 16_000


def test_a_picture_says_what_it_shows_in_both_places() -> None:
    root = document(write(small("en", "ar")))
    assert values(root, "//wp:docPr/@descr") == ["A stone well | بئر من حجر"]
    assert values(root, "//pic:cNvPr/@descr") == ["A stone well | بئر من حجر"]
    assert values(document(write(small("ar"))), "//wp:docPr/@descr") == ["بئر من حجر"]


def test_the_same_picture_twice_is_one_part_with_two_ids() -> None:
    docx = with_pictures(picture(10, 10), picture(10, 10), picture(20, 10, "JPEG"))
    media = [name for name in names(docx) if "/media/" in name]
    assert media == ["word/media/image1.png", "word/media/image2.jpeg"]
    ids = values(document(docx), "//wp:docPr/@id")
    assert len({*ids}) == len(ids) == 3


@pytest.mark.parametrize("size", [(4000, 3000), (300, 9000), (40, 20)])
def test_a_picture_keeps_its_shape_fits_the_page_and_is_never_enlarged(
    size: tuple[int, int],
) -> None:
    root = document(with_pictures(picture(*size)))
    wide, high = (int(values(root, f"//wp:extent/@{side}")[0]) for side in ("cx", "cy"))
    page, margin = (int(values(root, path)[0]) for path in ("//w:pgSz/@w:w", "//w:pgMar/@w:left"))
    assert wide <= (page - 2 * margin) * EMU_IN_A_TWIP
    assert high <= 300 * 12700
    assert wide <= size[0] * 9525
    assert wide / high == pytest.approx(size[0] / size[1], rel=0.01)


def test_a_large_picture_is_as_wide_as_the_text() -> None:
    root = document(with_pictures(picture(4000, 1000)))
    margin = int(values(root, "//w:pgMar/@w:left")[0])
    wide = int(values(root, "//wp:extent/@cx")[0])
    assert wide == pytest.approx((11906 - 2 * margin) * EMU_IN_A_TWIP, rel=1e-4)


def test_a_jpeg_without_a_known_marker_is_taken_as_it_is() -> None:
    held = picture(8, 8, "JPEG")
    bare = held.data[:2] + held.data[20:]  # without its JFIF segment, as Photoshop's CMYK files
    docx = with_pictures(Picture(bare, 8, 8))
    with ZipFile(BytesIO(docx)) as archive:
        assert archive.read("word/media/image1.jpeg") == bare
