"""How it is put that texts were compared, and what changed since."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.instep.standing import Drift, Standing
from app.model import Comparison, Language
from app.review.diff import Change
from ui.editor.pair import language_name
from ui.isolating import isolated

translate = QCoreApplication.translate


def compared_by(one: Comparison) -> str:
    """Who compared the texts, and when."""
    when = f"{one.when:%Y-%m-%d %H:%M}" if one.when else ""
    if one.by and when:
        words = translate("InStep", "Compared by {name}, {when}")
    elif one.by:
        words = translate("InStep", "Compared by {name}")
    else:
        words = translate("InStep", "Compared, {when}") if when else translate("InStep", "Compared")
    return words.format(name=isolated(one.by), when=isolated(when))


def stands(held: Standing, languages: Sequence[Language]) -> str:
    """How a pair stands, in a sentence."""
    if held.state == "in step":
        return translate("InStep", "Nothing has changed since the texts were compared")
    if held.state == "new":
        return translate("InStep", "Nobody has compared these texts yet")
    if held.state == "blank":
        return translate("InStep", "There is nothing to compare while a text is empty")
    if len(held.drifts) > 1:
        return translate("InStep", "Both texts have changed since they were compared")
    words = translate("InStep", "{language} has changed since the texts were compared")
    return words.format(language=name_of(held.drifts[0], languages))


def name_of(drift: Drift, languages: Sequence[Language]) -> str:
    """The language of a text that changed."""
    return next(language_name(one) for one in languages if one.code == drift.language)


def replaced(change: Change) -> str:
    """What stood where the words are that changed; change: as of ``Drift.places``."""
    gone = change.new.strip()
    if change.start == change.end:
        return translate("InStep", "Taken away since: {words}").format(words=isolated(gone))
    if not gone:
        return translate("InStep", "Added since the texts were compared")
    return translate("InStep", "When compared: {words}").format(words=isolated(gone))
