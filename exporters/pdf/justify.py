"""Fills a line: in Arabic a part with kashida, by letter priority, the rest between the words."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from msgspec.structs import replace

from exporters.pdf.fonts import Faces
from exporters.pdf.itemize import SHIPPED, Segment
from exporters.pdf.shape import Shaped, shape

TATWEEL = "\u0640"
# One stretch longer than this shows as a gap; in ems of the letters around it.
_LONGEST = 0.5
# A line that lacks more than this for each gap, in ems, looks torn when it is filled.
_TORN = 1.0
# What a space may lose of its width before the eye takes two words for one phrase.
_NARROWER = 0.06
_SPACES = frozenset(" \u00a0\u3000")

# Which connection takes a stretch first, from the practice of Arabic typesetters: after seen
# and sad, before a final teh marbuta, heh or dal, before alef, lam, kaf and tah, after beh and
# its sisters before reh or yeh, before a final waw, ain, qaf or feh, then any other.
_AFTER_FIRST = frozenset("سشصض")
_BEFORE_FINAL_SECOND = frozenset("ةهدذ")
_BEFORE_THIRD = frozenset("اأإآلكگطظ")
_BEH, _REH_YEH = frozenset("بتثنيئپ"), frozenset("رزيى")
_BEFORE_FINAL_FIFTH = frozenset("وعغقف")
# What a word may begin with before its own letters: and, so, with, as, the, to.
_PREFIXES = frozenset("وفبكال")


def filled(
    text: str,
    clusters: Sequence[Shaped],
    visible: int,
    room: float,
    language: str,
    *,
    faces: Faces = SHIPPED,
    kashida: float = 0.6,
) -> list[Shaped]:
    """A line's clusters in logical order, ``room`` points wider; kashidas hold no text.

    visible: how many of them stand before the white space at its end. kashida: the share of the
    room that stretches may take, 0 for none. A line without a space is left as it is, and so is
    one that lacks so much that filling would tear it apart. Where room is negative, spaces are
    narrowed, by no more than ``slack`` says.
    """
    spaces = [index for index in range(visible) if _is_space(text, clusters[index])]
    torn = _TORN * clusters[0].size * len(spaces) if clusters else 0.0
    if not spaces or not room or room > torn:
        return list(clusters)
    room = max(room, -_NARROWER * sum(clusters[index].advance for index in spaces))
    stretches = _stretches(text, clusters[:visible], room * kashida, language, faces)
    used = sum(stretch.advance for stretch in stretches.values())
    share = (room - used) / len(spaces)
    wide = frozenset(spaces)
    line: list[Shaped] = []
    for index, cluster in enumerate(clusters):
        if index in stretches:
            line.append(stretches[index])
        line.append(replace(cluster, advance=cluster.advance + share) if index in wide else cluster)
    return line


def slack(text: str, clusters: Sequence[Shaped]) -> list[float]:
    """By how many points the spaces before each cluster, and before the end, may be narrowed."""
    given = (_NARROWER * one.advance if _is_space(text, one) else 0.0 for one in clusters)
    return list(accumulate(given, initial=0.0))


def _is_space(text: str, cluster: Shaped) -> bool:
    return text[cluster.start : cluster.end] in _SPACES


def _stretches(
    text: str, clusters: Sequence[Shaped], room: float, language: str, faces: Faces
) -> dict[int, Shaped]:
    """Kashidas by the index of the cluster they stand before, together at most ``room`` wide."""
    places = _places(text, clusters) if room > 0 else []
    if not places:
        return {}
    one = _kashida(clusters[places[0]], 1, language, faces).advance
    if one <= 0:
        return {}
    longest = max(1, int(_LONGEST * clusters[places[0]].size / one))
    counts = dict.fromkeys(places, 0)
    left = int(room / one)
    for _ in range(longest):
        for place in places:
            if left:
                counts[place] += 1
                left -= 1
    return {
        place: _kashida(clusters[place], count, language, faces)
        for place, count in counts.items()
        if count
    }


def _places(text: str, clusters: Sequence[Shaped]) -> list[int]:
    """The best place of each word, the best words first."""
    best: list[tuple[int, int]] = []
    word: list[tuple[int, int]] = []
    begin = 0
    for index, cluster in enumerate(clusters):
        if _is_space(text, cluster):
            best += [min(word)] if word else []
            word, begin = [], index + 1
        elif cluster.stretches and index > begin and _may_stretch(text, clusters, begin, index):
            word.append((_priority(text, clusters, index), index))
    best += [min(word)] if word else []
    return [index for _, index in sorted(best)]


def _may_stretch(text: str, clusters: Sequence[Shaped], begin: int, index: int) -> bool:
    """No stretch in a word of two letters, nor after the lam of an article or preposition."""
    held = text[clusters[begin].start : clusters[index].start]
    before = "".join(filter(str.isalpha, held))  # brackets and vowel marks make no word longer
    if not _PREFIXES.issuperset(before) or "ل" not in before:
        return len(before) > 1 or _goes_on(text, clusters[index].end)
    return not before.endswith("ل")


def _goes_on(text: str, at: int) -> bool:
    return at < len(text) and text[at].isalpha()


def _priority(text: str, clusters: Sequence[Shaped], index: int) -> int:
    before, after = text[clusters[index - 1].start], text[clusters[index].start]
    end = clusters[index].end
    final = end == len(text) or not text[end].isalpha()
    if before in _AFTER_FIRST:
        return 1
    if final and after in _BEFORE_FINAL_SECOND:
        return 2
    if after in _BEFORE_THIRD:
        return 3
    if before in _BEH and after in _REH_YEH:
        return 4
    return 5 if final and after in _BEFORE_FINAL_FIFTH else 6


def _kashida(cluster: Shaped, count: int, language: str, faces: Faces) -> Shaped:
    """``count`` tatweels before a cluster, of its face and size; Amiri has whole long ones."""
    segment = Segment(0, count, cluster.font, cluster.level, "Arab", False, cluster.ink)
    shaped = shape(TATWEEL * count, [segment], cluster.size, language, faces)
    glyphs, pen = [], 0.0
    for part in reversed(shaped):
        glyphs += [replace(glyph, dx=glyph.dx + pen) for glyph in part.glyphs]
        pen += part.advance
    return replace(
        cluster, end=cluster.start, advance=pen, glyphs=tuple(glyphs), unsafe=False, stretches=False
    )
