"""What the page of an import says: names of parts, the files read, and sentences of summary."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from app.checks.wording import language_name
from app.importing.importer import Imported
from app.importing.phrases import what
from app.importing.proposal import doubts
from app.importing.report import Entry, Report
from app.model import Release
from ui.importing.lines import Line
from ui.isolating import isolated

_STRONG_RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
UNPAIRED = {"en": "No English text beside it", "ar": "لا نص بالعربية يقابله"}


def part_name(part: str) -> str:
    """What a part of a release is called, in the language of the interface."""
    translate = QCoreApplication.translate
    names = {
        "kicker": translate("Import", "Kicker"),
        "headline": translate("Import", "Headline"),
        "subheadline": translate("Import", "Subheadline"),
        "place": translate("Import", "Place"),
        "kind": translate("Import", "Kind of release"),
        "reference": translate("Import", "Reference"),
        "date": translate("Import", "Date"),
        "embargo": translate("Import", "Embargo"),
        "paragraph": translate("Import", "Paragraph"),
        "heading": translate("Import", "Heading"),
        "quotation": translate("Import", "Quotation"),
        "list item": translate("Import", "List item"),
        "note": translate("Import", "Note to editors"),
        "boilerplate": translate("Import", "About the organization"),
        "left out": translate("Import", "Leave out"),
        "picture": translate("Import", "Picture"),
        "caption": translate("Import", "Caption"),
        "credit": translate("Import", "Credit"),
        "alt": translate("Import", "Alt text"),
        "speaker": translate("Import", "Speaker"),
        "post": translate("Import", "Post"),
        "name": translate("Import", "Contact"),
        "phone": translate("Import", "Telephone"),
        "email": translate("Import", "E-mail"),
        "entities": translate("Import", "UN entities"),
        "goals": translate("Import", "Goals"),
    }
    return names[part]


def line_name(line: Line) -> str:
    """What a line of the table is, and of which section, where that does not say it."""
    name = part_name(line.what)
    if not line.section or line.what in {"note", "boilerplate"}:
        return name
    translate = QCoreApplication.translate
    among = {
        "notes": translate("Import", "{part} (notes)"),
        "boilerplate": translate("Import", "{part} (about)"),
    }
    return among[line.section].format(part=name)


def outcome_name(kind: str) -> str:
    """What became of a piece of the input."""
    translate = QCoreApplication.translate
    return {
        "left over": translate("Import", "Left over"),
        "repaired": translate("Import", "Repaired"),
        "recognized": translate("Import", "Recognized"),
    }[kind]


def files_read(imported: Imported) -> Sequence[str]:
    """A line for each text: its name, its languages and its encoding."""
    entries = imported.report.entries
    names = dict.fromkeys(entry.source.name for entry in entries if entry.source.name)
    order = [language.code for language in imported.release.languages]
    return [_file([e for e in entries if e.source.name == name], order) for name in names]


def summary(imported: Imported) -> str:
    """How much was recognized, repaired and left over, and what else comes with it."""
    said = (_counts(imported.report), _marked(imported), _clearance(imported.release))
    return " ".join(sentence for sentence in said if sentence)


def _counts(report: Report) -> str:
    translate = QCoreApplication.translate
    if not report.entries:  # nothing had to be guessed
        return translate("Import", "The release as it was sent to reviewers.")
    held = translate("Import", "{recognized} recognized, {repaired} repaired, {left} left over.")
    return held.format(
        recognized=len(report.of("recognized")),
        repaired=len(report.of("repaired")),
        left=len(report.of("left over")),
    )


def _marked(imported: Imported) -> str:
    unsure = len(doubts(imported))
    held = QCoreApplication.translate("Import", "Please look at the marked places: {count}.")
    return held.format(count=unsure) if unsure else ""


def _clearance(release: Release) -> str:
    """What reviewers have said comes along, though the page does not show it."""
    if not release.suggestions and not release.threads:
        return ""
    translate = QCoreApplication.translate
    held = translate("Import", "With it come {changes} suggested changes and {threads} comments.")
    return held.format(changes=len(release.suggestions), threads=len(release.threads))


def told(entry: Entry) -> str:
    """What an entry says, with names of another direction kept together (UAX #9, FSI and PDI)."""
    params = {key: in_one_piece(value) for key, value in entry.params.items()}
    said = what(replace(entry, params=params))
    is_prose = not any(value and said.startswith(value) for value in params.values())
    return said[:1].upper() + said[1:] if is_prose else said


def in_one_piece(text: str) -> str:
    """A text that holds letters from right to left, as one piece of whatever it stands in."""
    return isolated(text) if _STRONG_RTL.search(text) else text


def _file(entries: Sequence[Entry], order: Sequence[str]) -> str:
    languages = {entry.language for entry in entries if entry.code == "language"}
    names = ", ".join(language_name(code) for code in order if code in languages)
    encodings = [entry.params["encoding"] for entry in entries if entry.code == "encoding"]
    said = [in_one_piece(entries[0].source.name), names, *encodings]
    return "  ·  ".join(one for one in said if one)
