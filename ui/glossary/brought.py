"""What files of terms bring to the glossary of a house, and how that is told before it is taken."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from app.glossary import Term
from app.glossary.merging import Conflict, Merged, merged
from app.importing.terms import Reason, TermFile, read_terms
from app.profile import Profile
from app.wording import SHIPPED
from ui.isolating import isolated

translate = QCoreApplication.translate


class Brought(Struct, frozen=True):
    """The files as they were read, and the terms of the house with theirs."""

    files: dict[Path, TermFile]
    result: Merged

    def count(self) -> int:
        """How many terms are new, or get further forms."""
        return len(self.result.added) + len(self.result.widened)


def read(paths: Sequence[Path], profile: Profile) -> Brought:
    """What the files bring to a profile; BayanError when one of them cannot be read."""
    files = {path: read_terms(path) for path in dict.fromkeys(paths)}
    return Brought(
        files, merged(profile.glossary, (term for one in files.values() for term in one.terms))
    )


def told(brought: Brought) -> Iterator[str]:
    """The report line by line: what is new, what it adds to, what stays as it is, what is left."""
    result = brought.result
    yield translate("Glossary", "%n new term(s)", "", len(result.added))
    yield from map(_term, result.added)
    yield translate("Glossary", "%n term(s) get more forms", "", len(result.widened))
    yield from map(_term, result.widened)
    yield translate("Glossary", "%n term(s) known already", "", len(result.doubled))
    words = translate(
        "Glossary", "%n term(s) that the house renders otherwise", "", len(result.conflicts)
    )
    yield words
    yield from map(_conflict, result.conflicts)
    left_out = [*_left_out(brought.files.items())]
    yield translate("Glossary", "%n entry(s) left out", "", len(left_out))
    yield from left_out


def _term(term: Term) -> str:
    codes = (*SHIPPED, *sorted(term.renderings.keys() - set(SHIPPED)))
    names = (term.renderings[code].approved for code in codes if code in term.renderings)
    return "    " + " = ".join(map(isolated, names))


def _conflict(one: Conflict) -> str:
    words = translate("Glossary", "{own} stays; not taken: {new}")
    own, new = (_term(term).strip() for term in (one.own, one.new))
    return "    " + words.format(own=own, new=new)


def _left_out(files: Iterable[tuple[Path, TermFile]]) -> Iterator[str]:
    for path, file in files:
        for one in file.omitted:
            words = translate("Glossary", "{file}, line {n}: {words} ({why})")
            yield "    " + words.format(
                file=isolated(path.name),
                n=one.line,
                words=isolated(one.words),
                why=_why(one.reason),
            )


def _why(reason: Reason) -> str:
    return {
        "one language": translate("Glossary", "not in both languages"),
        "sentence": translate("Glossary", "a sentence"),
        "too long": translate("Glossary", "too long for a term"),
    }[reason]
