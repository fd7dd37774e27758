"""The characters of a cell: what people wrote, cut into runs that know where they came from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from string import Formatter

from msgspec.structs import replace

from app.address import Address
from app.composition import Cell, Run
from app.model import Prose, Span
from app.text.links import safe_href
from app.text.typed import typed_ranges


def written(prose: Prose, code: str, at: Address) -> Cell:
    """The author's spans as runs, each knowing where its characters stand in the release."""
    runs: list[Run] = []
    start = 0
    for span in prose.get(code, ()):
        for run in pieces(span):
            end = start + len(run.text)
            source = replace(at, language=code, start=start, end=end)
            runs.append(replace(run, source=source))
            start = end
    return tuple(runs)


def pieces(span: Span) -> Iterator[Run]:
    """A span cut where an address begins or ends; the characters stay as they are."""
    href = safe_href(span.href)
    whole = Run(span.text, span.bold, span.italic, href)
    done = 0
    for one in typed_ranges(span.text):
        if one.start > done:
            yield replace(whole, text=span.text[done : one.start])
        address = span.text[one.start : one.end]
        yield replace(whole, text=address, href=href or one.href, typed=True)
        done = one.end
    if done < len(span.text):
        yield replace(whole, text=span.text[done:])


def word(text: str, at: Address, code: str) -> Cell:
    """A text without looks that somebody wrote; no run at all when it is empty."""
    return (Run(text, source=replace(at, language=code)),) if text else ()


def filled(template: str, code: str, values: Mapping[str, tuple[str, Address]]) -> Cell:
    """A template with texts that somebody wrote in its braces; by name, the text and its place."""
    runs: list[Run] = []
    for literal, name, _, _ in Formatter().parse(template):
        runs += bare(literal)
        if name is not None:
            text, at = values[name]
            runs += word(text, at, code)
    return tuple(runs)


def bare(text: str) -> Cell:
    """Words that Bayan makes; no run at all when there are none."""
    return (Run(text),) if text else ()
