"""The comparison as Markdown: plain tables, the same on every machine but for the figures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct

from benchmarks.docx_layouts import ROWS
from benchmarks.growth import Grown
from benchmarks.growth_report import LANGUAGES, growth_section, stages_section
from benchmarks.jobs import hard_name
from benchmarks.peers.table import Peer
from benchmarks.quality import Quality
from benchmarks.quality_report import reading_section
from benchmarks.tables import NONE, milliseconds, ratio, table
from benchmarks.timing import Figures, Turns

_HARD = (
    "Brackets in brackets, quotations in quotations, vocalised text, addresses, phone numbers, "
    "signs and currencies, names in the other script, ranges and lists: "
    "`benchmarks/hard_page.py`."
)


_FIGURES = ("cold, ms", "processors, ms", "first, ms", "warm, ms", "memory, MB", "size, kB")


class Results(Struct, frozen=True):
    """Everything that was measured; quality by key of the program and name of the job."""

    texts: str
    rounds: int
    day: str
    note: str
    python: str
    peers: Sequence[Peer]
    docx_peers: Sequence[Peer]
    missing: Mapping[str, str]
    versions: Mapping[str, str]
    readers: Mapping[str, str]
    turns: Turns
    quality: Mapping[tuple[str, str], Quality]
    grown: Sequence[Grown]
    stages: Mapping[str, Mapping[str, float]]
    docx_layouts: Mapping[str, Sequence[float]]


def markdown(results: Results) -> str:
    """The whole page."""
    parts = ["# Benchmarks", _opening(results)]
    for code, name in LANGUAGES.items():
        parts += [f"## {name}", _times(results, code), _ratios(results, code)]
        parts.append(reading_section(results.peers, results.quality, code))
    parts += ["## A page that is hard to read", _HARD]
    for code, name in LANGUAGES.items():
        hard = reading_section(results.peers, results.quality, hard_name(code))
        parts += [f"### {name}", hard]
    parts += ["## How it grows", growth_section(results.grown)]
    parts += ["## Where the time of a cold run goes", stages_section(results.stages)]
    parts += ["## DOCX", _docx(results), _docx_layouts(results)]
    parts += ["## Versions", _versions(results)]
    return "\n\n".join(part for part in parts if part) + "\n"


def _opening(results: Results) -> str:
    day = f", on {results.day}" if results.day else ""
    return (
        "Written by `make bench` (`python benchmarks/compare.py`); do not edit. "
        f"Medians of {results.rounds} rounds{day}; in every round each program has its turn, so "
        f"that whatever else a machine does meets all alike. {results.note}".rstrip()
        + "\n\n"
        f"Text: {results.texts}. Every program sets the same words in the same face (Amiri) at "
        "about the same measures, Arabic to both edges, with page numbers, tagged and marked "
        "PDF/UA and PDF/A as far as it can. LibreOffice and fpdf2 set Arabic ragged: the "
        "stretches of one would stand in the text and cost it a quarter of the words, and the "
        "other puts last lines at the wrong edge. Bayan opens and words a `.bayan` file "
        "besides, and draws links, chips and rules.\n\n"
        "- *cold*: a fresh process from start to end, Python and imports with it; every "
        "module is compiled to bytecode, as in an installation.\n"
        "- *processors*: what the cold process used of them; hardly changes when others are busy.\n"
        "- *first*: the first writing in that process alone; its imports and opening are done.\n"
        "- *warm*: a further writing of the same document in one process. typst then keeps what "
        "it has laid out and only writes it; for LibreOffice it is a further copy.\n"
        "- *memory*: the largest resident set of the cold process."
    )


def _measured(results: Results, code: str) -> list[tuple[Peer, Figures]]:
    held = ((peer, results.turns.figures.get((peer.key, code))) for peer in results.peers)
    return [(peer, figures) for peer, figures in held if figures is not None]


def _times(results: Results, code: str) -> str:
    head = ["program", *_FIGURES, "pages", "tags", "says"]
    rows = [
        [peer.name, *_figures(figures), *_file(results.quality[peer.key, code])]
        for peer, figures in _measured(results, code)
    ]
    absent = [f"- {name}: not measured, {why}." for name, why in results.missing.items()]
    return "\n\n".join(filter(None, [table(head, rows), "\n".join(absent)]))


def _figures(figures: Figures) -> list[str]:
    return [
        milliseconds(figures.cold),
        milliseconds(figures.busy),
        milliseconds(figures.first),
        milliseconds(figures.warm),
        f"{figures.memory / 1e6:.0f}",
        f"{figures.size / 1000:.1f}",
    ]


def _file(quality: Quality) -> list[str]:
    says = ", ".join(quality.standards) or NONE
    return [str(quality.pages), "yes" if quality.tagged else "no", says]


def _ratios(results: Results, code: str) -> str:
    measured = _measured(results, code)
    ours = next((figures for peer, figures in measured if peer.key == results.peers[0].key), None)
    others = [(peer, figures) for peer, figures in measured if peer.key != results.peers[0].key]
    if ours is None or not others:
        return ""
    head = ["Bayan to", *(peer.name for peer, _ in others)]
    rows = [
        ["cold", *(ratio(ours.cold, figures.cold) for _, figures in others)],
        ["processors", *(ratio(ours.busy, figures.busy) for _, figures in others)],
        ["first", *(ratio(ours.first, figures.first) for _, figures in others)],
        ["warm", *(ratio(ours.warm, figures.warm) for _, figures in others)],
        ["size", *(ratio(ours.size, figures.size) for _, figures in others)],
        ["memory", *(ratio(ours.memory, figures.memory) for _, figures in others)],
    ]
    return table(head, rows)


def _docx(results: Results) -> str:
    rows = []
    for code, name in LANGUAGES.items():
        for peer in results.docx_peers:
            figures = results.turns.figures.get((peer.key, code))
            if figures is not None:
                rows.append([f"{name}, {peer.name}", *_figures(figures)])
    said = "python-docx writes the same words with its default template."
    return f"{said}\n\n{table(['program', *_FIGURES], rows)}"


def _docx_layouts(results: Results) -> str:
    rows = [
        [name, *(milliseconds(one) for one in held)] for name, held in results.docx_layouts.items()
    ]
    said = (
        "Bayan's warm writing by house and layout, without the wording: of the same text, and of "
        f"{ROWS} rows of the sentences in `benchmarks/texts`."
    )
    return f"{said}\n\n{table(['layout', 'text, ms', f'{ROWS} rows, ms'], rows)}"


def _versions(results: Results) -> str:
    said = [f"{name} {number}" for name, number in results.versions.items()]
    read = [f"{name} {number}" for name, number in results.readers.items()]
    return (
        f"Python {results.python}. Programs: {', '.join(said)}. "
        f"Readers: {', '.join(read)} (structure is pdfinfo's, PDFium by pypdfium2)."
    )
