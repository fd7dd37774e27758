"""What stands on a page, line ends and stretches included, is what HarfBuzz makes of the words."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

import pytest
import uharfbuzz as hb
from msgspec.structs import replace

from app.compose import compose
from app.look import Look, Margins, Typeface
from app.profile import neutral_profile
from benchmarks.hard_page import hard_page
from exporters.pdf.fonts import face
from exporters.pdf.justify import TATWEEL
from exporters.pdf.layouts import layout
from exporters.pdf.pages import Cluster, FontKey
from tests.exporters.pdf.reading import lines

_WORDS_AT_LEAST, _STRETCHED_AT_LEAST = 200, 10
_NARROW = Margins(side=110)  # points; more lines than at the usual measure end loose


@pytest.mark.parametrize("typeface", ["serif", "sans"])
def test_every_word_on_the_page_is_drawn_as_harfbuzz_shapes_it(typeface: Typeface) -> None:
    profile = replace(neutral_profile(), look=Look(typeface=typeface, margins=_NARROW))
    laid = layout(compose(hard_page(), {}, profile, ["ar"]))
    words = [word for _, line in lines(laid.root) for word in _words(line.clusters)]
    assert len(words) > _WORDS_AT_LEAST
    assert sum(any(not one.text for one in word) for word in words) > _STRETCHED_AT_LEAST
    for word in words:
        first = word[0]
        text = "".join(one.text or TATWEEL * _tatweels(one) for one in word)
        # A number may stand in either script; which one, itemize decides.
        scripts = ("Arab", "Latn")[any("a" <= one.lower() <= "z" for one in text) :]
        shaped = [_harfbuzz(first.font, text, first.level, script) for script in scripts]
        assert _drawn(word) in shaped, text


def _words(clusters: tuple[Cluster, ...]) -> Iterator[list[Cluster]]:
    """Stretches of a line in one face and direction, without white space."""
    for (_, _, _, white), group in groupby(
        clusters, lambda one: (one.font, one.size, one.level, one.text.isspace())
    ):
        if not white:
            yield list(group)


def _tatweels(stretch: Cluster) -> int:
    ((_, _, _, width),) = _shaped(stretch.font, TATWEEL, 1, "Arab")
    return round(stretch.advance / stretch.size * face(stretch.font).upem / width)


def _drawn(word: list[Cluster]) -> list[tuple[int, int, int]]:
    """Glyphs and their places from the word's left edge, in font units."""
    scale = word[0].size / face(word[0].font).upem
    left = min(one.x for one in word)
    return sorted(
        (round((one.x - left + glyph.dx) / scale), glyph.gid, round(glyph.dy / scale))
        for one in word
        for glyph in one.glyphs
    )


def _harfbuzz(font: FontKey, text: str, level: int, script: str) -> list[tuple[int, int, int]]:
    return sorted((x, gid, y) for gid, x, y, _ in _shaped(font, text, level, script))


def _shaped(
    font: FontKey, text: str, level: int, script: str
) -> Iterator[tuple[int, int, int, int]]:
    """Glyph, pen with offset, height and advance, from left to right."""
    buffer = hb.Buffer()
    buffer.add_codepoints([*map(ord, text)])
    buffer.direction, buffer.language = "rtl" if level % 2 else "ltr", "ar"
    buffer.script = script
    hb.shape(face(font).hb_font, buffer, {"lnum": True} if script == "Latn" else {})
    pen = 0
    for info, at in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        yield info.codepoint, pen + at.x_offset, at.y_offset, at.x_advance
        pen += at.x_advance
