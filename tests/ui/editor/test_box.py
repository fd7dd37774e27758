"""How the lines of a text break."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from app.model import ARABIC, rich
from ui.editor.box import Box


@pytest.mark.usefixtures("_dressed")
def test_no_arabic_word_is_broken_at_the_end_of_a_line_but_an_address_is() -> None:
    words = "جددت الحكومة شراكتها مع برنامج الأمم المتحدة، وقال الوزير إن صون الآبار أمر لازم " * 3
    address = "https://www.example.org/a/very/long/way/to/a/page/about/wells"
    window = QWidget()
    box = Box(ARABIC, "paragraph", 1.0, window)
    for text, is_broken in ((words, False), (address, True)):
        box.fill(rich(text))
        ends = {end for width in range(180, 420) for end in _ends(box, width)}
        assert any(text[end - 1] != " " for end in ends) == is_broken


def _ends(box: Box, width: int) -> list[int]:
    """After which characters the lines but the last end, at a width in pixels."""
    box.resize(width, 400)
    layout = box.document().firstBlock().layout()
    lines = [layout.lineAt(number) for number in range(layout.lineCount() - 1)]
    return [line.textStart() + line.textLength() for line in lines]
