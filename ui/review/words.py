"""How the review panel and the marks of the sheet put things."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.model import Suggestion, Thread
from app.review.parting import PARAGRAPH
from app.review.pending import Pending
from ui.isolating import isolated

LONG = 280  # code points of a change that are shown
HEAD, TAIL = 190, 80


def who(author: str) -> str:
    """The author, whose name keeps its direction; what nobody was tracked for is found so."""
    if author:
        return isolated(author)
    return QCoreApplication.translate("Review", "Found by comparing")


def dated(when: datetime | None) -> str:
    """The date and time on the reviewer's clock; "" when it is not known."""
    return f"{when:%Y-%m-%d %H:%M}" if when else ""


def shortened(words: str) -> str:
    """The words with their beginning and end when they are long; ends of paragraphs as ¶."""
    shown = with_pilcrows(words)
    if len(shown) <= LONG:
        return shown
    head = shown[: shown.rfind(" ", 0, HEAD) + 1] or shown[:HEAD]
    start = shown.find(" ", len(shown) - TAIL)
    return f"{head}… {shown[start + 1 if start >= 0 else len(shown) - TAIL :]}"


def with_pilcrows(words: str) -> str:
    """The words on one line, with ¶ where a paragraph ends."""
    return words.replace(PARAGRAPH, "¶").replace("\n", " ")


def counted(suggestions: int, threads: int) -> str:
    """So many suggestions and comments, as a sentence without a verb."""
    translate = QCoreApplication.translate
    parts = []
    if suggestions:
        parts.append(translate("Review", "%n change(s)", "", suggestions))
    if threads:
        parts.append(translate("Review", "%n comment(s)", "", threads))
    return translate("Review", ", ").join(parts)


def told(one: Pending) -> tuple[str, ...]:
    """What a person must know before deciding."""
    translate = QCoreApplication.translate
    lines = []
    if one.is_stale:
        lines.append(translate("Review", "The words have changed meanwhile"))
    if one.rivals:
        lines.append(translate("Review", "Two reviewers touch the same words"))
    if isinstance(one.subject, Suggestion) and one.subject.author and not one.subject.tracked:
        lines.append(translate("Review", "Found by comparing"))
    if isinstance(one.subject, Thread) and one.subject.resolved:
        lines.append(translate("Review", "Resolved"))
    return tuple(lines)
