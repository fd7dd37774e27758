"""What is said when the file of the document changes under it, and what is offered then."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from ui.banner import Notice, Offer
from ui.disk import State

Act: TypeAlias = Callable[[], object]
translate = QCoreApplication.translate


class Acts(Struct, frozen=True):
    """What a person can do: load the file, keep their own text, save it, save it elsewhere, and
    write in a file that somebody else had."""

    load: Act
    keep: Act
    save: Act
    save_as: Act
    take_over: Act


def notice_of(state: State, name: str, acts: Acts) -> Notice:
    """The sentence on a state of the file, and the buttons beside it."""
    other = Offer(translate("Notices", "Save mine as…"), acts.save_as)
    match state:
        case "same":
            return Notice()
        case "changed":
            words = translate(
                "Notices", "Another program has changed “{name}” since it was opened here."
            )
            load = Offer(translate("Notices", "Load the file"), acts.load)
            offers = (load, Offer(translate("Notices", "Keep mine"), acts.keep), other)
            return Notice(words.format(name=name), offers)
        case "gone":
            words = translate(
                "Notices",
                "The file of “{name}” is not there any more: it was removed or renamed, or its "
                "drive is away. Your text is here.",
            )
            again = Offer(translate("Notices", "Save it again"), acts.save)
            return Notice(words.format(name=name), (again, other))
        case "free":
            words = translate("Notices", "“{name}” is not open anywhere else any more.")
            offer = Offer(translate("Notices", "Write in it"), acts.take_over)
            return Notice(words.format(name=name), (offer,))


def closed_notice(name: str, save_as: Act) -> Notice:
    """That the folder of a file takes none, said before an hour's work waits to be saved there."""
    words = translate(
        "Notices", "The folder of “{name}” takes no file: nothing can be saved in it."
    )
    return Notice(words.format(name=name), (Offer(translate("Notices", "Save as…"), save_as),))
