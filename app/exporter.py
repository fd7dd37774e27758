"""What the command line and the editor know of an output format."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from app.composition import Composition


class Exporter(Struct, frozen=True):
    """name: as on the command line. suffix: of the file. write: a composition to its bytes.

    ``write`` raises BayanError when the composition cannot be put out in this format.
    is_default: whether it is made when nobody names a format. for_review: whether it wants the
    review sheet, which holds more than a reader may see.
    """

    name: str
    suffix: str
    write: Callable[[Composition], bytes]
    is_default: bool = True
    for_review: bool = False
