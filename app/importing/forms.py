"""Presentation forms back to letters: what old layout programs and many PDFs give out as text."""

from __future__ import annotations

from app.importing.blocks import Source
from app.importing.report import Entry, Origin
from app.text.visual import is_of_forms, is_visual, logical


def restored(source: Source) -> tuple[Source, list[Entry]]:
    """The text as letters in logical order, and the account of the lines that were changed."""
    if not is_of_forms(source.text):
        return source, []
    code = "visual_order" if is_visual(source.text) else "presentation_forms"
    text = logical(source.text)
    pairs = zip(source.text.splitlines(), text.splitlines(), strict=True)
    changed = [(old, new) for old, new in pairs if old != new]
    entry = Entry(
        "repaired",
        code,
        Origin(source.name),
        taken="\n".join(old for old, _ in changed),
        given="\n".join(new for _, new in changed),
        params={"count": str(len(changed))},
    )
    return Source(source.name, text), [entry]
