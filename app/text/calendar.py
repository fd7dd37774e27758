"""Names of months and weekdays in every language that ships, as people write them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from app.wording import SHIPPED, shipped_wording

# Months as they are also written; «مايس» is Iraqi usage, the rest is of the Maghreb.
_ALSO = {
    "sept": 9, "يونيه": 6, "يوليه": 7, "مايس": 5, "جانفي": 1, "فيفري": 2, "افريل": 4,
    "ماي": 5, "جوان": 6, "جويلية": 7, "اوت": 8, "غشت": 8, "يوليوز": 7, "شتنبر": 9,
    "نونبر": 11, "دجنبر": 12,
}  # fmt: skip


@cache
def month_names() -> Mapping[str, int]:
    """Every name of a month with its number, in all styles, English ones also cut to three."""
    names = dict(_ALSO)
    for code in SHIPPED:
        for style in shipped_wording(code).months.values():
            for number, name in enumerate(style, 1):
                names |= dict.fromkeys(name.split("/"), number)
                if code == "en":
                    names[name[:3]] = number
    return names


@cache
def weekday_names() -> Mapping[str, int]:
    """Every name of a weekday with its number, Monday being 0."""
    return {
        name: number
        for code in SHIPPED
        for number, name in enumerate(shipped_wording(code).weekdays["names"])
    }
