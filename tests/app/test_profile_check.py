from __future__ import annotations

import json
from pathlib import Path
from typing import NoReturn

import pytest
from hypothesis import given, settings
from msgspec.structs import replace

from app.checks.profile_wording import profile_place, profile_sentence
from app.checks.profiles import check_profile
from app.cli import run
from app.composition import Composition
from app.errors import ExportError
from app.exporter import Exporter
from app.localized import Localized
from app.look import Colours, Fit, FontSet, Look, Margins
from app.model import Image
from app.profile import (
    SHIPPED_PROFILES,
    HouseLogo,
    Person,
    Profile,
    decode_profile,
    encode_profile,
    neutral_profile,
    shipped_profile,
)
from app.profile.profile_json import to_json
from exporters.registry import EXPORTERS
from tests.app.profile.drawn import profiles
from tests.app.profile.fonts import AMIRI, LATIN, with_rights, without_outlines

FILE = Path(__file__).parents[1] / "data" / "version1.bayan"
AGENCY = shipped_profile("agency")
NEUTRAL = neutral_profile()
FACES = {
    "amiri.ttf": AMIRI,
    "latin.ttf": LATIN,
    "locked.ttf": with_rights(AMIRI, 2),
    "curves.ttf": without_outlines(AMIRI),
    "broken.ttf": b"x",
}
SVG = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>{}</svg>"
PATH = "<path d='M0 0H9V9Z'/>"


def _in_order(_: Profile) -> None:
    pass


def _found(profile: Profile) -> list[str]:
    return [
        f"{one.severity}: {profile_place(profile, one.address)}: {profile_sentence(one)}"
        for one in check_profile(profile, _in_order)
    ]


def _own(*names: str) -> Profile:
    return replace(NEUTRAL, look=Look("own"), fonts=FontSet(*names), media=FACES)


def _looking(**look: object) -> Profile:
    return replace(NEUTRAL, look=replace(Look(), **look))


@pytest.mark.parametrize(
    ("profile", "found"),
    [
        (NEUTRAL, []),
        (AGENCY, []),
        (
            replace(AGENCY, name=Localized(en="House", ar=" ")),
            ["error: name, Arabic: the organization has no name in this language"],
        ),
        (
            replace(AGENCY, foot=Localized(en="House"), lines=Localized(ar=("بيت",))),
            [
                "warning: letterhead, English: there is no text, though another language has one",
                "warning: foot, Arabic: there is no text, though another language has one",
            ],
        ),
        (
            replace(AGENCY, logos=(HouseLogo("mark.svg", Localized(en="A mark")),)),
            [
                "error: logo 1, mark.svg, Arabic: the logo has no alternative text for people "
                "who do not see it"
            ],
        ),
        (
            replace(
                AGENCY,
                people=(
                    Person(Localized(en="Dana Karim", ar="دانا كريم")),
                    Person(Localized(en="Omar Aziz"), Localized(ar="مدير")),
                ),
            ),
            [
                "error: person 2, Omar Aziz, Arabic: somebody whom the house quotes has no name in "
                "this language",
                "warning: person 2, Omar Aziz, English: there is no post, though another language "
                "has one",
            ],
        ),
        (
            replace(AGENCY, media={}),
            ["error: logo 1, mark.svg: the file mark.svg is not in the profile"],
        ),
        (
            replace(NEUTRAL, boilerplate=(Image(1, "a.png"),)),
            ["error: boilerplate row 1: the file a.png is not in the profile"],
        ),
        (
            _looking(colours=Colours(muted="#777777", rule="#FFFFFF")),
            ["error: look, colours, muted: #777777 on white has a contrast of 4.4, text needs 4.5"],
        ),
        (
            _looking(margins=Margins(top=20, bottom=200, side=140)),
            ["error: look, margins, top: 20 points are not between 28 and 210"],
        ),
        (
            _looking(paper="Letter", margins=Margins(bottom=40, side=160)),
            [
                "error: look, margins, bottom: 40 points are not between 50 and 198",
                "error: look, margins, side: 160 points are not between 28 and 153",
            ],
        ),
        (
            _looking(fit=Fit(2, smallest=0.5, tightest=0.3)),
            [
                "error: look, fit, smallest: 0.5 is less than 0.75, the least that can be read "
                "with ease",
                "error: look, fit, tightest: 0.3 is less than 0.4, the least that can be read "
                "with ease",
            ],
        ),
        (_own("amiri.ttf"), []),
        (_own("amiri.ttf", "", "latin.ttf"), []),
        (
            _looking(typeface="own"),
            ["error: fonts: the look asks for the house's own fonts, and there are none"],
        ),
        (
            _own("latin.ttf"),
            ["error: fonts, latin.ttf: latin.ttf does not have all letters of Arabic"],
        ),
        (
            _own("amiri.ttf", "locked.ttf", "curves.ttf", "broken.ttf"),
            [
                "error: fonts, locked.ttf: the maker of locked.ttf does not let it be put into "
                "documents",
                "error: fonts, curves.ttf: curves.ttf has no TrueType outlines",
                "error: fonts, broken.ttf: broken.ttf is no font that can be read",
            ],
        ),
        (_own("none.ttf"), ["error: fonts, none.ttf: the file none.ttf is not in the profile"]),
        (
            replace(NEUTRAL, icons_folder="icons"),
            [
                "warning: folder of icons: no official icon is in the folder icons; "
                "goals go out as text"
            ],
        ),
    ],
)
def test_what_is_wrong_with_a_profile_is_said_with_its_place(
    profile: Profile, found: list[str]
) -> None:
    assert _found(profile) == found


