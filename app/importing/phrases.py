"""The wording of import reports for the command line, one sentence for each code."""

from __future__ import annotations

from app.checks.wording import language_name
from app.importing.report import Entry
from app.wording import shipped_wording

_EXCERPT = 80
_PHRASES = {
    "bidi_controls": "{count} invisible direction marks taken out; direction is set by the program",
    "change_withdrawn": "put in by one person and struck out again; left out",
    "changes_accepted": "{count} tracked changes of {author}, taken as accepted",
    "chart": "a chart; put it in as a picture",
    "comment": "a comment on words that are not in the release: {value}",
    "contact_name": "whom to contact",
    "contact_post": "the post of the contact",
    "contact_rest": "not understood in the contact",
    "contact_words": "labels of the contact, which the program writes itself",
    "control_characters": "{count} control characters taken out",
    "credit": "the credit of the picture",
    "date": "the date, {value}",
    "date_differs": "another date, {value}, than the {kept} that was kept",
    "date_rest": "not understood beside the date",
    "dateline": "the dateline's mark, which the program writes itself",
    "diagram": "a diagram; put it in as a picture",
    "doubled_line": "the same line twice in a row; one copy was kept",
    "drawn_text": "text drawn as a shape, which is no text of the document",
    "email": "the e-mail address {value}",
    "email_differs": "another e-mail address, {value}, than the {kept} that was kept",
    "empty_lines": "{count} × empty line before these words, taken out",
    "embargo": "embargoed until {value}",
    "embargo_differs": "another embargo, {value}, than the one that was kept",
    "embargo_unread": "an embargo whose date was not understood",
    "embedded_object": "an embedded file, which is not opened",
    "digits": "the digits of the number, now 0–9",
    "empty_section": "a section heading with nothing under it",
    "empty_section_alone": "a heading with nothing under it, in this text only",
    "encoding": "read as {encoding}",
    "end_mark": "the end mark",
    "entities_heading": "the heading of the United Nations entities",
    "entity": "the United Nations entity {value}",
    "footer": "the footer of the pages",
    "footnote": "a note, put at the end",
    "formula": "a formula, now a line of text",
    "goal": "goal {value}",
    "goals_heading": "the heading of the goals",
    "header": "the header of the pages",
    "heading": "a heading",
    "headline": "the headline",
    "hidden_text": "hidden text, which nobody sees in the document",
    "image": "a picture",
    "immediate": "for immediate release, which is the case without an embargo",
    "joining": "marks between the names of a list",
    "kashida": "{count} kashidas that only stretched words taken out",
    "kicker": "the kicker",
    "kicker_joined": "a second line of the kicker, joined to it by a dash",
    "kind": "the kind of release: {value}",
    "kind_differs": "another kind of release, {value}, than the {kept} that was kept",
    "label_alone": "a label that ends its line without a value of its kind",
    "language": "the text is in {language}",
    "leading_spaces": "{count} × space before these words, taken out",
    "left_out": "left out by hand",
    "link": "a link that leads to no address on the web: {value}",
    "list": "a list",
    "list_marks": "the marks of a list, which the program writes itself",
    "markdown_as_text": "too long to be read as Markdown; read as plain text",
    "marks": "quotation marks and dashes, which the program writes itself",
    "markup": "Markdown marks, now structure",
    "notes": "the heading of the notes to editors",
    "one_side": "only in this text, now in both: {part}",
    "other_format": "a part in another format, which is not opened",
    "outside": "{value}, outside of the file, was not looked at",
    "page_foot": "{count} lines that stand at the ends of pages",
    "paragraph": "a paragraph",
    "phone": "the telephone number {value}",
    "phone_differs": "another telephone number, {value}, than the {kept} that was kept",
    "picture": "a picture, which is not in the text itself; put it in again",
    "picture_outside": "a picture outside of the file, {value}; put it in again",
    "picture_struck": "a picture that was struck out or is not shown",
    "picture_unread": "the picture {value} ({reason}); put it in again as PNG or JPEG",
    "place": "the place of the dateline",
    "placeholder": "the prompt of an empty form field",
    "presentation_forms": "{count} lines of presentation forms, now letters",
    "quotation": "a quotation of {speaker}",
    "reference": "the reference {value}",
    "reference_differs": "another reference, {value}, than the {kept} that was kept",
    "row_number": "the number of a row in a table",
    "ruby": "the reading above characters",
    "review_comment": "a comment on words that are not in the release any more",
    "review_no_snapshot": "the copy does not hold the release as it was sent; the one at hand "
    "was taken for it",
    "review_other_release": "this is a copy of another release; nothing was taken from it",
    "review_own_words": "words that Bayan makes were changed; change the field that they come from",
    "review_row_gone": "a change to a row that is not in the release any more",
    "review_unplaced": "text that stands by no field of the release",
    "same_language": "a second text in the same language, put after the first",
    "soft_hyphens": "{count} soft hyphens taken out; lines are hyphenated anew",
    "state": "the mark of a {value} release",
    "stray_text": "text outside of every paragraph",
    "strict": "a document in the Strict form of the format",
    "subdocument": "another document that this one shows, which is not opened",
    "subheadline": "the subheadline",
    "swapped_label": "{value} stood under the label of another kind; put into its own field",
    "symbol": "a symbol that is not known here ({value}), now U+FFFD",
    "unknown_entity": "no United Nations entity that is known here",
    "unknown_goal": "none of the goals",
    "unpaired": "nothing in the other language goes with this",
    "visual_order": "{count} lines in visual order, as from a layout program; turned back",
    "weekday_differs": "a weekday that {value} is not",
    "web_code": "code or media of a web page",
    "web_navigation": "navigation of a web page",
    "web_title": "the title of the page, as the browser shows it",
}
_PARTS = {
    "kind": "the kind of release",
    "date": "the date",
    "embargo": "the embargo",
    "reference": "the reference",
    "entities": "the United Nations entity",
    "entities_heading": "the section of United Nations entities",
    "goals": "the goal",
    "goals_heading": "the section of goals",
    "phone": "the telephone number",
    "email": "the e-mail address",
}


def describe(entry: Entry) -> str:
    """One line: where, what became of it, what it is, and the words that it is about."""
    return f"{where(entry)}: {entry.kind}: {what(entry)}{_excerpt(entry.words)}"


def describe_under(entry: Entry) -> str:
    """The same line under a title that says what became of it."""
    return f"{where(entry)}: {what(entry)}{_excerpt(entry.words)}"


def where(entry: Entry) -> str:
    """The name of the text, and the line in it where there is one."""
    return f"{entry.source.name}:{entry.source.line}" if entry.source.line else entry.source.name


def what(entry: Entry) -> str:
    """What it is, in words, and how sure that is."""
    language = language_name(entry.language)
    said = _PHRASES[entry.code].format_map({"language": language, **_named(entry)})
    sure = f" ({entry.confidence:.0%})" if entry.confidence < 0.995 else ""
    return f"{said}{sure}"


def _named(entry: Entry) -> dict[str, str]:
    """Its values as a person calls them: a kind of release by its label, not by its id."""
    if entry.code == "one_side":
        return {**entry.params, "part": _PARTS[entry.params["part"]]}
    if entry.code not in {"kind", "kind_differs"}:
        return dict(entry.params)
    kinds = shipped_wording("en").kinds
    return {key: kinds.get(value, value) for key, value in entry.params.items()}


def _excerpt(text: str) -> str:
    words = " ".join(text.split())
    if not words:
        return ""
    return f": “{words if len(words) <= _EXCERPT else words[: _EXCERPT - 1] + '…'}”"
