"""A card of the review panel as a text document: who, where, and the change or what was said."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from app.address import Address
from app.checks.wording import place
from app.model import ENGLISH, Comment, Language, Release, RichText, Suggestion, Thread, plain, rich
from app.review.pending import Pending
from ui.editor.directions import direction_of
from ui.language import tongue
from ui.review.words import dated, shortened, told, who, with_pilcrows
from ui.theme import inks, text_font

TOOLS = 54  # pixels for the marks by which a change is decided on its card
SMALL = 0.87  # of the panel's own type
THIN = "\u2009"  # parts what is struck out from what comes in
TEXT = 0.9  # of the size in the sheet, beside type of 10 points
HEIGHTS = {"Latn": 116.0, "Arab": 88.0}  # per cent, closer than in the sheet


class Writer:
    """Puts lines into a document, each with a direction and a face of its own."""

    def __init__(self, document: QTextDocument) -> None:
        self.cursor = QTextCursor(document)
        self.font = document.defaultFont()
        self._is_first = True

    def line(
        self,
        direction: Qt.LayoutDirection,
        above: float = 0,
        height: float = 100.0,
        beside: float = 0,
    ) -> None:
        """Begins a line; height: per cent of what its face asks for.

        above, beside: pixels that are left free over it and at its right.
        """
        block = QTextBlockFormat()
        block.setLayoutDirection(direction)
        block.setTopMargin(above)
        block.setRightMargin(beside)
        block.setLineHeight(height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if self._is_first:
            self.cursor.setBlockFormat(block)
        else:
            self.cursor.insertBlock(block)
        self._is_first = False

    def put(self, words: str, look: QTextCharFormat) -> None:
        """More words on that line."""
        self.cursor.insertText(words, look)

    def text_look(self, language: Language, ink: str, ground: str = "") -> QTextCharFormat:
        """The face of a text in that language, as large as the panel's own type asks for."""
        made = QTextCharFormat()
        made.setFont(text_font("text", language, TEXT * self.font.pointSizeF() / 10))
        made.setForeground(QColor(ink))
        if ground:
            made.setBackground(QColor(ground))
        return made

    def look(self, ink: str, *, bold: bool = False, size: float = 1.0) -> QTextCharFormat:
        """The panel's own type."""
        made = QTextCharFormat()
        face = QFont(self.font)
        face.setPointSizeF(self.font.pointSizeF() * size)
        face.setBold(bold)
        made.setFont(face)
        made.setForeground(QColor(ink))
        return made


class Card(Struct, frozen=True):
    """What a card says. group: the row it is about. where: the field and language in that row.

    leads: whether it is the first one of its group. language: of its cell.
    """

    pending: Pending
    group: str
    where: str
    leads: bool
    language: Language


def cards_of(release: Release, held: Iterable[Pending]) -> tuple[Card, ...]:
    """A card for each, which are in reading order."""
    made: list[Card] = []
    groups: dict[tuple[int, str], str] = {}
    for one in held:
        at = one.subject.at
        part = "text" if at.owner else at.part
        if (at.owner, part) not in groups:
            groups[at.owner, part] = place(release, Address(part, at.owner), tongue())
        group = groups[at.owner, part]
        field = replace(at, owner=0, part=at.part if at.owner else "text")
        where = place(release, field, tongue())
        leads = not made or made[-1].group != group
        made.append(Card(one, group, where, leads, _language_of(release, at)))
    return tuple(made)


def spoken(card: Card) -> str:
    """The whole card as a screen reader reads it."""
    one = card.pending
    place_ = f"{card.group}, {card.where}" if card.where else card.group
    lines = [place_, *told(one)]
    if isinstance(one.subject, Thread):
        lines += [f"{who(said.author)}: {said.text}" for said in one.subject.comments]
    else:
        translate = QCoreApplication.translate
        lines.append(who(one.subject.author))
        if one.subject.old:
            lines.append(translate("Review", "out: {words}").format(words=plain(one.subject.old)))
        if one.subject.new:
            lines.append(translate("Review", "in: {words}").format(words=plain(one.subject.new)))
    return with_pilcrows("; ".join(lines))


