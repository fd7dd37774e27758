"""SVG drawings as paths."""

from __future__ import annotations

import pytest

from exporters.artwork.path import Path
from exporters.artwork.svg import bounds, drawing

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50" width="100pt" height="50pt">'
    "{}</svg>"
)


def _paths(inside: str) -> tuple[Path, ...]:
    return drawing(SVG.format(inside).encode())[2]


def _box(inside: str) -> tuple[float, float, float, float]:
    return bounds(_paths(inside))


@pytest.mark.parametrize(
    ("inside", "box"),
    [
        ('<rect x="10" y="5" width="20" height="10"/>', (10, 35, 30, 45)),
        ('<rect x="10" y="5" width="20" height="10" rx="3"/>', (10, 35, 30, 45)),
        ('<circle cx="50" cy="25" r="10"/>', (40, 15, 60, 35)),
        ('<ellipse cx="50" cy="25" rx="20" ry="10"/>', (30, 15, 70, 35)),
        ('<polygon points="0,0 10,0 10,10"/>', (0, 40, 10, 50)),
        ('<path d="M10 10 h20 v10 h-20 z"/>', (10, 30, 30, 40)),
        ('<line x1="0" y1="25" x2="10" y2="25" stroke="#000" stroke-width="2"/>', (-1, 24, 11, 26)),
        ('<g transform="translate(20 10) scale(2)"><rect width="5" height="5"/></g>',
         (20, 30, 30, 40)),
        ('<g transform="rotate(90 50 25)"><rect x="40" y="20" width="20" height="10"/></g>',
         (45, 15, 55, 35)),
        ('<defs><rect id="a" width="4" height="4"/></defs><use href="#a" x="10" y="10"/>',
         (10, 36, 14, 40)),
    ],
)  # fmt: skip
def test_shapes_stand_where_the_drawing_has_them(
    inside: str, box: tuple[float, float, float, float]
) -> None:
    assert _box(inside) == pytest.approx(box, abs=0.01)


def test_size_is_in_points_from_the_lower_left_corner() -> None:
    width, height, _ = drawing(SVG.format('<rect width="9" height="9"/>').encode())
    assert (width, height) == pytest.approx((100, 50))


@pytest.mark.parametrize(
    ("look", "expected"),
    [
        ('fill="#0088cc"', ("#0088CC", "", False)),
        ('fill="none" stroke="red"', ("", "#FF0000", False)),
        ('style="fill:#000;fill-rule:evenodd"', ("#000000", "", True)),
        ('fill="#000" fill-opacity="0.5"', ("#808080", "", False)),
        ('fill="#000" opacity="1"', ("#000000", "", False)),
    ],
)
def test_colours_are_those_on_white_paper(look: str, expected: tuple[str, str, bool]) -> None:
    (path,) = _paths(f'<path d="M0 0 h9 v9 z" {look}/>')
    assert (path.fill, path.stroke, path.even_odd) == expected


def test_every_path_begins_with_a_move_and_has_whole_points() -> None:
    counts = {"m": 2, "l": 2, "c": 6, "h": 0}
    drawn = '<path d="M1 1 Q5 9 9 1 A3 3 0 0 1 12 8 S 1 2 3 4 z"/><circle r="4"/><rect rx="1" '
    for path in _paths(drawn + 'width="9" height="9"/>'):
        assert path.steps[0][0] == "m"
        assert all(len(step) - 1 == counts[str(step[0])] for step in path.steps)
