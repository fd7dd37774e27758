"""Filling lines of Arabic."""

from __future__ import annotations

from itertools import pairwise

import pytest

from app.look import Typeface
from app.text.bidi import resolve
from exporters.pdf.itemize import Dressed, itemize
from exporters.pdf.justify import filled
from exporters.pdf.paragraph import Manner, Manuscript, SetLine, set_paragraph
from exporters.pdf.shape import Shaped, shape

WORDS = "تسعى المؤسسة إلى تحسين الخدمات المقدمة للسكان في المناطق البعيدة"


def _shaped(text: str, typeface: Typeface = "serif") -> list[Shaped]:
    segments, _ = itemize(text, resolve(text, 1), [Dressed(0, len(text))], "Arab", typeface)
    return shape(text, segments, 13, "ar")


def _width(clusters: list[Shaped]) -> float:
    return sum(cluster.advance for cluster in clusters)


def _set(text: str, measure: float, typed: tuple[tuple[int, int], ...] = ()) -> list[SetLine]:
    paper = Manuscript(text, (Dressed(0, len(text)),), typed, (), 1, "ar", "Arab", "serif")
    return list(set_paragraph(paper, 13, 50, measure, Manner(justified=True))[0])


@pytest.mark.parametrize("typeface", ["serif", "sans"])
def test_a_line_is_filled_to_its_measure_with_kashida_for_the_smaller_part(
    typeface: Typeface,
) -> None:
    clusters = _shaped(WORDS, typeface)
    line = filled(WORDS, clusters, len(clusters), 40, "ar")
    kashidas = [cluster for cluster in line if cluster.start == cluster.end]
    assert _width(line) == pytest.approx(_width(clusters) + 40)
    assert 0 < _width(kashidas) <= 0.6 * 40
    assert [one for one in line if one.start < one.end and WORDS[one.start] != " "] == [
        one for one in clusters if WORDS[one.start] != " "
    ]


def test_no_word_has_more_than_one_kashida() -> None:
    clusters = _shaped(WORDS)
    line = filled(WORDS, clusters, len(clusters), 100, "ar")
    words = [WORDS.count(" ", 0, one.start) for one in line if one.start == one.end]
    assert len(words) == len(set(words))


def test_seen_stretches_before_other_letters() -> None:
    text = "تسعى منظمة"
    clusters = _shaped(text)
    line = filled(text, clusters, len(clusters), 4.5, "ar")
    assert [text[one.start - 1] for one in line if one.start == one.end] == ["س"]


def test_a_line_without_a_space_is_left_as_it_is() -> None:
    clusters = _shaped("المستقبل")
    assert filled("المستقبل", clusters, len(clusters), 30, "ar") == clusters


def test_a_line_that_filling_would_tear_apart_is_left_as_it_is() -> None:
    clusters = _shaped(WORDS)
    assert filled(WORDS, clusters, len(clusters), 200, "ar") == clusters


@pytest.mark.parametrize("typeface", ["serif", "sans"])
def test_a_line_that_is_a_point_too_long_is_drawn_together_without_kashida(
    typeface: Typeface,
) -> None:
    clusters = _shaped(WORDS, typeface)
    line = filled(WORDS, clusters, len(clusters), -1, "ar")
    assert _width(line) == pytest.approx(_width(clusters) - 1)
    assert [one.start for one in line] == [one.start for one in clusters]


def test_no_space_loses_more_than_a_sixteenth_of_its_width() -> None:
    clusters = _shaped(WORDS)
    line = filled(WORDS, clusters, len(clusters), -50, "ar")
    for wide, narrow in zip(clusters, line, strict=True):
        assert wide.advance * 15 / 16 < narrow.advance <= wide.advance


