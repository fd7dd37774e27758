"""How versions and what differs between them are put."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from app.facts import entities
from app.model import Embargo, Language, Snapshot
from app.snapshots.difference import CellDifference, FactDifference, RowDifference
from app.wording import shipped_wording
from ui.editor.pair import language_name
from ui.editor.spine import kind_name
from ui.isolating import isolated
from ui.language import tongue
from ui.partnames import part_name

translate = QCoreApplication.translate


def by_whom(one: Snapshot) -> str:
    """Who kept a version, and when; "" when neither is known."""
    when = isolated(f"{one.when:%Y-%m-%d %H:%M}") if one.when else ""
    by = isolated(one.by) if one.by else ""
    if not by or not when:
        return by or when
    return translate("Versions", "{name}, {when}").format(name=by, when=when)


def differences(count: int) -> str:
    """How much differs."""
    if not count:
        return translate("Versions", "No difference")
    return translate("Versions", "%n difference(s)", "", count)


def text_name(part: str, kind: str) -> str:
    """What a text of a row is called, or one of the release itself; kind: the row's."""
    return kind_name(kind) if part in {"text", "items"} else part_name(part)


def text_fate(cell: CellDifference) -> str:
    """What became of a text of the release itself; "" for nothing."""
    return translate("Versions", "Changed") if cell.is_changed else ""


def fate_name(row: RowDifference) -> str:
    """What became of a row; "" for nothing."""
    words = {
        "added": translate("Versions", "Added"),
        "removed": translate("Versions", "Removed"),
        "changed": translate("Versions", "Changed"),
        "same": "",
    }[row.fate]
    if not row.is_moved:
        return words
    return translate("Versions", "Moved, changed") if words else translate("Versions", "Moved")


def relooked() -> str:
    """That no word differs, but how some look."""
    return translate("Versions", "Bold, italics or links")


def fact_words(one: FactDifference) -> str:
    """A value that is another now, as it was and as it is."""
    if one.part == "media":
        return translate("Versions", "Another picture")
    words = translate("Versions", "{name}: {was} → {now}")
    was, now = (isolated(_value(one.part, value)) for value in (one.was, one.now))
    return words.format(name=_fact_name(one.part), was=was, now=now)


def _fact_name(part: str) -> str:
    return {
        "languages": translate("Versions", "Leading language"),
        "state": translate("Versions", "State"),
        "kind": translate("Versions", "Kind"),
        "reference": translate("Versions", "Reference"),
        "date": translate("Versions", "Date"),
        "embargo": translate("Versions", "Embargo"),
        "entities": translate("Versions", "UN entities"),
        "goals": translate("Versions", "Goals"),
        "end_mark": translate("Versions", "End mark"),
        "level": translate("Versions", "Level"),
        "ordered": translate("Versions", "Numbered"),
        "attribution": translate("Versions", "Attribution"),
        "consent": translate("Versions", "Consent"),
        "phone": translate("Versions", "Telephone"),
        "email": translate("Versions", "E-mail"),
    }.get(part, part)


def _value(part: str, value: object) -> str:
    """A value as a person knows it; a dash for none."""
    match value:
        case bool():
            yes, no = translate("Versions", "yes"), translate("Versions", "no")
            return yes if value else no
        case (Language() as first, *_):
            return language_name(first)
        case tuple():
            return translate("Versions", ", ").join(_known(part, one) for one in value) or "—"
        case Embargo():
            return f"{_day(value.until)} {value.until:%H:%M}, {value.zone}"
        case date():
            return _day(value)
        case _:
            return _known(part, value) if value else "—"


def _day(value: date | datetime) -> str:
    return f"{value:%Y-%m-%d}"


def _known(part: str, value: object) -> str:
    """What an id of the release is called."""
    name = str(value)
    states = {
        "draft": translate("Versions", "draft"),
        "final": translate("Versions", "final"),
        "corrected": translate("Versions", "corrected"),
        "in text": translate("Versions", "in the text"),
        "after": translate("Versions", "after the words"),
    }
    rows = {"paragraph", "heading", "quotation", "list", "image", "contact"}
    if part == "kind":
        return kind_name(name) if name in rows else shipped_wording(tongue()).kinds.get(name, name)
    if part == "entities" and name in entities():
        return entities()[name].name.get(tongue(), name)
    return states.get(name, name) if part in {"state", "attribution"} else name
