"""Findings in the Static Analysis Results Interchange Format, SARIF 2.1.0.

A result is in the release's file; its logical location names the text in it, and its region
counts the code points of that text. What would mend it changes the text itself, which for that
is an artifact nested in the file (3.24.3).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from string import Formatter
from urllib.parse import quote

import msgspec
from msgspec import UNSET, Struct

from app.address import Address
from app.checks.finding import Finding, Severity
from app.checks.wording import Rule, place, rules, sentence
from app.model import Dismissal, Release
from app.preflight import sarif_form as form
from app.preflight.excerpt import text_at
from app.preflight.outcome import Outcome
from app.preflight.records import Where, where
from app.preflight.shown import reason
from app.profile import Profile
from app.search.put import Replacement

_LEVELS: dict[Severity, form.Level] = {"error": "error", "warning": "warning", "info": "note"}


class Source(Struct, frozen=True):
    """file: of the release. version: of Bayan, which looked at it."""

    file: Path
    version: str


class _Desk(Struct, frozen=True):
    """What every part reads. cells: the texts that a fix changes, with their artifacts."""

    release: Release
    uri: str
    cells: Mapping[Address, int]
    code: str


def sarif(
    release: Release, found: Outcome, profile: Profile, source: Source, code: str = "en"
) -> dict[str, object]:
    """The log of one look at a release, as JSON has it, its messages in a language."""
    held: list[tuple[Finding, Dismissal | None]] = [(one, None) for one in found.open]
    held += [(one.finding, one.dismissal) for one in found.dismissed]
    changed = dict.fromkeys(one.at.whole() for finding, _ in held for one in finding.fix)
    desk = _Desk(release, _uri(source.file), {at: n for n, at in enumerate(changed, 1)}, code)
    listed = [
        _rule(code, *one, [finding for finding, _ in held], profile) for one in rules().items()
    ]
    run = form.Run(
        tool=form.Tool(form.Driver(source.version, code, tuple(listed))),
        artifacts=tuple(_artifacts(desk)),
        results=tuple(_result(desk, *one) for one in held),
        language=code,
    )
    built: dict[str, object] = msgspec.to_builtins(form.Log((run,)))
    return built


def _rule(
    code: str, id_: str, rule: Rule, found: Sequence[Finding], profile: Profile
) -> form.Descriptor:
    """A rule; how grave it is as the house has it, else as the gravest that it found."""
    words = rule.words[code]
    held = [one.severity for one in found if one.code == id_]
    severity = profile.severities.get(id_) or next((one for one in _LEVELS if one in held), None)
    is_off = severity == "off"
    level = "none" if severity == "off" else _LEVELS[severity] if severity else None
    return form.Descriptor(
        id=id_,
        short_description=form.Message(f"{_without_fields(words.sentence)}."),
        full_description=form.Message(words.reason),
        help=form.Message(f"{words.reason} ({rule.source})"),
        default_configuration=form.Configuration(not is_off, level) if level else UNSET,
    )


def _result(desk: _Desk, one: Finding, dismissal: Dismissal | None) -> form.Result:
    said = f"{place(desk.release, one.address, desk.code)}: {sentence(one, desk.code)}."
    why = (form.Suppression(reason(dismissal, desk.code)),) if dismissal else ()
    related = (_location(desk, one.counterpart, 1),) if one.counterpart else UNSET
    return form.Result(
        rule_id=one.code,
        rule_index=list(rules()).index(one.code),
        level=_LEVELS[one.severity],
        message=form.Message(said),
        locations=(_location(desk, one.address),),
        suppressions=why,
        related_locations=related,
        fixes=(_fix(desk, one.fix),) if one.fix else UNSET,
    )


def _location(desk: _Desk, at: Address, id_: int | None = None) -> form.Location:
    held, is_text = where(desk.release, at), text_at(desk.release, at) is not None
    return form.Location(
        form.PhysicalLocation(
            form.ArtifactLocation(desk.uri, 0), _region(held, with_text=True) if is_text else UNSET
        ),
        (form.LogicalLocation(held.field, _path(held)),),
        UNSET if id_ is None else id_,
        UNSET if id_ is None else form.Message(place(desk.release, at, desk.code)),
    )


def _region(held: Where, *, with_text: bool) -> form.Region:
    snippet = form.Message(held.text) if with_text else UNSET
    return form.Region(held.start, held.end - held.start, snippet)


def _fix(desk: _Desk, changes: Sequence[Replacement]) -> form.Fix:
    by_cell: dict[Address, list[form.Replacement]] = {}
    for one in changes:
        region = _region(where(desk.release, one.at), with_text=False)
        new = form.Replacement(region, form.Message(one.new))
        by_cell.setdefault(one.at.whole(), []).append(new)
    return form.Fix(
        tuple(
            form.ArtifactChange(_nested(desk, at), tuple(replacements))
            for at, replacements in by_cell.items()
        )
    )


def _artifacts(desk: _Desk) -> Iterator[form.Artifact]:
    """The release's file, and in it the texts that would be changed."""
    file = form.ArtifactLocation(desk.uri)
    yield form.Artifact(file, roles=("analysisTarget",), mime_type="application/zip")
    for at in desk.cells:
        text = form.Message(text_at(desk.release, at) or "")
        yield form.Artifact(
            form.ArtifactLocation(_nested(desk, at).uri),
            parent_index=0, mime_type="text/plain", contents=text,
        )  # fmt: skip


def _nested(desk: _Desk, at: Address) -> form.ArtifactLocation:
    return form.ArtifactLocation(f"/{_path(where(desk.release, at))}", desk.cells[at])


def _path(held: Where) -> str:
    """rows/3/text/ar, contacts/1/phone, headline/en, goals/2."""
    counted: list[object] = [held.section, held.row, held.field, held.item]
    if held.section == "contacts":
        counted = [held.section, held.item, held.field]
    return "/".join(str(one) for one in (*counted, held.language) if one is not None)


def _uri(file: Path) -> str:
    return file.as_uri() if file.is_absolute() else quote(file.as_posix())


def _without_fields(sentence_: str) -> str:
    """A sentence with an ellipsis for whatever it is filled with."""
    parts = Formatter().parse(sentence_)
    return "".join(text if name is None else f"{text}…" for text, name, _, _ in parts)