def fill_card(document: QTextDocument, card: Card, font: QFont) -> None:
    """Writes a card into an empty document; font: of the panel."""
    document.setDefaultFont(font)
    document.setDocumentMargin(0)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    writer, one, language = Writer(document), card.pending, card.language
    if isinstance(one.subject, Suggestion):
        _head(writer, one.subject.author, beside=TOOLS)
        _where(writer, card, dated(one.subject.when))
        _change(writer, one, one.subject, language)
    else:
        _where(writer, card, "")
        _commented(writer, one, language)
        for comment in one.subject.comments:
            _comment(writer, comment)
    for sentence in told(one):
        writer.line(Qt.LayoutDirection.LeftToRight, 5)
        is_settled = isinstance(one.subject, Thread)
        writer.put(sentence, writer.look(inks().soft if is_settled else inks().amber, size=SMALL))


def _head(writer: Writer, author: str, when: str = "", above: float = 0, beside: float = 0) -> None:
    writer.line(Qt.LayoutDirection.LeftToRight, above, beside=beside)
    writer.put(who(author), writer.look(inks().ink, bold=True))
    if when:
        writer.put(f"   {when}", writer.look(inks().soft, size=SMALL))


def _where(writer: Writer, card: Card, when: str) -> None:
    words = "  ·  ".join(filter(None, (f"{card.where[:1].upper()}{card.where[1:]}", when)))
    if words:
        writer.line(Qt.LayoutDirection.LeftToRight)
        writer.put(words, writer.look(inks().soft, size=SMALL))


def _change(writer: Writer, one: Pending, change: Suggestion, language: Language) -> None:
    if not one.is_stale:
        _text_line(writer, language)
        _context(writer, one.before, language, leads=one.cut[0])
        _struck(writer, change.old, language)
        if change.old and change.new:
            writer.put(THIN, writer.text_look(language, inks().soft))
        _inserted(writer, change.new, language)
        _context(writer, one.after, language, follows=one.cut[1])
        return
    translate = QCoreApplication.translate
    captions = (
        (translate("Review", "The reviewer had"), change.old, _struck),
        (translate("Review", "and wants"), change.new, _inserted),
        (translate("Review", "Now it reads"), one.held, _kept),
    )
    for caption, text, put in captions:
        writer.line(Qt.LayoutDirection.LeftToRight, 4)
        writer.put(caption, writer.look(inks().soft, size=SMALL))
        _text_line(writer, language, 0)
        put(writer, text or rich("∅"), language)


def _commented(writer: Writer, one: Pending, language: Language) -> None:
    """The words that a thread is about."""
    _text_line(writer, language, 2)
    if not one.held:
        _context(writer, one.before, language, leads=one.cut[0])
        _context(writer, one.after, language, follows=one.cut[1])
        return
    words = shortened(plain(one.held))
    writer.put(words, writer.text_look(language, inks().ink, ground=inks().comment))


def _comment(writer: Writer, comment: Comment) -> None:
    _head(writer, comment.author, dated(comment.when), above=7)
    for line in comment.text.splitlines():
        writer.line(Qt.LayoutDirection.LayoutDirectionAuto)
        writer.put(line, writer.look(inks().ink))


def _text_line(writer: Writer, language: Language, above: float = 4) -> None:
    writer.line(direction_of(language), above, HEIGHTS.get(language.script, 110.0))


def _context(
    writer: Writer,
    text: RichText,
    language: Language,
    *,
    leads: bool = False,
    follows: bool = False,
) -> None:
    words = shortened(plain(text))
    shown = f"{'… ' if leads else ''}{words}{' …' if follows else ''}"
    writer.put(shown, writer.text_look(language, inks().soft))


def _struck(writer: Writer, text: RichText, language: Language) -> None:
    look = writer.text_look(language, inks().red, ground=inks().red_ground)
    look.setFontStrikeOut(True)
    _spans(writer, text, look)


def _inserted(writer: Writer, text: RichText, language: Language) -> None:
    look = writer.text_look(language, inks().green, ground=inks().green_ground)
    look.setFontUnderline(True)
    _spans(writer, text, look)


def _kept(writer: Writer, text: RichText, language: Language) -> None:
    _spans(writer, text, writer.text_look(language, inks().ink))


def _spans(writer: Writer, text: RichText, look: QTextCharFormat) -> None:
    """The words, bold and italic as they are; long ones by their beginning and end alone."""
    words = shortened(plain(text))
    if len(words) != len(plain(text)):
        writer.put(words, look)
        return
    for span in text:
        made = QTextCharFormat(look)
        if span.bold:
            made.setFontWeight(QFont.Weight.Bold)
        made.setFontItalic(span.italic)
        writer.put(shortened(span.text), made)


def _language_of(release: Release, at: Address) -> Language:
    """What has no language is shown as English is."""
    return next((held for held in release.languages if held.code == at.language), ENGLISH)
