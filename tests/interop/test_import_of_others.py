"""What comes back of an exported release out of other people's programs."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from app.compose import compose
from app.composition import Arrangement
from app.importing.importer import import_files
from app.model import Release, plain
from app.profile import find_profile
from app.storage import load
from exporters.docx.export import write
from exporters.pdf.export import write as write_pdf
from resources import resource
from tests.app.importing.test_round_trip import LAYOUTS, numbered

pytestmark = pytest.mark.interop
Office = Callable[[bytes, str], bytes]
SAMPLE = load(resource("samples", "sample.bayan")).release


@pytest.mark.parametrize("suffix", ["docx", "rtf", "html"])
@pytest.mark.parametrize(("codes", "how"), LAYOUTS)
def test_a_copy_that_libreoffice_saved_anew_gives_the_same_release(
    office: Office, tmp_path: Path, codes: tuple[str, ...], how: Arrangement, suffix: str
) -> None:
    docx = write(compose(SAMPLE, {}, find_profile("neutral"), codes, how))
    path = tmp_path / f"a.{suffix}"
    path.write_bytes(office(docx, suffix))
    assert import_files([path]).release == numbered(SAMPLE)


def test_the_text_of_our_pdfs_gives_the_words_and_fields_back(tmp_path: Path) -> None:
    profile = find_profile("neutral")
    for code in ("en", "ar"):
        pdf = tmp_path / f"{code}.pdf"
        pdf.write_bytes(write_pdf(compose(SAMPLE, {}, profile, (code,))))
        subprocess.run(["pdftotext", pdf, tmp_path / f"{code}.txt"], check=True)
    held = import_files([tmp_path / "en.txt", tmp_path / "ar.txt"])
    release = held.release
    assert (release.kind, release.date, release.place, release.entities) == (
        SAMPLE.kind,
        SAMPLE.date,
        SAMPLE.place,
        SAMPLE.entities,
    )
    assert [(one.phone, one.email) for one in release.contacts] == [
        (one.phone, one.email) for one in SAMPLE.contacts
    ]
    for code in ("en", "ar"):
        assert _words(release, code) == _words(SAMPLE, code)


def _words(release: Release, code: str) -> list[str]:
    """The words of the titles and rows in order, wherever one row ends and the next begins."""
    titles = [release.headline.get(code, ()), release.subheadline.get(code, ())]
    rows = [row.text.get(code, ()) for row in release.rows if hasattr(row, "text")]
    return " ".join(map(plain, [*titles, *rows])).split()