def test_what_only_an_export_can_tell_is_found_by_one() -> None:
    def refuse(_: Profile) -> NoReturn:
        raise ExportError("it has no end")

    (found,) = check_profile(NEUTRAL, refuse)
    assert profile_sentence(found) == "no release can be put out in this profile (it has no end)"


@settings(deadline=None)
@given(profiles())
def test_no_check_raises_and_every_finding_is_worded(profile: Profile) -> None:
    for media in (profile.media, {}):
        held = replace(profile, media=media)
        for finding in check_profile(held, _in_order):
            assert profile_sentence(finding)
            assert profile_place(held, finding.address)


def _no_editor(_: Path | None) -> NoReturn:
    raise AssertionError


def _bayan(*arguments: object) -> int:
    return run([str(one) for one in arguments], EXPORTERS, _no_editor)


def _folder(folder: Path, profile: Profile, **media: str) -> Path:
    (folder / "media").mkdir(parents=True)
    (folder / "profile.json").write_bytes(to_json(profile))
    for name, text in media.items():
        (folder / "media" / f"{name}.svg").write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize("name", SHIPPED_PROFILES)
def test_both_shipped_profiles_pass_their_own_check(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _bayan("profile", "check", name) == 0
    assert capsys.readouterr() == ("", "")


def test_a_house_that_wants_one_page_is_in_order(tmp_path: Path) -> None:
    folder = _folder(tmp_path / "house", _looking(fit=Fit(pages=1)))
    assert _bayan("profile", "check", folder) == 0


@pytest.mark.parametrize(
    "inside",
    [
        "<script>alert(1)</script>" + PATH,
        "<image href='file:///etc/passwd'/>" + PATH,
        "<use href='other.svg#a'/>" + PATH,
        "<text>House</text>" + PATH,
        "<path d='M0 0H9V9Z' fill='url(#a)'/>",
        "",
        "<path",
    ],
)
def test_a_logo_that_cannot_be_drawn_as_it_is_is_found(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], inside: str
) -> None:
    alt = Localized(en="A mark", ar="علامة")
    logos = (HouseLogo("good.svg", alt), HouseLogo("bad.svg", alt))
    name = Localized(en="House", ar="بيت")
    folder = _folder(
        tmp_path / "house",
        replace(NEUTRAL, name=name, logos=logos),
        good=SVG.format(PATH),
        bad=SVG.format(inside),
    )
    assert _bayan("profile", "check", folder) == 1
    out = capsys.readouterr().out
    assert out.startswith("error: logo 2, bad.svg: the logo cannot be put out (")
    assert out.count("\n") == 1


