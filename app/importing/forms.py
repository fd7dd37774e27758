"""Arabic back to bare letters: from presentation forms, as old layout programs and many PDFs give
them out, and from words that were stretched to fill a line.
"""

from __future__ import annotations

import re

from app.importing.blocks import Source
from app.importing.report import Entry, Origin
from app.text.visual import folded, is_of_forms, is_visual, logical

_LETTER = (
    "\u0620-\u063f\u0641-\u064a\u066e\u066f\u0671-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06ff"
    "\u0750-\u077f"
)
_MARK = "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"
# Signs from U+FDF0 on (ﷺ) are no forms of letters: they would become whole phrases.
_FORM = "\ufb50-\ufdef\ufe70-\ufefc"
_FORMS = re.compile(f"[{_FORM}][{_FORM}{_MARK}]*")
_KASHIDA = "\u0640"
# From one letter to another: the kashida of هـ stands at the end of a word, and stays.
_WORD = re.compile(f"[{_LETTER}][{_LETTER}{_MARK}{_KASHIDA}]*[{_LETTER}]")


def restored(source: Source) -> tuple[Source, list[Entry]]:
    """The text as letters in logical order, and the account of what was changed."""
    text, of_forms = _without_forms(source)
    bare = _WORD.sub(lambda word: word[0].replace(_KASHIDA, ""), text)
    if bare == text:
        return Source(source.name, text), of_forms
    taken = _KASHIDA * (len(text) - len(bare))
    params = {"count": str(len(taken))}
    entry = Entry("repaired", "kashida", Origin(source.name), taken=taken, params=params)
    return Source(source.name, bare), [*of_forms, entry]


def _without_forms(source: Source) -> tuple[str, list[Entry]]:
    text = source.text
    whole = is_of_forms(text)
    code = "visual_order" if whole and is_visual(text) else "presentation_forms"
    after = logical(text) if whole else "".join(map(_line, text.splitlines(keepends=True)))
    if after == text:
        return text, []
    pairs = zip(text.splitlines(), after.splitlines(), strict=True)
    changed = [(old, new) for old, new in pairs if old != new]
    entry = Entry(
        "repaired",
        code,
        Origin(source.name),
        taken="\n".join(old for old, _ in changed),
        given="\n".join(new for _, new in changed),
        params={"count": str(len(changed))},
    )
    return after, [entry]


def _line(line: str) -> str:
    """A line of an ordinary text: one of forms may have been pasted in."""
    if not _FORMS.search(line):
        return line
    return logical(line) if is_of_forms(line) else _FORMS.sub(lambda run: folded(run[0]), line)
