"""Link annotations (ISO 32000-1, 12.5.6.5)."""

from __future__ import annotations

from urllib.parse import quote

from exporters.pdf.objects import Indirect, text_string
from exporters.pdf.pages import LinkArea

_KEPT = "%/:=&?~#+!$,;'@()*[]-._"


def link_annotation(area: LinkArea, contents: str, key: int, box: str) -> Indirect:
    """A link without a frame; ``key`` is its place in the structure tree's parent tree.

    box: the area in the page's own coordinates.
    An address in other letters than ASCII is percent-encoded, as a URI action wants it.
    """
    action = {"S": "/URI", "URI": text_string(quote(area.href, safe=_KEPT))}
    return Indirect({
        "Type": "/Annot", "Subtype": "/Link", "Rect": box, "Border": "[0 0 0]", "F": 4,
        "Contents": text_string(contents), "StructParent": key, "A": Indirect(action),
    })  # fmt: skip
