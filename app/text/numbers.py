"""The values of the numbers in a text, whatever digits, separators and scale words they wear.

For likeness alone: a whole document is paired by it, in whatever language its texts are.
``app.text.quantities`` says what a text of a language states, word for word, at twelve times the
cost.
"""

from __future__ import annotations

import re
from decimal import Decimal

from app.text.scripts import fold

_NUMBER = re.compile(
    r"(?<![\w.,])(\d{1,3}(?:[,٬ ]\d{3}){1,4}|\d{1,15})(?:[.٫](\d{1,6}))?"
    r"(?:[-–](\d{2,4})(?!\d))?(?:\s(\w{4,9}))?"
)
_SCALES = {
    "thousand": 3,
    "million": 6,
    "billion": 9,
    "trillion": 12,
    "الف": 3,
    "الفا": 3,
    "الاف": 3,
    "مليون": 6,
    "مليونا": 6,
    "ملايين": 6,
    "مليار": 9,
    "مليارات": 9,
    "بليون": 9,
    "تريليون": 12,
}


def number_values(text: str) -> tuple[Decimal, ...]:
    """Every number written in digits, in order: 3.63 million, ٣٫٦٣ مليون; 2020-21 is two years.

    Only the first 20,000 code points are looked at.
    """
    values: list[Decimal] = []
    for whole, part, until, word in _NUMBER.findall(fold(text[:20_000])):
        value = Decimal(re.sub(r"\D", "", whole) + ("." + part if part else ""))
        values.append(value.scaleb(_SCALES.get(word, 0)).normalize())
        if until:
            values.append(Decimal(_second_year(whole, until)).normalize())
    return tuple(values)


def _second_year(first: str, until: str) -> str:
    """2020-21 ends in 2021: the century is said once."""
    return first[:2] + until if len(first) == 4 and len(until) == 2 else until
