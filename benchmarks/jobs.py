"""What a program is given to set: a folder with the release, its words, and the fonts."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from app.compose import compose
from app.composition import Block, Composition, TextBlock
from app.importing.importer import import_files
from app.model import Release
from app.profile import neutral_profile
from app.storage.document import Document
from app.storage.files import save
from benchmarks.extraction import expected, sources
from benchmarks.peers import manuscript
from benchmarks.peers.manuscript import FONTS, Manuscript, Piece, Tag

_TAGS: dict[str, Tag] = {"headline": "h1", "heading": "h2", "section": "h2"}
_FONTCONFIG = """<?xml version="1.0"?>
<fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include>
<dir>{fonts}</dir><cachedir>{cache}</cachedir></fontconfig>
"""


class Job(Struct, frozen=True):
    """A folder to work in, named as the job, and the text that is to come out of it."""

    name: str
    language: str
    folder: Path
    text: str


def seeds() -> Release:
    """The release that is measured: the two texts beside the checkout, else the sample's."""
    return import_files(sources()).release


def job(release: Release, code: str, folder: Path) -> Job:
    """Writes what every program needs into the folder, and says what is to come out."""
    folder.mkdir(parents=True, exist_ok=True)
    composition = compose(release, {}, neutral_profile(), [code])
    save(folder / "release.bayan", Document(release))
    manuscript.save(folder, manuscript_of(composition))
    return Job(folder.name, code, folder, expected(composition))


def hard_name(code: str) -> str:
    """The name of the job that sets the hard page in a language."""
    return f"{code}-hard"


def manuscript_of(composition: Composition) -> Manuscript:
    """The words of a composition in one language, without looks."""
    language = composition.languages[0]
    pieces = (piece for block in composition.blocks for piece in _pieces(composition, block))
    return Manuscript(
        language.code, language.direction, composition.title[language.code], tuple(pieces)
    )


def _pieces(composition: Composition, block: Block) -> Iterator[Piece]:
    tag = _TAGS.get(block.role, "p") if isinstance(block, TextBlock) else "p"
    for said in expected(replace(composition, blocks=(block,))).splitlines():
        yield Piece(tag, said)


def environment(folder: Path, base: Mapping[str, str] = os.environ) -> dict[str, str]:
    """The environment of every process: no screen, and the shipped fonts beside the machine's.

    Python keeps what it has compiled, as it does where a program is installed: otherwise the
    modules of a checkout, and they alone, would be compiled anew in every process.
    """
    settings = folder / "fonts.conf"
    said = _FONTCONFIG.format(fonts=FONTS, cache=folder / "font-cache")
    settings.write_text(said, encoding="utf-8")
    kept = {name: value for name, value in base.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {
        **kept,
        "QT_QPA_PLATFORM": "offscreen",
        "FONTCONFIG_FILE": str(settings),
        "PYTHONPYCACHEPREFIX": str(folder / "bytecode"),
    }
