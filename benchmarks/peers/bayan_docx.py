"""Bayan's own DOCX: opens the .bayan file, words it and writes it."""

from __future__ import annotations

from pathlib import Path

from app.compose import compose
from app.profile import neutral_profile
from app.storage.files import load
from benchmarks.peers.manuscript import Write
from benchmarks.peers.manuscript import load as load_manuscript
from exporters.docx.export import write


def prepare(folder: Path) -> Write:
    """The file once opened; wording belongs to every writing."""
    document = load(folder / "release.bayan")
    codes = (load_manuscript(folder).language,)
    profile = neutral_profile()
    return lambda: write(compose(document.release, document.media, profile, codes))
