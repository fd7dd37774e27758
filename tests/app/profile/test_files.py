from __future__ import annotations

import json
from importlib.resources import as_file
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given
from msgspec.structs import replace

from app.errors import BayanError, FileError, NewerFormatError
from app.localized import Localized
from app.look import Look
from app.model import ARABIC, ENGLISH, Language
from app.profile import (
    SHIPPED_PROFILES,
    HouseLogo,
    Profile,
    decode_profile,
    encode_profile,
    find_profile,
    icon_name,
    load_profile,
    neutral_profile,
    shipped_profile,
)
from app.profile.profile_json import MIGRATIONS, VERSION, to_json
from app.storage.versions import Migrations, Raw, tree
from app.wording import shipped_wording
from resources import resource
from tests.app.profile.drawn import MEDIA, profiles
from tests.strategies import image_bytes


def _file(profile: object, media: dict[str, bytes] | None = None, **top: object) -> bytes:
    held = {"format": "bayan-profile", "version": 1, "profile": profile, **top}
    buffer = BytesIO()
    with ZipFile(buffer, "w") as archive:
        archive.writestr("profile.json", json.dumps(held))
        for name, data in (media or {}).items():
            archive.writestr(name, data)
    return buffer.getvalue()


def _decode(profile: object, media: dict[str, bytes] | None = None) -> Profile:
    return decode_profile(_file(profile, media), "house.bayan-profile")


@given(profiles())
def test_what_was_saved_is_read_back_and_gives_the_same_bytes(profile: Profile) -> None:
    once = encode_profile(profile)
    again = decode_profile(once, "x")
    assert again == profile
    assert encode_profile(again) == once


def test_the_file_names_no_day_and_only_what_differs(tmp_path: Path) -> None:
    wording = shipped_wording("ar")
    own = replace(wording, kinds={**wording.kinds, "press_release": "تصريح صحفي"})
    profile = replace(neutral_profile(), wordings=Localized(en=shipped_wording("en"), ar=own))
    (tmp_path / "house.bayan-profile").write_bytes(encode_profile(profile))
    with ZipFile(tmp_path / "house.bayan-profile") as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        held = json.loads(archive.read("profile.json"))
    assert held["profile"] == {"wordings": {"ar": {"kinds": {"press_release": "تصريح صحفي"}}}}
    assert load_profile(tmp_path / "house.bayan-profile") == profile


@pytest.mark.parametrize("name", SHIPPED_PROFILES)
def test_a_shipped_profile_is_the_same_from_its_folder_and_from_a_file(
    name: str, tmp_path: Path
) -> None:
    shipped = find_profile(name)
    (tmp_path / "house.bayan-profile").write_bytes(encode_profile(shipped))
    assert find_profile(str(tmp_path / "house.bayan-profile")) == shipped
    with as_file(resource("profiles", name)) as folder:
        assert find_profile(str(folder)) == shipped


@pytest.mark.parametrize("name", SHIPPED_PROFILES)
def test_a_shipped_profile_is_written_as_the_program_would(name: str) -> None:
    held = resource("profiles", name, "profile.json").read_bytes()
    assert held == to_json(shipped_profile(name))


def test_an_unknown_name_is_no_shipped_profile() -> None:
    with pytest.raises(KeyError):
        shipped_profile("../neutral")
    with pytest.raises(FileError, match="there is no such file"):
        find_profile("nobody")


