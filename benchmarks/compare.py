"""Bayan beside typst, WeasyPrint, fpdf2, Qt and LibreOffice on the same texts, in one command.

usage: python benchmarks/compare.py [--rounds N] [--date DAY] [--note TEXT] [--out FILE]
           [--keep FOLDER]

Prints the comparison and writes it to docs/benchmarks.md. Programs that are not installed are
named as missing. The texts are the two beside the checkout, else the sample's.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.docx_layouts import docx_layouts
from benchmarks.extraction import SEEDS
from benchmarks.growth import growth, stages
from benchmarks.growth_report import LANGUAGES
from benchmarks.hard_page import hard_page
from benchmarks.jobs import environment, hard_name, job, seeds
from benchmarks.peers.table import BAYAN, DOCX_PEERS, PDF_PEERS, Peer
from benchmarks.quality import quality
from benchmarks.readers import ROOT
from benchmarks.report import Results, markdown
from benchmarks.timing import output, take_turns
from benchmarks.versions import python, reader_versions


def compare(folder: Path, rounds: int, day: str, note: str) -> Results:
    """Measures everything, working in a folder. Times come first, on a small process."""
    settings = environment(folder)
    release = seeds()
    jobs = [job(release, code, folder / code) for code in LANGUAGES]
    hard = [job(hard_page(), code, folder / hard_name(code)) for code in LANGUAGES]
    lacking = {peer.key: peer.needs() for peer in PDF_PEERS}
    here = [peer for peer in PDF_PEERS if not lacking[peer.key]]
    _say(f"timing {', '.join(peer.name for peer in here)}, {rounds} rounds")
    pairs = [(peer, one) for one in jobs for peer in (*here, *DOCX_PEERS)]
    turns = take_turns(pairs, rounds, settings)
    _say("timing Bayan's stages, and texts of 1 to 100 pages")
    parts = {one.language: stages(one, rounds, settings) for one in jobs}
    grown = growth(folder, list(LANGUAGES), max(1, rounds // 2), settings)
    _say("timing DOCX in every layout")
    layouts = docx_layouts(release, rounds)
    _say("reading what was written")
    ran = [peer for peer in here if peer.key not in turns.failed]
    take_turns([(peer, one) for one in hard for peer in ran], 0, settings, warm=0)
    return Results(
        texts="the seeds of the project" if SEEDS.exists() else "the sample release",
        rounds=rounds,
        day=day,
        note=note,
        python=python(),
        peers=PDF_PEERS,
        docx_peers=DOCX_PEERS,
        missing=_missing(PDF_PEERS, {**lacking, **turns.failed}),
        versions={peer.name: peer.version() for peer in ran},
        readers=reader_versions(output(BAYAN, jobs[0])),
        turns=turns,
        quality={
            (peer.key, one.name): quality(output(peer, one), one.text)
            for one in (*jobs, *hard)
            for peer in ran
            if output(peer, one).exists()
        },
        grown=grown,
        stages=parts,
        docx_layouts=layouts,
    )


def _missing(peers: Sequence[Peer], why: dict[str, str]) -> dict[str, str]:
    return {peer.name: why[peer.key] for peer in peers if why[peer.key]}


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--date", default="")
    parser.add_argument("--note", default="", help="what a reader has to know of this run")
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "benchmarks.md")
    parser.add_argument("--keep", type=Path)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = (asked.keep or Path(scratch)).resolve()
        folder.mkdir(parents=True, exist_ok=True)
        said = markdown(compare(folder, asked.rounds, asked.date, asked.note))
    print(said)
    asked.out.write_text(said, encoding="utf-8")


if __name__ == "__main__":
    main()
