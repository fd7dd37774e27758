from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from msgspec.structs import replace
from PIL import Image as Pixels

from app.compose import compose
from app.composition import ChipsBlock, Composition, FontFiles, Letterhead, TextBlock
from app.errors import ExportError, FileError
from app.localized import Localized
from app.look import FontSet, Look
from app.model import Release
from app.profile import (
    HouseLogo,
    Profile,
    encode_profile,
    icon_name,
    load_profile,
    neutral_profile,
    shipped_profile,
)
from tests.app.profile.drawn import profiles
from tests.strategies import image_bytes

SVG = b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><path d='M0 0H9V9Z'/></svg>"
ALT = Localized(en="A drop", ar="قطرة")


def _compose(profile: Profile, release: Release | None = None, *codes: str) -> Composition:
    return compose(release or Release(), {}, profile, codes or ("en", "ar"))


def _with_logo(name: str, data: bytes, alt: Localized[str] = ALT) -> Profile:
    logo = HouseLogo(name, alt)
    return replace(neutral_profile(), logos=(logo,), media={name: data})


def _said(letterhead: Letterhead, code: str) -> list[str]:
    return ["".join(run.text for run in line) for line in letterhead.lines[code]]


def test_the_name_leads_the_letterhead_in_each_language() -> None:
    made = _compose(shipped_profile("agency")).letterhead
    assert _said(made, "en")[0] == "Example Agency for Recovery"
    assert _said(made, "ar") == [
        "الوكالة النموذجية للتعافي",
        "وحدة الإعلام",
        "12 شارع المثال، بغداد",
    ]
    assert [run.bold for run in made.lines["ar"][0]] == [True]


def test_addresses_at_the_foot_can_be_clicked_and_stay_left_to_right() -> None:
    foot = _compose(shipped_profile("agency")).letterhead.foot["ar"]
    assert [(run.href, run.typed) for run in foot if run.href] == [
        ("mailto:press@example.org", True),
        ("https://example.org", True),
    ]


def test_the_house_s_words_and_look_reach_every_release() -> None:
    release = Release(end_mark=True)
    made = _compose(shipped_profile("agency"), release)
    texts = [
        "".join(run.text for run in block.cells["ar"])
        for block in made.blocks
        if isinstance(block, TextBlock)
    ]
    assert "– انتهى –" in texts
    assert made.look.typeface == "sans"
    assert made.organization["ar"] == "الوكالة النموذجية للتعافي"


def test_contacts_and_boilerplate_of_the_house_do_not_slip_into_a_release() -> None:
    agency = shipped_profile("agency")
    assert agency.contacts
    assert agency.boilerplate
    bare = replace(agency, contacts=(), boilerplate=())
    assert _compose(agency) == _compose(bare)


def test_the_neutral_profile_has_no_letterhead() -> None:
    made = _compose(neutral_profile()).letterhead
    assert made == Letterhead((), Localized(en=(), ar=()), Localized(en=(), ar=()))


def test_logos_come_in_protocol_order_with_their_words() -> None:
    profile = _with_logo("b.svg", SVG)
    second = HouseLogo("a.png", Localized(ar="نخلة"))
    profile = replace(
        profile,
        logos=(*profile.logos, second),
        media={"b.svg": SVG, "a.png": image_bytes()},
    )
    drop, palm = _compose(profile).letterhead.logos
    assert (drop.format, drop.data, drop.alt) == ("svg", SVG, ALT)
    assert (palm.format, palm.alt) == ("png", Localized(en="نخلة", ar="نخلة"))


def test_a_logo_leaves_without_what_a_camera_noted_in_it() -> None:
    held = BytesIO()
    Pixels.new("RGB", (8, 8), "#336699").save(held, "JPEG", comment=b"secret place")
    (logo,) = _compose(_with_logo("a.jpeg", held.getvalue())).letterhead.logos
    assert logo.format == "jpg"
    assert b"secret place" not in logo.data


@pytest.mark.parametrize(
    ("profile", "said"),
    [
        (replace(_with_logo("a.svg", SVG), media={}), "the file a.svg is not in the profile"),
        (_with_logo("a.svg", SVG, Localized(en="")), "the logo a.svg has no alternative text"),
        (replace(neutral_profile(), look=Look("own")), "the profile names no fonts of its own"),
        (
            replace(neutral_profile(), look=Look("own"), fonts=FontSet("a.ttf")),
            "the file a.ttf is not in the profile",
        ),
    ],
)
def test_what_the_profile_lacks_is_said_in_one_sentence(profile: Profile, said: str) -> None:
    with pytest.raises(ExportError, match=f"^{said}; “bayan profile check” says"):
        _compose(profile)


def test_a_logo_that_is_no_picture_is_named() -> None:
    with pytest.raises(FileError, match=r"the logo a.png: this is no picture that can be read"):
        _compose(_with_logo("a.png", b"x"))


def test_own_fonts_go_out_only_when_the_look_asks_for_them() -> None:
    media = {"a.ttf": b"regular", "b.ttf": b"bold"}
    profile = replace(neutral_profile(), fonts=FontSet("a.ttf", bold="b.ttf"), media=media)
    assert _compose(profile).fonts is None
    own = replace(profile, look=Look("own"))
    assert _compose(own).fonts == FontFiles(b"regular", b"bold")


def test_an_official_icon_stands_where_the_office_has_it_with_the_text_for_alt(
    tmp_path: Path,
) -> None:
    (tmp_path / "icons").mkdir()
    (tmp_path / "icons" / icon_name("en", 16)).write_bytes(image_bytes())
    path = tmp_path / "house.bayan-profile"
    path.write_bytes(encode_profile(replace(neutral_profile(), icons_folder="icons")))
    made = _compose(load_profile(path), Release(goals=(3, 16)))
    (chips,) = (block.chips for block in made.blocks if isinstance(block, ChipsBlock))
    assert [chip.icon is not None for chip in chips["en"]] == [False, True]
    assert [chip.icon is not None for chip in chips["ar"]] == [False, False]
    icon = chips["en"][1].icon
    assert icon is not None
    assert (icon.width, icon.height) == (40, 20)
    assert chips["en"][1].text == "16 · Peace, Justice and Strong Institutions"


@given(profiles())
def test_every_line_of_the_house_is_on_its_paper(profile: Profile) -> None:
    made = _compose(replace(profile, logos=())).letterhead
    for code in ("en", "ar"):
        lines = (profile.name.get(code, ""), *profile.lines[code])
        assert _said(made, code) == [line for line in lines if line]
        assert "".join(run.text for run in made.foot[code]) == profile.foot.get(code, "")