def test_hidden_files_of_a_folder_are_passed_over_and_strange_ones_are_not(tmp_path: Path) -> None:
    top = {"format": "bayan-profile", "version": 1, "profile": {}}
    (tmp_path / "profile.json").write_text(json.dumps(top), encoding="utf-8")
    (tmp_path / "media").mkdir()
    (tmp_path / "media" / ".DS_Store").write_bytes(b"x")
    assert load_profile(tmp_path) == neutral_profile()
    (tmp_path / "media" / "run.exe").write_bytes(b"x")
    with pytest.raises(FileError, match=r"'media/run.exe', which is no part of a profile"):
        load_profile(tmp_path)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "the file is broken or is not a Bayan profile."),
        (_file({}, format="bayan"), "this is not a Bayan profile."),
        (_file({}, version="1"), "its format version is not a number from 1."),
        (_file({}, version=True), "its format version is not a number from 1."),
        (_file([]), "profile.json is no profile: Expected `object` at $.profile."),
        (_file({"colour": 1}), "unknown field `colour` at $.profile."),
        (_file({"media": {}}), "unknown field `media` at $.profile."),
        (_file({"icons": {}}), "unknown field `icons` at $.profile."),
        (_file({"name": {"en": 1}}), "Expected `str`, got `int` at $.profile.name.en."),
        (_file({"look": {"paper": "A5"}}), "Invalid enum value 'A5' at $.profile.look.paper."),
        (_file({"look": {"colours": {"text": "red"}}}), "at $.profile.look.colours.text."),
        (_file({"look": {"margins": {"side": 300}}}), "at $.profile.look.margins.side."),
        (_file({"look": {"fit": {"smallest": 0}}}), "at $.profile.look.fit.smallest."),
        (_file({"wordings": []}), "Expected `object` at $.profile.wordings."),
        (_file({"wordings": {"ar": []}}), "at $.profile.wordings.ar."),
        (
            _file({"wordings": {"fr": {}}}),
            "field `code` at $.profile.wordings.fr.",
        ),
        (_file({}, {"media/../a.png": b""}), "'media/../a.png', which is no part of a profile."),
        (_file({}, {"a.png": b""}), "'a.png', which is no part of a profile."),
        (_file({}, {"media/a.exe": b""}), "'media/a.exe', which is no part of a profile."),
    ],
)
def test_a_file_that_is_no_profile_is_refused_in_one_sentence(data: bytes, said: str) -> None:
    with pytest.raises(BayanError) as refused:
        decode_profile(data, "house.bayan-profile")
    text = str(refused.value)
    assert text.startswith("house.bayan-profile: ")
    assert text.endswith(said)
    assert "\n" not in text


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("dateline", "{place} {place}"),
        ("dateline", "—"),
        ("date", "{d.__class__} {month} {y}"),
        ("date", "{d:>99999999999} {month} {y}"),
        ("credit", "{credit!r}"),
        ("attribution", "{speaker}, {}"),
        ("attribution_bare", "{speaker"),
        ("list_number", "{m}."),
        ("months", {"gulf": ["January"]}),
        ("weekdays", {"names": []}),
        ("code", "en"),
    ],
)
def test_a_template_may_hold_nothing_but_its_own_fields(field: str, value: object) -> None:
    with pytest.raises(FileError, match=rf"at \$\.profile\.wordings\.ar\.{field}\.$"):
        _decode({"wordings": {"ar": {field: value}}})


def test_a_house_may_write_in_a_language_that_does_not_ship() -> None:
    whole = tree(shipped_wording("en"))
    assert isinstance(whole, dict)
    profile = _decode({"wordings": {"fr": {**whole, "code": "fr", "name": "français"}}})
    assert set(profile.wordings) == {"en", "ar", "fr"}
    assert decode_profile(encode_profile(profile), "x") == profile
    del whole["labels"]["end"]
    with pytest.raises(FileError, match=r"“end” must be there at \$\.profile\.wordings\.fr"):
        _decode({"wordings": {"fr": {**whole, "code": "fr"}}})


def test_a_profile_that_lacks_a_file_opens_but_makes_no_file() -> None:
    profile = _decode({"logos": [{"media": "mark.svg"}]})
    assert profile.logos == (HouseLogo("mark.svg"),)
    with pytest.raises(FileError, match=r"the profile: the file mark.svg is missing"):
        encode_profile(profile)


def test_media_that_nothing_uses_are_not_written() -> None:
    profile = replace(neutral_profile(), media=MEDIA)
    assert decode_profile(encode_profile(profile), "x").media == {}


def test_every_version_has_its_way_to_the_next() -> None:
    assert sorted(MIGRATIONS) == list(range(1, VERSION))


def _title_became_name(profile: Raw) -> Raw:
    return {"name": profile["title"]}


def test_an_old_profile_is_led_to_the_present_and_a_newer_one_is_refused_by_name() -> None:
    steps: Migrations = {1: _title_became_name}
    old = _file({"title": {"en": "House"}})
    assert decode_profile(old, "x", version=2, migrations=steps).name == Localized(en="House")
    with pytest.raises(NewerFormatError, match="a newer version of Bayan wrote this file"):
        decode_profile(_file({}, version=3), "x", version=2, migrations=steps)


def test_icons_are_read_from_the_folder_that_the_office_names(tmp_path: Path) -> None:
    profile = replace(neutral_profile(), icons_folder="icons")
    path = tmp_path / "house.bayan-profile"
    path.write_bytes(encode_profile(profile))
    assert load_profile(path).icons == {}
    (tmp_path / "icons").mkdir()
    for name in ("E-WEB-Goal-03.png", "A-WEB-Goal-16.png", "notes.txt"):
        (tmp_path / "icons" / name).write_bytes(image_bytes())
    assert set(load_profile(path).icons) == {icon_name("en", 3), icon_name("ar", 16)}
    assert icon_name("ckb", 3) == ""


@pytest.mark.parametrize("folder", ["//host/icons", r"\\host\icons"])
def test_a_profile_does_not_make_this_machine_call_another(tmp_path: Path, folder: str) -> None:
    path = tmp_path / "house.bayan-profile"
    path.write_bytes(encode_profile(replace(neutral_profile(), icons_folder=folder)))
    with pytest.raises(FileError, match="the folder of icons is on another machine"):
        load_profile(path)


def test_the_neutral_profile_is_bare() -> None:
    neutral = neutral_profile()
    assert neutral.look == Look()
    assert not any((neutral.name, neutral.lines, neutral.foot, neutral.logos))
    languages = {Language(one.code, one.direction, one.script) for one in neutral.wordings.values()}
    assert languages == {ENGLISH, ARABIC}
