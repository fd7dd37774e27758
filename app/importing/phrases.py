"""The wording of import reports for the command line, one sentence for each code."""

from __future__ import annotations

from app.checks.wording import language_name
from app.importing.report import Entry
from app.wording import shipped_wording

_EXCERPT = 80
_PHRASES = {
    "bidi_controls": "{count} invisible direction marks taken out; direction is set by the program",
    "contact_name": "whom to contact",
    "contact_post": "the post of the contact",
    "contact_rest": "not understood in the contact",
    "contact_words": "labels of the contact, which the program writes itself",
    "control_characters": "{count} control characters taken out",
    "date": "the date, {value}",
    "date_differs": "another date, {value}, than the {kept} that was kept",
    "dateline": "the dateline's mark, which the program writes itself",
    "doubled_line": "the same line twice in a row; one copy was kept",
    "email": "the e-mail address {value}",
    "embargo": "embargoed until {value}",
    "embargo_differs": "another embargo, {value}, than the one that was kept",
    "embargo_unread": "an embargo whose date was not understood",
    "empty_section": "a section heading with nothing under it",
    "encoding": "read as {encoding}",
    "end_mark": "the end mark",
    "entity": "the United Nations entity {value}",
    "entities_heading": "the heading of the United Nations entities",
    "goal": "goal {value}",
    "goals_heading": "the heading of the goals",
    "heading": "a heading",
    "headline": "the headline",
    "immediate": "for immediate release, which is the case without an embargo",
    "joining": "marks between the names of a list",
    "kicker": "the kicker",
    "kind": "the kind of release: {value}",
    "kind_differs": "another kind of release, {value}, than the {kept} that was kept",
    "language": "the text is in {language}",
    "list": "a list",
    "list_marks": "the marks of a list, which the program writes itself",
    "marks": "quotation marks and dashes, which the program writes itself",
    "markdown_as_text": "too long to be read as Markdown; read as plain text",
    "markup": "Markdown marks, now structure",
    "notes": "the heading of the notes to editors",
    "paragraph": "a paragraph",
    "phone": "the telephone number {value}",
    "picture": "a picture, which is not in the text itself; put it in again",
    "place": "the place of the dateline",
    "presentation_forms": "{count} lines of presentation forms, now letters",
    "quotation": "a quotation of {speaker}",
    "reference": "the reference {value}",
    "reference_differs": "another reference, {value}, than the {kept} that was kept",
    "same_language": "a second text in the same language, put after the first",
    "state": "the mark of a {value} release",
    "subheadline": "the subheadline",
    "swapped_label": "{value} stood under the label of another kind; put into its own field",
    "unknown_entity": "no United Nations entity that is known here",
    "unknown_goal": "none of the goals",
    "unpaired": "nothing in the other language goes with this",
    "visual_order": "{count} lines in visual order, as from a layout program; turned back",
}


def describe(entry: Entry) -> str:
    """One line: where, what became of it, what it is, and the characters that were taken."""
    return f"{_where(entry)}: {entry.kind}: {_what(entry)}"


def describe_under(entry: Entry) -> str:
    """The same line under a title that says what became of it."""
    return f"{_where(entry)}: {_what(entry)}"


def _where(entry: Entry) -> str:
    return f"{entry.source.name}:{entry.source.line}" if entry.source.line else entry.source.name


def _what(entry: Entry) -> str:
    language = language_name(entry.language)
    said = _PHRASES[entry.code].format_map({"language": language, **_named(entry)})
    sure = f" ({entry.confidence:.0%})" if entry.confidence < 0.995 else ""
    return f"{said}{sure}{_excerpt(entry.taken)}"


def _named(entry: Entry) -> dict[str, str]:
    """Its values as a person calls them: a kind of release by its label, not by its id."""
    if entry.code not in {"kind", "kind_differs"}:
        return dict(entry.params)
    kinds = shipped_wording("en").kinds
    return {key: kinds.get(value, value) for key, value in entry.params.items()}


def _excerpt(taken: str) -> str:
    words = " ".join(taken.split())
    if not words:
        return ""
    return f": “{words if len(words) <= _EXCERPT else words[: _EXCERPT - 1] + '…'}”"
