from __future__ import annotations

import json
from contextlib import suppress
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.address import Address
from app.edits import set_text, set_value
from app.errors import FileError, NewerFormatError
from app.localized import Localized
from app.model import ENGLISH, Dismissal, Image, Language, Paragraph, Release, rich
from app.storage import Document, decode, encode, media_name
from tests.documents import document_of
from tests.strategies import image_bytes, releases

PICTURE = image_bytes()
NAME = media_name(PICTURE)
PLAIN = Release(headline=Localized(en=rich("Schools open")), rows=(Paragraph(1),), next_id=2)


def _zip(files: dict[str, bytes | str], method: int = ZIP_DEFLATED) -> bytes:
    buffer = BytesIO()
    with ZipFile(buffer, "w", method) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def _json(release: object, **top: object) -> str:
    return json.dumps({"format": "bayan", "version": 1, "release": release, **top})


def _read(data: bytes) -> str:
    with ZipFile(BytesIO(data)) as archive:
        return archive.read("release.json").decode("utf-8")


@given(releases(reviewed=True, kept=True))
def test_what_was_saved_is_read_back(release: Release) -> None:
    document = document_of(release)
    assert decode(encode(document), "x.bayan") == document


def test_what_was_dismissed_in_a_row_that_is_gone_is_no_reason_to_refuse_the_file() -> None:
    gone = Dismissal("figure_differs", Address("text", 7), "40", "the office says so", "Rana")
    document = Document(replace(PLAIN, dismissals=(gone,)))
    assert decode(encode(document), "x.bayan") == document


@given(releases())
def test_the_same_release_gives_the_same_bytes_however_it_came_about(release: Release) -> None:
    document = document_of(release)
    once = encode(document)
    assert encode(decode(once, "x.bayan")) == once


def test_languages_are_written_in_one_order_whichever_was_typed_first() -> None:
    english, arabic = rich("a"), rich("ب")
    one = Release(headline=Localized(en=english, ar=arabic))
    other = Release(headline=Localized(ar=arabic, en=english))
    assert encode(Document(one)) == encode(Document(other))


def test_a_person_can_read_the_release_in_the_file() -> None:
    release = set_text(PLAIN, Address("headline", 0, "ar"), rich("افتتاح المدارس"))
    text = _read(encode(Document(release)))
    assert text.startswith('{\n  "format": "bayan",\n  "version": 3,\n')
    assert '"text": "افتتاح المدارس"' in text


def test_the_file_names_no_day_and_no_system() -> None:
    with ZipFile(BytesIO(encode(document_of(PLAIN)))) as archive:
        entries = archive.infolist()
    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {entry.create_system for entry in entries} == {3}


def test_only_pictures_that_a_row_shows_are_written() -> None:
    shown = Release(rows=(Image(1, NAME),), next_id=2)
    assert set(decode(encode(Document(shown, {NAME: PICTURE})), "x").media) == {NAME}
    assert decode(encode(Document(PLAIN, {NAME: PICTURE})), "x").media == {}


def test_half_a_surrogate_pair_does_not_stop_a_save() -> None:
    release = set_value(PLAIN, Address("reference"), "a\ud83db")
    assert decode(encode(Document(release)), "x").release.reference == "a\ufffdb"


def test_a_third_language_is_kept() -> None:
    kurdish = Language("ckb", "rtl", "Arab")
    release = Release((ENGLISH, kurdish), headline=Localized(ckb=rich("دەق")))
    assert decode(encode(Document(release)), "x").release == release


def test_a_document_that_could_not_be_read_back_is_not_written() -> None:
    with pytest.raises(FileError, match=r"picture .* is missing"):
        encode(Document(Release(rows=(Image(1, NAME),), next_id=2)))


def test_a_picture_is_png_or_jpeg() -> None:
    assert media_name(b"\xff\xd8\xff rest").endswith(".jpg")
    with pytest.raises(FileError, match="neither PNG nor JPEG"):
        media_name(b"GIF89a")


