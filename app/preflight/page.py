"""A preflight report in the words of a language, for whatever it is set as.

Words of the release in another direction than the page stand between U+2068 and U+2069, which
``shown`` takes out of the words themselves.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, TypeAlias

from msgspec import Struct

from app.checks.dismissing import words_at
from app.checks.finding import Finding, Severity
from app.checks.wording import language_name, place, rules
from app.model import Language, plain
from app.preflight.excerpt import Excerpt, excerpts
from app.preflight.labels import labels, summary
from app.preflight.report import Figures, Preflight
from app.preflight.shown import isolated, quoted, reason, said, shown
from app.profile import Profile
from app.text.quantities import Quantity
from app.wording import Wording, shipped_wording

_REACH = 70  # code points on each side of the words that a finding is about
_SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")
_MOST = 400  # code points of a headline


class Quote(Struct, frozen=True):
    """Words of a text, those that a finding is about apart; None: they are in no language."""

    name: str
    language: Language | None
    before: str
    words: str
    after: str


class Entry(Struct, frozen=True):
    """A finding. notes: what would mend it and why it may stand, each with its name."""

    place: str
    sentence: str
    rule: str
    reason: str
    quotes: tuple[Quote, ...]
    notes: tuple[tuple[str, str], ...]


class Prose(Struct, frozen=True):
    """Lines of a list under a heading."""

    heading: str
    lines: tuple[str, ...]


class Findings(Struct, frozen=True):
    """Findings of a severity, or dismissed ones. empty: what is said where there are none."""

    kind: Severity | Literal["dismissed"]
    heading: str
    entries: tuple[Entry, ...]
    empty: str


class Table(Struct, frozen=True):
    """head: of its columns; the first cell of a row says what it is about. empty: as above."""

    heading: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    empty: str


Section: TypeAlias = Prose | Findings | Table


class Page(Struct, frozen=True):
    """code: of its language. facts: of the release and the report, each with its name."""

    code: str
    title: str
    headlines: tuple[tuple[Language, str], ...]
    facts: tuple[tuple[str, str], ...]
    sections: tuple[Section, ...]


def page_of(told: Preflight, code: str) -> Page:
    """The report in one of the languages of ``app.preflight.labels``."""
    held = labels(code).page
    release = told.release
    texts = ((one, plain(release.headline.get(one.code, ()))) for one in release.languages)
    return Page(
        code=code,
        title=held["title"],
        headlines=tuple((one, shown(text, _MOST)) for one, text in texts if text.strip()),
        facts=tuple((held[name], value) for name, value in _facts(told, code) if value),
        sections=(
            Prose(held["summary"], tuple(_summary(told, code))),
            *(_of_severity(told, one, code) for one in _SEVERITIES),
            *_dismissed(told, code),
            *_clean(told, code),
            _compared(told, code),
            _figures(told, code),
        ),
    )


def _facts(told: Preflight, code: str) -> Iterator[tuple[str, str]]:
    release, profile, made = told.release, told.profile, told.made
    words = wording(profile, code)
    digits = profile.digits.get(code, words.digits)
    yield "reference", isolated(shown(release.reference), code)
    yield "date", words.day(release.date, profile.months, digits) if release.date else ""
    yield "state", labels(code).page[release.state]
    if release.embargo:
        yield "embargo", words.embargo_line(release.embargo, profile.months, digits)
    name = profile.name.get(code) or next(iter(profile.name.values()), "")
    yield "house", isolated(shown(name), code)
    yield "file", isolated(shown(made.file), code)
    day = words.day(made.when, profile.months, digits)
    yield "made", f"{day}{labels(code).comma}{made.when:%H:%M}"
    yield "by", isolated(shown(made.by), code)
    yield "program", isolated(f"Bayan {made.version}", code)


def _summary(told: Preflight, code: str) -> Iterator[str]:
    held, comma = labels(code).page, labels(code).comma
    yield held["found"].format(counts=summary(told.found, code))
    yield held["rules"].format(n=len(told.checked))
    off = [isolated(one, code) for one in rules() if one not in told.checked]
    if off:
        yield held["off"].format(names=comma.join(off))
    pairs = told.pairs
    yield held["pairs"].format(compared=pairs.compared, stale=pairs.stale, new=pairs.new)


def _of_severity(told: Preflight, severity: Severity, code: str) -> Findings:
    found = [one for one in told.found.open if one.severity == severity]
    held = labels(code).page
    entries = tuple(_entry(told, one, code) for one in found)
    return Findings(severity, f"{held[severity]} ({len(entries)})", entries, held["none"])


def _dismissed(told: Preflight, code: str) -> Iterator[Findings]:
    held = labels(code).page
    entries = tuple(
        _entry(told, one.finding, code, reason(one.dismissal, code)) for one in told.found.dismissed
    )
    if entries:
        yield Findings("dismissed", f"{held['dismissed']} ({len(entries)})", entries, "")


def _clean(told: Preflight, code: str) -> Iterator[Prose]:
    names = tuple(labels(code).groups[one] for one in told.clean)
    if names:
        yield Prose(labels(code).page["clean"], names)


def _entry(told: Preflight, one: Finding, code: str, stands: str = "") -> Entry:
    release = told.release
    return Entry(
        place=_begun(place(release, one.address, code)),
        sentence=f"{_begun(said(one, code))}.",
        rule=one.code,
        reason=rules()[one.code].words[code].reason,
        quotes=tuple(_quote(told, held, code) for held in excerpts(release, one, _REACH)),
        notes=tuple(_notes(told, one, code, stands)),
    )


def _begun(sentence: str) -> str:
    """A sentence with a capital letter; Arabic has none."""
    return sentence[:1].upper() + sentence[1:]


def _notes(told: Preflight, one: Finding, code: str, stands: str) -> Iterator[tuple[str, str]]:
    words = labels(code)
    for held in one.fix:
        old = quoted(words_at(told.release, held.at), code)
        yield words.page["mend"], f"{old} {words.becomes} {quoted(held.new, code)}"
    if stands:
        yield words.page["may_stand"], stands


def _quote(told: Preflight, held: Excerpt, code: str) -> Quote:
    name = language_name(held.at.language, code) or labels(code).text
    spoken = {one.code: one for one in told.release.languages}.get(held.at.language)
    return Quote(name, spoken, held.before, held.words, held.after)


def _compared(told: Preflight, code: str) -> Table:
    words = labels(code)
    rows = []
    for one in told.stands:
        held = one.comparison if one.state not in {"new", "blank"} else None
        by = isolated(shown(held.by), code) if held else ""
        when = f"{held.when:%Y-%m-%d %H:%M}" if held and held.when else ""
        where = _begun(place(told.release, one.at, code))
        rows.append((where, words.standings[one.state], by, when))
    head = tuple(words.page[name] for name in ("place", "standing", "compared_by", "compared_on"))
    return Table(words.page["compared"], head, tuple(rows), words.page["no_pairs"])


def _figures(told: Preflight, code: str) -> Table:
    words, codes = labels(code), [one.code for one in told.release.languages]
    names = (language_name(one, code) for one in codes[:2])
    head = (words.page["place"], *names, words.page["agreement"])
    rows = tuple(row for one in told.figures for row in _opposite(told, one, code))
    return Table(words.page["figures"], head, rows, words.page["no_figures"])


def _opposite(told: Preflight, one: Figures, code: str) -> Iterator[tuple[str, ...]]:
    """A row for each figure of a cell, in the order of its first text."""
    where, words = _begun(place(told.release, one.at, code)), labels(code).page
    alike = [(*pair, words["same"]) for pair in one.compared.alike]
    unlike = [
        (held.first, held.second, words["differs" if held.first and held.second else "alone"])
        for held in one.compared.differences
    ]

    def written(held: Quantity | None, text: str) -> str:
        return isolated(shown(text[held.start : held.end]), code) if held else "—"

    pairs: list[tuple[Quantity | None, Quantity | None, str]] = [*alike, *unlike]
    for first, second, agreement in sorted(pairs, key=_order):
        yield where, written(first, one.texts[0]), written(second, one.texts[1]), agreement


def _order(pair: tuple[Quantity | None, Quantity | None, str]) -> tuple[int, int]:
    first, second, _ = pair
    held = first or second
    assert held is not None
    return held.start, int(first is None)


def wording(profile: Profile, code: str) -> Wording:
    """The house's words in a language, else those that ship."""
    return profile.wordings.get(code) or shipped_wording(code)
