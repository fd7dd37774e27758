from __future__ import annotations

from datetime import date
from pathlib import Path

import msgspec
import pytest

from app.errors import FileError
from app.importing.blocks import Source
from app.importing.importer import Imported, import_files, import_texts
from app.importing.phrases import describe, describe_under
from app.importing.report import Report
from app.lookup import read_plain
from app.model import Paragraph, Quotation, plain
from resources import resource
from tests.app.importing.importing import entries, imported
from tests.shared import SEEDS, needs_shared


@pytest.fixture(scope="module")
def seeds() -> Imported:
    return import_files([SEEDS / "ar.txt", SEEDS / "en.txt"])


@needs_shared
def test_the_seeds_give_nine_rows_each_in_both_languages(seeds: Imported) -> None:
    rows = seeds.release.rows
    assert [row.id for row in rows] == list(range(1, 10))
    assert all(isinstance(row, Paragraph | Quotation) for row in rows)
    assert all(set(row.text) == {"en", "ar"} for row in rows)  # type: ignore[union-attr]
    beside = [(8, 6), (10, 8), (12, 10), (14, 12), (16, 14), (18, 16), (20, 18), (22, 20)]
    english = (SEEDS / "en.txt").read_text(encoding="utf-8").splitlines()
    arabic = (SEEDS / "ar.txt").read_text(encoding="utf-8").splitlines()
    for row, (ours, theirs) in zip(rows[1:], beside, strict=True):
        assert plain(row.text["en"]) == english[ours]  # type: ignore[union-attr]
        assert plain(row.text["ar"]) == arabic[theirs]  # type: ignore[union-attr]


@needs_shared
def test_the_seeds_give_two_quotations_with_speaker_and_post(seeds: Imported) -> None:
    rows = [row for row in seeds.release.rows if isinstance(row, Quotation)]
    assert [(row.id, dict(row.speaker), dict(row.post)) for row in rows] == [
        (
            3,
            {"en": "Gerard Waite", "ar": "جيرارد وايت"},
            {
                "en": "IOM Iraq Chief of Mission",
                "ar": "رئيس بعثة المنظمة الدولية للهجرة في العراق",
            },
        ),
        (
            5,
            {"en": "Naofumi Hashimoto", "ar": "ناوفومي هاشيموتو"},
            {"en": "Ambassador of Japan to Iraq", "ar": "سفير اليابان لدى العراق"},
        ),
    ]


@needs_shared
def test_the_seeds_give_their_fields(seeds: Imported) -> None:
    release = seeds.release
    assert release.kind == "press_release"
    assert set(release.headline) == {"en", "ar"}
    assert release.date == date(2020, 4, 28)
    assert dict(release.place) == {"en": "Baghdad", "ar": "بغداد"}
    assert release.entities == ("IOM",)
    assert release.goals == ()
    (contact,) = release.contacts
    assert contact.id == 10
    assert contact.phone == "+964 751 402 2111"
    assert contact.email == "iraqpublicinfo@iom.int"
    assert contact.name["en"].endswith("Public Information Unit")
    assert contact.name["ar"].startswith("وحدة الاعلام")
    assert release.next_id == 11
    assert not release.boilerplate
    assert not release.notes
    assert not release.kicker
    assert not release.subheadline


@needs_shared
def test_the_seeds_report_what_was_mended_and_what_is_missing(seeds: Imported) -> None:
    mended = [(entry.code, entry.source.line) for entry in seeds.report.of("repaired")]
    assert mended == [
        ("empty_lines", 1),
        ("empty_lines", 22),
        ("label_alone", 25),
        ("swapped_label", 26),
        ("one_side", 26),
        ("swapped_label", 26),
        ("one_side", 26),
        ("digits", 26),
        ("one_side", 1),
        ("one_side", 5),
        ("leading_spaces", 25),
        ("doubled_line", 27),
        ("empty_lines", 28),
        ("one_side", 30),
        ("one_side", 32),
    ]
    left = seeds.report.of("left over")
    assert [(entry.code, entry.source.name, entry.source.line) for entry in left] == [
        ("empty_section_alone", "en.txt", 34)
    ]


