"""What programs read out of the PDF files: a table of words recovered and phrases found.

usage: python benchmarks/extraction.py [TEXT TEXT] [--pdf FILE --text FILE] [--keep FOLDER]

TEXT TEXT: the two texts of a release; without them, those beside the checkout, else the sample.
--pdf and --text measure a file of another program against a text. --keep keeps the files.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from app.compose import compose
from app.composition import Block, Cell, ChipsBlock, Composition, FigureBlock, ListBlock, TextBlock
from app.importing.importer import import_files
from app.profile import neutral_profile
from benchmarks.hard_page import hard_page
from benchmarks.readers import READERS, ROOT, Reader
from benchmarks.score import in_order, phrases, recovered, words
from exporters.pdf.export import write

SEEDS = ROOT.parent / "shared" / "seeds"
SAMPLES = ROOT / "resources" / "samples"
EDITIONS = (("en",), ("ar",), ("en", "ar"))


def sources() -> list[Path]:
    """The texts to measure with when none is named."""
    seeds = [SEEDS / "en.txt", SEEDS / "ar.txt"]
    return seeds if seeds[0].exists() else sorted(SAMPLES.glob("*.txt"))


def composed(texts: Sequence[Path], codes: Sequence[str]) -> Composition:
    """A release in these languages, the way the program itself makes it of its texts."""
    return compose(import_files(texts).release, {}, neutral_profile(), codes)


def compositions(texts: Sequence[Path]) -> Iterator[tuple[str, Composition]]:
    """What to measure, with names: the texts' release and the hard page in every edition."""
    for codes in EDITIONS:
        yield "-".join(codes), composed(texts, codes)
    for codes in EDITIONS:
        yield f"hard-{'-'.join(codes)}", compose(hard_page(), {}, neutral_profile(), codes)


def expected(composition: Composition) -> str:
    """What a reader of the whole document would say, language after language, a block a line."""
    codes = [language.code for language in composition.languages]
    lines = (said for code in codes for block in composition.blocks for said in _said(block, code))
    return "\n".join(line for line in lines if line)


def _said(block: Block, code: str) -> list[str]:
    match block:
        case TextBlock():
            return [_plain(block.cells.get(code, ()))]
        case ListBlock():
            pairs = zip(block.labels, block.items, strict=True)
            return [
                f"{label[code]} {_plain(item[code])}" for label, item in pairs if item.get(code)
            ]
        case FigureBlock():
            return [_plain(block.caption.get(code, ()))]
        case ChipsBlock():
            return [chip.text for chip in block.chips.get(code, ())]


def _plain(cell: Cell) -> str:
    return "".join(run.text for run in cell)


def measure(reader: Reader, pdf: Path, text: str) -> str:
    """One row: percent of words in any order and in order, and of phrases of 1, 2, 3, 5 words."""
    missing = reader.needs()
    if missing:
        return f"  {reader.name:<10} missing here: {missing}"
    got = reader.text(pdf)
    row = f"  {reader.name:<10} {recovered(text, got):6.1f} {in_order(text, got):9.1f}"
    row += "   exact" if words(got) == words(text) else "        "
    if reader.find is not None:
        asked = phrases(text)
        counts = dict(zip(asked, reader.find(pdf, asked), strict=True))
        row += "   " + "  ".join(f"{_share(counts, size):5.1f}" for size in (1, 2, 3, 5))
    return row


def _share(counts: dict[str, int], size: int) -> float:
    found = [count > 0 for phrase, count in counts.items() if len(phrase.split()) == size]
    return 100 * sum(found) / max(1, len(found))


def table(title: str, pdf: Path, text: str) -> None:
    print(f"{title}: {pdf.stat().st_size / 1000:.1f} kB, {len(words(text))} words")
    print("  reader      words  in order           phrases of 1, 2, 3, 5 words found by its search")
    for reader in READERS:
        print(measure(reader, pdf, text))


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("texts", nargs="*", type=Path)
    parser.add_argument("--pdf", type=Path)
    parser.add_argument("--text", type=Path)
    parser.add_argument("--keep", type=Path)
    asked = parser.parse_args()
    if asked.pdf:
        table(asked.pdf.name, asked.pdf, asked.text.read_text(encoding="utf-8"))
        return
    with tempfile.TemporaryDirectory() as scratch:
        folder = asked.keep or Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        for name, composition in compositions(asked.texts or sources()):
            pdf, said = folder / f"{name}.pdf", expected(composition)
            begun = time.perf_counter()
            pdf.write_bytes(write(composition))
            spent = time.perf_counter() - begun
            (folder / f"{name}.txt").write_text(said, encoding="utf-8")
            table(f"{name}, written in {spent * 1000:.0f} ms", pdf, said)


if __name__ == "__main__":
    main()
