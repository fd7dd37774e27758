"""Terms out of a table in text (CSV, TSV), as spreadsheets write it: a column a language."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from msgspec import Struct

from app.errors import FileError
from app.importing.languages import language_of
from app.importing.terms.gathered import Entry, Standing, Written
from app.term import Status
from app.text.folding import fold

_DELIMITERS = ",;\t|"
_SAMPLE = 64_000  # code points that the delimiter is found by
_ALSO = ";؛|"  # between several forms in one field
# What heads a column: the words for a language, alone or with a standing.
_LANGUAGES = {
    "en": ("en", "eng", "english", "انجليزي", "انجليزية", "انكليزي", "انكليزية"),
    "ar": ("ar", "ara", "arabic", "عربي", "عربية"),
}
_STANDINGS: Mapping[Standing, tuple[str, ...]] = {
    "accepted": ("accepted", "acronym", "synonym", "مقبول", "مرادف", "مختصر"),
    "variant": ("variant", "صيغة اخرى"),
    "forbidden": ("forbidden", "deprecated", "ممنوع", "مرفوض"),
}
_STATUS = ("status", "حالة")
_SUBJECT = ("subject", "domain", "field", "موضوع", "مجال")
_NOTE = ("note", "notes", "comment", "ملاحظة", "ملاحظات")
_MIXED = ("mixed", "غير مستقر")


class _Columns(Struct, frozen=True):
    """forms: place, language and standing of the columns with forms; -1 is none."""

    forms: tuple[tuple[int, str, Standing], ...]
    status: int = -1
    subject: int = -1
    note: int = -1


def table_entries(text: str, where: str) -> Iterator[Entry]:
    """An entry a row; FileError when no column is of a language, or the table is broken."""
    reader = csv.reader(text.splitlines(keepends=True), _dialect(text))
    try:
        rows = [(reader.line_num, row) for row in reader if any(map(str.strip, row))]
    except csv.Error as fault:
        raise FileError(
            f"the table is broken at line {reader.line_num} ({fault})",
            where=where,
            remedy="save it again as CSV in UTF-8",
        ) from fault
    columns = _headed(rows[0][1])
    if columns is None:
        columns = _by_script(rows[0][1], where)
    else:
        rows = rows[1:]
    for line, row in rows:
        yield _entry(line, row, columns)


def _dialect(text: str) -> type[csv.Dialect] | csv.Dialect:
    try:
        return csv.Sniffer().sniff(text[:_SAMPLE], _DELIMITERS)
    except csv.Error:
        return csv.excel


def _headed(row: Sequence[str]) -> _Columns | None:
    """The columns by their heads; None when these are no heads of two languages."""
    heads = [_words(head) for head in row]
    forms = [
        (place, code, _standing(head))
        for place, head in enumerate(heads)
        for code, names in _languages().items()
        if names & head
    ]
    if len({code for _, code, _ in forms}) < len(_LANGUAGES):
        return None
    others = (_place(heads, names) for names in (_STATUS, _SUBJECT, _NOTE))
    return _Columns(tuple(forms), *others)


def _by_script(row: Sequence[str], where: str) -> _Columns:
    """The first column of each script, of a table without heads."""
    found: dict[str, int] = {}
    for place, field in enumerate(row):
        if any(map(str.isalpha, field)):
            found.setdefault(language_of(field), place)
    if len(found) < len(_LANGUAGES):
        raise FileError(
            "no column of it is English beside one that is Arabic",
            where=where,
            remedy="head the columns with “en” and “ar”",
        )
    return _Columns(tuple((place, code, "") for code, place in found.items()))


def _entry(line: int, row: Sequence[str], columns: _Columns) -> Entry:
    forms = (
        Written(code, " ".join(form.split()), standing)
        for place, code, standing in columns.forms
        for form in _parted(_field(row, place), standing)
        if form.strip()
    )
    said = _folded(_field(row, columns.status))
    status: Status = "mixed" if said in map(_folded, _MIXED) else "approved"
    subject, note = _field(row, columns.subject), _field(row, columns.note)
    return Entry(line, tuple(forms), status, subject, note)


def _parted(field: str, standing: Standing) -> list[str]:
    """The forms in a field; the approved one stands alone, whatever signs it has."""
    if not standing:
        return [field]
    for sign in _ALSO:
        field = field.replace(sign, "\n")
    return field.split("\n")


def _field(row: Sequence[str], place: int) -> str:
    return " ".join(row[place].split()) if 0 <= place < len(row) else ""


def _standing(head: frozenset[str]) -> Standing:
    for standing, names in _STANDINGS.items():
        if any(_words(name) <= head or _words(f"{name}s") <= head for name in names):
            return standing
    return ""


def _place(heads: Sequence[frozenset[str]], names: Sequence[str]) -> int:
    known = {_folded(name) for name in names}
    return next((place for place, head in enumerate(heads) if known & head), -1)


@cache
def _languages() -> Mapping[str, frozenset[str]]:
    return {code: frozenset(map(_folded, names)) for code, names in _LANGUAGES.items()}


def _words(head: str) -> frozenset[str]:
    """The words of a head, those of "en-US" and "ar_variants" apart, without their articles."""
    held = _folded(head)
    for sign in "-_()[]:/":
        held = held.replace(sign, " ")
    return frozenset(word.removeprefix("ال") for word in held.split())


def _folded(text: str) -> str:
    return fold(text.strip()).text
