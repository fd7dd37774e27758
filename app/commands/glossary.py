"""``bayan glossary``: adds terms to a profile, lists them, and says how a phrase was rendered."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from msgspec.structs import replace

from app.checks.wording import place
from app.commands.targets import require_apart, require_other
from app.commands.told import Style
from app.commands.told import plain as as_json
from app.glossary import Term, terms_of
from app.glossary.concordance import Hit, Skipped, Span, find
from app.glossary.merging import Merged, merged
from app.importing.terms import TermFile, read_terms
from app.preflight.records import where
from app.preflight.shown import isolated, shown
from app.profile import encode_profile, find_profile
from app.search.context import around
from app.storage.lock import Holder
from app.storage.new import write_new
from app.storage.versions import tree
from app.terminal import Terminal
from app.wording import SHIPPED

_MOST = 1000  # code points of a text that are shown
_LEFT_OUT = {
    "one language": "it is not in both languages",
    "sentence": "it is a sentence",
    "too long": "it is too long for a term",
}


def import_terms(
    sources: Sequence[Path],
    house: str,
    target: Path,
    me: Holder,
    terminal: Terminal,
    *,
    style: Style = "text",
    force: bool = False,
) -> None:
    """Writes a copy of a profile with the terms of these files; what came goes to the terminal.

    house: a shipped profile's name, or a profile's file or folder. Its own terms stay as they
    are. BayanError when a file cannot be read, or the target is one of them.
    """
    with terminal.at_work():
        terminal.doing("reading the terms …")
        require_apart(sources)
        require_other(target, sources)
        profile = find_profile(house)
        files = {source: read_terms(source) for source in sources}
        new = [term for file in files.values() for term in file.terms]
        result = merged(profile.glossary, new)
        data = encode_profile(replace(profile, glossary=result.terms))
        write_new(target, data, me, force=force)
    if style == "json":
        terminal.json({"file": str(target), **_taken(files, result)})
        return
    terminal.line(str(target))
    for line in _said(files, result):
        terminal.note(line)


def list_terms(house: str, terminal: Terminal, *, style: Style = "text") -> None:
    """Every term that counts for a house, its own first."""
    with terminal.at_work():
        profile = find_profile(house)
        terms = terms_of(profile).terms
    if style == "json":
        own = [tree(term) for term in profile.glossary]
        shipped = [tree(term) for term in terms[len(own) :]]
        terminal.json({"profile": house, "own": own, "shipped": shipped})
        return
    for term in terms:
        terminal.line(_term(term))


def find_phrase(
    phrase: str, folder: Path, house: str, terminal: Terminal, *, style: Style = "text"
) -> None:
    """Every place where a phrase stands in the releases of a folder, newest first.

    BayanError when the folder cannot be read; a release that cannot be is named and left out.
    """
    with terminal.at_work():
        terminal.doing("reading the releases …")
        found = list(find(phrase, folder, terms_of(find_profile(house))))
    hits = [one for one in found if isinstance(one, Hit)]
    skipped = [one for one in found if isinstance(one, Skipped)]
    if style == "json":
        left_out = [{"file": str(one.file), "reason": one.reason} for one in skipped]
        terminal.json({"phrase": phrase, "hits": [*map(_hit, hits)], "skipped": left_out})
        return
    for one in skipped:
        terminal.note(f"left out: {one.reason}")
    for hit in hits:
        for line in _shown(hit):
            terminal.line(line)
    files = len({hit.file for hit in hits})
    terminal.note(f"{_count(len(hits), 'place')} in {_count(files, 'release')}")


def _said(files: dict[Path, TermFile], result: Merged) -> Iterator[str]:
    for path, file in files.items():
        for one in file.omitted:
            words = f"“{_apart(one.words)}” left out, {_LEFT_OUT[one.reason]}"
            yield f"{path.name}, line {one.line}: {words}"
        if file.languages:
            yield f"{path.name}: languages left out: {', '.join(file.languages)}"
    for rival in result.conflicts:
        yield f"kept: {_term(rival.own)}; not taken: {_term(rival.new)}"
    counts = (
        f"{_count(len(result.added), 'term')} added",
        f"{len(result.widened)} widened",
        f"{len(result.doubled)} known",
        f"{_count(len(result.conflicts), 'conflict')}",
    )
    yield ", ".join(counts)


def _taken(files: dict[Path, TermFile], result: Merged) -> dict[str, object]:
    return {
        "added": [tree(term) for term in result.added],
        "widened": [tree(term) for term in result.widened],
        "known": len(result.doubled),
        "conflicts": [tree(one) for one in result.conflicts],
        "left_out": [
            {"file": str(path), **as_json(one)}
            for path, file in files.items()
            for one in file.omitted
        ],
        "languages_left_out": {str(path): file.languages for path, file in files.items()},
    }


def _term(term: Term) -> str:
    """The approved forms, then what else is said of them: a = b (also c; not d; never e)."""
    codes = (*SHIPPED, *sorted(term.renderings.keys() - set(SHIPPED)))
    held = [term.renderings[code] for code in codes if code in term.renderings]
    also = [_apart(form) for one in held for form in one.accepted]
    unwanted = [_apart(form) for one in held for form in one.variants]
    never = [_apart(form) for one in held for form in one.forbidden]
    lists = (("also", also), ("not", unwanted), ("never", never))
    said = [f"{word} {', '.join(forms)}" for word, forms in lists if forms]
    said += ["usage is mixed"] if term.status == "mixed" else []
    names = " = ".join(_apart(one.approved) for one in held)
    return f"{names} ({'; '.join(said)})" if said else names


def _shown(hit: Hit) -> Iterator[str]:
    """A line for where it is, and one for each language with the words marked in it."""
    day = hit.release.date.isoformat() if hit.release.date else "no date"
    yield f"{hit.file}: {day}: {place(hit.release, hit.at)}"
    for language in hit.release.languages:
        text = hit.texts.get(language.code, "")
        if text:
            yield f"  {language.code}: {_marked(text, hit.spans.get(language.code, ()))}"


def _marked(text: str, spans: Sequence[Span]) -> str:
    """The words around the first span, each span in brackets; the whole text without one."""
    if not spans:
        return _apart(text)
    before, behind = around(text, spans[0][0], spans[-1][1])
    parts, done = [before], spans[0][0]
    for start, end in spans:
        parts += [text[done:start], f"[{text[start:end]}]"]
        done = end
    return _apart("".join((*parts, behind)))


def _apart(text: str) -> str:
    """Words of a file as a terminal may show them: on one line, harmless, in their direction."""
    return isolated(shown(text, _MOST), "en")


def _hit(hit: Hit) -> dict[str, object]:
    at = where(hit.release, hit.at)
    return {
        "file": str(hit.file),
        "date": hit.release.date.isoformat() if hit.release.date else None,
        "place": place(hit.release, hit.at),
        "section": at.section,
        "row": at.row,
        "item": at.item,
        "field": at.field,
        "language": hit.code,
        "texts": dict(hit.texts),
        "spans": dict(hit.spans),
    }


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
