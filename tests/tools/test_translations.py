"""The words of the interface are found wherever they stand in a source."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.translations import Word, words_of

SOURCE = """
class Box(QWidget):
    def show(self):
        def inner():
            return self.tr("Words")
        self.label.setText(self.tr("%n page(s)", "", len(self.pages())).format(a=inner()))


def told():
    painter.translate(1, 2)
    held = {"a": translate("Said", "One "
        "sentence"), "b": QCoreApplication.translate("Said", "%n line(s)", "", len(lines()))}
"""


def test_words_have_the_context_in_which_they_are_looked_up(tmp_path: Path) -> None:
    file = tmp_path / "box.py"
    file.write_text(SOURCE, "utf-8")
    assert set(words_of(file)) == {
        Word("Box", "Words", is_plural=False),
        Word("Box", "%n page(s)", is_plural=True),
        Word("Said", "One sentence", is_plural=False),
        Word("Said", "%n line(s)", is_plural=True),
    }


def test_words_that_are_put_together_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "box.py"
    file.write_text('translate("Said", f"{n} lines")', "utf-8")
    with pytest.raises(ValueError, match=r"box\.py:1: words must be written out"):
        list(words_of(file))