def test_the_sample_is_imported_whole() -> None:
    names = ["sample.en.txt", "sample.ar.txt"]
    texts = [Source(name, resource("samples", name).read_text(encoding="utf-8")) for name in names]
    held = import_texts(texts)
    assert not held.report.of("left over")
    assert not entries(held, "unpaired")
    assert len([row for row in held.release.rows if isinstance(row, Quotation)]) == 2
    assert {entry.code for entry in held.report.of("repaired")} == {
        "digits",
        "doubled_line",
        "label_alone",
        "one_side",
        "swapped_label",
    }
    assert held.release.date
    assert set(held.release.place) == {"en", "ar"}
    assert len(held.release.contacts) == 1


def test_files_in_different_encodings_are_one_release(tmp_path: Path) -> None:
    english, arabic = tmp_path / "a.txt", tmp_path / "b.txt"
    english.write_bytes("The café\n\nIt is open – again.\n".encode("cp1252"))
    arabic.write_bytes("المقهى\n\nفتح المقهى أبوابه من جديد.\n".encode("cp1256"))
    held = import_files([english, arabic])
    assert {code: plain(text) for code, text in held.release.headline.items()} == {
        "en": "The café",
        "ar": "المقهى",
    }
    shown = [entry.params["encoding"] for entry in entries(held, "encoding")]
    assert shown == ["Windows-1252", "Windows-1256"]


def test_a_file_that_is_no_text_stops_the_import_with_its_name(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(b"PK\x03\x04")
    with pytest.raises(FileError, match=r"a\.docx: this Word document is broken"):
        import_files([path])


def test_every_address_of_a_report_can_be_read_in_the_release() -> None:
    names = ["sample.en.txt", "sample.ar.txt"]
    texts = [Source(name, resource("samples", name).read_text(encoding="utf-8")) for name in names]
    held = import_texts(texts)
    localized = [entry.at for entry in held.report.entries if entry.at and entry.at.language]
    assert len(localized) > 20
    assert all(read_plain(held.release, at) for at in localized)


def test_a_report_is_worded_line_by_line_and_goes_through_json() -> None:
    report = imported("A bridge", "12 May 2026", "It is " + "very " * 40 + "long. " * 2).report
    lines = [describe(entry) for entry in report.entries]
    assert "a.txt: recognized: the text is in English" in lines
    assert "a.txt:3: recognized: the date, 2026-05-12 (99%): “12 May 2026”" in lines
    assert all("\n" not in line and len(line) < 200 for line in lines)
    assert msgspec.json.decode(msgspec.json.encode(report), type=Report) == report


def test_a_kind_of_release_is_called_by_its_label() -> None:
    report = imported("Press Release", "A bridge opens", "It is long. " * 9).report
    (kind,) = [entry for entry in report.entries if entry.code == "kind"]
    assert (
        describe_under(kind) == "a.txt:1: the kind of release: Press Release (98%): “Press Release”"
    )


HOSTILE = {
    "spaces": "a" + " " * 300_000 + "b",
    "dashes": "- " * 150_000,
    "em dashes": "—" * 300_000,
    "closing quotes": "”" * 300_000,
    "quotes and verbs": '" said ' * 50_000,
    "verbs": "قال " * 80_000,
    "digits": "1" * 300_000,
    "dates": "28 April " * 40_000,
    "at signs": "a@" * 150_000,
    "dots": "a." * 150_000,
    "numbers": "+964 " * 60_000,
    "tatweel": "ـ" * 300_000,
    "a letter and tatweel": "ب" + "ـ" * 300_000,
    "letters and tatweel": "بـ" * 150_000,
    "marks and tatweel": "ب" + "ـَ" * 150_000,
    "commas": "a," * 150_000,
    "brackets": "[" * 100_000,
    "emphasis": "*_" * 50_000,
    "pictures": "![" * 20_000,
    "quotes of quotes": ">" * 100_000,
    "rows": "word 1\n\n" * 1000 + "كلمة 1\n\n" * 900,
}


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("suffix", ["txt", "md"])
def test_a_hostile_text_is_read_and_accounted_for(name: str, suffix: str) -> None:
    held = imported(HOSTILE[name], name=f"a.{suffix}")
    assert held.report.entries


def test_one_line_as_large_as_a_file_may_be_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"ab " * 3_333_333)
    assert len(import_files([path]).release.rows) == 1
