"""The sample that ships: its two texts, and the release made from them."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.address import Address
from app.importing.importer import Imported, import_files
from app.lookup import read_plain
from app.model import Quotation, plain
from app.storage import Document, encode

SAMPLES = Path(__file__).resolve().parents[1] / "resources" / "samples"


@pytest.fixture(scope="module")
def imported() -> Imported:
    return import_files([SAMPLES / "sample.en.txt", SAMPLES / "sample.ar.txt"])


def test_the_shipped_release_is_what_its_texts_import_to(imported: Imported) -> None:
    shipped = (SAMPLES / "sample.bayan").read_bytes()
    assert shipped == encode(Document(imported.release, {}))


def test_every_part_of_the_texts_is_placed(imported: Imported) -> None:
    release = imported.release
    assert imported.report.of("left over") == ()
    assert all(plain(row.text["en"]) and plain(row.text["ar"]) for row in release.rows)  # type: ignore[union-attr]
    assert (release.entities, release.goals) == (("UNDP",), (6, 13))
    assert str(release.date) == "2026-09-14"


def test_the_contact_stands_under_its_right_labels_in_the_end(imported: Imported) -> None:
    (contact,) = imported.release.contacts
    assert (contact.phone, contact.email) == ("+964 770 123 4567", "press.iraq@example.org")
    assert {entry.code for entry in imported.report.of("repaired")} == {
        "digits",
        "doubled_line",
        "label_alone",
        "one_side",
        "swapped_label",
    }


def test_both_split_quotations_have_a_speaker_in_each_language(imported: Imported) -> None:
    quotations = [row for row in imported.release.rows if isinstance(row, Quotation)]
    assert [row.speaker["en"] for row in quotations] == ["Karin Lindqvist", "Henrik Solberg"]
    assert all(row.speaker["ar"] and row.post["ar"] and row.post["en"] for row in quotations)


def test_the_sample_says_that_it_is_made_up(imported: Imported) -> None:
    (note,) = imported.release.notes
    assert "made up" in read_plain(imported.release, Address("text", note.id, "en"))
