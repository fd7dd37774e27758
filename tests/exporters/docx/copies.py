"""Copies for reviewers as they are put out, and taken back."""

from __future__ import annotations

from msgspec.structs import replace

from app.composition import Arrangement
from app.exporter import Exporter
from app.exporting import Layout, made_files
from app.importing.review import Reviewed, taken_back
from app.importing.word.read import read_word
from app.model import Release
from app.profile import neutral_profile
from app.storage import Document
from exporters.registry import EXPORTERS
from tests.strategies import IMAGE_NAME, image_bytes

REVIEW = next(one for one in EXPORTERS if one.for_review)
LAYOUTS: tuple[tuple[tuple[str, ...], Arrangement], ...] = (
    (("en",), "facing"),
    (("ar",), "facing"),
    (("en", "ar"), "facing"),
    (("en", "ar"), "stacked"),
)


def copy_of(
    release: Release,
    codes: tuple[str, ...] = ("en", "ar"),
    arrangement: Arrangement = "facing",
    exporter: Exporter = REVIEW,
) -> bytes:
    """The file that goes to reviewers."""
    document = Document(release, {IMAGE_NAME: image_bytes()})
    layout = Layout(codes, arrangement)
    (data,) = made_files(document, neutral_profile(), [exporter], [layout], "release").values()
    return data


def back(docx: bytes, release: Release | None, *, snapshot: bool = True) -> Reviewed:
    """The copy taken back; snapshot: whether it is still in the file."""
    held = read_word(docx, "copy.docx")
    if not snapshot:
        held = replace(held, snapshot=None)
    return taken_back(held, release, "copy.docx")
