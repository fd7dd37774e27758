from __future__ import annotations

import re
import struct

import pytest
import uharfbuzz as hb

from app.errors import ExportError
from exporters.pdf.embed import CidFont, Fonts, to_unicode
from exporters.pdf.fonts import face
from exporters.pdf.glyf import STRUT, subset
from exporters.pdf.objects import Document, Indirect

AMIRI = face("amiri-regular")
ALEF = AMIRI.hb_font.get_nominal_glyph(0x0627)
MARK = AMIRI.hb_font.get_nominal_glyph(0x064E)


def test_a_code_belongs_to_one_pair_of_shape_and_text() -> None:
    font, shape = CidFont(AMIRI), ((ALEF, 0, 0),)
    first = font.code(shape, "ا", 200)
    assert font.code(shape, "ا", 200) == first
    assert font.code(shape, "أ", 200) != first
    assert font.code(((ALEF, 5, 0),), "ا", 200) != first


def test_every_code_reads_as_its_own_text() -> None:
    texts = ["ا", "لا", "", "\u200f ", "😀", *"abc" * 90]
    ranges = re.findall(r"<(.{4})><(.{4})>\[(.*)\]", to_unicode(texts))
    read = [
        bytes.fromhex(held).decode("utf-16-be")
        for *_, said in ranges
        for held in said[1:-1].split("><")
    ]
    assert read == texts
    edges = [(int(first, 16), int(last, 16)) for first, last, _ in ranges]
    assert edges == [(1, 255), (256, len(texts))]


def test_a_composite_glyph_covers_its_parts_where_they_were_put() -> None:
    shape = ((ALEF, 30, 0), (MARK, -40, 120))
    made = subset(AMIRI.hb_face, ((shape, 250),))
    font = hb.Font(hb.Face(made.data))
    drawn = font.get_glyph_extents(1)
    parts = [_box(AMIRI.hb_font, gid, x, y) for gid, x, y in shape]
    left, bottom, right, top = zip(*parts, strict=True)
    assert (drawn.x_bearing, drawn.y_bearing) == (min(left), max(top))
    assert drawn.x_bearing + drawn.width == max(right)
    assert drawn.y_bearing + drawn.height == min(bottom)


def _box(font: hb.Font, gid: int, x: int, y: int) -> tuple[int, int, int, int]:
    held = font.get_glyph_extents(gid)
    right, bottom = held.x_bearing + held.width, held.y_bearing + held.height
    return held.x_bearing + x, bottom + y, right + x, held.y_bearing + y


def test_the_embedded_font_has_the_widths_that_were_asked_for() -> None:
    tall = ((ALEF, 0, 0), (STRUT, 0, 0))
    wanted = ((tall, 333), (tall, 444), ((), 7))
    made = subset(AMIRI.hb_face, wanted)
    font = hb.Font(hb.Face(made.data))
    assert [font.get_glyph_h_advance(gid) for gid in (1, 2, 3)] == [333, 444, 7]


def test_a_lone_glyph_is_kept_as_it_is_with_its_own_width() -> None:
    shape = ((ALEF, 0, 0),)
    made = subset(AMIRI.hb_face, ((shape, CidFont(AMIRI).advance(ALEF)),))
    font = hb.Font(hb.Face(made.data))
    assert font.get_glyph_extents(1) == AMIRI.hb_font.get_glyph_extents(ALEF)
    assert font.get_glyph_h_advance(1) == AMIRI.hb_font.get_glyph_h_advance(ALEF)


def test_a_strut_reaches_over_the_line_and_leaves_the_ink_alone() -> None:
    strut = (STRUT, 0, 0)
    teh = AMIRI.hb_font.get_nominal_glyph(0x062A)  # which Amiri draws of two parts
    made = subset(AMIRI.hb_face, tuple((((gid, 0, 0), strut), 300) for gid in (ALEF, teh, teh)))
    font = hb.Font(hb.Face(made.data))
    for gid, drawn in enumerate((ALEF, teh, teh), 1):
        extents = font.get_glyph_extents(gid)
        assert extents.y_bearing >= 600 > extents.y_bearing + extents.height <= -250
        assert outline(font, gid) == outline(AMIRI.hb_font, drawn)


def outline(font: hb.Font, gid: int) -> list[list[tuple[str, tuple[float, ...]]]]:
    """The steps of a glyph's contours; those of a single point are left out."""
    contours: list[list[tuple[str, tuple[float, ...]]]] = []
    steps = hb.DrawFuncs()
    steps.set_move_to_func(lambda x, y, _: contours.append([("m", (x, y))]))
    steps.set_line_to_func(lambda x, y, _: contours[-1].append(("l", (x, y))))
    steps.set_quadratic_to_func(lambda *at: contours[-1].append(("q", at[:4])))
    font.draw_glyph(gid, steps, None)
    return [contour for contour in contours if len({at for _, at in contour}) > 1]


def test_the_tables_of_the_embedded_font_add_up() -> None:
    made = subset(AMIRI.hb_face, ((((ALEF, 0, 0), (STRUT, 0, 0)), 300),))
    words = struct.unpack(f">{len(made.data) // 4}L", made.data)
    assert sum(words) & 0xFFFFFFFF == 0xB1B0AFBA  # OpenType: checksum of a whole font file


def test_a_subset_has_six_capitals_before_its_name_and_keeps_them() -> None:
    names = [_base_font(), _base_font()]
    assert names[0] == names[1]
    assert re.fullmatch(r"[A-Z]{6}\+Amiri-Regular", names[0])


def _base_font() -> str:
    document, fonts = Document(), Fonts()
    fonts.get("amiri-regular").code(((ALEF, 0, 0),), "ا", 200)
    fonts.add_to(document)
    dictionaries = [held for held in document.objects if isinstance(held, Indirect)]
    return next(str(held["BaseFont"])[1:] for held in dictionaries if "BaseFont" in held)


@pytest.mark.parametrize("bits", [0x0002, 0x0100, 0x0200])
def test_a_font_whose_licence_bits_forbid_it_is_not_embedded(bits: int) -> None:
    with pytest.raises(ExportError, match="does not allow"):
        Fonts({"own-regular": _with_fs_type(bits)}).get("own-regular")


def test_a_font_of_the_house_is_embedded_when_its_licence_bits_allow_it() -> None:
    assert Fonts({"own-regular": _with_fs_type(0)}).get("own-regular").advance(ALEF) > 0


def _with_fs_type(bits: int) -> bytes:
    data = bytearray(AMIRI.data)
    count = struct.unpack_from(">H", data, 4)[0]
    records = (struct.unpack_from(">4sLLL", data, 12 + 16 * i) for i in range(count))
    at = next(offset for tag, _, offset, _ in records if tag == b"OS/2")
    struct.pack_into(">H", data, at + 8, bits)
    return bytes(data)