def test_words_that_miss_a_line_by_little_stay_on_it_in_a_justified_paragraph_alone() -> None:
    text = f"{WORDS} {WORDS}"
    measure = _width(_shaped(WORDS)) - 1
    narrowed = _set(text, measure)
    assert _text(narrowed[0]).rstrip() == WORDS
    assert (narrowed[0].x, narrowed[0].width) == pytest.approx((50, measure))
    paper = Manuscript(text, (Dressed(0, len(text)),), (), (), 1, "ar", "Arab", "serif")
    ragged, _ = set_paragraph(paper, 13, 50, measure)
    assert WORDS.startswith(_text(ragged[0]).rstrip())
    assert _text(ragged[0]).rstrip() != WORDS


def test_a_last_line_that_misses_by_little_is_drawn_together_and_no_word_left_alone() -> None:
    measure = _width(_shaped(WORDS)) - 1
    (line,) = _set(WORDS, measure)
    assert (line.x, line.width) == pytest.approx((50, measure))


@pytest.mark.parametrize("measure", range(120, 480, 7))
def test_no_line_of_a_justified_paragraph_is_wider_than_its_measure(measure: int) -> None:
    assert max(line.width for line in _set(" ".join([WORDS] * 4), measure)) <= measure + 1e-6


def test_all_lines_but_the_last_reach_both_edges() -> None:
    lines = _set(" ".join([WORDS] * 4), 260)
    assert len(lines) > 3
    for line in lines[:-1]:
        assert (line.x, line.width) == pytest.approx((50, 260))
    assert lines[-1].x + lines[-1].width == pytest.approx(310)
    assert lines[-1].width < 260


def test_nothing_inside_a_phone_number_is_stretched() -> None:
    text = f"{WORDS} +964 751 402 2111 {WORDS}"
    begin = text.index("+")
    lines = _set(text, 300, ((begin, begin + 17),))
    holding = next(line for line in lines if "+" in _text(line))
    clusters = [one for portion in holding.portions for one in portion.clusters]
    at = next(index for index, one in enumerate(clusters) if one.text == "+")
    spaces = {round(one.advance, 3) for one in clusters[at : at + 17] if one.text == " "}
    natural = round(next(one for one in _shaped("ب ب") if one.start == 1).advance, 3)
    assert spaces == {natural}


def test_clusters_of_a_line_stand_side_by_side_without_a_gap() -> None:
    for line in _set(f"{WORDS} (IOM) 2020، {WORDS}", 280):
        placed = sorted(
            (one for portion in line.portions for one in portion.clusters), key=lambda one: one.x
        )
        for left, right in pairwise(placed):
            assert right.x == pytest.approx(left.x + left.advance)


def _text(line: SetLine) -> str:
    return "".join(one.text for portion in line.portions for one in portion.clusters)


@pytest.mark.parametrize("typeface", ["serif", "sans"])
def test_no_stretch_after_the_lam_of_a_prefix_nor_in_a_word_of_two_letters(
    typeface: Typeface,
) -> None:
    text = "من النرويج للفترة مع لكي والبصرة بالمنطقة عن لم نصف"
    clusters = _shaped(text, typeface)
    line = filled(text, clusters, len(clusters), 100, "ar", kashida=1)
    before = [text[: one.start].rpartition(" ")[2] for one in line if one.start == one.end]
    words = [text[: one.start].count(" ") for one in line if one.start == one.end]
    assert before
    assert not [start for start in before if start in ("ال", "ل", "لل", "وال", "بال")]
    assert not {0, 3, 7, 8} & set(words)


@pytest.mark.parametrize("word", ["(الذي", "«الرجل", "الْمَدى", "وَالْمدى", "«مع»", "مَعَ"])
def test_brackets_and_vowel_marks_do_not_hide_a_prefix_or_a_short_word(word: str) -> None:
    text = f"{word} و {word}"
    clusters = _shaped(text, "sans")
    line = filled(text, clusters, len(clusters), 20, "ar", kashida=1)
    before = [text[: one.start].rpartition(" ")[2] for one in line if one.start == one.end]
    letters = ["".join(filter(str.isalpha, start)) for start in before]
    assert not [held for held in letters if held.endswith("ل") or held == "م"]
