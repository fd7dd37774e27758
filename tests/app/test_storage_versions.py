from __future__ import annotations

import json
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from app.errors import FileError, NewerFormatError
from app.storage import decode, encode, load
from app.storage.release_json import MIGRATIONS, VERSION
from app.storage.versions import Migrations, Raw
from tests.app.version1 import VERSION_1

DATA = Path(__file__).parents[1] / "data"
FILE = DATA / "version1.bayan"


def test_a_file_of_version_1_opens_for_ever() -> None:
    assert load(FILE).release == VERSION_1


def test_the_readable_copy_is_what_the_file_of_version_1_holds() -> None:
    with ZipFile(FILE) as archive:
        assert archive.read("release.json") == (DATA / "version1.json").read_bytes()


@pytest.mark.skipif(VERSION > 1, reason="only the program of version 1 writes version 1")
def test_version_1_is_written_as_it_was_from_the_start() -> None:
    assert encode(load(FILE)) == FILE.read_bytes()


def test_every_version_has_its_way_to_the_next() -> None:
    assert sorted(MIGRATIONS) == list(range(1, VERSION))


def _slogan_became_kicker(release: Raw) -> Raw:
    kicker = release.pop("slogan")
    return {**release, "kicker": kicker}


def _reference_is_in_capitals(release: Raw) -> Raw:
    return {**release, "reference": release["reference"].upper()}


THREE: Migrations = {1: _slogan_became_kicker, 2: _reference_is_in_capitals}


def _file(version: int, release: Raw) -> bytes:
    buffer = BytesIO()
    with ZipFile(buffer, "w") as archive:
        top = {"format": "bayan", "version": version, "release": release}
        archive.writestr("release.json", json.dumps(top))
    return buffer.getvalue()


def test_an_old_file_goes_through_every_later_version_in_turn() -> None:
    old = _file(1, {"slogan": {"en": "News"}, "reference": "pr 1"})
    middle = _file(2, {"kicker": {"en": "News"}, "reference": "pr 1"})
    new = _file(3, {"kicker": {"en": "News"}, "reference": "PR 1"})
    releases = [decode(one, "x", version=3, migrations=THREE).release for one in (old, middle, new)]
    assert releases[0] == releases[1] == releases[2]
    assert releases[0].reference == "PR 1"


def test_a_version_after_the_last_is_newer_whatever_is_in_it() -> None:
    with pytest.raises(NewerFormatError):
        decode(_file(4, {"future": True}), "x", version=3, migrations=THREE)


def test_an_old_file_that_lacks_what_its_version_must_have_is_refused() -> None:
    with pytest.raises(FileError, match="'slogan' is missing"):
        decode(_file(1, {}), "x", version=3, migrations=THREE)
