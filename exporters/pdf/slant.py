"""Spaces that PDF.js finds between words that run leftwards, by a slant too small to be seen.

PDF.js keeps a space only where the next letter begins right of the end of the last one. The place
of a letter whose text matrix leans it turns back by that matrix, (x + slant * y) / length, but the
end of the last letter by that of the last: so a first letter that leans by a thousandth seems to
stand as many points farther right as the page lies thousands of points above the origin.
"""

from __future__ import annotations

from functools import lru_cache
from unicodedata import category

from exporters.pdf.atoms import Atom, is_forward
from exporters.pdf.pages import Layout, Line, placed_in

GROUND = 10_000
"""Points from the origin up to a page's lower edge, so that a slant of 0.1° is enough: the far
end of a letter then stands 0.02 points off its place."""
_SPACE = 0.066  # em; PDF.js keeps a space between 0.03 and 0.102 em as one of its own


def ground_of(layout: Layout) -> int:
    """Where a document's pages begin: at the origin unless right-to-left text needs a slant."""
    placed = [*placed_in(layout.root), *layout.artifacts]
    lines = (one.item for one in placed if isinstance(one.item, Line))
    forward = all(is_forward(cluster, line.base) for line in lines for cluster in line.clusters)
    return 0 if forward else GROUND


class Slants:
    """The slants of codes in the order in which they are drawn.

    It follows what PDF.js holds: the end of the last letter, how far that seemed to be moved, and
    whether white space came after it.
    """

    def __init__(self) -> None:
        self._baseline: float | None = None
        self._end = self._ahead = self._size = 0.0
        self._is_spaced = False

    def forget(self) -> None:
        """What comes next does not go on with what was drawn."""
        self._baseline = None

    def follows_space(self, baseline: float) -> bool:
        """Whether white space was the last that was drawn, on this line."""
        return self._is_spaced and baseline == self._baseline

    def of(self, atom: Atom, baseline: float, upem: int) -> float:
        """The slant of a code: points upwards for every point to the right."""
        goes_on = baseline == self._baseline
        if atom.text[0].isspace():
            self._is_spaced = goes_on
            return 0
        if _is_passed_over(atom.text):
            return 0
        ahead = 0.0
        if goes_on and self._is_spaced:
            ahead = max(0, self._ahead + self._end - atom.x + _SPACE * self._size)
        self._baseline, self._ahead, self._size = baseline, ahead, atom.size
        self._end, self._is_spaced = atom.x + atom.advance * atom.size / upem, False
        return ahead / (GROUND + baseline)


@lru_cache(maxsize=1024)
def _is_passed_over(text: str) -> bool:
    """Whether PDF.js does not look where such a text stands."""
    return category(text[-1]) == "Cf" or any(category(char) == "Mn" for char in text)
