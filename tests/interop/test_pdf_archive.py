"""Files that a screen reader and an archive can rely on, by other people's checkers."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import outloud
import pdfua
import pytest
from msgspec.structs import replace

from app.compose import compose
from app.composition import Arrangement
from app.importing.importer import import_files
from app.localized import Localized
from app.model import Image, Release, Span, rich
from app.profile import neutral_profile
from benchmarks.hard_page import hard_page
from exporters.pdf.export import write
from tests.exporters.pdf.opened import unpacked
from tests.shared import SEEDS, needs_shared
from tests.strategies import IMAGE_NAME, image_bytes

pytestmark = pytest.mark.interop
SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples"
LAYOUTS: tuple[tuple[Sequence[str], Arrangement], ...] = (
    (("en",), "facing"), (("ar",), "facing"), (("en", "ar"), "facing"), (("en", "ar"), "stacked"),
)  # fmt: skip


def imported(folder: Path, prefix: str) -> Release:
    return import_files([folder / f"{prefix}en.txt", folder / f"{prefix}ar.txt"]).release


def pictured() -> Release:
    """The hard page with a picture and with links whose addresses nobody may be led to."""
    release = hard_page()
    figure = Image(
        release.next_id,
        IMAGE_NAME,
        Localized(en=rich("A pump, newly built"), ar=rich("مضخة بُنيت حديثًا")),
        Localized(en="Photo: Field Office", ar="الصورة: المكتب الميداني"),
        Localized(en="A blue pump", ar="مضخة زرقاء"),
    )
    odd = Localized(
        en=(Span("Here", href="javascript:alert(1)"), Span(" and "), Span("there", href="file:/x")),
        ar=(Span("هنا", href="javascript:alert(1)"), Span(" و"), Span("هناك", href="file:/x")),
    )
    return replace(release, headline=odd, rows=(*release.rows, figure), next_id=release.next_id + 1)


RELEASES = [
    pytest.param(lambda: imported(SEEDS, ""), id="seeds", marks=needs_shared),
    pytest.param(lambda: imported(SAMPLES, "sample."), id="sample"),
    pytest.param(hard_page, id="hard page"),
    pytest.param(pictured, id="pictured"),
]


@pytest.fixture(params=LAYOUTS, ids=lambda layout: "-".join([*layout[0], layout[1]]))
def layout(request: pytest.FixtureRequest) -> tuple[Sequence[str], Arrangement]:
    held: tuple[Sequence[str], Arrangement] = request.param
    return held


@pytest.fixture(params=RELEASES)
def path(
    request: pytest.FixtureRequest, layout: tuple[Sequence[str], Arrangement], tmp_path: Path
) -> Path:
    codes, arrangement = layout
    media = {IMAGE_NAME: image_bytes()}
    composition = compose(request.param(), media, neutral_profile(), codes, arrangement)
    written = tmp_path / "release.pdf"
    written.write_bytes(write(composition))
    return written


def test_checkers_find_no_error(path: Path) -> None:
    qpdf = shutil.which("qpdf")
    assert qpdf, "qpdf cannot be asked, it is not here"
    done = subprocess.run([qpdf, "--check", str(path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    heard = outloud.check(str(path))
    assert heard.error is None
    # TXT-004 warns of every Arabic text: one letter has several shapes.
    assert [one for one in heard.findings if one.rule != "TXT-004"] == []
    assert pdfua.validate(str(path)).findings == ()


def test_no_link_leads_to_a_script_or_a_file() -> None:
    data = write(compose(pictured(), {IMAGE_NAME: image_bytes()}, neutral_profile(), ("en",)))
    assert b"javascript" not in unpacked(data)
    assert b"file:" not in unpacked(data)
