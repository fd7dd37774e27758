"""Characters that a program may put in or leave out without changing what is read."""

from __future__ import annotations

import re

# Soft hyphens, marks of direction (UAX #9) and the byte order mark.
UNSEEN = re.compile("[\u00ad\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
