"""Languages side by side: a fixed table, a row for each band, the first language first.

A table that begins with a right-to-left language is ``w:bidiVisual``, so that English stands
on the left and Arabic on the right either way (ISO/IEC 29500-1, 17.4.1).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from app.model import Language
from exporters.docx.blocks import Band
from exporters.docx.styles import paragraph_properties
from exporters.docx.xml import Element, on, w

_SHORT = 320  # characters that stay together: on every row it would leave holes at page ends


def side_by_side(
    bands: Iterable[Band], languages: Sequence[Language], *, width: int, caption: str = ""
) -> Iterator[Element]:
    """The table and the paragraph that has to follow it.

    width: of all columns, in twips. caption: what the table holds, for a screen reader.
    """
    columns = [width // len(languages)] * len(languages)
    look = {"firstRow": 0, "lastRow": 0, "firstColumn": 0, "lastColumn": 0, "noHBand": 1}
    properties = w(
        "tblPr",
        w("tblStyle", val="SideBySide"),
        *on("bidiVisual", languages[0].direction == "rtl"),
        w("tblW", w=sum(columns), type="dxa"),
        w("tblLayout", type="fixed"),
        w("tblLook", val="0200", **look, noVBand=0),
        *((w("tblCaption", val=caption),) if caption else ()),
    )
    grid = w("tblGrid", *(w("gridCol", w=column) for column in columns))
    yield w("tbl", properties, grid, *_rows(bands, languages, columns))
    yield w("p", w("pPr", w("pStyle", val="AfterTable")))


def _rows(
    bands: Iterable[Band], languages: Sequence[Language], columns: Sequence[int]
) -> Iterator[Element]:
    heading = True  # only rows at the very top can be repeated (17.4.49)
    for held in _together(bands):
        short = all(map(_is_short, held))
        heading = heading and held[0].head and short
        properties = (*on("cantSplit", short), *on("tblHeader", heading))
        row = w("tr", *((w("trPr", *properties),) if properties else ()))
        if held[0].whole is not None:
            row.append(_cell([held[0].whole], sum(columns), span=len(columns)))
        else:
            row.extend(_cells(held, languages, columns))
        yield row


def _together(bands: Iterable[Band]) -> Iterator[list[Band]]:
    """The bands of each row: an attribution stands in that of its quotation."""
    row: list[Band] = []
    for band in bands:
        if row and not (band.under and row[-1].whole is None):
            yield row
            row = []
        row.append(band)
    if row:
        yield row


def _cells(
    held: Sequence[Band], languages: Sequence[Language], columns: Sequence[int]
) -> Iterator[Element]:
    for language, width in zip(languages, columns, strict=True):
        said = [band.cells[language.code] for band in held if language.code in band.cells]
        empty = w("p", paragraph_properties(held[0].part, language))
        yield _cell(said or [empty], width)


def _cell(content: Sequence[Element], width: int, span: int = 1) -> Element:
    spanning = (w("gridSpan", val=span),) if span > 1 else ()
    return w("tc", w("tcPr", w("tcW", w=width, type="dxa"), *spanning), *content)


def _is_short(band: Band) -> bool:
    lengths = (sum(map(len, cell.itertext())) for cell in band.cells.values())
    return all(length <= _SHORT for length in lengths)