def test_a_drawing_cannot_bring_entities_with_it(tmp_path: Path) -> None:
    alt = Localized(en="A mark", ar="علامة")
    profile = replace(
        NEUTRAL, name=Localized(en="House", ar="بيت"), logos=(HouseLogo("a.svg", alt),)
    )
    bomb = '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'
    folder = _folder(tmp_path / "house", profile, a=bomb + SVG.format("<desc>&b;</desc>" + PATH))
    assert _bayan("profile", "check", folder) == 1


def test_findings_can_be_had_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = _folder(tmp_path / "house", _looking(margins=Margins(top=20)))
    assert _bayan("profile", "check", folder, "--format", "json") == 1
    assert json.loads(capsys.readouterr().out) == {
        "file": str(folder),
        "findings": [
            {
                "code": "margin_wrong",
                "severity": "error",
                "address": {"part": "look.margins.top"},
                "params": {"points": "20", "least": "28", "most": "210"},
                "counterpart": None,
                "fix": [],
                "place": "look, margins, top",
                "message": "20 points are not between 28 and 210",
            }
        ],
    }


def test_a_folder_becomes_a_file_that_a_unit_can_send(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "agency.bayan-profile"
    assert _bayan("profile", "pack", "agency", "-o", target) == 0
    assert capsys.readouterr().out == f"{target}\n"
    assert decode_profile(target.read_bytes(), "x") == AGENCY
    assert _bayan("profile", "pack", "neutral", "-o", target) == 2
    assert "there is another file of that name" in capsys.readouterr().err
    assert _bayan("profile", "pack", "neutral", "-o", target, "--force") == 0
    assert decode_profile(target.read_bytes(), "x") == NEUTRAL


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["check", "none.bayan-profile"], "none.bayan-profile: cannot be read"),
        (["check", __file__], "the file is broken or is not a Bayan profile."),
        (["check"], "arguments are required: PROFILE (see bayan profile check --help)"),
        (["pack", "agency"], "arguments are required: -o"),
        ([], "arguments are required: ACTION (see bayan profile --help)"),
    ],
)
def test_bad_input_is_one_sentence(
    capsys: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    assert _bayan("profile", *arguments) == 2
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert said in err


def _put_out(tmp_path: Path, *arguments: object) -> Composition:
    """What an exporter is given for the Arabic edition."""
    given: list[Composition] = []

    def keep(composition: Composition) -> bytes:
        given.append(composition)
        return b""

    export = ["export", FILE, "--language", "ar", "--out", tmp_path, *arguments]
    assert run([str(one) for one in export], [Exporter("one", ".one", keep)], _no_editor) == 0
    return given[0]


def test_a_release_goes_out_in_the_profile_that_is_named(tmp_path: Path) -> None:
    assert _put_out(tmp_path).look == Look()
    agency = _put_out(tmp_path, "--profile", "agency")
    assert agency.organization["ar"] == "الوكالة النموذجية للتعافي"
    path = tmp_path / "House.bayan-profile"
    path.write_bytes(encode_profile(AGENCY))
    assert _put_out(tmp_path, "--profile", path) == agency


def test_the_command_line_has_the_last_word_on_ink_and_pages(tmp_path: Path) -> None:
    look = _put_out(tmp_path, "--profile", "agency", "--ink", "print", "--pages", "1").look
    assert look == replace(AGENCY.look, ink="print", fit=replace(AGENCY.look.fit, pages=1))
