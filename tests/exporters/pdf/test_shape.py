"""Shaping: HarfBuzz's own glyphs, in clusters that hold their text."""

from __future__ import annotations

import pytest
import uharfbuzz as hb
from hypothesis import given
from hypothesis import strategies as st

from app.look import Typeface
from app.text.bidi import resolve
from exporters.pdf.fonts import Script, face
from exporters.pdf.itemize import Dressed, Segment, displayed, itemize
from exporters.pdf.shape import Shaped, shape
from tests.shared import SEEDS, needs_shared
from tests.strategies import texts

SIZE = 13.0


def _shaped(
    text: str, base: int = 1, script: Script = "Arab", typeface: Typeface = "serif"
) -> tuple[list[Shaped], list[Segment]]:
    resolved = resolve(text, base)
    segments, missing = itemize(text, resolved, [Dressed(0, len(text))], script, typeface)
    assert not missing
    return shape(displayed(text), segments, SIZE, "ar" if base else "en"), segments


def _harfbuzz(text: str, segment: Segment) -> list[tuple[int, float, float, float]]:
    """Glyph, pen, and offsets of a whole run, as HarfBuzz gives them, from left to right."""
    held = face(segment.font)
    buffer = hb.Buffer()
    buffer.add_codepoints([ord(one) for one in text], segment.start, segment.end - segment.start)
    buffer.direction = "rtl" if segment.level % 2 else "ltr"
    buffer.script, buffer.language = "Arab", "ar"
    hb.shape(held.hb_font, buffer)
    pen, out = 0, []
    for info, at in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        out.append((info.codepoint, pen + at.x_offset, at.y_offset, at.x_advance))
        pen += at.x_advance
    return out


def _placed(clusters: list[Shaped], segment: Segment) -> list[tuple[int, float, float]]:
    inside = [one for one in clusters if segment.start <= one.start < segment.end]
    pen, out = 0.0, []
    for cluster in reversed(inside) if segment.level % 2 else inside:
        out += [(glyph.gid, pen + glyph.dx, glyph.dy) for glyph in cluster.glyphs]
        pen += cluster.advance
    return out


@needs_shared
@pytest.mark.parametrize("typeface", ["serif", "sans"])
def test_glyphs_and_offsets_of_the_arabic_seed_are_those_of_harfbuzz(typeface: Typeface) -> None:
    rows = [row for row in (SEEDS / "ar.txt").read_text("utf-8").splitlines() if row.strip()]
    compared = 0
    for row in rows:
        clusters, segments = _shaped(row, typeface=typeface)
        for segment in segments:
            if segment.foreign:
                continue
            scale = SIZE / face(segment.font).upem
            expected = _harfbuzz(row, segment)
            found = _placed(clusters, segment)
            assert [gid for gid, *_ in found] == [gid for gid, *_ in expected]
            for (_, x, y), (_, right_x, right_y, _) in zip(found, expected, strict=True):
                assert (x, y) == pytest.approx((right_x * scale, right_y * scale), abs=1e-6)
            compared += len(found)
    assert compared > 3000


@given(texts("ar"), st.sampled_from([0, 1]), st.sampled_from(["serif", "sans"]))
def test_clusters_cover_every_character_in_order(text: str, base: int, face_: Typeface) -> None:
    clusters, _ = _shaped(text, base, "Arab" if base else "Latn", face_)
    assert "".join(text[one.start : one.end] for one in clusters) == text
    assert all(one.glyphs for one in clusters)


def test_letters_join_across_a_change_of_weight() -> None:
    text = "بيت"
    looks = [Dressed(0, 1), Dressed(1, 3, "bold")]
    segments, _ = itemize(text, resolve(text, 1), looks, "Arab", "serif")
    first = shape(text, segments, SIZE, "ar")[0]
    alone, _ = _shaped("ب")
    whole, _ = _shaped(text)
    assert first.glyphs[0].gid != alone[0].glyphs[0].gid
    assert first.font == whole[0].font == "amiri-regular"


def test_brackets_digits_and_spaces_take_the_face_of_the_paragraph() -> None:
    text = "منظمة (IOM Iraq) 2020"
    clusters, _ = _shaped(text, typeface="sans")
    fonts = {text[one.start : one.end]: one.font for one in clusters}
    assert fonts["("] == fonts[")"] == fonts["2"] == "plex-arabic-regular"
    assert fonts["I"] == fonts["M"] == "plex-regular"


def test_brackets_are_mirrored_in_arabic() -> None:
    clusters, _ = _shaped("(ب)", typeface="sans")
    nominal = face("plex-arabic-regular").hb_font.get_nominal_glyph
    assert [clusters[index].glyphs[0].gid for index in (0, 2)] == [
        nominal(ord(")")),
        nominal(ord("(")),
    ]


def test_a_number_with_its_hyphen_belongs_to_the_word_it_is_written_on() -> None:
    text = "جائحة COVID-19 في"
    _, segments = _shaped(text, typeface="sans")
    assert "COVID-19" in [text[one.start : one.end] for one in segments if one.foreign]


def test_a_number_right_after_a_name_is_set_like_the_name() -> None:
    text = "الأداة EPANET 2.2 وجهاز AquaSense 3000 وبنسبة 3.4"
    _, segments = _shaped(text, typeface="sans")
    foreign = [text[one.start : one.end] for one in segments if one.foreign]
    assert foreign == ["EPANET 2.2", "AquaSense 3000"]


def test_a_letter_that_the_face_lacks_comes_from_another_shipped_face() -> None:
    clusters, _ = _shaped("عام Жж", typeface="serif")
    assert clusters[0].font == "amiri-regular"
    assert clusters[-1].font == "plex-regular"


@pytest.mark.parametrize("base", [0, 1])
def test_a_character_of_no_face_is_named_and_invisible_ones_are_not(base: int) -> None:
    text = "a\u200c\u200d\u200e\u200f\u2067\u2069\u00ad\ufeff\ufe0f\u0007\n\t 中 b"
    script: Script = "Arab" if base else "Latn"
    _, missing = itemize(text, resolve(text, base), [Dressed(0, len(text))], script, "serif")
    assert [(one.index, one.character) for one in missing] == [(text.index("中"), "中")]


def test_an_accent_typed_apart_from_its_letter_is_no_missing_character() -> None:
    clusters, _ = _shaped("cafe\u0301", 0, "Latn", "sans")
    assert clusters[-1].end - clusters[-1].start == 2


def test_a_number_inside_arabic_inside_english_is_two_levels_deep() -> None:
    text = "He said قال 12 عام then 34"
    _, segments = _shaped(text, 0, "Latn")
    levels = {text[one.start : one.end].strip(): one.level for one in segments}
    assert levels["12"] == 2
    assert levels["قال"] == levels["عام"] == 1
    assert levels["then 34"] == 0
