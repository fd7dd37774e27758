"""The house's own words over those that ship: only what differs is in a profile's file."""

from __future__ import annotations

from collections.abc import Mapping
from string import Formatter

import msgspec

from app.localized import Localized
from app.storage.versions import Raw, convert, tree
from app.wording import SHIPPED, Wording, shipped_wording

# Template: what may stand in its braces.
_TEMPLATES = {
    "attribution": {"speaker", "post"},
    "attribution_bare": {"speaker"},
    "dateline": {"place"},
    "date": {"d", "month", "y"},
    "embargo": {"hh", "mm", "zone", "weekday", "date"},
    "footer": {"n", "m"},
    "list_number": {"n"},
    "credit": {"credit"},
}


def differences(wordings: Mapping[str, Wording]) -> Raw:
    """What of these wordings does not ship, per language."""
    held = {code: _difference(_plain(wording), _base(code)) for code, wording in wordings.items()}
    return {code: held[code] for code in sorted(held) if held[code]}


def worded(raw: Raw) -> Localized[Wording]:
    """The shipped wordings with the house's words in them.

    A language that does not ship has to be there whole. ValueError with the path of what is
    wrong, as when a template holds something else in braces than its own fields.
    """
    if not isinstance(raw, dict):
        raise TypeError("Expected `object` - at `$.wordings`")
    codes = dict.fromkeys((*SHIPPED, *raw))
    return Localized({code: _wording(code, raw.get(code, {})) for code in codes})


def _wording(code: str, raw: Raw) -> Wording:
    if raw == {} and code in SHIPPED:
        return shipped_wording(code)
    try:
        wording = convert(_merged(_base(code), raw), Wording)
    except msgspec.ValidationError as fault:
        said, _, path = str(fault).partition(" - at `$")
        raise ValueError(f"{said} - at `$.wordings.{code}{path or '`'}") from fault
    for field, wrong in _faults(code, wording):
        raise ValueError(f"{wrong} - at `$.wordings.{code}.{field}`")
    return wording


def _faults(code: str, wording: Wording) -> list[tuple[str, str]]:
    """What would make a release fail later: field and reason."""
    names = shipped_wording(SHIPPED[0])
    found = [
        (field, f"only {_list(known)} may stand in braces")
        for field, known in _TEMPLATES.items()
        if not _is_sound(getattr(wording, field), known)
    ]
    lacking = sorted(names.labels.keys() - wording.labels.keys())
    lists = {
        "code": wording.code == code,
        "dateline": wording.dateline.count("{place}") == 1,
        "months": "gulf" in wording.months and set(map(len, wording.months.values())) == {12},
        "weekdays": len(wording.weekdays.get("names", ())) == 7,
        "labels": not lacking,
    }
    said = {
        "code": "it is not the code of its language",
        "dateline": "the place must stand in it once",
        "months": "there must be twelve names, under “gulf” too",
        "weekdays": "there must be seven names, under “names”",
        "labels": f"{_list(lacking)} must be there",
    }
    return found + [(field, said[field]) for field, holds in lists.items() if not holds]


def _is_sound(template: str, known: set[str]) -> bool:
    """Whether nothing stands in braces but the names themselves: no width, no attribute."""
    try:
        parts = list(Formatter().parse(template))
    except ValueError:
        return False
    return all(
        name is None or (name in known and not spec and conversion is None)
        for _, name, spec, conversion in parts
    )


def _list(names: set[str] | list[str]) -> str:
    return ", ".join(f"“{name}”" for name in sorted(names))


def _base(code: str) -> Raw:
    return _plain(shipped_wording(code)) if code in SHIPPED else {}


def _plain(wording: Wording) -> Raw:
    plain = tree(wording)
    assert isinstance(plain, dict)
    return plain


def _difference(wording: Raw, base: Raw) -> Raw:
    held = {field: _new(value, base.get(field)) for field, value in wording.items()}
    return {field: value for field, value in held.items() if value != _unchanged(base.get(field))}


def _new(value: object, base: object) -> object:
    """Of a value kept by names, what differs from the base; any other value as it is."""
    if isinstance(value, dict) and isinstance(base, dict):
        return {key: one for key, one in value.items() if base.get(key) != one}
    return value


def _unchanged(base: object) -> object:
    return {} if isinstance(base, dict) else base


def _merged(base: Raw, raw: Raw) -> Raw:
    if not isinstance(raw, dict):
        return raw
    return {**base, **{field: _over(base.get(field), value) for field, value in raw.items()}}


def _over(base: object, value: object) -> object:
    return {**base, **value} if isinstance(base, dict) and isinstance(value, dict) else value
