"""One value per language, immutable, in the order in which the languages were given."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from types import MappingProxyType
from typing import Generic, TypeVar, cast

from msgspec import Struct
from msgspec.structs import replace

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Localized(Mapping[str, T_co], Generic[T_co]):
    """Language code → value. Equal and hashable by content; a language may be absent."""

    __slots__ = ("_values",)
    _values: Mapping[str, T_co]

    def __init__(self, values: Mapping[str, T_co] | None = None, /, **more: T_co) -> None:
        self._values = MappingProxyType({**(values or {}), **more})

    def __getitem__(self, code: str) -> T_co:
        return self._values[code]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __hash__(self) -> int:
        return hash(frozenset(self._values.items()))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Localized) and self._values == other._values

    def __repr__(self) -> str:
        return f"Localized({dict(self._values)!r})"

    def __reduce__(self) -> tuple[type, tuple[dict[str, T_co]]]:
        return Localized, (dict(self._values),)


def put(localized: Localized[T], code: str, value: T) -> Localized[T]:
    """The same with ``value`` in language ``code``."""
    return Localized({**localized, code: value})


def only(value: T, codes: Collection[str]) -> T:
    """A value of the model without what is in other languages; untouched texts stay the same."""
    if isinstance(value, Localized):
        kept = {code: held for code, held in value.items() if code in codes}
        return value if len(kept) == len(value) else cast(T, Localized(kept))
    if isinstance(value, tuple):
        return cast(T, tuple(only(one, codes) for one in value))
    if isinstance(value, Struct):
        names = value.__struct_fields__
        return replace(value, **{name: only(getattr(value, name), codes) for name in names})
    return value
