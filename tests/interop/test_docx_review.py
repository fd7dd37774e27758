"""Copies for reviewers that LibreOffice saved again, before and after they were edited."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from msgspec.structs import replace

from app.address import Address
from app.composition import Arrangement
from app.model import Comment, Release, Thread
from app.review.sheet import in_languages
from app.storage import decode
from resources import resource
from tests.exporters.docx.copies import LAYOUTS, back, copy_of
from tests.exporters.docx.seeds import seed_release
from tests.exporters.docx.small import small_release
from tests.exporters.docx.test_review_changes import RELEASE, edited, require_all
from tests.shared import needs_shared

pytestmark = pytest.mark.interop
every_layout = pytest.mark.parametrize(("codes", "arrangement"), LAYOUTS)
Office = Callable[[bytes, str], bytes]
_BY = b"<Application>LibreOffice/"


def saved_again(office: Office, docx: bytes) -> bytes:
    """The file as LibreOffice writes it."""
    saved = office(docx, "docx")
    with ZipFile(BytesIO(saved)) as held:
        assert _BY in held.read("docProps/app.xml")
    return saved


def sample_release() -> Release:
    return decode(resource("samples", "sample.bayan").read_bytes(), "sample.bayan").release


def discussed(release: Release) -> Release:
    """The release with open, answered and settled threads."""
    row = next(row.id for row in release.rows if hasattr(row, "text"))
    when = datetime(2026, 3, 9, 9, 15, 20)
    first = release.next_id
    threads = (
        Thread(
            first,
            Address("text", row, "en", start=2, end=8),
            (Comment("Rana", "Is it?\nSure?", when), Comment("عمر", "نعم", when)),
        ),
        Thread(
            first + 1, Address("text", row, "ar", start=0, end=5), (Comment("Rana", "x"),), True
        ),
        Thread(first + 2, Address("headline", 0, "ar"), (Comment("عمر", "العنوان؟"),)),
    )
    return replace(release, threads=threads, next_id=first + 3)


MAKERS = [pytest.param(seed_release, marks=needs_shared), sample_release, small_release]


@pytest.mark.parametrize("make", MAKERS)
@every_layout
def test_a_copy_that_libreoffice_saved_again_is_the_release(
    office: Office, make: Callable[[], Release], codes: tuple[str, ...], arrangement: Arrangement
) -> None:
    release = discussed(make())
    saved = saved_again(office, copy_of(release, codes, arrangement))
    taken = back(saved, release)
    assert (taken.release, taken.shares, taken.report.entries) == (release, (), ())
    assert back(saved, None).release == in_languages(release, codes)
    without = back(saved, release, snapshot=False)
    assert (without.release, without.shares) == (release, ())


@every_layout
def test_what_three_people_did_survives_libreoffice(
    office: Office, codes: tuple[str, ...], arrangement: Arrangement
) -> None:
    docx = edited(copy_of(RELEASE, codes, arrangement), codes, arrangement)
    require_all(saved_again(office, docx), codes, arrangement)


@pytest.mark.parametrize("make", MAKERS)
@every_layout
def test_openxml_audit_finds_nothing_in_a_copy(
    make: Callable[[], Release], codes: tuple[str, ...], arrangement: Arrangement, tmp_path: Path
) -> None:
    from openxml_audit import OpenXmlValidator  # type: ignore[import-untyped]

    file = tmp_path / "copy.docx"
    file.write_bytes(copy_of(discussed(make()), codes, arrangement))
    assert list(OpenXmlValidator().validate(str(file)).errors) == []
