"""How the interface puts terms: their forms, and what the glossary says of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.model import Language
from ui.isolating import isolated

if TYPE_CHECKING:
    from app.glossary import Rendering, Term
    from app.glossary.entries import Entry

translate = QCoreApplication.translate


def forms_of(held: Rendering, language: Language) -> str:
    """What else a term may be called in a language, and what it may not; a line for each."""
    comma = "، " if language.script == "Arab" else ", "
    lines = (
        (translate("Glossary", "Also right: {forms}"), held.accepted),
        (translate("Glossary", "Not written here: {forms}"), held.variants),
        (translate("Glossary", "Never: {forms}"), held.forbidden),
    )
    return "\n".join(
        words.format(forms=comma.join(map(isolated, forms))) for words, forms in lines if forms
    )


def remarks_of(term: Term) -> str:
    """What the glossary says of a term in all languages; a line for each."""
    lines = (
        translate("Glossary", "Usage has not settled on one rendering.")
        if term.status == "mixed"
        else "",
        isolated(term.note) if term.note else "",
        translate("Glossary", "Subject: {name}").format(name=isolated(term.subject))
        if term.subject
        else "",
        translate("Glossary", "From: {name}").format(name=isolated(term.source))
        if term.source
        else "",
    )
    return "\n".join(filter(None, lines))


def used_in_row(entry: Entry) -> str:
    """The forms in the row that the house does not write; "" when there is none."""
    forms = dict.fromkeys(one.form for one in entry.found if one.kind in {"variant", "forbidden"})
    if not forms:
        return ""
    listed = translate("Glossary", ", ").join(map(isolated, forms))
    return translate("Glossary", "In this row: {forms}").format(forms=listed)