def test_a_file_of_a_later_version_says_so() -> None:
    later = _zip({"release.json": json.dumps({"format": "bayan", "version": 9})})
    with pytest.raises(NewerFormatError) as caught:
        decode(later, "later.bayan")
    assert str(caught.value) == (
        "later.bayan: a newer version of Bayan wrote this file (format 9, this one knows 3); "
        "update Bayan to open it."
    )


def _thread(id_: int, part: str, owner: int, *, language: str = "en") -> dict[str, object]:
    at = {"part": part, "owner": owner, "language": language}
    return {"id": id_, "at": at, "comments": [{"author": "Rana", "text": "?"}]}


def _compared(part: str, owner: int, **more: str) -> dict[str, object]:
    texts = {"en": [{"text": "a"}], "ar": [{"text": "ب"}]}
    return {"at": {"part": part, "owner": owner, **more}, "texts": texts}


def _snapshot(release: dict[str, object]) -> dict[str, object]:
    return {"name": "Draft", "release": release}


ROW = {"type": "paragraph", "id": 1}
FAULTS: dict[str, tuple[dict[str, bytes | str], str]] = {
    "no release in it": ({"word/document.xml": "<w/>"}, "not a Bayan release"),
    "some other JSON": ({"release.json": "{}"}, "not a Bayan release"),
    "no JSON": ({"release.json": "{"}, "release.json cannot be read"),
    "not UTF-8": ({"release.json": b'{"a": "\xff"}'}, "release.json cannot be read"),
    "deep nesting": ({"release.json": "[" * 99999}, "release.json cannot be read"),
    "a version that is no number": ({"release.json": _json({}, version="1")}, "version"),
    "a version that is a truth": ({"release.json": _json({}, version=True)}, "version"),
    "a wrong type": (
        {"release.json": _json({"rows": [{**ROW, "text": {"en": [{"text": 5}]}}], "next_id": 2})},
        r"Expected `str`, got `int` at \$\.release\.rows\[0\]\.text\.en\[0\]\.text",
    ),
    "an unknown field": ({"release.json": _json({"titel": "x"})}, "unknown field `titel`"),
    "an id twice": ({"release.json": _json({"rows": [ROW, ROW], "next_id": 2})}, "id 1 is there"),
    "an id to come": ({"release.json": _json({"rows": [ROW], "next_id": 1})}, "next_id"),
    "the id of a row for a thread": (
        {"release.json": _json({"rows": [ROW], "threads": [_thread(1, "text", 1)], "next_id": 2})},
        "id 1 is there twice",
    ),
    "a thread on a row that is gone": (
        {"release.json": _json({"threads": [_thread(1, "text", 7)], "next_id": 2})},
        "the thread with the id 1 is on words that are not there",
    ),
    "a thread on something else than words": (
        {"release.json": _json({"threads": [_thread(1, "rows", 0)], "next_id": 2})},
        "the thread with the id 1 is on words that are not there",
    ),
    "a thread in a language of its own": (
        {
            "release.json": _json(
                {"threads": [_thread(1, "headline", 0, language="fr")], "next_id": 2}
            )
        },
        "the thread with the id 1 is on words that are not there",
    ),
    "a cell compared twice": (
        {"release.json": _json({"comparisons": [_compared("headline", 0)] * 2})},
        "is compared twice",
    ),
    "a cell compared that is gone": (
        {"release.json": _json({"comparisons": [_compared("text", 7)]})},
        "is compared, which leads to no text",
    ),
    "a cell compared in one language": (
        {"release.json": _json({"comparisons": [_compared("headline", 0, language="en")]})},
        "is compared, which leads to no text",
    ),
    "a version of versions": (
        {"release.json": _json({"snapshots": [_snapshot({"snapshots": [_snapshot({})]})]})},
        "the version “Draft” holds versions itself",
    ),
    "a version that is damaged": (
        {"release.json": _json({"snapshots": [_snapshot({"rows": [ROW, ROW], "next_id": 2})]})},
        "the id 1 is there twice \\(in “Draft”\\)",
    ),
    "a thread without a word": (
        {
            "release.json": _json(
                {"threads": [{**_thread(1, "headline", 0), "comments": []}], "next_id": 2}
            )
        },
        "the thread with the id 1 has no comment",
    ),
    "a suggestion for a picture that is not there": (
        {
            "release.json": _json(
                {"suggestions": [{"id": 1, "at": {"part": "alt", "owner": 3}}], "next_id": 2}
            )
        },
        "the suggestion with the id 1 is for words that are not there",
    ),
    "a language twice": (
        {
            "release.json": _json(
                {"languages": [{"code": "en", "direction": "ltr", "script": "Latn"}] * 2}
            )
        },
        "“en” is there twice",
    ),
    "a level that no layout has": (
        {
            "release.json": _json(
                {"rows": [{"type": "heading", "id": 1, "level": 99}], "next_id": 2}
            )
        },
        "level 99",
    ),
    "no language": ({"release.json": _json({"languages": []})}, "names no language"),
    "a zone in the embargo": (
        {"release.json": _json({"embargo": {"until": "2026-01-01T09:00:00+03:00"}})},
        "embargo has a zone",
    ),
    "a missing picture": (
        {
            "release.json": _json(
                {"rows": [{"type": "image", "id": 1, "media": NAME}], "next_id": 2}
            )
        },
        "picture .* is missing",
    ),
    "another picture": (
        {
            "release.json": _json(
                {"rows": [{"type": "image", "id": 1, "media": NAME}], "next_id": 2}
            ),
            f"media/{NAME}": PICTURE + b"!",
        },
        "is not what its name says",
    ),
    "a way out": ({"release.json": _json({}), "media/../../x": "x"}, "no part of a release"),
    "a way from the root": ({"release.json": _json({}), "/etc/x": "x"}, "no part of a release"),
    "a bomb": ({"release.json": b" " * (20 << 20)}, "too large"),
    "too many entries": (
        {"release.json": _json({}), **{f"media/{i}": "" for i in range(1001)}},
        "list of contents",
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_hostile_file_is_refused_in_one_sentence(fault: str) -> None:
    files, said = FAULTS[fault]
    with pytest.raises(FileError, match=said) as caught:
        decode(_zip(files), "in.bayan")
    assert str(caught.value).startswith("in.bayan: ")
    assert "\n" not in str(caught.value)


def test_the_same_name_twice_in_the_zip_is_refused() -> None:
    buffer = BytesIO()
    with ZipFile(buffer, "w") as archive:
        archive.writestr("release.json", _json({}))
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("release.json", _json({}))
    with pytest.raises(FileError, match="list of contents"):
        decode(buffer.getvalue(), "x")


def test_a_file_that_was_packed_anew_by_another_program_opens() -> None:
    files: dict[str, bytes | str] = {"media/": "", "release.json": _read(encode(Document(PLAIN)))}
    assert decode(_zip(files), "x").release == PLAIN


def test_an_entry_that_lies_about_its_size_is_broken() -> None:
    data = _zip({"release.json": _json({"reference": "x" * 5000})})
    with ZipFile(BytesIO(data)) as archive:
        size = archive.getinfo("release.json").file_size.to_bytes(4, "little")
    with pytest.raises(FileError, match="broken"):
        decode(data.replace(size, (10).to_bytes(4, "little")), "x")


@given(st.data())
def test_damage_gives_a_clear_fault_or_none(data: st.DataObject) -> None:
    whole = bytearray(encode(document_of(Release(rows=(Image(1, NAME),), next_id=2))))
    for _ in range(data.draw(st.integers(1, 4))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    damaged = bytes(whole[: data.draw(st.integers(0, len(whole)))])
    with suppress(FileError):
        decode(damaged, "x.bayan")


def test_nothing_at_all_is_a_broken_file() -> None:
    with pytest.raises(FileError, match="broken"):
        decode(b"", "x")


def test_an_encrypted_zip_is_a_broken_file() -> None:
    entry = ZipInfo("release.json")
    buffer = BytesIO()
    with ZipFile(buffer, "w") as archive:
        archive.writestr(entry, _json({}))
    data = bytearray(buffer.getvalue())
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(FileError, match="broken"):
        decode(bytes(data), "x")
