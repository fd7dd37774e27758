"""How words are looked for: a small button for each way, and the languages."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QToolButton, QWidget

from app.model import Language
from app.search.query import Query
from ui.editor.pair import language_name
from ui.icons import icon


class Options(QWidget):
    """changed: another way was chosen."""

    changed = Signal()

    def __init__(self, languages: Sequence[Language], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        case, word = self.tr("Match capitals"), self.tr("Whole words only")
        self.case = self._button(case, case, "case-sensitive")
        self.word = self._button(word, word, "whole-word")
        self.prefixes = self._button(
            self.tr("With Arabic prefixes"),
            self.tr("Whole words also where و ف ب ل ك or the article is written to them"),
            words="والـ",
        )
        self.folded = self._button(
            self.tr("Other spellings"),
            self.tr("Take hamza, dots, vowels, accents, digits and quotation marks for the same"),
            words="أ=ا",
        )
        self.pattern = self._button(
            self.tr("Regular expression"),
            self.tr("Look for a regular expression; \\1 in the replacement is its first group"),
            "regex",
        )
        self.rows = self._button(
            self.tr("Only in the selected rows"),
            self.tr("Look only in the rows that were selected"),
            "text-select",
        )
        self._rows: tuple[int, ...] = ()
        self.folded.setChecked(True)
        self.languages = QComboBox()
        self.languages.setAccessibleName(self.tr("Languages to look in"))
        self.languages.setToolTip(self.tr("Languages to look in"))
        self.languages.currentIndexChanged.connect(self.changed)
        self.show_languages(languages)
        self._lay_out()
        self.show_rows(())
        self.changed.connect(self._fit)
        self._fit()

    def show_languages(self, languages: Sequence[Language]) -> None:
        """Offers the languages of a release, each alone and all together."""
        self.languages.blockSignals(True)
        self.languages.clear()
        self.languages.addItem(self.tr("All languages"), "")
        for language in languages:
            self.languages.addItem(language_name(language), language.code)
        self.languages.blockSignals(False)

    def show_rows(self, rows: tuple[int, ...]) -> None:
        """Looks in the rows that are selected, if there are any."""
        self._rows = rows
        self.rows.setEnabled(bool(rows))
        self.rows.setChecked(bool(rows))

    def query(self, words: str) -> Query:
        """The words as they are to be looked for."""
        code = self.languages.currentData()
        return Query(
            words,
            is_case=self.case.isChecked(),
            is_whole_word=self.word.isChecked(),
            has_prefixes=self.prefixes.isChecked(),
            is_pattern=self.pattern.isChecked(),
            is_folded=self.folded.isChecked(),
            languages=(code,) if code else (),
            rows=self._rows if self.rows.isChecked() else (),
        )

    def _fit(self) -> None:
        """Prefixes are a matter of whole words only."""
        self.prefixes.setEnabled(self.word.isChecked())

    def _lay_out(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        for button in (self.case, self.word, self.prefixes, self.folded, self.pattern, self.rows):
            line.addWidget(button)
        line.addSpacing(6)
        line.addWidget(self.languages)

    def _button(self, name: str, tip: str, picture: str = "", words: str = "") -> QToolButton:
        button = QToolButton()
        button.setCheckable(True)
        if picture:
            button.setIcon(icon(picture))
            button.setIconSize(QSize(18, 18))
        button.setText(words)
        button.setFixedHeight(28)
        button.setMinimumWidth(30)
        button.setToolTip(tip)
        button.setAccessibleName(name)
        button.setAccessibleDescription(tip)
        button.toggled.connect(self.changed)
        return button
