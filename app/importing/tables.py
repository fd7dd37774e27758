"""Which tables hold two languages side by side, and which only lay text out."""

from __future__ import annotations

from collections.abc import Iterable

from app.importing.word.document import Place
from app.text.scripts import letters

_FEWEST = 12  # letters: a column with less is no text in a language
_ROWS = 100_000  # more than the rows of any table that is read


class Columns:
    """The languages of the columns of every table, from each text with the cell it is in."""

    def __init__(self, texts: Iterable[tuple[Place | None, str]]) -> None:
        counts: dict[tuple[int, int], list[int]] = {}
        for place, text in texts:
            if place is not None:
                held = counts.setdefault((place.table, place.column), [0, 0])
                arabic, other = letters(text)
                held[0], held[1] = held[0] + arabic, held[1] + other
        self._spoken = {
            cell: "ar" if arabic > other else "en"
            for cell, (arabic, other) in counts.items()
            if arabic + other >= _FEWEST
        }
        both: dict[int, set[str]] = {}
        for (table, _), code in self._spoken.items():
            both.setdefault(table, set()).add(code)
        self._bilingual = {table for table, codes in both.items() if len(codes) > 1}

    def language(self, place: Place | None, text: str) -> str:
        """The language that its place gives a text; empty where its letters have to tell."""
        if place is None or place.table not in self._bilingual:
            return ""
        arabic, other = letters(text)
        # A name in Latin letters may stand alone in the Arabic column, but not the other way.
        return "ar" if arabic > other else self._spoken.get((place.table, place.column), "")

    def band(self, place: Place | None) -> int:
        """The row of a table of two languages, as a number of its own in the document."""
        if place is None or place.table not in self._bilingual:
            return 0
        return place.table * _ROWS + place.row + 1

    def is_number(self, place: Place | None, text: str) -> bool:
        """Whether a text is the number of a row, in a column beside the two languages."""
        if place is None or place.table not in self._bilingual:
            return False
        is_beside = (place.table, place.column) not in self._spoken
        return is_beside and bool(text.strip()) and not any(map(str.isalpha, text))
