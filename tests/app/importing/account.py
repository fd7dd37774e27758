"""Accounts for every character: what came in is in the release or in the report, once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from app.importing.blocks import Source
from app.importing.importer import Imported
from app.importing.report import Entry
from app.importing.word.document import WordDocument, accepted
from app.lookup import owners
from app.model import Bullets, Contact, Heading, Image, Paragraph, Prose, Quotation, Words, plain


def unaccounted(texts: Sequence[Source], imported: Imported) -> Counter[str]:
    """Characters that are missing (count over 0) or came from nowhere (under 0); empty is right.

    White space does not count. What a field without a language holds (a date, a telephone
    number) is accounted for by the entry that took its characters; so is the speaker of a
    quotation that its own text names.
    """
    return _compared([source.text for source in texts], imported, imported.report.entries)


def unaccounted_words(document: WordDocument, imported: Imported) -> Counter[str]:
    """The same for the paragraphs of a DOCX as they read with every change accepted.

    What the reader left out of the paragraphs is accounted for by its own tests.
    """
    outside = Counter((entry.code, entry.source, entry.taken) for entry in document.entries)
    entries = []
    for entry in imported.report.entries:
        key = entry.code, entry.source, entry.taken
        if outside[key]:
            outside[key] -= 1
        else:
            entries.append(entry)
    texts = ["".join(piece.text for piece in accepted(one)) for one in document.paragraphs]
    return _compared(texts, imported, entries)


def _compared(texts: Sequence[str], imported: Imported, entries: Sequence[Entry]) -> Counter[str]:
    came_in = _count((*texts, *(entry.given for entry in entries)))
    went = _count((*_written(imported), *(entry.taken for entry in entries)))
    came_in.subtract(went)
    return Counter({char: count for char, count in came_in.items() if count})


def _written(imported: Imported) -> Iterator[str]:
    """Every text of the release that came in as text."""
    release = imported.release
    for words in (release.kicker, release.place):
        yield from words.values()
    for prose in (release.headline, release.subheadline):
        yield from _plain(prose)
    for owner in owners(release).values():
        match owner:
            case Paragraph() | Heading():
                yield from _plain(owner.text)
            case Quotation():
                yield from _plain(owner.text)
                if owner.attribution == "after":
                    yield from _words(owner.speaker, owner.post)
            case Bullets():
                yield from (text for item in owner.items for text in _plain(item))
            case Contact():
                yield from _words(owner.name, owner.post)
            case Image():
                yield from _plain(owner.caption)
                yield from owner.credit.values()


def _plain(prose: Prose) -> Iterator[str]:
    yield from map(plain, prose.values())


def _words(*held: Words) -> Iterator[str]:
    for words in held:
        yield from words.values()


def _count(texts: Iterator[str] | Sequence[str]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for text in texts:
        counts.update(text)
    return Counter({char: count for char, count in counts.items() if not char.isspace()})
